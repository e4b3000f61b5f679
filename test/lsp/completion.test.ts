import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  CompletionTriggerKind,
} from 'vscode-languageserver';
import { type Editor, fullCapabilities } from '../support/lsp.ts';
import { folderOfTest } from './folder-of-test.ts';

const able: ClientCapabilities = {
  ...fullCapabilities,
  textDocument: {
    ...fullCapabilities.textDocument,
    completion: {
      completionItem: {
        snippetSupport: true,
        preselectSupport: true,
        labelDetailsSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        insertTextModeSupport: { valueSet: [1, 2] },
      },
    },
  },
};

describe('completion over the protocol', () => {
  const { uriOf, start: startWith } = folderOfTest();

  const start = (capabilities: ClientCapabilities) => startWith({ capabilities });

  /** Opens a text with a cursor `$0` and asks there. */
  const ask = async (
    { open, connection }: Editor,
    { name = 'x.yaml', picture, bySign = false }: { name?: string; picture: string; bySign?: boolean },
  ): Promise<CompletionList | null> => {
    const uri = uriOf(name);
    const before = picture.slice(0, picture.indexOf('$0')).split('\n');
    open(uri, picture.replace('$0', ''), name.endsWith('.json') ? 'json' : 'yaml');
    return connection.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
      context: {
        triggerKind: bySign ? CompletionTriggerKind.TriggerCharacter : CompletionTriggerKind.Invoked,
        ...(bySign && { triggerCharacter: ' ' }),
      },
    });
  };

  const itemOf = (list: CompletionList | null, label: string): CompletionItem => {
    const item = list?.items.find(each => each.label === label);
    assert.ok(item, `"${label}" is not among ${list?.items.map(each => each.label).join(', ')}`);
    return item;
  };

  it('gives an able editor snippets, and documentation when it asks for it', async () => {
    const opened = await start(able);
    assert.deepEqual(opened.initialized.capabilities.completionProvider?.resolveProvider, true);
    const list = await ask(opened, { picture: 'aims: register/v1\nsystems:\n  - id: a\n  - $0\n' });
    const entry = itemOf(list, 'AI system: new entry');
    assert.equal(entry.insertTextFormat, 2);
    assert.equal(entry.insertTextMode, 1);
    assert.match(entry.textEdit?.newText ?? '', /^id: \$\{1:<id>\}\n {4}name: /);
    assert.deepEqual(entry.textEdit && 'range' in entry.textEdit && entry.textEdit.range, {
      start: { line: 3, character: 4 },
      end: { line: 3, character: 4 },
    });
    const name = itemOf(list, 'name');
    assert.equal(name.documentation, undefined);
    assert.deepEqual(name.labelDetails, { description: 'always needed' });
    const resolved = await opened.connection.sendRequest<CompletionItem>('completionItem/resolve', name);
    assert.match(JSON.stringify(resolved.documentation), /"kind":"markdown","value":"\*\*Name\*\*/);
  });

  it('gives a small editor plain text', async () => {
    const opened = await start({});
    const list = await ask(opened, { picture: 'aims: ai-system/v1\nri$0\n' });
    const risk = itemOf(list, 'risk');
    assert.deepEqual(
      {
        format: risk.insertTextFormat,
        mode: risk.insertTextMode,
        text: risk.textEdit?.newText,
        detail: risk.detail,
      },
      { format: undefined, mode: undefined, text: 'risk:\n  ', detail: 'Risk' },
    );
    const resolved = await opened.connection.sendRequest<CompletionItem>('completionItem/resolve', risk);
    assert.match(JSON.stringify(resolved.documentation), /"kind":"plaintext","value":"Risk \(/);
  });

  it('indents for an editor that would indent the lines itself', async () => {
    const opened = await start({
      textDocument: { completion: { completionItem: { snippetSupport: true } } },
    });
    const list = await ask(opened, { picture: 'aims: register/v1\nsystems:\n  - id: a\n    $0\n' });
    assert.equal(itemOf(list, 'risk').textEdit?.newText, 'risk:\n  $0');
  });

  it('knows a document that has only begun, and nobody else’s', async () => {
    const opened = await start(able);
    itemOf(await ask(opened, { name: 'a.yaml', picture: 'aims: $0' }), 'register/v1');
    itemOf(await ask(opened, { name: 'a.json', picture: '{ "aims": "$0" }' }), 'register/v1');
    assert.equal(await ask(opened, { name: 'b.yaml', picture: 'kind: $0' }), null);
    assert.deepEqual((await ask(opened, { name: 'c.yaml', picture: 'aims: Improve $0' }))?.items, []);
  });

  it('keeps remarks out of the way of somebody who types on', async () => {
    const opened = await start(able);
    const picture = 'aims: ai-system/v1\npurpose: $0\n';
    itemOf(await ask(opened, { name: 'a.yaml', picture }), 'not_applicable');
    assert.deepEqual((await ask(opened, { name: 'b.yaml', picture, bySign: true }))?.items, []);
  });

  it('has no documentation for what it never proposed', async () => {
    const opened = await start(able);
    for (const data of [undefined, null, { list: 7, index: 1 }, { list: 'x' }]) {
      const item = { label: 'x', data };
      const resolved = await opened.connection.sendRequest<CompletionItem>('completionItem/resolve', item);
      assert.equal(resolved.documentation, undefined);
    }
  });
});
