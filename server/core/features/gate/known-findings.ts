import { byCodeUnits } from '../../base/uri.ts';
import type { Severity } from '../../rules/rule.ts';

/** A finding, as far as it takes to know it again. */
export interface Recognizable {
  readonly fingerprint: string;
  readonly severity: Severity;
}

/** Findings that were there before: so many equal ones. */
export interface KnownFinding extends Recognizable {
  readonly count: number;
}

export interface Comparison<Known extends KnownFinding> {
  /** For each finding, in their order, whether it was there before. */
  readonly isKnown: readonly boolean[];
  /** What was there before and is not any more, with how many of it are gone; in the order of the known ones. */
  readonly gone: readonly Known[];
}

/**
 * Tells which findings were there before. Of equal ones as many are known as there were, so that a second one is new; and
 * one that weighs more than it did is new as well: a system that went into production makes errors of warnings.
 */
export function compareFindings<Known extends KnownFinding>(
  findings: readonly Recognizable[],
  known: readonly Known[],
): Comparison<Known> {
  const left = new Map<string, { readonly of: Known; count: number }[]>();
  for (const of of known)
    left.set(of.fingerprint, [...(left.get(of.fingerprint) ?? []), { of, count: of.count }]);
  // Each takes the slightest that covers it, so that the graver ones are left for those that need them.
  for (const each of left.values()) each.sort((a, b) => weightOf(b.of) - weightOf(a.of));

  const isKnown = findings.map(() => false);
  const inOrder = findings.map((finding, index) => ({ finding, index }));
  inOrder.sort((a, b) => weightOf(a.finding) - weightOf(b.finding) || a.index - b.index);
  const uncovered = new Map<string, number>();
  for (const { finding, index } of inOrder) {
    const budget = left
      .get(finding.fingerprint)
      ?.find(each => each.count > 0 && weightOf(each.of) <= weightOf(finding));
    if (budget) {
      budget.count -= 1;
      isKnown[index] = true;
    } else {
      uncovered.set(finding.fingerprint, (uncovered.get(finding.fingerprint) ?? 0) + 1);
    }
  }
  const gone = [...left.values()].flat().flatMap(({ of, count }) => {
    // What weighs more today is new, and for all that the old one is not gone.
    const still = Math.min(count, uncovered.get(of.fingerprint) ?? 0);
    uncovered.set(of.fingerprint, (uncovered.get(of.fingerprint) ?? 0) - still);
    return count > still ? [{ ...of, count: count - still }] : [];
  });
  const places = new Map(
    known.map(({ fingerprint, severity }, index) => [`${fingerprint} ${severity}`, index]),
  );
  const placeOf = (each: Known) => places.get(`${each.fingerprint} ${each.severity}`) ?? 0;
  return { isKnown, gone: gone.sort((a, b) => placeOf(a) - placeOf(b)) };
}

/** Equal findings counted together, in an order that says nothing of where they stand. */
export function countFindings<Finding extends Recognizable>(
  findings: readonly Finding[],
): readonly (Finding & KnownFinding)[] {
  const counts = new Map<string, Finding & KnownFinding>();
  for (const finding of findings) {
    const key = `${finding.fingerprint} ${finding.severity}`;
    counts.set(key, { ...finding, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts].sort(([a], [b]) => byCodeUnits(a, b)).map(([, each]) => each);
}

/** For each finding which of the equal ones it is, from 1: with the fingerprint it names one alone. */
export function occurrencesOf(findings: readonly Recognizable[]): readonly number[] {
  const seen = new Map<string, number>();
  return findings.map(({ fingerprint }) => {
    const occurrence = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, occurrence);
    return occurrence;
  });
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, hint: 3 };

function weightOf({ severity }: Recognizable): number {
  return weights[severity];
}
