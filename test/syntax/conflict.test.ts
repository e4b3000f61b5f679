import assert from 'node:assert/strict';
import { Text } from '../../server/core/base/text.ts';
import { conflictsOf, oursOf } from '../../server/core/syntax/conflict.ts';

const both = 'a: 1\n<<<<<<< HEAD\nb: ours\n=======\nb: theirs\n>>>>>>> branch\nc: 3\n';
const withBase = '<<<<<<< HEAD\nb: ours\n||||||| 1a2b3c\nb: base\n=======\nb: theirs\n>>>>>>> branch';

function partsOf(text: string) {
  const cut = (range?: { readonly start: number; readonly end: number }) =>
    range && text.slice(range.start, range.end);
  return conflictsOf(Text.of(text)).map(({ range, ours, base, theirs }) => ({
    whole: cut(range),
    ours: cut(ours),
    base: cut(base),
    theirs: cut(theirs),
  }));
}

describe('merge conflicts', () => {
  it('are found with both sides', () => {
    assert.deepEqual(partsOf(both), [
      { whole: both.slice(5, -6), ours: 'b: ours\n', base: undefined, theirs: 'b: theirs\n' },
    ]);
  });

  it('are found with what both sides began from', () => {
    assert.deepEqual(partsOf(withBase), [
      { whole: withBase, ours: 'b: ours\n', base: 'b: base\n', theirs: 'b: theirs\n' },
    ]);
  });

  it('are found whatever ends the lines', () => {
    for (const lineEnd of ['\r\n', '\r']) {
      const text = both.replaceAll('\n', lineEnd);
      assert.equal(partsOf(text)[0]?.theirs, `b: theirs${lineEnd}`);
    }
  });

  const none: readonly (readonly [why: string, text: string])[] = [
    ['a heading underlined with equals signs', 'Title\n=======\n'],
    ['markers in the wrong order', '>>>>>>> a\n=======\n<<<<<<< b\n'],
    ['a beginning without an end', '<<<<<<< HEAD\na\n=======\nb\n'],
    ['markers inside lines', 'a <<<<<<< HEAD\nb =======\nc >>>>>>> x\n'],
    ['markers of another length', '<<<<<<<< HEAD\n========\n>>>>>>>> x\n'],
    ['markers with text right behind them', '<<<<<<<HEAD\n=======\n>>>>>>>x\n'],
    ['lines that only U+2028 separates', 'a\u2028<<<<<<< HEAD\u2028=======\u2028>>>>>>> x'],
  ];
  for (const [why, text] of none) {
    it(`are none where there is ${why}`, () => {
      assert.deepEqual(conflictsOf(Text.of(text)), []);
      assert.equal(oursOf(Text.of(text)).whole, text);
    });
  }

  it('begin at the last beginning before the other markers', () => {
    const [conflict] = partsOf('<<<<<<< lost\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n');
    assert.equal(conflict?.ours, 'a\n');
  });

  it('leave our side in place when the rest is blanked', () => {
    for (const text of [both, withBase, both.replaceAll('\n', '\r\n'), both + both]) {
      const ours = oursOf(Text.of(text)).whole;
      assert.equal(ours.length, text.length);
      assert.deepEqual(ours.match(/[\r\n]/g), text.match(/[\r\n]/g), 'the line ends stay');
      assert.equal(ours.indexOf('b: ours'), text.indexOf('b: ours'), 'our side stays where it is');
      assert.doesNotMatch(ours, /theirs|base|[<=>|]/);
    }
  });
});
