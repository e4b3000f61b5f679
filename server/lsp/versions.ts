import type { CancellationToken } from 'vscode-languageserver';
import { linksOf } from '../core/index.ts';
import type { Desk } from './desk.ts';
import type { VersionsParams, VersionsReport } from './protocol.ts';

/** What a file said in each of its commits, as far as somebody may ask and history tells. */
export async function versions(
  { session, host, historyReader, failed }: Desk,
  { uri: editorUri }: VersionsParams,
  token: CancellationToken,
): Promise<VersionsReport> {
  if (!historyReader) return { is: 'unknown', why: 'the workspace is not trusted' };
  const uri = host.canonicalUri(editorUri);
  const root = linksOf(session.workspace).rootOf(uri);
  const abort = new AbortController();
  const listener = token.onCancellationRequested(() => abort.abort());
  try {
    const [answer] = await historyReader.answer(root, [{ is: 'versions', root, uri }], {
      signal: abort.signal,
    });
    if (answer?.is === 'versions') return answer;
    return { is: 'unknown', why: answer?.is === 'unknown' ? answer.why : notUnderstood };
  } catch (error) {
    failed(`reading the history of ${uri}`, error);
    return { is: 'unknown', why: 'AIMS failed to read it; the output says how' };
  } finally {
    listener.dispose();
  }
}

const notUnderstood = 'the history of the repository was not understood';
