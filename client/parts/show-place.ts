/** Shows a place in a document that the server named. */
import { Range, type TextDocumentShowOptions, Uri, window, workspace } from 'vscode';
import type { SystemReport } from '../../server/lsp/protocol.ts';

/** As the protocol has it: lines and characters count from 0. */
export type PlainLocation = SystemReport['location'];

/** Selects the range. That a file cannot be opened is said to the person, since it was a person who asked. */
export async function showPlace(
  { uri, range }: PlainLocation,
  options: TextDocumentShowOptions = {},
): Promise<void> {
  const file = Uri.parse(uri);
  const selection = toRange(range);
  try {
    await window.showTextDocument(file, { ...options, selection });
  } catch {
    const name = workspace.asRelativePath(file);
    void window.showWarningMessage(`${name} cannot be opened. It may just have been moved or deleted.`);
  }
}

export function toRange({ start, end }: PlainLocation['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
