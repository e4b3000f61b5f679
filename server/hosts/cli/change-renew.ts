import { reviewed } from '../../core/features/actions/mark-reviewed.ts';
import { reaffirmed } from '../../core/features/actions/reaffirm.ts';
import { documentWords } from '../../core/features/words.ts';
import {
  applyChange,
  applyEdits,
  check,
  type ProposedChange,
  type Reason,
  type RecordFacts,
  type RootLinks,
  readFile,
  recordAt,
  rules,
  type Workspace,
} from '../../core/index.ts';
import { lowerFirst, withArticle } from '../../core/kinds/expected.ts';
import { fieldNamed, kindNamed } from '../../core/kinds/index.ts';
import { factsAt, linksAround } from '../../core/model/links.ts';
import { documentPostureOf } from '../../core/posture/document-posture.ts';
import { reviewDueOf } from '../../core/posture/review-due.ts';
import { problemStates } from '../../core/posture/states.ts';
import { isHistory, successorsOf } from '../../core/posture/succession.ts';
import { systemAbout } from '../../core/posture/system-about.ts';
import { isPartialDocument } from '../../core/rules/partial.ts';
import type { Wish } from './change-requests.ts';
import type { Context } from './context.ts';
import type { Proposal } from './engine-changes.ts';
import { findRecord } from './find-record.ts';
import type { Refusal } from './main.ts';

type RenewalWish = Extract<Wish, { readonly is: 'reaffirm' | 'review' }>;

/** Brings a document up to date: re-affirms an assessment, or records that something was reviewed. */
export function renewal(context: Context, wish: RenewalWish, here: string): Proposal | Refusal {
  const field = wish.is === 'reaffirm' ? 'assessed' : 'reviewed';
  const fits = ({ kind }: RecordFacts) => fieldNamed(kindNamed(kind)?.fields ?? [], field) !== undefined;
  const found = findRecord(context, wish.id, fits);
  if ('refused' in found) return found;
  const { record, root } = found;
  const refused =
    whyHistory(root, record) ?? (fits(record) ? whyUnreadable(context, record) : whyUnfit(record, wish));
  if (refused !== undefined) return { refused };
  const made = wish.is === 'reaffirm' ? reaffirming(context, found, wish) : reviewing(context, record, wish);
  if ('refused' in made) return made;
  const after = workspaceAfter(context.loaded.workspace, made.change);
  return { change: made.change, folder: here, notes: [made.done, ...standing(after, record)] };
}

interface Made {
  readonly change: ProposedChange;
  /** What was done, as a sentence. */
  readonly done: string;
}

function reaffirming(
  { loaded: { workspace } }: Context,
  { record, root }: { readonly record: RecordFacts; readonly root: RootLinks },
  { by, reason }: Extract<Wish, { readonly is: 'reaffirm' }>,
): Made | Refusal {
  const system = systemAbout(root, record);
  if (!system?.system) return { refused: whyNoSystem(record) };
  const written = recordAt(workspace, record);
  const change = written && reaffirmed(workspace, written, system, { by, reason });
  if (!change) return { refused: unwritable(record) };
  return {
    change,
    done: `Re-affirmed "${record.id}" for ${quoted(system)} as it is on ${workspace.today}.`,
  };
}

function reviewing(
  { loaded: { workspace } }: Context,
  record: RecordFacts,
  { by, note }: Extract<Wish, { readonly is: 'review' }>,
): Made | Refusal {
  const written = recordAt(workspace, record);
  const answers = { by, ...(note !== undefined && { note }) };
  const change = written && reviewed(workspace, written, answers);
  if (!change) return { refused: unwritable(record) };
  return { change, done: `Marked "${record.id}" as reviewed on ${workspace.today}.` };
}

function whyHistory(root: RootLinks, record: RecordFacts): string | undefined {
  if (!isHistory(record)) return undefined;
  const state = record.system?.stage === 'retired' ? 'retired' : record.lifecycle.status;
  const next = successorsOf(root, record).flatMap(({ id }) => id ?? []);
  const instead = next.length === 0 ? '' : ` In its place there is "${next.join('", "')}".`;
  return `"${record.id}" is ${state}, and what is history stays as it is.${instead}`;
}

function whyUnfit(record: RecordFacts, { is }: RenewalWish): string {
  const noun = withArticle(lowerFirst(kindNamed(record.kind)?.title ?? record.kind));
  return is === 'reaffirm'
    ? `"${record.id}" is ${noun}, and only impact and risk assessments are re-affirmed. To record that it was looked at: aims review ${record.id} --by NAME.`
    : `"${record.id}" is ${noun}, which has no place for a review.`;
}

function whyNoSystem({ id, references }: RecordFacts): string {
  const named = references.find(({ kind, place }) => kind === 'system' && place.path.at(-1) === 'system');
  return named
    ? `"${id}" is about the system "${named.id}", and no AI system here has that id. Is this the folder of the AIMS?`
    : `"${id}" is about no system, so there is nothing to re-affirm it for. To record that it was looked at: aims review ${id} --by NAME.`;
}

/** What could not be read whole is not written into: nobody can tell what it would say then. */
function whyUnreadable({ loaded: { workspace }, nameOf }: Context, record: RecordFacts): string | undefined {
  const file = workspace.files.get(record.place.uri);
  const document = file?.documents.find(({ index }) => index === record.place.document);
  if (!file || !document) return `"${nameOf(record.place.uri)}" could not be read.`;
  const [first] = check(
    workspace,
    file,
    rules.filter(({ sees }) => sees === 'file'),
  ).diagnostics;
  if (!first && !isPartialDocument(document)) return undefined;
  return `"${nameOf(record.place.uri)}" cannot be read whole, so nothing is written into it. "aims check" says where; mend that first.`;
}

function unwritable({ id }: RecordFacts): string {
  return `"${id}" is written in a way that this cannot add to safely, for example with YAML aliases or merge keys. Nothing was written; please do it by hand.`;
}

function quoted({ title, id }: RecordFacts): string {
  return `"${title ?? id ?? 'the system'}"`;
}

function workspaceAfter(workspace: Workspace, { edits }: ProposedChange): Workspace {
  const files = edits.flatMap(({ uri, edits: own }) => {
    const file = workspace.files.get(uri);
    return file ? [readFile({ uri, text: applyEdits(file.text, own), carrier: file.tree.carrier })] : [];
  });
  return applyChange(workspace, { files });
}

function isKnown({ code }: Reason): boolean {
  return code !== 'history-unknown';
}

/** How the document stands now, and until when. What only history could tell was not asked again, and is not spoken of. */
function standing(workspace: Workspace, { place }: RecordFacts): readonly string[] {
  const record = factsAt(workspace, place);
  if (!record) return [];
  const posture = documentPostureOf(workspace, record);
  if (posture && posture.state !== 'history' && problemStates.has(posture.state))
    return [`It is still ${documentWords({ ...posture, reasons: posture.reasons.filter(isKnown) })}.`];
  const due = posture?.due ?? reviewDueOf(linksAround(workspace, place.uri), record);
  return due ? [`The next review is due on ${due.day}.`] : [];
}
