import type * as lsp from 'vscode-languageserver';
import {
  type Location,
  linesOf,
  positionAt,
  type Range,
  type SourceFile,
  type Workspace,
} from '../core/index.ts';

/** From the engine's words to the protocol's. Offsets become lines and characters here and nowhere else. */

export function toRange(file: SourceFile, range: Range): lsp.Range {
  const lines = linesOf(file);
  return { start: positionAt(lines, range.start), end: positionAt(lines, range.end) };
}

export function toPosition(file: SourceFile, offset: number): lsp.Position {
  return positionAt(linesOf(file), offset);
}

/** A place in any file; at its beginning if the file is not there any more. */
export function toLocation(workspace: Workspace, { uri, range }: Location): lsp.Location {
  const file = workspace.files.get(uri);
  return { uri, range: file ? toRange(file, range) : nowhere };
}

export const nowhere: lsp.Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
