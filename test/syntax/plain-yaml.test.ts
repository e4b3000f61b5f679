import assert from 'node:assert/strict';
import { rangeOf } from '../../server/core/base/range.ts';
import { runThrough } from '../../server/core/base/steps.ts';
import { valueAt } from '../../server/core/syntax/node.ts';
import { readPlainYaml } from '../../server/core/syntax/plain-yaml/documents.ts';
import { readItem } from '../../server/core/syntax/plain-yaml/item.ts';
import { read } from '../../server/core/syntax/read.ts';
import { readGeneralYaml } from '../../server/core/syntax/yaml-general.ts';
import { itemPlaces } from './item-places.ts';

/** What is read plainly, all of it, and comes to what the general reading comes to. */
const plain: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['comments only', '# a\n\n  # b\n'],
  ['a mapping', 'a: 1\nb: two words\nc:\n'],
  ['mappings in mappings', 'a:\n  b:\n      c: d\n  e: f\ng: h\n'],
  ['a mapping that is indented', '  a: 1\n  b: 2\n'],
  ['lists below their keys, indented and not', 'a:\n  - x\n  - y\nb:\n- z\nc: 1\n'],
  ['a list that is the document', '- a\n- b: c\n  d: e\n-\n  f: g\n- - h\n  - i\n-   j: k\n    l: m\n'],
  ['values that are empty', 'a:\nb: # c\nc:\n  - # d\n  -\n  - e:\nf:'],
  ['values on lines of their own', 'a:\n  b\nc:\n\n  "d"\ne:\n -\n  [f]\n'],
  ['texts that mean something', 'a: ~\nb: true\nc: -1.5\nd: .inf\ne: 0x1F\nf: 2026-11-30\ng: yes\nh: .nan\n'],
  ['signs inside of texts', "a: b:c #d\ne: f#g's [x] {y}, & * ! | > @ % -\nh: -i\nj: http://k.l/m?n=o\n"],
  ['texts over lines', 'a: one\n  two\n\n  three # c\nb: d\ne:\n  - f\n   - g\n   # h\n'],
  [
    'keys of all kinds',
    '1: a\n1.50: b\ntrue: c\n~: d\n"e f": g\n\'h\'\'i\' : j\nk l: m\nn#o: p\n"\\u00e9": q\n<<: r\n',
  ],
  ['quotes', 'a: "b"\nc: \'it\'\'s\' # d\ne: "\\t\\u00e9 # f: \\"g\\""\nh: ""\ni: \'\'\n'],
  ['quotes over lines', 'a: "b\n  c\\\n  d\n\n  e"\nf: \'g\n h\'\n'],
  [
    'literal and folded texts',
    'a: |\n  b\n   c\n\n  d\n\ne: >-\n  f\n  g\nh: |+\n  i\n\nj: >2\n    k\nl:\n- |\n m\n',
  ],
  ['texts of several lines without a line', 'a: |\nb: >-\n\nc: |+\n\nd: 1\n'],
  ['what looks otherwise in a text', 'a: |\n  # no\n  b: c\n  - d\n  "\n  \tx\n  &y\n'],
  [
    'brackets and braces on a line',
    'a: [b, "c", [d, {}], ]\ne: {f: 1, "g":h, i, j:, k:[l]} # m\nn: []\no: { not_applicable: why not }\n',
  ],
  [
    'comments and empty lines anywhere',
    '# a\n\nb: # c\n\n# d\n  e: f # g\n#h\n  i:\n# j\n  - k\n      # l\n  - m\n',
  ],
  ['a key that stands twice', 'a: 1\nb:\n  - c: 1\n    c: 2\n  - {d: 1, d: 2}\na: 3\n'],
  ['a stream', 'a: 1\n---\nb: 2\n...\n# c\n- d\n--- # e\n---\nf: g\n...\n'],
  ['an end alone', '...\n'],
  [
    'carriage returns',
    'a: b\r\nc:\r\n  - d\r\n  - |\r\n    e\r\n\r\n    f\r\n  - "g\r\n    h"\r\n  - i\r\n    j\r\n',
  ],
  ['a byte order mark', '\uFEFFa: b\n'],
  ['a text that ends without a line end', 'a:\n  - b: c'],
  ['signs outside of ASCII', '日本: 語\nü: 😀\na: b\u2028c\u0085d\n'],
];

/** What the general reading is left with, as a whole. */
const general: readonly (readonly [what: string, text: string])[] = [
  ['an anchor and an alias', 'a: &b c\nd: *b\n'],
  ['a tag', 'a: !!str 1\n'],
  ['a directive', '%YAML 1.2\n---\na: b\n'],
  ['a key with a sign before it', '? a\n: b\n'],
  ['a key that is a list', '[a]: b\n'],
  ['a key over lines', 'a\n  b: c\n'],
  ['a long key', `${'k'.repeat(1100)}: 1\n`],
  ['a pair in brackets', 'a: [b: c]\n'],
  ['brackets over lines', 'a: [b,\n  c]\n'],
  ['brackets without an end', 'a: [b\nc: d\n'],
  ['a quote without an end', 'a: "b\nc: d\n'],
  ['a quote that is indented too little', 'a:\n  b: "c\n d"\n'],
  ['an escape that means nothing', 'a: "\\q"\n'],
  ['something behind a quote', 'a: "b" c\n'],
  ['a comment without a space', 'a: "b"#c\n'],
  ['a tab', 'a:\n\tb: c\n'],
  ['a tab behind a value', 'a: b\t\nc: d\n'],
  ['a text that begins with a sign', 'a: @b\n'],
  ['a colon in a value', 'a: b: c\n'],
  ['a list on the line of its key', 'a: - b\n'],
  ['a key without a colon', 'a: b\nc\n'],
  ['a key that is indented otherwise', 'a: b\n  c: d\n'],
  ['an item below a mapping', 'a: b\n- c\n'],
  ['a text that is the document', 'a b\n'],
  ['a document that begins on its line', '--- a: b\n'],
  ['a value below a comment', 'a:\n#b\n  c\nd: e\n'],
  ['a header that is none', 'a: |x\n  b\n'],
  ['a text of which a line is indented too little', 'a: |\n   b\n  c\n'],
  ['a control character', 'a: b\x07\n'],
  ['a carriage return alone', 'a: b\rc: d\n'],
  ['a byte order mark inside', 'a: \uFEFFb\n'],
  ['a very long text', `a: ${'word '.repeat(5000)}\n`],
  ['what is nested too deep', each(101, index => `${' '.repeat(index)}a:\n`)],
  ['what is nested too deep on a line', `a: ${'['.repeat(101)}${']'.repeat(101)}\n`],
];

