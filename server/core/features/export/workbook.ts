import { daysBetween } from '../../base/day.ts';
import type { Moment } from './page.ts';
import { shown } from './shown.ts';
import type { Cell, Column, ExportTable, Row } from './table.ts';

/**
 * The files that a workbook of a spreadsheet program consists of (Office Open XML, ECMA-376), by their names in the archive:
 * a sheet for the table, with a head that stays, filters and days as days, and one that says of which state it speaks.
 * There are no formulas, no links and nothing that is loaded from anywhere.
 */
export function workbookFiles(table: ExportTable, moment: Moment): Readonly<Record<string, string>> {
  const sheets = [tableSheet(table), aboutSheet(table, moment)];
  const names = [sheetName(table.title), 'About'];
  return {
    '[Content_Types].xml': xml(
      `<Types xmlns="${packageSpace}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>` +
        sheets
          .map(
            (_, index) =>
              `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${sheetType}.worksheet+xml"/>`,
          )
          .join('') +
        '</Types>',
    ),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${mainSpace}" xmlns:r="${relationSpace}"><sheets>` +
        names
          .map(
            (name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
          )
          .join('') +
        '</sheets><definedNames>' +
        // Programs find the range of a filter by this name.
        `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${escaped(filterRange(table))}</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="0">${escaped(`${quotedName(table)}!$1:$1`)}</definedName>` +
        '</definedNames></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet])),
  };
}

const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageSpace = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Places in the list of formats of cells, in `styles`. */
const style = { plain: 0, head: 1, day: 2, guarded: 3 } as const;

const styles = xml(
  `<styleSheet xmlns="${mainSpace}">` +
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
    '<fonts count="2"><font><sz val="10"/><name val="Calibri"/></font><font><b/><sz val="10"/><name val="Calibri"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE9EDF3"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="4">' +
    `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${wrapped()}</xf>` +
    `<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">${wrapped()}</xf>` +
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>' +
    // Somebody who edits such a cell makes no formula of it.
    `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1">${wrapped()}</xf>` +
    '</cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
);

function wrapped(): string {
  return '<alignment vertical="top" wrapText="1"/>';
}

function tableSheet(table: ExportTable): string {
  const columns = [...table.columns, ...placeColumns];
  const cellsIn = ({ cells, place }: Row): Row['cells'] => ({
    ...cells,
    ...(place && {
      [fileKey]: { text: place.file },
      [lineKey]: { text: String(place.line + 1), number: place.line + 1 },
    }),
  });
  const rows = table.rows.map(row => {
    const cells = cellsIn(row);
    return columns.map(({ key }) => cells[key]);
  });
  const last = `${columnName(columns.length - 1)}${rows.length + 1}`;
  return xml(
    `<worksheet xmlns="${mainSpace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>` +
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>' +
      widths(columns, rows) +
      `<sheetData>${rowXml(columns.map(headCell), 1)}${rows.map((row, index) => rowXml(row.map(cellXml), index + 2)).join('')}</sheetData>` +
      `<autoFilter ref="A1:${last}"/>` +
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
  );
}

// No field of a schema begins so.
const fileKey = '/file';
const lineKey = '/line';

const placeColumns: readonly Column[] = [
  { key: fileKey, title: 'File', isShort: true },
  { key: lineKey, title: 'Line', isShort: true },
];

function aboutSheet({ title, summary }: ExportTable, { today, root, commit, unread }: Moment): string {
  const rows: readonly (readonly [string, Cell])[] = [
    ['Export', { text: title }],
    ['Holds', { text: summary }],
    ['As of', { text: today, day: today }],
    ['Folder', { text: root === '' ? '.' : root }],
    ['Repository at', { text: commit ?? 'not known' }],
    ...unread.map(({ file, reason }) => ['Not read whole', { text: `${file}: ${reason}` }] as const),
  ];
  return xml(
    `<worksheet xmlns="${mainSpace}"><cols><col min="1" max="1" width="14" customWidth="1"/><col min="2" max="2" width="60" customWidth="1"/></cols>` +
      `<sheetData>${rows.map(([label, cell], index) => rowXml([(at: string) => textXml(at, label, style.head), cellXml(cell)], index + 1)).join('')}</sheetData></worksheet>`,
  );
}

/** In the characters of the font: as wide as what stands there, and no wider than what can be read beside others. */
function widths(columns: readonly Column[], rows: readonly (readonly (Cell | undefined)[])[]): string {
  const each = columns.map(({ title }, index) => {
    let longest = title.length + 3;
    for (const row of rows) {
      for (const line of row[index]?.text.split('\n') ?? []) longest = Math.max(longest, line.length + 1);
    }
    const width = Math.min(Math.max(longest, 8), 50);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${each.join('')}</cols>`;
}

/** A cell that has yet to be told where it stands. */
type Placed = ((at: string) => string) | undefined;

function rowXml(cells: readonly Placed[], row: number): string {
  return `<row r="${row}">${cells.map((cell, index) => cell?.(`${columnName(index)}${row}`) ?? '').join('')}</row>`;
}

function headCell({ title }: Column): Placed {
  return at => textXml(at, title, style.head);
}

function cellXml(cell: Cell | undefined): Placed {
  if (!cell) return undefined;
  const { text, day, number } = cell;
  const serial = day === undefined ? 0 : daysBetween(dayZero, day);
  if (serial >= firstSureDay) return at => `<c r="${at}" s="${style.day}"><v>${serial}</v></c>`;
  if (number !== undefined && Number.isFinite(number))
    return at => `<c r="${at}" s="${style.plain}"><v>${number}</v></c>`;
  return at => textXml(at, text, /^[=+\-@'\t\n]/.test(text) ? style.guarded : style.plain);
}

/** Spreadsheets count days from here, and take 1900 for a leap year: before March of it they are wrong. */
const dayZero = '1899-12-30';
const firstSureDay = 61;

function textXml(at: string, text: string, format: number): string {
  return `<c r="${at}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${escaped(shortEnough(shown(text)))}</t></is></c>`;
}

/** What a cell can hold, in UTF-16 code units. */
const mostInCell = 32_767;

function shortEnough(text: string): string {
  if (text.length <= mostInCell) return text;
  const end = '... (cut: a cell holds no more; see the file)';
  return text.slice(0, mostInCell - end.length).replace(/[\uD800-\uDBFF]$/, '') + end;
}

/** `A`, `Z`, `AA` */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** A name that a sheet may have. */
function sheetName(title: string): string {
  return title.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31);
}

function quotedName({ title }: ExportTable): string {
  return `'${sheetName(title)}'`;
}

function filterRange(table: ExportTable): string {
  const last = columnName(table.columns.length + placeColumns.length - 1);
  return `${quotedName(table)}!$A$1:$${last}$${table.rows.length + 1}`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationSpace}/${type}" Target="${target}"/>`,
  );
  return xml(`<Relationships xmlns="${packageSpace}/relationships">${each.join('')}</Relationships>`);
}

function xml(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}

function escaped(text: string): string {
  return (
    text
      // Spreadsheets read `_x000D_` as a character; the underscore itself is written so.
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
