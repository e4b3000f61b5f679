import assert from 'node:assert/strict';
import { getHeapStatistics } from 'node:v8';
import { ownData } from '../../server/core/base/own-data.ts';
import { collectGarbage } from '../support/collect-garbage.ts';

describe('a copy of plain data', () => {
  it('says the same, without what is undefined', () => {
    const data = { text: 'Köln’s', list: [1, true, null], none: undefined };
    assert.deepEqual(ownData<object>(data), { text: 'Köln’s', list: [1, true, null] });
  });

  it('does not keep the text that a word of it is a piece of', () => {
    const used = (): number => {
      collectGarbage();
      return getHeapStatistics().used_heap_size;
    };
    const before = used();
    const kept = Array.from({ length: 20 }, (_, number) => {
      const text = `${number}’`.repeat(500_000);
      return ownData({ word: text.slice(10, 60) });
    });
    assert.ok(used() - before < 5_000_000);
    assert.equal(kept[3]?.word.length, 50);
  });
});
