import { lowerFirst } from '../../kinds/expected.ts';
import { fieldNamed, kindNamed, kindTitle } from '../../kinds/index.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { linksAround, linksOf } from '../../model/links.ts';
import type { Workspace } from '../../model/workspace.ts';
import { obligationNames } from '../../posture/demands.ts';
import { isAssessment } from '../../posture/document-history.ts';
import { documentPostureOf } from '../../posture/document-posture.ts';
import { counts } from '../../posture/in-force.ts';
import { systemPostureOf } from '../../posture/posture.ts';
import { isHistory, successorsOf } from '../../posture/succession.ts';
import { systemAbout } from '../../posture/system-about.ts';
import type { ActionContext, CodeAction } from '../actions/action.ts';
import { markReviewed } from '../actions/mark-reviewed.ts';
import { noteCode } from '../actions/note-code.ts';
import { reaffirm } from '../actions/reaffirm.ts';
import { supersede } from '../actions/supersede.ts';
import { obligationTitle } from '../words.ts';
import { actionsOn, offered, type Placed, placed, placedAt, placedDuty } from './placed.ts';
import { aboutRecord, mostUrgentFirst, nameFor, namesOf, recordChoice } from './record-choice.ts';
import { type Offer, refused, type Wish } from './wish.ts';

/** What brings a document up to date: each is an action that is offered where the document is pointed at. */
export interface Renewal {
  /** `re-affirm`, to go on a sentence that says that it can or cannot be done. */
  readonly verb: string;
  /** `re-affirmed` */
  readonly done: string;
  /** What a person is asked to choose. */
  readonly prompt: string;
  readonly offering: (context: ActionContext) => Iterable<CodeAction>;
  /** Whether the act is one for records of a kind, whatever they say. */
  isFor(record: RecordFacts): boolean;
  /** Why it cannot be done with a record of such a kind, in sentences; undefined where nothing is known against it. */
  whyNot(workspace: Workspace, record: RecordFacts): string | undefined;
  /** What is said where there is nothing to do it with. */
  readonly nothing: string;
}

export type RenewalName = 'reaffirm' | 'mark-reviewed' | 'revise' | 'note-code';

const renewals: Readonly<Record<RenewalName, Renewal>> = {
  reaffirm: {
    verb: 're-affirm',
    done: 're-affirmed',
    prompt: 'Which assessment still holds for its system as it is today?',
    offering: reaffirm,
    isFor: record => hasField(record, 'assessed'),
    whyNot: (workspace, record) =>
      whyHistory(workspace, record) ??
      (systemAbout(linksAround(workspace, record.place.uri), record) ? undefined : whyNoSystem(record)),
    nothing:
      'No assessment of a registered system is in force, so there is none to re-affirm. Create one with "AIMS: New Document".',
  },
  'mark-reviewed': {
    verb: 'mark as reviewed',
    done: 'marked as reviewed',
    prompt: 'What was reviewed today?',
    offering: markReviewed,
    isFor: record => hasField(record, 'reviewed'),
    whyNot: (workspace, record) =>
      whyHistory(workspace, record) ??
      (isReviewable(record)
        ? undefined
        : `"${nameFor(record)}" was never approved and no review of it is planned, so there is nothing to review yet. Approve it first, or write a "review" with a cadence.`),
    nothing:
      'Nothing here was approved or has a review planned, so nothing can be marked as reviewed yet. Approve a document first, or write a "review" with a cadence.',
  },
  revise: {
    verb: 'revise',
    done: 'revised',
    prompt: 'Which approved document does a new revision take the place of?',
    offering: supersede,
    isFor: record => record.place.path.length === 0 && hasField(record, 'supersedes'),
    whyNot: (workspace, record) => whyHistory(workspace, record) ?? whyNotApproved(record),
    nothing:
      'No document is approved yet. What is not approved is edited as it is; only of what was approved a new revision is begun.',
  },
  'note-code': {
    verb: 'note that code changes are not significant for',
    done: 'noted as good for the code as it is',
    prompt: 'For which assessment are the changes of the code not significant?',
    offering: noteCode,
    isFor: isAssessment,
    whyNot: (workspace, record) =>
      whyHistory(workspace, record) ??
      (systemAbout(linksAround(workspace, record.place.uri), record) ? undefined : whyNoSystem(record)) ??
      (isStaleByCode(workspace, record)
        ? undefined
        : `Nothing says that too much of the code changed since "${nameFor(record)}" looked at it, so there is nothing to note. "AIMS: Show Why" says how it stands.`),
    nothing:
      'No assessment is stale because its code changed, so there is nothing to note. Where a system names its "code" and the history of the repository can be read, changes of it count.',
  },
};

/** Offers to bring a document up to date: the one that is pointed at, else one of those that it can be done with. */
export function renewalOffer(workspace: Workspace, name: RenewalName, wish: Wish): Offer {
  const renewal = renewals[name];
  if (wish.duty) return ofDuty(workspace, renewal, wish);
  const here = wish.at && placedAt(workspace, wish.at);
  if (!here) return amongAll(workspace, renewal, wish);
  return (
    ofRecord(workspace, renewal, here) ??
    ofSystem(workspace, renewal, { wish, here }) ??
    (wish.pointed ? unfit(renewal, here.facts) : amongAll(workspace, renewal, wish))
  );
}

