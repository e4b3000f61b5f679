import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ObligationReport, PackedPosture } from '../../server/lsp/protocol.ts';
import { temporaryFolder } from '../hosts/temporary-folder.ts';
import { type Editor, type EditorOptions, startEditor } from '../support/lsp.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

const system = [
  'aims: ai-system/v1',
  'id: crm-bot',
  'name: CRM bot',
  'owner: Sales',
  'stage: pilot',
  'audience: public',
  'code: [services/crm]',
  '',
].join('\n');

const assessment = [
  'aims: impact-assessment/v1',
  'id: ia-crm',
  'system: crm-bot',
  'owner: Sales',
  'status: approved',
  'users: Sales people',
  'affected_parties: Customers who are written about',
  'intended_use: Drafts mails',
  'foreseeable_misuse: Sent unread',
  'decisions: { influences: Discounts, automation_level: assist }',
  'failure_modes: [{ risk: hallucination }]',
  'impacts: { individuals: Wrong offers, groups: None known, society: { not_applicable: Too small. } }',
  'mitigations: [{ kind: human-review, description: A person sends every mail. }]',
  'outcome: May be used.',
  'residual_risk: low',
  'assessed: { on: 2026-10-01, by: Kim }',
  'approved: { by: CTO, on: 2026-10-01 }',
  'review: { cadence: annual }',
  '',
].join('\n');

const files = { 'aims/system.yaml': system, 'aims/ia.yaml': assessment, 'services/crm/a.py': 'a\n' };

describe('the language server and the history of a repository', () => {
  let repository: TestRepository;
  let editor: Editor | undefined;

  beforeEach(() => {
    repository = makeRepository(temporaryFolder(), [{ on: '2026-10-01', by: 'Kim', files }]);
  });

  afterEach(async () => {
    await editor?.stop();
    editor = undefined;
  });

  const start = async (options: Partial<EditorOptions> = {}): Promise<Editor> => {
    editor = await startEditor({ folders: [repository.folder], ...options });
    return editor;
  };

  const answered = async ({ connection }: Editor): Promise<ObligationReport> => {
    const report: PackedPosture = await connection.sendRequest('aims/posture');
    const found = report.obligations.find(({ kind }) => kind === 'impact-assessment');
    assert.ok(found, 'the system owes an impact assessment');
    return found;
  };

  /** Asks until the assessment is in a state; history is read behind everything else. */
  const untilState = async (running: Editor, state: string): Promise<ObligationReport> => {
    for (const began = Date.now(); ; await new Promise(resolve => setTimeout(resolve, 50))) {
      const now = await answered(running).catch(() => undefined);
      if (now?.state === state) return now;
      if (Date.now() - began > 10_000) assert.fail(`it is ${JSON.stringify(now)} and not ${state}`);
    }
  };

  const changeCode = (on: string): void =>
    void repository.commit({ on, by: 'Lee', files: { 'services/crm/a.py': 'b\n'.repeat(300) } });

  it('tells that code changed since it was assessed, with the commits', async () => {
    changeCode('2026-10-20');
    const { reasons, acts } = await untilState(await start({ trusted: true }), 'stale');
    const [reason] = reasons;
    assert.equal(reason?.code, 'code-changed');
    assert.equal(reason.message, '1 commit (301 lines) changed its code since 2026-10-01');
    assert.deepEqual(
      reason.commits?.map(({ on, by }) => ({ on, by })),
      [{ on: '2026-10-20', by: 'Lee' }],
    );
    assert.ok(acts.includes('note-code'));
  });

  it('hears of a new commit as soon as something is saved', async () => {
    const running = await start({ trusted: true });
    await untilState(running, 'current');
    changeCode('2026-10-20');
    const uri = pathToFileURL(path.join(repository.folder, 'aims/ia.yaml')).href;
    running.open(uri, assessment);
    await running.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await untilState(running, 'stale');
    await running.until('the finding', () =>
      (running.diagnostics.get(uri) ?? []).some(({ code }) => code === 'code-changed-since-assessed'),
    );
  });

  for (const { what, options } of [
    { what: 'in a workspace that nobody trusts', options: { trusted: false } },
    { what: 'in an editor that says nothing of trust', options: {} },
  ]) {
    it(`is unknown ${what}, and git is not run`, async () => {
      changeCode('2026-10-20');
      const bin = temporaryFolder();
      const ran = path.join(bin, 'ran');
      fs.writeFileSync(path.join(bin, 'git'), `#!/bin/sh\ntouch ${ran}\n`, { mode: 0o755 });
      const running = await start({ ...options, environment: { PATH: `${bin}:${process.env.PATH}` } });
      const { reasons } = await untilState(running, 'unknown');
      assert.equal(
        reasons[0]?.message,
        'whether its code changed since cannot be told: the workspace is not trusted',
      );
      await new Promise(resolve => setTimeout(resolve, 600));
      assert.ok(!fs.existsSync(ran), 'git was run');
    });
  }

  it('would have run that git where the workspace is trusted', async () => {
    const bin = temporaryFolder();
    const ran = path.join(bin, 'ran');
    fs.writeFileSync(path.join(bin, 'git'), `#!/bin/sh\ntouch ${ran}\nexit 1\n`, { mode: 0o755 });
    const running = await start({ trusted: true, environment: { PATH: `${bin}:${process.env.PATH}` } });
    const { reasons } = await untilState(running, 'unknown');
    for (const began = Date.now(); !fs.existsSync(ran); ) {
      if (Date.now() - began > 5_000) assert.fail(`git was not run: ${JSON.stringify(reasons)}`);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  });
});
