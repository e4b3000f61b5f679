import assert from 'node:assert/strict';
import { read } from '../../server/core/syntax/read.ts';
import type { Node, ScalarStyle } from '../../server/core/syntax/tree.ts';
import { assertSoundTree, documentOf, faultsIn, map, plainNode, type Sketch, sketch } from './trees.ts';

/** What is good YAML, and what it says. */
const good: readonly (readonly [what: string, text: string, ...documents: readonly Sketch[]])[] = [
  ['nothing', ''],
  ['only comments', '# a\n\n  # b\n'],
  ['a mapping', 'a: 1\nb: two\nc:\n', map(['a', 1], ['b', 'two'], ['c', null])],
  [
    'mappings in mappings',
    'a:\n  b:\n    c: d\n  e: f\n',
    map(['a', map(['b', map(['c', 'd'])], ['e', 'f'])]),
  ],
  [
    'a list below its key, indented and not',
    'a:\n  - x\nb:\n- y\n- z\nc: 1\n',
    map(['a', ['x']], ['b', ['y', 'z']], ['c', 1]),
  ],
  [
    'lists and mappings on the line of the dash',
    '- - a\n  - b\n- c: d\n  e: f\n-\n  g: h\n',
    [['a', 'b'], map(['c', 'd'], ['e', 'f']), map(['g', 'h'])],
  ],
  ['empty items', '-\n- # c\n- a\n', [null, null, 'a']],
  [
    'brackets and braces',
    '{a: [1, {b: c}], "d":e, f, "g"}',
    map(['a', [1, map(['b', 'c'])]], ['d', 'e'], ['f', null], ['g', null]),
  ],
  [
    'brackets over lines',
    'a: [\n  1, # one\n  2,\n\n  3\n]\nb: {\n  c: d\n  }\n',
    map(['a', [1, 2, 3]], ['b', map(['c', 'd'])]),
  ],
  [
    'pairs in brackets',
    '[a: b, ? c : d, : e, "f":g]',
    [map(['a', 'b']), map(['c', 'd']), map(['', 'e']), map(['f', 'g'])],
  ],
  ['explicit keys', '? a\n: b\n? - c\n: - d\n? e\n', map(['a', 'b'], ['- c', ['d']], ['e', null])],
  ['an empty key', ': a\n', map(['', 'a'])],
  [
    'keys that are no texts',
    '1: a\n1.50: b\ntrue: c\n~: d\n[x, y]: e\n"q": f\n',
    map(['1', 'a'], ['1.50', 'b'], ['true', 'c'], ['', 'd'], ['[x, y]', 'e'], ['q', 'f']),
  ],
  [
    'keys that are properties of objects elsewhere',
    '__proto__: 1\nconstructor: 2\ntoString: 3\n',
    map(['__proto__', 1], ['constructor', 2], ['toString', 3]),
  ],
  [
    'a merge key, which nobody expands here',
    'a: &a {b: 1}\nc:\n  <<: *a\n',
    map(['a', map(['b', 1])], ['c', map(['<<', { alias: 'a' }])]),
  ],
  ['plain texts over lines', 'a: one\n  two\n\n  three\nb: x\n', map(['a', 'one two\nthree'], ['b', 'x'])],
  ['a plain text with signs inside', "a: b:c #d e#f's - [x] {y}, & * ! | > @\n", map(['a', 'b:c'])],
  [
    'texts that only look like others',
    'a: "1"\nb: \'true\'\nc: 2026-02-11\nd: 1.10.2\ne: yes\nf: 0b1\ng: 1_000\n',
    map(
      ['a', '1'],
      ['b', 'true'],
      ['c', '2026-02-11'],
      ['d', '1.10.2'],
      ['e', 'yes'],
      ['f', '0b1'],
      ['g', '1_000'],
    ),
  ],
  [
    'numbers, truth and nothing',
    '[0, -1, +2, 012, 0o17, 0x1F, 1.5, .5, 5., 1e3, -1.5E-2, true, False, NULL, ~, null]',
    [0, -1, 2, 12, 15, 31, 1.5, 0.5, 5, 1000, -0.015, true, false, null, null, null],
  ],
  [
    'numbers out of any bounds',
    '[.inf, -.Inf, 1e999, 12345678901234567890]',
    [Infinity, -Infinity, Infinity, 12345678901234567000],
  ],
  [
    'single quotes',
    "a: 'it''s'\nb: ''\nc: 'one\n  two\n\n  three'\n",
    map(['a', "it's"], ['b', ''], ['c', 'one two\nthree']),
  ],
  [
    'double quotes',
    'a: "\\t\\n\\\\\\"\\/\\x41\\u00e9\\U0001F600\\e\\0\\_"\nb: ""\n',
    map(['a', '\t\n\\"/Aé😀\x1b\0\u00a0'], ['b', '']),
  ],
  [
    'double quotes over lines',
    'a: "one  \n  two\\\n   three\n\n\n  \\  four\\n\n  five"\n',
    map(['a', 'one twothree\n\n  four\n five']),
  ],
  [
    'literal texts',
    'a: |\n  one\n   two\n\n  three\n\nb: |-\n  x\nc: |+\n  y\n\nd: |2\n    z\n',
    map(['a', 'one\n two\n\nthree\n'], ['b', 'x'], ['c', 'y\n\n'], ['d', '  z\n']),
  ],
  [
    'folded texts',
    'a: >\n  one\n  two\n\n  three\n    four\n  five\nb: >-\n  x\n  y\n',
    map(['a', 'one two\nthree\n  four\nfive\n'], ['b', 'x y']),
  ],
  [
    'empty texts of several lines',
    'a: |\nb: >-\n\nc: |+\n\nd: 1\n',
    map(['a', ''], ['b', ''], ['c', '\n'], ['d', 1]),
  ],
  [
    'what looks like comments, keys and items in texts',
    'a: |\n  # no\n  b: c\n  - d\n"x # y": z # w\n',
    map(['a', '# no\nb: c\n- d\n'], ['x # y', 'z']),
  ],
  [
    'anchors and aliases',
    'a: &x 1\nb: *x\nc: &y [*x, &z {d: *x}]\n',
    map(['a', 1], ['b', { alias: 'x' }], ['c', [{ alias: 'x' }, map(['d', { alias: 'x' }])]]),
  ],
  ['an alias as a key', 'a: &x b\n*x : c\n', map(['a', 'b'], ['b', 'c'])],
  [
    'standard tags',
    'a: !!str 1\nb: !!int "2"\nc: !!float 3\nd: !!null ""\ne: ! 4\nf: !!map {g: !!seq []}\nh: !!str\ni: !<tag:yaml.org,2002:bool> true\n',
    map(
      ['a', '1'],
      ['b', 2],
      ['c', 3],
      ['d', null],
      ['e', '4'],
      ['f', map(['g', []])],
      ['h', ''],
      ['i', true],
    ),
  ],
  ['tags with a prefix of their own', '%TAG !y! tag:yaml.org,2002:\n---\na: !y!str 1\n', map(['a', '1'])],
  [
    'a stream',
    'a: 1\n---\nb: 2\n...\n# c\n%YAML 1.2\n---\n- 3\n---\n---\nlast\n',
    map(['a', 1]),
    map(['b', 2]),
    [3],
    null,
    'last',
  ],
  ['a document that is one text', '--- |\n  a\n  b\n--- "c"\n--- d\n  e\n', 'a\nb\n', 'c', 'd e'],
  ['only the end of a document', '...\n'],
  ['a byte order mark', '\ufeffa: 1\n', map(['a', 1])],
  [
    'line ends of all kinds',
    'a: 1\r\nb: |\r\n  x\r\n  y\r\nc:\r  - d\r  - e\r',
    map(['a', 1], ['b', 'x\ny\n'], ['c', ['d', 'e']]),
  ],
  ['tabs where they may stand', 'a:\tb\t# c\n-x:\t[\t1,\t2\t]\n', map(['a', 'b'], ['-x', [1, 2]])],
  ['line ends that are none', 'a: b\u2028c\nd: "e\u0085f"\n', map(['a', 'b\u2028c'], ['d', 'e\u0085f'])],
  ['brackets in a text, which nest nothing', `a: "${'['.repeat(300)}"\n`, map(['a', '['.repeat(300)])],
];

