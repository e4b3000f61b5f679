import assert from 'node:assert/strict';
import { tooltipOf } from '../../client/parts/tooltips.ts';
import { answer, obligation, obligationContent, rangeAt, reason, root, systemContent } from './report.ts';

describe('a tooltip of the tree', () => {
  it('says of a system what it owes that is not in order, and what it is', () => {
    const tooltip = tooltipOf(
      systemContent({
        state: 'stale',
        obligations: [
          obligation({
            state: 'stale',
            reasons: [reason({ code: 'facts-changed', message: 'models changed' })],
          }),
          obligation({ title: 'Vendor', state: 'missing', reasons: [] }),
          obligation({ title: 'Validation', state: 'current' }),
          obligation({ title: 'Dataset', state: 'not-required' }),
        ],
      }),
    );
    assert.equal(
      tooltip,
      '**Support bot** (bot)\n\nState: stale\n\n' +
        '- Impact assessment: stale (models changed)\n- Vendor: missing\n\n' +
        'Stage: production  \nRisk: high  \nOwner: Support team',
    );
  });

  it('counts what a system owes beyond the first eight', () => {
    const obligations = Array.from({ length: 10 }, () => obligation());
    assert.match(tooltipOf(systemContent({ obligations })), /\n- and 2 more\n/);
  });

  it('says of what is owed every reason, since when, what resolves it, and where to look', () => {
    const tooltip = tooltipOf(
      obligationContent({
        state: 'stale',
        document: answer('ia-bot'),
        due: '2026-12-01',
        reasons: [
          reason({
            code: 'incident-since',
            message: 'an incident happened',
            since: '2026-10-04',
            resolves: 'Look at the assessment again.',
            related: [
              { location: { uri: 'file:///w/a%20(b).md', range: rangeAt(2) }, message: 'the incident' },
            ],
          }),
          reason({
            code: 'review-overdue',
            message: 'the review was due on 2026-11-01',
            since: '2026-11-01',
            resolves: 'Review it.',
          }),
        ],
      }),
    );
    const [link = ''] = /command:[^)]*\)/.exec(tooltip) ?? [];
    assert.deepEqual(JSON.parse(decodeURIComponent(link.slice('command:aims.open?'.length, -1))), [
      'file:///w/a%20(b).md',
      rangeAt(2),
    ]);
    assert.equal(
      tooltip.replace(link, 'LINK)'),
      '**Impact assessment** of Support bot\n\nState: stale\n\n' +
        '- an incident happened \\(since 2026\\-10\\-04\\)\n' +
        '  - To do: Look at the assessment again\\.\n' +
        '  - See [the incident](LINK)\n' +
        '- the review was due on 2026\\-11\\-01\n  - To do: Review it\\.\n\n' +
        'Review due 2026\\-12\\-01  \nDocument\\: ia\\-bot',
    );
  });

  it('says where something owed leads that no document answers', () => {
    assert.match(tooltipOf(obligationContent({})), /opens the entry of the system/);
  });

  it('says "not stated" for what an entry leaves out', () => {
    assert.match(
      tooltipOf(systemContent({ stage: '', risk: '', owner: '' })),
      /Stage: not stated {2}\nRisk: not stated {2}\nOwner: not stated/,
    );
  });

  it('lets no text of a document become Markdown, a link, an icon or HTML', () => {
    const hostile =
      '[go](command:evil) ![x](http://evil/) <img src=x> $(bug) **b** `c` | https://evil.example &lt; www.evil.example a@b.c';
    const reasons = [reason({ code: 'no-document', message: hostile, resolves: hostile })];
    const tooltips = [
      systemContent({ name: hostile, id: hostile, summary: hostile, stage: hostile, owner: hostile }),
      systemContent({ obligations: [obligation({ title: hostile, reasons })] }),
      obligationContent({ title: hostile, reasons, document: answer(hostile) }),
      { is: 'root', root: root(hostile, []), shown: 0 } as const,
    ].map(tooltipOf);
    for (const tooltip of tooltips) {
      const unescaped = tooltip.replaceAll(/\\[!-/:-@[-`{-~]/g, '');
      assert.doesNotMatch(unescaped, /[[\]<>$`|&@!]|http:|www\.|command:/, tooltip);
    }
    const related = [{ location: { uri: hostile, range: rangeAt(1) }, message: hostile }];
    const linked = tooltipOf(
      obligationContent({ reasons: [reason({ code: 'incident-since', message: '', related })] }),
    );
    const targets = [...linked.replaceAll(/\\[!-/:-@[-`{-~]/g, '').matchAll(/\]\(([^)]*)\)/g)].map(
      match => match[1] ?? '',
    );
    assert.equal(targets.length, 1);
    assert.match(targets[0] ?? '', /^command:aims\.open\?[\w%.!~*'-]+$/);
  });

  it('stays on one line where a name does not', () => {
    assert.match(tooltipOf(systemContent({ name: 'a\n\n# b\u2028c' })), /^\*\*a \\# b c\*\*/);
  });
});
