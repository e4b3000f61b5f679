import { memo } from '../base/memo.ts';
import type { Record } from '../model/record.ts';
import { markOf, type Origin, originOf } from './origin.ts';
import type { ImportedRecord } from './records.ts';

/** A system as it stands in the AIMS. */
export interface Existing {
  readonly record: Record;
  /** Undefined for one that no import wrote. */
  readonly origin?: Origin;
}

export function existingOf(record: Record): Existing {
  const origin = originOf(record);
  return { record, ...(origin && { origin }) };
}

/** What a record says, in the form that an entry remembers it. */
export const marksOf = memo(({ values, cells }: ImportedRecord): ReadonlyMap<string, string> => {
  const marks = new Map<string, string>();
  for (const [path, value] of values) {
    const mark = markOf(value);
    if (mark !== undefined) marks.set(path, mark);
  }
  const mark = markOf(cells);
  if (mark !== undefined) marks.set('cells', mark);
  return marks;
});

/** What has neither an id nor a name is found by all else that it says. */
const nameless = 'nameless';

export function keyMark(origin: Origin): string {
  return sourceKey(origin) ?? origin.imported.get('name') ?? nameless;
}

/** What the source calls it, which stays when it gets another name. */
export function sourceKey({ imported }: Origin): string | undefined {
  return imported.get('id') ?? imported.get('source.id');
}

export function sourceKeyOf({ values }: ImportedRecord): string | undefined {
  return markOf(values.get('id')) ?? markOf(values.get('source.id'));
}

export function keyMarkOf(record: ImportedRecord): string {
  return sourceKeyOf(record) ?? markOf(record.values.get('name')) ?? nameless;
}