describe('good YAML', () => {
  for (const [what, text, ...documents] of good) {
    it(`has no faults and says what it means: ${what}`, () => {
      const tree = read(text, 'yaml');
      assert.deepEqual(faultsIn(tree, text), []);
      assert.deepEqual(
        tree.documents.map(({ root }) => sketch(root)),
        documents,
      );
      assertSoundTree(tree, text);
    });
  }

  it('may be nested as deep as a hundred levels', () => {
    const flow = '['.repeat(100) + ']'.repeat(100);
    const block = Array.from({ length: 100 }, (_, level) => `${' '.repeat(level)}a:\n`).join('');
    for (const text of [flow, block]) assert.deepEqual(faultsIn(read(text, 'yaml'), text), []);
  });
});

/** Where scalars stand, and how they are written: each is marked with brackets of its own. */
const places: readonly (readonly [what: string, text: string, scalar: string, style: ScalarStyle])[] = [
  ['a plain text without the comment behind it', 'a: b c  # d\n', 'b c', 'plain'],
  ['a plain text over lines', 'a: b\n   c\nd: e\n', 'b\n   c', 'plain'],
  ['a text in double quotes with them', 'a: "b"  # c\n', '"b"', 'double-quoted'],
  ['a text in single quotes with them', "a: 'b''c'\n", "'b''c'", 'single-quoted'],
  [
    'a literal text from its sign to its last line',
    'a: |- # c\n  b\n  c\n\nd: e\n',
    '|- # c\n  b\n  c',
    'literal',
  ],
  ['a folded text from its sign to its last line', 'a: >\n\n  b\n   \nd: e\n', '>\n\n  b', 'folded'],
  ['a value without its tag and anchor', 'a: !!str &x b\n', 'b', 'plain'],
];

