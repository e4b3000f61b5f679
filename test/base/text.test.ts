import assert from 'node:assert/strict';
import { bytesIn } from '../../server/core/base/bytes.ts';
import { Text } from '../../server/core/base/text.ts';
import { changeBetween } from '../../server/core/base/text-change.ts';
import { placesOf } from '../../server/core/base/text-finds.ts';
import { type Random, randomFrom } from '../support/random.ts';

describe('the lines of a text', () => {
  const text = Text.of('ab\r\ncd\ref\n\n😀x');

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
      assert.deepEqual(text.positionAt(offset), { line, character });
      assert.equal(text.offsetAt({ line, character }), offset);
    });
  }

  it('takes an offset inside a line end for the end of the line', () => {
    assert.deepEqual(text.positionAt(3), { line: 0, character: 2 });
  });

  it('takes what lies outside for the nearest place', () => {
    assert.deepEqual(text.positionAt(-5), { line: 0, character: 0 });
    assert.deepEqual(text.positionAt(99), { line: 4, character: 3 });
    assert.deepEqual(text.positionAt(Number.NaN), { line: 0, character: 0 });
    assert.equal(text.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(text.offsetAt({ line: 1, character: 3 }), 6);
    assert.equal(text.offsetAt({ line: 99, character: 0 }), text.length);
    assert.equal(text.offsetAt({ line: -1, character: 5 }), 0);
    assert.equal(text.offsetAt({ line: 2, character: -1 }), 7);
    assert.equal(text.offsetAt({ line: Number.NaN, character: Number.NaN }), 0);
  });

  it('says which text a line has, without its line end', () => {
    const lines = [0, 1, 2, 3, 4, 5].map(line => {
      const { start, end } = text.lineRange(line);
      return text.slice(start, end);
    });
    assert.deepEqual(lines, ['ab', 'cd', 'ef', '', '😀x', '']);
  });

  it('has one line in an empty text, and an empty line behind a last line end', () => {
    assert.deepEqual(lineStartsOf(Text.of('')), [0]);
    assert.deepEqual(lineStartsOf(Text.of('a\n')), [0, 2]);
    assert.deepEqual(lineStartsOf(Text.of('a\r')), [0, 2]);
    assert.deepEqual(lineStartsOf(Text.of('a\r\n')), [0, 3]);
    assert.deepEqual(lineStartsOf(Text.of('\n\r')), [0, 1, 2]);
  });

  it('agrees with looking at one character after the other, for any text', () => {
    const random = randomFrom(7);
    for (let round = 0; round < 300; round++) {
      const any = Array.from({ length: random.below(20) }, () =>
        random.pick(['a', '\r', '\n', '\r\n', '\u2028']),
      ).join('');
      const lines = Text.of(any);
      assert.deepEqual(lineStartsOf(lines), startsBySight(any), JSON.stringify(any));
      for (let offset = 0; offset <= any.length; offset++) {
        const there = lines.offsetAt(lines.positionAt(offset));
        const isInsidePair = any[offset - 1] === '\r' && any[offset] === '\n';
        assert.equal(there, isInsidePair ? offset - 1 : offset, `${JSON.stringify(any)} at ${offset}`);
      }
    }
  });
});

