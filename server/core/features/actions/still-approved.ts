import { applyEdits, type Edit } from '../../base/edit.ts';
import { contentFingerprint } from '../../model/content.ts';
import { orderOf } from '../../model/field-order.ts';
import { factsAt } from '../../model/links.ts';
import { type Record, recordAtPath } from '../../model/record.ts';
import { readFile } from '../../model/source-file.ts';
import type { Workspace } from '../../model/workspace.ts';
import { setFields } from '../../syntax/write/index.ts';

/**
 * What has to be written beside edits that only keep the tool's own records, so that a document that is as it was
 * approved stays approved: the fingerprint of what it says then.
 */
export function stillApproved(workspace: Workspace, record: Record, edits: readonly Edit[]): readonly Edit[] {
  const { document, node, path, kind } = record;
  const facts = factsAt(workspace, { uri: document.uri, document: document.index, path });
  const approved = facts?.lifecycle.approvedContent;
  if (approved === undefined || approved !== facts?.lifecycle.content) return [];
  const after = readFile({
    uri: document.uri,
    text: applyEdits(document.text, edits),
    carrier: document.carrier,
  });
  const its = after.documents.find(({ index }) => index === document.index);
  const now = its && recordAtPath(its, path);
  const content = now && contentFingerprint(now);
  if (content === approved) return [];
  return (content && setFields(document, node, { approved: { content } }, orderOf(kind))) || [];
}
