import {
  type DocumentStatus,
  documentStatusAt,
  headOf,
  type SourceFile,
  type Workspace,
} from '../core/index.ts';
import type { Desk } from './desk.ts';
import { fromPosition } from './from-proto.ts';
import {
  type DocumentStatusParams,
  type DocumentStatusReport,
  obligationKey,
  type StatusSubjectReport,
  systemKey,
} from './protocol.ts';
import { nowhere, toLocation, toRange } from './to-proto.ts';
import { whyUnchecked } from './unchecked.ts';

/** How a document that could be read stands, at the cursor; null where nothing there is ours. */
export function documentStatus(
  workspace: Workspace,
  file: SourceFile,
  { position }: DocumentStatusParams,
): DocumentStatusReport | null {
  const status = documentStatusAt(workspace, file, fromPosition(file, position));
  if (!status) return null;
  const { title, name, words, state, reasons, because, affected, weight, range } = status;
  const subject = status.about && subjectOf(workspace, status.about);
  return {
    title,
    name,
    words,
    ...(state && { state }),
    reasons,
    because: because.map(({ code, facts }) => ({ code, ...(facts && { facts }) })),
    affected,
    severity: weight,
    range: toRange(file, range),
    ...(subject && { subject }),
  };
}

/** The same for one that was not read; undefined where it was, or nobody is to look at it. */
export function uncheckedStatus(
  { session, unchecked, host }: Desk,
  editorUri: string,
): DocumentStatusReport | undefined {
  const reason = whyUnchecked(session.workspace, unchecked, host.canonicalUri(editorUri));
  if (reason === undefined) return undefined;
  return {
    title: 'AIMS document',
    name: '',
    words: 'not checked',
    reasons: [reason],
    because: [],
    affected: [],
    severity: 'warning',
    // It holds wherever the cursor is.
    range: { ...nowhere, end: { line: 2 ** 31 - 1, character: 0 } },
  };
}

/** A system without an id cannot be found again in the sidebar. */
function subjectOf(
  workspace: Workspace,
  { root, system, obligation }: NonNullable<DocumentStatus['about']>,
): StatusSubjectReport | undefined {
  if (system.id === undefined) return undefined;
  const own = systemKey(root, system.id);
  const document = obligation ? obligation.document : system;
  return {
    key: obligation ? obligationKey(own, obligation) : own,
    system: system.id,
    ...(obligation && { kind: obligation.kind }),
    ...(document?.id !== undefined && { id: document.id }),
    location: toLocation(workspace, headOf(workspace, document ?? system)),
  };
}
