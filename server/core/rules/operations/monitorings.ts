import { saidIn } from '../../model/placeholder.ts';
import { type Record, recordsOf } from '../../model/record.ts';
import { type Said, saidBy } from '../../model/said.ts';
import { owesNothing } from '../../posture/in-force.ts';
import { aboutSystem, severityFor } from '../grave.ts';
import type { Severity, WorkspaceContext } from '../rule.ts';

interface Monitoring {
  readonly record: Record;
  readonly said: Said['monitoring'];
  /** Of what is wrong with it, by its system. */
  readonly severity: Severity;
}

/** The approved monitorings in a document whose system is at work or on its way. */
export function* monitoringsIn(context: WorkspaceContext): Generator<Monitoring> {
  if (context.document.header.kind?.name !== 'monitoring') return;
  for (const record of recordsOf(context.document)) {
    const said = saidBy(record, 'monitoring');
    if (!said || saidIn(record, 'status') !== 'approved') continue;
    const system = aboutSystem(context, record);
    if (!owesNothing(system)) yield { record, said, severity: severityFor(system) };
  }
}
