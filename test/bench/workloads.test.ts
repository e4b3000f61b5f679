import assert from 'node:assert/strict';
import type { Workspace } from '../../server/core/index.ts';
import { obligationNames } from '../../server/core/posture/demands.ts';
import { postureOf } from '../../server/core/posture/posture.ts';
import { aboutTheWhole } from '../support/findings.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';
import { soundlyChecked } from '../support/sound.ts';
import { filesWorkload, registerWorkload } from './workloads.ts';

/** The workloads are a part of an AIMS, to measure with: what the rest of one would answer is not asked for. */
const partOfAnAims = {
  path: 'aims-config.yaml',
  text: [
    'aims: config/v1',
    'severities:',
    ...[
      'missing-scope',
      'uncovered-policy-topic',
      'uncovered-incident-type',
      'overdue-management-review',
      'untrained-overseer',
      'unconsidered-failure-mode',
    ].map(code => `  ${code}: "off"`),
    'obligations:',
    ...obligationNames.filter(name => name !== 'impact-assessment').map(name => `  ${name}: { from: never }`),
    '',
  ].join('\n'),
};

describe('generated workloads', () => {
  it('are the same for the same seed, and others for another', () => {
    assert.deepEqual(
      filesWorkload({ documents: 40, faults: 0.2 }),
      filesWorkload({ documents: 40, faults: 0.2 }),
    );
    assert.notDeepEqual(
      filesWorkload({ documents: 40 }).files,
      filesWorkload({ documents: 40, seed: 2 }).files,
    );
  });

  it('have no findings, and systems that miss nothing', () => {
    for (const workload of [
      registerWorkload({ entries: 60 }),
      registerWorkload({ entries: 30, carrier: 'json' }),
      filesWorkload({ documents: 150 }),
    ]) {
      const workspace = workspaceOf([...workload.files, partOfAnAims]);
      assert.deepEqual(findingsIn(workspace), []);
      const systems = postureOf(workspace).roots.flatMap(root => root.systems);
      assert.deepEqual(new Set(systems.map(({ state }) => state)), new Set(['not-required', 'current']));
    }
  });

  it('have exactly the faults that were seeded', () => {
    for (const workload of [
      registerWorkload({ entries: 80, faults: 0.3 }),
      filesWorkload({ documents: 200, faults: 0.3 }),
    ]) {
      assert.ok(workload.faults.length > 20);
      const seeded = workload.faults.map(({ path, code }) => `${path}: ${code}`);
      assert.deepEqual([...findingsIn(workspaceOf([...workload.files, partOfAnAims]))].sort(), seeded.sort());
    }
  });

  it('have as many entries and documents as asked for, in all kinds and carriers', () => {
    const register = registerWorkload({ entries: 100 }).files[0];
    assert.equal(register?.text.match(/^ {2}- id: /gm)?.length, 100);
    const lines = (register?.text.split('\n').length ?? 0) / 100;
    assert.ok(lines > 40 && lines < 60, `${lines} lines an entry`);
    for (const documents of [1, 2, 3, 50, 101]) {
      const workspace = workspaceOf(filesWorkload({ documents }).files);
      assert.equal(workspace.files.size, documents + 1);
    }
    const { files } = filesWorkload({ documents: 101 });
    const kinds = new Set(files.map(({ text }) => /aims"?: "?([\w-]+)\/v1/.exec(text)?.[1] ?? 'other'));
    assert.deepEqual([...kinds].sort(), ['ai-system', 'controls', 'impact-assessment', 'other', 'register']);
    const endings = new Set(files.map(({ path }) => path.slice(path.lastIndexOf('.'))));
    assert.deepEqual([...endings].sort(), ['.json', '.md', '.yaml']);
  });
});

function findingsIn(workspace: Workspace): readonly string[] {
  return [...workspace.files.values()].flatMap(file =>
    soundlyChecked(workspace, file)
      .diagnostics.filter(({ code }) => !aboutTheWhole.has(code))
      .map(({ code }) => `${file.uri.slice(uriOf('').length)}: ${code}`),
  );
}
