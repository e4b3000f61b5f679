import { saidIn } from '../../model/placeholder.ts';
import { type Record, recordsOf } from '../../model/record.ts';
import { type Said, saidBy } from '../../model/said.ts';
import type { Document } from '../../model/source-file.ts';

/** The validations in a document that are no history, with what they say. */
export function* validationsIn(
  document: Document,
): Generator<{ readonly record: Record; readonly said: Said['validation'] }> {
  if (document.header.kind?.name !== 'validation') return;
  for (const record of recordsOf(document)) {
    const said = saidBy(record, 'validation');
    const status = saidIn(record, 'status');
    if (said && status !== 'superseded' && status !== 'retired') yield { record, said };
  }
}
