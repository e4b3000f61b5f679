import assert from 'node:assert/strict';
import type { Order } from '../../client/parts/arrangement.ts';
import { type GroupBy, groupsOf } from '../../client/parts/system-groups.ts';
import { orderingBy } from '../../client/parts/system-order.ts';
import type { ObligationReport, SystemReport } from '../../server/lsp/protocol.ts';
import { obligation, report, systemCalled } from './report.ts';

const { vocabulary } = report([]);

describe('the groups of systems', () => {
  const group = (name: string, by: GroupBy, systems: readonly SystemReport[], expected: readonly string[]) =>
    it(name, () => assert.deepEqual(drawn(by, systems), expected));

  group(
    'by state begin with the worst',
    'state',
    [called('a', { state: 'current' }), called('b', { state: 'stale' }), called('c', { state: 'missing' })],
    ['missing: c', 'stale: b', 'current: a'],
  );
  group(
    'by risk begin with the gravest; other words follow by name, and what is not stated comes last',
    'risk',
    [
      called('a', { risk: '' }),
      called('b', { risk: 'zero' }),
      called('c', { risk: 'low' }),
      called('d', { risk: 'critical' }),
      called('e', { risk: 'case by case' }),
    ],
    ['critical: d', 'low: c', 'case by case: e', 'zero: b', ': a'],
  );
  group(
    'by stage follow the life of a system',
    'stage',
    [called('a', { stage: 'retired' }), called('b', { stage: 'production' }), called('c', { stage: 'idea' })],
    ['idea: c', 'production: b', 'retired: a'],
  );
  group(
    'by owner go by name, and take spellings that differ in capitals and blanks for one',
    'owner',
    [
      called('a', { owner: 'Zoe' }),
      called('b', { owner: 'ana  teles' }),
      called('c', { owner: ' ' }),
      called('d', { owner: 'Ana Teles' }),
    ],
    ['ana  teles: b d', 'Zoe: a', ': c'],
  );
  group(
    'by kind hold what is owed, and leave out what is not',
    'kind',
    [
      called('a', { obligations: [owed('vendor', 'current'), owed('impact-assessment', 'missing')] }),
      called('b', { obligations: [owed('vendor', 'not-required'), owed('impact-assessment', 'stale')] }),
      called('c', { obligations: [owed('new-kind', 'stale')] }),
    ],
    ['impact-assessment: a b', 'vendor: a', 'new-kind: c'],
  );

  it('say how much is in them and how much of that needs attention', () => {
    const systems = [
      called('a', { obligations: [owed('vendor', 'current'), owed('impact-assessment', 'missing')] }),
      called('b', { obligations: [owed('vendor', 'stale')] }),
    ];
    const counts = (by: GroupBy) =>
      groupsOf(whole(systems), { by, vocabulary }).map(each => [each.title, each.size, each.problems]);
    assert.deepEqual(counts('stage'), [['production', 2, 2]]);
    assert.deepEqual(counts('kind'), [
      ['Impact assessment', 1, 1],
      ['Vendor', 2, 1],
    ]);
  });
});

describe('the order of systems', () => {
  const systems = [
    called('b10', { state: 'stale', obligations: [owed('vendor', 'stale', { age: 3, due: '2027-01-01' })] }),
    called('b9', { state: 'current', obligations: [owed('vendor', 'current', { due: '2026-12-01' })] }),
    called('A', { state: 'stale', obligations: [owed('vendor', 'stale', { age: 40 })] }),
    called('c', { state: 'missing', obligations: [owed('vendor', 'missing')] }),
  ];
  const order = (by: Order, expected: string) =>
    it(`by ${by} is ${expected}`, () => {
      const ordered = orderingBy(by, vocabulary).systems(whole(systems));
      assert.equal(ordered.map(({ system }) => system.id).join(' '), expected);
    });

  order('file', 'b10 b9 A c');
  order('state', 'c A b10 b9');
  order('name', 'A b9 b10 c');
  order('due', 'b9 b10 A c');
});

describe('the order of what is owed', () => {
  const items = [
    { label: 'Vendor', obligation: owed('vendor', 'current', { due: '2026-12-01' }) },
    { label: 'Impact assessment', obligation: owed('impact-assessment', 'stale') },
    { label: 'Training', obligation: owed('training', 'missing') },
  ];
  const order = (by: Order, expected: readonly string[]) =>
    it(`by ${by} is ${expected.join(', ')}`, () =>
      assert.deepEqual(
        orderingBy(by, vocabulary)
          .owed(items)
          .map(({ label }) => label),
        expected,
      ));

  order('file', ['Vendor', 'Impact assessment', 'Training']);
  order('state', ['Training', 'Impact assessment', 'Vendor']);
  order('name', ['Impact assessment', 'Training', 'Vendor']);
  order('due', ['Vendor', 'Impact assessment', 'Training']);
});

function called(id: string, given: Partial<SystemReport>): SystemReport {
  return systemCalled(id, given);
}

function owed(
  kind: string,
  state: ObligationReport['state'],
  given: Partial<ObligationReport> = {},
): ObligationReport {
  return obligation({ kind, state, ...given });
}

function whole(systems: readonly SystemReport[]) {
  return systems.map(system => ({ system, obligations: system.obligations }));
}

function drawn(by: GroupBy, systems: readonly SystemReport[]): readonly string[] {
  return groupsOf(whole(systems), { by, vocabulary }).map(({ value, systems: members, owed: owing }) =>
    [`${value}:`, ...[...members, ...owing].map(({ system }) => system.id)].join(' '),
  );
}
