import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode';
import { suggestingOn } from '../../client/parts/suggest-on.ts';

describe('suggestions that go on', () => {
  const item = (data?: object): CompletionItem => ({ label: 'stage', ...(data && { data }) });

  it('open where the server says so, and nowhere else', async () => {
    const items = [item({ list: 1, index: 0, goesOn: true }), item({ list: 1, index: 1 }), item()];
    const result = await suggestingOn(Promise.resolve({ items }));
    assert.deepEqual(
      (Array.isArray(result) ? result : (result?.items ?? [])).map(({ command }) => command?.command),
      ['editor.action.triggerSuggest', undefined, undefined],
    );
    assert.equal(
      await suggestingOn([item({ goesOn: true })]).then(
        list => Array.isArray(list) && list[0]?.command?.command,
      ),
      'editor.action.triggerSuggest',
    );
  });

  it('leave an empty answer as it is', async () => {
    assert.equal(await suggestingOn(null), null);
    assert.equal(await suggestingOn(undefined), undefined);
  });
});
