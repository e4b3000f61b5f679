import assert from 'node:assert/strict';
import { read } from '../../server/core/syntax/read.ts';
import { assertSoundTree, documentOf, faultsIn, map, type Sketch, sketch } from './trees.ts';

type Faults = readonly (readonly [code: string, marked: string])[];

function syntax(...marked: readonly string[]): Faults {
  return marked.map(each => ['yaml-syntax', each] as const);
}

/** Mistakes as people make them: what is marked, and what is in the tree all the same. */
const mistakes: readonly (readonly [what: string, text: string, faults: Faults, tree: Sketch])[] = [
  [
    'a key that is being typed, above others',
    'own\nstatus: draft\n',
    syntax('own'),
    map(['own', null], ['status', 'draft']),
  ],
  [
    'a key that is being typed, between others',
    'id: a\nown\nstatus: draft\n',
    syntax('own'),
    map(['id', 'a'], ['own', null], ['status', 'draft']),
  ],
  ['a key that is being typed, at the end', 'id: a\nown', syntax('own'), map(['id', 'a'], ['own', null])],
  [
    'a key that is being typed, in a list',
    '- id: a\n  own\n  x: 1\n- id: b\n',
    syntax('own'),
    [map(['id', 'a'], ['own', null], ['x', 1]), map(['id', 'b'])],
  ],
  ['a colon without a space', 'id:a\nname: b\n', syntax('id:a'), map(['id:a', null], ['name', 'b'])],
  [
    'a colon in a text',
    'title: Support: copilot\nid: a\n',
    syntax('Support: copilot'),
    map(['title', 'Support: copilot'], ['id', 'a']),
  ],
  [
    'several colons in a text',
    'a: b: c: d # e\nf: g\n',
    syntax('b: c: d'),
    map(['a', 'b: c: d'], ['f', 'g']),
  ],
  [
    'a missing closing quote',
    'a: "foo\nb: "bar"\nc: 1\n',
    syntax('"foo'),
    map(['a', 'foo'], ['b', 'bar'], ['c', 1]),
  ],
  [
    'a missing closing quote to which there is no other',
    "x:\n  a: 'foo\n  b: c\nd: [e]\n",
    syntax("'foo"),
    map(['x', map(['a', 'foo'], ['b', 'c'])], ['d', ['e']]),
  ],
  ['an open list', 'a: [x, y\nb: c\n', syntax('['), map(['a', ['x', 'y']], ['b', 'c'])],
  ['an open mapping', 'a: {x: 1\nb: c\n', syntax('{'), map(['a', map(['x', 1])], ['b', 'c'])],
  ['a line below a value', 'a: b\n  c: d\ne: f\n', syntax('c: d'), map(['a', 'b'], ['c', 'd'], ['e', 'f'])],
  [
    'items that are not indented alike',
    'systems:\n    - id: a\n  - id: b\nz: 1\n',
    syntax('- id: b'),
    map(['systems', [map(['id', 'a']), map(['id', 'b'])]], ['z', 1]),
  ],
  [
    'keys that are not indented alike',
    'systems:\n- id: a\n name: b\n x: 1\n- id: c\n',
    syntax('name: b'),
    map(['systems', [map(['id', 'a'], ['name', 'b'], ['x', 1]), map(['id', 'c'])]]),
  ],
  ['an item on the line of its key', 'a: - item\nb: 2\n', syntax('- item'), map(['a', '- item'], ['b', 2])],
  ['a tab in the indentation', 'a:\n\tb: 1\n', syntax('\t'), map(['a', null], ['b', 1])],
  ['text behind a quoted one', 'a: "b" and "c"\nd: 1\n', syntax('and "c"'), map(['a', 'b'], ['d', 1])],
  ['text behind a list', 'a: [b](c)\nd: 1\n', syntax('(c)'), map(['a', ['b']], ['d', 1])],
  [
    'a sign that YAML keeps for itself',
    'a: @b\nc: `d`\ne: %f\n',
    syntax('@b', '`d`', '%f'),
    map(['a', '@b'], ['c', '`d`'], ['e', '%f']),
  ],
  ['a bad escape', 'a: "b\\qc"\n', syntax('\\q'), map(['a', 'b\\qc'])],
  ['a comma too many', 'a: [1, , 2]\n', syntax(','), map(['a', [1, 2]])],
  ['a custom tag', 'a: !vault abc\nb: !list [1]\n', syntax('!vault', '!list'), map(['a', 'abc'], ['b', [1]])],
  [
    'a tag that does not fit',
    'a: !!int abc\nb: !!map [1]\n',
    syntax('!!int', '!!map'),
    map(['a', 'abc'], ['b', [1]]),
  ],
  ['a tag without its prefix', 'a: !x!y b\n', syntax('!x!y'), map(['a', 'b'])],
  ['two unknown aliases', 'a: [*x, *y]\n', syntax('*x', '*y'), map(['a', [{ alias: 'x' }, { alias: 'y' }]])],
  ['a comment without a space', 'a: "b"#c\n', syntax('#c'), map(['a', 'b'])],
  ['a mapping on the line of the marker', '--- a: b\n', syntax('a: b'), map(['a', 'b'])],
  [
    'a block scalar with words behind its sign',
    'a: | b\n  c\nd: 1\n',
    syntax('b'),
    map(['a', 'c\n'], ['d', 1]),
  ],
  [
    'a line of a block scalar that is indented less',
    'a: |\n    b\n  c: 1\nd: 1\n',
    syntax('c: 1'),
    map(['a', 'b\n'], ['c', 1], ['d', 1]),
  ],
  ['a version of YAML that nobody knows', '%YAML 2.0\n---\na: 1\n', syntax('%YAML 2.0'), map(['a', 1])],
  ['directives without their end', '%YAML 1.2\na: 1\n', syntax('%YAML 1.2'), map(['a', 1])],
  ['a control character', 'a: b\u0007c\nd: 1\n', syntax('\u0007'), map(['a', 'b\ufffdc'], ['d', 1])],
  ['a repeated key', 'a: 1\nb: 2\na: 3\n', [['duplicate-key', 'a']], map(['a', 1], ['b', 2], ['a', 3])],
  [
    'keys repeated in three ways',
    '{a: 1, "a": 2, \'a\': 3}',
    [
      ['duplicate-key', '"a"'],
      ['duplicate-key', "'a'"],
    ],
    map(['a', 1], ['a', 2], ['a', 3]),
  ],
];

