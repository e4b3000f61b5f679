import type { Edit } from '../base/edit.ts';
import { applyEdits } from '../base/edit.ts';
import type { Range } from '../base/range.ts';
import { shortened } from '../base/shorten.ts';
import type { Steps } from '../base/steps.ts';
import { runThrough } from '../base/steps.ts';
import { byCodeUnits, nameOf } from '../base/uri.ts';
import { withArticle } from '../kinds/expected.ts';
import type { Place } from '../model/facts.ts';
import { idForm } from '../model/id-form.ts';
import { documentAt } from '../model/locate.ts';
import { keyOfPlace } from '../model/names.ts';
import { isPlaceholder } from '../model/placeholder.ts';
import { recordsOf, scalarText } from '../model/record.ts';
import { readFileSteps, type SourceFile } from '../model/source-file.ts';
import { leavesOf } from '../model/uses.ts';
import type { Workspace } from '../model/workspace.ts';
import { follow, valueAt } from '../syntax/node.ts';
import { rewritten } from '../syntax/scalar-text.ts';
import { type Refusal, type RenameTarget, refused, renameTargetAt } from './rename-target.ts';

export type { Refusal } from './rename-target.ts';

/** What can be renamed at a place: what the person changes, and what stands there now. */
export interface Renamable {
  readonly is: 'renamable';
  readonly range: Range;
  readonly id: string;
}

/** All edits of a rename, or none: one that is left out would leave a reference to nothing. */
export interface Renaming {
  readonly is: 'renaming';
  /** For people: `Rename the system "crm-bot" to "crm-helper"`. */
  readonly title: string;
  readonly files: readonly FileEdits[];
}

export interface FileEdits {
  /** The file as it was when the edits were made. */
  readonly file: SourceFile;
  readonly edits: readonly Edit[];
  /** Edits that may not be meant: the field may as well name something else of the same id. */
  readonly doubtful: readonly Edit[];
}

export function renamableAt(workspace: Workspace, file: SourceFile, offset: number): Renamable | Refusal {
  const target = renameTargetAt(workspace, file, offset);
  return target.is === 'refused' ? target : { is: 'renamable', range: target.range, id: target.id };
}

/**
 * Gives what the cursor is on another id: where the id is given and in every field that names it, in all files of the
 * root. Prose, comments, URLs and paths stay.
 */
export function renameAt(
  workspace: Workspace,
  file: SourceFile,
  request: { readonly offset: number; readonly id: string },
): Renaming | Refusal {
  return runThrough(renameSteps(workspace, file, request));
}

/** The same in steps: an id may be named in thousands of files. */
export function* renameSteps(
  workspace: Workspace,
  file: SourceFile,
  { offset, id }: { readonly offset: number; readonly id: string },
): Steps<Renaming | Refusal> {
  const target = renameTargetAt(workspace, file, offset);
  if (target.is === 'refused') return target;
  const wrong = faultOfId(target, id);
  if (wrong !== undefined) return refused(wrong);
  const title = `Rename the ${target.noun} "${target.id}" to "${id}"`;
  const files: FileEdits[] = [];
  if (id === target.id) return { is: 'renaming', title, files };
  const doubtful = new Set(target.doubtful.map(keyOfPlace));
  for (const [uri, places] of placesByFile([...target.places, ...target.doubtful])) {
    const each = workspace.files.get(uri);
    if (!each) continue;
    const because = unsoundness(each) ?? (yield* surprise(workspace, each, { places, id }));
    if (because !== undefined) return refused(because);
    const isDoubtful = (place: Place) => doubtful.has(keyOfPlace(place));
    files.push({
      file: each,
      edits: editsOf(
        workspace,
        places.filter(place => !isDoubtful(place)),
        id,
      ),
      doubtful: editsOf(workspace, places.filter(isDoubtful), id),
    });
    yield;
  }
  return { is: 'renaming', title, files };
}

