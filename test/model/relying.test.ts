import assert from 'node:assert/strict';
import { Relying } from '../../server/core/model/relying.ts';
import { randomFrom } from '../support/random.ts';

describe('who relies on an answer', () => {
  it('is who a map would have, with few and with many', () => {
    const all = Array.from({ length: 5 }, (_, number) => ({ number }));
    for (let seed = 0; seed < 50; seed++) {
      const random = randomFrom(seed);
      const some = all.slice(0, 1 + (seed % all.length));
      const [relying, map] = [new Relying<object>(), new Map<object, number>()];
      for (let step = 0; step < 60; step++) {
        const who = random.pick(some);
        if (random.below(20) === 0) {
          relying.clear();
          map.clear();
        } else if (random.below(3) === 0) {
          relying.delete(who);
          map.delete(who);
        } else {
          relying.set(who, step);
          map.set(who, step);
        }
        const taken = new Map<object, number>();
        relying.forEach((each, number) => {
          taken.set(each, number);
        });
        const [has, should] = [relying, map].map(each => all.map(one => each.get(one)));
        assert.deepEqual(has, should);
        assert.deepEqual([relying.size, taken.size], [map.size, map.size]);
        assert.deepEqual(
          all.map(one => taken.get(one)),
          should,
        );
      }
    }
  });

  it('may be deleted while all are gone over', () => {
    for (const count of [1, 2, 3, 4]) {
      const relying = new Relying<object>();
      for (let number = 0; number < count; number++) relying.set({}, number);
      const seen: number[] = [];
      relying.forEach((who, number) => {
        relying.delete(who);
        seen.push(number);
      });
      assert.deepEqual([seen.length, relying.size], [count, 0]);
    }
  });
});
