import { idForm, idFrom } from '../model/id-form.ts';
import type { ImportedRecord } from './records.ts';

/** Names have up to hundreds of characters; people have to write ids. */
const longestFromName = 60;

/**
 * Gives new systems their ids: what the source calls them where that can be an id, else one made of their name, with a number
 * where something has it already.
 *
 * @param taken the ids that there are, in lower case; the new ones are added
 */
export function idFor({ values, cells, row }: ImportedRecord, taken: Set<string>): string {
  const own = values.get('id');
  const wanted = typeof own === 'string' && idForm.test(own) ? own : (made(own) ?? made(values.get('name')));
  const stem = wanted ?? made(Object.values(cells)[0]) ?? `row-${row}`;
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem.slice(0, 94)}-${number}`;
    if (taken.has(id.toLowerCase())) continue;
    taken.add(id.toLowerCase());
    return id;
  }
}

function made(text: unknown): string | undefined {
  const id = typeof text === 'string' ? idFrom(text) : undefined;
  if (id === undefined || id.length <= longestFromName) return id;
  const cut = id.slice(0, longestFromName + 1);
  const end = cut.lastIndexOf('-');
  return (end > longestFromName / 2 ? cut.slice(0, end) : cut.slice(0, longestFromName)).replace(
    /[-._]+$/,
    '',
  );
}
