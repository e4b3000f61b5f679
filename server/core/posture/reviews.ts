import { addMonths, type Day } from '../base/day.ts';
import { memo } from '../base/memo.ts';
import { byCodeUnits, nameOf } from '../base/uri.ts';
import { configOf } from '../model/config.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { RootLinks } from '../model/links.ts';
import { type Location, recordAt } from '../model/locate.ts';
import { headRangeOf } from '../model/record.ts';
import type { Workspace } from '../model/workspace.ts';
import { valueAt } from '../syntax/node.ts';
import type { ActName } from './acts.ts';
import { audits, certification, managementReviews, objectives } from './due/aims-wide.ts';
import { documentReviews, endingEvidence } from './due/documents.ts';
import { type Due, type DueSort, dueSorts, type Looking } from './due/due.ts';
import { correctiveActionsDue, incidentsDue } from './due/improvement.ts';
import { endingDataRights, endingTraining, endingVendorReviews, runbookExercises } from './due/operations.ts';
import { risksDue } from './due/risks.ts';
import { endingComments, endingWaivers } from './due/waivers.ts';
import { systemsNamedBy } from './system-about.ts';
import { waivingIn } from './waiving.ts';

export { type DueSort, dueSorts } from './due/due.ts';

/** Something that is due on a day in an AIMS: a review, the end of what holds until then, a promise. */
export interface Review {
  /** Tells it apart from all others of its AIMS; it stays the same when its day moves. */
  readonly key: string;
  readonly sort: DueSort;
  /** The last day on which it is in time. An imprecise date counts as the end of its period. */
  readonly day: Day;
  /** What is to be done, as a task: `Review impact assessment "Effects on customers"`. */
  readonly what: string;
  /** The record that says so. */
  readonly record: RecordFacts;
  /** Where the day stands, or the date that it is counted from. */
  readonly location: Location;
  /** The systems that it concerns; none where it is about the AIMS as a whole. */
  readonly systems: readonly RecordFacts[];
  readonly owner?: string;
  /** What a person can do about it, what resolves it first. */
  readonly acts: readonly ActName[];
  /** The kind of the document that resolves it, where that is a new one. */
  readonly creates?: string;
}

/**
 * Everything in an AIMS that has a day, by day. What is history, and what a waiver lets go until after its day, is not
 * among it. Nor is what merely is missing or stale: that has no day, and the posture of the systems tells it.
 */
export function reviewsOf(workspace: Workspace, root: RootLinks): readonly Review[] {
  const known = reviewsByRoot(workspace);
  const before = known.get(root);
  if (before) return before;
  const looking: Looking = { workspace, root, config: configOf(root) };
  const reviews = unique(
    sources.flatMap(source => [...source(looking)]).flatMap(due => reviewFor(looking, due) ?? []),
  ).sort(byDay);
  known.set(root, reviews);
  return reviews;
}

const reviewsByRoot = memo((_: Workspace) => new Map<RootLinks, readonly Review[]>());

const sources: readonly ((looking: Looking) => Iterable<Due>)[] = [
  documentReviews,
  endingEvidence,
  endingVendorReviews,
  endingDataRights,
  endingTraining,
  runbookExercises,
  risksDue,
  incidentsDue,
  correctiveActionsDue,
  objectives,
  managementReviews,
  certification,
  audits,
  endingWaivers,
  endingComments,
];

function reviewFor({ workspace, root }: Looking, due: Due): Review | undefined {
  const { sort, day, what, record, path, range, detail, acts = ['open'], creates } = due;
  const file = workspace.files.get(record.place.uri);
  const written = recordAt(workspace, record);
  if (!file || !written) return undefined;
  const place = range ?? valueAt(written.node, path)?.range ?? headRangeOf(written);
  const rule = rules[sort];
  const waiving = rule && waivingIn(workspace, file)({ code: rule, range: place });
  if (waiving && day <= waiving.expires) return undefined;
  const owner = 'owner' in due ? due.owner : record.owner;
  return {
    key: [
      sort,
      record.idKind,
      record.id ?? nameOf(record.place.uri),
      ...(detail === undefined ? [] : [detail]),
    ].join(' '),
    sort,
    day,
    what,
    record,
    location: { uri: record.place.uri, range: place },
    systems: [...new Set(due.systems ?? systemsNamedBy(root, record))],
    ...(owner !== undefined && { owner }),
    acts,
    ...(creates !== undefined && { creates }),
  };
}

/** The rule that finds it once its day has passed, so that a waiver of that rule lets it go. */
const rules: { readonly [sort in DueSort]?: string } = {
  acceptance: 'expired-acceptance',
  accreditation: 'certification-body',
  evidence: 'expired-evidence',
  exercise: 'unexercised-runbook',
  incident: 'incident-open-too-long',
  milestone: 'late-milestone',
  review: 'overdue-review',
  treatment: 'mitigation-not-implemented',
  'corrective-action': 'overdue-corrective-action',
  'data-rights': 'expired-data-rights',
  'incident-report': 'unreported-serious-incident',
  'management-review': 'overdue-management-review',
  'vendor-review': 'vendor-review-expired',
};

/** The second one of a key gets a number, so that no two are taken for the same. */
function unique(reviews: readonly Review[]): Review[] {
  const seen = new Map<string, number>();
  return reviews.map(review => {
    const count = (seen.get(review.key) ?? 0) + 1;
    seen.set(review.key, count);
    return count === 1 ? review : { ...review, key: `${review.key} #${count}` };
  });
}

/** Reviews of several AIMS in one order. */
export function reviewsInOrder(reviews: readonly Review[]): readonly Review[] {
  return [...reviews].sort(byDay);
}

function byDay(a: Review, b: Review): number {
  return (
    byCodeUnits(a.day, b.day) ||
    dueSorts.indexOf(a.sort) - dueSorts.indexOf(b.sort) ||
    byCodeUnits(a.location.uri, b.location.uri) ||
    a.location.range.start - b.location.range.start ||
    byCodeUnits(a.key, b.key)
  );
}

/** The reviews of a stretch of time. */
export interface ReviewPeriod {
  readonly is: 'overdue' | 'this-month' | 'next-months' | 'later';
  /** `2026-12`: of this month, and of each of the next ones. */
  readonly month?: string;
  /** By day. */
  readonly reviews: readonly Review[];
}

/** So many months after this one are shown one by one. */
export const nextMonths = 3;

/** Reviews by period: what is overdue, the rest of this month, each of the next three months, and what is later. */
export function reviewPeriods(reviews: readonly Review[], today: Day): readonly ReviewPeriod[] {
  const months = Array.from({ length: nextMonths + 1 }, (_, ahead) => addMonths(today, ahead).slice(0, 7));
  const last = months.at(-1) ?? '';
  const open = reviews.filter(({ day }) => day >= today);
  const periods: readonly ReviewPeriod[] = [
    { is: 'overdue', reviews: reviews.filter(({ day }) => day < today) },
    ...months.map((month, ahead) => ({
      is: ahead === 0 ? ('this-month' as const) : ('next-months' as const),
      month,
      reviews: open.filter(({ day }) => day.slice(0, 7) === month),
    })),
    { is: 'later', reviews: open.filter(({ day }) => day.slice(0, 7) > last) },
  ];
  return periods.filter(period => period.reviews.length > 0);
}
