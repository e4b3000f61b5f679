import assert from 'node:assert/strict';
import type { Rule } from '../../server/core/index.ts';
import type { SourceFile } from '../../server/core/model/source-file.ts';
import { shareTable } from './share-table.ts';
import { measureShares, type Part, type Shares, tooLong } from './shares.ts';

const texts = [1, 2, 3].map(number => ({
  uri: `file:///company/${number}.yaml`,
  text: `aims: ai-system/v1\nid: s${number}\n`,
}));
const where = { folder: 'file:///company', today: '2026-11-23' };

describe('the shares of a check', () => {
  it('are billed to the rule that takes the time', () => {
    const all = [rule('quick', () => 0), rule('slow', () => busy(10))];
    const shares = measureShares(texts, { ...where, all });
    const [first, second] = shares.rules;
    assert.deepEqual([first?.name, second?.name], ['slow', 'quick']);
    assert.ok((first?.milliseconds ?? 0) >= 30, `${first?.milliseconds} ms`);
    assert.ok((second?.milliseconds ?? 9) < 5, `${second?.milliseconds} ms`);
    assert.deepEqual(
      tooLong(shares).map(({ name }) => name),
      ['slow'],
    );
  });

  it('are of the whole, which they add up to', () => {
    const { total, phases, rules } = measureShares(texts, where);
    const parts = [...phases, ...rules];
    const sum = (of: (part: Part) => number) => parts.reduce((so_far, part) => so_far + of(part), 0);
    assert.ok(Math.abs(sum(part => part.share) - 1) < 1e-9);
    assert.ok(Math.abs(sum(part => part.milliseconds) - total) < 1e-6);
    assert.ok(phases.some(({ name }) => name === 'reading') && rules.length > 20);
  });

  it('bill no rule with what several share', () => {
    const known = new WeakSet<SourceFile>();
    const shared = (file: SourceFile) => {
      if (known.has(file)) return;
      known.add(file);
      busy(10);
    };
    const shares = measureShares(texts, { ...where, all: [rule('one', shared), rule('other', shared)] });
    for (const { name, milliseconds } of shares.rules)
      assert.ok(milliseconds < 10, `${name}: ${milliseconds} ms`);
    const part = shares.phases.find(({ name }) => name === 'what several rules share');
    assert.ok((part?.milliseconds ?? 0) >= 25, `${part?.milliseconds} ms`);
  });

  it('are not told where a rule fails', () => {
    const broken = rule('broken', () => {
      throw new Error('no');
    });
    assert.throws(() => measureShares(texts, { ...where, all: [broken] }), /broken failed on file:/);
  });
});

describe('the table of shares', () => {
  it('shows phases in order, rules with the longest first, and small ones together', () => {
    const small = Array.from({ length: 12 }, (_, index) => [`r${index}`, 0.25] as const);
    const table = shareTable([
      { size: 1000, shares: sharesOf([['reading', 850]], [['a', 90], ['b', 57], ...small]) },
      { size: 100, shares: sharesOf([['reading', 85]], [['b', 6], ['a', 9], ...small]) },
    ]);
    assert.deepEqual(table.split('\n'), [
      'Where the time of a check goes, from texts to findings, by the number of systems:',
      '                                       100     1,000     share   x10 costs',
      'reading                              85 ms    850 ms    85.0 %       x10.0',
      'a                                   9.0 ms     90 ms     9.0 %       x10.0',
      'b                                   6.0 ms     57 ms     5.7 %        x9.5',
      ...small.slice(0, 8).map(([name]) => `${name.padEnd(34)}  0.3 ms    0.3 ms     0.0 %`),
      '4 other rules, each at most 0.0 %   1.0 ms    1.0 ms     0.1 %        x1.0',
      'the check                           103 ms   1000 ms   100.0 %        x9.7',
      'No rule takes more than a fifth of the check of 1,000 systems; the longest is a with 9.0 %.',
    ]);
  });

  it('names the rules that grow faster than the workspace', () => {
    const table = shareTable([
      {
        size: 100,
        shares: sharesOf(
          [['reading', 500]],
          [
            ['square', 6],
            ['even', 6],
            ['tiny', 0.1],
          ],
        ),
      },
      {
        size: 1000,
        shares: sharesOf(
          [['reading', 5000]],
          [
            ['square', 600],
            ['even', 60],
            ['tiny', 10],
          ],
        ),
      },
    ]);
    assert.deepEqual(table.split('\n').slice(-3), [
      'No rule takes more than a fifth of the check of 1,000 systems; the longest is square with 10.6 %.',
      'GROWS FASTER THAN LINEARLY (x10):',
      '  square: x100.0 for ten times the systems',
    ]);
  });

  it('names the rules that take too long', () => {
    const table = shareTable([
      {
        size: 10,
        shares: sharesOf(
          [['reading', 50]],
          [
            ['hog', 30],
            ['fine', 20],
          ],
        ),
      },
    ]);
    assert.deepEqual(table.split('\n').slice(-2), [
      'TAKES MORE THAN A FIFTH OF THE CHECK (20.0 %):',
      '  hog: 30.0 %',
    ]);
  });
});

function rule(code: string, work: (file: SourceFile) => unknown): Rule {
  return {
    code,
    summary: code,
    severity: 'info',
    sees: 'document',
    check({ file }) {
      work(file);
      return [];
    },
  };
}

function busy(milliseconds: number): void {
  for (const begun = performance.now(); performance.now() - begun < milliseconds; );
}

type Times = readonly (readonly [string, number])[];

function sharesOf(phases: Times, rules: Times): Shares {
  const total = [...phases, ...rules].reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
  const parts = (times: Times) =>
    times.map(([name, milliseconds]) => ({ name, milliseconds, share: milliseconds / total }));
  return { total, phases: parts(phases), rules: parts(rules) };
}
