import assert from 'node:assert/strict';
import { textAt } from './hover-picture.ts';

/** The sentence about the date at the cursor. */
function sentenceAt(picture: string): string | undefined {
  return textAt(picture)?.split('\n')[1];
}

describe('hover on a date', () => {
  const system = (line: string) => `
#- a.yaml
aims: ai-system/v1
id: a
risk: { level: low }
${line}
`;

  it('says when a review is due, and when it was', () => {
    assert.equal(sentenceAt(system('review: { next: 2026-12-1$06 }')), 'Review due in 23 days.');
    assert.equal(sentenceAt(system('review: { next: 2026-11-2$03 }')), 'Review due today.');
    assert.equal(sentenceAt(system('review: { next: 2026-11-2$04 }')), 'Review due tomorrow.');
    assert.equal(sentenceAt(system('review: { next: 2026-11-2$02 }')), 'Review due yesterday.');
    assert.equal(sentenceAt(system('review: { next: 2025-11-2$02 }')), 'Review due about 12 months ago.');
  });

  it('counts a month up to its last day where something is due', () => {
    assert.equal(
      sentenceAt(system('review: { next: 2026-1$01 }')),
      'Review due in 7 days, as the month counts up to its last day, 2026-11-30.',
    );
  });

  it('says when evidence expires, its last day included', () => {
    const evidence = (day: string) => system(`evidence: [{ title: T, valid_until: ${day} }]`);
    assert.equal(sentenceAt(evidence('2026-11-2$03')), 'Expires today.');
    assert.equal(sentenceAt(evidence('2026-11-2$02')), 'Expired yesterday.');
    assert.equal(sentenceAt(evidence('2024-11-0$01')), 'Expired about 25 months ago.');
  });

  it('says of a look that the next review is counted from it', () => {
    assert.equal(
      sentenceAt(system('reviewed: { on: 2026-0$03-01, by: Ana }')),
      'About 9 months ago. The next review is counted from here: due on 2027-03-01, in 98 days.',
    );
  });

  it('counts nothing from a look where the next review is named', () => {
    const picture = system('reviewed: { on: 2026-11-$001, by: Ana }\nreview: { next: 2027-01-01 }');
    assert.equal(sentenceAt(picture), '22 days ago.');
  });

  it('does not call due what is done, or history', () => {
    const milestone = (more: string) => `
#- a.yaml
aims: certification/v1
milestones:
  - { id: m, title: M, due: 2026-11-1$00${more} }
`;
    assert.equal(sentenceAt(milestone('')), 'Due 13 days ago.');
    assert.equal(sentenceAt(milestone(', done_on: 2026-11-09')), '13 days ago.');
    const past = system('status: superseded\nreview: { next: 2026-11-$010 }');
    assert.equal(sentenceAt(past), '13 days ago.');
  });

  it('describes the field where what stands there is no date', () => {
    assert.match(textAt(system('review: { next: so$0on }')) ?? '', /^\*\*Next review\*\* date$/m);
  });
});
