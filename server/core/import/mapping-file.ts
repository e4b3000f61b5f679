import { applyEdits } from '../base/edit.ts';
import { didYouMean } from '../base/suggest.ts';
import { Text } from '../base/text.ts';
import { alternatives } from '../kinds/shape-at.ts';
import { entryOf, follow, plainValue } from '../syntax/node.ts';
import { read } from '../syntax/read.ts';
import type { Mapping, Node } from '../syntax/tree.ts';
import {
  appendItems,
  entryInLines,
  itemInLines,
  type Plain,
  type PlainMapping,
} from '../syntax/write/index.ts';
import type { DateOrder } from './dates.ts';
import type { ColumnMapping, FileReading, ImportMapping, MappedValue } from './mapping.ts';
import { itemShape, leafShape, targetNamed, targets } from './targets.ts';
import { folded } from './words.ts';

/** Why a mapping file cannot be used. */
export interface MappingFault {
  /** The line, from 1. */
  readonly line: number;
  /** The rest of a sentence about it. */
  readonly why: string;
}

/** What a column is mapped to that goes into no field. */
const keptWord = 'x_source';

/** Reads a mapping file; the first thing in it that is not understood is the answer. */
export function readMapping(text: string): ImportMapping | MappingFault {
  const [document, second] = read(text, 'yaml').documents;
  const lines = Text.of(text);
  const fault = (at: Node | number, why: string): never => {
    const offset = typeof at === 'number' ? at : at.range.start;
    throw new Misunderstood({ line: lines.positionAt(offset).line + 1, why });
  };
  try {
    const [broken] = document?.faults ?? [];
    if (broken) fault(broken.range.start, `cannot be read: ${broken.message}`);
    const root = follow(document?.root);
    if (second) fault(second.range.start, 'begins a second document; a mapping is one');
    if (root?.type !== 'mapping' || !entryOf(root, 'import_mapping'))
      return { line: 1, why: 'is no mapping of an import: "import_mapping: v1" is missing' };
    for (const { name, range } of root.entries)
      if (!['import_mapping', 'files', 'columns'].includes(name))
        fault(range.start, `has an unknown key "${name}".${didYouMean(name, ['files', 'columns'])}`);
    const list = follow(entryOf(root, 'columns')?.value);
    if (list?.type !== 'sequence') return fault(root, 'has no list of columns');
    const columns = list.items.map(item => columnIn(item, fault));
    const seen = new Set<string>();
    for (const [index, { column }] of columns.entries()) {
      if (seen.has(folded(column)))
        fault(list.items[index] ?? list, `has the column "${column}" a second time`);
      seen.add(folded(column));
    }
    return { columns, files: filesIn(follow(entryOf(root, 'files')?.value), fault) };
  } catch (error) {
    if (error instanceof Misunderstood) return error.fault;
    throw error;
  }
}

class Misunderstood extends Error {
  readonly fault: MappingFault;
  constructor(fault: MappingFault) {
    super(fault.why);
    this.fault = fault;
  }
}

type Fault = (at: Node | number, why: string) => never;

function columnIn(item: Node, fault: Fault): ColumnMapping {
  const node = follow(item);
  if (node?.type !== 'mapping') return fault(item, 'is no column: each has "column" and "field"');
  for (const { name, range } of node.entries)
    if (!columnKeys.includes(name))
      fault(range.start, `has an unknown key "${name}".${didYouMean(name, columnKeys)}`);
  const column = textUnder(node, 'column');
  if (column === undefined) return fault(node, 'has no "column"');
  const said = entryOf(node, 'field')?.value;
  if (said && typeof plainValue(said) === 'object' && plainValue(said) !== null)
    return fault(said, 'must name one field, or x_source');
  const field = textUnder(node, 'field') ?? keptWord;
  if (field === keptWord) return { column };
  const target = targetNamed(field);
  const fieldNode = entryOf(node, 'field')?.value ?? node;
  if (!target)
    return fault(
      fieldNode,
      `names no field: "${field}".${didYouMean(field, [keptWord, ...targets.map(each => each.path)])}`,
    );
  const dates = textUnder(node, 'dates');
  if (dates !== undefined && dates !== 'day-first' && dates !== 'month-first')
    return fault(entryOf(node, 'dates')?.value ?? node, 'must say day-first or month-first');
  const stages = [plainValue(entryOf(node, 'stages')?.value)]
    .flat()
    .filter(each => each !== null)
    .map(String);
  const values = follow(entryOf(node, 'values')?.value);
  if (values && values.type !== 'mapping')
    return fault(values, 'must be a mapping of texts of the source to values');
  return {
    column,
    field,
    ...(dates !== undefined && { dates: dates as DateOrder }),
    ...(stages.length > 0 && { stages }),
    ...(values && { values: valuesIn(values, field, fault) }),
  };
}

const columnKeys = ['column', 'field', 'values', 'dates', 'stages'];

