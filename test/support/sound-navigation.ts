import assert from 'node:assert/strict';
import { renamableAt } from '../../server/core/features/rename.ts';
import {
  documentLinksOf,
  type Edit,
  foldSteps,
  highlightsAt,
  type Range,
  referencesAt,
  renameSteps,
  runThrough,
  type SourceFile,
  selectionsAt,
  type Workspace,
} from '../../server/core/index.ts';
import { assertInside, assertReadable } from './sound.ts';

/** What everybody may rely on, wherever in whatever text they look for references, rename or select. */
export function assertSoundNavigationAt(workspace: Workspace, file: SourceFile, offset: number): void {
  const what = `What is at ${offset} of ${file.uri}`;
  const references = referencesAt(workspace, file, { offset, declaration: true });
  for (const { uri, range } of references ?? []) assertInside(fileAt(workspace, uri), range, what);
  const highlights = highlightsAt(workspace, file, offset);
  assertApart(file, highlights ?? [], what);
  assert.equal(references === undefined, highlights === undefined, `${what} has one without the other`);
  let inner: Range | undefined;
  for (const range of selectionsAt(file, offset)) {
    assertInside(file, range, what);
    assert.ok(!inner || (range.start <= inner.start && inner.end <= range.end), `${what} does not grow`);
    inner = range;
  }
  assertSoundRename(workspace, file, offset);
}

/** Of a whole file: what can be folded, and where it leads. */
export function assertSoundStructure(workspace: Workspace, file: SourceFile): void {
  const lastLine = file.text.positionAt(file.text.length).line;
  const starts = new Set<number>();
  for (const { startLine, endLine } of runThrough(foldSteps(file))) {
    assert.ok(0 <= startLine && startLine < endLine && endLine <= lastLine, `${startLine} to ${endLine}`);
    assert.ok(!starts.has(startLine), `two folds begin on line ${startLine}`);
    starts.add(startLine);
  }
  const links = documentLinksOf(workspace, file);
  for (const { range, target } of links) {
    assertInside(file, range, target);
    assert.match(target, /^(?:https?|file):\/\/[\x21-\x7e]+$/);
  }
}

/** Either what is under the cursor can be renamed, or a sentence says why not; and all of it or nothing. */
function assertSoundRename(workspace: Workspace, file: SourceFile, offset: number): void {
  const what = `The rename at ${offset} of ${file.uri}`;
  const renamable = renamableAt(workspace, file, offset);
  if (renamable.is === 'refused') {
    assertReadable(renamable.because, what);
    return;
  }
  assertInside(file, renamable.range, what);
  const renaming = runThrough(renameSteps(workspace, file, { offset, id: 'renamed-1' }));
  if (renaming.is === 'refused') {
    assertReadable(renaming.because, what);
    return;
  }
  assert.ok(renaming.files.length > 0, `${what} changes nothing`);
  for (const { file: edited, edits, doubtful } of renaming.files) {
    const all: readonly Edit[] = [...edits, ...doubtful];
    assert.ok(all.length > 0, `${what} names a file that it does not change`);
    assertApart(edited, all, what);
  }
}

/** Ranges that lie in the text and do not overlap, as edits and highlights must not. */
function assertApart(file: SourceFile, marked: readonly { readonly range: Range }[], what: string): void {
  let end = -1;
  for (const { range } of [...marked].sort((a, b) => a.range.start - b.range.start)) {
    assertInside(file, range, what);
    assert.ok(range.start >= end, `${what}: two overlap at ${range.start}`);
    end = range.end;
  }
}

function fileAt(workspace: Workspace, uri: string): SourceFile {
  const file = workspace.files.get(uri);
  assert.ok(file, `${uri} is no file`);
  return file;
}
