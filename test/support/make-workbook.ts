/** A sheet as its part says it. */
export interface SheetPart {
  readonly name: string;
  /** What stands in `sheetData`. */
  readonly rows: string;
  /** What stands before and behind it. */
  readonly before?: string;
  readonly behind?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Elements of its relations. */
  readonly relations?: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  /** Items of the list of shared texts: `<si><t>x</t></si>`. */
  readonly strings?: string;
  /** What stands in the part of styles. */
  readonly styles?: string;
  /** Attributes of `workbookPr`. */
  readonly properties?: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageSpace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a workbook (ECMA-376) by their names, to be zipped. */
export function workbookParts({
  sheets,
  strings,
  styles,
  properties = '',
}: WorkbookParts): Record<string, string> {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${packageSpace}">${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${properties}/><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" ${state ? `state="${state}" ` : ''}r:id="s${index}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageSpace}">${[
      ...sheets.map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`)),
      ...(strings === undefined ? [] : [relation('strings', 'sharedStrings', 'sharedStrings.xml')]),
      ...(styles === undefined ? [] : [relation('styles', 'styles', 'styles.xml')]),
    ].join('')}</Relationships>`,
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>` }),
    ...(styles !== undefined && { 'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
    ...Object.fromEntries(
      sheets.flatMap(({ rows, before = '', behind = '', relations }, index) => [
        [
          `xl/worksheets/sheet${index}.xml`,
          `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
        ],
        ...(relations === undefined
          ? []
          : [
              [
                `xl/worksheets/_rels/sheet${index}.xml.rels`,
                `<Relationships xmlns="${packageSpace}">${relations}</Relationships>`,
              ],
            ]),
      ]),
    ),
  };
}

/** Rows of texts, each cell with its text in it. */
export function inlineRows(rows: readonly (readonly string[])[]): string {
  return rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells
          .map((text, column) =>
            text === ''
              ? ''
              : `<c r="${letters(column)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`,
          )
          .join('')}</row>`,
    )
    .join('');
}

export function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}

export function xmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
