import assert from 'node:assert/strict';
import {
  compareFindings,
  countFindings,
  type KnownFinding,
  occurrencesOf,
  type Recognizable,
} from '../../../server/core/features/gate/known-findings.ts';

/** `a` is a warning, `a!` an error, `a?` information. */
function finding(written: string): Recognizable {
  const severity = written.endsWith('!') ? 'error' : written.endsWith('?') ? 'info' : 'warning';
  return { fingerprint: written.replace(/[!?]$/, ''), severity };
}

function known(...written: readonly string[]): readonly KnownFinding[] {
  return countFindings(written.map(finding));
}

function compared(found: readonly string[], before: readonly KnownFinding[]) {
  const { isKnown, gone } = compareFindings(found.map(finding), before);
  return {
    fresh: found.filter((_, index) => !isKnown[index]),
    gone: gone.map(({ fingerprint, severity, count }) => `${fingerprint} ${severity} ${count}`),
  };
}

describe('findings that were there before', () => {
  it('are known, wherever they stand in the list', () => {
    assert.deepEqual(compared(['b', 'a'], known('a', 'b')), { fresh: [], gone: [] });
    assert.deepEqual(compared([], []), { fresh: [], gone: [] });
  });

  it('are as many as there were: one more is new', () => {
    const { isKnown } = compareFindings(['a', 'a', 'a'].map(finding), known('a', 'a'));
    assert.deepEqual(isKnown, [true, true, false]);
  });

  it('are gone where nobody finds them, by their number', () => {
    assert.deepEqual(compared(['a'], known('a', 'a', 'a', 'b')), {
      fresh: [],
      gone: ['a warning 2', 'b warning 1'],
    });
  });

  it('are new where they weigh more, and not gone for all that', () => {
    assert.deepEqual(compared(['a!'], known('a')), { fresh: ['a!'], gone: [] });
    assert.deepEqual(compared(['a!', 'a!'], known('a', 'a', 'a')), {
      fresh: ['a!', 'a!'],
      gone: ['a warning 1'],
    });
  });

  it('are known where they weigh less', () => {
    assert.deepEqual(compared(['a', 'a?'], known('a!', 'a!')), { fresh: [], gone: [] });
    // The slightest that covers it is taken, so that the grave one is there for the grave one.
    assert.deepEqual(compared(['a?', 'a!'], known('a!', 'a')), { fresh: [], gone: [] });
  });

  it('are counted together, and told apart by a number of their own', () => {
    assert.deepEqual(known('b', 'a', 'b', 'b!'), [
      { fingerprint: 'a', severity: 'warning', count: 1 },
      { fingerprint: 'b', severity: 'error', count: 1 },
      { fingerprint: 'b', severity: 'warning', count: 2 },
    ]);
    assert.deepEqual(occurrencesOf(['a', 'b', 'a', 'a'].map(finding)), [1, 1, 2, 3]);
  });
});
