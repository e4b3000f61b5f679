import type { RecordFacts } from '../../model/facts.ts';
import type { RootView } from '../../model/links.ts';
import { headRangeOf, type Record } from '../../model/record.ts';
import { isGrave } from '../../model/stages.ts';
import type { ObligationName } from '../../posture/demands.ts';
import { type ObligationPosture, type SystemPosture, systemPosture } from '../../posture/posture.ts';
import { severityFor } from '../grave.ts';
import type { RelationsRule, Severity } from '../rule.ts';

export interface MissingObligation {
  readonly code: string;
  readonly summary: string;
  readonly kind: ObligationName;
  /** What is not there: `No validation names this system`. */
  readonly what: string;
  /** Why that matters, a sentence. */
  readonly why: string;
  /** What to do, a sentence; `ID` stands for the id of the system. */
  readonly todo: string;
  /** Whether another rule says it where it says it. */
  readonly isSaidElsewhere?: (missing: MissingPlace) => boolean;
  /** Whether it weighs the same in an AIMS that has not begun to keep such documents at all. */
  readonly isAskedFromTheBeginning?: boolean;
}

export interface MissingPlace {
  readonly root: RootView;
  readonly record: Record;
  readonly facts: RecordFacts;
  readonly obligation: ObligationPosture;
}

/**
 * Whether what would answer an obligation is named, and nothing has that id while others of its kind are there: the
 * name is most likely misspelt, and reported where it stands.
 */
export function isMisnamed(kind: 'vendor' | 'dataset'): (missing: MissingPlace) => boolean {
  return ({ root, facts, obligation }) =>
    root.ofKind(kind).length > 0 &&
    facts.references.some(reference => reference.kind === kind && reference.id === obligation.subject) &&
    root.definitions(kind, obligation.subject ?? '').length === 0;
}

/** The rule for one obligation: it stands at the id of each system that has nothing to answer it. */
export function missingObligation(about: MissingObligation): RelationsRule {
  const { code, summary, kind, what, why, todo, isSaidElsewhere = () => false } = about;
  return {
    code,
    summary,
    severity: 'warning',
    sees: 'relations',
    kinds: ['ai-system'],

    *check({ record, facts, root, made }) {
      const posture = made(systemPosture, facts);
      const missing = posture?.obligations.filter(
        obligation =>
          obligation.kind === kind &&
          obligation.state === 'missing' &&
          !isSaidElsewhere({ root, record, facts, obligation }),
      );
      if (!posture || !missing || missing.length === 0) return;
      yield {
        range: headRangeOf(record),
        severity: severityOf(about, root, posture),
        message: `${what}${becauseOf(missing)}. ${why} ${todo.replaceAll('ID', facts.id ?? '<id>')}`,
      };
    },
  };
}

/** A team begins with the register and its assessments; what it has not begun to keep is no news to it yet. */
function severityOf(
  { kind, isAskedFromTheBeginning = false }: MissingObligation,
  root: RootView,
  { system }: SystemPosture,
): Severity {
  if (isAskedFromTheBeginning || root.ofKind(kind).length > 0) return severityFor(system);
  return isGrave({ stage: system.stage, risk: system.risk }) ? 'warning' : 'info';
}

function becauseOf(missing: readonly ObligationPosture[]): string {
  const reasons = missing.flatMap(obligation => obligation.reasons.map(({ message }) => message)).join('; ');
  return missing.some(({ subject }) => subject !== undefined) ? `: ${reasons}` : `; one is ${reasons}`;
}
