import { nearness } from '../../core/features/date-words.ts';
import { periodTitle } from '../../core/features/review-words.ts';
import { plain, type Style } from './colors.ts';
import { printable } from './display.ts';
import { type ReportedReview, reviewPeriodNames, type StatusReport } from './report.ts';
import type { StatusTextOptions } from './status-text.ts';
import { countLines, type Look, textOf, wrapped } from './text-table.ts';
import { counted } from './wording.ts';
import { flow } from './wrap.ts';

/**
 * The calendar for people: what is overdue, what is due this month and in each of the next three, and in short what is
 * later. `quiet`: only what is overdue, and no totals.
 */
export function reviewsText(
  { today, reviews = [], reviews_totals: totals }: StatusReport,
  { paint = plain, width = 100, quiet = false }: StatusTextOptions,
): string {
  const look: DatedLook = { paint, width: Math.max(width, 60), today };
  const shown = quiet ? reviews.filter(({ period }) => period === 'overdue') : reviews;
  const groups = new Map<string, ReportedReview[]>();
  for (const review of shown) {
    const title = titleOf(review);
    groups.set(title, [...(groups.get(title) ?? []), review]);
  }
  const blocks = [...groups].map(([title, own]) => groupText(title, own, look));
  if (!quiet) {
    const counts = reviewPeriodNames.map(name => ({
      count: totals?.[name] ?? 0,
      words: looks[name].words,
      style: looks[name].style,
    }));
    const head = `${reviews.length === 0 ? 'Nothing is' : counted(reviews.length, 'thing')} due, as of ${today}`;
    const lines = reviews.length === 0 ? [`${head}.`] : countLines(head, counts, look);
    const hint = 'What is missing or stale has no day of its own; "aims status" shows it.';
    blocks.push(textOf([...lines, ...wrapped(hint, look.width)]));
  }
  return blocks.join('\n');
}

interface DatedLook extends Look {
  readonly today: string;
}

const looks: Readonly<Record<ReportedReview['period'], { readonly words: string; readonly style: Style }>> = {
  overdue: { words: 'overdue', style: 'red' },
  'this-month': { words: 'this month', style: 'yellow' },
  'next-months': { words: 'in the next three months', style: 'cyan' },
  later: { words: 'later', style: 'dim' },
};

/** `Overdue`, `December 2026`, `Later` */
function titleOf({ period, day }: ReportedReview): string {
  return periodTitle({ is: period, month: day.slice(0, 7) });
}

/** In columns: what a group's lines are indented by, then the day. */
const nesting = 2;
const dayWidth = 'YYYY-MM-DD  '.length;

function groupText(title: string, reviews: readonly ReportedReview[], look: DatedLook): string {
  return textOf([look.paint(title, 'bold'), ...reviews.flatMap(review => reviewLines(review, look))]);
}

function reviewLines(review: ReportedReview, { paint, width, today }: DatedLook): readonly string[] {
  const { day, period, what, owner, systems, file, line } = review;
  const room = width - nesting - dayWidth;
  const [first = '', ...others] = wrapped(what, room);
  // What is far ahead is named, and no more: who wants to know all of it now takes the JSON or the calendar file.
  const facts =
    period === 'later' ? [] : [nearness(today, day), owner ?? '', ...systems, `${file}:${line + 1}`];
  const below = flow(facts.filter(fact => fact !== '').map(printable), { width: room, gap: ' · '.length });
  const margin = ' '.repeat(nesting + dayWidth);
  return [
    `${' '.repeat(nesting)}${paint(day, looks[period].style)}  ${first}`,
    ...others.map(text => margin + text),
    ...below.map(texts => margin + paint(texts.join(' · '), 'dim')),
  ];
}
