import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import { Text } from '../../server/core/base/text.ts';
import { asRead } from '../../server/core/syntax/moved.ts';
import { valueAt } from '../../server/core/syntax/node.ts';
import { read, readSteps } from '../../server/core/syntax/read.ts';
import type { ReadText } from '../../server/core/syntax/read-text.ts';
import { rereadYaml } from '../../server/core/syntax/reread.ts';
import type { Tree } from '../../server/core/syntax/tree.ts';
import { exampleFiles } from '../support/example.ts';
import { randomFrom } from '../support/random.ts';
import { retyped } from '../support/retyped.ts';
import { editedText } from '../support/text-edits.ts';
import { plainTree } from './trees.ts';
import { yamlTexts } from './yaml-texts.ts';

/** By hand more: `AIMS_FUZZ=20000`. */
const edits = Number(process.env.AIMS_FUZZ ?? 2000);
const seed = Number(process.env.AIMS_FUZZ_SEED ?? 20_261_130);

const register = [
  'aims: register/v1',
  'owner: Ana',
  'systems:',
  ...Array.from({ length: 20 }, (_, n) => [
    `  - id: system-${n}`,
    `    name: System ${n}`,
    '    # why it is there',
    '    purpose: |',
    '      It answers questions',
    '',
    '      about things.',
    '    models: [{name: tessera, version: "4.1"}]',
    '    data:',
    '    - orders',
    '    - "returned goods"',
  ]).flat(),
  '# at the end',
  'notes: none',
  '',
].join('\n');

