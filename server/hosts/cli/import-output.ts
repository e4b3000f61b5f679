import { shortenedTo } from '../../core/base/shorten.ts';
import type { Paint } from './colors.ts';
import { printable } from './display.ts';
import type {
  ImportReport,
  ReportedColumn,
  ReportedNote,
  ReportedSource,
  ReportedSystemChange,
} from './import-report.ts';
import { toJson } from './json.ts';
import { countLines, sentence, textOf, wrapped } from './text-table.ts';
import { counted } from './wording.ts';

/** These keys in this order. */
export function importJson({
  version,
  written,
  sources,
  systems,
  changes,
  files,
  notes,
}: ImportReport): string {
  return toJson({ version, written, sources, systems, changes, files, notes });
}

interface Look {
  readonly paint: Paint;
  readonly width: number | undefined;
  readonly quiet: boolean;
}

/** So many new systems are named one by one; all of them stand in what is written. */
const mostNamed = 10;

/** So many changed systems are shown with each of their fields; of more, how many change in which field. */
const mostShown = 100;

/** What was read, what becomes of each column, what happens to systems, and what there is to know about cells. */
export function importText(report: ImportReport, { paint, width = 100, quiet }: Look): string {
  const look = { paint, width };
  const conflicts = report.changes.filter(({ is }) => is === 'conflict');
  const files = fileLines(report);
  if (quiet) return textOf([...conflicts.flatMap(each => changeLines(each, look)), ...files]);
  return textOf([
    ...report.sources.flatMap(source => [...sourceLines(source, look), '']),
    ...systemLines(report, look),
    ...noteLines(report, look),
    ...files,
    ...nextLines(report, look),
  ]);
}

function nextLines({ written, files, systems }: ImportReport, { width }: Paper): readonly string[] {
  if (files.length === 0) return [];
  if (!written) return ['', 'This was a dry run and nothing is written. "--write" writes it.'];
  if (systems.new === 0) return [];
  return [
    '',
    'Next:',
    '- Look through the mapping; change it where it is wrong and import again.',
    '- "aims status" says what each system owes, "aims check" what is missing.',
    '- To have CI tell only what is new from here on: aims check --write-baseline FILE',
  ].flatMap(line => wrapped(line, width));
}

interface Paper {
  readonly paint: Paint;
  readonly width: number;
}

function sourceLines(source: ReportedSource, { paint, width }: Paper): readonly string[] {
  const { file, sheet, records, columns, cells } = source;
  const mapped = columns.filter(({ field }) => field !== null);
  const kept = columns.filter(({ field }) => field === null);
  const names = mapped.map(({ column }) => shortenedTo(44, printable(column)));
  const widest = Math.max(0, ...names.map(name => name.length));
  return [
    paint(
      `${printable(file)}${sheet === null ? '' : `, ${printable(sheet)}`}: ${[counted(records, 'record'), readAs(source)].filter(part => part !== '').join(', ')}`,
      'bold',
    ),
    ...mapped.map(
      (column, index) =>
        `  ${(names[index] ?? '').padEnd(widest)}  ${fieldOf(column)}, ${counted(column.filled, 'cell')}`,
    ),
    ...(kept.length === 0
      ? []
      : wrapped(
          `${counted(kept.length, 'column is', 'columns are')} kept under x_source: ${kept.map(({ column }) => shortenedTo(40, column)).join('; ')}`,
          width - 2,
        ).map(line => `  ${paint(line, 'dim')}`)),
    `  ${counted(cells.non_empty, 'cell')}: ${cells.mapped} in fields, ${cells.kept} under x_source, ${cells.reported} in the notes below`,
  ];
}

/** `utf-8, commas between columns, titles in row 1`; empty where there is nothing to say of it. */
export function readAs({ encoding, delimiter, header_row: header }: ReportedSource): string {
  const between = delimiter === null ? undefined : (separators.get(delimiter) ?? `"${delimiter}"`);
  return [
    encoding,
    between === undefined ? undefined : `${between} between columns`,
    header === null ? undefined : `titles in row ${header}`,
  ]
    .filter(part => part !== undefined && part !== null)
    .join(', ');
}

const separators: ReadonlyMap<string, string> = new Map([
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
]);

/** `stage_since (at retired)` */
export function fieldOf({ field, stages }: ReportedColumn): string {
  return `${field}${stages ? ` (at ${stages.join(', ')})` : ''}`;
}

