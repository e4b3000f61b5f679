import assert from 'node:assert/strict';
import type { Content } from '../../client/parts/posture-tree.ts';
import { rowOf } from '../../client/parts/tree-items.ts';
import { states } from '../../server/core/posture/states.ts';
import { obligation, reason, root, system, systemCalled } from './report.ts';

describe('a row of the tree', () => {
  it('shows a system with its state in words, for eyes and ears', () => {
    const shown = rowOf(
      systemContent({ state: 'stale', summary: 'impact assessment stale: models changed' }),
    );
    assert.deepEqual(shown, {
      label: 'Support bot',
      description: 'impact assessment stale: models changed',
      icon: 'history',
      color: 'problemsWarningIcon.foreground',
      tooltip:
        '**Support bot** (bot)\n\n' +
        'State: stale (impact assessment stale\\: models changed)\n\n' +
        'Stage: production  \nRisk: high  \nOwner: Support team',
      contextValue: 'aims.system.stale',
      accessibility:
        'Support bot, AI system, stale. impact assessment stale: models changed. ' +
        'Stage production, risk high, owner Support team',
      children: 'closed',
    });
  });

  it('shows what a system owes, with every reason and the document', () => {
    const shown = rowOf(
      obligationContent({
        state: 'stale',
        summary: 'stale · models changed since 2026-09-01',
        document: { id: 'ia-bot', location: system().location },
        due: '2026-12-01',
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
      description: 'stale · models changed since 2026-09-01',
      icon: 'history',
      color: 'problemsWarningIcon.foreground',
      tooltip:
        '**Impact assessment** of Support bot\n\nState: stale\n\n' +
        '- models changed since 2026\\-09\\-01\\: a to b \\(since 2026\\-10\\-04\\)\n' +
        '- the review was due on 2026\\-11\\-01\n\n' +
        'Review due 2026\\-12\\-01  \nDocument\\: ia\\-bot',
      contextValue: 'aims.obligation.stale',
      accessibility:
        'Impact assessment, stale. models changed since 2026-09-01: a to b (since 2026-10-04). ' +
        'the review was due on 2026-11-01. Review due 2026-12-01',
      children: 'none',
    });
  });

  it('says where an obligation without a document leads', () => {
    assert.match(rowOf(obligationContent({})).tooltip, /opens the entry of the system/);
  });

  it('shows a root with the number of its systems', () => {
    const { label, description, children } = rowOf({
      is: 'root',
      root: root('shop', [systemCalled('a'), systemCalled('b')]),
    });
    assert.deepEqual([label, description, children], ['shop', '2 systems', 'open']);
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

  it('says "not stated" for what an entry leaves out', () => {
    const { tooltip } = rowOf(systemContent({ stage: '', risk: '', owner: '' }));
    assert.match(tooltip, /Stage: not stated {2}\nRisk: not stated {2}\nOwner: not stated/);
  });

  it('cannot be opened where a system owes nothing', () => {
    assert.equal(rowOf(systemContent({ obligations: [] })).children, 'none');
  });

  it('lets no text of a document become Markdown, a link, an icon or HTML', () => {
    const hostile =
      '[go](command:evil) ![x](http://evil/) <img src=x> $(bug) **b** `c` | https://evil.example &lt; www.evil.example a@b.c';
    const rows = [
      rowOf(systemContent({ name: hostile, id: hostile, summary: hostile, stage: hostile, owner: hostile })),
      rowOf(obligationContent({ title: hostile, reasons: [reason({ message: hostile })] })),
      rowOf({ is: 'root', root: root(hostile, []) }),
    ];
    for (const { tooltip } of rows) {
      const unescaped = tooltip.replaceAll(/\\[!-/:-@[-`{-~]/g, '');
      assert.doesNotMatch(unescaped, /[[\]<>$`|&@!]|http:|www\.|command:/, tooltip);
    }
  });

  it('stays on one line and in one direction', () => {
    const { label, tooltip, accessibility } = rowOf(systemContent({ name: 'a\n\n# b\u2028c\u202Ed\u0007e' }));
    assert.equal(label, 'a # b cd e');
    assert.match(tooltip, /^\*\*a \\# b cd e\*\*/);
    assert.doesNotMatch(accessibility, /\n/);
  });
});

function systemContent(given: Parameters<typeof system>[0]): Content {
  return { is: 'system', system: system(given) };
}

function obligationContent(given: Parameters<typeof obligation>[0]): Content {
  return { is: 'obligation', system: system(), obligation: obligation(given) };
}
