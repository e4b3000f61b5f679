import type { Location } from 'vscode-languageserver';
import { shortenedTo } from '../../core/base/shorten.ts';
import { createPage, type Page, type Piece } from '../../lsp/page.ts';
import type { Explained } from '../../lsp/protocol.ts';
import { fieldOf, placeOf, readAs } from './import-output.ts';
import type { ImportReport, ReportedColumn, ReportedSource, ReportedSystemChange } from './import-report.ts';
import { sentence } from './text-table.ts';
import { counted } from './wording.ts';

export interface ImportPageOptions {
  /** The folder that it goes into, as people see it. */
  readonly into: string;
  /** Where a system stands by now; undefined for one that is new. */
  readonly placeOf: (id: string) => Location | undefined;
}

/** So many of a sort are named one by one: a page is to be read. */
const mostNamed = 500;

/** What an import would do, to be read before it is done: what to decide about first, what happens anyway behind it. */
export function importPage(
  report: ImportReport,
  { into, placeOf: find }: ImportPageOptions,
): Pick<Explained, 'title' | 'text' | 'links'> {
  const page = createPage();
  const title = `Import of ${report.sources.map(({ file }) => file).join(', ')}`;
  page.line('# ', `${title} into ${into}`);
  page.line();
  if (report.files.length === 0) {
    page.line('', `Nothing is to be written: all of it stands here already (${importWords(report)}).`);
  } else {
    page.line('', `${sentence(importWords(report))} Nothing is written yet.`);
    page.line();
    for (const { file, action } of report.files.slice(0, mostNamed))
      page.line('- ', `${file} ${action === 'create' ? 'is created' : 'is changed'}`);
    andMore(page, report.files.length, 'files');
  }
  const of = (is: ReportedSystemChange['is']) => report.changes.filter(each => each.is === is);
  writeChanges(page, { heading: 'Conflicts', changes: of('conflict'), find });
  for (const source of report.sources) writeSource(page, source);
  writeNotes(page, report);
  writeChanges(page, { heading: 'Updated', changes: of('updated'), find });
  writeNames(page, 'New', of('new'), find);
  writeNames(page, 'Not in the source any more; they stay', of('missing-in-source'), find);
  const { text, links } = page.done();
  return { title, text, links };
}

/** What happens to systems, in a few words: `2 new systems, 1 updated`. */
export function importWords({ systems }: Pick<ImportReport, 'systems'>): string {
  const { new: added, updated, unchanged, conflicts, missing_in_source: missing } = systems;
  const parts = [
    added > 0 ? counted(added, 'new system') : '',
    updated > 0 ? `${updated} updated` : '',
    unchanged > 0 ? `${unchanged} unchanged` : '',
    conflicts > 0 ? counted(conflicts, 'with a conflict', 'with conflicts') : '',
    missing > 0 ? `${missing} not in the source any more` : '',
  ].filter(part => part !== '');
  return parts.join(', ') || 'no systems';
}

type Find = ImportPageOptions['placeOf'];

function writeChanges(
  page: Page,
  {
    heading,
    changes,
    find,
  }: { readonly heading: string; readonly changes: readonly ReportedSystemChange[]; readonly find: Find },
): void {
  if (changes.length === 0) return;
  page.heading(heading);
  if (heading === 'Conflicts') {
    page.line(
      '',
      'Changed here and in the source: they stay as they are here, and x_source.conflicts keeps the other.',
    );
    page.line();
  }
  for (const { id, is, fields } of changes.slice(0, mostNamed)) {
    page.line('- ', linked(id, find));
    for (const { field, from, to } of fields) {
      if (field === 'x_source') page.line('  - ', 'what is kept of the source is another');
      else if (is === 'conflict')
        page.line('  - ', `${field}: ${said(from)} here, ${said(to)} in the source`);
      else page.line('  - ', `${field}: ${said(from)} becomes ${said(to)}`);
    }
  }
  andMore(page, changes.length, 'systems');
}

function writeNames(page: Page, heading: string, changes: readonly ReportedSystemChange[], find: Find): void {
  if (changes.length === 0) return;
  page.heading(heading);
  for (const { id, name } of changes.slice(0, mostNamed))
    page.line('- ', linked(id, find), ...(name === '' ? [] : [`: ${shortenedTo(100, name)}`]));
  andMore(page, changes.length, 'systems');
}

function linked(id: string, find: Find): Piece {
  const location = find(id);
  return location ? { text: id, location } : id;
}

function andMore(page: Page, count: number, what: string): void {
  if (count > mostNamed) page.line('- ', `and ${count - mostNamed} more ${what}`);
}

function writeSource(page: Page, source: ReportedSource): void {
  const { file, sheet, records, columns, cells } = source;
  page.heading(`${file}${sheet === null ? '' : `, ${sheet}`}: ${counted(records, 'record')}`);
  const how = readAs(source);
  if (how !== '') {
    page.line('', `Read: ${how}.`);
    page.line();
  }
  writeColumns(page, columns);
  page.line();
  const { non_empty: all, mapped, kept, reported } = cells;
  const counts = `${mapped} in fields, ${kept} kept under x_source, ${reported} in the notes.`;
  page.line('', `${counted(all, 'cell')}: ${counts}`);
}

function writeColumns(page: Page, columns: readonly ReportedColumn[]): void {
  const rows = columns.map(each => [
    shortenedTo(50, each.column) || 'without a title',
    each.field === null ? 'x_source' : fieldOf(each),
    String(each.filled),
  ]);
  page.table([['column', 'goes into', 'cells'], ...rows]);
}

function writeNotes(page: Page, { notes, sources }: ImportReport): void {
  if (notes.length === 0) return;
  page.heading('Notes');
  for (const { message, ...at } of notes.slice(0, mostNamed)) {
    const place = placeOf(at, sources.length > 1);
    page.line('- ', `${place === '' ? '' : `${place}: `}${sentence(message)}`);
  }
  andMore(page, notes.length, 'notes');
}

function said(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return shortenedTo(100, typeof value === 'string' ? `"${value}"` : JSON.stringify(value));
}
