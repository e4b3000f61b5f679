import assert from 'node:assert/strict';
import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { Text } from '../../server/core/base/text.ts';
import { changedText } from '../../server/lsp/changed-text.ts';
import { randomFrom } from '../support/random.ts';

describe('a text that the editor changes', () => {
  it('is what a string would be after one change after the other', () => {
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
      const once = changes.reduce(changedString, text);
      assert.equal(changedText(Text.of(text), changes).whole, once, JSON.stringify({ round, text, changes }));
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
    const changed = changedText(Text.of(text), changes).whole;
    const { user, system } = process.cpuUsage(begun);
    assert.equal(changed.match(/name: new\n/g)?.length, many);
    assert.ok((user + system) / 1000 < 3000, `${(user + system) / 1000} ms`);
  });

  it('takes what has more lines than a call may have arguments', () => {
    const paste = 'a\n'.repeat(300_000);
    const { whole: changed } = changedText(Text.of('b\nc'), [
      { range: rangeOn(1, 0, 0), text: paste },
      { range: rangeOn(0, 0, 1), text: '' },
    ]);
    assert.equal(changed, `\n${paste}c`);
  });
});

function rangeOn(line: number, from: number, to: number) {
  return { start: { line, character: from }, end: { line, character: to } };
}

/** The text after one change, by cutting it into lines. */
function changedString(text: string, change: TextDocumentContentChangeEvent): string {
  if (!('range' in change)) return change.text;
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  if (/[\r\n]$/.test(text) || text === '') lines.push('');
  const offsetOf = ({ line, character }: Position): number => {
    if (line < 0) return 0;
    if (line >= lines.length) return text.length;
    const start = lines.slice(0, line).join('').length;
    const content = (lines[line] ?? '').replace(/[\r\n]+$/, '');
    return start + Math.max(0, Math.min(character, content.length));
  };
  const start = offsetOf(change.range.start);
  return text.slice(0, start) + change.text + text.slice(Math.max(start, offsetOf(change.range.end)));
}
