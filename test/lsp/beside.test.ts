import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type {
  ClientCapabilities,
  CodeLens,
  Hover,
  InlayHint,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver-protocol';
import { type Editor, type EditorOptions, fullCapabilities } from '../support/lsp.ts';
import { folderOfTest } from './folder-of-test.ts';

const register = `aims: register/v1
systems:
  - id: crm-bot
    name: Sales helper
    owner: Dana Osei
    stage: development
    review: { next: 2026-12-16 }
`;

const assessment = `aims: risk-assessment/v1
id: ra-crm
title: Risks
system: crm-bot
owner: Sales
status: draft
`;

const capable: ClientCapabilities = {
  ...fullCapabilities,
  workspace: {
    ...fullCapabilities.workspace,
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
  textDocument: {
    ...fullCapabilities.textDocument,
    codeLens: {},
    inlayHint: {},
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
  },
};

const wholeFile = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('the language server, beside and in the text', () => {
  const here = folderOfTest();
  const { uriOf, write } = here;
  let registerUri = '';
  let refreshed: string[] = [];

  beforeEach(() => {
    registerUri = write('register.yaml', register);
    write('ra.yaml', assessment);
  });

  async function start(options: Partial<EditorOptions> = {}): Promise<Editor> {
    const started = await here.start({ capabilities: capable, ...options });
    refreshed = [];
    for (const method of ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh']) {
      started.connection.onRequest(method, () => {
        refreshed.push(method);
        return null;
      });
    }
    started.open(registerUri, register);
    await started.until(
      'the findings are there',
      () => (started.diagnostics.get(registerUri) ?? []).length > 0,
    );
    return started;
  }

  const ask = async <Answer>(method: string, params: object): Promise<Answer> => {
    const answer: unknown = await here.editor.connection.sendRequest(method, params);
    return answer as Answer;
  };

  const lensesOf = async (uri: string): Promise<CodeLens[]> => {
    const lenses = await ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    return Promise.all(lenses.map(lens => ask<CodeLens>('codeLens/resolve', lens)));
  };

  it('puts lenses above systems whose commands the client has', async () => {
    await start({ commands: ['aims.open', 'aims.systems.reveal', 'aims.showReferences'] });
    const lenses = await lensesOf(registerUri);
    assert.deepEqual(
      lenses.map(({ range, command }) => [range.start.line, command?.title, command?.command]),
      [
        [2, 'missing: human oversight', 'aims.systems.reveal'],
        [2, 'owes 2: 1 missing, 1 draft', 'aims.systems.reveal'],
        [2, '1 reference', 'aims.showReferences'],
      ],
    );
    assert.deepEqual(lenses[1]?.command?.arguments, [`${pathToFileURL(here.folder).href}#crm-bot`]);
    assert.deepEqual(lenses[2]?.command?.arguments, [registerUri, { line: 2, character: 8 }]);
  });

  it('lets other clients read them', async () => {
    await start();
    const lenses = await lensesOf(registerUri);
    assert.deepEqual(
      lenses.map(({ command }) => command?.command),
      ['', '', ''],
    );
    assert.equal(lenses[2]?.command?.title, '1 reference');
  });

  it('answers nothing for a lens that it did not make', async () => {
    await start();
    for (const data of [undefined, 1, { place: null, says: 'state' }, { place: {}, says: 'owes' }]) {
      const lens = await ask<CodeLens>('codeLens/resolve', { range: wholeFile, data });
      assert.equal(lens.command?.title, '');
    }
  });

  it('has lenses and hints asked for again when another document changes', async () => {
    const { edit, open, until } = await start();
    await new Promise(resolve => setTimeout(resolve, 400));
    refreshed = [];
    const uri = uriOf('ra.yaml');
    open(uri, assessment);
    edit(uri, 'system: crm-bot', 'system: other');
    await new Promise(resolve => setTimeout(resolve, 600));
    await until('it settles', () => true);
    assert.deepEqual([...new Set(refreshed)].sort(), [
      'workspace/codeLens/refresh',
      'workspace/inlayHint/refresh',
    ]);
    assert.equal((await lensesOf(registerUri))[2]?.command?.title, 'no references');
  });

  it('tells hints of what is in sight, as plain text', async () => {
    await start();
    const hintsIn = (range: object) =>
      ask<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri: registerUri }, range });
    assert.deepEqual(await hintsIn(wholeFile), [
      { position: { line: 6, character: 30 }, label: 'review due in 23 days', paddingLeft: true },
    ]);
    assert.deepEqual(await hintsIn({ start: { line: 0, character: 0 }, end: { line: 3, character: 0 } }), []);
  });

  it('leaves out the sorts of hints that are switched off', async () => {
    await start({ settings: { aims: { inlayHints: { dates: false } } } });
    assert.deepEqual(
      await ask('textDocument/inlayHint', { textDocument: { uri: registerUri }, range: wholeFile }),
      [],
    );
  });

  it('tells tokens whole, in part, and as what changed', async () => {
    const { edit, initialized } = await start();
    const { tokenTypes } = initialized.capabilities.semanticTokensProvider?.legend ?? {};
    const textDocument = { uri: registerUri };
    const full = await ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    const named = (data: readonly number[]) =>
      data.flatMap((type, index) => (index % 5 === 3 ? [tokenTypes?.[type]] : []));
    assert.deepEqual(named(full.data), ['class', 'variable', 'enumMember', 'number']);
    const declares = full.data.filter((_, index) => index % 5 === 4);
    assert.deepEqual(declares, [0, 1, 0, 0]);
    const range = { start: { line: 5, character: 0 }, end: { line: 5, character: 30 } };
    const part = await ask<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range });
    assert.deepEqual(named(part.data), ['enumMember']);
    edit(registerUri, 'development', 'pilot');
    const delta = await ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: full.resultId,
    });
    assert.deepEqual(
      delta.edits.map(({ deleteCount, data }) => [deleteCount, data]),
      [[1, [5]]],
    );
    const lost = await ask<SemanticTokens>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: full.resultId,
    });
    assert.equal(lost.data.length, 20);
  });

  it('tells the rule of a finding, with a link to its page where the client has none', async () => {
    const broken = register.replace('development', 'develop');
    const hoverIn = async (): Promise<string> => {
      const found = await ask<Hover>('textDocument/hover', {
        textDocument: { uri: registerUri },
        position: { line: 5, character: 12 },
      });
      assert.ok(typeof found.contents === 'object' && 'value' in found.contents);
      return found.contents.value;
    };
    const show = async (capabilities: ClientCapabilities): Promise<string> => {
      const { open, until, diagnostics } = await start({ capabilities });
      open(registerUri, broken);
      await until('the finding', () =>
        (diagnostics.get(registerUri) ?? []).some(({ code }) => code === 'invalid-value'),
      );
      const text = await hoverIn();
      await here.stop();
      return text;
    };
    assert.match(await show(capable), /\n\n\*invalid\\-value\*: A value is none of those/);
    assert.match(
      await show({ textDocument: { hover: { contentFormat: ['markdown'] } } }),
      /\*\[invalid\\-value\]\(\S+docs\/rules\/invalid-value\.md\)\*: /,
    );
    assert.match(await show({}), /invalid-value: A value is none.*\n\S+docs\/rules\/invalid-value\.md$/);
  });

  it('orders keys when it is asked to, and is a formatter only where the client has no command for it', async () => {
    const { open, initialized } = await start();
    assert.equal(initialized.capabilities.documentFormattingProvider, true);
    open(registerUri, 'aims: ai-system/v1\nname: Bot\nid: bot\n');
    const edits = await ask('textDocument/formatting', {
      textDocument: { uri: registerUri },
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.deepEqual(edits, [
      {
        range: { start: { line: 1, character: 0 }, end: { line: 2, character: 7 } },
        newText: 'id: bot\nname: Bot',
      },
    ]);
    await here.stop();
    const other = await start({ commands: ['aims.orderKeys'] });
    assert.equal(other.initialized.capabilities.documentFormattingProvider, undefined);
  });

  it('offers nothing of it to a client that announces nothing', async () => {
    const { initialized } = await start({ capabilities: {} });
    const { codeLensProvider, inlayHintProvider, semanticTokensProvider } = initialized.capabilities;
    assert.deepEqual(
      [codeLensProvider, inlayHintProvider, semanticTokensProvider],
      [undefined, undefined, undefined],
    );
  });
});
