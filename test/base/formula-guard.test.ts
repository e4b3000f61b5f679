import assert from 'node:assert/strict';
import { guarded, unguarded } from '../../server/core/base/formula-guard.ts';

describe('text in cells of a spreadsheet', () => {
  it('never begins as a formula does', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠A']) {
      assert.equal(guarded(text), `'${text}`);
    }
    for (const text of ['', 'a=b', "it's", "'quoted'", '1-2', ' ', 'ключ']) assert.equal(guarded(text), text);
  });

  it('comes back as it was', () => {
    const signs = ["'", '=', '-', 'a', '\t', ' '];
    const texts = signs.flatMap(a => signs.flatMap(b => signs.flatMap(c => [a, a + b, a + b + c])));
    for (const text of texts) assert.equal(unguarded(guarded(text)), text, JSON.stringify(text));
    assert.equal(new Set(texts.map(guarded)).size, new Set(texts).size);
  });
});
