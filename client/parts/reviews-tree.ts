/** How what is due looks in its view: by month, each thing with its day and with what can be done about it. */
import type { ReviewPeriodReport, ReviewReport, ReviewsReport } from '../../server/lsp/protocol.ts';
import type { ActTarget } from './act-target.ts';
import type { Branch } from './branches.ts';
import { escaped, oneLine, paragraphs, type Row } from './row.ts';

export function reviewBranches({ periods }: ReviewsReport): readonly Branch[] {
  return periods.map(periodBranch);
}

/** `2 overdue, 3 this month` */
export function reviewsTotal({ periods }: ReviewsReport): string {
  const count = (is: ReviewPeriodReport['is']) => periods.find(period => period.is === is)?.count ?? 0;
  const [overdue, thisMonth] = [count('overdue'), count('this-month')];
  return [
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
    ...(thisMonth > 0 ? [`${thisMonth} this month`] : []),
  ].join(', ');
}

/** What has to be said where all that is due lies far ahead; undefined where the view says it itself. */
export function reviewsMessage({ periods }: ReviewsReport): string | undefined {
  return periods.length > 0 && periods.every(({ is }) => is === 'later')
    ? 'Nothing is overdue, and nothing is due this month or in the next three.'
    : undefined;
}

interface PeriodLook {
  readonly icon: string;
  readonly color?: string;
  readonly children: Row['children'];
}

const periodLooks: Readonly<Record<ReviewPeriodReport['is'], PeriodLook>> = {
  overdue: { icon: 'warning', color: 'problemsErrorIcon.foreground', children: 'open' },
  'this-month': { icon: 'bell', color: 'problemsWarningIcon.foreground', children: 'open' },
  'next-months': { icon: 'calendar', children: 'open' },
  later: { icon: 'calendar', color: 'disabledForeground', children: 'closed' },
};

/** What is due looks by what it is; how urgent it is says its colour, and the group that it stands in. */
const icons: Readonly<Record<ReviewReport['sort'], string>> = {
  'incident-report': 'megaphone',
  incident: 'flame',
  review: 'checklist',
  'vendor-review': 'organization',
  'data-rights': 'database',
  acceptance: 'pass',
  treatment: 'tools',
  training: 'mortar-board',
  evidence: 'file',
  exercise: 'beaker',
  'corrective-action': 'wrench',
  decision: 'question',
  objective: 'target',
  milestone: 'milestone',
  accreditation: 'verified',
  audit: 'search',
  'management-review': 'person',
  waiver: 'law',
};

function periodBranch({ key, is, title, reviews, count }: ReviewPeriodReport): Branch {
  const { children, ...look } = periodLooks[is];
  const things = count === 1 ? '1 thing' : `${count} things`;
  return {
    key,
    row: {
      label: title,
      description: `${count}`,
      ...look,
      tooltip: paragraphs([`**${escaped(title)}**`, `${things} ${is === 'overdue' ? 'overdue' : 'due'}`]),
      contextValue: `aims.reviews.${is}`,
      accessibility: `${title}, ${things}`,
      children,
    },
    below: [...reviews.map(review => reviewBranch(review, is)), ...moreBranches(key, count - reviews.length)],
  };
}

function reviewBranch(review: ReviewReport, period: ReviewPeriodReport['is']): Branch {
  const { key, sort, day, shortDay, nearness, what, location, noun, id, owner, root, acts } = review;
  const task = oneLine(what);
  const systems = review.systems.map(oneLine).join(', ');
  const { color } = periodLooks[period];
  const about = [systems, oneLine(owner), oneLine(root)].filter(each => each !== '');
  const facts = [
    `Due ${day} (${nearness})`,
    ...(systems === '' ? [] : [`${review.systems.length === 1 ? 'System' : 'Systems'}: ${systems}`]),
    `Owner: ${oneLine(owner) || 'not stated'}`,
    `Says so: ${oneLine(noun)}${id === undefined ? '' : ` ${oneLine(id)}`}`,
    ...(root === '' ? [] : [`In: ${oneLine(root)}`]),
  ];
  return {
    key,
    row: {
      // The day first: in a narrow side bar all else is cut off.
      label: `${shortDay}: ${task}`,
      description: [nearness, ...about].join(' · '),
      icon: icons[sort] ?? 'calendar',
      ...(color === undefined ? {} : { color }),
      tooltip: paragraphs([`**${escaped(task)}**`, facts.map(escaped).join('  \n')]),
      contextValue: [`aims.review.${period}`, ...acts].join(' '),
      accessibility: [`${task}, due ${day}, ${nearness}`, ...about].join('. '),
      children: 'none',
    },
    place: location,
    target: targetOf(review),
    below: [],
  };
}

function targetOf({ key, location, system, kind, id, acts, creates }: ReviewReport): ActTarget {
  const [act] = acts;
  return {
    key,
    uri: location.uri,
    range: location.range,
    kind: act === 'create' && creates !== undefined ? creates : kind,
    ...(system !== undefined && { system }),
    ...(id !== undefined && { id }),
    ...(act !== undefined && { act }),
  };
}

function moreBranches(key: string, more: number): readonly Branch[] {
  if (more <= 0) return [];
  const label = `${more} more`;
  const row: Row = {
    label,
    description: '',
    icon: 'ellipsis',
    tooltip: `${label}, later than those above. The calendar file has all of them.`,
    contextValue: 'aims.reviews.more',
    accessibility: label,
    children: 'none',
  };
  return [{ key: `${key} more`, row, below: [] }];
}
