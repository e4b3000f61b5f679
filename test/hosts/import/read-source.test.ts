import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { readSource } from '../../../server/hosts/import/read-source.ts';
import { makeZip } from '../../support/make-zip.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function read(name: string, content: string | Uint8Array) {
  const folder = temporaryFolder({ [name]: content });
  const tables = await readSource(path.join(folder, name));
  if ('refused' in tables) return tables;
  const [grid, ...others] = tables.grids;
  assert.ok(grid && others.length === 0);
  return grid;
}

async function cells(name: string, content: string | Uint8Array) {
  const grid = await read(name, content);
  return 'refused' in grid ? grid : grid.rows.map(row => [row.number, ...row.cells]);
}

async function refusal(name: string, content: string | Uint8Array) {
  const grid = await read(name, content);
  return 'refused' in grid ? grid.refused : `read: ${grid.rows.length} rows`;
}

describe('a source of an import', () => {
  for (const [name, delimiter] of [
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ] as const)
    it(`may have ${name} between its columns`, async () => {
      const text = `Name${delimiter}Note\n"a${delimiter} b"${delimiter}"x, y; z"\n`;
      const grid = await read('a.csv', text);
      assert.ok(!('refused' in grid));
      assert.equal(grid.delimiter, delimiter);
      assert.deepEqual(grid.rows[1]?.cells, [`a${delimiter} b`, 'x, y; z']);
    });

  it('may have line breaks and quotation marks in its cells, blank rows and rows of different lengths', async () => {
    assert.deepEqual(await cells('a.csv', 'Name,Note\r\n"a\nb","say ""x"""\r\n\r\nc\r\nd,e,f\r\n'), [
      [1, 'Name', 'Note'],
      [2, 'a\nb', 'say "x"'],
      [3, ''],
      [4, 'c'],
      [5, 'd', 'e', 'f'],
    ]);
  });

  it('may be JSON with an object on each line', async () => {
    const text = '\ufeff{"name":"a","owner":{"team":"T"}}\n\n{"name":"b, c","v":1.10}\r\n';
    for (const name of ['a.jsonl', 'a.ndjson'])
      assert.deepEqual(await cells(name, text), [
        [0, 'name', 'owner.team', 'v'],
        [1, 'a', 'T'],
        [2, 'b, c', '', '1.10'],
      ]);
    assert.match(await refusal('a.jsonl', '{"name":"a"}\n{"name":b}\n'), /line 2/);
    assert.match(await refusal('a.jsonl', '{"name":"a"}\nb\n'), /line 2/);
  });

  it('may be JSON without an array: a system, or systems by their ids', async () => {
    assert.deepEqual(await cells('a.json', '{"name":"Bot","owner":{"team":"T"}}'), [
      [0, 'name', 'owner.team'],
      [1, 'Bot', 'T'],
    ]);
    assert.deepEqual(await cells('a.json', '{"bot":{"owner":"Kim"},"cat":{"owner":"Pat"}}'), [
      [0, 'id', 'owner'],
      [1, 'bot', 'Kim'],
      [2, 'cat', 'Pat'],
    ]);
    for (const text of ['{"a":1}', '{"a":{"b":1}}', '{"bot":{"owner":"Kim"},"total":1}', '{}'])
      assert.match(await refusal('a.json', text), /no array of objects/);
  });

  it('may be JSON with several arrays, each a table, wherever they stand', async () => {
    const folder = temporaryFolder({
      'a.json': '{"data":{"systems":[{"name":"a"}],"n":1},"vendors":[{"id":"v"}],"none":[],"texts":["x"]}',
      'b.json': '{"result":{"page":1,"items":[{"name":"a","parts":[{"name":"p"}]}]}}',
    });
    const tablesOf = async (name: string) => {
      const tables = await readSource(path.join(folder, name));
      assert.ok(!('refused' in tables));
      return tables.grids.map(({ sheet, rows }) => [sheet, rows.length]);
    };
    assert.deepEqual(await tablesOf('a.json'), [
      ['data.systems', 2],
      ['vendors', 2],
    ]);
    assert.deepEqual(await tablesOf('b.json'), [[null, 2]]);
  });

  it('may be JSON: an array of objects, with objects and lists in them', async () => {
    const text =
      '{"systems":[{"name":"a","owner":{"team":"T"},"tags":["x","y"],"v":1.10},{"name":"b","ok":true,"none":null}]}';
    assert.deepEqual(await cells('a.json', text), [
      [0, 'name', 'owner.team', 'tags', 'v', 'ok', 'none'],
      [1, 'a', 'T', 'x\ny', '1.10'],
      [2, 'b', '', '', '', 'true', ''],
    ]);
  });

  it('may be a zip archive with tables in it, each with the name of its file', async () => {
    const folder = temporaryFolder({
      'a.zip': makeZip({
        'x/list.csv': 'Name;Owner\nCopilot;Dana\n',
        'more.json': '[{"name":"a"}]',
        'broken.json': '[{"name":"a"',
        'logo.png': 'x',
        '__MACOSX/x/._list.csv': 'x',
        'inner.zip': makeZip({ 'a.csv': 'a,b' }),
      }),
    });
    const tables = await readSource(path.join(folder, 'a.zip'));
    assert.ok(!('refused' in tables));
    assert.deepEqual(
      tables.grids.map(({ file, sheet, delimiter, rows }) => [file, sheet, delimiter, rows.length]),
      [
        ['a.zip', 'x/list.csv', ';', 2],
        ['a.zip', 'more.json', null, 2],
      ],
    );
    assert.deepEqual(
      tables.leftOut?.map(({ name, why }) => `${name} ${why}`.replace(/: .*/, ': ...')),
      [
        'broken.json cannot be read as JSON: ...',
        'logo.png is no table',
        'inner.zip is an archive in an archive; unpack it and import it by itself',
      ],
    );
    assert.match(
      await refusal('b.zip', makeZip({ 'logo.png': 'x', 'a.md': 'x' })),
      /without a table in it: "logo.png"/,
    );
    assert.match(await refusal('b.zip', makeZip({})), /with nothing in it/);
  });

  it('is refused in one sentence where it is no table', async () => {
    const quote =
      'cannot be read as a table: a quotation mark is opened and never closed; the file may be cut off.';
    const table: readonly (readonly [name: string, content: string | Uint8Array, why: string | RegExp])[] = [
      ['a.csv', '', 'is empty.'],
      ['a.csv', ' \n\n', 'is empty.'],
      ['a.csv', 'Name,Note\n"a,b\nc,d\n', quote],
      ['a.csv', Buffer.from('PK\x03\x04rest'), /zip archive without an end/],
      ['a.zip', makeZip({ mimetype: 'application/epub+zip', 'content.xml': '' }), /LibreOffice/],
      ['a.csv', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Excel workbook/],
      ['a.csv', '%PDF-1.7', /PDF/],
      ['a.csv', '<!DOCTYPE html><p>x', /page without a table/],
      ['a.csv', Buffer.from('ab\0\0\0\0cd\0e'), /no text/],
      ['a.json', 'Name,Note\n', /is named \.json and is none/],
      ['a.json', '[{"a":1},]', /line 1/],
      ['a.json', '[{"a":1,\n"a":2}]', /line 2/],
      ['a.json', '[1,2]', /no array of objects/],
    ];
    for (const [name, content, why] of table) {
      const said = await refusal(name, content);
      if (typeof why === 'string') assert.equal(said, why);
      else assert.match(said, why);
      assert.doesNotMatch(said, /\n/);
    }
  });

  it('is refused where it is larger than any list of systems, before memory is spent on it', async () => {
    const folder = temporaryFolder({ 'a.csv': '' });
    const file = path.join(folder, 'a.csv');
    fs.truncateSync(file, 100 * 1024 * 1024);
    const large = await readSource(file);
    assert.deepEqual(large, { refused: 'has 100 MB, and 64 MB is the most that is read.' });
    assert.match(await refusal('a.csv', 'a,'.repeat(600_000)), /more than 2,000 columns/);
    assert.match(await refusal('a.csv', `${','.repeat(99)}\n`.repeat(60_000)), /more than 5,000,000 cells/);
    assert.match(await refusal('a.csv', `a,"${'x'.repeat(3_000_000)}`), /never closed|characters/);
  });

  it('is refused where it is a folder, a pipe or not there', async () => {
    const folder = temporaryFolder({ dir: null });
    assert.deepEqual(await readSource(path.join(folder, 'dir')), { refused: 'is a folder.' });
    assert.deepEqual(await readSource(path.join(folder, 'none.csv')), {
      refused: 'cannot be read: it does not exist.',
    });
    if (spawnSync('mkfifo', [path.join(folder, 'pipe.csv')]).status === 0)
      assert.deepEqual(await readSource(path.join(folder, 'pipe.csv')), { refused: 'is no regular file.' });
  });
});
