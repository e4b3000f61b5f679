import assert from 'node:assert/strict';
import { betweenEnds, sifted } from '../../server/core/base/sifted.ts';
import { randomFrom } from '../support/random.ts';

describe('what is found in the items of a list', () => {
  it('is what would be found in each, whatever list it follows', () => {
    const random = randomFrom(3);
    const findOdd = sifted((item: { readonly number: number }) => (item.number % 2 === 1 ? item : undefined));
    const lineage = {};
    let items = Array.from({ length: 8 }, (_, number) => ({ number }));
    for (let round = 0; round < 2000; round++) {
      const from = random.below(items.length + 1);
      const more = Array.from({ length: random.below(3) }, () => ({ number: random.below(100) }));
      items = items.toSpliced(from, random.below(3), ...more);
      if (random.chance(0.05)) items = items.toReversed();
      const expected = items.filter(({ number }) => number % 2 === 1);
      const found = findOdd(lineage, items);
      assert.equal(found.length, expected.length);
      assert.ok(found.every((each, index) => each === expected[index]));
    }
  });

  it('is looked for in those only that are new, and the same array as long as it is the same', () => {
    const looked: string[] = [];
    const short = sifted((item: string) => {
      looked.push(item);
      return item.length < 3 ? item : undefined;
    });
    const lineage = {};
    const first = short(lineage, ['aa', 'long', 'bb']);
    looked.length = 0;
    assert.equal(short(lineage, ['aa', 'longer', 'bb']), first);
    assert.deepEqual(looked, ['longer']);
    assert.deepEqual(short(lineage, ['aa', 'longer', 'c', 'bb']), ['aa', 'c', 'bb']);
    assert.deepEqual(short({}, ['x']), ['x']);
    assert.deepEqual(short(lineage, ['bb']), ['bb']);
  });

  it('lies between what two lists begin and end with', () => {
    assert.deepEqual(betweenEnds([1, 2, 3], [1, 9, 3]), { begin: 1, end: 2 });
    assert.deepEqual(betweenEnds([1, 2, 3], [1, 2, 3]), { begin: 3, end: 3 });
    assert.deepEqual(betweenEnds([1, 1], [1, 1, 1]), { begin: 2, end: 3 });
    assert.deepEqual(betweenEnds([1, 1, 1], [1, 1]), { begin: 2, end: 2 });
    assert.deepEqual(betweenEnds([], [4]), { begin: 0, end: 1 });
  });
});
