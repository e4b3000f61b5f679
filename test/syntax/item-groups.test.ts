import assert from 'node:assert/strict';
import { countOf, groupsOf, itemAt, withItems } from '../../server/core/syntax/item-groups.ts';
import { asRead, moved } from '../../server/core/syntax/moved.ts';
import type { Mapping, Node, Sequence } from '../../server/core/syntax/tree.ts';
import { randomFrom } from '../support/random.ts';

/** Items of ten characters each, in a list that begins at an offset. */
function listOf(count: number, start = 0): Sequence {
  const items = Array.from({ length: count }, (_, index) => itemAtOffset(start + index * 10));
  return { type: 'sequence', layout: 'block', range: { start, end: start + count * 10 }, items };
}

function itemAtOffset(start: number): Mapping {
  return { type: 'mapping', layout: 'block', range: { start, end: start + 10 }, entries: [] };
}

function assertSame(sequence: Sequence, items: readonly Node[]): void {
  const ranges = (nodes: readonly Node[]) => nodes.map(({ range }) => range);
  const groups = groupsOf(sequence);
  assert.equal(countOf(sequence), items.length);
  assert.deepEqual(ranges(groups.flatMap(group => group.items)), ranges(items));
  assert.deepEqual(ranges(sequence.items), ranges(items));
  assert.ok(sequence.items.every((item, index) => asRead(item) === asRead(items[index] as Node)));
  for (const { count, start, end, items: own } of groups) {
    assert.ok(count > 0 && count <= 40, `${count} in a group`);
    assert.deepEqual([count, start, end], [own.length, own[0]?.range.start, own.at(-1)?.range.end]);
  }
}

describe('a list in groups', () => {
  it('has the items that a list would have, after whatever was replaced in it', () => {
    const random = randomFrom(50);
    for (let run = 0; run < 12; run++) {
      let sequence = listOf(random.below(400) + 1, 1000);
      let items = sequence.items;
      for (let round = 0; round < 25; round++) {
        const from = random.below(items.length);
        const to = Math.min(items.length, from + 1 + (random.chance(0.2) ? random.below(120) : 0));
        const place = items[from]?.range.start ?? 0;
        const more = random.chance(0.1) ? random.below(250) : random.below(3);
        const now = listOf(more, place).items;
        const by = (more - (to - from)) * 10;
        const behind = items.slice(to).map(item => moved(item, by));
        items = [...items.slice(0, from), ...now, ...behind];
        sequence = withItems(sequence, { from, to, items: now, by, start: 1000 });
        assert.equal(sequence.range.end, items.at(-1)?.range.end ?? 1000);
        if (random.chance(0.2)) {
          sequence = moved(moved(sequence, 7), -7);
          items = items.map(item => moved(moved(item, 7), -7));
        }
        assertSame(sequence, items);
        const index = random.below(items.length + 1);
        assert.equal(itemAt(sequence, index)?.range.start, items[index]?.range.start);
        if (items.length === 0) break;
      }
    }
  });

  it('keeps all groups as they were read but for the one that was touched', () => {
    const before = listOf(1000);
    const [from, to] = [499, 500];
    const after = withItems(before, { from, to, items: [itemAtOffset(4990)], by: 3, start: 0 });
    const known = new Set(groupsOf(before).map(group => group.asRead));
    assert.equal(groupsOf(after).filter(group => !known.has(group.asRead)).length, 1);
    const untouched = groupsOf(before).filter(group => group.end <= 4500);
    assert.ok(untouched.length >= 9);
    assert.deepEqual(groupsOf(after).slice(0, untouched.length), untouched);
    assert.ok(untouched.every((group, index) => groupsOf(after)[index] === group));
  });

  it('takes in however many items at once', () => {
    const more = listOf(300_000, 1010).items;
    const sequence = withItems(listOf(2, 1000), { from: 1, to: 2, items: more, by: 0, start: 1000 });
    assert.equal(countOf(sequence), 300_001);
  });
});
