import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { unguarded } from '../../../server/core/base/formula-guard.ts';
import { csvText } from '../../../server/core/features/export/csv.ts';
import { htmlText } from '../../../server/core/features/export/html.ts';
import { tablePage, unwrapped } from '../../../server/core/features/export/page.ts';
import type { ExportTable } from '../../../server/core/features/export/table.ts';
import { exportMarkdown } from '../../../server/hosts/cli/export-markdown.ts';

const hostile = [
  '=HYPERLINK("http://x.example","y")',
  '"quoted", and more',
  'two\nlines\r\nthree',
  ' blanks around ',
  "'=already guarded",
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</style></title><!-- ',
  '" onmouseover="x',
  '[a](javascript:x) | `b` **c** @somebody #12',
  'https://x.example/',
  '\u202Edehsup\u2066',
  'a\0b\x07c\x1B[31m',
  '\uD800',
];

function tableOf(texts: readonly string[], isShort = true): ExportTable {
  return {
    title: '<b>Title</b>',
    summary: `${texts.length} rows`,
    columns: [
      { key: 'id', title: 'Id', isShort: true },
      { key: 'said', title: '=Said', isShort },
    ],
    rows: texts.map((text, index) => ({
      title: text,
      cells: { id: { text: `r${index}` }, said: { text } },
      place: { file: 'a <b>/register.yaml', line: index },
    })),
  };
}

describe('a table as CSV', () => {
  it('is read back as it was, and no cell of it is a formula', () => {
    const text = csvText(tableOf(hostile), { bom: false });
    assert.match(text, /^Id,'=Said,File,Line\r\n/);
    const records: string[][] = parse(text, { record_delimiter: '\r\n' });
    assert.equal(records.length, hostile.length + 1);
    const said = records.slice(1).map(([, cell = '']) => unguarded(cell));
    // What no format can hold is left out.
    const expected = hostile.slice(0, 10).map(each => each.replaceAll('\r\n', '\n'));
    assert.deepEqual(said, [...expected, 'dehsup', 'abc[31m', '\uFFFD']);
    for (const cell of records.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/);
    assert.deepEqual(records[3]?.slice(2), ['a <b>/register.yaml', '3']);
  });

  it('begins with a byte order mark where it is asked for', () => {
    assert.equal(csvText(tableOf([]), { bom: true }), "\uFEFFId,'=Said,File,Line\r\n");
  });
});

describe('a table as HTML', () => {
  const html = htmlText(
    tablePage(tableOf(hostile, false), { today: '2026-11-23', root: '<i>', commit: 'c"', unread: [] }),
  );

  it('has no elements but ours, and attributes that are ours alone', () => {
    const tags = new Set([...html.matchAll(/<\/?([A-Za-z][^\s>/]*)/g)].map(([, name]) => name));
    for (const name of tags) {
      assert.match(
        name ?? '',
        /^(html|head|meta|title|style|body|header|main|footer|section|h[123]|dl|dt|dd|div|p|table|caption|thead|tbody|tr|th|td|ul|li|br|wbr|code|span)$/,
      );
    }
    const attributes = new Set(
      [...html.matchAll(/<\w+([^>]*)>/g)].flatMap(([, all]) =>
        [...(all ?? '').matchAll(/\s([\w-]+)="/g)].map(([, name]) => name),
      ),
    );
    assert.deepEqual([...attributes].sort(), [
      'aria-label',
      'charset',
      'class',
      'content',
      'http-equiv',
      'lang',
      'name',
      'role',
      'scope',
      'tabindex',
    ]);
    assert.doesNotMatch(html, /[\0\x07\x1B\u202E\u2066]/);
    assert.ok(html.includes('&lt;script&gt;'));
  });

  it('loads nothing, and says so to the browser', () => {
    assert.ok(html.includes(`content="default-src 'none'; style-src 'unsafe-inline'"`));
    assert.doesNotMatch(html, /url\(|@import|<(?:link|img|script)/i);
  });

  it('can be read by ear and on paper', () => {
    assert.match(html, /<html lang="en">/);
    assert.equal([...html.matchAll(/<h1>/g)].length, 1);
    assert.match(html, /<caption>&lt;b&gt;Title&lt;\/b&gt;, 13 rows<\/caption>/);
    assert.equal([...html.matchAll(/<th scope="row">/g)].length, hostile.length);
    assert.match(html, /size: A4 landscape/);
    assert.match(html, /thead \{ display: table-header-group; \}/);
    assert.match(html, /prefers-color-scheme: dark/);
  });

  it('names the file and the line of every row, whatever they are called', () => {
    const bare = html.replaceAll('<wbr>', '');
    for (const [index] of hostile.entries())
      assert.ok(bare.includes(`a &lt;b&gt;/register.yaml:${index + 1}<`), `${index}`);
  });

  it('breaks words that are too long for a column, and loses nothing of them', () => {
    const long = `${'x'.repeat(40)}@${'𝒳'.repeat(20)}:y`;
    const one = htmlText(tablePage(tableOf([long]), { today: '2026-11-23', root: '', unread: [] }));
    const [, cell = ''] = /<td>(.*?)<\/td>/.exec(one) ?? [];
    assert.equal(cell.replaceAll('<wbr>', ''), long);
    for (const part of cell.split('<wbr>')) assert.ok([...part].length <= 16, part);
  });
});

describe('a table as Markdown', () => {
  it('shows what documents say as text', () => {
    const text = exportMarkdown(tablePage(tableOf(hostile), { today: '2026-11-23', root: '', unread: [] }));
    const rows = text.split('\n').filter(line => line.startsWith('| '));
    assert.equal(rows.length, hostile.length + 2);
    for (const row of rows) assert.equal(row.match(/(?<!\\)\|/g)?.length, 4, row);
    assert.doesNotMatch(text.replace(/`a [^`]*`/g, ''), /<(?!br>)|(?<!\\)\[|https:\/|@somebody/);
  });
});

describe('a text that is as wide as its file', () => {
  it('is set anew, but for its paragraphs and what begins like an item', () => {
    assert.equal(
      unwrapped('One\ntwo\n  three.\n\nFour\n- a\n- b\n1. c'),
      'One two\n  three.\n\nFour\n- a\n- b\n1. c',
    );
  });
});
