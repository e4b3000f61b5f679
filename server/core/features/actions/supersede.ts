import { applyEdits, type Edit } from '../../base/edit.ts';
import { parentOf } from '../../base/uri.ts';
import { orderOf } from '../../model/field-order.ts';
import { factsAt, linksAround } from '../../model/links.ts';
import { type Record, recordsOf } from '../../model/record.ts';
import { type Document, readFile } from '../../model/source-file.ts';
import type { Workspace } from '../../model/workspace.ts';
import { removeEntry, setFields } from '../../syntax/write/index.ts';
import { freeId } from '../new-document/new-document.ts';
import { freeUri } from '../new-document/place.ts';
import type { ActionContext, CodeAction, ProposedChange } from './action.ts';
import { standsAtLifecycle } from './mark-reviewed.ts';

/** Begins a new revision of an approved document: what was approved is history from then on, not edited. */
export function* supersede({ workspace, file, record, range }: ActionContext): Generator<CodeAction> {
  if (!record || record.path.length > 0 || !record.kind.fields.some(({ name }) => name === 'supersedes'))
    return;
  const facts = factsAt(workspace, { uri: file.uri, document: record.document.index, path: [] });
  if (facts?.lifecycle.status !== 'approved' || facts.id === undefined) return;
  if (!standsAtLifecycle(record, range.start)) return;
  const change = superseded(workspace, record, facts.id);
  if (!change) return;
  yield {
    id: 'supersede',
    title: 'Supersede it by a new revision',
    kind: 'refactor.rewrite',
    change: () => change,
  };
}

function superseded(workspace: Workspace, record: Record, id: string): ProposedChange | undefined {
  const { document, node, kind } = record;
  const old = setFields(document, node, { status: 'superseded' }, orderOf(kind));
  const newId = freeId(linksAround(workspace, document.uri), kind, nextRevision(id));
  const text = revision(record, { newId, id });
  if (!old || text === undefined) return undefined;
  const uri = freeUri(workspace, { folder: parentOf(document.uri), carrier: document.carrier }, newId);
  return {
    edits: [{ uri: document.uri, edits: old }],
    creates: [{ uri, text }],
    cursor: { uri, offset: Math.max(0, text.indexOf(newId)) },
  };
}

/** The text of the document alone, as a draft that supersedes it and that nobody has approved or reviewed. */
function revision(
  { document, kind }: Record,
  { newId, id }: { readonly newId: string; readonly id: string },
): string | undefined {
  const { start, end } = document.node.range;
  const own = document.text.slice(start, end);
  const bare = rewritten(document, own, record =>
    record.node.entries
      .filter(({ name }) => name === 'approved' || name === 'reviewed')
      .flatMap(entry => removeEntry(record.document, record.node, entry) ?? []),
  );
  const fields = { id: newId, status: 'draft', supersedes: id };
  return rewritten(document, bare, record => setFields(record.document, record.node, fields, orderOf(kind)));
}

function rewritten(
  { uri, carrier }: Document,
  text: string | undefined,
  edits: (record: Record) => readonly Edit[] | undefined,
): string | undefined {
  if (text === undefined) return undefined;
  const [document] = readFile({ uri, text, carrier }).documents;
  const record = document && recordsOf(document)[0];
  const written = record && edits(record);
  return written && applyEdits(text, written);
}

/** `ia-crm` is followed by `ia-crm-2`, that by `ia-crm-3`; a year at the end is no number of a revision. */
function nextRevision(id: string): string {
  const number = /^(.*)-(\d{1,2})$/.exec(id);
  return number ? `${number[1]}-${Number(number[2]) + 1}` : `${id.slice(0, 90)}-2`;
}
