import assert from 'node:assert/strict';
import path from 'node:path';
import type { Grid, Tables } from '../../../server/core/import/table.ts';
import { readSource } from '../../../server/hosts/import/read-source.ts';
import {
  inlineRows,
  letters,
  type SheetPart,
  type WorkbookParts,
  workbookParts,
  xmlText,
} from '../../support/make-workbook.ts';
import { makeZip } from '../../support/make-zip.ts';
import { type Random, randomFrom } from '../../support/random.ts';
import { temporaryFolder } from '../temporary-folder.ts';

type Parts = Record<string, string | Buffer>;

async function tablesOf(parts: Parts): Promise<Tables> {
  const tables = await readSource(path.join(temporaryFolder({ 'book.xlsx': makeZip(parts) }), 'book.xlsx'));
  assert.ok(!('refused' in tables), 'refused' in tables ? tables.refused : '');
  return tables;
}

async function refusal(parts: Parts): Promise<string> {
  const file = path.join(temporaryFolder({ 'book.xlsx': makeZip(parts) }), 'book.xlsx');
  const tables = await readSource(file);
  return 'refused' in tables ? tables.refused : 'read';
}

/** The first sheet, made of its rows. */
async function gridOf(
  rows: string,
  { sheet = {}, ...book }: Partial<WorkbookParts> & { readonly sheet?: Partial<SheetPart> } = {},
): Promise<Grid> {
  const { grids } = await tablesOf(workbookParts({ sheets: [{ name: 'S', rows, ...sheet }], ...book }));
  const [grid] = grids;
  assert.ok(grid);
  return grid;
}

function cellsIn({ rows }: Grid) {
  return rows.map(({ number, cells }) => [number, ...cells]);
}

function notesIn({ notes = [] }: Grid) {
  return notes.map(({ row, message, cells }) => [row, message, ...(cells === undefined ? [] : [cells])]);
}

const dates =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="22"/></cellXfs>' +
  '<dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs>';

describe('a cell of a workbook', () => {
  it('is a number, a day, a share, yes or no, or an error, as it is shown', async () => {
    const grid = await gridOf(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="n"><v>0.30000000000000004</v></c><c r="C1"><v>1E+21</v></c><c r="D1"><v>12345678901234567890</v></c></row>' +
        '<row r="2"><c r="A2" s="1"><v>45366</v></c><c r="B2" s="2"><v>45366</v></c><c r="C2" s="4"><v>45366.5</v></c><c r="D2" s="3"><v>0.5</v></c></row>' +
        '<row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="b"><v>0</v></c><c r="C3" t="e"><v>#REF!</v></c><c r="D3" t="d"><v>2024-03-15T00:00:00</v></c><c r="E3" t="d"><v>2024-03-15T09:30:00</v></c></row>' +
        '<row r="4"><c r="A4" s="99"><v>5</v></c><c r="B4" s="-1"><v>text</v></c><c r="C4" s="1"/><c r="D4" t="d"><v>2024-03-15</v></c></row>',
      { styles: dates },
    );
    assert.deepEqual(cellsIn(grid), [
      [1, '1', '0.3', '1000000000000000000000', '12345678901234567890'],
      [2, '2024-03-15', '2024-03-15', '2024-03-15 12:00', '50%'],
      [3, 'TRUE', 'FALSE', '#REF!', '2024-03-15', '2024-03-15 09:30:00'],
      [4, '5', 'text', '', '2024-03-15'],
    ]);
  });

  it('counts its days from 1904 where the workbook says so', async () => {
    const grid = await gridOf('<row r="1"><c r="A1" s="1"><v>43904</v></c></row>', {
      styles: dates,
      properties: 'date1904="1"',
    });
    assert.deepEqual(cellsIn(grid), [[1, '2024-03-15']]);
  });

  it('has its text in the list of texts or in itself, in several fonts, with characters that XML has not', async () => {
    const grid = await gridOf(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><r><t>Co</t></r><r><rPr><b/></rPr><t xml:space="preserve">pilot </t></r></is></c>' +
        '<c r="B2"><is><t>no type</t></is></c><c r="C2" t="str"><f>A1</f><v>a_x000D_b_x005F_x0041_</v></c><c r="D2" t="inlineStr"><is><t><![CDATA[<a> & b]]></t></is></c></row>',
      {
        strings:
          '<si><t xml:space="preserve"> blank </t></si>' +
          '<si><r><rPr><sz val="11"/></rPr><t>Rich</t></r><r><t xml:space="preserve"> text</t></r></si>' +
          '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si>',
      },
    );
    assert.deepEqual(cellsIn(grid), [
      [1, ' blank ', 'Rich text', '課'],
      [2, 'Copilot ', 'no type', 'a\rb_x0041_', '<a> & b'],
    ]);
  });

  it('is the result of its formula; one without a result is named and counted', async () => {
    const grid = await gridOf(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"x"</f><v>x</v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>' +
        '<row r="2"><c r="A2"><f>B2</f></c><c r="B2"><f>1</f><v></v></c><c r="C2" t="b"><f t="shared" si="0"/><v>1</v></c></row>',
    );
    assert.deepEqual(cellsIn(grid), [
      [1, '2', 'x', '', '#DIV/0!'],
      [2, '', '', 'TRUE'],
    ]);
    assert.deepEqual(notesIn(grid), [
      [
        2,
        '2 formulas have no result (A2 is the first); open the workbook in a spreadsheet program, save it and import it again',
        2,
      ],
    ]);
  });
});

