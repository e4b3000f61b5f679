import { addDays, type Day, readDate } from '../base/day.ts';
import { folded } from './words.ts';

/** Which of two numbers in a written date comes first, where the year is last. */
export type DateOrder = 'day-first' | 'month-first';

export type ReadCell =
  | { readonly is: 'date'; readonly text: string }
  /** Day and month could be either, and nothing says which. */
  | { readonly is: 'ambiguous' }
  /** A year that a spreadsheet took for a count of days. */
  | { readonly is: 'mangled'; readonly day: Day; readonly year: number }
  | { readonly is: 'none' };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** By other names of months than the English, `folded`, which month it is. */
const otherMonths = new Map(
  `januar janvier enero gennaio januari janner; februar fevrier febrero febbraio februari; marz mars marzo maart;
  avril abril aprile; mai mayo maggio mei; juni juin junio giugno; juli juillet julio luglio; aout agosto augustus;
  septembre septiembre settembre; oktober octobre octubre ottobre; novembre noviembre; dezember decembre diciembre dicembre`
    .split(';')
    .flatMap((names, index) =>
      names
        .trim()
        .split(/\s+/)
        .map(name => [name, index + 1] as const),
    ),
);

/** What is longer is a text, and every cell is asked. */
const longestDate = 40;

/** Before this one `68` is the year 2068, from it on 1969. */
const firstOfLastCentury = 69;

/** Spreadsheets count days from here. */
const epoch: Day = '1899-12-30';

/**
 * A date as people and spreadsheets write it, in our form: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. Known are, of the 15th of March
 * 2024: 2024-03-15, 2024/03/15, 2024.03.15, 20240315, a moment such as 2024-03-15T10:00Z, 2024-03, 2024, 15.03.2024,
 * 15/03/2024 and 3/15/2024 (as the order says), 15-Mar-2024, 15 March 2024, March 15, 2024, March 2024, Mar-24, 03/2024, and
 * the count of days 45366.
 */
export function dateIn(text: string, order: DateOrder | undefined): ReadCell {
  if (text.length > longestDate) return { is: 'none' };
  const plain = text
    .trim()
    // The time of a day that is named by its month; those of others are known with them.
    .replace(/(\p{L}.*\d{2}),? \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?(?: \([A-Z0-9:+-]+\))?$/iu, '$1')
    .replace(/[,\s]+/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1');
  const read = ymd(plain) ?? named(plain) ?? numbered(plain, order) ?? counted(plain);
  if (read === undefined) return { is: 'none' };
  if (read === 'ambiguous') return { is: 'ambiguous' };
  const span = readDate(read);
  if (typeof span === 'string') return { is: 'none' };
  const year = span.precision === 'day' ? mangledYear(read) : undefined;
  return year === undefined ? { is: 'date', text: read } : { is: 'mangled', day: read, year };
}

/** The order that the dates of a column have, where one of them tells: no month is the 13th. */
export function dateOrderOf(texts: Iterable<string>): DateOrder | undefined {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const text of texts) {
    const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})\b/.exec(text.trim());
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst++;
    if (Number(match[2]) > 12) monthFirst++;
  }
  if (dayFirst > 0 && monthFirst > 0) return undefined;
  return dayFirst > 0 ? 'day-first' : monthFirst > 0 ? 'month-first' : undefined;
}

/** The year whose number, counted in days by a spreadsheet, is that day: 14 July 1905 is 2022. */
function mangledYear(day: Day): number | undefined {
  if (!day.startsWith('1905-')) return undefined;
  for (let year = 1950; year <= 2100; year++) if (addDays(epoch, year) === day) return year;
  return undefined;
}

function ymd(text: string): string | undefined {
  const match =
    /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?)?)?$/i.exec(
      text,
    ) ?? /^((?:19|20)\d{2})()(\d{2})(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [, year = '', , month, day] = match;
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(part => part !== undefined).join('-');
}

function named(text: string): string | undefined {
  const parts = text
    .toLowerCase()
    .split(/[ ./-]+/)
    .filter(part => !besides.test(part));
  const at = parts.findIndex(part => monthNamed(part) !== undefined);
  if (at < 0 || parts.length > 3) return undefined;
  const month = monthNamed(parts[at] ?? '') ?? 0;
  const rest = parts.filter((_, index) => index !== at);
  if (!rest.every(part => /^\d{1,4}$/.test(part))) return undefined;
  const [first = '', second] = rest;
  // `9-Nov` is the ninth of a November or November of a year, and nobody can tell which.
  if (second === undefined)
    return first.length === 4 || (at === 0 && first.length === 2) ? joined(first, month) : undefined;
  return first.length === 4 ? joined(first, month, second) : joined(second, month, first);
}

/** The day of the week, and `de` between the parts of a date. */
const besides = /^(?:de|mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?$/;

function monthNamed(part: string): number | undefined {
  const english = part === 'sept' ? 8 : Math.max(months.indexOf(part), monthNames.indexOf(part));
  return english >= 0 ? english + 1 : otherMonths.get(folded(part));
}

function numbered(text: string, order: DateOrder | undefined): string | 'ambiguous' | undefined {
  const monthly = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (monthly) return joined(monthly[2] ?? '', Number(monthly[1]));
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)?$/i.exec(
    text,
  );
  if (!match) return undefined;
  const [, first = '', separator, second = '', year = ''] = match;
  const isDayFirst =
    separator === '.' || Number(first) > 12 || (Number(second) <= 12 && order === 'day-first');
  const isSure = isDayFirst || Number(second) > 12 || order !== undefined || Number(first) === Number(second);
  if (!isSure) return 'ambiguous';
  return isDayFirst ? joined(year, Number(second), first) : joined(year, Number(first), second);
}

/** Days since the end of 1899, of the years 1955 to 2119. */
function counted(text: string): string | undefined {
  const match = /^([2-7]\d{4})(?:\.\d+)?$/.exec(text);
  return match ? addDays(epoch, Number(match[1])) : undefined;
}

function joined(year: string, month: number, day?: string): string {
  const full =
    year.length === 2 ? String((Number(year) < firstOfLastCentury ? 2000 : 1900) + Number(year)) : year;
  const parts = [full, String(month).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  return parts.join('-');
}
