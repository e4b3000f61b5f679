import assert from 'node:assert/strict';
import { applyEdits } from '../../server/core/base/edit.ts';
import { follow, plainValue } from '../../server/core/syntax/node.ts';
import { read } from '../../server/core/syntax/read.ts';
import type { Carrier, Mapping } from '../../server/core/syntax/tree.ts';
import {
  appendItems,
  entryInLines,
  inLine,
  type Plain,
  removeEntry,
  setFields,
  together,
} from '../../server/core/syntax/write/index.ts';
import { randomFrom } from '../support/random.ts';

const order = () => ['a', 'b', 'c', 'd'];

describe('writing into a text', () => {
  describe('long texts and texts of several lines', () => {
    const place = { carrier: 'yaml', indent: '', lineEnd: '\n' } as const;

    it('are blocks of lines', () => {
      assert.equal(entryInLines('k', 'one\n\n  two: x', place), 'k: |-\n  one\n\n    two: x');
      const long = entryInLines('k', `${'word '.repeat(40)}end`, place).split('\n');
      assert.equal(long[0], 'k: >-');
      assert.ok(long.length > 2 && long.every(line => line.length <= 110), long.join('\n'));
    });

    it('take the place of others, but for where a comment or an anchor stands beside them', () => {
      const texts: readonly (readonly [before: string, after: string])[] = [
        ['k: old\nl: 1\n', 'k: |-\n  a\n  b\nl: 1\n'],
        ['k: >-\n  old\n  text\nl: 1\n', 'k: |-\n  a\n  b\nl: 1\n'],
        ['k: old # why\nl: 1\n', 'k: "a\\nb" # why\nl: 1\n'],
        ['k: &x old\nl: *x\n', 'k: &x "a\\nb"\nl: *x\n'],
        ['{ k: old, l: 1 }\n', '{ k: "a\\nb", l: 1 }\n'],
      ];
      for (const [before, after] of texts) {
        const { mapping, source } = rootOf(before, 'yaml');
        const edits = setFields(source, mapping, { k: 'a\nb' }, () => ['k', 'l']);
        assert.equal(edits && applyEdits(before, edits), after);
      }
    });

    it('are read as what they were, whatever they hold', () => {
      const random = randomFrom(11);
      const pieces = [
        ' ',
        '  ',
        '\n',
        '\n\n',
        '\t',
        '#',
        '- ',
        ': ',
        '---',
        '...',
        "'",
        '"',
        '\u0085',
        '\u00a0',
        '\u2028',
        '\ufeff',
        '\ud800',
        'é',
        '%',
        '|',
        '>-',
        'word',
        'longer '.repeat(20),
      ];
      for (let round = 0; round < 3000; round++) {
        const text = Array.from({ length: 1 + random.below(12) }, () => random.pick(pieces)).join('');
        for (const carrier of ['yaml', 'markdown'] as const) {
          const entry = `k: 1\n${entryInLines('m', { n: text }, { ...place, carrier })}\nz: 2\n`;
          const whole = carrier === 'markdown' ? `---\n${entry}---\n` : entry;
          const data = dataOf(whole, carrier) as { m: { n: string }; z: number };
          assert.deepEqual([data.m.n, data.z], [asData(text), 2], JSON.stringify(text));
        }
      }
    });
  });

  describe('what is written is read as what it was', () => {
    const texts = [
      '',
      ' ',
      'a',
      ' a ',
      '1.10',
      'true',
      'no',
      'null',
      '~',
      '-',
      '- a',
      '?',
      '? a',
      ':',
      'a: b',
      'a:',
      ':a',
      'a #b',
      '#a',
      'a#b',
      '[a]',
      'a]',
      '{',
      'a, b',
      '&a',
      '*a',
      '!a',
      '|',
      '>',
      '"a"',
      "'a'",
      "it's",
      '%a',
      '@a',
      '`a`',
      '---',
      '...',
      '--- a',
      '2026-01-31',
      'a\nb',
      'a\tb',
      'a\\b',
      '\u0000',
      '\u2028',
      '\ufeff',
      '\u200b',
      'é',
      '0x1f',
      '1e3',
      '.inf',
      '<why>',
      '<a, b or c>',
      '<a: b>',
      'http://a.example/?b=c#d',
      'y',
      '=',
      '<<',
      'a:b',
      'a :b',
      '012',
      '1_000',
      '12:30',
      '\ud800',
    ];
    for (const text of texts) {
      it(JSON.stringify(text), () => {
        const values: readonly Plain[] = [
          text,
          [text],
          { a: text },
          [{ a: text, b: [text] }],
          [[text]],
          { [text]: 'x' },
        ];
        for (const value of values) {
          for (const carrier of ['yaml', 'json'] as const) {
            const place = { carrier, indent: '', lineEnd: '\n' };
            const block =
              carrier === 'yaml'
                ? `${entryInLines('k', value, place)}\nend: 1\n`
                : `{"k": ${inLine(value, carrier)}}`;
            assert.deepEqual(valueOfKey(block, carrier), asData(value), block);
            if (carrier === 'yaml')
              assert.deepEqual(valueOfKey(`k: ${inLine(value, carrier)}\n`, carrier), asData(value));
          }
        }
      });
    }
  });

  for (const { what, before, fields, after, carrier = 'yaml' } of [
    {
      what: 'between its neighbours in order',
      before: 'a: 1 # one\n# c\nc: 3\n',
      fields: { b: 'x' },
      after: 'a: 1 # one\nb: x\n# c\nc: 3\n',
    },
    { what: 'before all others', before: 'c: 3\n', fields: { a: 'x', b: 'y' }, after: 'a: x\nb: y\nc: 3\n' },
    {
      what: 'behind a value of several lines',
      before: 'a: |\n  x\n\n  y\nc: 3\n',
      fields: { b: ['x y', 'z: 1'] },
      after: 'a: |\n  x\n\n  y\nb:\n  - x y\n  - "z: 1"\nc: 3\n',
    },
    {
      what: 'into braces',
      before: '{ a: 1, c: 3 } # all\n',
      fields: { b: 'x, y' },
      after: '{ a: 1, b: "x, y", c: 3 } # all\n',
    },
    { what: 'into empty braces', before: '{}\n', fields: { b: 'x' }, after: '{ b: x }\n' },
    {
      what: 'into braces over several lines',
      before: '{\n  a: 1, # one\n  c: 3\n}\n',
      fields: { b: 'x' },
      after: '{\n  a: 1,\n  b: x, # one\n  c: 3\n}\n',
    },
    {
      what: 'within a mapping that is there',
      before: 'a:\n  b: 1\n',
      fields: { a: { b: 'x', c: 'y' } },
      after: 'a:\n  b: x\n  c: y\n',
    },
    {
      what: 'in place of nothing',
      before: 'a:\nb: # later\n',
      fields: { a: { b: 'x y' }, b: 'z' },
      after: 'a:\n  b: x y\nb: z # later\n',
    },
    {
      what: 'within quotes',
      before: 'a: \'x\' # y\nb: "x"\n',
      fields: { a: "it's", b: '"' },
      after: "a: 'it''s' # y\nb: \"\\\"\"\n",
    },
    {
      what: 'into JSON of one line',
      before: '{"a":1,"c":3}',
      fields: { b: [1] },
      after: '{"a":1, "b": [1],"c":3}',
      carrier: 'json',
    },
    {
      what: 'into JSON of several lines',
      before: '{\r\n\t"a": 1,\r\n\t"c": 3\r\n}',
      fields: { b: 'x' },
      after: '{\r\n\t"a": 1,\r\n\t"b": "x",\r\n\t"c": 3\r\n}',
      carrier: 'json',
    },
  ] as const) {
    it(`writes ${what}`, () => {
      const { mapping, source } = rootOf(before, carrier as Carrier);
      const edits = setFields(
        source,
        mapping,
        fields as unknown as { readonly [name: string]: Plain },
        order,
      );
      assert.equal(edits && applyEdits(before, edits), after);
    });
  }

  it('has no place behind a text that keeps its blank lines', () => {
    const { mapping, source } = rootOf('a: |+\n  x\n\nc: 3\n', 'yaml');
    assert.equal(setFields(source, mapping, { b: 'x' }, order), undefined);
  });

  for (const { what, before, after } of [
    {
      what: 'as far in as the others',
      before: 'a:\n- x # one\n\n# end\n',
      after: 'a:\n- x # one\n- k: y\n\n# end\n',
    },
    { what: 'between brackets', before: 'a: [x] # one\n', after: 'a: [x, { k: y }] # one\n' },
    { what: 'to a list of none', before: 'a: [] # none\n', after: 'a:\n  - k: y # none\n' },
    { what: 'to nothing', before: 'a:\nb: 1\n', after: 'a:\n  - k: y\nb: 1\n' },
    {
      what: 'behind an item of several lines',
      before: 'a:\n  - k: x\n    l:\n      - z',
      after: 'a:\n  - k: x\n    l:\n      - z\n  - k: y',
    },
  ]) {
    it(`appends ${what}`, () => {
      const { mapping, source } = rootOf(before, 'yaml');
      const [entry] = mapping.entries;
      const edits = entry && appendItems(source, mapping, entry, [{ k: 'y' }]);
      assert.equal(edits && applyEdits(before, edits), after);
    });
  }

  it('appends to no text', () => {
    const { mapping, source } = rootOf('a: x\n', 'yaml');
    const [entry] = mapping.entries;
    assert.equal(entry && appendItems(source, mapping, entry, ['y']), undefined);
  });

  it('changes nothing else, whatever goes and comes', () => {
    const random = randomFrom(7);
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (let round = 0; round < 300; round++) {
      const carrier = random.pick(['yaml', 'json'] as const);
      const own = names.filter(() => random.chance(0.6));
      const data = Object.fromEntries(
        own.map(name => [name, random.pick<Plain>(['x', 'x: y', ['p', 'q r'], { s: 't u' }])]),
      );
      if (own.length < 2) continue;
      const text =
        carrier === 'json'
          ? JSON.stringify(data, null, random.pick([0, 2]))
          : own
              .map(
                name => `${entryInLines(name, data[name] ?? null, { carrier, indent: '', lineEnd: '\n' })}\n`,
              )
              .join('');
      const { mapping, source } = rootOf(text, carrier);
      const gone = random.pick(mapping.entries);
      const come = { [random.pick(names)]: 'new: value' };
      if (gone.name in come) continue;
      const removal = removeEntry(source, mapping, gone);
      const edits = setFields(source, mapping, come, () => names);
      assert.ok(removal && edits);
      // Between commas, what goes may be what something new stands behind: one after the other, then.
      const after =
        carrier === 'json'
          ? applyEdits(applyEdits(text, [removal]), insertedInto(applyEdits(text, [removal]), come, names))
          : applyEdits(text, together([...edits, removal]));
      const { [gone.name]: _gone, ...left } = data;
      assert.deepEqual(
        dataOf(after, carrier),
        asData({ ...left, ...come }),
        `${text} without ${gone.name}: ${after}`,
      );
    }
  });
});

function insertedInto(text: string, fields: { readonly [name: string]: Plain }, names: readonly string[]) {
  const { mapping, source } = rootOf(text, 'json');
  return setFields(source, mapping, fields, () => names) ?? [];
}

function rootOf(
  text: string,
  carrier: Carrier,
): { readonly mapping: Mapping; readonly source: { text: string; carrier: Carrier } } {
  const root = follow(read(text, carrier).documents[0]?.root);
  assert.ok(root?.type === 'mapping');
  return { mapping: root, source: { text, carrier } };
}

function valueOfKey(text: string, carrier: Carrier): unknown {
  return (dataOf(text, carrier) as { k?: unknown }).k;
}

function dataOf(text: string, carrier: Carrier): unknown {
  const [document] = read(text, carrier).documents;
  assert.deepEqual(document?.faults, [], text);
  return asData(plainValue(document?.root) as Plain);
}

/** The same without regard to prototypes. */
function asData(value: Plain): unknown {
  return JSON.parse(JSON.stringify(value));
}
