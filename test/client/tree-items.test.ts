import assert from 'node:assert/strict';
import { rowOf } from '../../client/parts/tree-items.ts';
import type { Content } from '../../client/parts/tree-plan.ts';
import { states } from '../../server/core/posture/states.ts';
import {
  answer,
  groupContent,
  obligation,
  obligationContent,
  reason,
  root,
  systemContent,
} from './report.ts';

const overdue = reason({ code: 'review-overdue', message: 'the review was due' });

describe('a row of the tree', () => {
  it('shows a system with its state in words, for eyes and ears', () => {
    const shown = rowOf(
      systemContent({
        state: 'stale',
        summary: 'stale: impact assessment, models changed since 2026-10-20',
        obligations: [
          obligation({ state: 'stale', age: 34, reasons: [changed('models')] }),
          obligation({ state: 'current', kind: 'vendor', title: 'Vendor' }),
        ],
      }),
    );
    assert.deepEqual(shown, {
      label: 'Support bot',
      description: 'stale 34 d · models changed',
      icon: 'history',
      color: 'problemsWarningIcon.foreground',
      contextValue: 'aims.system.stale',
      accessibility:
        'Support bot, AI system, stale. stale: impact assessment, models changed since 2026-10-20. ' +
        'Stage production, risk high, owner Support team',
      children: 'closed',
    });
  });

  it('shows what a system owes, with every reason and what can be done', () => {
    const shown = rowOf(
      obligationContent({
        state: 'stale',
        document: answer('ia-bot'),
        due: '2026-12-01',
        dueIn: 8,
        age: 50,
        acts: ['reaffirm', 'open', 'waive'],
        reasons: [
          reason({
            code: 'facts-changed',
            message: 'models changed since 2026-09-01: a to b',
            since: '2026-10-04',
          }),
          reason({
            code: 'review-overdue',
            message: 'the review was due on 2026-11-01',
            since: '2026-11-01',
          }),
        ],
      }),
    );
    assert.deepEqual(shown, {
      label: 'Impact assessment',
      description: 'stale 50 d · facts changed, review overdue',
      icon: 'history',
      color: 'problemsWarningIcon.foreground',
      contextValue: 'aims.obligation.stale reaffirm open waive',
      accessibility:
        'Impact assessment, stale. models changed since 2026-09-01: a to b (since 2026-10-04). ' +
        'the review was due on 2026-11-01. Review due 2026-12-01',
      children: 'none',
    });
  });

  describe('says of a system', () => {
    const says = (description: string, given: Parameters<typeof systemContent>[0]) =>
      it(description, () => assert.equal(rowOf(systemContent(given)).description, description));

    const missing = (title: string) => obligation({ kind: title, title });

    says('missing · impact assessment', {});
    says('missing · impact assessment, vendor +1', {
      obligations: [missing('Impact assessment'), missing('Vendor'), missing('Validation')],
    });
    says('stale 60 d · models changed, review overdue', {
      state: 'stale',
      obligations: [
        obligation({ state: 'stale', age: 3, reasons: [changed('models')] }),
        obligation({ state: 'stale', age: 60, reasons: [changed('models'), overdue] }),
      ],
    });
    says('incomplete · placeholders', {
      state: 'incomplete',
      obligations: [
        obligation({
          state: 'incomplete',
          reasons: [reason({ code: 'has-placeholders', message: '2 placeholders not replaced yet' })],
        }),
      ],
    });
    says('in review 5 d · impact assessment', {
      state: 'in-review',
      obligations: [
        obligation({
          state: 'in-review',
          age: 5,
          reasons: [reason({ code: 'not-approved', message: 'not approved' })],
        }),
      ],
    });
    says('current', { state: 'current', obligations: [obligation({ state: 'current', reasons: [] })] });
    says('not required', { state: 'not-required', obligations: [] });
  });

  describe('says of what is owed', () => {
    const says = (description: string, given: Parameters<typeof obligationContent>[0]) =>
      it(description, () => assert.equal(rowOf(obligationContent(given)).description, description));

    says('missing', {});
    says('stale 1 d · purpose +2 changed', {
      state: 'stale',
      age: 1,
      reasons: [changed('purpose', 'models', 'stage')],
    });
    says('stale · model not validated', {
      state: 'stale',
      reasons: [
        reason({ code: 'model-not-validated', message: 'tessera 5 is in use and was not validated' }),
      ],
    });
    says('stale 9 d · code changed, incident +1', {
      state: 'stale',
      age: 9,
      reasons: [
        reason({ code: 'code-changed', message: '40 commits' }),
        reason({ code: 'incident-since', message: 'an incident' }),
        overdue,
      ],
    });
    says('unknown · no history', {
      state: 'unknown',
      reasons: [reason({ code: 'history-unknown', message: 'no git' })],
    });
    says('due soon · in 8 d', {
      state: 'due-soon',
      due: '2026-12-01',
      dueIn: 8,
      age: 22,
      reasons: [reason({ code: 'review-due', message: 'review due on 2026-12-01', since: '2026-11-01' })],
    });
    says('due soon · today', { state: 'due-soon', due: '2026-11-23', dueIn: 0, reasons: [] });
    says('waived', {
      state: 'waived',
      reasons: [reason({ code: 'waived', message: 'waived until 2027-01-01' }), overdue],
    });
    says('current', {
      state: 'current',
      reasons: [reason({ code: 'history-unknown', message: 'no git' })],
    });
    says('not required', {
      state: 'not-required',
      reasons: [reason({ code: 'not-applicable', message: 'its stage is idea' })],
    });
    says('stale · weather turned', {
      state: 'stale',
      reasons: [reason({ code: 'weather-turned' as 'waived', message: 'a newer server knows more' })],
    });
  });

  it('names the system, and the thing it is owed for, where it stands below its kind', () => {
    const below = { below: 'kind' } as const;
    const plain = rowOf({ ...obligationContent({}), ...below });
    assert.deepEqual(
      [plain.label, plain.accessibility.slice(0, 40)],
      ['Support bot', 'Support bot, Impact assessment, missing.'],
    );
    const vendor = obligationContent({ kind: 'vendor', title: 'Vendor: acme', subject: 'acme' });
    assert.equal(rowOf({ ...vendor, ...below }).label, 'Support bot · acme');
  });

  it('shows a root with the number of its systems', () => {
    const content: Content = { is: 'root', root: root('shop', []), shown: 2 };
    const { label, description, children } = rowOf(content);
    assert.deepEqual([label, description, children], ['shop', '2 systems', 'open']);
  });

  it('shows a group with how much is in it and how many problems there are', () => {
    const { label, description, accessibility, children } = rowOf(
      groupContent({ by: 'risk', value: 'high', title: 'high', size: 3, problems: 1 }),
    );
    assert.deepEqual(
      [label, description, accessibility, children],
      ['High', '3 · 1 problem', 'High, group of 3 systems, 1 problem', 'open'],
    );
    assert.equal(rowOf(groupContent({ size: 2, problems: 0 })).description, '2');
  });

  it('calls a group by its state, its owner or what is not stated', () => {
    const label = (given: Parameters<typeof groupContent>[0]) => rowOf(groupContent(given)).label;
    assert.equal(label({ by: 'state', value: 'in-review', title: 'in-review' }), 'In review');
    assert.equal(label({ by: 'owner', value: 'van Dalen', title: 'van Dalen' }), 'van Dalen');
    assert.equal(label({ by: 'owner', value: '', title: '' }), 'Nobody owns these');
    assert.equal(label({ by: 'stage', value: '', title: '' }), 'Stage not stated');
  });

  it('begins with groups closed where they would push each other out of sight', () => {
    assert.equal(rowOf(groupContent({ size: 3, among: 61 })).children, 'closed');
  });

  it('tells the states apart by shape, words and context, not by colour alone', () => {
    for (const contents of [
      states.map(state => systemContent({ state })),
      states.map(state => obligationContent({ state })),
    ]) {
      const rows = contents.map(rowOf);
      for (const key of ['icon', 'contextValue', 'accessibility'] as const) {
        assert.equal(new Set(rows.map(row => row[key])).size, states.length, key);
      }
    }
  });

  it('takes a state that it does not know for unknown', () => {
    const { icon, contextValue } = rowOf(systemContent({ state: 'constructor' as 'stale' }));
    assert.deepEqual([icon, contextValue], ['question', 'aims.system.constructor']);
  });

  it('names a system without a name by its id, and one without either', () => {
    assert.equal(rowOf(systemContent({ name: ' ' })).label, 'bot');
    assert.equal(rowOf(systemContent({ name: '', id: '' })).label, 'System without an id');
  });

  it('cannot be opened where nothing is shown of what a system owes', () => {
    assert.equal(rowOf(systemContent({ obligations: [] })).children, 'none');
    assert.equal(rowOf({ ...systemContent({}), obligations: [] }).children, 'none');
  });

  it('stays on one line and in one direction', () => {
    const { label, accessibility } = rowOf(systemContent({ name: 'a\n\n# b\u2028c\u202Ed\u0007e' }));
    assert.equal(label, 'a # b cd e');
    assert.doesNotMatch(accessibility, /\n/);
  });
});

function changed(...facts: readonly string[]) {
  return reason({ code: 'facts-changed', message: 'changed', facts });
}
