import { readDate } from '../../base/day.ts';
import { shortened } from '../../base/shorten.ts';
import { datesOf } from '../../model/dates.ts';
import { changeTo } from '../change-to.ts';
import type { RecordRule } from '../rule.ts';

export const malformedDate: RecordRule = {
  code: 'malformed-date',
  summary: 'A date is not written as YYYY-MM-DD, YYYY-MM or YYYY.',
  severity: 'error',
  sees: 'record',

  *check({ record }) {
    for (const { span, text, range } of datesOf(record)) {
      if (span !== 'malformed') continue;
      const better = dateFrom(text);
      yield {
        range,
        message:
          `"${shortened(text)}" is not read as a date, so nothing that follows from it is checked. ` +
          `Write ${better ? `"${better}"` : 'it as 2026-09-01, 2026-09 or 2026'}.`,
        ...(better && { fixes: [changeTo(record.document.text, range, better)] }),
      };
    }
  },
};

/** The same day in our form, where the form it has leaves no doubt which day is meant. */
function dateFrom(text: string): string | undefined {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return typeof readDate(date) === 'string' ? undefined : date;
}
