import { addDays, type DateSpan, type Day } from '../base/day.ts';
import { memo } from '../base/memo.ts';
import { configOf } from '../model/config.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { RootView } from '../model/links.ts';
import { inForce, type SeenDocument } from './in-force.ts';

/** A management review that took place. Whether its minutes are approved is another question. */
export interface HeldReview {
  readonly record: RecordFacts;
  /** The first day that its date stands for: nobody gains by being vague. */
  readonly heldOn: Day;
  /** As it is written. */
  readonly held: DateSpan;
}

/** The management reviews in force that say when they were held, the newest first. */
export function heldReviews(root: RootView): readonly HeldReview[] {
  return heldAmong(inForce(root, 'management-review'));
}

const heldAmong = memo((reviews: readonly SeenDocument<'management-review'>[]): readonly HeldReview[] =>
  reviews
    .flatMap(({ record, seen }) =>
      seen.held_on ? [{ record, heldOn: seen.held_on.first, held: seen.held_on }] : [],
    )
    .sort((a, b) => (a.heldOn < b.heldOn ? 1 : a.heldOn > b.heldOn ? -1 : 0)),
);

/** The last day for the next management review, counted from the latest one; undefined where none was held. */
export function nextReviewDue(
  root: RootView,
): { readonly latest: HeldReview; readonly day: Day } | undefined {
  const [latest] = heldReviews(root);
  return latest && { latest, day: addDays(latest.heldOn, configOf(root).thresholds.managementReviewDays) };
}