/** What of an entry is left to the general reading, while the rest of the text is not. */
const oddEntries: readonly (readonly [what: string, entry: string])[] = [
  ['brackets over lines', 'tags: [a,\n      b]'],
  ['brackets that are not closed yet', 'tags: [a\n    name: b'],
  ['braces over lines', 'owner: {\n      name: A,\n    }'],
  ['a tag', 'name: !!str 1'],
  ['a tab behind a value', 'name: a\t'],
  ['a key that is being typed', 'nam'],
  ['a key without a space behind its colon', 'name:a'],
  ['a colon in a value', 'name: a: b'],
  ['a key that is indented too much', 'name: a\n      owner: b'],
  ['a quote that is not closed yet', 'name: "a'],
  ['an escape that means nothing', 'name: "\\q"'],
  ['a text that begins with a sign', 'name: @a'],
  ['a key with a sign before it', '? name\n    : a'],
];

describe('plain YAML', () => {
  for (const [what, text] of plain) {
    it(`is read plainly: ${what}`, () => {
      const documents = plainly(text);
      assert.ok(documents, 'it is left to the general reading');
      assert.deepEqual(documents, generally(text));
    });
  }

  for (const [what, text] of general) {
    it(`is left to the general reading: ${what}`, () => {
      assert.equal(plainly(text), undefined);
      assert.deepEqual(read(text, 'yaml').documents, generally(text));
    });
  }

  it('is read within a part of a text', () => {
    const text = '---\na: b\nc: |\n  d\n---\n# Title\n';
    const within = rangeOf(4, 18);
    const documents = runThrough(readPlainYaml(text, within));
    assert.ok(documents);
    assert.deepEqual(documents, runThrough(readGeneralYaml(text, within)));
  });
});

describe('an entry that is not plain', () => {
  const register = (entry: string) =>
    `systems:\n  - id: "one"\n    stage: pilot\n  - id: two\n    ${entry}\n  # c\n\n  - id: "three"\n    stage: pilot\nowner: A\n`;

  for (const [what, entry] of oddEntries) {
    it(`does not keep the others from being read plainly: ${what}`, () => {
      const text = register(entry);
      const documents = plainly(text);
      assert.ok(documents, 'all is left to the general reading');
      assert.deepEqual(documents, generally(text));
    });
  }

  for (const entry of ['name: &a b', 'name: *a', 'tags: [a,\n  - id: b', 'name: \x07']) {
    it(`does, if it may mean something for the others: ${JSON.stringify(entry)}`, () => {
      assert.equal(plainly(register(entry)), undefined);
    });
  }

  it('does, if a quote may reach into the others', () => {
    const text = register('name: "a').replaceAll('"one"', 'one').replaceAll('"three"', 'three');
    assert.equal(plainly(text), undefined);
  });
});

describe('an item of a list that is read alone', () => {
  const text =
    '# c\nsystems:\n  # d\n  - id: a\n    text: |\n      - no item\n      \n  # e\n  - id: b\n    id: c\n  - [d,\n    e]\n\n  -\n  - f\n# g\nowner: A\n';
  const [document] = read(text, 'yaml').documents;
  const list = valueAt(document?.root, ['systems']);
  const places = list?.type === 'sequence' ? (itemPlaces(text, list, 2) ?? []) : [];

  it('stands from its dash to the line where the next begins or the list ends', () => {
    assert.deepEqual(
      places.map(({ start, end }) => text.slice(start, end)),
      [
        '- id: a\n    text: |\n      - no item\n      \n  # e\n',
        '- id: b\n    id: c\n',
        '- [d,\n    e]\n\n',
        '-\n',
        '- f\n# g\n',
      ],
    );
  });

  it('is the same as in the whole text, with its faults', () => {
    assert.equal(places.length, 5);
    const items = list?.type === 'sequence' ? list.items : [];
    for (const [index, place] of places.entries()) {
      const { start, end } = place;
      const alone = runThrough(readItem(text, place));
      assert.deepEqual(alone?.node, items[index]);
      const faults = document?.faults.filter(({ range }) => range.start >= start && range.start < end);
      assert.deepEqual(alone?.faults, faults);
    }
  });
});

function plainly(text: string) {
  return runThrough(readPlainYaml(text, rangeOf(0, text.length)));
}

function generally(text: string) {
  return runThrough(readGeneralYaml(text, rangeOf(0, text.length)));
}

function each(many: number, make: (index: number) => string): string {
  return Array.from({ length: many }, (_, index) => make(index)).join('');
}
