import type { Edit } from '../base/edit.ts';
import type { Range } from '../base/range.ts';
import { runThrough, type Steps } from '../base/steps.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';
import { checkSteps, type Diagnostic } from '../rules/run.ts';

/** Something that can be done at a place of a file, in that file. */
export interface CodeAction {
  readonly title: string;
  /** The smallest edits that do it. */
  readonly edits: readonly Edit[];
  /** The finding that it mends. */
  readonly diagnostic: Diagnostic;
}

/** The fixes of all findings that a range touches, in the order of the findings. */
export function codeActionsIn(workspace: Workspace, file: SourceFile, range: Range): readonly CodeAction[] {
  return runThrough(codeActionSteps(workspace, file, range));
}

/** The same in steps: all of a large document has to be checked to know them. */
export function* codeActionSteps(
  workspace: Workspace,
  file: SourceFile,
  range: Range,
): Steps<readonly CodeAction[]> {
  const { diagnostics } = yield* checkSteps(workspace, file);
  return diagnostics
    .filter(diagnostic => meets(diagnostic.range, range))
    .flatMap(diagnostic => diagnostic.fixes.map(({ title, edits }) => ({ title, edits, diagnostic })));
}

function meets(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}
