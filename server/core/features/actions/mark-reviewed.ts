import { addDuration } from '../../base/day.ts';
import { touches } from '../../base/range.ts';
import { configOf } from '../../model/config.ts';
import { orderOf } from '../../model/field-order.ts';
import { factsAt, linksAround } from '../../model/links.ts';
import { headRangeOf, type Record } from '../../model/record.ts';
import type { Workspace } from '../../model/workspace.ts';
import { dueDayOf } from '../../posture/document-state.ts';
import { isHistory } from '../../posture/succession.ts';
import { systemAbout } from '../../posture/system-about.ts';
import { entryOf } from '../../syntax/node.ts';
import { setFields } from '../../syntax/write/index.ts';
import {
  type ActionContext,
  type Answers,
  answerTo,
  type CodeAction,
  type Input,
  inFile,
  type ProposedChange,
} from './action.ts';

export const reviewInputs = {
  by: {
    name: 'by',
    prompt: 'Who reviewed it? A name or a role',
    placeholder: '<who reviewed it>',
    form: 'text',
  },
  note: {
    name: 'note',
    prompt: 'What did the review find?',
    placeholder: '<what the review found, or that nothing changed>',
    form: 'text',
  },
} as const satisfies { readonly [name: string]: Input };

/** Marks a document as reviewed today, where a review is recorded or due. */
export function* markReviewed({
  workspace,
  file,
  record,
  range,
  diagnostics,
}: ActionContext): Generator<CodeAction> {
  if (!record?.kind.fields.some(({ name }) => name === 'reviewed')) return;
  const facts = factsAt(workspace, { uri: file.uri, document: record.document.index, path: record.path });
  if (!facts || isHistory(facts)) return;
  const diagnostic = diagnostics.find(({ code }) => reviewCodes.has(code));
  if (!diagnostic && !(isReviewable(record) && standsAtLifecycle(record, range.start))) return;
  yield {
    id: `review ${record.path.join('.')}`,
    title: 'Mark it as reviewed today',
    kind: diagnostic ? 'quickfix' : 'refactor.rewrite',
    ...(diagnostic && { diagnostic }),
    needs: [reviewInputs.note, reviewInputs.by],
    change: answers => reviewed(workspace, record, answers),
  };
}

const reviewCodes: ReadonlySet<string> = new Set(['overdue-review']);

/** What it takes to say that somebody looked at a record today. The planned day of the next review moves on with it. */
export function reviewed(workspace: Workspace, record: Record, answers: Answers): ProposedChange | undefined {
  const { document, node, kind } = record;
  const { today } = workspace;
  const fields = {
    reviewed: {
      on: today,
      by: answerTo(answers, reviewInputs.by),
      note: answerTo(answers, reviewInputs.note),
    },
    ...nextReview(workspace, record),
  };
  const edits = setFields(document, node, fields, orderOf(kind));
  return edits && inFile({ uri: document.uri }, edits);
}

/** Only a day that is written down has to move; otherwise the cadence counts from today by itself. */
function nextReview(workspace: Workspace, record: Record): { readonly review?: { readonly next: string } } {
  const { document, path } = record;
  const facts = factsAt(workspace, { uri: document.uri, document: document.index, path });
  if (!facts?.lifecycle.nextReview) return {};
  const { nextReview: _planned, ...lifecycle } = facts.lifecycle;
  const due = dueDayOf(
    { ...lifecycle, reviewedOn: { day: workspace.today, path: ['reviewed', 'on'] } },
    {
      system: facts.system ?? systemAbout(linksAround(workspace, document.uri), facts)?.system,
      config: configOf(linksAround(workspace, document.uri)),
    },
  );
  return { review: { next: due?.day ?? addDuration(workspace.today, { months: 12, days: 0 }) } };
}

function isReviewable(record: Record): boolean {
  return ['approved', 'reviewed', 'review'].some(name => entryOf(record.node, name) !== undefined);
}

const lifecycleFields = ['status', 'approved', 'reviewed', 'review', 'assessed'];

/** Whether a cursor is where one looks at how far a record has come: at its id, or at what says so. */
export function standsAtLifecycle(record: Record, offset: number): boolean {
  if (touches(headRangeOf(record), offset)) return true;
  if (record.path.length === 0 && touches(record.document.header.range, offset)) return true;
  return record.node.entries.some(
    ({ name, range }) => lifecycleFields.includes(name) && touches(range, offset),
  );
}
