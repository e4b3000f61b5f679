import { addMonths, type Day, daysBetween } from '../../../base/day.ts';
import { shortenedTo } from '../../../base/shorten.ts';
import { html, type Markup } from './markup.ts';
import type { TimelineEvent, TimelineMilestone } from './timeline-events.ts';

const size = { left: 330, width: 640, row: 26, head: 34 } as const;

/** So many rows are drawn; all of them stand in the table. */
const mostRows = 60;

/** So many months are named at most. */
const mostTicks = 11;

/**
 * Milestones and events along the months, and the day of the pack among them. The tables of the page say the same.
 *
 * @param id tells the picture apart from others of the page
 */
export function timelinePicture(
  {
    milestones,
    events,
  }: { readonly milestones: readonly TimelineMilestone[]; readonly events: readonly TimelineEvent[] },
  { today, title, id }: { readonly today: Day; readonly title: string; readonly id: string },
): Markup {
  const dated = [
    ...milestones.flatMap(each => {
      const day = each.doneOn ?? each.due;
      return day === undefined ? [] : [{ day, due: each.due, words: wordsOf(each), is: each.is }];
    }),
    ...events.map(({ day, words }) => ({ day, due: undefined, words, is: 'event' as const })),
  ];
  const rows = dated.slice(0, mostRows);
  if (rows.length === 0) return html``;
  const days = [today, ...rows.flatMap(({ day, due }) => [day, ...(due === undefined ? [] : [due])])].sort();
  const first = monthOf(days[0] ?? today);
  const last = addMonths(monthOf(days.at(-1) ?? today), 1);
  const all = Math.max(1, daysBetween(first, last));
  const x = (day: Day) => (size.left + (daysBetween(first, day) / all) * size.width).toFixed(1);
  const bottom = size.head + rows.length * size.row;
  const width = size.left + size.width + 36;
  return html`<figure>
<figcaption>${title}</figcaption>
<svg viewBox="0 0 ${width} ${bottom + 26}" width="${width}" height="${bottom + 26}" role="img" aria-labelledby="${id}-title">
<title id="${id}-title">${title} along the months. The tables of this page say the same.</title>
${rows.map((_, index) =>
  index % 2 === 0
    ? html`<rect x="0" y="${size.head + index * size.row}" width="${width}" height="${size.row}" class="band"/>`
    : html``,
)}
${ticksBetween(first, last).map(
  day => html`<line x1="${x(day)}" y1="${size.head - 8}" x2="${x(day)}" y2="${bottom}" class="grid"/><text x="${x(day)}" y="18" text-anchor="middle" class="soft">${day.slice(0, 7)}</text>
`,
)}
${rows.map(({ day, due, words, is }, index) => {
  const y = size.head + (index + 0.5) * size.row;
  const wait =
    due !== undefined && due !== day
      ? html`<line x1="${x(day)}" y1="${y}" x2="${x(due)}" y2="${y}" class="wait"/>`
      : html``;
  return html`<text x="8" y="${y + 4}">${words}</text>${wait}<path d="M${x(day)} ${y - 8} l8 8 l-8 8 l-8 -8 z" class="${is}"/>
`;
})}
<line x1="${x(today)}" y1="${size.head - 8}" x2="${x(today)}" y2="${bottom + 6}" class="today"/><text x="${x(today)}" y="${bottom + 20}" text-anchor="middle" class="today-words">${today}</text>
</svg>
</figure>
<p class="soft">Filled in green: done. Filled in red: its day has passed. Outlined: still to come. Filled in blue: audits and reviews. The line behind what is done leads to the day it was due.${dated.length > rows.length ? ` The first ${rows.length} of ${dated.length} are drawn.` : ''}</p>
`;
}

function wordsOf({ id, title }: TimelineMilestone): string {
  return shortenedTo(46, id === undefined || id === title ? title : `${id} ${title}`);
}

function monthOf(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

function ticksBetween(first: Day, last: Day): readonly Day[] {
  const months =
    (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 +
    Number(last.slice(5, 7)) -
    Number(first.slice(5, 7));
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 600].find(each => months / each <= mostTicks) ?? 1200;
  return Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => addMonths(first, index * step));
}
