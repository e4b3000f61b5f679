import {
  type CancellationToken,
  type ChangeAnnotation,
  LSPErrorCodes,
  type Range,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { nameOf, renamableAt, renameSteps, type SourceFile, type Workspace } from '../core/index.ts';
import type { Desk } from './desk.ts';
import { fromPosition } from './from-proto.ts';
import { atEase } from './pace.ts';
import { toRange } from './to-proto.ts';
import { staleFiles } from './unchanged.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/** What would be renamed, or an error that says why nothing can be. */
export function prepareRename(
  workspace: Workspace,
  file: SourceFile,
  offset: number,
): { range: Range; placeholder: string } | ResponseError {
  const found = renamableAt(workspace, file, offset);
  if (found.is === 'refused') return failure(found.because);
  return { range: toRange(file, found.range), placeholder: found.id };
}

/**
 * All edits of a rename, or an error: half a rename leaves references to nothing. So everything that is open has to be
 * read, every file has to be known, and nothing may change on the way, in the editor or on the disk.
 */
export async function rename(
  desk: Desk,
  { file: asked, params, token }: { file: SourceFile; params: RenameParams; token: CancellationToken },
): Promise<WorkspaceEdit | ResponseError> {
  const { session, buffers } = desk;
  if (!desk.complete)
    return failure('AIMS has not read all files of the workspace yet. Try again in a moment.');
  for (const uri of [...buffers.uris()]) await session.settled(uri);
  const { workspace } = session;
  const file = workspace.files.get(asked.uri);
  if (!file) return changed(asked.uri);
  const request = { offset: fromPosition(file, params.position), id: params.newName.trim() };
  const found = await atEase(renameSteps(workspace, file, request), {
    isStale: () => token.isCancellationRequested,
    urgency: 'soon',
  });
  if (!found) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  if (found.is === 'refused') return failure(found.because);
  const [stale] = await staleFiles(
    desk,
    found.files.map(each => each.file),
  );
  if (stale !== undefined) return changed(stale);
  const edited = found.files.map(each => ({
    file: each.file,
    groups: [
      { edits: each.edits, annotation: each.file.uri === file.uri ? 'here' : 'elsewhere' },
      { edits: each.doubtful, annotation: 'doubtful' },
    ],
  }));
  return toWorkspaceEdit(desk, edited, annotationsFor(found.title));
}

/**
 * Edits of other files need no consent of their own: editors leave out what nobody consents to, and then the rename
 * would break what it is to keep whole.
 */
function annotationsFor(title: string): Readonly<Record<string, ChangeAnnotation>> {
  return {
    here: { label: title, needsConfirmation: false },
    elsewhere: { label: title, description: 'In other files', needsConfirmation: false },
    doubtful: {
      label: 'May mean something else of the same id',
      description: 'This field takes ids of every kind. Look at each before you accept it.',
      needsConfirmation: true,
    },
  };
}

function failure(because: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, because);
}

function changed(uri: string): ResponseError {
  return new ResponseError(
    LSPErrorCodes.ContentModified,
    `${nameOf(uri)} changed in the meantime, so nothing was renamed. Try again.`,
  );
}
