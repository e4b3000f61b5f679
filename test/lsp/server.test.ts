import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { eventually } from '../support/eventually.ts';
import { folderOfTest } from './folder-of-test.ts';

const register = `aims: register/v1
title: Systems
owner: Platform
systems:
  - id: crm-bot
    name: CRM bot
    owner: Sales
    stage: planned
    purpose: Answers questions about customers.
`;

const assessment = `---
aims: impact-assessment/v1
id: ia-crm
system: crm-bto
owner: Sales
---
## Users

Sales people.
`;

describe('the language server over its standard streams', () => {
  const here = folderOfTest();
  const { uriOf, write, diagnosticsOf, start } = here;

  const codesIn = (uri: string): readonly unknown[] => diagnosticsOf(uri).map(each => each.code);

  it('finds faults in files that nobody opened, across files', async () => {
    write('aims/register.yaml', register);
    const uri = write('aims/impact/crm.md', assessment);
    const { until, diagnostics } = await start();
    await until('the reference is reported', () => codesIn(uri).includes('unresolved-reference'));
    const [finding] = (diagnostics.get(uri) ?? []).filter(each => each.code === 'unresolved-reference');
    assert.deepEqual(finding?.range, { start: { line: 3, character: 8 }, end: { line: 3, character: 15 } });
    assert.equal(finding?.source, 'aims');
    assert.match(finding?.codeDescription?.href ?? '', /docs\/rules\/unresolved-reference\.md$/);
    assert.equal(finding?.relatedInformation?.[0]?.location.uri, uriOf('aims/register.yaml'));
  });

  it('answers from what is open, not from the disk, until it is closed', async () => {
    const registerUri = write('aims/register.yaml', register);
    const uri = write('aims/impact/crm.md', assessment);
    const { until, open, edit, close } = await start();
    await until('the fault on the disk', () => codesIn(uri).includes('unresolved-reference'));
    open(registerUri, register);
    edit(registerUri, 'id: crm-bot', 'id: crm-bto');
    await until('the open register mends it', () => !codesIn(uri).includes('unresolved-reference'));
    close(registerUri);
    await until('the disk holds again', () => codesIn(uri).includes('unresolved-reference'));
  });

  it('says the same whatever the order in which files are opened', async () => {
    const registerUri = write('aims/register.yaml', register);
    const uri = write('aims/impact/crm.md', assessment);
    const { until, open, diagnostics } = await start();
    open(uri, assessment, 'markdown');
    await until('before', () => codesIn(uri).includes('unresolved-reference'));
    const before = JSON.stringify(diagnostics.get(uri));
    open(registerUri, register);
    open(uri, assessment, 'markdown');
    await new Promise(resolve => setTimeout(resolve, 300));
    assert.equal(JSON.stringify(diagnostics.get(uri)), before);
  });

  it('sees changes, new files and deletions that the editor tells of', async () => {
    write('aims/register.yaml', register);
    const uri = write('aims/impact/crm.md', assessment);
    const { until, connection } = await start();
    await until('the fault', () => codesIn(uri).includes('unresolved-reference'));
    write('aims/impact/crm.md', assessment.replace('crm-bto', 'crm-bot'));
    await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    await until('it is mended', () => !codesIn(uri).includes('unresolved-reference'));
    fs.rmSync(path.join(here.folder, 'aims/register.yaml'));
    await connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('aims/register.yaml'), type: 3 }],
    });
    await until('the system is gone', () => codesIn(uri).includes('unresolved-reference'));
    fs.rmSync(path.join(here.folder, 'aims'), { recursive: true });
    await connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('aims'), type: 3 }],
    });
    await until('nothing is left', () => codesIn(uri).length === 0);
  });

  it('stays silent about files that are not AIMS documents', async () => {
    const uri = write('aims/other.yaml', 'name: [broken\naims: register/v1\n');
    const goal = write('goal.md', '---\naims: Improve reading\n---\n# Goal\n');
    write('aims/register.yaml', register.replace('stage: planned', 'stage: plannd'));
    const { until, open, diagnostics } = await start();
    open(uri, 'name: [broken\n');
    await until('the register', () => codesIn(uriOf('aims/register.yaml')).includes('invalid-value'));
    assert.deepEqual(codesIn(uri), []);
    assert.deepEqual(codesIn(goal), []);
    assert.equal([...diagnostics.keys()].length, 1);
  });

  it('goes to definitions, explains what is under the cursor, and lists symbols', async () => {
    const registerUri = write('aims/register.yaml', register);
    const uri = write('aims/impact/crm.md', assessment.replace('crm-bto', 'crm-bot'));
    const { open, connection, until } = await start();
    open(uri, assessment.replace('crm-bto', 'crm-bot'), 'markdown');
    await until('the workspace is read', () => codesIn(registerUri).length > 0);
    const position = { line: 3, character: 10 };
    const [link] = (await connection.sendRequest('textDocument/definition', {
      textDocument: { uri },
      position,
    })) as {
      targetUri: string;
      targetRange: unknown;
    }[];
    assert.equal(link?.targetUri, registerUri);
    assert.deepEqual(link?.targetRange, {
      start: { line: 4, character: 8 },
      end: { line: 4, character: 15 },
    });
    const hover = (await connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position,
    })) as {
      contents: { value: string };
    };
    assert.match(hover.contents.value, /CRM bot/);
    const symbols = (await connection.sendRequest('textDocument/documentSymbol', {
      textDocument: { uri: registerUri },
    })) as { name: string; children: { name: string; children: { name: string }[] }[] }[];
    assert.deepEqual(
      symbols[0]?.children.at(-1)?.children.map(each => each.name),
      ['CRM bot'],
    );
  });

  it('offers the fixes of a finding, as edits that change nothing else', async () => {
    const registerUri = write('aims/register.yaml', register);
    const uri = write('aims/impact/crm.md', assessment);
    const { open, connection, until } = await start();
    open(uri, assessment, 'markdown');
    await until(
      'both are read',
      () => codesIn(uri).includes('unresolved-reference') && codesIn(registerUri).length > 0,
    );
    const place = { line: 3, character: 9 };
    const actions = (await connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: place, end: place },
      context: { diagnostics: [] },
    })) as { title: string; isPreferred: boolean; edit: { changes: Record<string, object[]> } }[];
    assert.deepEqual(
      actions
        .filter(({ title }) => !title.startsWith('Waive '))
        .map(({ title, isPreferred }) => ({ title, isPreferred })),
      [{ title: 'Change to "crm-bot"', isPreferred: true }],
    );
    assert.deepEqual(actions[0]?.edit.changes, {
      [uri]: [
        { range: { start: { line: 3, character: 8 }, end: { line: 3, character: 15 } }, newText: 'crm-bot' },
      ],
    });
  });

  it('lets the settings decide severities and exclusions', async () => {
    write('aims/register.yaml', register.replace('purpose:', 'purpos:'));
    write('aims/drafts/other.yaml', register.replace('stage: planned', 'stage: plannd'));
    const { until, diagnostics } = await start({
      settings: {
        aims: { severity: { 'unknown-key': 'hint' }, exclude: ['aims/drafts'] },
        'files.exclude': {},
      },
    });
    await until('the key', () => codesIn(uriOf('aims/register.yaml')).includes('unknown-key'));
    const [finding] = (diagnostics.get(uriOf('aims/register.yaml')) ?? []).filter(
      each => each.code === 'unknown-key',
    );
    assert.equal(finding?.severity, 4);
    assert.deepEqual(codesIn(uriOf('aims/drafts/other.yaml')), []);
  });

  it('keeps folders apart, and follows folders that come and go', async () => {
    write('one/aims/register.yaml', register);
    const uri = write('two/aims/impact/crm.md', assessment.replace('crm-bto', 'crm-bot'));
    write('three/aims/register.yaml', register);
    const folders = [path.join(here.folder, 'one'), path.join(here.folder, 'two')];
    const { until, connection } = await start({ folders });
    await until('the system of another folder is not seen', () =>
      codesIn(uri).includes('unresolved-reference'),
    );
    assert.ok(!codesIn(uriOf('one/aims/register.yaml')).includes('duplicate-id'));
    await connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: {
        added: [{ uri: uriOf('three'), name: 'three' }],
        removed: [{ uri: uriOf('two'), name: 'two' }],
      },
    });
    await until('the folder is gone', () => codesIn(uri).length === 0);
    await until('the other is there', () => codesIn(uriOf('three/aims/register.yaml')).length > 0);
  });

  it('honours ignore files and build folders, and looks again when an ignore file changes', async () => {
    write('aims/register.yaml', register);
    write('.gitignore', 'old/\n');
    const ignored = write('old/register.yaml', register.replace('stage: planned', 'stage: plannd'));
    const built = write('node_modules/x/register.yaml', register.replace('stage: planned', 'stage: plannd'));
    const { until, connection } = await start();
    await until('the register', () => codesIn(uriOf('aims/register.yaml')).length > 0);
    assert.deepEqual([codesIn(ignored), codesIn(built)], [[], []]);
    write('.gitignore', '');
    await connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('.gitignore'), type: 2 }],
    });
    await until('it is not ignored any more', () => codesIn(ignored).includes('invalid-value'));
    assert.deepEqual(codesIn(built), []);
  });

  it('says of a file that is too large that it is not checked', async () => {
    const uri = write('aims/register.yaml', `${register}# ${'x'.repeat(1_100_000)}\n`);
    const { until, diagnostics } = await start({
      settings: { aims: { maxFileSize: 1 }, 'files.exclude': {} },
    });
    await until('it is reported', () => codesIn(uri).includes('unchecked-file'));
    assert.match(String(diagnostics.get(uri)?.[0]?.message), /1 MB/);
  });

  it('gives little to a client that announces little', async () => {
    write('aims/register.yaml', register);
    const uri = write('aims/impact/crm.md', assessment);
    const { until, diagnostics, registrations, connection } = await start({ capabilities: {} });
    await until('the fault', () => codesIn(uri).includes('unresolved-reference'));
    const [finding] = diagnostics.get(uri) ?? [];
    assert.equal(finding?.codeDescription, undefined);
    assert.equal(finding?.relatedInformation, undefined);
    assert.equal(registrations.size, 0);
    const symbols = (await connection.sendRequest('textDocument/documentSymbol', {
      textDocument: { uri },
    })) as object[];
    assert.ok('location' in (symbols[0] ?? {}));
  });

  it('reports the posture and tells when it changes', async () => {
    const registerUri = write('aims/register.yaml', register);
    const { connection, until, open, edit } = await start();
    const told: { problems: number; complete: boolean }[] = [];
    connection.onNotification(
      'aims/postureChanged',
      (summary: { problems: number; complete: boolean }) => void told.push(summary),
    );
    open(registerUri, register);
    await until('nothing is owed', () => true);
    await new Promise(resolve => setTimeout(resolve, 400));
    edit(registerUri, 'stage: planned', 'stage: production');
    await eventually(() => assert.equal(told.at(-1)?.problems, 6));
    const report = (await connection.sendRequest('aims/posture')) as {
      roots: { systems: { id: string; state: string }[] }[];
    };
    assert.deepEqual(
      report.roots[0]?.systems.map(each => [each.id, each.state]),
      [['crm-bot', 'missing']],
    );
  });
});
