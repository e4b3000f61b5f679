import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/core/base/edit.ts';
import type { ProposedChange } from '../../../server/core/features/actions/action.ts';
import { reviewed } from '../../../server/core/features/actions/mark-reviewed.ts';
import { reaffirmed } from '../../../server/core/features/actions/reaffirm.ts';
import { type Record, recordsOf } from '../../../server/core/model/record.ts';
import type { Workspace } from '../../../server/core/model/workspace.ts';
import { postureOf } from '../../../server/core/posture/posture.ts';
import { fileIn, workspaceOf } from '../../support/fixture.ts';

const system = 'aims: ai-system/v1\nid: bot\nname: Bot\nowner: O\nrisk: { level: low }\n';

describe('the review that is planned of an assessment that is re-affirmed', () => {
  for (const { what, review, expected } of [
    { what: 'moves on where it was overdue', review: 'next: 2026-11-22', expected: 'next: 2027-11-23' },
    { what: 'moves on from today', review: 'next: 2026-11-23', expected: 'next: 2027-11-23' },
    {
      what: 'moves on as often as the document says',
      review: 'cadence: quarterly, next: 2026-06',
      expected: 'cadence: quarterly, next: 2027-02-23',
    },
    { what: 'stays where it lies ahead', review: 'next: 2026-11-24', expected: 'next: 2026-11-24' },
    { what: 'is none where there was none', review: 'cadence: annual', expected: 'cadence: annual' },
  ]) {
    it(what, () => {
      const assessment = `aims: risk-assessment/v1\nid: ra\nsystem: bot\nowner: O\nreview: { ${review} }\n`;
      const workspace = workspaceOf([
        { path: 'bot.yaml', text: system },
        { path: 'ra.yaml', text: assessment },
      ]);
      const [posture] = postureOf(workspace).roots.flatMap(root => root.systems);
      assert.ok(posture);
      const answers = { by: 'Dana', reason: 'It holds' };
      const text = textAfter(workspace, record => reaffirmed(workspace, record, posture.record, answers));
      assert.match(text, new RegExp(`^review: \\{ ${expected} \\}$`, 'm'));
      assert.match(text, /^ {2}note: It holds$/m);
    });
  }
});

describe('a review without a note', () => {
  for (const { what, before, after } of [
    { what: 'has none', before: '', after: 'reviewed:\n  on: 2026-11-23\n  by: Dana\n' },
    {
      what: 'drops that of the last one',
      before: 'reviewed:\n  on: 2025-01-01 # then\n  note: Old\n  by: Sam\n',
      after: 'reviewed:\n  on: 2026-11-23 # then\n  by: Dana\n',
    },
    {
      what: 'drops it in braces',
      before: 'reviewed: { note: "Old, and more", by: Sam }\n',
      after: 'reviewed: { on: 2026-11-23, by: Dana }\n',
    },
    {
      what: 'drops it where it stands alone',
      before: 'reviewed:\n  note: Old\n',
      after: 'reviewed:\n  on: 2026-11-23\n  by: Dana\n',
    },
    {
      what: 'drops it where it stands alone in braces',
      before: 'reviewed: { note: Old }\n',
      after: 'reviewed: { on: 2026-11-23, by: Dana }\n',
    },
  ]) {
    it(what, () => {
      const head = 'aims: policy/v1\nid: ra\nowner: O\n';
      const workspace = workspaceOf([{ path: 'ra.yaml', text: head + before }]);
      assert.equal(
        textAfter(workspace, record => reviewed(workspace, record, { by: 'Dana' })),
        head + after,
      );
    });
  }
});

function textAfter(workspace: Workspace, change: (record: Record) => ProposedChange | undefined): string {
  const file = fileIn(workspace, 'ra.yaml');
  const [record] = file.documents.flatMap(document => recordsOf(document));
  assert.ok(record);
  return applyEdits(file.text, change(record)?.edits[0]?.edits ?? []);
}
