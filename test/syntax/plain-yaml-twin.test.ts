import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { rangeOf } from '../../server/core/base/range.ts';
import { runThrough } from '../../server/core/base/steps.ts';
import { readPlainYaml } from '../../server/core/syntax/plain-yaml/documents.ts';
import { readItem } from '../../server/core/syntax/plain-yaml/item.ts';
import { type ItemPlace, itemEnd } from '../../server/core/syntax/plain-yaml/items.ts';
import type { Node, Sequence, TreeDocument } from '../../server/core/syntax/tree.ts';
import { readGeneralYaml } from '../../server/core/syntax/yaml-general.ts';
import { seeds } from '../robust/corpus.ts';
import { minimised } from '../support/minimised.ts';
import { randomFrom } from '../support/random.ts';
import { itemPlaces } from './item-places.ts';
import { changed, someText } from './plain-yaml-texts.ts';

/**
 * What the reading of plain YAML is sure of is what the general reading reads, whatever the text: nodes, places, faults.
 * `AIMS_FUZZ=200000` tries so many texts; `AIMS_FUZZ_SEED` others.
 */
const rounds = Number(process.env.AIMS_FUZZ ?? 3000);
const seed = Number(process.env.AIMS_FUZZ_SEED ?? 20_261_123);

describe('YAML read plainly', function () {
  this.timeout(60_000 + rounds * 50);
  const files = yamlFiles();

  it('is the same as read generally, for every file that there is', () => {
    const unread = files.filter(text => !isSame(text, sameInFull).isPlain);
    assert.ok(files.length > 50, `only ${files.length} files`);
    assert.ok(
      unread.length < files.length / 10,
      `${unread.length} of ${files.length} files are not read plainly`,
    );
  });

  it(`is the same as read generally, for ${rounds} texts (seed ${seed})`, () => {
    const random = randomFrom(seed);
    const tried = { plain: 0, faulty: 0, items: 0 };
    for (let round = 0; round < rounds; round++) {
      const { isPlain, isFaulty, items } = isSame(someText(random, files), sameInFull);
      if (isPlain) tried.plain++;
      if (isPlain && isFaulty) tried.faulty++;
      tried.items += items;
    }
    if (rounds > 3000) console.log(`      ${JSON.stringify(tried)} of ${rounds}`);
    assert.ok(tried.plain > rounds / 4, `${tried.plain} texts were read plainly`);
    assert.ok(tried.faulty > rounds / 100, `${tried.faulty} of them had faults`);
    assert.ok(tried.items > rounds / 10, `${tried.items} items were read alone`);
  });

  it('is the same as read generally, for a list of which one entry was changed and is read alone', () => {
    const random = randomFrom(seed + 1);
    let alone = 0;
    for (let round = 0; round < rounds / 3; round++) {
      const before = `systems:\n${entry.repeat(random.below(3))}`;
      const behind = entry.repeat(random.below(3)) + (random.chance(0.5) ? 'owner: A\n' : '');
      const text = before + changed(random, entry, files) + behind;
      isSame(text, sameInFull);
      const start = before.length + 2;
      const end = text.length - behind.length;
      const isOne = text.startsWith('  - ', before.length) && itemEnd(text, start, 2) === end;
      if (isOne && isReadAlone(text, { start, end, indent: 2, depth: 2 })) alone++;
    }
    assert.ok(alone > rounds / 20, `${alone} entries were read alone`);
  });
});

const entry =
  '  - id: a\n    name: "A name"\n    tags: [a, b]\n    text: >-\n      Some\n      text\n    models:\n      - name: b\n';

/**
 * Whether an entry can be read alone. Then it is what it is in the whole text, and so are the others, though the text was
 * not looked at.
 */
