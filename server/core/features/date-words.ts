import { type DateSpan, type Day, daysBetween } from '../base/day.ts';
import { counted } from '../base/listed.ts';

/** How far a day is away: `in 23 days`, `today`, `about 14 months ago`. Days as long as they can be pictured. */
export function nearness(today: Day, day: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const far = distance(Math.abs(days));
  return days > 0 ? `in ${far}` : `${far} ago`;
}

/** The same of what has to be done by that day: what is past is late, `12 days overdue`. */
export function lateness(today: Day, day: Day): string {
  const days = daysBetween(today, day);
  return days < 0 ? `${distance(-days)} overdue` : nearness(today, day);
}

/** The day for which a written date counts: the end of its period where something is due then, else the beginning. */
export function countedDay(span: DateSpan, sense: 'past' | 'due' | 'any'): Day {
  return sense === 'due' ? span.last : span.first;
}

/**
 * What happens, or happened, on a day that something is due: `review due in 23 days`, `expired 3 days ago`. The last
 * step of a path names the date, the one before it what it is a date of.
 */
export function dueWords(path: readonly (string | number)[], today: Day, day: Day): string {
  const names = path.filter(step => typeof step === 'string');
  const when = nearness(today, day);
  if (names.at(-1) === 'next' && names.at(-2) === 'review') return `review due ${when}`;
  if (expiring.has(names.at(-1) ?? '')) return `${day < today ? 'expired' : 'expires'} ${when}`;
  return `due ${when}`;
}

/** The last day is one on which it still holds. */
const expiring: ReadonlySet<string> = new Set(['valid_until', 'expires', 'expires_on']);

const mostDays = 120;
const mostMonths = 36;

function distance(days: number): string {
  if (days <= mostDays) return counted(days, 'day');
  const months = Math.round(days / 30.44);
  return months <= mostMonths
    ? `about ${counted(months, 'month')}`
    : `about ${Math.round(days / 365.25)} years`;
}
