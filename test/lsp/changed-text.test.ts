import assert from 'node:assert/strict';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { lineIndexOf } from '../../server/core/base/line-index.ts';
import { changedText, type TextLines, withLines } from '../../server/lsp/changed-text.ts';
import { randomFrom } from '../support/random.ts';

describe('a text that the editor changes', () => {
  it('is the same after many changes at once as after each of them alone', () => {
    const random = randomFrom(3);
    const pieces = ['a', 'bc', '\n', '\r', '\r\n', '', '😀', '\n\n', 'x\ry', '\n\r'];
    const some = (most: number): string =>
      Array.from({ length: random.below(most) }, () => random.pick(pieces)).join('');
    for (let round = 0; round < 3000; round++) {
      const text = some(30);
      const changes = Array.from({ length: 2 + random.below(6) }, (): TextDocumentContentChangeEvent => {
        if (random.chance(0.03)) return { text: some(10) };
        const place = () => ({ line: random.below(14) - 1, character: random.below(8) - 1 });
        return { range: { start: place(), end: place() }, text: some(4) };
      });
      const once = changes.reduce<TextLines>(
        (current, change) => changedText(current, [change]),
        withLines(text),
      );
      const often = changedText(withLines(text), changes);
      assert.equal(often.text, once.text, JSON.stringify({ round, text, changes }));
      // Where the lines begin is found out anew around each change alone.
      assert.deepEqual(once.lines, lineIndexOf(once.text), JSON.stringify({ round, text, changes }));
      assert.deepEqual(often.lines, once.lines);
    }
  });

  it('is put together quickly where a word is replaced everywhere in a large document', () => {
    const many = 5000;
    const text = 'name: old\n'.repeat(400_000);
    const changes = Array.from({ length: many }, (_, index) => ({
      // From the end to the beginning, as VS Code sends them.
      range: rangeOn(399_999 - index * 50, 6, 9),
      text: 'new',
    }));
    const begun = process.cpuUsage();
    const { text: changed } = changedText(withLines(text), changes);
    const { user, system } = process.cpuUsage(begun);
    assert.equal(changed.match(/name: new\n/g)?.length, many);
    assert.ok((user + system) / 1000 < 3000, `${(user + system) / 1000} ms`);
  });

  it('takes what has more lines than a call may have arguments', () => {
    const paste = 'a\n'.repeat(300_000);
    const { text: changed } = changedText(withLines('b\nc'), [
      { range: rangeOn(1, 0, 0), text: paste },
      { range: rangeOn(0, 0, 1), text: '' },
    ]);
    assert.equal(changed, `\n${paste}c`);
  });
});

function rangeOn(line: number, from: number, to: number) {
  return { start: { line, character: from }, end: { line, character: to } };
}