describe('a text that is edited', () => {
  const pieces = ['a', 'name: x', '\n', '\r', '\r\n', '😀', '\n\n', 'x\ry', '\n\r', 'mark', ' '];

  /** Long enough to be made of several pieces, now and then with a line that is longer than they are. */
  const long = (random: Random): string =>
    Array.from({ length: random.below(60) }, () => {
      if (random.chance(0.1)) return 'l'.repeat(random.below(40_000));
      return some(random, 40).repeat(random.below(100));
    }).join('');

  const some = (random: Random, most: number): string =>
    Array.from({ length: random.below(most) }, () => random.pick(pieces)).join('');

  /** Often at the border of two pieces, where most can go wrong. */
  const place = (random: Random, { chunks, length }: Text): number => {
    const border = random.chance(0.5) ? random.pick(chunks.starts) : random.below(length + 1);
    return Math.max(0, Math.min(length, border + random.below(5) - 2));
  };

  it('is the text that a string would be, with its lines, after any edits', () => {
    const random = randomFrom(11);
    const marks = placesOf('mark');
    for (let round = 0; round < 15; round++) {
      let string = long(random);
      let text = Text.of(string);
      for (let edit = 0; edit < 30; edit++) {
        const [a, b] = [place(random, text), place(random, text)];
        const start = Math.min(a, b);
        const end = random.chance(0.7) ? Math.min(text.length, start + random.below(10)) : Math.max(a, b);
        const insertion = random.chance(0.1) ? long(random) : some(random, 4);
        const before = { text, string };
        text = text.replaced({ start, end }, insertion);
        string = string.slice(0, start) + insertion + string.slice(end);
        const what = `round ${round}, edit ${edit}: ${start} to ${end}, ${JSON.stringify(insertion.slice(0, 40))}`;
        assert.equal(text.length, string.length, what);
        // In pieces: nothing here has it put together.
        assert.ok(text.slice(0) === string, what);
        const [from, to] = [place(random, text), place(random, text)];
        assert.ok(text.slice(from, to) === string.slice(from, to), what);
        assert.equal(text.charAt(from), string.charAt(from), what);
        assert.deepEqual(text.charCodeAt(to), string.charCodeAt(to), what);
        assert.equal(text.startsWith('\n', from), string.startsWith('\n', from), what);
        assert.equal(text.indexOf('mark', from), string.indexOf('mark', from), what);
        assert.equal(text.lastIndexOf('\n', from), string.lastIndexOf('\n', from), what);
        assert.equal(text.bytes, bytesIn(string), what);
        assert.deepEqual(
          marks(text),
          [...string.matchAll(/mark/g)].map(({ index }) => index),
          what,
        );
        assertCut(text, what);
        const starts = startsBySight(string);
        assert.equal(text.lineCount, starts.length, what);
        if (edit % 10 === 0) assert.deepEqual(lineStartsOf(text), starts, what);
        const change = changeBetween(before.text, text);
        assert.deepEqual(change, changeBetween(Text.of(before.string), Text.of(string)), what);
        assert.deepEqual(change, changeBySight(before.string, string), what);
      }
      assert.ok(text.whole === string);
    }
  }).timeout(60_000);

  it('equals a text with the same letters, however both came to be', () => {
    const random = randomFrom(23);
    let equal = 0;
    for (let round = 0; round < 300; round++) {
      const string = long(random);
      const at = random.below(string.length + 1);
      const other = random.pick(['a', 'b', '\n', '']);
      const replaced = string.slice(0, at) + other + string.slice(at + 1);
      const edited = Text.of(string).replaced({ start: at, end: Math.min(string.length, at + 1) }, other);
      assert.ok(edited.equals(Text.of(replaced)));
      assert.ok(Text.of(replaced).equals(edited));
      assert.equal(Text.of(string).equals(edited), string === replaced);
      assert.equal(edited.equals(Text.of(string)), string === replaced);
      if (string === replaced) equal += 1;
    }
    assert.ok(equal > 5 && equal < 295, `${equal} of 300`);
    const text = Text.of('l'.repeat(50_000));
    assert.ok(text.equals(text));
    assert.ok(!text.equals(Text.of('l'.repeat(49_999))));
  });

  it('shares with the text before all pieces but those around the edit', () => {
    const before = Text.of('name: a system of ours\n'.repeat(20_000));
    const at = before.length / 2;
    const after = before.replaced({ start: at, end: at }, 'x');
    const known = new Set(before.chunks.all);
    assert.ok(before.chunks.all.length > 20);
    assert.equal(after.chunks.all.filter(chunk => !known.has(chunk)).length, 1);
  });

  it('does not fall into crumbs when much of it goes away little by little', () => {
    const random = randomFrom(5);
    let text = Text.of('name: a system of ours\n'.repeat(10_000));
    while (text.length > 20_000) {
      const start = random.below(text.length - 1000);
      text = text.replaced({ start, end: start + 900 }, '');
    }
    assert.ok(text.chunks.all.length <= 20, `${text.chunks.all.length} pieces`);
  });
});

/** Pieces are whole lines, and no line end is cut in two. */
function assertCut({ chunks, length }: Text, what: string): void {
  assert.equal(chunks.length, length, what);
  for (const [index, { text }] of chunks.all.entries()) {
    const isLast = index === chunks.all.length - 1;
    assert.ok(isLast || /[\r\n]$/.test(text), what);
    assert.ok(isLast || !(text.endsWith('\r') && chunks.all[index + 1]?.text.startsWith('\n')), what);
  }
}

function lineStartsOf(text: Text): readonly number[] {
  return Array.from({ length: text.lineCount }, (_, line) => text.lineRange(line).start);
}

function changeBySight(before: string, after: string) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let kept = 0;
  while (kept < shorter - start && before[before.length - 1 - kept] === after[after.length - 1 - kept])
    kept += 1;
  return { start, endBefore: before.length - kept, endAfter: after.length - kept };
}

function startsBySight(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) starts.push(at + 1);
  }
  return starts;
}
