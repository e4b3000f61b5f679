import { type Day, readDate } from '../core/base/day.ts';

/**
 * The day that documents are judged on: what `AIMS_TODAY` says, else the local day. Where `AIMS_TODAY` is no day, the
 * local day and a sentence about it: the command line refuses to go on, the server goes on and says so.
 */
export function today(
  environment: { readonly AIMS_TODAY?: string | undefined } = process.env,
  now: Date = new Date(),
): { readonly day: Day; readonly problem?: string } {
  const fixed = environment.AIMS_TODAY;
  if (fixed === undefined || fixed === '') return { day: localDay(now) };
  if (isDay(fixed)) return { day: fixed };
  return {
    day: localDay(now),
    problem: `The environment variable AIMS_TODAY must be ${wantedDay}, not "${fixed}".`,
  };
}

/** What a day has to look like, for the middle of a message. */
export const wantedDay = 'a day that exists, written YYYY-MM-DD';

/** Whether the text is a day of the calendar and nothing else, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const span = readDate(text);
  return typeof span === 'object' && span.precision === 'day' && span.first === text;
}

function localDay(now: Date): Day {
  const year = String(now.getFullYear()).padStart(4, '0');
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${year}-${month}-${day}`;
}
