import assert from 'node:assert/strict';
import { kinds } from '../../server/core/kinds/index.ts';
import type { SchemaFault } from '../../server/core/kinds/schema-fault.ts';
import { validate } from '../../server/core/kinds/validate.ts';
import { processorTime } from '../support/processor-time.ts';
import { keysOf, withoutPrototypes } from './fault-rows.ts';

describe('validate: whatever stands in a document', () => {
  it('knows no `aims` in an entry, and leaves it to others in a document', () => {
    const value = { aims: 5 };
    assert.deepEqual(validate({ kind: 'ai-system', asEntry: false, value }), []);
    const known = keysOf('ai-system').filter(key => key !== 'aims');
    const [fault, ...others] = validate({ kind: 'ai-system', asEntry: true, value });
    assert.deepEqual([fault, others], [{ is: 'unknown-key', path: [], key: 'aims', known }, []]);
  });

  it('takes the keys of objects as keys like any other', () => {
    const hostile = [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'valueOf',
      'a/b~c',
      '~0',
      '',
      '0',
    ];
    const value = JSON.parse(`{${hostile.map(key => `${JSON.stringify(key)}: {"a": 1}`).join(', ')}}`);
    for (const [holder, path] of [
      [value, []],
      [{ risk: value }, ['risk']],
      [{ models: [value] }, ['models', 0]],
    ] as const) {
      const faults = validate({ kind: 'ai-system', asEntry: false, value: withoutPrototypes(holder) });
      assert.deepEqual(
        faults.map(fault => fault.is === 'unknown-key' && fault.key).sort(),
        [...hostile].sort(),
      );
      for (const fault of faults) assert.deepEqual(fault.path, path);
    }
  });

  it('sees no key that a value does not have itself', () => {
    const inherited = Object.create({ purpose: 5, foo: 1, not_applicable: 'x' });
    assert.deepEqual(validate({ kind: 'ai-system', asEntry: false, value: inherited }), []);
    assert.deepEqual(validate({ kind: 'ai-system', asEntry: false, value: { risk: inherited } }), []);
  });

  it('finds several faults, each once', () => {
    const value = {
      id: 'a b',
      purpos: 'x',
      risk: { level: 'hi', extra: 1 },
      models: [{ version: true }, 5],
      owner: [1, 2],
    };
    const found = validate({ kind: 'ai-system', asEntry: false, value });
    assert.deepEqual(
      found.map(({ is, path }) => `${is} ${path.join('.')}`).sort(),
      [
        'invalid-id id',
        'invalid-value risk.level',
        'unknown-key ',
        'unknown-key risk',
        'wrong-type models.0.version',
        'wrong-type models.1',
        'wrong-type owner.0',
        'wrong-type owner.1',
      ].sort(),
    );
  });

  it('says what a record is to be where it is no mapping', () => {
    for (const value of [[], 'x', 5, true]) {
      const [fault, ...others] = validate({ kind: 'register', asEntry: false, value });
      assert.equal(fault?.is, 'wrong-type');
      assert.deepEqual([fault?.path, others], [[], []]);
    }
  });

  it('refuses a kind it does not know, and one that stands in no other kind', () => {
    assert.throws(() => validate({ kind: 'constructor', asEntry: false, value: {} }), /no validator/);
    assert.throws(() => validate({ kind: 'register', asEntry: true, value: {} }), /no validator/);
  });

  it('takes time in proportion to what is wrong', function () {
    this.timeout(60_000);
    const models = (count: number) =>
      Array.from({ length: count }, () => ({ foo: 1, name: 5, deployment_mode: 'x' }));
    const seconds = (count: number) => {
      const value = { models: models(count) };
      const before = processorTime();
      assert.equal(validate({ kind: 'ai-system', asEntry: false, value }).length, 3 * count);
      return (processorTime() - before) / 1000;
    };
    seconds(2_000);
    // Ten times as much would take a hundred times as long, were it not in proportion.
    const few = seconds(10_000);
    const many = seconds(100_000);
    assert.ok(many < 40 * Math.max(few, 0.02), `${few} s for 10,000 items, ${many} s for 100,000`);
  });

  it('never throws, and points at what is there, whatever stands in a document', () => {
    const random = randomFrom(20261123);
    const counts = new Map<string, number>();
    for (let round = 0; round < 3000; round++) {
      const kind = pick(random, kinds).name;
      const asEntry = kind === 'ai-system' && random() < 0.5;
      const value = hostileValue(random, keysOf(kind), 4);
      const faults = validate({ kind, asEntry, value });
      const seen = new Set<string>();
      for (const fault of faults) {
        const at = valueAt(value, fault.path);
        assert.notEqual(at, undefined, JSON.stringify({ fault, value }));
        if (fault.is === 'unknown-key') assert.ok(Object.hasOwn(at as object, fault.key));
        const cause = JSON.stringify([fault.path, fault.is === 'unknown-key' ? fault.key : '']);
        assert.ok(!seen.has(cause), `twice: ${cause}`);
        seen.add(cause);
        counts.set(fault.is, (counts.get(fault.is) ?? 0) + 1);
      }
    }
    const sorts = ['invalid-id', 'invalid-value', 'out-of-bounds', 'unknown-key', 'wrong-type'];
    assert.deepEqual([...counts.keys()].sort(), sorts);
    for (const [sort, count] of counts) assert.ok(count > 20, `${sort} was only met ${count} times`);
  });
});

function valueAt(root: unknown, path: SchemaFault['path']): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], root);
}

/** A small generator of numbers from 0 to 1 that gives the same ones every time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

function pick<T>(random: () => number, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T;
}

function hostileValue(random: () => number, keys: readonly string[], depth: number): unknown {
  const scalars = [
    null,
    true,
    0,
    -1,
    3,
    1e308,
    2026,
    '',
    'high',
    'a b',
    'P',
    '\u0000',
    '😀',
    'stop',
    'f01234567',
  ];
  const kind = depth === 4 ? 2 : Math.floor(random() * (depth > 0 ? 4 : 2));
  if (kind < 2) return pick(random, scalars);
  const length = Math.floor(random() * 5);
  if (kind === 3) return Array.from({ length }, () => hostileValue(random, keys, depth - 1));
  const names = [
    ...keys,
    'level',
    'name',
    'not_applicable',
    'not_applicable',
    '__proto__',
    'constructor',
    'a/b~',
    'x-a',
  ];
  const entries = Array.from({ length: length + 1 }, () => [
    pick(random, names),
    hostileValue(random, keys, depth - 1),
  ]);
  return withoutPrototypes(Object.fromEntries(entries));
}
