import assert from 'node:assert/strict';
import { foldQuery, matches } from '../../server/core/base/fuzzy.ts';

describe('fuzzy matching', () => {
  it('takes letters in their order, wherever they stand, in any case', () => {
    for (const [query, text] of [
      ['crm', 'crm-bot'],
      ['cb', 'crm-bot'],
      ['CRMBOT', 'crm-bot'],
      ['t', 'crm-bot'],
      ['', 'crm-bot'],
    ] as const)
      assert.ok(score(query, text) > 0, `${query} in ${text}`);
    for (const [query, text] of [
      ['bc', 'crm-bot'],
      ['crmm', 'crm-bot'],
      ['crm-bot-2', 'crm-bot'],
    ] as const)
      assert.equal(score(query, text), 0, `${query} in ${text}`);
  });

  it('puts first what was most likely meant', () => {
    const names = ['a-ia-crm', 'crm', 'xcrmx', 'crm-bot-of-sales', 'c-r-m', 'crm-bot', 'chairman', 'ia-crm'];
    const ranked = [...names].sort((a, b) => score('crm', b) - score('crm', a));
    assert.deepEqual(ranked, [
      'crm',
      'crm-bot',
      'crm-bot-of-sales',
      'ia-crm',
      'a-ia-crm',
      'xcrmx',
      'c-r-m',
      'chairman',
    ]);
  });

  it('finds each of several words', () => {
    assert.deepEqual(foldQuery('  CRM\tBot '), ['crm', 'bot']);
    assert.deepEqual(foldQuery(''), []);
  });
});

function score(query: string, text: string): number {
  return matches(query.toLowerCase(), text);
}
