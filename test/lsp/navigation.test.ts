import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { ClientCapabilities, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { type Editor, fullCapabilities } from '../support/lsp.ts';
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
system: crm-bot
owner: Sales
---
`;

const able: ClientCapabilities = {
  workspace: {
    ...fullCapabilities.workspace,
    fileOperations: { willRename: true, didRename: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
  },
  textDocument: { ...fullCapabilities.textDocument, rename: { prepareSupport: true } },
};

describe('navigation and rename over standard streams', () => {
  const here = folderOfTest();
  const { uriOf, write } = here;

  /** Starts on the here.folder, which has a fault that tells when all of it was read. */
  const start = async (capabilities: ClientCapabilities): Promise<Editor> => {
    const fault = write('aims/fault.yaml', 'aims: monitoring/v1\nid: m\nowner: a\nsystem: nobody\n');
    const started = await here.start({ capabilities });
    await started.until('the workspace is read', () =>
      (started.diagnostics.get(fault) ?? []).some(each => each.code === 'unresolved-reference'),
    );
    return started;
  };
  const at = (uri: string, line: number, character: number) => ({
    textDocument: { uri },
    position: { line, character },
  });
  const rename = ({ connection }: Editor, uri: string, newName: string): Promise<WorkspaceEdit | null> =>
    connection.sendRequest('textDocument/rename', { ...at(uri, 4, 10), newName });
  const failureOf = (work: Promise<unknown>): Promise<{ code: number; message: string }> =>
    work.then(
      () => assert.fail('there is no error'),
      (error: { code: number; message: string }) => error,
    );

  it('finds references and highlights, of open texts as they are there', async () => {
    const uri = write('aims/register.yaml', register);
    const other = write('aims/impact.md', assessment);
    const { connection, open, edit } = await start(able);
    open(uri, register);
    open(other, assessment, 'markdown');
    edit(other, 'owner: Sales\n', 'owner: Sales\nsupersedes: ia-crm\n');
    edit(uri, 'title: Systems\n', 'title: Systems\nnotes: above\n');
    const found = await connection.sendRequest('textDocument/references', {
      ...at(uri, 5, 10),
      context: { includeDeclaration: true },
    });
    assert.deepEqual(found, [
      { uri: other, range: { start: { line: 3, character: 8 }, end: { line: 3, character: 15 } } },
      { uri, range: { start: { line: 5, character: 8 }, end: { line: 5, character: 15 } } },
    ]);
    const marked = await connection.sendRequest('textDocument/documentHighlight', at(other, 5, 13));
    assert.deepEqual(marked, [
      { range: { start: { line: 2, character: 4 }, end: { line: 2, character: 10 } }, kind: 3 },
      { range: { start: { line: 5, character: 12 }, end: { line: 5, character: 18 } }, kind: 2 },
    ]);
    assert.equal(await connection.sendRequest('textDocument/documentHighlight', at(other, 4, 9)), null);
  });

  it('renames in open and closed files, with the version of what is open', async () => {
    const uri = write('aims/register.yaml', register);
    const other = write('aims/impact.md', assessment);
    const { connection, open, edit, initialized } = await start(able);
    assert.deepEqual(initialized.capabilities.renameProvider, { prepareProvider: true });
    open(uri, register);
    edit(uri, 'title: Systems', 'title: All systems');
    assert.deepEqual(await connection.sendRequest('textDocument/prepareRename', at(uri, 4, 10)), {
      range: { start: { line: 4, character: 8 }, end: { line: 4, character: 15 } },
      placeholder: 'crm-bot',
    });
    const renamed = await rename(here.editor, uri, '007');
    assert.deepEqual(renamed, {
      documentChanges: [
        {
          textDocument: { uri: other, version: null },
          edits: [
            {
              range: { start: { line: 3, character: 8 }, end: { line: 3, character: 15 } },
              newText: '"007"',
              annotationId: 'elsewhere',
            },
          ],
        },
        {
          textDocument: { uri, version: 2 },
          edits: [
            {
              range: { start: { line: 4, character: 8 }, end: { line: 4, character: 15 } },
              newText: '"007"',
              annotationId: 'here',
            },
          ],
        },
      ],
      changeAnnotations: {
        here: { label: 'Rename the AI system "crm-bot" to "007"', needsConfirmation: false },
        elsewhere: {
          label: 'Rename the AI system "crm-bot" to "007"',
          description: 'In other files',
          needsConfirmation: false,
        },
      },
    });
  });

  it('says why it does not rename', async () => {
    const uri = write('aims/register.yaml', register);
    const { connection, open } = await start(able);
    open(uri, register);
    const nothing = await failureOf(connection.sendRequest('textDocument/prepareRename', at(uri, 1, 2)));
    assert.match(nothing.message, /no id here/);
    const bad = await failureOf(rename(here.editor, uri, 'not an id'));
    assert.match(bad.message, /cannot be an id/);
    assert.equal(bad.code, -32803);
  });

  it('asks for consent where a field may mean something else, and leaves it alone where it cannot ask', async () => {
    const uri = write('aims/register.yaml', register);
    write('aims/vendor.yaml', 'aims: vendor/v1\nid: crm-bot\nowner: a\n');
    const waivers = write(
      'aims/waivers.yaml',
      'aims: waivers/v1\nwaivers: [{ rule: overdue-review, document: crm-bot }]\n',
    );
    const asking = await rename(await start(able), uri, 'crm-helper');
    const about = asking?.documentChanges?.find(
      (each): each is TextDocumentEdit => 'edits' in each && each.textDocument.uri === waivers,
    );
    assert.equal(about?.edits.length, 1);
    assert.equal(asking?.changeAnnotations?.doubtful?.needsConfirmation, true);
    await here.stop();
    const silent = await rename(await start({}), uri, 'crm-helper');
    assert.deepEqual(Object.keys(silent?.changes ?? {}), [uri]);
  });

  it('gives a client that announces nothing plain changes', async () => {
    const uri = write('aims/register.yaml', register);
    const other = write('aims/impact.md', assessment);
    const little = await start({});
    assert.equal(little.initialized.capabilities.renameProvider, true);
    little.open(uri, register);
    const range = (line: number) => ({ start: { line, character: 8 }, end: { line, character: 15 } });
    assert.deepEqual(await rename(little, uri, 'crm-helper'), {
      changes: {
        [other]: [{ range: range(3), newText: 'crm-helper' }],
        [uri]: [{ range: range(4), newText: 'crm-helper' }],
      },
    });
  });

  it('renames nothing where a closed file is not what it was, and everything the next time', async () => {
    const uri = write('aims/register.yaml', register);
    const other = write('aims/impact.md', assessment);
    const started = await start(able);
    started.open(uri, register);
    // Nobody tells of it: not every client can.
    write('aims/impact.md', assessment.replace('id: ia-crm\n', 'id: ia-crm\ntitle: Impact\n'));
    const { code, message } = await failureOf(rename(started, uri, 'crm-helper'));
    assert.equal(code, -32801);
    assert.match(message, /impact\.md changed in the meantime/);
    const again = await rename(started, uri, 'crm-helper');
    const about = again?.documentChanges?.find(
      (each): each is TextDocumentEdit => 'edits' in each && each.textDocument.uri === other,
    );
    assert.equal(about?.edits[0]?.range.start.line, 4);
  });

  it('reads what was typed just before', async () => {
    const uri = write('aims/register.yaml', register);
    const other = write('aims/impact.md', assessment);
    const started = await start(able);
    started.open(uri, register);
    started.open(other, assessment, 'markdown');
    started.edit(other, 'id: ia-crm\n', 'id: ia-crm\ntitle: Impact\n');
    const renamed = await rename(started, uri, 'crm-helper');
    const about = renamed?.documentChanges?.find(
      (each): each is TextDocumentEdit => 'edits' in each && each.textDocument.uri === other,
    );
    assert.equal(about?.textDocument.version, 2);
    assert.equal(about?.edits[0]?.range.start.line, 4);
  });

  it('follows evidence that is renamed, in open and closed files', async () => {
    const uri = write(
      'aims/register.yaml',
      register.replace('    owner: Sales', '    evidence: [{ location: e/a.pdf }]'),
    );
    const other = write(
      'aims/impact.md',
      assessment.replace('owner: Sales', 'evidence: [{ location: e/a.pdf }]'),
    );
    const evidence = write('e/a.pdf', 'a');
    const { connection, open, edit, initialized, diagnostics, until } = await start(able);
    assert.deepEqual(initialized.capabilities.workspace?.fileOperations?.willRename, {
      filters: [{ scheme: 'file', pattern: { glob: '**' } }],
    });
    open(other, fs.readFileSync(path.join(here.folder, 'aims/impact.md'), 'utf8'), 'markdown');
    edit(other, 'id: ia-crm\n', 'id: ia-crm\ntitle: Impact\n');
    const files = [{ oldUri: uriOf('e'), newUri: uriOf('proof, signed') }];
    const changes: WorkspaceEdit | null = await connection.sendRequest('workspace/willRenameFiles', {
      files,
    });
    const told = changes?.documentChanges?.map(each =>
      'edits' in each
        ? [each.textDocument, each.edits.map(({ range, ...edit }) => [range.start.line, edit])]
        : [],
    );
    const edits = (line: number) => [[line, { newText: '"proof, signed/a.pdf"', annotationId: 'paths' }]];
    assert.deepEqual(told, [
      [{ uri: other, version: 2 }, edits(5)],
      [{ uri, version: null }, edits(6)],
    ]);
    fs.renameSync(path.join(here.folder, 'e'), path.join(here.folder, 'proof, signed'));
    await connection.sendNotification('workspace/didRenameFiles', { files });
    const misses = () => (diagnostics.get(other) ?? []).some(each => each.code === 'missing-evidence');
    await until('the old path is missed', misses);
    assert.ok(evidence);
    assert.equal(
      await connection.sendRequest('workspace/willRenameFiles', {
        files: [{ oldUri: uriOf('nothing'), newUri: uriOf('else') }],
      }),
      null,
    );
  });

  it('finds symbols, links, folds and selections', async () => {
    const uri = write('aims/register.yaml', `${register}    links: [https://example.org]\n`);
    const { connection, open } = await start(able);
    open(uri, `${register}    links: [https://example.org]\n`);
    const range = (line: number, from: number, to: number) => ({
      start: { line, character: from },
      end: { line, character: to },
    });
    assert.deepEqual(await connection.sendRequest('workspace/symbol', { query: 'crmb' }), [
      { name: 'crm-bot', kind: 19, containerName: 'AI system', location: { uri, range: range(4, 8, 15) } },
      {
        name: 'CRM bot',
        kind: 15,
        containerName: 'AI system crm-bot',
        location: { uri, range: range(5, 10, 17) },
      },
    ]);
    const textDocument = { uri };
    assert.deepEqual(await connection.sendRequest('textDocument/documentLink', { textDocument }), [
      { range: range(9, 12, 31), target: 'https://example.org' },
    ]);
    assert.deepEqual(await connection.sendRequest('textDocument/foldingRange', { textDocument }), [
      { startLine: 3, endLine: 9 },
      { startLine: 4, endLine: 9 },
    ]);
    const [selected] = (await connection.sendRequest('textDocument/selectionRange', {
      textDocument,
      positions: [{ line: 4, character: 9 }],
    })) as { range: unknown; parent: { range: unknown } }[];
    assert.deepEqual(selected?.range, range(4, 8, 11));
    assert.deepEqual(selected?.parent.range, range(4, 8, 15));
  });

  it('says nothing about files that are not ours', async () => {
    const uri = write('other.yaml', 'id: crm-bot\nlinks: [https://example.org]\n');
    const { connection, open } = await start(able);
    open(uri, 'id: crm-bot\nlinks: [https://example.org]\n');
    for (const method of ['documentLink', 'foldingRange', 'documentHighlight', 'prepareRename', 'references'])
      assert.equal(
        await connection.sendRequest(`textDocument/${method}`, { ...at(uri, 0, 5), context: {} }),
        null,
      );
  });
});