function isReadAlone(text: string, place: ItemPlace): boolean {
  const changedItem = runThrough(readItem(text, place));
  if (!changedItem) return false;
  const [document, ...more] = runThrough(readGeneralYaml(text, rangeOf(0, text.length)));
  const [list] = outermost(document?.root ?? null, 1);
  assert.ok(document && list && more.length === 0, JSON.stringify(text));
  const count = itemPlaces(text, list.sequence, 2)?.length;
  assert.equal(itemsAlone(text, document), count, JSON.stringify(text));
  return true;
}

interface Compared {
  readonly isSame: boolean;
  readonly isPlain: boolean;
  readonly isFaulty: boolean;
  /** How many items were read alone. */
  readonly items: number;
}

type Comparison = (text: string) => Compared;

/** Compares, and fails with the shortest text that can be found for which the two readings differ. */
function isSame(text: string, compare: Comparison): Compared {
  const compared = compare(text);
  if (compared.isSame) return compared;
  const short = minimised(text, each => !compare(each).isSame);
  const whole = rangeOf(0, short.length);
  assert.deepEqual(
    runThrough(readPlainYaml(short, whole)),
    runThrough(readGeneralYaml(short, whole)),
    `${JSON.stringify(short)}, from ${JSON.stringify(text)}`,
  );
  assert.fail(`an item is read otherwise alone in ${JSON.stringify(short)}, from ${JSON.stringify(text)}`);
}

function sameInFull(text: string): Compared {
  const whole = rangeOf(0, text.length);
  const plain = runThrough(readPlainYaml(text, whole));
  if (!plain) return { isSame: true, isPlain: false, isFaulty: false, items: 0 };
  const isFaulty = plain.some(({ faults }) => faults.length > 0);
  if (!isDeepStrictEqual(plain, runThrough(readGeneralYaml(text, whole))))
    return { isSame: false, isPlain: true, isFaulty, items: 0 };
  const items = plain.map(document => itemsAlone(text, document));
  return {
    isSame: items.every(each => each !== undefined),
    isPlain: true,
    isFaulty,
    items: items.reduce<number>((sum, each) => sum + (each ?? 0), 0),
  };
}

/** How many items of the outermost lists can be read alone; undefined if one of them is another then. */
function itemsAlone(text: string, { root, faults }: TreeDocument): number | undefined {
  let count = 0;
  for (const { sequence, depth } of outermost(root, 1)) {
    const places = itemPlaces(text, sequence, depth);
    if (!places) continue;
    if (places.length !== sequence.items.length) return undefined;
    for (const [index, place] of places.entries()) {
      const { start, end } = place;
      const alone = runThrough(readItem(text, place));
      if (!alone) continue;
      count++;
      const isLast = end === text.length;
      const told = faults.filter(({ range }) => range.start >= start && (range.start < end || isLast));
      // Of very many faults not all are told.
      const areFaultsSame = faults.length >= 20 || isDeepStrictEqual(alone.faults, told);
      if (!areFaultsSame || !isDeepStrictEqual(alone.node, sequence.items[index])) return undefined;
    }
  }
  return count;
}

function outermost(node: Node | null, depth: number): readonly { sequence: Sequence; depth: number }[] {
  if (node?.type === 'sequence' && node.layout === 'block') return [{ sequence: node, depth }];
  if (node?.type !== 'mapping') return [];
  return node.entries.flatMap(({ value }) => outermost(value, depth + 1));
}

/** Every YAML file and every front matter in the repository, and some generated ones. */
function yamlFiles(): readonly string[] {
  const found = ['examples', 'docs', 'test/fixtures', '.github'].flatMap(folder =>
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(?:ya?ml|md)$/.test(name))
      .sort()
      .map(name => ({ path: name, text: fs.readFileSync(path.join(folder, name), 'utf8') })),
  );
  return [...found, ...seeds()].flatMap(file => {
    if (/\.ya?ml$/.test(file.path)) return [file.text];
    const front = file.path.endsWith('.md') && /^---\n(.*?)^---$/ms.exec(file.text)?.[1];
    return front ? [front] : [];
  });
}
