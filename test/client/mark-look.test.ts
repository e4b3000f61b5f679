import assert from 'node:assert/strict';
import { changedLooks, lookOfMark, type MarkLook } from '../../client/parts/mark-look.ts';
import type { FileMarkReport } from '../../server/lsp/protocol.ts';

const stale: FileMarkReport = { uri: 'file:///w/ia.md', sort: 'stale', words: 'stale: models changed' };

describe('how marked files look', () => {
  it('has a badge of its own for each sort, of at most two characters, and says it in words', () => {
    const looks = (['broken', 'incomplete', 'stale'] as const).map(sort => lookOfMark({ ...stale, sort }));
    assert.deepEqual(
      looks.map(look => look?.badge),
      ['!', 'I', 'S'],
    );
    assert.equal(looks[2]?.tooltip, 'AIMS: stale: models changed');
  });

  it('colours the folders above for what is stale or broken, and not for what is only unfinished', () => {
    const propagates = (['broken', 'incomplete', 'stale'] as const).map(
      sort => lookOfMark({ ...stale, sort })?.propagate,
    );
    assert.deepEqual(propagates, [true, false, true]);
  });

  it('keeps words of documents on one line, and in the direction in which they are read', () => {
    const look = lookOfMark({ ...stale, words: 'stale: evidence "a\n\u202eb" expired' });
    assert.equal(look?.tooltip, 'AIMS: stale: evidence "a b" expired');
  });

  it('leaves out a sort that a newer server may know', () => {
    assert.equal(lookOfMark({ ...stale, sort: 'toString' as FileMarkReport['sort'] }), undefined);
  });

  it('tells apart what looks different: new, gone, in another state or in other words', () => {
    const look = (badge: string, tooltip: string): MarkLook => ({
      badge,
      tooltip,
      color: 'c',
      propagate: true,
    });
    const before = new Map([
      ['same', look('S', 'stale')],
      ['gone', look('S', 'stale')],
      ['state', look('S', 'x')],
      ['words', look('S', '1 day ago')],
    ]);
    const after = new Map([
      ['same', look('S', 'stale')],
      ['state', look('!', 'x')],
      ['words', look('S', '2 days ago')],
      ['new', look('S', 'stale')],
    ]);
    assert.deepEqual(changedLooks(before, after), ['gone', 'state', 'words', 'new']);
    assert.deepEqual(changedLooks(after, after), []);
  });
});
