import { detailed, textsOf } from './guess.ts';
import type { ColumnMapping } from './mapping.ts';
import type { Table } from './table.ts';
import { targetNamed } from './targets.ts';
import { folded } from './words.ts';

/** A table, and what becomes of its columns. */
export interface MappedTable {
  readonly table: Table;
  readonly columns: readonly ColumnMapping[];
}

/**
 * Columns of several tables that are called the same as one mapping has them: they go into the field that most of them were
 * taken for, with the words of all. One page alone may hold nothing that tells.
 *
 * @param known what is decided already, and stays
 */
export function agreedColumns(
  tables: readonly MappedTable[],
  known: readonly ColumnMapping[],
): readonly MappedTable[] {
  if (tables.length < 2) return tables;
  const decided = new Set(known.map(({ column }) => folded(column)));
  const shared = new Map<string, { readonly mapping: ColumnMapping; readonly texts: readonly string[] }[]>();
  for (const { table, columns } of tables)
    columns.forEach((mapping, index) => {
      const title = folded(mapping.column);
      if (decided.has(title)) return;
      const own = { mapping, texts: textsOf(table, index) };
      const others = shared.get(title);
      if (others) others.push(own);
      else shared.set(title, [own]);
    });
  const agreed = new Map(
    [...shared].flatMap(([title, all]) => {
      const mapping = all.length > 1 ? agreedOn(all) : undefined;
      return mapping ? [[title, mapping] as const] : [];
    }),
  );
  return tables.map(({ table, columns }) => ({
    table,
    columns: columns.map(mapping => agreed.get(folded(mapping.column)) ?? mapping),
  }));
}

/** Undefined where none of them was taken for a field. */
function agreedOn(
  all: readonly { readonly mapping: ColumnMapping; readonly texts: readonly string[] }[],
): ColumnMapping | undefined {
  const counts = new Map<string, number>();
  for (const { mapping } of all)
    if (mapping.field !== undefined) counts.set(mapping.field, (counts.get(mapping.field) ?? 0) + 1);
  const [field] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const chosen = all.find(({ mapping }) => mapping.field === field)?.mapping;
  const target = field === undefined ? undefined : targetNamed(field);
  if (field === undefined || !chosen || !target) return undefined;
  const { stages } = chosen;
  const column = all[0]?.mapping.column ?? chosen.column;
  return detailed(
    { column, field, ...(stages && { stages }) },
    all.flatMap(({ texts }) => texts),
    target,
  );
}
