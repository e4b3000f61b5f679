import type { Diagnostic, Range } from 'vscode-languageserver';
import { betweenEnds, equalData } from '../core/index.ts';

/**
 * What an editor is shown now, each as the object that it was where an editor would show the same: most of thousands are the
 * same texts at the same places, which is soon seen, and what is the same object need not be written again.
 *
 * @returns the list from before where all of it is the same
 */
export function asToldBefore(
  before: readonly Diagnostic[],
  now: readonly Diagnostic[],
): readonly Diagnostic[] {
  const { begin, end } = betweenEnds(before, now);
  let told: Diagnostic[] | undefined;
  for (let index = begin; index < end; index++) {
    const [was, is] = [before[index], now[index]];
    if (was === is || !was || !is || !isSame(was, is)) continue;
    told ??= [...now];
    told[index] = was;
  }
  return isSameList(told ?? now, before) ? before : (told ?? now);
}

function isSameList(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  if (a.length !== b.length) return false;
  const { begin, end } = betweenEnds(a, b);
  return begin === end;
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
