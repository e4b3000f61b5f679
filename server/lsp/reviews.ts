import {
  kindNoun,
  lateness,
  linksOf,
  nameOf,
  periodTitle,
  type RecordFacts,
  type Review,
  reviewPeriods,
  reviewsInOrder,
  reviewsOf,
  type Workspace,
} from '../core/index.ts';
import type { Moment } from './posture.ts';
import type { ReviewReport, ReviewsReport } from './protocol.ts';
import { toLocation } from './to-proto.ts';

/** Of a company of thousands of documents nobody reads through more than this in one month. */
const mostReviews = 200;

/** What is due in all management systems of the workspace, as one calendar. */
export function reviewsReport(workspace: Workspace, moment: Moment): ReviewsReport {
  const { today } = workspace;
  const { roots } = linksOf(workspace);
  const rootOf = new Map<Review, string>();
  for (const root of roots) {
    for (const review of reviewsOf(workspace, root)) rootOf.set(review, root.uri);
  }
  const isOne = new Set(rootOf.values()).size < 2;
  const periods = reviewPeriods(reviewsInOrder([...rootOf.keys()]), today).map(({ is, month, reviews }) => ({
    key: month ?? is,
    is,
    title: periodTitle({ is, ...(month !== undefined && { month }) }),
    reviews: reviews
      .slice(0, mostReviews)
      .map(review => reviewReport(workspace, review, { root: rootOf.get(review) ?? '', isOne })),
    count: reviews.length,
  }));
  return { ...moment, today, periods };
}

function reviewReport(
  workspace: Workspace,
  review: Review,
  { root, isOne }: { readonly root: string; readonly isOne: boolean },
): ReviewReport {
  const { key, sort, day, what, record, location, systems, owner = '', acts, creates } = review;
  const [system] = systems;
  return {
    key: `${root} ${key}`,
    sort,
    day,
    nearness: lateness(workspace.today, day),
    what,
    location: toLocation(workspace, location),
    noun: kindNoun(record.kind),
    kind: record.kind,
    systems: systems.map(nameFor),
    owner,
    root: isOne ? '' : nameOf(root),
    acts,
    ...(record.id !== undefined && { id: record.id }),
    ...(systems.length === 1 && system?.id !== undefined && { system: system.id }),
    ...(creates !== undefined && { creates }),
  };
}

function nameFor({ title, id }: RecordFacts): string {
  return title ?? id ?? 'a system without an id';
}
