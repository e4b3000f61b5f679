import type * as lsp from 'vscode-languageserver';
import type { Range, SourceFile } from '../core/index.ts';

/** From the protocol's words to the engine's. */

/** What lies beyond the text is its end, what lies beyond a line the line's end. */
export function fromPosition(file: SourceFile, position: lsp.Position): number {
  return file.text.offsetAt(position);
}

export function fromRange(file: SourceFile, { start, end }: lsp.Range): Range {
  return { start: fromPosition(file, start), end: fromPosition(file, end) };
}