describe('a sheet of a workbook', () => {
  it('may say nowhere where its rows and cells stand, or say it for some', async () => {
    const grid = await gridOf(
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c r="B5"><v>5</v></c><c><v>6</v></c></row><row><c><v>7</v></c></row><row r="3"><c r="A3"><v>8</v></c></row>',
    );
    assert.deepEqual(cellsIn(grid), [
      [1, '1', '', '3'],
      [3, '8'],
      [5, '', '5', '6'],
      [6, '7'],
    ]);
  });

  it('may have hidden rows and columns: they are read, and it is said', async () => {
    const grid = await gridOf(
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>3</v></c></row><row r="3" hidden="1"/><row r="4" hidden="true"><c r="A4"><v>4</v></c></row>',
      {
        sheet: {
          before: '<cols><col min="2" max="3" hidden="1"/><col min="9" max="16384" hidden="1"/></cols>',
        },
      },
    );
    assert.equal(grid.rows.length, 3);
    assert.deepEqual(notesIn(grid), [
      [2, '2 rows are hidden, by a filter or by hand, and imported like any other'],
      [null, '1 column is hidden (C) and imported like any other'],
    ]);
  });

  it('may have merged cells: what stands in them is said of every row that they span', async () => {
    const grid = await gridOf(
      inlineRows([
        ['A title', '', ''],
        ['', '', ''],
        ['Agency', 'Name', 'Wide'],
        ['Health', 'a', 'x'],
        ['', 'b', ''],
        ['', 'c', ''],
        ['a footnote', '', ''],
      ]),
      {
        sheet: {
          behind:
            '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="A4:A6"/><mergeCell ref="C4:D5"/><mergeCell ref="A7:A9"/><mergeCell ref="B4:C4"/><mergeCell ref="bad"/></mergeCells>',
        },
      },
    );
    assert.deepEqual(cellsIn(grid), [
      [1, 'A title'],
      [3, 'Agency', 'Name', 'Wide'],
      [4, 'Health', 'a', 'x'],
      [5, 'Health', 'b', 'x'],
      [6, 'Health', 'c'],
      [7, 'a footnote'],
    ]);
    assert.deepEqual(notesIn(grid), [
      [4, 'what stands in merged cells of column A is taken for all the rows that they span (2 more)'],
      [4, 'what stands in merged cells of column C is taken for all the rows that they span (1 more)'],
    ]);
  });

  it('says of its first rows what reaches over several columns', async () => {
    const grid = await gridOf(
      inlineRows([
        ['Name', 'Risk', ''],
        ['Name', 'Level', 'Why'],
        ['a', 'high', 'x'],
      ]),
      {
        sheet: { behind: '<mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="A1:A2"/></mergeCells>' },
      },
    );
    assert.deepEqual(
      grid.rows.map(({ spans }) => [...(spans ?? [])]),
      [
        [
          [1, 'Risk'],
          [2, 'Risk'],
        ],
        [],
        [],
      ],
    );
  });

  it('says by its filter, or its only table, where its titles are, and where its totals', async () => {
    const rows = inlineRows([
      ['Notes on', 'this list'],
      ['One', 'Two'],
      ['a', 'b'],
      ['Total', '1'],
    ]);
    const filtered = await gridOf(rows, { sheet: { behind: '<autoFilter ref="A2:B4"/>' } });
    assert.equal(filtered.headerRow, 2);
    assert.equal(
      (await gridOf(rows, { sheet: { behind: '<autoFilter ref="A9:B9"/>' } })).headerRow,
      undefined,
    );
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relation = (id: string) =>
      `<Relationship Id="${id}" Type="${office}/table" Target="../tables/${id}.xml"/>`;
    const withTables = async (...tables: readonly string[]) => {
      const parts = workbookParts({
        sheets: [{ name: 'S', rows, relations: tables.map((_, index) => relation(`t${index}`)).join('') }],
      });
      const own = Object.fromEntries(tables.map((text, index) => [`xl/tables/t${index}.xml`, text]));
      const [grid] = (await tablesOf({ ...parts, ...own })).grids;
      assert.ok(grid);
      return grid;
    };
    const grid = await withTables('<table ref="A2:B4" totalsRowCount="1"><autoFilter ref="A2:B3"/></table>');
    assert.equal(grid.headerRow, 2);
    assert.deepEqual(
      grid.rows.map(({ number }) => number),
      [1, 2, 3],
    );
    assert.deepEqual(notesIn(grid), [[4, 'is the row of totals and is left out: Total | 1', 2]]);
    assert.equal((await withTables('<table ref="A2:B4" headerRowCount="0"/>')).headerRow, undefined);
    assert.equal((await withTables('<table ref="A2:B3"/>', '<table ref="A4:B4"/>')).headerRow, undefined);
  });

  it('may have links: where they lead is kept beside the texts that do not say it', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const grid = await gridOf(
      '<row r="1"><c r="A1" t="str"><v>Copilot</v></c><c r="B1" t="str"><v>https://b.example</v></c><c r="C1" t="str"><f>HYPERLINK("https://c.example/x","Wiki")</f><v>Wiki</v></c><c r="D1" t="str"><v>d@example.org</v></c></row>' +
        '<row r="2"><c r="A2" t="str"><v>Other</v></c><c r="D2" t="str"><v>Dana</v></c></row>',
      {
        sheet: {
          behind:
            '<hyperlinks><hyperlink ref="A1:A9" r:id="l1"/><hyperlink ref="B1" r:id="l2"/><hyperlink ref="D1:D2" r:id="l3"/><hyperlink ref="A2" location="S!A1"/></hyperlinks>',
          relations: [
            ['l1', 'https://a.example/?x=1&amp;y=2'],
            ['l2', 'https://b.example/'],
            ['l3', 'mailto:d@example.org'],
          ]
            .map(
              ([id, target]) =>
                `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${target}" TargetMode="External"/>`,
            )
            .join(''),
        },
      },
    );
    assert.deepEqual(
      grid.rows.map(({ links }) => [...(links ?? [])]),
      [
        [
          [0, 'https://a.example/?x=1&y=2'],
          [2, 'https://c.example/x'],
        ].sort(([a], [b]) => Number(b) - Number(a)),
        [
          [0, 'https://a.example/?x=1&y=2'],
          [3, 'mailto:d@example.org'],
        ],
      ],
    );
    assert.deepEqual(notesIn(grid), [
      [null, 'one link leads to places within the workbook; where to is left out'],
    ]);
  });

  it('may have comments and pictures: that they are there is said', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const parts = workbookParts({
      sheets: [
        {
          name: 'S',
          rows: inlineRows([['a']]),
          relations:
            `<Relationship Id="c" Type="${office}/comments" Target="../comments1.xml"/>` +
            `<Relationship Id="d" Type="${office}/drawing" Target="../drawings/drawing1.xml"/>`,
        },
      ],
    });
    const [grid] = (
      await tablesOf({
        ...parts,
        'xl/comments1.xml':
          '<comments><commentList><comment ref="B7"><text><t>x</t></text></comment><comment ref="A3"/></commentList></comments>',
      })
    ).grids;
    assert.ok(grid);
    assert.deepEqual(notesIn(grid), [
      [3, '2 cells have comments (A3 is the first); comments are left out'],
      [null, 'pictures or charts lie on the sheet; they are left out'],
    ]);
  });
});

