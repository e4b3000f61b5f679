import assert from 'node:assert/strict';
import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver/node';
import type { ActParams, ActResult, Asked } from '../../server/lsp/protocol.ts';
import { type Editor, type EditorOptions, fullCapabilities } from '../support/lsp.ts';
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

const policy = `aims: policy/v1
id: pol-ai
owner: Legal
status: approved
version: 1.10
approved: { by: Board, on: 2025-03-01 }
review: { next: 2026-01-01 }
`;

const register = `aims: register/v1
owner: Platform
systems:
  - id: crm-bot
    name: CRM bot
    owner: Sales
    stage: development
`;

describe('code actions over the protocol', () => {
  const here = folderOfTest();
  const { uriOf, write } = here;

  const start = async (name: string, text: string, options: Partial<EditorOptions> = {}): Promise<Editor> => {
    write(name, text);
    const editor = await here.start({ capabilities: able, ...options });
    editor.open(uriOf(name), text, name.endsWith('.md') ? 'markdown' : 'yaml');
    return editor;
  };
  const actionsAt = async (
    name: string,
    [line, character]: readonly [number, number],
    only?: readonly string[],
  ): Promise<readonly CodeAction[]> =>
    ((await here.editor.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: uriOf(name) },
      range: { start: { line, character }, end: { line, character } },
      context: { diagnostics: [], ...(only && { only: [...only] }) },
    })) ?? []) as CodeAction[];

  it('create a file that there is not, and then show its first gap', async () => {
    await start('register.yaml', register);
    const actions = await actionsAt('register.yaml', [3, 12]);
    const action = actions.find(({ title }) => title === 'Create the risk assessment of "CRM bot"');
    const [create, edit] = action?.edit?.documentChanges ?? [];
    const uri = uriOf('risk/ra-crm-bot.yaml');
    assert.deepEqual(create, { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } });
    assert.match(
      ((edit as TextDocumentEdit).edits[0] as TextEdit).newText ?? '',
      /^aims: risk-assessment\/v1\nid: ra-crm-bot\n/,
    );
    assert.equal(action?.command?.command, 'aims.show');
    const shown = new Promise(resolve =>
      here.editor.connection.onRequest('window/showDocument', params => {
        resolve(params);
        return { success: true };
      }),
    );
    await here.editor.connection.sendRequest('workspace/executeCommand', action?.command);
    assert.equal(((await shown) as { uri: string }).uri, uri);
  });

  it('ask nobody where nobody can ask: placeholders stand there', async () => {
    await start('pol.yaml', policy);
    const actions = await actionsAt('pol.yaml', [6, 20]);
    const action = actions.find(({ title }) => title === 'Mark it as reviewed today');
    const [edit] = action?.edit?.documentChanges ?? [];
    assert.deepEqual((edit as TextDocumentEdit).textDocument, { uri: uriOf('pol.yaml'), version: 1 });
    assert.match(JSON.stringify(edit), /<who reviewed it>/);
  });

  it('are done with the answers of a person, in the version that they were offered for', async () => {
    const { connection, edit } = await start('pol.yaml', policy, { commands: ['aims.ask'] });
    const applied: ApplyWorkspaceEditParams[] = [];
    connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      applied.push(params);
      return { applied: true };
    });
    const actions = await actionsAt('pol.yaml', [6, 20]);
    const action = actions.find(({ title }) => title === 'Mark it as reviewed today');
    assert.equal(action?.edit, undefined);
    assert.equal(action?.command?.command, 'aims.ask');
    const [asked] = (action?.command?.arguments ?? []) as Asked[];
    assert.deepEqual(
      asked?.questions.map(({ name }) => name),
      ['note', 'by'],
    );
    const params = { ...asked?.act, answers: { note: 'All well.', by: 'Dana Osei' } } as ActParams;
    const done = (await connection.sendRequest('aims/act', params)) as ActResult;
    assert.deepEqual([done.done, done.changed?.uri], [true, uriOf('pol.yaml')]);
    const text = JSON.stringify(applied[0]?.edit.documentChanges);
    assert.match(text, /by: Dana Osei\\n {2}note: All well\./);
    assert.match(text, /"version":1/);
    edit(uriOf('pol.yaml'), 'Legal', 'Law');
    const late = (await connection.sendRequest('aims/act', params)) as ActResult;
    assert.equal(late.done, false);
    assert.match(late.why ?? '', /changed while you answered/);
    assert.equal(applied.length, 1);
  });

  it('mend all that is safe for who asks for just that', async () => {
    await start('pol.yaml', policy);
    const actions = await actionsAt('pol.yaml', [0, 0], ['source.fixAll']);
    assert.deepEqual(
      actions.map(({ kind }) => kind),
      ['source.fixAll.aims'],
    );
    assert.match(JSON.stringify(actions[0]?.edit), /\\"1\.10\\"/);
    assert.deepEqual(
      (await actionsAt('pol.yaml', [0, 0])).filter(({ kind }) => kind?.startsWith('source')),
      [],
    );
  });

  it('make a document of an open file that is none', async () => {
    await start(
      'policy.md',
      '# Policy\n\n| Field | Details |\n|---|---|\n| Owner | A |\n| Status | draft |\n\nText.\n',
    );
    const actions = await actionsAt('policy.md', [4, 3]);
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Turn the table into front matter of a policy'],
    );
  });

  it('give a client that can do little only what it can do', async () => {
    await start('register.yaml', register.replace('stage: development', 'stage: developmnt'), {
      capabilities: { textDocument: { codeAction: fullCapabilities.textDocument?.codeAction ?? {} } },
      commands: ['aims.ask'],
    });
    const actions = await actionsAt('register.yaml', [6, 12]);
    assert.ok(actions.some(({ title, edit }) => title === 'Change to "development"' && edit?.changes));
    assert.ok(actions.every(({ edit, command }) => edit?.changes && !command));
  });
});
