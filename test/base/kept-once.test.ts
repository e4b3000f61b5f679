import assert from 'node:assert/strict';
import { keptOnce } from '../../server/core/base/kept-once.ts';

describe('what is made of a word', () => {
  it('is the same object for the same word, and made once', () => {
    const kept = keptOnce<{ readonly word: string }>(10);
    let made = 0;
    const of = (word: string) => kept(word, own => ({ word: `${own}${made++}` }));
    assert.equal(of('a'), of('a'));
    assert.deepEqual([of('a').word, of('b').word, made], ['a0', 'b1', 2]);
  });

  it('is made anew once there were too many words', () => {
    const kept = keptOnce<object>(3);
    const of = (word: string) => kept(word, () => ({}));
    const first = of('a');
    for (const word of ['b', 'c']) of(word);
    assert.equal(of('a'), first);
    of('d');
    assert.notEqual(of('a'), first);
  });
});