describe('a workbook', () => {
  it('has all its sheets, those that are hidden marked, and those without cells named', async () => {
    const parts = workbookParts({
      sheets: [
        { name: 'Q&amp;A', rows: inlineRows([['a']]) },
        { name: 'Old', rows: inlineRows([['b']]), state: 'hidden' },
        { name: 'Secret', rows: '', state: 'veryHidden' },
        { name: 'Chart', rows: '' },
      ],
    });
    const relations = parts['xl/_rels/workbook.xml.rels']?.replace(
      /worksheet(?=" Target="worksheets\/sheet3)/,
      'chartsheet',
    );
    const { grids, leftOut } = await tablesOf({ ...parts, 'xl/_rels/workbook.xml.rels': relations ?? '' });
    assert.deepEqual(
      grids.map(({ file, sheet, isHidden, rows }) => [file, sheet, isHidden, rows.length]),
      [
        ['book.xlsx', 'Q&A', undefined, 1],
        ['book.xlsx', 'Old', true, 1],
        ['book.xlsx', 'Secret', true, 0],
      ],
    );
    assert.deepEqual(leftOut, [{ name: 'Chart', why: 'is a chart and no table' }]);
  });

  for (const [who, change] of [
    [
      'with a prefix before every element',
      (text: string) => text.replace(/<(\/?)([a-z]\w*)/gi, '<$1x:$2').replaceAll('xmlns=', 'xmlns:x='),
    ],
    [
      'in the strict form of the standard',
      (text: string) =>
        text
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
    ],
    [
      'with paths from the top',
      (text: string) => text.replace(/Target="(worksheets|shared)/g, 'Target="/xl/$1'),
    ],
    [
      'with another prefix for relations',
      (text: string) => text.replaceAll('xmlns:r=', 'xmlns:d3p1=').replaceAll(' r:id', ' d3p1:id'),
    ],
    ['in UTF-16', (text: string) => Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
    ['with a mark at the beginning', (text: string) => `\ufeff${text}`],
    [
      'with names in another case',
      (text: string) => text.replaceAll('sharedStrings.xml', 'SharedStrings.xml'),
    ],
  ] as const)
    it(`may be written ${who}`, async () => {
      const parts = workbookParts({
        sheets: [{ name: 'S', rows: '<row r="2"><c r="B2" t="s"><v>0</v></c></row>' }],
        strings: '<si><t>é</t></si>',
      });
      const { grids } = await tablesOf(
        Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, change(text)])),
      );
      assert.deepEqual(
        grids.map(({ sheet, rows }) => [sheet, rows]),
        [['S', [{ number: 2, cells: ['', 'é'] }]]],
      );
    });

  it('is known by what it is, whatever it is called', async () => {
    const bytes = makeZip(workbookParts({ sheets: [{ name: 'S', rows: inlineRows([['a']]) }] }));
    for (const name of ['a.csv', 'a.json', 'a.xlsm', 'a']) {
      const tables = await readSource(path.join(temporaryFolder({ [name]: bytes }), name));
      assert.ok(!('refused' in tables), name);
      assert.equal(tables.grids[0]?.sheet, 'S');
    }
  });

  for (let seed = 1; seed <= 40; seed++)
    it(`of any texts is read as they are, whoever wrote it (${seed})`, async () => {
      const random = randomFrom(seed);
      const texts = Array.from({ length: 1 + random.below(6) }, () =>
        Array.from({ length: random.below(6) }, () => random.pick(anyTexts)),
      );
      const { rows, strings } = writtenAnyhow(random, texts);
      const grid = await gridOf(rows, { strings });
      const expected = texts.flatMap((cells, index) => {
        const width = cells.findLastIndex(cell => cell.trim() !== '') + 1;
        const shown = cells.slice(0, width).map(cell => (cell.trim() === '' ? '' : cell));
        return width === 0 ? [] : [[index + 1, ...shown]];
      });
      assert.deepEqual(cellsIn(grid), expected);
    });
});

