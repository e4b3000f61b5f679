import { shortened } from '../../base/shorten.ts';
import { lowerFirst, withArticle } from '../../kinds/expected.ts';
import { kindsDefining, kindTitle } from '../../kinds/index.ts';
import { factsAt, linksAround } from '../../model/links.ts';
import { headRangeOf } from '../../model/record.ts';
import type { ObligationPosture } from '../../posture/obligations.ts';
import { systemPostureOf } from '../../posture/posture.ts';
import { cursorAt } from '../cursor.ts';
import { type NewDocumentRequest, newDocument } from '../new-document/new-document.ts';
import type { ActionContext, CodeAction, ProposedChange } from './action.ts';

/** Creates the documents that a system owes and does not have, and the one that a reference names in vain. */
export function* createDocument(context: ActionContext): Generator<CodeAction> {
  yield* owedDocuments(context);
  yield* referredDocument(context);
}

function* owedDocuments({
  workspace,
  file,
  document,
  record,
  range,
  diagnostics,
}: ActionContext): Generator<CodeAction> {
  if (record?.kind.idKind !== 'system') return;
  const head = headRangeOf(record);
  if (head.start > range.end || range.start > head.end) return;
  const facts = factsAt(workspace, { uri: file.uri, document: document.index, path: record.path });
  const posture = facts && systemPostureOf(workspace, facts);
  if (!posture || facts?.id === undefined) return;
  const { id } = facts;
  for (const obligation of posture.obligations.filter(({ state }) => state === 'missing')) {
    const { kind, subject } = obligation;
    const diagnostic = diagnostics.find(({ code }) => code === codeFor(obligation));
    // The vendor of a model that names none cannot be written down.
    if (kind === 'vendor' && !facts.references.some(each => each.kind === 'vendor' && each.id === subject))
      continue;
    const named = kind === 'vendor' && subject !== undefined ? { id: subject } : {};
    yield {
      id: creationId(obligation),
      title: titleFor(obligation, facts.title ?? id),
      kind: 'quickfix',
      ...(diagnostic && { diagnostic }),
      isPreferred: diagnostic !== undefined,
      change: () =>
        creationOf(workspace, {
          kind,
          near: file.uri,
          system: id,
          ...named,
          ...(subject !== undefined && { subject }),
        }),
    };
  }
}

/** The id of the action that creates what answers an obligation. */
export function creationId({ kind, subject }: Pick<ObligationPosture, 'kind' | 'subject'>): string {
  return `create ${kind} ${subject ?? ''}`;
}

/** The code of the rule that finds that nothing answers an obligation. */
function codeFor({ kind }: ObligationPosture): string {
  return kind === 'vendor' ? 'missing-vendor-review' : `missing-${kind}`;
}

function titleFor({ kind, subject }: ObligationPosture, system: string): string {
  const noun = lowerFirst(kindTitle(kind));
  if (kind === 'vendor') return `Create the vendor review of "${shortened(subject ?? '')}"`;
  if (kind === 'dataset' || kind === 'training')
    return `Create ${withArticle(noun)} document for "${shortened(subject ?? '')}"`;
  return `Create the ${noun} of "${shortened(system)}"`;
}

function* referredDocument({ workspace, file, range, diagnostics }: ActionContext): Generator<CodeAction> {
  const cursor = cursorAt(file, range.start);
  if (cursor?.at !== 'reference') return;
  const { kind: idKind, id } = cursor;
  const diagnostic = diagnostics.find(({ code }) => code === 'unresolved-reference');
  if (!diagnostic || linksAround(workspace, file.uri).definitions(idKind, id).length > 0) return;
  const kind = kindsDefining(idKind).find(({ name }) => name !== 'register' && name !== 'controls');
  if (!kind) return;
  yield {
    id: `create referred ${kind.name} ${id}`,
    title: `Create ${withArticle(lowerFirst(kind.title))} document with the id "${shortened(id)}"`,
    kind: 'quickfix',
    diagnostic,
    change: () => creationOf(workspace, { kind: kind.name, near: file.uri, id, subject: id }),
  };
}

/** A new document as a change: its file, and the first gap in it. */
export function creationOf(
  workspace: ActionContext['workspace'],
  request: NewDocumentRequest,
): ProposedChange | undefined {
  const made = newDocument(workspace, request);
  if (!made) return undefined;
  const { uri, text, cursor } = made;
  return { edits: [], creates: [{ uri, text }], cursor: { uri, offset: cursor } };
}
