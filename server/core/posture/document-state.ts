import { addDays, addDuration, type Day, type Duration, daysBetween } from '../base/day.ts';
import { counted, listed } from '../base/listed.ts';
import { shortened } from '../base/shorten.ts';
import type { Config } from '../model/config.ts';
import { isExpired } from '../model/evidence.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { Lifecycle, WrittenDay } from '../model/lifecycle.ts';
import { levels } from '../model/stages.ts';
import type { SystemFacts } from '../model/system-facts.ts';
import type { DocumentHistory } from './document-history.ts';
import { changeWords, type FactChange } from './fact-changes.ts';
import type { Reason, State } from './states.ts';

/** The state of one document that answers an obligation, with everything that led to it. */
export interface DocumentState {
  readonly state: State;
  /** The oldest first; those whose day is not known last. */
  readonly reasons: readonly Reason[];
  readonly due?: DueDay;
}

/** The last day on which a record counts as reviewed. */
export interface DueDay {
  readonly day: Day;
  /** The field that the day stands in or is computed from: `['approved', 'on']`. */
  readonly path: readonly string[];
}

export interface Circumstances {
  readonly today: Day;
  /** The system that the document is about, where it is known. */
  readonly system: SystemFacts | undefined;
  /** How many faults between files there are in the document: references to nothing, an id given twice. */
  readonly crossFaults: number;
  /** What other documents hold against it. */
  readonly staleBecause?: readonly Reason[];
  /** The facts that were assessed and are others now. */
  readonly factChanges: readonly FactChange[];
  readonly history: DocumentHistory;
  readonly config: Config;
}

export function documentStateOf(record: RecordFacts, circumstances: Circumstances): DocumentState {
  const { today, system, history, config } = circumstances;
  const due = dueDayOf(record.lifecycle, { system, config });
  const at = due ? { due } : {};
  const gaps = gapsOf(record, circumstances);
  if (gaps.length > 0) return { state: 'incomplete', reasons: gaps, ...at };
  const { status } = record.lifecycle;
  if (status !== 'approved') {
    const state = status === 'in-review' ? 'in-review' : 'draft';
    return { state, reasons: [notApproved(state)], ...at };
  }
  const stale = stalenessOf(record, circumstances, due);
  if (stale.length > 0) return { state: 'stale', reasons: [...stale, ...history.doubts], ...at };
  const { dueSoonDays } = config.thresholds;
  if (due && daysBetween(today, due.day) <= dueSoonDays) {
    const message = `review due on ${due.day}, ${inDays(daysBetween(today, due.day))}`;
    const reason: Reason = { code: 'review-due', message, since: addDays(due.day, -dueSoonDays) };
    return { state: 'due-soon', reasons: [reason, ...history.doubts, ...history.notes], ...at };
  }
  if (history.doubts.length > 0) {
    return { state: 'unknown', reasons: [...history.doubts, ...history.notes], ...at };
  }
  return { state: 'current', reasons: history.notes, ...at };
}

/** When a record has to be reviewed next: the day it names, else its latest look plus the cadence. */
export function dueDayOf(
  lifecycle: Lifecycle,
  { system, config }: { readonly system: SystemFacts | undefined; readonly config: Config },
): DueDay | undefined {
  if (lifecycle.nextReview) return lifecycle.nextReview;
  const looks = [lifecycle.reviewedOn, lifecycle.assessedOn, lifecycle.approvedOn].filter(
    look => look !== undefined,
  );
  const latest = looks.reduce<WrittenDay | undefined>(
    (best, look) => (best && best.day >= look.day ? best : look),
    undefined,
  );
  if (!latest) return undefined;
  const cadence = lifecycle.cadence ?? (system && cadenceForRisk(config, system.risk));
  return cadence && { day: addDuration(latest.day, cadence), path: latest.path };
}

export function isOverdue(due: Day, today: Day): boolean {
  return today > due;
}

/** The cadence of a document that gives none, by the risk of its system; of an unknown risk that for critical ones. */
function cadenceForRisk({ cadences }: Config, risk: string | undefined): Duration {
  return cadences[levels.find(level => level === risk) ?? 'critical'];
}

