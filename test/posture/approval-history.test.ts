import assert from 'node:assert/strict';
import type { PastCommit } from '../support/past.ts';
import { answerTo, complete, withLine } from './assessment.ts';

const path = 'impact/00.yaml';
/** Approved on 1 October by the CTO, and in time. */
const approved = `${complete}review: { cadence: annual }\n`;
const draft = withLine(withLine(approved, 'status', undefined), 'approved', undefined);
const edited = approved.replace('May be used.', 'May be used by everybody.');

function stateAfter(past: readonly PastCommit[], document = approved): string {
  const { state, reasons } = answerTo({ documents: [document], past });
  return [state, ...reasons.map(({ message, since }) => `${message} (${since})`)].join(' | ');
}

const committed = (on: string, text: string, by = 'Kim'): PastCommit => ({ on, by, files: { [path]: text } });
const wasEdited = (on: string) =>
  `stale | it is not what was approved on 2026-10-01 any more: it was edited on ${on} by Lee (${on})`;

describe('an edit after the approval, of a document without the fingerprint of what was approved', () => {
  for (const { what, past, document = approved, expected } of [
    {
      what: 'is told by the commits after the one that approved it',
      past: [
        committed('2026-09-20', draft),
        committed('2026-10-02', approved),
        committed('2026-11-03', edited, 'Lee'),
      ],
      document: edited,
      expected: wasEdited('2026-11-03'),
    },
    {
      what: 'is none before the approval was committed',
      past: [committed('2026-09-20', edited), committed('2026-10-02', approved)],
      expected: 'current',
    },
    {
      what: 'is none where only the layout changed',
      past: [
        committed('2026-10-02', approved),
        committed('2026-11-03', approved.replace('{ influences', '{   influences')),
      ],
      expected: 'current',
    },
    {
      what: 'is none where notes and reviews were added',
      past: [
        committed('2026-10-02', approved),
        committed('2026-11-03', `${approved}notes: See the wiki\nreviewed: { on: 2026-11-03, by: Lee }\n`),
      ],
      expected: 'current',
    },
    {
      what: 'is none where it was re-affirmed, and its next review moved on',
      past: [
        committed('2026-10-02', approved),
        committed(
          '2026-11-03',
          approved.replace(
            'review: { cadence: annual }',
            'review: { cadence: annual, next: 2027-11-03 }\nassessed: { on: 2026-11-03, by: Lee }\nreviewed: { on: 2026-11-03, by: Lee }',
          ),
        ),
      ],
      expected: 'current',
    },
    {
      what: 'is none where it was taken back',
      past: [
        committed('2026-10-02', approved),
        committed('2026-10-20', edited, 'Lee'),
        committed('2026-11-03', approved),
      ],
      expected: 'current',
    },
    {
      what: 'is the first of those since when it says something else without a break',
      past: [
        committed('2026-10-02', approved),
        committed('2026-10-20', edited, 'Kim'),
        committed('2026-10-22', approved),
        committed('2026-11-03', edited, 'Lee'),
        committed('2026-11-04', `${edited}tags: [a]\n`, 'Pat'),
      ],
      document: `${edited}tags: [a]\n`,
      expected: wasEdited('2026-11-03'),
    },
    {
      what: 'is forgiven by a new approval',
      past: [
        committed('2026-10-02', approved.replace('2026-10-01', '2026-09-01')),
        committed('2026-11-03', edited.replace('2026-10-01', '2026-11-02')),
      ],
      document: edited.replace('2026-10-01', '2026-11-02'),
      expected: 'current',
    },
    {
      what: 'is nothing that anybody can tell before the approval is committed',
      past: [committed('2026-09-20', draft)],
      document: edited,
      expected: 'current',
    },
    {
      what: 'is none on a day before it',
      past: [committed('2026-10-02', approved), committed('2026-12-03', edited, 'Lee')],
      document: edited,
      expected: 'current',
    },
  ]) {
    it(what, () => assert.equal(stateAfter(past, document), expected));
  }

  it('is not looked for where nobody knows of any history', () => {
    assert.deepEqual(answerTo({ documents: [approved] }).reasons, []);
  });
});
