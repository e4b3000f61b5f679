import type { Day } from '../base/day.ts';
import type { ReviewPeriod } from '../posture/reviews.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `15 Oct`; with the year where neither the period nor the day of today says it: `15 Oct 2025`. */
export function dayTitle(
  day: Day,
  { is, today }: Pick<ReviewPeriod, 'is'> & { readonly today: Day },
): string {
  const title = `${Number(day.slice(8))} ${monthName(day).slice(0, 3)}`;
  const year = day.slice(0, 4);
  const isSaid = is === 'this-month' || is === 'next-months' || year === today.slice(0, 4);
  return isSaid ? title : `${title} ${year}`;
}

/** `Overdue`, `November 2026`, `Later` */
export function periodTitle({ is, month = '' }: Pick<ReviewPeriod, 'is' | 'month'>): string {
  if (is === 'overdue') return 'Overdue';
  if (is === 'later') return 'Later';
  return `${monthName(month)} ${month.slice(0, 4)}`;
}

function monthName(day: string): string {
  return months[Number(day.slice(5, 7)) - 1] ?? '';
}