function gapsOf(record: RecordFacts, { crossFaults }: Circumstances): readonly Reason[] {
  const { errors, placeholders, missing } = record.condition;
  const faults = errors + crossFaults;
  return [
    ...(faults > 0 ? [{ code: 'has-errors', message: `it has ${counted(faults, 'error')}` } as const] : []),
    ...(placeholders > 0
      ? [
          {
            code: 'has-placeholders',
            message: `${counted(placeholders, 'placeholder')} not replaced yet`,
          } as const,
        ]
      : []),
    ...(missing.length > 0
      ? [{ code: 'misses-fields', message: `${listed(missing)} missing` } as const]
      : []),
  ];
}

function stalenessOf(
  { lifecycle }: RecordFacts,
  { today, system, staleBecause = [], factChanges, history }: Circumstances,
  due: DueDay | undefined,
): readonly Reason[] {
  const reasons: Reason[] = [...staleBecause, ...history.stale];
  if (due && isOverdue(due.day, today)) {
    const unknownRisk = !lifecycle.nextReview && !lifecycle.cadence && system && !knowsRisk(system);
    const why = unknownRisk ? ' (as for critical risk, since that of the system is not given)' : '';
    const message = `review was due on ${due.day}, ${counted(daysBetween(due.day, today), 'day')} ago${why}`;
    reasons.push({ code: 'review-overdue', message, since: addDays(due.day, 1) });
  }
  if (factChanges.length > 0) reasons.push(factsChanged(lifecycle, factChanges));
  for (const item of lifecycle.evidence) {
    if (!isExpired(item, today)) continue;
    const message = `evidence "${shortened(item.title)}" expired on ${item.validUntil}`;
    reasons.push({ code: 'evidence-expired', message, since: addDays(item.validUntil, 1) });
  }
  if (isEditedAfterApproval(lifecycle)) {
    const on = lifecycle.approvedOn ? ` on ${lifecycle.approvedOn.day}` : '';
    reasons.push({ code: 'edited-after-approval', message: `it is not what was approved${on} any more` });
  }
  return reasons.sort((a, b) =>
    (a.since ?? 'z') < (b.since ?? 'z') ? -1 : (a.since ?? 'z') > (b.since ?? 'z') ? 1 : 0,
  );
}

function factsChanged({ assessedOn }: Lifecycle, changes: readonly FactChange[]): Reason {
  const names = changes.map(({ fact }) => fact);
  const days = changes.flatMap(({ by }) => by?.on ?? []).sort();
  const commits = [...new Map(changes.flatMap(({ by }) => (by ? [[by.commit, by]] : []))).values()];
  const told = changes
    .map(change => ({ change, words: changeWords(change) }))
    .filter(({ words }) => words !== '');
  const words = told.map(({ change, words }) => (changes.length === 1 ? words : `${change.fact} ${words}`));
  return {
    code: 'facts-changed',
    message: `${listed(names)} changed since ${assessedOn?.day ?? 'it was assessed'}${words.length === 0 ? '' : `: ${words.join('; ')}`}`,
    ...(days[0] !== undefined && { since: days[0] }),
    facts: names,
    changes,
    ...(commits.length > 0 && { commits }),
  };
}

/**
 * Whether a record says something else than when it was approved, as far as the approval tells. What is no fingerprint
 * tells nothing; the schema says that it is none.
 */
export function isEditedAfterApproval({ approvedContent, content }: Lifecycle): boolean {
  return (
    approvedContent !== undefined && /^f[0-9a-f]{8}$/.test(approvedContent) && content !== approvedContent
  );
}

function knowsRisk({ risk }: SystemFacts): boolean {
  return levels.some(level => level === risk);
}

function notApproved(state: 'draft' | 'in-review'): Reason {
  const message =
    state === 'draft' ? 'it is a draft: nobody has approved it' : 'it is in review and not approved yet';
  return { code: 'not-approved', message };
}

function inDays(days: number): string {
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
}
