import assert from 'node:assert/strict';
import { groupsOfList, joined, noteFollows } from '../../server/core/base/list-groups.ts';
import { randomFrom } from '../support/random.ts';

describe('the groups of a list', () => {
  it('hold its items in order, whatever list it came out of', () => {
    const random = randomFrom(7);
    for (let run = 0; run < 30; run++) {
      let list: readonly object[] = Array.from({ length: random.below(500) }, () => ({}));
      for (let round = 0; round < 40; round++) {
        if (random.chance(0.9)) groupsOfList(list);
        const from = random.below(list.length + 1);
        const more = Array.from({ length: random.below(random.chance(0.1) ? 300 : 3) }, () => ({}));
        const next = list.toSpliced(from, random.below(random.chance(0.1) ? 300 : 3), ...more);
        noteFollows(list, next);
        list = next;
        const groups = groupsOfList(list);
        assert.deepEqual(groups.flat(), list);
        assert.ok(joined(groups).every((item, index) => item === list[index]));
        assert.ok(groups.every(({ length }) => length > 0 && length <= 40));
        assert.equal(groupsOfList(list), groups);
      }
    }
  });

  it('are the same objects but for those of which an item is another one', () => {
    const list = Array.from({ length: 1000 }, () => ({}));
    const groups = groupsOfList(list);
    const next = list.with(123, {});
    noteFollows(list, next);
    const known = new Set(groups);
    assert.equal(groupsOfList(next).length, groups.length);
    assert.equal(groupsOfList(next).filter(group => !known.has(group)).length, 1);
  });

  it('are put together again however many there are', () => {
    const lists = Array.from({ length: 300_000 }, (_, index) => [index]);
    assert.equal(joined(lists).length, lists.length);
  });
});
