import { lineStartAt } from '../base/characters.ts';
import type { Range } from '../base/range.ts';
import { runThrough, type Steps } from '../base/steps.ts';
import type { Text } from '../base/text.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';
import { checkSteps } from '../rules/run.ts';
import type { ActionContext, CodeAction } from './actions/action.ts';
import { addMissing } from './actions/add-missing.ts';
import { answerPlaceholder } from './actions/answer-placeholder.ts';
import { cleanText } from './actions/clean-text.ts';
import { createDocument } from './actions/create-document.ts';
import { decideControls } from './actions/decide-controls.ts';
import { extractVendor } from './actions/extract-vendor.ts';
import { fixAll } from './actions/fix-all.ts';
import { markReviewed } from './actions/mark-reviewed.ts';
import { moveSystem } from './actions/move-system.ts';
import { noteCode } from './actions/note-code.ts';
import { ownFixes } from './actions/own-fixes.ts';
import { reaffirm } from './actions/reaffirm.ts';
import { removeRepeated } from './actions/remove-repeated.ts';
import { supersede } from './actions/supersede.ts';
import { waive } from './actions/waive.ts';
import { documentAtOffset, recordAtOffset } from './cursor.ts';

/** In the order in which people see them: what mends a finding first, what lets it go last. */
const offers: readonly ((context: ActionContext) => Iterable<CodeAction>)[] = [
  ownFixes,
  createDocument,
  addMissing,
  answerPlaceholder,
  removeRepeated,
  decideControls,
  reaffirm,
  noteCode,
  markReviewed,
  cleanText,
  supersede,
  moveSystem,
  extractVendor,
  waive,
];

/** All that can be done at a range of a file. */
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
  const actions = [...fixAll(file, diagnostics)];
  const at = behindIndentation(file.text, range.start);
  const document = documentAtOffset(file, at);
  if (!document) return actions;
  const record = recordAtOffset(document, at);
  const touched = diagnostics.filter(diagnostic => meets(diagnostic.range, range));
  const context: ActionContext = { workspace, file, range, document, record, diagnostics: touched };
  // In a file with unresolved conflicts the texts of both sides stand, and offsets are those of one.
  const asked = file.conflicts.length > 0 ? [ownFixes] : offers;
  for (const offer of asked) {
    actions.push(...offer(context));
    yield;
  }
  return actions;
}

/** Where the line's own text begins, if the offset is before it: on the line of an entry's dash one means the entry. */
function behindIndentation(text: Text, offset: number): number {
  const line = lineStartAt(text, offset);
  const before = /^[ \t]*(?:-[ \t]+)*/.exec(text.slice(line, line + deepest))?.[0] ?? '';
  return Math.max(offset, line + before.length);
}

/** Further in than this nobody writes. */
const deepest = 200;

function meets(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}
