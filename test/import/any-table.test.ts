import assert from 'node:assert/strict';
import { originOf } from '../../server/core/import/origin.ts';
import { isFilled } from '../../server/core/import/table.ts';
import { recordsOf } from '../../server/core/model/record.ts';
import { readFile } from '../../server/core/model/source-file.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { imported, noMapping } from './tables.ts';

const titles = [
  'ID',
  'Name',
  'Owner',
  'Team',
  'Stage',
  'Status',
  'Risk',
  'PII',
  'Go live',
  'Date retired',
  'Vendor',
  'Model',
  'Model version',
  'Tags',
  'URL',
  'Purpose',
  'Next review',
  'Colour',
  'x_source',
  '__proto__',
  '',
  'If other, say',
  'If other, say',
];

const texts = [
  '',
  '',
  ' ',
  'a',
  'A',
  'Copilot',
  'n/a',
  '-',
  '?',
  '1',
  '0',
  'Yes - both',
  'no',
  'Live',
  'b) pilot',
  'High',
  '7/14/1905',
  '03/04/2024',
  '15/03/2024',
  '2024',
  'https://a.example/x',
  'a; b',
  '["a","b"]',
  '[]',
  '{}',
  '{a: b}',
  '=1+1',
  "'=1+1",
  '- x',
  '# x',
  ': ',
  'a: b',
  '"',
  "'",
  '|',
  '>-',
  '---',
  '\n',
  'one\ntwo',
  ' lead\n  more ',
  '\t',
  '\u0000',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ud800',
  '😀',
  'word '.repeat(60),
  'x'.repeat(300),
  '../../etc/passwd',
  'con',
  'null',
  'true',
  '1e3',
  '0x1f',
  '<TODO>',
  '<<',
  '*a',
  '&a',
  '!t',
  '%d',
  '{not_applicable: x}',
];

function tableFrom(random: Random): readonly (readonly string[])[] {
  const header = Array.from({ length: 1 + random.below(8) }, () => random.pick(titles));
  const rows = Array.from({ length: 1 + random.below(8) }, () =>
    Array.from({ length: random.below(header.length + 2) }, () => random.pick(texts)),
  );
  return [header, ...rows];
}

describe('any table', () => {
  for (let seed = 1; seed <= 300; seed++)
    it(`is imported with every cell counted, and again with nothing to do (${seed})`, () => {
      const random = randomFrom(seed);
      const table = tableFrom(random);
      const as = random.pick(['register', 'files'] as const);
      // A table may have nothing below its titles.
      if (!table.slice(1).some(row => row.some(isFilled))) return;
      // Where nobody says where the titles are, they may be found in another row.
      const mapping = { ...noMapping, files: new Map([['inventory.csv', { headerRow: 1 }]]) };
      const first = imported(table, { as, mapping });
      const [source] = first.sources;
      assert.ok(source);
      const filled = table.slice(1).flat().filter(isFilled).length;
      const { non_empty, mapped, kept, reported } = source.cells;
      const heading = first.notes.filter(({ message }) => message.startsWith('is the heading of the rows'));
      const left = first.notes.filter(({ message }) => /^(?:is|has|says) .* left out: /.test(message));
      // The heading of a group stands beside every row of it.
      const added = heading.length > 0 ? source.table.rows.length : 0;
      assert.equal(non_empty, filled + added);
      assert.equal(mapped + kept + reported, non_empty);
      const records = Object.entries(first.after).flatMap(([path, text]) => {
        const file = readFile({ uri: `file:///work/${path}`, text });
        assert.deepEqual(
          file.documents.flatMap(({ node }) => node.faults),
          [],
          text,
        );
        return file.documents.flatMap(recordsOf).filter(record => record.kind.name === 'ai-system');
      });
      const told = table.slice(1).filter(row => row.some(isFilled)).length;
      assert.equal(records.length + heading.length + left.length, told);
      const inCells = records.reduce(
        (sum, record) => sum + Object.keys(originOf(record)?.cells ?? {}).length,
        0,
      );
      assert.ok(inCells >= kept, `${inCells} of ${kept} cells are there`);
      const again = imported(table, { as, mapping, files: first.after });
      assert.deepEqual([again.files, again.systems.unchanged], [[], records.length]);
    });
});
