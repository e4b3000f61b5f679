import {
  configOf,
  linksOf,
  type Review,
  reviewPeriods,
  reviewsInOrder,
  reviewsOf,
} from '../../core/index.ts';
import type { Context } from './context.ts';
import { type ReportedReview, reviewPeriodNames, type StatusReport } from './report.ts';

/** What is due in the documents that are asked about, whichever AIMS they belong to, by day. */
export function reportedReviews(
  context: Context,
): Required<Pick<StatusReport, 'reviews' | 'reviews_totals'>> {
  const { workspace } = context.loaded;
  const roots = new Map<Review, ReviewRoot>();
  for (const root of linksOf(workspace).roots) {
    const found = { name: context.nameOf(root.uri), remindDays: configOf(root).thresholds.dueSoonDays };
    for (const review of reviewsOf(workspace, root)) {
      if (context.isAsked(review.location.uri)) roots.set(review, found);
    }
  }
  const reviews = reviewPeriods(reviewsInOrder([...roots.keys()]), context.today).flatMap(
    ({ is, reviews: own }) =>
      own.map(review => reportedReview(context, review, { period: is, root: roots.get(review) })),
  );
  const counts = reviewPeriodNames.map(name => [
    name,
    reviews.filter(({ period }) => period === name).length,
  ]);
  return { reviews, reviews_totals: Object.fromEntries(counts) };
}

interface ReviewRoot {
  readonly name: string;
  readonly remindDays: number;
}

function reportedReview(
  { loaded: { workspace }, nameOf }: Context,
  { key, sort, day, what, record, location, systems, owner, acts, creates }: Review,
  { period, root }: { readonly period: ReportedReview['period']; readonly root: ReviewRoot | undefined },
): ReportedReview {
  const file = workspace.files.get(location.uri);
  return {
    day,
    period,
    sort,
    what,
    kind: record.kind,
    document: record.id ?? null,
    file: nameOf(location.uri),
    line: file ? file.text.positionAt(location.range.start).line : 0,
    systems: systems.flatMap(({ id }) => id ?? []),
    owner: owner ?? null,
    act: acts[0] ?? 'open',
    creates: creates ?? null,
    key: `${root?.name ?? ''}\n${key}`,
    remindDays: root?.remindDays ?? 0,
  };
}
