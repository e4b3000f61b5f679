import { daysIn } from '../../base/day.ts';
import { datesOf } from '../../model/dates.ts';
import type { RecordRule } from '../rule.ts';

export const impossibleDate: RecordRule = {
  code: 'impossible-date',
  summary: 'A date does not exist in the calendar.',
  severity: 'error',
  sees: 'record',

  *check({ record }) {
    for (const { span, text, range } of datesOf(record)) {
      if (span !== 'impossible') continue;
      yield {
        range,
        message: `There is no day ${text.trim()}: ${why(text)}. Write the day that is meant.`,
      };
    }
  },
};

function why(text: string): string {
  const [year = 0, month = 0] = text.trim().split('-').map(Number);
  if (year < 1) return 'the calendar begins with the year 1';
  if (month < 1 || month > 12) return 'a year has 12 months';
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')} has ${daysIn(year, month)} days`;
}
