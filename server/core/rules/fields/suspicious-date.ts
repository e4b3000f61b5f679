import { datesOf, doubtAbout, earliestBelievable } from '../../model/dates.ts';
import type { RecordRule } from '../rule.ts';

export const suspiciousDate: RecordRule = {
  code: 'suspicious-date',
  summary: 'A date lies in the future where it tells of the past, or before 1950.',
  severity: 'warning',
  sees: 'record',

  *check({ record, today }) {
    for (const date of datesOf(record)) {
      const doubt = doubtAbout(date, today);
      if (!doubt) continue;
      const { title } = date.leaf.use.field;
      yield {
        range: date.range,
        message:
          doubt === 'too-early'
            ? `${date.text.trim()} lies before ${earliestBelievable.slice(0, 4)}. Spreadsheets turn a plain year into such a date; write the one that is meant.`
            : `${date.text.trim()} lies in the future (today is ${today}), but "${title}" tells of what has happened. Correct it, or leave it out until then.`,
      };
    }
  },
};
