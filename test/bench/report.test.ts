import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { type Answers, ratioOf, ratioTable } from './answers.ts';
import { comparedSize } from './bench.ts';
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

describe('answers beside those of another server', () => {
  const hover: Answers = {
    scenario: 'register',
    size: 1000,
    question: 'hover',
    ours: [1, 2, 4],
    theirs: { times: [10, 50, 100], withContent: 2 },
    peerHasIt: true,
  };
  const definition: Answers = {
    scenario: 'register',
    size: 1000,
    question: 'definition',
    ours: [12.4],
    peerHasIt: false,
  };

  it('come with how many times as long theirs take', () => {
    const { ours, theirs, theirsByOurs, samples } = ratioOf(hover);
    assert.equal(samples, 3);
    assert.deepEqual(ours, { median: 2, p95: 4 });
    assert.deepEqual(theirs, { median: 50, p95: 100, withContent: 2 });
    assert.deepEqual(theirsByOurs, { median: 25, p95: 25 });
    assert.equal('theirs' in ratioOf(definition), false);
  });

  it('are one table, which says where they have nothing to compare', () => {
    assert.deepEqual(
      ratioTable([hover, definition, { ...hover, theirs: undefined }], 'a server').split('\n'),
      [
        'answers, ms                     asked   ours p50    p95   theirs p50   p95   theirs/ours p50   p95',
        'register of 1,000: hover            3       2.00   4.00           50   100               x25   x25',
        'register of 1,000: definition       1         12     12     has none',
        'register of 1,000: hover            3       2.00   4.00    not asked',
        'Theirs: a server, on the same Node, files, schema and places, asked in turn.',
        'register, hover: theirs said something at 2 of 3 places.',
      ],
    );
  });

  it('are ours alone where no other server was asked, and the table says so', () => {
    assert.deepEqual(ratioTable([definition], undefined).split('\n'), [
      'answers, ms                     asked   ours p50   p95',
      'register of 1,000: definition       1         12    12',
      'Not compared with another server: that takes --peers.',
    ]);
  });

  it('are compared at the size of a large company, or the largest there is', () => {
    const sizes = { registers: [10, 1000, 5000], workspaces: [100, 1000] };
    assert.equal(comparedSize(sizes, 'register'), 1000);
    assert.equal(comparedSize(sizes, 'workspace'), 1000);
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
    assert.equal(options.peers, false);
    assert.equal(readOptions(['--help']), 'help');
  });

  it('ask for a short run of what the aims are about', () => {
    const options = readOptions(['--quick']);
    assert.ok(typeof options === 'object' && !('problem' in options));
    assert.ok(
      options.isQuick && options.scenarios.includes('beside') && !options.scenarios.includes('company'),
    );
    assert.deepEqual(options.registers, [10, 100, 1000]);
    assert.deepEqual(options.workspaces, [1000]);
  });

  it('choose what is measured', () => {
    const options = readOptions([
      '--quick',
      '--peers',
      '--only',
      'workspace,start',
      '--workspaces',
      '50,5,50',
    ]);
    assert.ok(typeof options === 'object' && !('problem' in options));
    assert.deepEqual(options.scenarios, ['start', 'workspace']);
    assert.equal(options.peers, true);
    assert.deepEqual(options.workspaces, [5, 50]);
    assert.deepEqual(options.companies, [100]);
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
