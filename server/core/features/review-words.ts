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

/** `Overdue`, `November 2026`, `Later` */
export function periodTitle({ is, month = '' }: Pick<ReviewPeriod, 'is' | 'month'>): string {
  if (is === 'overdue') return 'Overdue';
  if (is === 'later') return 'Later';
  return `${months[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}
