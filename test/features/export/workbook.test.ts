import assert from 'node:assert/strict';
import type { ExportTable } from '../../../server/core/features/export/table.ts';
import { workbookFiles } from '../../../server/core/features/export/workbook.ts';
import { archive } from '../../../server/hosts/archive.ts';
import { type Element, readXml } from '../../support/xml.ts';
import { readZip } from '../../support/zip.ts';

const long = 'y'.repeat(40_000);
const texts = ['=1+1', "'x", '<b>&"', 'a\nb', '_x000D_', '\u202Ea\0b\uD800', ' blanks ', long];

const table: ExportTable = {
  title: 'A [very] long title that is no name of a sheet',
  summary: '2 rows',
  columns: [
    ...texts.map((_, index) => ({ key: `t${index}`, title: `T${index}`, isShort: true })),
    ...['day', 'old', 'number', 'none'].map(key => ({ key, title: key, isShort: false })),
    // So that there are more columns than letters.
    ...Array.from({ length: 20 }, (_, index) => ({ key: `e${index}`, title: `E${index}`, isShort: false })),
  ],
  rows: [
    {
      title: 'one',
      cells: {
        ...Object.fromEntries(texts.map((text, index) => [`t${index}`, { text }])),
        day: { text: '2026-11-23', day: '2026-11-23' },
        old: { text: '1900-01-15', day: '1900-01-15' },
        number: { text: '1.50', number: 1.5 },
        e19: { text: 'last' },
      },
      place: { file: 'aims/register.yaml', line: 11 },
    },
    { title: 'two', cells: { t0: { text: 'only this' } } },
  ],
};

const files = workbookFiles(table, {
  today: '2026-11-23',
  root: 'aims',
  commit: 'abc',
  unread: [{ file: 'a.yaml', reason: 'too large.' }],
});

function all(element: Element, name: string): readonly Element[] {
  return [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap(child => all(child, name)),
  ];
}

function read(name: string): Element {
  const text = files[name];
  assert.ok(text !== undefined, name);
  return readXml(text);
}

/** What a sheet says, by the names of its cells. */
function cellsIn(
  name: string,
): ReadonlyMap<string, { readonly text: string; readonly style: string; readonly type: string }> {
  return new Map(
    all(read(name), 'c').map(cell => [
      cell.attributes.r ?? '',
      {
        text: all(cell, 't')
          .concat(all(cell, 'v'))
          .map(each => each.text)
          .join(''),
        style: cell.attributes.s ?? '',
        type: cell.attributes.t ?? 'n',
      },
    ]),
  );
}

describe('a table as a workbook', () => {
  const sheet = 'xl/worksheets/sheet1.xml';
  const cells = cellsIn(sheet);

  it('is well-formed, and each part that is named is there', () => {
    for (const name of Object.keys(files)) read(name);
    for (const { attributes } of all(read('[Content_Types].xml'), 'Override'))
      assert.ok(files[(attributes.PartName ?? '').slice(1)] !== undefined, attributes.PartName);
    for (const { attributes } of all(read('xl/_rels/workbook.xml.rels'), 'Relationship'))
      assert.ok(files[`xl/${attributes.Target}`] !== undefined, attributes.Target);
    const [{ attributes } = assert.fail()] = all(read('xl/workbook.xml'), 'sheet');
    assert.equal(attributes.name, 'A  very  long title that is no ');
  });

  it('holds texts as texts, and no formula', () => {
    assert.doesNotMatch(files[sheet] ?? '', /<f[ >/]/);
    const row = texts.map((_, index) => cells.get(`${String.fromCharCode(65 + index)}2`));
    for (const cell of row) assert.equal(cell?.type, 'inlineStr');
    assert.deepEqual(
      row.slice(0, 7).map(cell => cell?.text),
      ['=1+1', "'x", '<b>&"', 'a\nb', '_x005F_x000D_', 'ab\uFFFD', ' blanks '],
    );
    // Editing it must not make a formula of it.
    assert.deepEqual([row[0]?.style, row[1]?.style, row[2]?.style], ['3', '3', '0']);
    const formats = all(all(read('xl/styles.xml'), 'cellXfs')[0] ?? assert.fail(), 'xf');
    assert.equal(formats[3]?.attributes.quotePrefix, '1');
    assert.equal(row[7]?.text.length, 32_767);
    assert.match(row[7]?.text ?? '', /y\.\.\. \(cut: /);
  });

  it('holds days as days and numbers as numbers, where spreadsheets count right', () => {
    assert.deepEqual(cells.get('I2'), { text: '46349', style: '2', type: 'n' });
    assert.deepEqual(cells.get('J2'), { text: '1900-01-15', style: '0', type: 'inlineStr' });
    assert.deepEqual(cells.get('K2'), { text: '1.5', style: '0', type: 'n' });
    assert.equal(cells.get('L2'), undefined);
  });

  it('names the file and the line of a row, in columns beyond Z as well', () => {
    assert.deepEqual([cells.get('AF1')?.text, cells.get('AF2')?.text], ['E19', 'last']);
    assert.deepEqual([cells.get('AG2')?.text, cells.get('AH2')?.text], ['aims/register.yaml', '12']);
    assert.equal(cells.get('AG3'), undefined);
  });

  it('has a head that stays, filters and widths', () => {
    const root = read(sheet);
    assert.deepEqual(all(root, 'pane')[0]?.attributes, {
      xSplit: '1',
      ySplit: '1',
      topLeftCell: 'B2',
      activePane: 'bottomRight',
      state: 'frozen',
    });
    assert.equal(all(root, 'autoFilter')[0]?.attributes.ref, 'A1:AH3');
    const widths = all(root, 'col').map(({ attributes }) => Number(attributes.width));
    assert.equal(widths.length, 34);
    for (const width of widths) assert.ok(width >= 8 && width <= 50);
  });

  it('says of which state it speaks', () => {
    const about = cellsIn('xl/worksheets/sheet2.xml');
    assert.deepEqual(
      [about.get('A6')?.text, about.get('B6')?.text],
      ['Not read whole', 'a.yaml: too large.'],
    );
    assert.deepEqual(
      [about.get('B3')?.text, about.get('B4')?.text, about.get('B5')?.text],
      ['46349', 'aims', 'abc'],
    );
  });

  it('is packed into the same bytes each time', () => {
    const packed = archive(files);
    assert.deepEqual(packed, archive(files));
    assert.deepEqual(readZip(Buffer.from(packed)), files);
  });
});
