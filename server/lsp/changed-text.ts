import type * as lsp from 'vscode-languageserver';
import { Text } from '../core/index.ts';

type Change = lsp.TextDocumentContentChangeEvent;

/** A text after the changes of an editor, which come in order and each speak of the text that the one before left. */
export function changedText(before: Text, changes: readonly Change[]): Text {
  return changes.reduce(changedOnce, before);
}

function changedOnce(text: Text, change: Change): Text {
  if (!('range' in change)) return Text.of(change.text);
  const start = text.offsetAt(change.range.start);
  const end = Math.max(start, text.offsetAt(change.range.end));
  return text.replaced({ start, end }, change.text);
}
