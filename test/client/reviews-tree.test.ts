import assert from 'node:assert/strict';
import { reviewBranches, reviewsMessage, reviewsTotal } from '../../client/parts/reviews-tree.ts';
import type { ReviewPeriodReport, ReviewReport, ReviewsReport } from '../../server/lsp/protocol.ts';
import { rangeAt } from './report.ts';

describe('the tree of what is due', () => {
  it('stands by month, with what is later closed', () => {
    const branches = reviewBranches(
      reportOf(
        period({ key: 'overdue', is: 'overdue', title: 'Overdue' }),
        period(),
        period({ key: '2026-12', is: 'next-months', title: 'December 2026', count: 1 }),
        period({ key: 'later', is: 'later', title: 'Later' }),
      ),
    );
    assert.deepEqual(
      branches.map(({ row: { label, description, children } }) => [label, description, children]),
      [
        ['Overdue', '2', 'open'],
        ['November 2026', '2', 'open'],
        ['December 2026', '1', 'open'],
        ['Later', '2', 'closed'],
      ],
    );
  });

  it('shows each thing with its day, how near it is, its system and its owner', () => {
    assert.deepEqual(branchOf(review()).row, {
      label: '28 Nov: Review impact assessment "Effects on customers"',
      description: 'in 5 days · Support bot · Kim',
      icon: 'checklist',
      color: 'problemsWarningIcon.foreground',
      tooltip:
        '**Review impact assessment \\"Effects on customers\\"**\n\n' +
        'Due 2026\\-11\\-28 \\(in 5 days\\)  \nSystem\\: Support bot  \nOwner\\: Kim  \n' +
        'Says so\\: impact assessment ia\\-bot',
      contextValue: 'aims.review.this-month mark-reviewed open',
      accessibility:
        'Review impact assessment "Effects on customers", due 2026-11-28, in 5 days. Support bot. Kim',
      children: 'none',
    });
  });

  it('says that nobody is named, and names the management system where there are several', () => {
    const { row } = branchOf(review({ owner: '', systems: ['A', 'B'], root: 'branch-2' }));
    assert.equal(row.description, 'in 5 days · A, B · branch-2');
    assert.match(row.tooltip, /Systems\\: A\\, B {2}\nOwner\\: not stated/);
    assert.match(row.tooltip, /In\\: branch\\-2$/);
  });

  it('leads to the place of the day, and acts on what says so', () => {
    const branch = branchOf(review());
    assert.deepEqual(branch.place, review().location);
    assert.deepEqual(branch.target, {
      key: 'w review impact-assessment ia-bot',
      ...review().location,
      kind: 'impact-assessment',
      id: 'ia-bot',
      system: 'bot',
      act: 'mark-reviewed',
    });
  });

  it('creates the kind of document that resolves it', () => {
    const { target } = branchOf(
      review({ kind: 'scope', acts: ['create', 'open'], creates: 'management-review' }),
    );
    assert.deepEqual([target?.act, target?.kind], ['create', 'management-review']);
  });

  it('says how many are left out of a very long month', () => {
    const [branch] = reviewBranches(reportOf(period({ count: 1202 })));
    assert.deepEqual(branch?.below !== 'unasked' && branch?.below.map(({ row }) => row.label), [
      `28 Nov: ${review().what}`,
      `28 Nov: ${review({ key: 'b' }).what}`,
      '1200 more',
    ]);
  });

  it('sums up what presses', () => {
    const overdue = period({ is: 'overdue', count: 2 });
    assert.equal(reviewsTotal(reportOf(overdue, period({ count: 3 }))), '2 overdue, 3 this month');
    assert.equal(reviewsTotal(reportOf(period({ is: 'later' }))), '');
  });

  it('says that nothing presses only where that is so', () => {
    const later = period({ is: 'later' });
    assert.match(reviewsMessage(reportOf(later)) ?? '', /^Nothing is overdue/);
    assert.equal(reviewsMessage(reportOf(period({ is: 'next-months' }), later)), undefined);
    assert.equal(reviewsMessage(reportOf()), undefined);
  });

  it('lets no text of a document be Markdown, a link or an icon', () => {
    const text = '[x](command:evil) $(bug)\n\u202E<b>';
    const { row } = branchOf(review({ what: text, systems: [text], owner: text, root: text, id: text }));
    assert.doesNotMatch(row.tooltip, /(?<!\\)[[\]$<]|\u202E/u);
    assert.doesNotMatch(row.label + row.description + row.accessibility, /[\n\u202E]/u);
  });
});

function branchOf(given: ReviewReport) {
  const below = reviewBranches(reportOf(period({ reviews: [given], count: 1 })))[0]?.below;
  assert.ok(below !== undefined && below !== 'unasked');
  const [branch] = below;
  assert.ok(branch);
  return branch;
}

function reportOf(...periods: readonly ReviewPeriodReport[]): ReviewsReport {
  return { revision: 1, complete: true, today: '2026-11-23', periods };
}

function period(given: Partial<ReviewPeriodReport> = {}): ReviewPeriodReport {
  return {
    key: '2026-11',
    is: 'this-month',
    title: 'November 2026',
    reviews: [review(), review({ key: 'b' })],
    count: 2,
    ...given,
  };
}

function review(given: Partial<ReviewReport> = {}): ReviewReport {
  return {
    key: 'w review impact-assessment ia-bot',
    sort: 'review',
    day: '2026-11-28',
    shortDay: '28 Nov',
    nearness: 'in 5 days',
    what: 'Review impact assessment "Effects on customers"',
    location: { uri: 'file:///w/ia.md', range: rangeAt(8) },
    noun: 'impact assessment',
    kind: 'impact-assessment',
    id: 'ia-bot',
    systems: ['Support bot'],
    system: 'bot',
    owner: 'Kim',
    root: '',
    acts: ['mark-reviewed', 'open'],
    ...given,
  };
}