function systemLines({ systems, changes }: ImportReport, look: Paper): readonly string[] {
  const added = changes.filter(({ is }) => is === 'new');
  const missing = changes.filter(({ is }) => is === 'missing-in-source');
  const updated = changes.filter(({ is }) => is === 'updated');
  const conflicts = changes.filter(({ is }) => is === 'conflict');
  const silent = systems.updated - new Set([...updated, ...conflicts].map(({ id }) => id)).size;
  const more = added.length - mostNamed;
  return [
    ...countLines(
      'Systems',
      [
        { count: systems.new, words: 'new', style: 'green' },
        { count: systems.updated, words: 'updated', style: 'yellow' },
        {
          count: systems.conflicts,
          words: systems.conflicts === 1 ? 'with a conflict' : 'with conflicts',
          style: 'red',
        },
        { count: systems.unchanged, words: 'unchanged', style: 'dim' },
        { count: systems.missing_in_source, words: 'not in the source any more', style: 'magenta' },
      ],
      look,
    ),
    ...added
      .slice(0, mostNamed)
      .map(({ id, name }) =>
        look.paint(`  + ${printable(id)}  ${shortenedTo(60, printable(name))}`, 'green'),
      ),
    ...(more > 0 ? [`  + and ${more} more`] : []),
    ...updated.slice(0, mostShown).flatMap(each => changeLines(each, look)),
    ...fieldCounts(updated),
    ...conflicts.flatMap(each => changeLines(each, look)),
    ...(silent > 0
      ? [`  of ${silent} nothing changes but what x_source remembers, such as the name of the file`]
      : []),
    ...missing
      .slice(0, mostShown)
      .map(({ id }) => `  - ${printable(id)} is not in the source any more; it stays`),
    ...(missing.length > mostShown ? [`  - and ${missing.length - mostShown} more`] : []),
    '',
  ];
}

/** Where too many systems change to show each, what changes how often. */
function fieldCounts(updated: readonly ReportedSystemChange[]): readonly string[] {
  if (updated.length <= mostShown) return [];
  const counts = new Map<string, number>();
  for (const { field } of updated.flatMap(({ fields }) => fields))
    counts.set(field, (counts.get(field) ?? 0) + 1);
  const most = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return [
    `  ~ and ${updated.length - mostShown} more, each with "--format json". In all these fields change:`,
    ...most.map(([field, count]) => `      ${field}: of ${counted(count, 'system')}`),
  ];
}

function changeLines({ id, is, fields }: ReportedSystemChange, { paint }: Paper): readonly string[] {
  const isConflict = is === 'conflict';
  const style = isConflict ? 'red' : 'yellow';
  return [
    paint(
      `  ${isConflict ? '!' : '~'} ${printable(id)}${isConflict ? '  changed here and in the source; it stays as it is here' : ''}`,
      style,
    ),
    ...fields.flatMap(({ field, from, to }) =>
      field === 'x_source'
        ? [`      ${field}: what is kept of the source is another`]
        : [`      ${field}: ${shown(from)} ${isConflict ? 'here, in the source' : '->'} ${shown(to)}`],
    ),
  ];
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return shortenedTo(70, printable(typeof value === 'string' ? `"${value}"` : JSON.stringify(value)));
}

function noteLines({ notes, sources }: ImportReport, { width }: Paper): readonly string[] {
  if (notes.length === 0) return [];
  const lines = notes.flatMap(({ file, row, column, message }) => {
    const place = placeOf({ file, row, column }, sources.length > 1);
    return wrapped(`${place === '' ? '' : `${place}: `}${sentence(message)}`, width - 4).map(
      (line, index) => `${index === 0 ? '  ' : '    '}${line}`,
    );
  });
  return ['Notes:', ...lines, ''];
}

/** `row 3, Risk level`; empty for what is about a source as a whole. */
export function placeOf({ file, row, column }: Omit<ReportedNote, 'message'>, isOneOfMany: boolean): string {
  const parts = [
    isOneOfMany ? file : undefined,
    row === null ? undefined : `row ${row}`,
    column === null ? undefined : shortenedTo(40, column),
  ];
  return parts.filter(part => part !== undefined).join(', ');
}

function fileLines({ written, files }: ImportReport): readonly string[] {
  if (files.length === 0) return ['Nothing is to be written: all of it stands here already.'];
  const verb = { create: written ? 'created' : 'would create', change: written ? 'changed' : 'would change' };
  const shownFiles = files.slice(0, 20).map(({ file, action }) => `${verb[action]} ${printable(file)}`);
  return files.length > 20 ? [...shownFiles, `and ${files.length - 20} more files`] : shownFiles;
}
