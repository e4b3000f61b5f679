import { idForm, idFrom } from '../model/id-form.ts';
import type { ImportedRecord } from './records.ts';

/** Names have up to hundreds of characters; people have to write ids. */
const longestFromName = 60;

/**
 * Gives new systems their ids: what the source calls them where that can be an id, else one made of their name, with a number
 * where something has it already, in whatever case.
 *
 * @param known the ids that there are
 */
export function idGiver(known: Iterable<string>): (record: ImportedRecord) => string {
  const taken = new Set([...known].map(id => id.toLowerCase()));
  // Thousands of namesakes do not try all numbers anew.
  const numbers = new Map<string, number>();
  return record => {
    const stem = stemFor(record);
    for (let number = numbers.get(stem) ?? 1; ; number++) {
      const id = number === 1 ? stem : `${stem.slice(0, 93)}-${number}`;
      if (taken.has(id.toLowerCase())) continue;
      taken.add(id.toLowerCase());
      numbers.set(stem, number + 1);
      return id;
    }
  };
}

/** Whether people can point at something by what a source calls it: the number of a row is no name. */
export function isUsableId(text: string): boolean {
  return idForm.test(text) && /[A-Za-z]/.test(text);
}

function stemFor({ values, cells, row }: ImportedRecord): string {
  const own = values.get('id');
  if (typeof own === 'string' && isUsableId(own)) return own;
  const named = typeof own === 'string' && !isUsableId(made(own) ?? '') ? undefined : made(own);
  return named ?? made(values.get('name')) ?? made(own) ?? made(Object.values(cells)[0]) ?? `row-${row}`;
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
