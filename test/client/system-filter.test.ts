import assert from 'node:assert/strict';
import { everything, type Filter } from '../../client/parts/arrangement.ts';
import { filtered } from '../../client/parts/system-filter.ts';
import { answer, obligation, report, root, systemCalled } from './report.ts';

const copilot = systemCalled('copilot', {
  name: 'Support Copilot',
  owner: 'Marta Figueira',
  owners: ['Marta Figueira', 'Director of customer support'],
  state: 'stale',
  obligations: [
    obligation({
      state: 'stale',
      document: answer('ia-1', { owners: ['Lea Hofstetter'] }),
    }),
    obligation({ kind: 'vendor', title: 'Vendor: tessera', state: 'current' }),
  ],
});
const forecast = systemCalled('forecast', {
  name: 'Demand forecast',
  owner: 'Lea Hofstetter',
  owners: ['Lea Hofstetter'],
  state: 'current',
  obligations: [obligation({ state: 'current' })],
});
const idle = systemCalled('idle', { name: 'Idle', owners: [], state: 'not-required', obligations: [] });
const company = report([root('w', [copilot, forecast, idle])]);

describe('a filter', () => {
  const leaves = (name: string, filter: Partial<Filter>, expected: readonly string[]) =>
    it(name, () => assert.deepEqual(left(filter), expected));

  leaves('that asks for nothing leaves all', {}, [
    'copilot: impact-assessment vendor',
    'forecast: impact-assessment',
    'idle:',
  ]);
  leaves('of problems leaves what asks somebody to act, and its systems', { problems: true }, [
    'copilot: impact-assessment',
  ]);
  leaves(
    'of owners leaves all of their systems, and of others the documents that are theirs',
    { mine: ['lea  hofstetter '] },
    ['copilot: impact-assessment', 'forecast: impact-assessment'],
  );
  leaves('of owners knows roles too', { mine: ['Director of Customer Support'] }, [
    'copilot: impact-assessment vendor',
  ]);
  leaves('of owners takes no part of a name for the name', { mine: ['Lea'] }, []);
  leaves('of a text that is in a system leaves all of it', { text: 'COPI' }, [
    'copilot: impact-assessment vendor',
  ]);
  leaves('of a text that is only in something owed leaves that', { text: 'tessera' }, ['copilot: vendor']);
  leaves('of a state leaves what is in it, not what its system owes besides', { text: 'stale' }, [
    'copilot: impact-assessment',
  ]);
  leaves('of several words leaves what has each of them', { text: ' support  vendor' }, ['copilot: vendor']);
  leaves('of a text that is nowhere leaves nothing', { text: 'zebra' }, []);
  leaves('of blanks leaves all', { text: '  ' }, left({}));
  leaves(
    'of everything at once leaves what fits all',
    { mine: ['Lea Hofstetter'], problems: true, text: 'ia-1' },
    ['copilot: impact-assessment'],
  );
  leaves(
    'leaves nothing where each alone leaves something',
    { mine: ['Marta Figueira'], text: 'demand' },
    [],
  );

  it('leaves out a root of which nothing is left', () => {
    const two = report([root('one', [copilot]), root('two', [forecast])]);
    const roots = filtered(two, { ...everything, problems: true });
    assert.deepEqual(
      roots.map(({ root: { name } }) => name),
      ['one'],
    );
  });
});

function left(filter: Partial<Filter>): readonly string[] {
  return filtered(company, { ...everything, ...filter })
    .flatMap(({ systems }) => systems)
    .map(({ system, obligations }) => [`${system.id}:`, ...obligations.map(({ kind }) => kind)].join(' '));
}
