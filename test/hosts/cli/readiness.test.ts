import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { smallAims } from '../../posture/small-aims.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const cli = path.resolve('dist/cli.js');

interface Row {
  readonly id: string;
  readonly area: string;
  readonly state: string;
  readonly documents: readonly { readonly kind: string; readonly id: string | null; readonly file: string }[];
  readonly findings: readonly { readonly code: string; readonly file: string; readonly line: number }[];
}

function run(folder: string, ...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [cli, 'status', ...args, '--today', '2026-11-23'],
    { cwd: folder, encoding: 'utf8' },
  );
  return { stdout, stderr, status };
}

function rowsOf(folder: string, ...args: readonly string[]): readonly Row[] {
  const { stdout, stderr } = run(folder, ...args, '--readiness', '--format', 'json');
  assert.equal(stderr, '');
  return JSON.parse(stdout).readiness;
}

const below = (folder: string, files: Readonly<Record<string, string>> = smallAims) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

const areas = ['context', 'leadership', 'assessments', 'operations', 'support', 'evaluation', 'improvement'];

describe('aims status --readiness', () => {
  it('has every clause and control once, by area, with documents and findings as the contract has them', () => {
    const folder = temporaryFolder({ ...below('aims'), 'aims/policy.yaml': 'aims: policy/v1\nid: pol\n' });
    const rows = rowsOf(folder);
    assert.equal(new Set(rows.map(({ id }) => id)).size, 70);
    const order = rows.map(({ area }) => areas.indexOf(area));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
    assert.deepEqual(
      rows.find(({ id }) => id === '5.2'),
      {
        id: '5.2',
        title: 'AI policy',
        area: 'leadership',
        state: 'missing',
        documents: [{ kind: 'policy', id: 'pol', file: 'aims/policy.yaml' }],
        findings: [
          { code: 'missing-field', file: 'aims/policy.yaml', line: 1 },
          { code: 'uncovered-policy-topic', file: 'aims/scope.yaml', line: 0 },
        ],
      },
    );
    const report = JSON.parse(run(folder, '--readiness', '--format', 'json').stdout);
    const states = areas.flatMap(area =>
      Object.entries(report.readiness_totals[area]).map(([state, count]) => `${area} ${state} ${count}`),
    );
    for (const line of states) {
      const [area, state, count] = line.split(' ');
      assert.equal(String(rows.filter(row => row.area === area && row.state === state).length), count, line);
    }
  });

  it('is all missing in an empty folder', () => {
    const rows = rowsOf(temporaryFolder());
    assert.deepEqual([...new Set(rows.map(({ state }) => state))], ['missing']);
  });

  it('is of the whole management system that the path belongs to', () => {
    const folder = temporaryFolder(below('team'));
    const whole = rowsOf(folder, 'team');
    assert.ok(whole.some(({ state }) => state === 'evidenced'));
    assert.deepEqual(rowsOf(folder, 'team/policy.yaml'), whole);
    // Nothing is kept at the top itself, and there is one management system below it.
    assert.deepEqual(rowsOf(folder), whole);
  });

  it('wants to know which, where there are several', () => {
    const folder = temporaryFolder({ ...below('one'), ...below('two') });
    assert.deepEqual(run(folder, '--readiness'), {
      stdout: '',
      stderr: 'aims: there are 2 management systems here, "one", "two". Name the folder of one.\n',
      status: 2,
    });
    assert.equal(run(folder, '--gap', 'soc2').status, 2);
    assert.equal(run(folder, 'one', '--readiness').status, 0);
    assert.equal(run(folder).status, 0);
  });
});

describe('aims status --gap', () => {
  const crosswalk =
    'aims: crosswalk/v1\nid: cw\nowner: O\nframework: soc2\nin_place:\n  - { id: CC1.1, evidence: [Report] }\n  - { id: CC1.2 }\n';

  it('compares with what the crosswalks say', () => {
    const folder = temporaryFolder({ 'a/cw.yaml': crosswalk });
    const report = JSON.parse(run(folder, '--gap', 'soc2', '--format', 'json').stdout);
    assert.deepEqual(report.gap.crosswalks, [{ id: 'cw', file: 'a/cw.yaml', status: 'draft' }]);
    assert.deepEqual(
      report.gap.claims.map(({ id, state, line }: { id: string; state: string; line: number }) => [
        id,
        state,
        line,
      ]),
      [
        ['CC1.1', 'evidenced', 5],
        ['CC1.2', 'unproven', 6],
      ],
    );
    assert.equal(report.gap.items.length, 70);
    const { published, derived, left } = report.gap_totals.items;
    assert.equal(published + derived + left, 70);
    assert.ok(derived > 0 && left > 0 && published === 0);
    assert.match(run(folder, '--gap', 'soc2').stdout, /^What helps with ISO\/IEC 42001 of SOC 2/);
  });

  it('says how to begin where there is none', () => {
    const folder = temporaryFolder({ 'a/cw.yaml': crosswalk });
    assert.match(
      run(folder, '--gap', 'nist-ai-rmf').stdout,
      /^No crosswalk document in force .*\nTo begin, /,
    );
  });
});
