import type { ImportMapping } from './mapping.ts';
import type { Notes } from './notes.ts';
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