function valuesIn(node: Mapping, field: string, fault: Fault): ReadonlyMap<string, MappedValue> {
  const target = targetNamed(field);
  const shapes = target ? alternatives(itemShape(target) ?? leafShape(target)) : [];
  const known = shapes.flatMap(shape =>
    shape.is === 'enum' && !shape.open ? shape.values.map(({ value }) => value) : [],
  );
  return new Map(
    node.entries.map(({ name, value }): readonly [string, MappedValue] => {
      const meaning = plainValue(value);
      if (meaning === keptWord || meaning === null) return [folded(name), { text: name, meaning: undefined }];
      const isBoolean = shapes.some(({ is }) => is === 'boolean');
      if (isBoolean ? typeof meaning !== 'boolean' : known.length > 0 && !known.includes(String(meaning)))
        return fault(
          value,
          `is no value of ${field}: "${String(meaning)}".${isBoolean ? ' It is true or false.' : didYouMean(String(meaning), known)}`,
        );
      return [
        folded(name),
        { text: name, meaning: typeof meaning === 'boolean' ? meaning : String(meaning) },
      ];
    }),
  );
}

const readingKeys = ['sheet', 'header_row', 'encoding', 'delimiter'];

function filesIn(node: Node | undefined, fault: Fault): ReadonlyMap<string, FileReading> {
  if (!node) return new Map();
  if (node.type !== 'mapping') return fault(node, 'must be a mapping of names of files');
  return new Map(
    node.entries.map(({ name, value }) => {
      const inner = follow(value);
      if (inner?.type !== 'mapping') return fault(value, 'must be a mapping with "header_row" and the like');
      for (const entry of inner.entries)
        if (!readingKeys.includes(entry.name))
          fault(
            entry.range.start,
            `has an unknown key "${entry.name}".${didYouMean(entry.name, readingKeys)}`,
          );
      const header = plainValue(entryOf(inner, 'header_row')?.value);
      if (header !== null && !(typeof header === 'number' && Number.isInteger(header) && header >= 1))
        fault(inner, 'must have the number of a row as "header_row"');
      const encoding = textUnder(inner, 'encoding');
      const delimiter = textUnder(inner, 'delimiter');
      const sheet = textUnder(inner, 'sheet');
      return [
        name,
        {
          ...(typeof header === 'number' && { headerRow: header }),
          ...(encoding !== undefined && { encoding }),
          ...(delimiter !== undefined && { delimiter }),
          ...(sheet !== undefined && { sheet }),
        },
      ];
    }),
  );
}

function textUnder(node: Node, key: string): string | undefined {
  const value = plainValue(entryOf(node, key)?.value);
  return value === null || typeof value === 'object' ? undefined : String(value);
}

/** A new mapping file, with what a person needs to know to change it. `samples`: of each column a few of its texts. */
export function mappingText(
  columns: readonly ColumnMapping[],
  {
    command,
    samples,
    files,
  }: {
    /** What is to be run with it. */
    readonly command: string;
    readonly samples: ReadonlyMap<string, string>;
    readonly files: ReadonlyMap<string, FileReading>;
  },
): string {
  const lines = [
    '# What "aims import" makes of each column. Change what is wrong here and import again:',
    `#   ${command}`,
    '# field: the path of a field such as purpose, owner.team, risk.level or models.version;',
    '#   x_source keeps the cells as they are.',
    '# values: what the texts of the source mean; x_source keeps a cell that has that text.',
    '# dates: day-first or month-first, for dates such as 03/04/2024.',
    '# stages: the column counts for systems at these stages only.',
    'import_mapping: v1',
  ];
  const place = { carrier: 'yaml', indent: '  ', lineEnd: '\n' } as const;
  const read = [...files].map(
    ([name, { sheet, headerRow }]) =>
      [
        name,
        { ...(sheet !== undefined && { sheet }), ...(headerRow !== undefined && { header_row: headerRow }) },
      ] as const,
  );
  if (read.length > 0) lines.push(entryInLines('files', Object.fromEntries(read), { ...place, indent: '' }));
  lines.push('columns:');
  for (const column of columns) {
    const sample = samples.get(column.column);
    if (sample !== undefined && sample !== '') lines.push(`  # such as: ${sample}`);
    lines.push(`  ${itemInLines(asPlain(column), place)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** The mapping file with columns added that it does not have; undefined where there is no simple place for them. */
export function withColumns(text: string, columns: readonly ColumnMapping[]): string | undefined {
  const [document] = read(text, 'yaml').documents;
  const root = follow(document?.root);
  const entry = entryOf(root, 'columns');
  if (root?.type !== 'mapping' || !entry) return undefined;
  const edits = appendItems({ text, carrier: 'yaml' }, root, entry, columns.map(asPlain));
  if (!edits) return undefined;
  return applyEdits(text, edits);
}

function asPlain({ column, field, values, dates, stages }: ColumnMapping): PlainMapping {
  const meant = [...(values?.values() ?? [])].map(({ text, meaning }): readonly [string, Plain] => [
    text,
    meaning ?? keptWord,
  ]);
  return {
    column,
    field: field ?? keptWord,
    ...(dates !== undefined && { dates }),
    ...(stages && { stages }),
    ...(meant.length > 0 && { values: Object.fromEntries(meant) }),
  };
}