describe('YAML with a mistake', () => {
  for (const [what, text, faults, tree] of mistakes) {
    it(`has one fault for it, and is read all the same: ${what}`, () => {
      const whole = read(text, 'yaml');
      assert.deepEqual(faultsIn(whole, text), faults);
      assert.deepEqual(sketch(whole.documents[0]?.root ?? null), tree);
      assertSoundTree(whole, text);
    });
  }

  it('leaves out what is nested deeper than a hundred levels', () => {
    const flow = `a: ${'['.repeat(150)}${']'.repeat(150)}\nb: 1\n`;
    const block = `${Array.from({ length: 150 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')}b: 1\n`;
    for (const text of [flow, block]) {
      const tree = read(text, 'yaml');
      assert.deepEqual(
        faultsIn(tree, text).map(([code]) => code),
        ['nested-too-deep'],
        text.slice(0, 20),
      );
      const { root } = tree.documents[0] ?? {};
      assert.deepEqual(root?.type === 'mapping' && root.entries.map(({ name }) => name), ['a', 'b']);
    }
  });

  it('names the first of two equal keys, in time that grows with their number only', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`).join('');
    const { faults } = documentOf(`${text}k0: 2\n`, 'yaml');
    assert.deepEqual(
      faults.map(fault => fault.related?.range),
      [{ start: 0, end: 2 }],
    );
  });

  it('tells twenty faults of a document at most', () => {
    const text = 'a: *x\n'.replace('a', '"a"').repeat(50);
    const { faults } = documentOf(text, 'yaml');
    assert.equal(faults.length, 20);
  });

  it('tells the faults of each document of a stream with it', () => {
    const text = 'a: [\n---\nb: 1\n---\nc: @d\n';
    const counts = read(text, 'yaml').documents.map(({ faults }) => faults.length);
    assert.deepEqual(counts, [1, 0, 1]);
  });
});

describe('what is told about YAML', () => {
  it('is said in sentences, without the words of parsers', () => {
    for (const [, text] of mistakes) {
      for (const { message } of read(text, 'yaml').documents.flatMap(({ faults }) => faults)) {
        assert.match(message, /^\S.*[.?]$/s);
        assert.doesNotMatch(
          message,
          /token|scalar|node|implicit|flow |compact|resolve|parse|undefined/i,
          message,
        );
        assert.ok(message.length > 30 && message.length < 400, message);
      }
    }
  });
});
