import { csvText } from '../../core/features/export/csv.ts';
import { htmlText } from '../../core/features/export/html.ts';
import { tablePage } from '../../core/features/export/page.ts';
import { workbookFiles } from '../../core/features/export/workbook.ts';
import { archive } from './archive.ts';
import type { ExportedTable } from './engine-export.ts';
import { exportMarkdown } from './export-markdown.ts';
import type { ExportRequest } from './export-requests.ts';
import { toJson } from './json.ts';
import type { Question, Surroundings } from './main.ts';

/** What `aims export` writes, in each of the formats. */
export async function exportAnswer(
  { what, bom }: ExportRequest,
  question: Question,
  { engine }: Pick<Surroundings, 'engine'>,
) {
  const found = await engine.export({ ...question, what });
  if ('refused' in found) return found;
  const { table, moment } = found;
  const page = () => tablePage(table, moment);
  return {
    formats: {
      xlsx: () => archive(workbookFiles(table, moment)),
      csv: () => csvText(table, { bom }),
      html: () => htmlText(page()),
      md: () => exportMarkdown(page()),
      json: () => toJson(tableJson(found, what)),
    },
    exitCode: 0,
  };
}

function tableJson({ table: { columns, rows }, moment }: ExportedTable, what: string) {
  return {
    version: 1,
    export: what,
    root: '.',
    today: moment.today,
    commit: moment.commit ?? null,
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
