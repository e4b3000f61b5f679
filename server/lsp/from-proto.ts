import type * as lsp from 'vscode-languageserver';
import { lineIndexOf, linesOf, offsetAt, type SourceFile } from '../core/index.ts';

/** From the protocol's words to the engine's. */

/** What lies beyond the text is its end, what lies beyond a line the line's end. */
export function fromPosition(file: SourceFile, position: lsp.Position): number {
  return offsetAt(linesOf(file), position);
}

/** A text after the changes of an editor, which come in order and each speak of the text that the one before left. */
export function changedText(text: string, changes: readonly lsp.TextDocumentContentChangeEvent[]): string {
  return changes.reduce((current, change) => {
    if (!('range' in change)) return change.text;
    const lines = lineIndexOf(current);
    const start = offsetAt(lines, change.range.start);
    const end = Math.max(start, offsetAt(lines, change.range.end));
    return current.slice(0, start) + change.text + current.slice(end);
  }, text);
}
