import assert from 'node:assert/strict';
import { changedMap } from '../../server/core/base/changed-map.ts';
import { randomFrom } from '../support/random.ts';

describe('a changed map', () => {
  it('is what a map would be in which the same was set and deleted, and leaves the one before as it was', () => {
    const random = randomFrom(11);
    const keyOf = () => `key-${random.below(400)}`;
    for (let run = 0; run < 20; run++) {
      const expected = new Map(Array.from({ length: random.below(300) }, () => [keyOf(), {}]));
      let map: ReadonlyMap<string, object> = new Map(expected);
      for (let round = 0; round < 60; round++) {
        const changes = new Map(
          Array.from({ length: random.below(8) }, () => [keyOf(), random.chance(0.4) ? undefined : {}]),
        );
        const [before, was] = [map, [...map]];
        map = changedMap(map, changes);
        for (const [key, value] of changes) {
          if (value) expected.set(key, value);
          else expected.delete(key);
        }
        assert.equal(map.size, expected.size);
        assert.deepEqual([...before], was);
        assert.deepEqual(new Set(map.keys()), new Set(expected.keys()));
        for (const [key, value] of map) assert.equal(value, expected.get(key));
        for (const value of map.values()) assert.ok(value);
        for (let index = 0; index < 400; index++) {
          const key = `key-${index}`;
          assert.equal(map.get(key), expected.get(key));
          assert.equal(map.has(key), expected.has(key));
        }
      }
    }
  });
});
