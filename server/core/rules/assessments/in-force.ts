import { configOf, type RiskMatrix } from '../../model/config.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { linksAround, type RootLinks } from '../../model/links.ts';
import type { Record } from '../../model/record.ts';
import { type Said, saidBy } from '../../model/said.ts';
import type { SystemFacts } from '../../model/system-facts.ts';
import { counts, owesNothing } from '../../posture/in-force.ts';
import { aboutSystem } from '../grave.ts';
import type { WorkspaceContext } from '../rule.ts';
import { recordsAsSeen } from '../seen.ts';

/** An assessment that is more than history, with what its rules ask about. */
export interface Assessment<Name extends 'risk-assessment' | 'impact-assessment'> {
  readonly record: Record;
  readonly facts: RecordFacts;
  readonly said: Said[Name];
  /** Undefined where none is named, or none that there is. */
  readonly system: SystemFacts | undefined;
  /**
   * Whether what it says has to be complete: somebody approved it, and its system is being built or in use. What is
   * not there in a draft may still come, and an idea owes nothing.
   */
  readonly isBinding: boolean;
  readonly root: RootLinks;
  readonly matrix: RiskMatrix;
}

/** The assessments of that kind in a document, without those superseded or retired, or of a retired system. */
export function* assessmentsIn<Name extends 'risk-assessment' | 'impact-assessment'>(
  context: WorkspaceContext,
  kind: Name,
): Generator<Assessment<Name>> {
  if (context.document.header.kind?.name !== kind) return;
  const root = linksAround(context.workspace, context.file.uri);
  for (const { record, facts } of recordsAsSeen(context)) {
    const said = saidBy(record, kind);
    const system = aboutSystem(context, record);
    if (!said || !counts(facts) || system?.stage === 'retired') continue;
    const isBinding = facts.lifecycle.status === 'approved' && !owesNothing(system);
    yield { record, facts, said, system, isBinding, root, matrix: configOf(root).riskMatrix };
  }
}
