import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import { Text } from '../../server/core/base/text.ts';
import { asRead } from '../../server/core/syntax/moved.ts';
import { valueAt } from '../../server/core/syntax/node.ts';
import { read, readSteps } from '../../server/core/syntax/read.ts';
import type { ReadText } from '../../server/core/syntax/read-text.ts';
import { rereadJson } from '../../server/core/syntax/reread-json.ts';
import type { Tree } from '../../server/core/syntax/tree.ts';
import { randomFrom } from '../support/random.ts';
import { retyped } from '../support/retyped.ts';
import { editedText } from '../support/text-edits.ts';
import { plainTree } from './trees.ts';

const systems = Array.from({ length: 20 }, (_, n) => ({
  id: `system-${n}`,
  name: `System ${n}`,
  models: [{ name: 'tessera', version: '4.1' }],
}));
const register = { aims: 'register/v1', owner: 'Ana', systems, notes: ['none', 'of', 'them'] };
const indented = JSON.stringify(register, undefined, 2);
const onOneLine = JSON.stringify(register);

describe('reading JSON again', () => {
  it('reads the item that was edited, and moves those behind it', () => {
    const before = readText(indented);
    const after = again(before, indented.replace('System 7', 'System seven'));
    const items = ({ tree }: ReadText) => {
      const list = valueAt(tree.documents[0]?.root, ['systems']);
      return list?.type === 'sequence' ? list.items : [];
    };
    const old = items(before);
    assert.deepEqual(
      items(after).map((item, index) => [item === old[index], asRead(item) === old[index]]),
      old.map((_, index) => [index < 7, index !== 7]),
    );
  });

  for (const { what, from, to, isAlone } of [
    { what: 'a letter of a text', from: 'System 7', to: 'System 7a', isAlone: true },
    { what: 'a field', from: '"name":"System 7"', to: '"name":"System 7","stage":"idea"', isAlone: true },
    { what: 'a bracket in a text', from: 'System 7', to: 'System } 7', isAlone: true },
    { what: 'a quote', from: 'System 7', to: 'System "7', isAlone: false },
    {
      what: 'a field that is there twice',
      from: '"name":"System 7"',
      to: '"name":"x","name":"y"',
      isAlone: false,
    },
    { what: 'an item more', from: '{"id":"system-7"', to: '{"id":"new"},{"id":"system-7"', isAlone: false },
    { what: 'a bracket that ends an item', from: 'System 7"', to: 'System 7"},{"x":""', isAlone: false },
    { what: 'a field of the document', from: 'Ana', to: 'Bo', isAlone: false },
  ]) {
    it(`reads ${what} ${isAlone ? 'alone' : 'with the whole text'}`, () => {
      const text = onOneLine.replace(from, to);
      assert.notEqual(text, onOneLine);
      const documents = runThrough(rereadJson(readText(onOneLine), Text.of(text)));
      assert.equal(documents !== undefined, isAlone);
      assert.deepEqual(plainTree(again(readText(onOneLine), text).tree), plainTree(read(text, 'json')));
    });
  }

  it('reads nothing alone where an item is as deep as may be', () => {
    const nested = (depth: number) => `{"a":[{"b":${'['.repeat(depth)}1${']'.repeat(depth)}}]}`;
    for (const [depth, isAlone] of [
      [96, true],
      [98, false],
    ] as const) {
      const [before, text] = [nested(depth), nested(depth).replace('1', '12')];
      const known = readText(before);
      assert.equal(runThrough(rereadJson(known, Text.of(text))) !== undefined, isAlone, `${depth}`);
      assert.deepEqual(plainTree(again(known, text).tree), plainTree(read(text, 'json')));
    }
  });

  it('gives the tree of the whole text after each of 1000 edits', function () {
    this.timeout(20_000);
    const random = randomFrom(20_261_201);
    let alone = 0;
    for (const original of [indented, onOneLine]) {
      let known = readText(original);
      for (let edit = 0; edit < 500; edit++) {
        const text = known.text.whole;
        const next = random.chance(0.5) && text !== original ? original : editedText(random, text);
        const edited = random.chance(0.5) ? retyped(known.text, next) : Text.of(next);
        if (runThrough(rereadJson(known, edited))) alone++;
        const tree = runThrough(readSteps(edited, 'json', known));
        assert.deepEqual(plainTree(tree), plainTree(read(next, 'json')), `edit ${edit} to ${next}`);
        known = { text: edited, tree };
      }
    }
    assert.ok(alone > 100, `only ${alone} were read alone`);
  });
});

function again(before: ReadText, text: string): ReadText {
  const edited = Text.of(text);
  return { text: edited, tree: runThrough(readSteps(edited, 'json', before)) };
}

function readText(text: string): ReadText {
  return { text: Text.of(text), tree: read(text, 'json') satisfies Tree };
}
