import assert from 'node:assert/strict';
import { follow, type NodePath, valueAt } from '../../server/core/syntax/node.ts';
import { packedPlaces, packedRange } from '../../server/core/syntax/packed-places.ts';
import { read } from '../../server/core/syntax/read.ts';
import type { Mapping, Node } from '../../server/core/syntax/tree.ts';
import { systemsWorkload } from '../bench/workloads.ts';
import { exampleFiles } from '../support/example.ts';
import { randomFrom } from '../support/random.ts';
import { editedText } from '../support/text-edits.ts';

/** By hand more: `AIMS_FUZZ=2000`. */
const rounds = Number(process.env.AIMS_FUZZ ?? 60);

describe('where values stand, packed', () => {
  const texts = [
    ...systemsWorkload({ systems: 20, seed: 3 }).files,
    ...exampleFiles().filter(({ path }) => path.endsWith('.yaml')),
  ].map(({ text }) => text);

  it('is where they stand in the tree, whatever somebody writes', function () {
    this.timeout(30_000 + rounds * 500);
    const random = randomFrom(11);
    let packed = 0;
    for (let round = 0; round < texts.length + rounds; round++) {
      let text = texts[round] ?? random.pick(texts);
      for (let edit = texts.length; edit <= round && edit < texts.length + 4; edit++) {
        text = editedText(random, text);
      }
      for (const root of mappingsIn(text)) {
        const places = packedPlaces(root, text);
        if (places === undefined) continue;
        packed++;
        for (const path of pathsIn(root)) {
          assert.deepEqual(packedRange(places, text, path), valueAt(root, path)?.range, path.join('.'));
        }
      }
    }
    assert.ok(packed > texts.length, `only ${packed} were packed`);
  });

  const text = 'aims: policy/v1\nlist:\n  - a: 1\n    b:\n  - two\nempty: []\n';
  const [root] = mappingsIn(text);
  const places = root && packedPlaces(root, text);
  for (const path of [
    ['none'],
    ['list', 2],
    ['list', 0, 'c'],
    ['list', 1, 'a'],
    ['list', 'a'],
    [0],
    ['empty', 0],
  ]) {
    it(`is nowhere for what is not there: ${path.join('.')}`, () => {
      assert.ok(places !== undefined && root);
      assert.equal(valueAt(root, path), undefined);
      assert.equal(packedRange(places, text, path), undefined);
    });
  }

  it('takes some hundred characters, of one byte each', () => {
    for (const { text: of, path } of systemsWorkload({ systems: 20, seed: 3 }).files.slice(0, 20)) {
      const [system] = mappingsIn(of);
      const packed = system && packedPlaces(system, of);
      assert.ok(packed !== undefined && packed.length < of.length / 3, path);
      assert.ok(/^[\0-\x7f]*$/.test(packed), path);
    }
  });

  for (const other of [
    'a: &x 1\nb: *x\n',
    'a: &x {c: 1}\nb:\n  <<: *x\n',
    'a: 1\n"b": 2\n',
    "a: 1\n'b': 2\n",
    '{"a": 1}\n',
    '~: 1\n',
  ]) {
    it(`is not packed where a key is not written as it reads, or a value stands elsewhere: ${JSON.stringify(other)}`, () => {
      assert.deepEqual(
        mappingsIn(other).map(each => packedPlaces(each, other)),
        [undefined],
      );
    });
  }
});

function mappingsIn(text: string): readonly Mapping[] {
  return read(text, 'yaml').documents.flatMap(({ root }) => {
    const node = follow(root);
    return node?.type === 'mapping' ? [node] : [];
  });
}

/** The paths to all values, and beside each one to something that is not there. */
function* pathsIn(node: Node, path: NodePath = []): Generator<NodePath> {
  yield path;
  yield [...path, 'nobody calls it so'];
  yield [...path, 999];
  if (node.type === 'sequence')
    for (const [index, item] of node.items.entries()) yield* pathsIn(item, [...path, index]);
  if (node.type === 'mapping')
    for (const { name, value } of node.entries) yield* pathsIn(value, [...path, name]);
}
