import assert from 'node:assert/strict';
import { scaffold } from '../../server/core/features/scaffold.ts';
import type { Workspace } from '../../server/core/model/workspace.ts';
import { postureOf } from '../../server/core/posture/posture.ts';
import { findingsIn } from '../support/findings.ts';
import { type FixtureFile, testFolder, uriOf, workspaceOf } from '../support/fixture.ts';

type File = Pick<FixtureFile, 'path' | 'text'>;

describe('the scaffold of a new AIMS', () => {
  it('is a register, a scope and a policy', () => {
    assert.deepEqual(
      scaffolded().map(({ path }) => path),
      ['aims/register.yaml', 'aims/scope.md', 'aims/policies/ai-policy.md'],
    );
  });

  it('has a register that waits for a dash, where the cursor is', () => {
    const made = scaffold(workspaceOf([]), testFolder);
    assert.ok(made.is === 'new');
    const [register] = made.change.creates;
    assert.equal(
      register?.text,
      'aims: register/v1\nid: register\ntitle: AI system register\nowner:\n  role: AI governance lead\nsystems:\n',
    );
    assert.deepEqual(made.change.cursor, { uri: register?.uri, offset: register?.text.length });
  });

  it('is valid: what it lacks is information, and every placeholder is reported', () => {
    const files = scaffolded();
    assert.deepEqual(reports(files), [
      'aims/scope.md: info uncovered-policy-topic',
      'aims/scope.md: info missing-field',
      'aims/scope.md: info scope-not-approved',
      ...Array.from({ length: 11 }, () => 'aims/scope.md: info placeholder'),
      'aims/policies/ai-policy.md: info missing-field',
      'aims/policies/ai-policy.md: info placeholder',
    ]);
    const holders = files.flatMap(({ text }) => text.match(/<[^<>\n]+>/g) ?? []);
    assert.equal(holders.length, 12);
  });

  it('is short', () => {
    for (const { path, text } of scaffolded()) {
      assert.ok(text.split('\n').length <= 60, `${path} has ${text.split('\n').length} lines`);
    }
  });

  it('has nothing wrong once its placeholders are replaced and top management approved it', () => {
    const files = scaffolded().map(({ path, text }) => ({ path, text: approved(filled(text)) }));
    assert.deepEqual(reports(files), []);
  });

  it('takes a first system as an entry of its list', () => {
    const files = scaffolded().map(({ path, text }) => ({
      path,
      text: path.endsWith('register.yaml')
        ? `${text}  - id: crm-bot\n    name: CRM bot\n    owner: Sales\n    stage: idea\n`
        : text,
    }));
    const systems = postureOf(workspaceOf(files)).roots.flatMap(root => root.systems);
    assert.deepEqual(
      systems.map(({ record, state }) => [record.id, state]),
      [['crm-bot', 'not-required']],
    );
  });

  it('goes into the folder that is named, which may be called aims itself', () => {
    assert.deepEqual(
      paths(workspaceOf([]), uriOf('teams/support')).map(path => path.replace(/[^/]*$/, '')),
      ['teams/support/aims/', 'teams/support/aims/', 'teams/support/aims/policies/'],
    );
    assert.deepEqual(paths(workspaceOf([]), uriOf('aims')), [
      'aims/register.yaml',
      'aims/scope.md',
      'aims/policies/ai-policy.md',
    ]);
  });

  it('begins nothing where something is kept already, wherever it lies', () => {
    const workspace = workspaceOf([{ path: 'governance/policy.yaml', text: 'aims: policy/v1\nid: pol\n' }]);
    for (const folder of [testFolder, uriOf('teams/support')]) {
      const made = scaffold(workspace, folder);
      assert.equal(made.is === 'begun' && made.first.place.uri, uriOf('governance/policy.yaml'));
    }
  });

  it('begins beside a configuration, and in a folder that a configuration makes one of its own', () => {
    const config = { path: 'teams/support/aims-config.yaml', text: 'aims: config/v1\n' };
    const other = { path: 'aims/register.yaml', text: 'aims: register/v1\nid: reg\nsystems:\n' };
    assert.equal(scaffold(workspaceOf([config, other]), uriOf('teams/support')).is, 'new');
    assert.equal(scaffold(workspaceOf([config, other]), uriOf('teams/sales')).is, 'begun');
  });
});

function scaffolded(): readonly File[] {
  const made = scaffold(workspaceOf([]), testFolder);
  assert.ok(made.is === 'new');
  return made.change.creates.map(({ uri, text }) => ({ path: uri.slice(testFolder.length + 1), text }));
}

function paths(workspace: Workspace, folder: string): readonly string[] {
  const made = scaffold(workspace, folder);
  assert.ok(made.is === 'new');
  return made.change.creates.map(({ uri }) => uri.slice(testFolder.length + 1));
}

function reports(files: readonly File[]): readonly string[] {
  const workspace = workspaceOf(files);
  return files.flatMap(({ path }) =>
    findingsIn(workspace, path).map(({ severity, code }) => `${path}: ${severity} ${code}`),
  );
}

function filled(text: string): string {
  return text.replaceAll('<YYYY-MM-DD>', '2027-06-30').replace(/<[^<>\n]+>/g, 'Something that is so');
}

function approved(text: string): string {
  return text.replace(
    'status: draft\n',
    'status: approved\napproved: { by: Top management, on: 2026-11-20 }\n',
  );
}
