import { saidIn } from '../../model/placeholder.ts';
import type { Record } from '../../model/record.ts';
import { type Said, saidBy } from '../../model/said.ts';

/** What a record says as a validation; undefined for what is none, or history. */
export function validationOf(record: Record): Said['validation'] | undefined {
  const said = saidBy(record, 'validation');
  const status = saidIn(record, 'status');
  return status === 'superseded' || status === 'retired' ? undefined : said;
}
