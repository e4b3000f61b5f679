import { saidIn } from '../../model/placeholder.ts';
import { type Said, saidBy } from '../../model/said.ts';
import { owesNothing } from '../../posture/in-force.ts';
import { aboutSystem, severityFor } from '../grave.ts';
import type { RelationsContext, Severity } from '../rule.ts';

interface Monitoring {
  readonly said: Said['monitoring'];
  /** Of what is wrong with it, by its system. */
  readonly severity: Severity;
}

/** A record as an approved monitoring whose system is at work or on its way; undefined for every other. */
export function monitoringOf({ record, root }: RelationsContext): Monitoring | undefined {
  const said = saidBy(record, 'monitoring');
  if (!said || saidIn(record, 'status') !== 'approved') return undefined;
  const system = aboutSystem(root, record);
  return owesNothing(system) ? undefined : { said, severity: severityFor(system) };
}
