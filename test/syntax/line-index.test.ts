import assert from 'node:assert/strict';
import { lineIndexOf, lineRange, offsetAt, positionAt } from '../../server/core/base/line-index.ts';
import { randomFrom } from '../support/random.ts';

describe('the lines of a text', () => {
  const text = 'ab\r\ncd\ref\n\n😀x';
  const index = lineIndexOf(text);

  const places: readonly (readonly [offset: number, line: number, character: number])[] = [
    [0, 0, 0],
    [2, 0, 2],
    [4, 1, 0],
    [6, 1, 2],
    [7, 2, 0],
    [9, 2, 2],
    [10, 3, 0],
    [11, 4, 0],
    [13, 4, 2],
    [14, 4, 3],
  ];
  for (const [offset, line, character] of places) {
    it(`has offset ${offset} at ${line}:${character}, and back`, () => {
      assert.deepEqual(positionAt(index, offset), { line, character });
      assert.equal(offsetAt(index, { line, character }), offset);
    });
  }

  it('takes an offset inside a line end for the end of the line', () => {
    assert.deepEqual(positionAt(index, 3), { line: 0, character: 2 });
  });

  it('takes what lies outside for the nearest place', () => {
    assert.deepEqual(positionAt(index, -5), { line: 0, character: 0 });
    assert.deepEqual(positionAt(index, 99), { line: 4, character: 3 });
    assert.deepEqual(positionAt(index, Number.NaN), { line: 0, character: 0 });
    assert.equal(offsetAt(index, { line: 0, character: 99 }), 2);
    assert.equal(offsetAt(index, { line: 1, character: 3 }), 6);
    assert.equal(offsetAt(index, { line: 99, character: 0 }), text.length);
    assert.equal(offsetAt(index, { line: -1, character: 5 }), 0);
    assert.equal(offsetAt(index, { line: 2, character: -1 }), 7);
    assert.equal(offsetAt(index, { line: Number.NaN, character: Number.NaN }), 0);
  });

  it('says which text a line has, without its line end', () => {
    const lines = [0, 1, 2, 3, 4, 5].map(line => {
      const { start, end } = lineRange(index, line);
      return text.slice(start, end);
    });
    assert.deepEqual(lines, ['ab', 'cd', 'ef', '', '😀x', '']);
  });

  it('has one line in an empty text, and an empty line behind a last line end', () => {
    assert.deepEqual(lineIndexOf('').starts, [0]);
    assert.deepEqual(lineIndexOf('a\n').starts, [0, 2]);
    assert.deepEqual(lineIndexOf('a\r').starts, [0, 2]);
    assert.deepEqual(lineIndexOf('a\r\n').starts, [0, 3]);
    assert.deepEqual(lineIndexOf('\n\r').starts, [0, 1, 2]);
  });

  it('agrees with looking at one character after the other, for any text', () => {
    const random = randomFrom(7);
    for (let round = 0; round < 300; round++) {
      const any = Array.from({ length: random.below(20) }, () =>
        random.pick(['a', '\r', '\n', '\r\n', '\u2028']),
      ).join('');
      const lines = lineIndexOf(any);
      assert.deepEqual(lines.starts, startsBySight(any), JSON.stringify(any));
      for (let offset = 0; offset <= any.length; offset++) {
        const there = offsetAt(lines, positionAt(lines, offset));
        const isInsidePair = any[offset - 1] === '\r' && any[offset] === '\n';
        assert.equal(there, isInsidePair ? offset - 1 : offset, `${JSON.stringify(any)} at ${offset}`);
      }
    }
  });
});

function startsBySight(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) starts.push(at + 1);
  }
  return starts;
}