describe('a scalar of YAML', () => {
  for (const [what, text, scalar, style] of places) {
    it(`stands where it is: ${what}`, () => {
      const value = firstValue(text);
      assert.equal(text.slice(value.range.start, value.range.end), scalar);
      assert.equal(value.type === 'scalar' && value.style, style);
    });
  }

  it('stands right behind the colon or the dash where nothing stands', () => {
    const empty: readonly (readonly [text: string, at: number])[] = [
      ['a:\n', 2],
      ['a:   # c\nb: 1\n', 2],
      ['a: &x\n', 5],
      ['{a: , b: 1}', 3],
      ['{a}', 2],
    ];
    for (const [text, at] of empty) {
      const value = firstValue(text);
      assert.deepEqual(
        value && plainNode(value),
        { type: 'scalar', range: { start: at, end: at }, value: null, style: 'empty' },
        text,
      );
    }
    const { root } = documentOf('-\n- # c\n', 'yaml');
    assert.deepEqual(root?.type === 'sequence' && root.items.map(({ range }) => range.start), [1, 3]);
  });

  it('has a mapping around it that begins with its first key and ends with its last value', () => {
    const text = '# c\na:\n  - &x b: 1\n    c: 2 # d\n\n# e\n';
    const { root, range } = documentOf(text, 'yaml');
    assert.deepEqual(range, { start: 0, end: text.length });
    assert.deepEqual(root?.range, { start: 4, end: text.indexOf(' # d') });
    const list = root?.type === 'mapping' ? root.entries[0]?.value : undefined;
    const item = list?.type === 'sequence' ? list.items[0] : undefined;
    assert.equal(item && text.slice(item.range.start, item.range.end), 'b: 1\n    c: 2');
  });
});

describe('an alias', () => {
  it('stands for the last node of its name before it', () => {
    const text = 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n';
    assert.deepEqual(targetsIn(text), { b: 1, d: 2 });
  });

  it('stands for what an anchor inside names, once that has been named again', () => {
    const { root, faults } = documentOf('a: &x [&x 1, *x]\nb: *x\n', 'yaml');
    assert.deepEqual(faults, []);
    const [first, second] = root?.type === 'mapping' ? root.entries.map(({ value }) => value) : [];
    const inner = first?.type === 'sequence' ? first.items[1] : undefined;
    const scalar = first?.type === 'sequence' ? first.items[0] : undefined;
    assert.equal(inner?.type === 'alias' && inner.target, scalar);
    assert.equal(second?.type === 'alias' && second.target, scalar);
  });

  it('stands for nothing inside what it names, in another document, or without an anchor', () => {
    for (const text of ['a: &x [*x]\n', 'a: &x\n  b: *x\n', 'a: *x\n', 'a: &x 1\n---\na: *x\n']) {
      const tree = read(text, 'yaml');
      assert.deepEqual(faultsIn(tree, text), [['yaml-syntax', '*x']], text);
      assert.equal(JSON.stringify(tree).includes('"target"'), false, text);
    }
  });

  it('is never expanded, so that a few lines cannot make a huge tree', () => {
    const text = `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 50 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]\n`).join('')}`;
    assert.deepEqual(documentOf(text, 'yaml').faults, []);
  });
});

function firstValue(text: string): Node {
  const { root } = documentOf(text, 'yaml');
  assert.ok(root?.type === 'mapping' && root.entries[0], text);
  return root.entries[0].value;
}

/** By key, the values of the scalars that the aliases of a mapping stand for. */
function targetsIn(text: string): Record<string, unknown> {
  const { root } = documentOf(text, 'yaml');
  const entries = root?.type === 'mapping' ? root.entries : [];
  return Object.fromEntries(
    entries.flatMap(({ name, value }) =>
      value.type === 'alias'
        ? [[name, value.target?.type === 'scalar' ? value.target.value : undefined]]
        : [],
    ),
  );
}
