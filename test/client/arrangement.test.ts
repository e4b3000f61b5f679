import assert from 'node:assert/strict';
import fs from 'node:fs';
import { everything, type Filter, recalled } from '../../client/parts/arrangement.ts';
import { emptinessOf, filterMessage } from '../../client/parts/filter-words.ts';

describe('an arrangement that was remembered', () => {
  const usual = { grouping: 'system', order: 'state', mine: false, problems: false };

  it('is as it was', () => {
    const stored = { grouping: 'owner', order: 'due', mine: true, problems: true };
    assert.deepEqual(recalled(stored), stored);
  });

  it('is as usual where nothing was stored, or nothing that makes sense', () => {
    for (const stored of [
      undefined,
      null,
      7,
      'x',
      { grouping: 'colour', order: 3, mine: 'yes', problems: 1 },
    ]) {
      assert.deepEqual(recalled(stored), usual);
    }
  });

  it('keeps what makes sense beside what does not', () => {
    assert.deepEqual(recalled({ grouping: 'kind', order: 'size' }), { ...usual, grouping: 'kind' });
  });
});

describe('what the view says of its filters', () => {
  const says = (message: string, filter: Partial<Filter>, shown: number, systems: number) =>
    it(message || 'nothing', () =>
      assert.equal(filterMessage({ ...everything, ...filter }, { shown, systems }), message),
    );

  says('', {}, 7, 7);
  says('', { text: '  ' }, 7, 7);
  says('Only problems: 2 of 7 systems hidden', { problems: true }, 5, 7);
  says(
    'Only mine, only problems, "bot": 1 of 1 system hidden',
    { mine: ['a'], problems: true, text: 'bot' },
    0,
    1,
  );
  says('"a b": no system hidden', { text: ' a\nb ' }, 7, 7);
});

describe('a view without rows', () => {
  it('has words in package.json for each reason', () => {
    const { contributes } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
      contributes: { viewsWelcome: readonly { readonly when: string }[] };
    };
    const worded = contributes.viewsWelcome.flatMap(({ when }) => [
      ...when.matchAll(/aims\.systems\.empty == '([\w-]+)'/g),
    ]);
    assert.deepEqual(worded.map(([, emptiness]) => emptiness).sort(), ['all-good', 'filtered']);
  });

  const is = (expected: string, name: string, filter: Partial<Filter>, shown: number, systems: number) =>
    it(`is ${expected} ${name}`, () =>
      assert.equal(emptinessOf({ ...everything, ...filter }, { shown, systems }), expected));

  is('no', 'where there are no systems', { text: 'x' }, 0, 0);
  is('no', 'where something is shown', { problems: true }, 1, 7);
  is('filtered', 'where a text fits nothing', { text: 'x' }, 0, 7);
  is(
    'filtered',
    'where nothing of mine has a problem, which says nothing of others',
    { mine: ['a'], problems: true },
    0,
    7,
  );
  is('all-good', 'where nothing has a problem', { problems: true }, 0, 7);
});
