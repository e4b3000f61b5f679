import {
  type CalendarEntry,
  calendarText,
  configOf,
  dayTitle,
  kindNoun,
  lateness,
  liesIn,
  linksOf,
  nameOf,
  periodTitle,
  type RecordFacts,
  type Review,
  type ReviewPeriod,
  type RootLinks,
  reviewPeriods,
  reviewsInOrder,
  reviewsOf,
  type Workspace,
} from '../core/index.ts';
import type { Moment } from './posture.ts';
import type { CalendarReport, ReviewReport, ReviewsReport } from './protocol.ts';
import { toLocation, toRange } from './to-proto.ts';

/** Of a company of thousands of documents nobody reads through more than this in one month. */
const mostReviews = 200;

/** What is due in all management systems of the workspace, as one calendar. */
export function reviewsReport(workspace: Workspace, moment: Moment): ReviewsReport {
  const { today } = workspace;
  const due = dueIn(workspace);
  const isOne = new Set(due.values()).size < 2;
  const periods = reviewPeriods([...due.keys()], today).map(({ is, month, reviews }) => ({
    key: month ?? is,
    is,
    title: periodTitle({ is, ...(month !== undefined && { month }) }),
    reviews: reviews
      .slice(0, mostReviews)
      .map(review => reviewReport(workspace, review, { is, root: due.get(review)?.uri ?? '', isOne })),
    count: reviews.length,
  }));
  return { ...moment, today, periods };
}

/** The same as a file for the calendar that a team has already. */
export function calendarReport(workspace: Workspace): CalendarReport {
  const entries = [...dueIn(workspace)].map(([review, root]) => calendarEntry(workspace, review, root));
  return { text: calendarText(entries, workspace.today), count: entries.length };
}

/** By day, each with the management system that it belongs to. */
function dueIn(workspace: Workspace): ReadonlyMap<Review, RootLinks> {
  const rootOf = new Map<Review, RootLinks>();
  for (const root of linksOf(workspace).roots) {
    for (const review of reviewsOf(workspace, root)) rootOf.set(review, root);
  }
  const inOrder = reviewsInOrder([...rootOf.keys()]);
  return new Map(
    inOrder.flatMap(review => {
      const root = rootOf.get(review);
      return root ? [[review, root] as const] : [];
    }),
  );
}

/** As the command line names things that runs in the folder, so that both make the same events. */
function calendarEntry(workspace: Workspace, review: Review, root: RootLinks): CalendarEntry {
  const { key, day, sort, what, record, location, systems, owner } = review;
  const file = workspace.files.get(location.uri);
  return {
    day,
    sort,
    what,
    kind: record.kind,
    document: record.id ?? null,
    file: pathIn(workspace, location.uri),
    line: file ? toRange(file, location.range).start.line : 0,
    systems: systems.flatMap(({ id }) => id ?? []),
    owner: owner ?? null,
    key: `${pathIn(workspace, root.uri)}\n${key}`,
    remindDays: configOf(root).thresholds.dueSoonDays,
  };
}

/** From the folder that is open; empty for the folder itself. */
function pathIn({ folders }: Workspace, uri: string): string {
  const folder = folders.find(each => liesIn(uri, each) || uri === each);
  return decodeURIComponent(folder === undefined ? uri : uri.slice(folder.length + 1));
}

function reviewReport(
  workspace: Workspace,
  review: Review,
  { is, root, isOne }: { readonly is: ReviewPeriod['is']; readonly root: string; readonly isOne: boolean },
): ReviewReport {
  const { key, sort, day, what, record, location, systems, owner = '', acts, creates } = review;
  const [system] = systems;
  return {
    key: `${root} ${key}`,
    sort,
    day,
    shortDay: dayTitle(day, { is, today: workspace.today }),
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
