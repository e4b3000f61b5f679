import type * as lsp from 'vscode-languageserver';
import type { Location, Range, SourceFile, Workspace } from '../core/index.ts';

/** From the engine's words to the protocol's. Offsets become lines and characters here and nowhere else. */

export function toRange(file: SourceFile, range: Range): lsp.Range {
  return { start: file.text.positionAt(range.start), end: file.text.positionAt(range.end) };
}

export function toPosition(file: SourceFile, offset: number): lsp.Position {
  return file.text.positionAt(offset);
}

/** A place in any file; at its beginning if the file is not there any more. */
export function toLocation(workspace: Workspace, { uri, range }: Location): lsp.Location {
  const file = workspace.files.get(uri);
  return { uri, range: file ? toRange(file, range) : nowhere };
}

export const nowhere: lsp.Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
