import { touches } from '../../base/range.ts';
import { orderOf } from '../../model/field-order.ts';
import { factsAt, linksAround } from '../../model/links.ts';
import { headRangeOf, type Record } from '../../model/record.ts';
import { fingerprintsOf } from '../../model/system-facts.ts';
import type { Workspace } from '../../model/workspace.ts';
import { isHistory } from '../../posture/succession.ts';
import { systemAbout } from '../../posture/system-about.ts';
import { entryOf, valueAt } from '../../syntax/node.ts';
import { type PlainMapping, removeEntries, setFields, setValue, together } from '../../syntax/write/index.ts';
import { assessedToday } from '../new-document/prefill.ts';
import {
  type ActionContext,
  type Answers,
  answerTo,
  type CodeAction,
  type Input,
  inFile,
  type ProposedChange,
} from './action.ts';
import { nextReview } from './next-review.ts';
import { stillApproved } from './still-approved.ts';

export const reviewInputs = {
  by: {
    name: 'by',
    prompt: 'Who reviewed it? A name or a role',
    placeholder: '<who reviewed it>',
    form: 'person',
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

/**
 * What it takes to say that somebody looked at a record today. The planned day of the next review moves on with it, and an
 * assessment that has no fingerprint of a fact gets it, so that the fact is compared from now on. A fact that is another
 * one than was assessed stays so: that takes somebody who says why the assessment still holds. Without a note there is none:
 * that of an earlier review says nothing of this one.
 */
export function reviewed(workspace: Workspace, record: Record, answers: Answers): ProposedChange | undefined {
  const { document, node, kind } = record;
  const by = answerTo(answers, reviewInputs.by);
  const hasNote = Object.hasOwn(answers, reviewInputs.note.name);
  const note = hasNote ? { note: answerTo(answers, reviewInputs.note) } : {};
  const own = { reviewed: { on: workspace.today, by, ...note } };
  const others = { ...nextReview(workspace, record), ...firstFacts(workspace, record, by) };
  const outdated = hasNote ? undefined : noteIn(record);
  // Where the old note is all that stands there, the new review takes its place as a whole.
  const isAlone = outdated?.within.entries.length === 1;
  const written = setFields(document, node, isAlone ? others : { ...own, ...others }, orderOf(kind));
  if (!written) return undefined;
  const anew = outdated
    ? isAlone
      ? [setValue(document, node, outdated.review, own.reviewed)]
      : removeEntries(document, outdated.within, [outdated.note])
    : [];
  const edits = together([...written, ...anew]);
  return inFile({ uri: document.uri }, together([...edits, ...stillApproved(workspace, record, edits)]));
}

/** The note of an earlier review. */
function noteIn({ node }: Record) {
  const review = entryOf(node, 'reviewed');
  const within = review?.value;
  const note = within?.type === 'mapping' ? entryOf(within, reviewInputs.note.name) : undefined;
  return review && within?.type === 'mapping' && note ? { review, within, note } : undefined;
}

function firstFacts(workspace: Workspace, record: Record, by: string): { readonly assessed?: PlainMapping } {
  const { document, path, kind } = record;
  if (!kind.fields.some(({ name }) => name === 'assessed')) return {};
  const facts = factsAt(workspace, { uri: document.uri, document: document.index, path });
  const system = facts && systemAbout(linksAround(workspace, document.uri), facts);
  if (!facts || !system) return {};
  if (valueAt(record.node, ['assessed']) === undefined)
    return { assessed: assessedToday(workspace, system, by) };
  const { assessedOn, assessedFacts: known = {} } = facts.lifecycle;
  // A mapping that says neither when nor what was assessed says something else, such as why nothing was.
  if (!assessedOn && Object.keys(known).length === 0) return {};
  const missing = Object.entries(fingerprintsOf(system.system?.facts ?? {})).filter(
    ([name]) => !Object.hasOwn(known, name),
  );
  return missing.length > 0 ? { assessed: { facts: Object.fromEntries(missing) } } : {};
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
