/**
 * Why the view of the systems is empty. `package.json` has words for each (`viewsWelcome`), chosen by the context key
 * `aims.view`.
 */
import type { PostureSummary } from '../../server/lsp/protocol.ts';
import type { ServerState } from './server.ts';

export type ViewState =
  /** No folder is open, and no single file that is an AIMS document. */
  | 'no-folder'
  /** Every folder lies in a virtual file system, which the server does not read. */
  | 'virtual'
  /** The first look through the workspace goes on. */
  | 'looking'
  | 'no-documents'
  | 'no-systems'
  /** There is something to show. */
  | 'systems'
  /** The server ended too often. */
  | 'stopped';

export interface Situation {
  /** The schemes of the workspace folders' uris. */
  readonly folders: readonly string[];
  readonly server: ServerState;
  /** The newest posture whose look through the workspace was complete. */
  readonly posture: PostureSummary | undefined;
}

export function viewStateOf({ folders, server, posture }: Situation): ViewState {
  if (server === 'stopped') return 'stopped';
  if (server === 'off' || posture?.documents === 0) {
    if (folders.length === 0) return 'no-folder';
    if (!folders.includes('file')) return 'virtual';
  }
  if (server === 'off' || posture === undefined) return 'looking';
  if (posture.systems > 0) return 'systems';
  return posture.documents > 0 ? 'no-systems' : 'no-documents';
}
