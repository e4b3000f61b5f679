import type { Edit } from '../../base/edit.ts';
import { applyEdits } from '../../base/edit.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Diagnostic } from '../../rules/told.ts';
import { type CodeAction, inFile } from './action.ts';
import { zeroWidthOf } from './clean-text.ts';

/** The rules whose one fix never changes what is meant. Suggestions are not among them: somebody has to choose. */
const safe: ReadonlySet<string> = new Set([
  'unquoted-version',
  'malformed-date',
  'json-comment',
  'json-trailing-comma',
]);

/** All that can be mended in a file without anybody looking at it. */
export function* fixAll(file: SourceFile, diagnostics: readonly Diagnostic[]): Generator<CodeAction> {
  const fixes = diagnostics
    .filter(({ code, fixes: own }) => safe.has(code) && own.length === 1)
    .flatMap(({ fixes: own }) => own.flatMap(({ edits }) => edits));
  const edits = apart([...fixes, ...zeroWidthOf(file)]);
  if (edits.length === 0 || applyEdits(file.text, edits) === file.text.whole) return;
  yield {
    id: 'fix all',
    title: 'Mend everything that is safe to mend in this file',
    kind: 'source.fixAll.aims',
    change: () => inFile(file, edits),
  };
}

/** Of edits that get into each other's way the first one; the next round does the others. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)) {
    const last = kept.at(-1);
    if (!last || edit.range.start >= last.range.end) kept.push(edit);
  }
  return kept;
}
