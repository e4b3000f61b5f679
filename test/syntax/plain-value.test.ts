import assert from 'node:assert/strict';
import { plainValue } from '../../server/core/syntax/node.ts';
import { aliasedNodesLimit } from '../../server/core/syntax/plain-value.ts';
import { documentOf } from './trees.ts';

function plain(text: string): unknown {
  return plainValue(documentOf(text, 'yaml').root);
}

/** With prototypes, as a literal has them. */
function same(value: unknown, expected: unknown): void {
  assert.deepEqual(JSON.parse(JSON.stringify(value)), expected);
}

describe('a tree as plain data', () => {
  it('has objects, arrays and values', () => {
    same(plain('a: [1, b, true, ~, {c: 1.5}]\nd:\n'), { a: [1, 'b', true, null, { c: 1.5 }], d: null });
    assert.equal(plainValue(null), null);
    assert.equal(plainValue(undefined), null);
  });

  it('has objects without a prototype, whatever their keys are', () => {
    const value = plain('__proto__: {x: 1}\nconstructor: 2\nhasOwnProperty: 3\n') as Record<string, unknown>;
    assert.equal(Object.getPrototypeOf(value), null);
    assert.deepEqual(Object.keys(value), ['__proto__', 'constructor', 'hasOwnProperty']);
    assert.equal(({} as { readonly x?: unknown }).x, undefined);
  });

  it('has the first of equal keys', () => same(plain('a: 1\na: 2\n'), { a: 1 }));

  it('has copies of what aliases stand for, and null for those that stand for nothing', () => {
    same(plain('a: &x {b: 1}\nc: [*x, *x, *y]\n'), { a: { b: 1 }, c: [{ b: 1 }, { b: 1 }, null] });
  });

  describe('with merge keys', () => {
    const merges: readonly (readonly [what: string, text: string, expected: unknown])[] = [
      ['adds the entries of an alias', 'a: &a {x: 1, y: 2}\nb: {<<: *a, z: 3}\n', { x: 1, y: 2, z: 3 }],
      [
        'lets entries of its own win, before and behind',
        'a: &a {x: 1, y: 2}\nb: {x: 9, <<: *a, y: 8}\n',
        { x: 9, y: 8 },
      ],
      [
        'adds those of a list, the first winning',
        'a: &a {x: 1}\nc: &c {x: 2, y: 2}\nb: {<<: [*a, *c]}\n',
        { x: 1, y: 2 },
      ],
      ['adds those of a mapping written out', 'b: {<<: {x: 1}, y: 2}\n', { x: 1, y: 2 }],
      [
        'adds what has been merged there',
        'a: &a {x: 1}\nc: &c {<<: *a, y: 2}\nb: {<<: *c}\n',
        { x: 1, y: 2 },
      ],
      ['leaves alone what is no mapping', 'b: {<<: 1, x: 2}\n', { '<<': 1, x: 2 }],
      [
        'leaves alone a list with something else in it',
        'a: &a {x: 1}\nb: {<<: [*a, 1]}\n',
        { '<<': [{ x: 1 }, 1] },
      ],
      ['leaves alone a key in quotes', 'b: {"<<": {x: 1}}\n', { '<<': { x: 1 } }],
    ];
    for (const [what, text, expected] of merges) {
      it(what, () => same((plain(text) as Record<string, unknown>).b, expected));
    }
  });

  describe('of a text that names more than there can be', () => {
    /** Each level names the one below nine times. */
    const laughs = (first: string, level: (below: string) => string) =>
      Array.from({ length: 60 }, (_, n) => `a${n}: &a${n} ${n === 0 ? first : level(`a${n - 1}`)}\n`).join(
        '',
      );

    it('is bounded for aliases', () => {
      const value = plain(laughs('[x]', below => `[${Array(9).fill(`*${below}`).join(', ')}]`));
      assert.ok(sizeOf(value) < aliasedNodesLimit + 2000, String(sizeOf(value)));
    });

    it('is bounded for merge keys', () => {
      const value = plain(laughs('{x: 1}', below => `{<<: [${Array(9).fill(`*${below}`).join(', ')}]}`));
      assert.ok(sizeOf(value) < aliasedNodesLimit + 2000, String(sizeOf(value)));
    });

    it('is bounded in its depth', () => {
      const deep = Array.from(
        { length: 5000 },
        (_, n) => `a${n}: &a${n} ${n === 0 ? 'x' : `[*a${n - 1}]`}\n`,
      ).join('');
      assert.ok(depthOf((plain(deep) as Record<string, unknown>).a4999) < 1000);
    });
  });
});

function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, each) => sum + sizeOf(each), 1);
}

function depthOf(value: unknown): number {
  let depth = 0;
  for (let inner = value; Array.isArray(inner); inner = inner[0]) depth++;
  return depth;
}
