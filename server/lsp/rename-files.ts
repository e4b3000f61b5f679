import type { CancellationToken, RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver';
import { type FileEdits, fileMoveSteps } from '../core/index.ts';
import type { Desk } from './desk.ts';
import { atEase } from './pace.ts';
import { staleFiles } from './unchanged.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/** The edits of documents that name what is about to be renamed, so that their paths still lead there. */
export async function willRenameFiles(
  desk: Desk,
  { files }: RenameFilesParams,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const { session, buffers, host, failed } = desk;
  const moves = files.map(({ oldUri, newUri }) => ({
    from: host.canonicalUri(oldUri).replace(/\/+$/, ''),
    to: host.canonicalUri(newUri).replace(/\/+$/, ''),
  }));
  const work = async (): Promise<readonly FileEdits[]> => {
    for (const uri of [...buffers.uris()]) await session.settled(uri);
    const isStale = () => token.isCancellationRequested;
    return (await atEase(fileMoveSteps(session.workspace, moves), { isStale, urgency: 'soon' })) ?? [];
  };
  try {
    let edited = await work();
    let stale = await staleFiles(
      desk,
      edited.map(({ file }) => file),
    );
    if (stale.length > 0) {
      // What changed has been read by now. What changes again keeps its paths, and a finding says where they lead.
      edited = await work();
      stale = await staleFiles(
        desk,
        edited.map(({ file }) => file),
      );
    }
    const sound = edited.filter(({ file }) => !stale.includes(file.uri));
    if (sound.length === 0) return null;
    return toWorkspaceEdit(
      desk,
      sound.map(({ file, edits }) => ({ file, groups: [{ edits, annotation: 'paths' }] })),
      { paths: { label: 'Paths in AIMS documents', needsConfirmation: false } },
    );
  } catch (error) {
    failed('following renamed files', error);
    return null;
  }
}
