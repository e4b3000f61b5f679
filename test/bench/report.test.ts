import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { type Message, readMessages } from './messages.ts';
import { type Figure, growthsOf, median, quantile } from './numbers.ts';
import { help, readOptions, scenarioNames } from './options.ts';
import { tablesOf } from './table.ts';

describe('what the measurements make of their samples', () => {
  it('takes quantiles that were measured', () => {
    const samples = Array.from({ length: 100 }, (_, index) => 100 - index);
    assert.equal(quantile(samples, 0.95), 95);
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1]), 1);
    assert.equal(quantile([7], 0.95), 7);
    assert.ok(Number.isNaN(median([])));
  });

  it('tells how a figure grows, also between sizes that are no powers of ten', () => {
    const figures = [
      figure('linear', 10, 2),
      figure('linear', 100, 20),
      figure('square', 1000, 10),
      figure('square', 5000, 250),
      figure('flat', 10, 5),
      figure('flat', 1000, 5),
    ];
    const growths = growthsOf(figures);
    assert.deepEqual(
      growths.map(({ metric, perTenfold, isWorseThanLinear }) => [
        metric,
        Math.round(perTenfold),
        isWorseThanLinear,
      ]),
      [
        ['linear', 10, false],
        ['square', 100, true],
        ['flat', 1, false],
      ],
    );
  });

  it('shows one table with a column for each size, and remarks on what grows too fast', () => {
    const text = tablesOf([
      figure('p50', 10, 2.34),
      figure('p50', 100, 234),
      { ...figure('findings', 10, 3), unit: 'count' },
    ]);
    assert.deepEqual(text.split('\n'), [
      'register       10      100   x10 costs',
      'p50        2.3 ms   234 ms      x100.0',
      'findings        3',
      '',
      'GROWS FASTER THAN LINEARLY (x10):',
      '  register: p50, from 10 to 100: x100.0 for ten times the size',
    ]);
  });
});

describe('the options of the measurements', () => {
  it('are all explained', () => {
    for (const name of scenarioNames) assert.match(help, new RegExp(`^ +${name} `, 'm'));
    const options = readOptions([]);
    assert.ok(typeof options === 'object' && !('problem' in options));
    assert.deepEqual(options.registers, [10, 100, 1000, 5000]);
    assert.deepEqual(options.workspaces, [100, 1000, 10_000]);
    assert.deepEqual(options.companies, [100, 1000]);
    assert.equal(options.strict, false);
    assert.equal(readOptions(['--help']), 'help');
  });

  it('choose what is measured', () => {
    const options = readOptions(['--quick', '--only', 'workspace,start', '--workspaces', '50,5,50']);
    assert.ok(typeof options === 'object' && !('problem' in options));
    assert.deepEqual(options.scenarios, ['start', 'workspace']);
    assert.deepEqual(options.workspaces, [5, 50]);
    assert.deepEqual(options.companies, [100, 1000]);
    assert.deepEqual(options.registers, [10, 100, 1000]);
  });

  it('say what is wrong with them', () => {
    for (const args of [
      ['--only', 'nothing'],
      ['--registers', 'ten'],
      ['--companies', 'many'],
      ['--repeat', '0'],
      ['--texts', 'x'],
      ['--fast'],
    ]) {
      const options = readOptions(args);
      assert.ok(typeof options === 'object' && 'problem' in options, args.join(' '));
      assert.match(options.problem, /nothing|ten|many|"0"|"x"|--fast/);
    }
  });
});

describe('the messages of a measured server', () => {
  it('are read however they are cut into pieces', () => {
    const bodies = ['{"id":1}', '{"method":"a","params":{"uri":"ä😀"}}', '{}'];
    const bytes = Buffer.concat(
      bodies.map(body => Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)),
    );
    for (const piece of [1, 2, 7, 30, 1000]) {
      const stdout = new EventEmitter();
      const read: Message[] = [];
      readMessages({ stdout } as ChildProcess, message => read.push(message));
      for (let at = 0; at < bytes.length; at += piece) stdout.emit('data', bytes.subarray(at, at + piece));
      assert.deepEqual(
        read,
        bodies.map(body => JSON.parse(body)),
        `in pieces of ${piece}`,
      );
    }
  });
});

function figure(metric: string, size: number, value: number): Figure {
  return { scenario: 'register', size, metric, unit: 'ms', value, samples: 1 };
}
