import { csvText } from '../../core/features/export/csv.ts';
import { htmlText } from '../../core/features/export/html.ts';
import { type Page, tablePage } from '../../core/features/export/page.ts';
import { workbookFiles } from '../../core/features/export/workbook.ts';
import { archive } from '../archive.ts';
import type { Exported, ExportedTable } from './engine-export.ts';
import { exportMarkdown } from './export-markdown.ts';
import type { ExportRequest } from './export-requests.ts';
import { toJson } from './json.ts';
import type { Answer, Question, Refusal, Surroundings } from './main.ts';

/** What `aims export` writes, in each of the formats. */
export async function exportAnswer(
  { what, bom, systems, include, quiet }: ExportRequest,
  question: Question,
  { engine, version }: Pick<Surroundings, 'engine' | 'version'>,
): Promise<Answer | Refusal> {
  const found = await engine.export({ ...question, what, systems, include, version });
  if ('refused' in found) return found;
  // Whoever reads the export is told as well, where the format has a place for it.
  const warnings = (quiet ? [] : found.moment.unread).map(
    ({ file, reason }) => `"${file}" was not read whole: ${reason}`,
  );
  return { formats: formatsOf(found, what, bom), exitCode: 0, warnings };
}

function formatsOf(found: Exported, what: string, bom: boolean): Answer['formats'] {
  switch (found.is) {
    case 'table':
      return tableFormats(found, what, bom);
    case 'page':
      return pageFormats(() => found.page);
    case 'data':
      return { json: () => toJson(found.data) };
    default:
      return found satisfies never;
  }
}

function pageFormats(page: () => Page): Answer['formats'] {
  return { html: () => htmlText(page()), md: () => exportMarkdown(page()) };
}

function tableFormats(found: ExportedTable, what: string, bom: boolean): Answer['formats'] {
  const { table, moment } = found;
  return {
    csv: () => csvText(table, { bom }),
    xlsx: () => archive(workbookFiles(table, moment)),
    json: () => toJson(tableJson(found, what)),
    ...pageFormats(() => tablePage(table, moment)),
  };
}

function tableJson({ table: { columns, rows }, moment }: ExportedTable, what: string) {
  return {
    version: 1,
    export: what,
    root: '.',
    today: moment.today,
    commit: moment.commit ?? null,
    unchecked: moment.unread,
    columns: columns.map(({ key, title }) => ({ key, title })),
    rows: rows.map(({ cells, place }) => ({
      file: place?.file ?? null,
      line: place?.line ?? null,
      values: Object.fromEntries(
        columns.flatMap(({ key }) => {
          const cell = cells[key];
          return cell ? [[key, cell.number ?? cell.text]] : [];
        }),
      ),
    })),
  };
}
