import type { Edit } from '../base/edit.ts';
import type { Steps } from '../base/steps.ts';
import { liesIn } from '../base/uri.ts';
import { placeWithin } from '../model/evidence-place.ts';
import { type KeptAt, keptAt } from '../model/kept-at.ts';
import { linksOf } from '../model/links.ts';
import { type Record, recordsOf } from '../model/record.ts';
import { filesInOrder, type Workspace } from '../model/workspace.ts';
import { follow, valueAt } from '../syntax/node.ts';
import { rewritten } from '../syntax/scalar-text.ts';
import { type FileMove, moved } from './file-move.ts';
import { linkMoveSteps } from './moved-links.ts';
import type { FileEdits } from './rename.ts';

/**
 * The edits that let every path, and every relative link in a Markdown body, lead to what it led to, once files or
 * folders have been moved. They are to be made before the move. What leaves the root of an AIMS cannot be named from there any more, so its paths stay and are
 * reported. Files with merge conflicts, or that are no sound text, stay as they are.
 */
export function* fileMoveSteps(
  workspace: Workspace,
  moves: readonly FileMove[],
): Steps<readonly FileEdits[]> {
  const edited: FileEdits[] = [];
  for (const file of filesInOrder(workspace)) {
    if (file.conflicts.length > 0 || file.encoding !== undefined) continue;
    const root = linksOf(workspace).rootOf(file.uri);
    const edits = new Map<number, Edit>();
    for (const document of file.documents) {
      for (const record of recordsOf(document)) {
        for (const kept of keptAt(record)) {
          const edit = kept.is === 'path' ? editOf(record, kept, { root, moves }) : undefined;
          if (edit) edits.set(edit.range.start, edit);
        }
        yield;
      }
      for (const edit of yield* linkMoveSteps(workspace, document, moves)) edits.set(edit.range.start, edit);
    }
    if (edits.size === 0) continue;
    const inOrder = [...edits.values()].sort((a, b) => a.range.start - b.range.start);
    edited.push({ file, edits: inOrder, doubtful: [] });
  }
  return edited;
}

function editOf(
  record: Record,
  { text, path: fieldPath }: KeptAt,
  { root, moves }: { readonly root: string; readonly moves: readonly FileMove[] },
): Edit | undefined {
  const place = placeWithin(root, text);
  if (place.is === 'refused') return undefined;
  const after = moved(place.uri, moves);
  const rootAfter = moved(root, moves);
  // The folder of the AIMS may have moved with all that is in it.
  if (after === place.uri && rootAfter === root) return undefined;
  if (after === rootAfter || !liesIn(after, rootAfter)) return undefined;
  const path = pathBelow(after, rootAfter);
  if (path === undefined || path === pathBelow(place.uri, root)) return undefined;
  // Through an alias, the value is written elsewhere.
  const node = follow(valueAt(record.node, fieldPath));
  if (node?.type !== 'scalar') return undefined;
  return rewritten(record.document, node.range, inTheManner(text, path));
}

/** The names that lead from a folder to what lies below it, as people write them. */
function pathBelow(uri: string, folder: string): string | undefined {
  try {
    return decodeURIComponent(uri.slice(folder.length).replace(/^\//, ''));
  } catch {
    return undefined;
  }
}

/** As the old one was written: from here on, and with what tells a folder from a file. */
function inTheManner(before: string, path: string): string {
  const start = before.startsWith('./') ? './' : '';
  return `${start}${path}${before.endsWith('/') ? '/' : ''}`;
}
