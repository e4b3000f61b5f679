import { shortened } from '../base/shorten.ts';
import { idIn } from './bind.ts';
import type { Existing } from './existing.ts';
import type { ImportMapping } from './mapping.ts';
import type { ImportNote, Notes } from './notes.ts';
import type { ImportedRecord } from './records.ts';
import type { Table } from './table.ts';
import { folded } from './words.ts';

/** A source, and what was read of it. */
export interface NotedSource {
  readonly table: Table;
  readonly records: readonly ImportedRecord[];
}

/** Columns of the mapping that no source has, as after one was given another title. */
export function noteUnused({ columns }: ImportMapping, read: readonly NotedSource[], notes: Notes): void {
  // What is to be put into one system has columns of its own sort.
  if (read.every(({ records }) => records.every(({ isLoose }) => isLoose))) return;
  const there = new Set(read.flatMap(({ table }) => table.columns.map(folded)));
  for (const { column } of columns) {
    const [first] = read;
    if (!first || there.has(folded(column))) continue;
    notes.once({
      file: first.table.file,
      row: null,
      column,
      message: 'stands in the mapping, and no source has such a column',
    });
  }
}

/** Where no column has names, each system would be told to have none. */
export function noteNameless({ table, records }: NotedSource, notes: Notes): void {
  if (records.some(({ values, isLoose }) => isLoose || values.has('name'))) return;
  notes.once({
    file: table.file,
    row: null,
    message:
      'no column was found that names the systems, so all are without a name; put "field: name" at the one that does in the mapping',
  });
}

/** Of a source that has few of the systems that it had: two teams may call their lists the same. */
export function otherList(
  { table }: NotedSource,
  { missing, found }: { readonly missing: number; readonly found: number },
): ImportNote {
  return {
    file: table.file,
    row: null,
    message: `${missing} of the systems that came from a file of this name are not in it, and only ${found} ${found === 1 ? 'is' : 'are'}; if it is another list, import it under another name, so that systems with the same name are told apart`,
  };
}

/** Of a new system that is called like one from another source. */
export function namesakeNote(
  { file, row, values }: ImportedRecord,
  namesake: Existing,
  id: string,
): ImportNote {
  const name = shortened(String(values.get('name')));
  return {
    file,
    row,
    message: `"${name}" is called like "${idIn(namesake)}" from ${namesake.origin?.file}, and says otherwise in most fields: it is taken for another system, and became "${id}". If it is the same, take it out of one of the sources`,
  };
}
