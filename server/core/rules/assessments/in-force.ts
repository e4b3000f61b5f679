import { configOf, type RiskMatrix } from '../../model/config.ts';
import type { RecordFacts } from '../../model/facts.ts';
import type { RootView } from '../../model/links.ts';
import type { Record } from '../../model/record.ts';
import { type Said, saidBy } from '../../model/said.ts';
import type { SystemFacts } from '../../model/system-facts.ts';
import { counts, owesNothing } from '../../posture/in-force.ts';
import { aboutSystem } from '../grave.ts';
import type { RelationsContext } from '../rule.ts';

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
  readonly root: RootView;
  readonly matrix: RiskMatrix;
}

/** A record as an assessment of that kind; undefined for one superseded or retired, or of a retired system. */
export function assessmentOf<Name extends 'risk-assessment' | 'impact-assessment'>(
  { record, facts, root }: RelationsContext,
  kind: Name,
): Assessment<Name> | undefined {
  const said = saidBy(record, kind);
  if (!said || !counts(facts)) return undefined;
  const system = aboutSystem(root, record);
  if (system?.stage === 'retired') return undefined;
  const isBinding = facts.lifecycle.status === 'approved' && !owesNothing(system);
  return { record, facts, said, system, isBinding, root, matrix: configOf(root).riskMatrix };
}
