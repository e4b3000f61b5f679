import assert from 'node:assert/strict';
import { changedLines } from '../../client/parts/changed-lines.ts';

describe('the lines in which two texts differ', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a line in the middle', 'a\nb\nc\n', 'a\nB\nc\n'],
    ['a line more', 'a\nc\n', 'a\nb\nc\n'],
    ['a line less', 'a\nb\nc\n', 'a\nc\n'],
    ['lines at the end', 'a\n', 'a\nb\nc\n'],
    ['lines at the end of a text without a line end', 'a', 'a\nb'],
    ['the end taken away', 'a\nb', 'a'],
    ['the last line end taken away', 'a\n', 'a'],
    ['lines at the beginning', 'b\n', 'a\nb\n'],
    ['everything', 'a\nb\n', 'c'],
    ['nothing before', '', 'a\nb\n'],
    ['nothing after', 'a\nb\n', ''],
    ['the same line again', 'a\na\n', 'a\na\na\n'],
    ['line ends of another sort', 'a\r\nb\r\nc\r\n', 'a\nB\nc\n'],
  ];
  for (const [what, before, after] of cases) {
    it(`make the one of the other: ${what}`, () => assert.equal(applied(before, after), after));
  }

  it('make the one of the other, whatever the texts are', () => {
    const texts = ['', 'a', '\n'].flatMap(first =>
      ['', 'a', 'b', '\n'].flatMap(second =>
        ['', 'a', '\n', '\nb'].flatMap(third => ['', '\n', 'a\n'].map(last => first + second + third + last)),
      ),
    );
    for (const before of texts) for (const after of texts) assert.equal(applied(before, after), after);
  });

  it('are none where both say the same, in whatever line ends', () => {
    assert.equal(changedLines('a\nb\n', 'a\nb\n'), undefined);
    assert.equal(changedLines('a\r\nb\r\n', 'a\nb\n'), undefined);
    assert.equal(changedLines('', ''), undefined);
  });

  it('leave out what stays', () => {
    const { from, to, text } = changedLines('a\nb\nc\nd\n', 'a\nx\ny\nd\n') ?? {};
    assert.deepEqual({ from, to, text }, { from: 1, to: 3, text: 'x\ny\n' });
  });
});

/** As an editor applies it: a place behind the last line is the end of the text. */
function applied(before: string, after: string): string {
  const plain = before.replaceAll('\r\n', '\n');
  const changed = changedLines(before, after);
  if (!changed) return plain;
  const lines = plain.split('\n');
  const offset = (line: number) =>
    Math.min(
      plain.length,
      lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0),
    );
  return plain.slice(0, offset(changed.from)) + changed.text + plain.slice(offset(changed.to));
}