describe('reading a text again', () => {
  it('reads the entry that was edited, and moves those behind it', () => {
    const before = treeOf(register);
    const text = register.replace('name: System 7', 'name: System seven');
    const after = treeOf(text, { text: Text.of(register), tree: before });
    assert.deepEqual(plainTree(after), plainTree(read(text, 'yaml')));
    const items = (tree: Tree) => {
      const list = valueAt(tree.documents[0]?.root, ['systems']);
      return list?.type === 'sequence' ? list.items : [];
    };
    const [old, now] = [items(before), items(after)];
    const same = now.map((item, index) => item === old[index]);
    assert.deepEqual(
      same,
      now.map((_, index) => index < 7),
    );
    assert.deepEqual(
      now.map((item, index) => asRead(item) === old[index] && item.range.start - asRead(item).range.start),
      now.map((_, index) => (index < 7 ? 0 : index === 7 ? false : 4)),
    );
  });

  const alone: readonly (readonly [what: string, from: string, to: string])[] = [
    ['a word in a value', 'about things', 'about all things'],
    ['a line more', '    models:', '    owner: Ana\n    models:'],
    ['a line less', '    # why it is there\n', ''],
    [
      'a new line at the end of an entry',
      '    - "returned goods"\n  - id: system-3',
      '    - "returned goods"\n\n  - id: system-3',
    ],
    ['a field at the end of an entry', '  - id: system-3', '    owner: Ana\n  - id: system-3'],
    ['a field above the list', 'systems:', 'title: All\nsystems:'],
    ['a new line at the end', 'notes: none\n', 'notes: none\n\n'],
    ['a key behind the last one', 'notes: none\n', 'notes: none\nx-more: of it\n'],
    ['a comment behind all', 'notes: none\n', 'notes: none\n# More to come.\n'],
    ['an entry more', '  - id: system-3\n', '  - id: new\n    name: New\n  - id: system-3\n'],
    ['a text of a block', 'It answers', 'It  answers'],
    ['a blank line', '\n\n      about', '\n\n\n      about'],
    ['an item at the indentation of its key', '    - orders\n', '    - orders\n    - more\n'],
    ['a value that becomes a list', 'owner: Ana', 'owner: [Ana, Bo]'],
    ['the last key', 'notes: none', 'notes: nothing at all'],
  ];
  for (const [what, from, to] of alone) {
    it(`needs no more than the lines around ${what}`, () => {
      const text = register.replace(from, to);
      assert.notEqual(text, register);
      const documents = runThrough(rereadYaml(readText(register), Text.of(text)));
      assert.ok(documents, 'read as a whole');
      assert.deepEqual(plainTree({ carrier: 'yaml', documents }), plainTree(read(text, 'yaml')));
    });
  }

  const whole: readonly (readonly [what: string, from: string, to: string])[] = [
    ['a quote that is not closed', 'name: System 3', 'name: "System 3'],
    ['an alias', 'name: System 3', 'name: *name'],
    ['a key that is there already', 'notes: none', 'owner: none'],
    ['an entry that leaves its list', '  - id: system-3', '- id: system-3'],
    ['a comment that a text above takes for its own', '    models: [', '      # models: ['],
    ['a marker of documents', 'notes: none', '---\nnotes: none'],
    ['a line end of an old Mac', 'name: System 3\n', 'name: System 3\r'],
  ];
  for (const [what, from, to] of whole) {
    it(`reads ${what} as the whole text has it`, () => {
      const text = register.replace(from, to);
      assert.notEqual(text, register);
      const after = treeOf(text, readText(register));
      assert.deepEqual(plainTree(after), plainTree(read(text, 'yaml')));
    });
  }

  for (const [what, text, next] of [
    ['goes on where the mark of its end is gone', 'a: \nt: \n...\n{b: 1}\n', 'a: \nt: \n{b: 1}\n'],
    ['ends where there is a mark', 'a: 1\nt: 2\n', 'a: 1\nt: 2\n...\n'],
    ['goes on with what stood behind it', 'a: 1\nt: 2\n---\nb: 3\n', 'a: 1\nt: 2\nb: 3\n'],
    ['goes on in front of another one', 'a: 1\nt: 2\n---\nb: 3\n', 'a: 1\nt: 2\nu: 4\n---\nb: 3\n'],
    ['has a mark of its end and more of it in front', 'a: 1\n...\n# b\n', 'a: 1\nb: 2\n...\n# b\n'],
  ] as const) {
    it(`reads a document as the whole text has it that ${what}`, () => {
      const after = treeOf(next, readText(text));
      assert.deepEqual(plainTree(after), plainTree(read(next, 'yaml')));
    });
  }

  it(`gives the tree of the whole text after each of ${edits} edits`, function () {
    this.timeout(0);
    const random = randomFrom(seed);
    const originals = [
      register,
      register.replace(/\n/g, '\r\n'),
      `${register}---\n${register}`,
      register.replace(/^systems:$/m, 'systems: &all').replace('notes: none', 'notes: [*all]'),
      ...yamlTexts,
      ...exampleFiles().flatMap(({ path, text }) => (path.endsWith('.yaml') ? [text] : [])),
    ];
    let [original = ''] = originals;
    let [text, tree] = [original, treeOf(original)];
    // Half of the edits lead back to a text that was read before.
    const readings = new Map<string, string>();
    const readingOf = (next: string) => {
      const known = readings.get(next);
      if (known !== undefined) return known;
      const reading = JSON.stringify(plainTree(read(next, 'yaml')));
      if (next === original) readings.set(next, reading);
      return reading;
    };
    let alone = 0;
    for (let edit = 0; edit < edits; edit++) {
      if (random.chance(0.1)) {
        original = random.pick(originals);
        [text, tree] = [original, treeOf(original)];
      }
      // Half of the edits are taken back, so that most are made in a text without faults.
      const next = random.chance(0.5) && text !== original ? original : editedText(random, text);
      const before = Text.of(text);
      // As an editor tells it, or as a text that shares nothing with the one before.
      const edited = random.chance(0.5) ? retyped(before, next) : Text.of(next);
      const reread = runThrough(rereadYaml({ text: before, tree }, edited));
      if (reread) alone++;
      const after = runThrough(readSteps(edited, 'yaml', { text: before, tree }));
      if (JSON.stringify(plainTree(after)) !== readingOf(next)) {
        assert.deepEqual(
          plainTree(after),
          plainTree(read(next, 'yaml')),
          `edit ${edit} of seed ${seed}: from ${JSON.stringify(text)} to ${JSON.stringify(next)}`,
        );
      }
      [text, tree] = [next, after];
    }
    assert.ok(alone > edits / 4, `only ${alone} of ${edits} edits were read alone`);
  });
});

function treeOf(text: string, before?: ReadText): Tree {
  return runThrough(readSteps(Text.of(text), 'yaml', before));
}

function readText(text: string): ReadText {
  return { text: Text.of(text), tree: treeOf(text) };
}