function faultOfId({ id: before, noun, others }: RenameTarget, id: string): string | undefined {
  if (id === before) return undefined;
  if (!idForm.test(id)) {
    return `"${shortened(id)}" cannot be an id. An id begins with a letter or a digit, followed by letters, digits, ".", "_" or "-", at most 100 characters in all.`;
  }
  if (isPlaceholder(id))
    return `"${shortened(id)}" is read as a placeholder, so nothing could refer to it. Choose another id.`;
  if (others.includes(id))
    return `There is ${withArticle(noun)} "${id}" already. Two cannot share an id; choose another one.`;
  const alike = others.find(other => other.toLowerCase() === id.toLowerCase());
  if (alike === undefined) return undefined;
  return `There is ${withArticle(noun)} "${alike}" already, which differs from "${id}" in upper and lower case only. People would mix them up; choose another id.`;
}

function placesByFile(places: readonly Place[]): readonly (readonly [string, readonly Place[]])[] {
  const byFile = new Map<string, Place[]>();
  for (const place of places) {
    const known = byFile.get(place.uri);
    if (known) known.push(place);
    else byFile.set(place.uri, [place]);
  }
  return [...byFile].sort(([a], [b]) => byCodeUnits(a, b));
}

/** Why a file cannot be edited at all; without all files nothing is renamed. */
function unsoundness({ uri, conflicts, encoding }: SourceFile): string | undefined {
  const name = nameOf(uri);
  if (conflicts.length > 0) {
    return `${name} names this id and has unresolved merge conflicts, so it is not clear what to change there. Settle them first.`;
  }
  if (encoding !== undefined)
    return `${name} names this id and cannot be edited as text (${encoding}). Save it as UTF-8 first.`;
  return undefined;
}

/** Through an anchor, several fields may say the same value, which is written once. */
function editsOf(workspace: Workspace, places: readonly Place[], id: string): readonly Edit[] {
  const edits = new Map<number, Edit>();
  for (const place of places) {
    const document = documentAt(workspace, place);
    const node = document && follow(valueAt(document.node.root, place.path));
    if (document && node?.type === 'scalar') edits.set(node.range.start, rewritten(document, node.range, id));
  }
  return [...edits.values()].sort((a, b) => a.range.start - b.range.start);
}

/**
 * Reads the file as it would be and compares: every id in it is to be what it was, but for those that are renamed. An
 * anchor that something else shares, or a word that has a meaning of its own there, would change more or less.
 */
function* surprise(
  workspace: Workspace,
  file: SourceFile,
  { places, id }: { readonly places: readonly Place[]; readonly id: string },
): Steps<string | undefined> {
  const text = applyEdits(file.text, editsOf(workspace, places, id));
  const after = yield* readFileSteps({ uri: file.uri, text, carrier: file.tree.carrier });
  const renamed = new Set(places.map(keyOfPlace));
  const wanted = idsIn(file).map(([key, before]) => `${key} ${renamed.has(key) ? id : before}`);
  const found = idsIn(after).map(([key, now]) => `${key} ${now}`);
  if (wanted.length === found.length && wanted.every((each, index) => each === found[index]))
    return undefined;
  return `In ${nameOf(file.uri)} the id cannot be changed to "${id}" without changing something else: a key stands there twice, an anchor is shared, or the word has a meaning of its own there. Choose another id, or change that file by hand first.`;
}

/** Every id that a file gives or names, with its place. */
function idsIn(file: SourceFile): readonly (readonly [key: string, id: string])[] {
  return file.documents.flatMap(document =>
    recordsOf(document).flatMap(record =>
      leavesOf(record).flatMap(({ shape, path, node }) => {
        if (shape.is !== 'id' && shape.is !== 'reference') return [];
        const place = { uri: file.uri, document: document.index, path: [...record.path, ...path] };
        return [[keyOfPlace(place), scalarText(record, node) ?? ''] as const];
      }),
    ),
  );
}
