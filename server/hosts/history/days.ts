import { type Day, readDate } from '../../core/index.ts';
import { Untold } from './fault.ts';

/** Days as numbers, 20260301, since a history has many. */

/** The day that the author's clock showed. Of times that no calendar has, the first day of all. */
export function authorDay(seconds: number, offset: string): number {
  const match = /^([+-])(\d{2})(\d{2})$/.exec(offset);
  const minutes = match ? (Number(match[2]) * 60 + Number(match[3])) * (match[1] === '-' ? -1 : 1) : 0;
  const date = new Date((seconds + minutes * 60) * 1000);
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return 10101;
  return year * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

/** `20260301` as `2026-03-01`. */
export function dayText(day: number): Day {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** @throws Untold where the text is none of a day */
export function dayNumber(day: Day): number {
  const span = readDate(day);
  if (typeof span === 'string' || span.precision !== 'day')
    throw new Untold(`"${day.slice(0, 80)}" is no day`);
  return Number(span.first.replaceAll('-', ''));
}