const anyTexts = [
  '',
  '',
  ' ',
  'Name',
  'a & b < c > d "e"',
  "'=1+1",
  '=1+1',
  ' lead',
  'two\nlines',
  '😀',
  '\ud83d\ude00x',
  '_x0041_',
  '1.10',
  '2024-03-15',
  '#REF!',
  ']]>',
  'é'.repeat(300),
];

/** The texts as different programs write them: in the list or in the cell, with and without places. */
function writtenAnyhow(random: Random, texts: readonly (readonly string[])[]) {
  const strings: string[] = [];
  const rows = texts.map((cells, row) => {
    const says = random.below(2) === 0;
    const written = cells.map((text, column) => {
      const at = says ? ` r="${letters(column)}${row + 1}"` : '';
      const escaped = xmlText(text).replace(/_(?=x[0-9A-F]{4}_)/g, '_x005F_');
      if (text === '') return says ? '' : `<c${at}/>`;
      switch (random.below(4)) {
        case 0:
          strings.push(`<si><t xml:space="preserve">${escaped}</t></si>`);
          return `<c${at} t="s"><v>${strings.length - 1}</v></c>`;
        case 1: {
          const cut = random.below(escaped.length);
          const isWhole = /[&_]|[^\0-\x7f]/.test(escaped);
          const parts = isWhole ? [escaped] : [escaped.slice(0, cut), escaped.slice(cut)];
          strings.push(
            `<si>${parts.map(part => `<r><t xml:space="preserve">${part}</t></r>`).join('')}</si>`,
          );
          return `<c${at} t="s"><v>${strings.length - 1}</v></c>`;
        }
        case 2:
          return `<c${at} t="str"><v>${escaped}</v></c>`;
        default:
          return `<c${at} t="inlineStr"><is><t>${escaped}</t></is></c>`;
      }
    });
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return { rows: rows.join(''), strings: strings.join('') };
}

describe('a hostile or half-written workbook', () => {
  const sheet = (rows: string, behind = '') =>
    workbookParts({ sheets: [{ name: 'S', rows, behind }], strings: '<si><t>x</t></si>' });
  const without = (name: string) => {
    const { [name]: _, ...rest } = sheet('');
    return rest;
  };
  const lol =
    '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>';
  const withEntities = (name: string, text: string) => ({
    ...sheet(''),
    [name]: `<?xml version="1.0"?>${lol}${text}`,
  });
  const cases: readonly (readonly [what: string, parts: Parts, why: RegExp])[] = [
    [
      'entities in a sheet',
      withEntities('xl/worksheets/sheet0.xml', '<worksheet>&lol2;</worksheet>'),
      /declares a document type/,
    ],
    [
      'entities in the texts',
      withEntities('xl/sharedStrings.xml', '<sst><si><t>&lol2;</t></si></sst>'),
      /declares a document type/,
    ],
    [
      'a file of this machine',
      { ...sheet(''), 'xl/workbook.xml': '<!DOCTYPE w SYSTEM "file:///etc/passwd"><workbook/>' },
      /declares a document type/,
    ],
    [
      'an entity that nobody made',
      sheet('<row><c t="str"><v>&nbsp;</v></c></row>'),
      /"xl\/worksheets\/sheet0\.xml" in it is no XML/,
    ],
    [
      'XML that ends early',
      { ...sheet(''), 'xl/worksheets/sheet0.xml': '<worksheet><sheetData><row>' },
      /is no XML/,
    ],
    ['no XML', { ...sheet(''), 'xl/workbook.xml': 'PK' }, /"xl\/workbook\.xml" in it is no XML/],
    ['nothing where XML is to be', { ...sheet(''), 'xl/workbook.xml': '' }, /without a sheet|no XML/],
    ['an attribute with a name of JavaScript', sheet('<row hasOwnProperty="1" r="1"/>'), /is no XML/],
    ['elements without an end in elements', sheet('<a>'.repeat(5000) + '</a>'.repeat(5000)), /is no XML/],
    ['a workbook that is missing', without('xl/workbook.xml'), /"xl\/workbook\.xml" is missing/],
    ['a sheet that is missing', without('xl/worksheets/sheet0.xml'), /sheet0\.xml" is missing/],
    ['texts that are missing', without('xl/sharedStrings.xml'), /sharedStrings\.xml" is missing/],
    [
      'a text that is missing',
      sheet('<row><c r="B3" t="s"><v>7</v></c></row>'),
      /the text of the cell B3 is missing/,
    ],
    ['a cell that cannot be', sheet('<row><c r="ZZZ1"><v>1</v></c></row>'), /there can be no cell ZZZ1/],
    ['a row that cannot be', sheet('<row r="1048577"/>'), /there can be no row 1048577/],
    [
      'a cell that is there twice',
      sheet('<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
      /it has the cell A1 twice/,
    ],
    [
      'a sheet that is wider than any',
      sheet('<row><c r="XFD1"><v>1</v></c></row>'),
      /more than 2,000 columns/,
    ],
    [
      'rows that are wide and empty',
      sheet(
        Array.from({ length: 2600 }, (_, row) => `<row><c r="BXX${row + 1}"><v>1</v></c></row>`).join(''),
      ),
      /more than 5,000,000 cells/,
    ],
    ['more rows than any', sheet('<row><c><v>1</v></c></row>'.repeat(100_001)), /more than 100,000 rows/],
    [
      'merged cells that overlap',
      sheet(
        inlineRows(Array.from({ length: 6000 }, () => ['a', 'b'])),
        `<mergeCells>${'<mergeCell ref="A1:A6000"/>'.repeat(1000)}</mergeCells>`,
      ),
      /merged cells overlap/,
    ],
    [
      'a text without an end',
      sheet(`<row><c t="str"><v>${'x'.repeat(2_000_001)}</v></c></row>`),
      /more than 2,000,000 characters/,
    ],
    ['no sheets', workbookParts({ sheets: [] }), /without a sheet/],
  ];
  for (const [what, parts, why] of cases)
    it(`is refused in one sentence: ${what}`, async () => {
      const said = await refusal(parts);
      assert.match(said, why);
      assert.doesNotMatch(said, /\n|lol|root:/);
    });

  it('is refused in one sentence where it is locked, old, or of another program', async () => {
    const locked = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(2000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    const parts = sheet('');
    const rels = parts['_rels/.rels'] ?? '';
    const cases: readonly (readonly [Buffer, RegExp])[] = [
      [locked, /locked with a password/],
      [Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Excel workbook/],
      [
        makeZip({ ...parts, '_rels/.rels': rels.replace('workbook.xml', 'workbook.bin') }),
        /binary Excel workbook/,
      ],
      [makeZip({ ...parts, '_rels/.rels': rels.replace('xl/workbook', 'word/document') }), /Word document/],
      [
        makeZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
        /LibreOffice/,
      ],
    ];
    for (const [bytes, why] of cases) {
      const tables = await readSource(path.join(temporaryFolder({ 'a.xlsx': bytes }), 'a.xlsx'));
      assert.match('refused' in tables ? tables.refused : 'read', why);
    }
  });

  it('is refused or read where any of its bytes is another, and never fails', async () => {
    const random = randomFrom(7);
    const whole = makeZip(
      workbookParts({
        sheets: [
          {
            name: 'S',
            rows: inlineRows([
              ['Name', 'Owner'],
              ['a', 'b'],
            ]),
          },
        ],
        strings: '<si><t>x</t></si>',
        styles: dates,
      }),
    );
    for (let round = 0; round < 300; round++) {
      const bytes = Buffer.from(
        whole.subarray(0, random.below(4) === 0 ? random.below(whole.length) : whole.length),
      );
      for (let changes = 1 + random.below(3); changes > 0 && bytes.length > 0; changes--)
        bytes[random.below(bytes.length)] = random.below(256);
      const tables = await readSource(path.join(temporaryFolder({ 'a.xlsx': bytes }), 'a.xlsx'));
      if ('refused' in tables) assert.doesNotMatch(tables.refused, /\n/);
    }
  });
});
