import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ApplyWorkspaceEditParams, ShowDocumentParams } from 'vscode-languageserver/node';
import type { ActResult, Offered, WishParams } from '../../server/lsp/protocol.ts';
import { type Editor, fullCapabilities } from '../support/lsp.ts';
import { folderOfTest } from './folder-of-test.ts';

const able = {
  ...fullCapabilities,
  workspace: {
    ...fullCapabilities.workspace,
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const, 'delete' as const] },
  },
  window: { showDocument: { support: true } },
};

const register = `aims: register/v1
id: register
owner: Platform
systems:
  - id: crm-bot
    name: CRM bot
    owner: Sales
    stage: development
`;

const risks = `aims: risk-assessment/v1
id: ra-crm
title: Risks
system: crm-bot
owner: Sales
`;

describe('wishes over the protocol', () => {
  const here = folderOfTest();
  const { uriOf, write } = here;
  let applied: ApplyWorkspaceEditParams[] = [];
  let shown: ShowDocumentParams[] = [];

  beforeEach(() => {
    applied = [];
    shown = [];
  });

  const start = async (files: Readonly<Record<string, string>>): Promise<Editor> => {
    for (const [name, text] of Object.entries(files)) write(name, text);
    const started = await here.start({ capabilities: able, commands: ['aims.ask'] });
    started.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      applied.push(params);
      return { applied: true };
    });
    started.connection.onRequest('window/showDocument', (params: ShowDocumentParams) => {
      shown.push(params);
      return { success: true };
    });
    return started;
  };
  const offer = async (wish: WishParams): Promise<Offered> => {
    return here.editor.connection.sendRequest<Offered>('aims/offer', wish);
  };
  const act = async (
    offered: Offered,
    answers: Readonly<Record<string, string>> = {},
  ): Promise<ActResult> => {
    assert.ok(offered.is === 'ask', JSON.stringify(offered));
    return here.editor.connection.sendRequest<ActResult>('aims/act', { ...offered.asked.act, answers });
  };

  it('begin an AIMS in a folder that has none, as soon as the folder was looked through', async () => {
    await start({ 'readme.txt': 'Nothing of ours.' });
    const done = await act(await offer({ wants: 'create-register' }));
    const created = ['aims/register.yaml', 'aims/scope.md', 'aims/policies/ai-policy.md'].map(uriOf);
    assert.equal(done.done, true);
    assert.deepEqual([...(done.created ?? [])].sort(), [...created].sort());
    assert.equal(shown[0]?.uri, uriOf('aims/register.yaml'));
    assert.equal(applied[0]?.label, 'Create the AI system register');
  });

  it('overwrite nothing, be it an AIMS document or not', async () => {
    await start({ 'aims/scope.md': '# Notes of somebody else\n' });
    const done = await act(await offer({ wants: 'create-register' }));
    assert.deepEqual(done, {
      done: false,
      why: 'There is a file scope.md already, and it is no AIMS document. Nothing is overwritten: move or rename it first.',
    });
    assert.equal(applied.length, 0);
    assert.equal(
      fs.readFileSync(path.join(here.folder, 'aims/scope.md'), 'utf8'),
      '# Notes of somebody else\n',
    );
  });

  it('write nothing where a link leads out of the folder', async () => {
    const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'aims-outside-'));
    try {
      fs.symlinkSync(outside, path.join(here.folder, 'aims'));
      await start({ 'readme.txt': 'Nothing of ours.' });
      const done = await act(await offer({ wants: 'create-register' }));
      assert.equal(done.done, false);
      assert.match(done.why ?? '', /would lie outside of the folder/);
      assert.deepEqual(fs.readdirSync(outside), []);
    } finally {
      fs.rmSync(outside, { recursive: true });
    }
  });

  it('show what is there instead of writing it again', async () => {
    await start({ 'aims/register.yaml': register });
    const offered = await offer({ wants: 'create-register' });
    assert.ok(offered.is === 'there');
    assert.deepEqual(offered.location, {
      uri: uriOf('aims/register.yaml'),
      range: { start: { line: 1, character: 4 }, end: { line: 1, character: 12 } },
    });
  });

  it('register a system, and show the first gap in the text as it is then', async () => {
    await start({ 'aims/register.yaml': register });
    const done = await act(await offer({ wants: 'new-system' }), {
      name: 'Support copilot',
      owner: 'Support',
    });
    assert.equal(done.done, true);
    assert.deepEqual(shown[0]?.selection, {
      start: { line: 12, character: 13 },
      end: { line: 12, character: 43 },
    });
    assert.deepEqual(done.changed?.range, shown[0]?.selection);
  });

  it('lead through choices to a document', async () => {
    await start({ 'aims/register.yaml': register });
    const kinds = await offer({ wants: 'new-document' });
    assert.ok(kinds.is === 'choose');
    const kind = kinds.choices.find(({ label }) => label === 'Impact assessment')?.wish;
    assert.ok(kind);
    const systems = await offer(kind);
    assert.ok(systems.is === 'choose');
    const [system] = systems.choices;
    assert.equal(system?.label, 'CRM bot');
    assert.ok(system?.wish);
    const done = await act(await offer(system.wish));
    assert.deepEqual(done.created, [uriOf('aims/impact/ia-crm-bot.md')]);
  });

  it('act on what somebody points at by its key, wherever it is by now', async () => {
    await start({ 'aims/register.yaml': register, 'aims/risk.yaml': risks });
    const key = `${pathToFileURL(here.folder).href}#crm-bot/risk-assessment`;
    const offered = await offer({ wants: 'reaffirm', key, uri: uriOf('gone.yaml'), pointed: true });
    const done = await act(offered, { reason: 'As before.', by: 'Dana Osei' });
    assert.deepEqual(done.changed, {
      uri: uriOf('aims/risk.yaml'),
      range: { start: { line: 3, character: 15 }, end: { line: 3, character: 15 } },
    });
    assert.match(JSON.stringify(applied[0]?.edit), /by: Dana Osei\\n {2}note: As before\./);
  });

  it('do nothing with a document that changed on the disk or in the editor meanwhile', async () => {
    const { open, edit } = await start({ 'aims/register.yaml': register, 'aims/risk.yaml': risks });
    const wish: WishParams = {
      wants: 'reaffirm',
      uri: uriOf('aims/risk.yaml'),
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    };
    const closed = await offer(wish);
    write('aims/risk.yaml', `# New.\n${risks}`);
    const late = await act(closed);
    assert.equal(late.done, false);
    assert.match(late.why ?? '', /^risk\.yaml has changed since it was read/);
    open(uriOf('aims/risk.yaml'), risks);
    const opened = await offer(wish);
    edit(uriOf('aims/risk.yaml'), 'owner: Sales', 'owner: Law');
    const later = await act(opened);
    assert.equal(later.done, false);
    assert.match(later.why ?? '', /changed while you answered/);
    assert.equal(applied.length, 0);
  });

  it('find what is looked for', async () => {
    await start({ 'aims/register.yaml': register, 'aims/risk.yaml': risks });
    const place = {
      uri: uriOf('aims/risk.yaml'),
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
    };
    const key = `${pathToFileURL(here.folder).href}#crm-bot`;
    const copied = await offer({ wants: 'copy-id', ...place });
    assert.ok(copied.is === 'found');
    assert.deepEqual([copied.id, copied.name, copied.location.range.start.line], ['ra-crm', 'Risks', 1]);
    const revealed = await offer({ wants: 'reveal', ...place });
    assert.ok(revealed.is === 'found');
    assert.equal(revealed.key, key);
  });

  it('are refused where they are none', async () => {
    await start({ 'aims/register.yaml': register });
    const offered = await offer({ wants: 'delete-everything' } as unknown as WishParams);
    assert.equal(offered.is, 'refused');
  });
});
