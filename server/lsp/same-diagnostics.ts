import type { Diagnostic, Range } from 'vscode-languageserver';
import { equalData } from '../core/index.ts';

/** Whether an editor would show the same. Most of thousands are the same texts at the same places, which is soon seen. */
export function sameDiagnostics(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return (
    a.length === b.length &&
    a.every((each, index) => each === b[index] || isSame(each, b[index] as Diagnostic))
  );
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return (
    isSameRange(a.range, b.range) &&
    a.code === b.code &&
    a.severity === b.severity &&
    a.message === b.message &&
    a.codeDescription?.href === b.codeDescription?.href &&
    equalData(a.relatedInformation, b.relatedInformation)
  );
}

function isSameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
