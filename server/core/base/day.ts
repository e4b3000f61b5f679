/**
 * Days of the calendar, written `YYYY-MM-DD`, of the years 1 to 9999. They are local days without a time or a zone, so
 * they compare as texts do and come out the same wherever the engine runs. What would lie before the first or behind the
 * last of them is the first or the last: somebody who writes "in 9000 years" means never.
 */
export type Day = string;

/** What a written date stands for: every day from `first` to `last`, both included. */
export interface DateSpan {
  readonly first: Day;
  readonly last: Day;
  readonly precision: 'year' | 'month' | 'day';
}

const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 *
 * @returns `'malformed'` for any other form, `'impossible'` for a date that no calendar has (30 February).
 */
export function readDate(text: string): DateSpan | 'malformed' | 'impossible' {
  const match = written.exec(text.trim());
  if (!match) return 'malformed';
  const year = Number(match[1]);
  if (year < 1) return 'impossible';
  if (match[2] === undefined) {
    return { first: toDay(year, 1, 1), last: toDay(year, 12, 31), precision: 'year' };
  }
  const month = Number(match[2]);
  if (month < 1 || month > 12) return 'impossible';
  if (match[3] === undefined) {
    return {
      first: toDay(year, month, 1),
      last: toDay(year, month, daysIn(year, month)),
      precision: 'month',
    };
  }
  const day = Number(match[3]);
  if (day < 1 || day > daysIn(year, month)) return 'impossible';
  const exact = toDay(year, month, day);
  return { first: exact, last: exact, precision: 'day' };
}

/** A stretch of calendar time. Months are counted before days. */
export interface Duration {
  readonly months: number;
  readonly days: number;
}

const isoDuration = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/;

/** Reads an ISO 8601 duration of whole days (`P90D`, `P1Y6M`, `P2W`); undefined for any other text or a length of zero. */
export function readDuration(text: string): Duration | undefined {
  const match = isoDuration.exec(text.trim());
  if (!match) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map(part => Number(part ?? 0));
  const duration = { months: years * 12 + months, days: weeks * 7 + days };
  return duration.months + duration.days > 0 ? duration : undefined;
}

/** The day after a duration has passed. Months clamp: 31 August and three months is 30 November. */
export function addDuration(day: Day, { months, days }: Duration): Day {
  return addDays(addMonths(day, months), days);
}

export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day);
  const counted = year * 12 + (month - 1) + months;
  const toYear = Math.floor(counted / 12);
  const toMonth = (counted % 12) + 1;
  return toDay(toYear, toMonth, Math.min(date, daysIn(toYear, toMonth)));
}

export function addDays(day: Day, days: number): Day {
  return fromSerial(serialOf(day) + days);
}

/** How many days lie from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return serialOf(to) - serialOf(from);
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const millisecondsADay = 86_400_000;

function serialOf(day: Day): number {
  const [year, month, date] = partsOf(day);
  const moment = new Date(0);
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  moment.setUTCFullYear(year, month - 1, date);
  return moment.getTime() / millisecondsADay;
}

function fromSerial(serial: number): Day {
  const moment = new Date(serial * millisecondsADay);
  return toDay(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
}

function partsOf(day: Day): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function toDay(year: number, month: number, date: number): Day {
  if (year > 9999) return '9999-12-31';
  if (year < 1) return '0001-01-01';
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