function ofDuty(workspace: Workspace, renewal: Renewal, wish: Wish): Offer {
  const found = wish.duty && placedDuty(workspace, wish.duty);
  if (!found) return refused('This system is not registered any more, so nothing was done.');
  const { system, obligation } = found;
  if (!obligation) return amongThose(workspace, renewal, { wish, system: system.record });
  if (!obligation.document) {
    const what = lowerFirst(obligationTitle(obligation));
    return refused(
      `There is no document for "${what}" of "${nameFor(system.record)}" yet, so there is nothing to ${renewal.verb}. Create it first.`,
    );
  }
  const on = placed(workspace, obligation.document);
  return (on && ofRecord(workspace, renewal, on)) ?? unfit(renewal, obligation.document);
}

/** Undefined where it is no act for such a record. */
function ofRecord(workspace: Workspace, renewal: Renewal, on: Placed): Offer | undefined {
  if (!renewal.isFor(on.facts)) return undefined;
  const [action] = actionsOn(workspace, on, renewal.offering);
  if (action) return offered(on, action);
  // Of a system rather its documents are meant, where it has not come so far itself.
  if (on.facts.system) return undefined;
  return refused(
    renewal.whyNot(workspace, on.facts) ??
      `"${nameFor(on.facts)}" cannot be ${renewal.done} as it is written. The Problems view says what is wrong with it.`,
  );
}

function ofSystem(
  workspace: Workspace,
  renewal: Renewal,
  { wish, here }: { readonly wish: Wish; readonly here: Placed },
): Offer | undefined {
  return here.facts.system && amongThose(workspace, renewal, { wish, system: here.facts });
}

/** The documents that answer what a system owes: the only one at once, else one of several. */
function amongThose(
  workspace: Workspace,
  renewal: Renewal,
  { wish, system }: { readonly wish: Wish; readonly system: RecordFacts },
): Offer {
  const answering = systemPostureOf(workspace, system)?.obligations.flatMap(({ document }) => document ?? []);
  const own = linksAround(workspace, system.place.uri)
    .recordsReferringTo('system', system.id ?? '')
    .filter(({ kind }) => obligationKinds.has(kind));
  const able = [...new Set([...(answering ?? []), ...own])].filter(record =>
    isAble(workspace, renewal, record),
  );
  const [only] = able;
  if (!only) {
    return refused(
      `"${nameFor(system)}" has no document that could be ${renewal.done}. "AIMS: Show Why" says what it has and what it lacks.`,
    );
  }
  const on = able.length === 1 ? placed(workspace, only) : undefined;
  return (on && ofRecord(workspace, renewal, on)) ?? choosing(workspace, renewal, { wish, records: able });
}

const obligationKinds: ReadonlySet<string> = new Set(obligationNames);

function amongAll(workspace: Workspace, renewal: Renewal, wish: Wish): Offer {
  const records = linksOf(workspace)
    .roots.flatMap(root => root.records)
    .filter(record => isAble(workspace, renewal, record));
  return records.length === 0 ? refused(renewal.nothing) : choosing(workspace, renewal, { wish, records });
}

function choosing(
  workspace: Workspace,
  renewal: Renewal,
  { wish, records }: { readonly wish: Wish; readonly records: readonly RecordFacts[] },
): Offer {
  const choices = mostUrgentFirst(workspace, records).map(record =>
    recordChoice(workspace, record, { leads: aboutRecord(workspace, wish, record) }),
  );
  return { is: 'choose', prompt: renewal.prompt, choices };
}

function isAble(workspace: Workspace, renewal: Renewal, record: RecordFacts): boolean {
  return renewal.isFor(record) && renewal.whyNot(workspace, record) === undefined;
}

function unfit({ done }: Renewal, record: RecordFacts): Offer {
  const kind = lowerFirst(kindTitle(record.kind));
  return refused(`"${nameFor(record)}" is of the kind "${kind}", and such a document is not ${done}.`);
}

function isStaleByCode(workspace: Workspace, record: RecordFacts): boolean {
  const reasons = documentPostureOf(workspace, record)?.reasons ?? [];
  return reasons.some(({ code }) => code === 'code-changed');
}

function hasField({ kind }: RecordFacts, name: string): boolean {
  const fields = kindNamed(kind)?.fields;
  return fields !== undefined && fieldNamed(fields, name) !== undefined;
}

function isReviewable({ lifecycle }: RecordFacts): boolean {
  return [lifecycle.approvedOn, lifecycle.reviewedOn, lifecycle.nextReview, lifecycle.cadence].some(
    each => each !== undefined,
  );
}

function whyHistory(workspace: Workspace, record: RecordFacts): string | undefined {
  if (!isHistory(record)) return undefined;
  const after = successorsOf(linksAround(workspace, record.place.uri), record);
  const instead =
    after.length > 0 ? ` ${namesOf(after)} took its place: do it there.` : ' Begin a new document instead.';
  const { status } = record.lifecycle;
  const why = counts(record) ? `it is ${status}` : `it is ${status} and kept as history`;
  return `"${nameFor(record)}" is not changed any more: ${why}.${instead}`;
}

function whyNoSystem(record: RecordFacts): string {
  return `"${nameFor(record)}" names no registered system, so there is nothing to compare it with. Write the id of its system into "system".`;
}

function whyNotApproved(record: RecordFacts): string | undefined {
  const { status } = record.lifecycle;
  if (status === 'approved' && record.id !== undefined) return undefined;
  if (record.id === undefined)
    return `"${nameFor(record)}" has no id that a new revision could name. Give it one first.`;
  const words = status === 'draft' ? 'a draft' : status.replace('-', ' ');
  return `"${nameFor(record)}" is ${words} and not approved: edit it as it is. A new revision is begun only of what was approved.`;
}
