import { applyEdits, type Edit, type ProposedChange } from '../core/index.ts';
import { reasonOf } from './reasons.ts';
import { toPath } from './uris.ts';
import { type Pending, pendingCreation, pendingDeletion, pendingEdit, WriteRefusal } from './write-file.ts';

export interface WriteOptions {
  /** The path of a folder that is there. Nothing outside of it is written, wherever links lead. */
  readonly folder: string;
  /** The text of a file that is edited, as it was when the change was made. */
  readonly textOf: (uri: string) => string | undefined;
  /** What a file is called in what is said to people. */
  readonly nameOf: (uri: string) => string;
}

export type Written =
  | { readonly is: 'written' }
  /** Nothing was changed. `why`: a sentence without the full stop. */
  | { readonly is: 'refused'; readonly why: string };

/**
 * Writes a change to the disk: all of it or nothing. A file that is not any more what the change was made for stays as it
 * is, and no new file takes the place of another. Edited files keep their encoding, their line ends and their permissions.
 */
export async function writeChange(
  { edits, creates = [], deletes = [] }: ProposedChange,
  { folder, textOf, nameOf }: WriteOptions,
): Promise<Written> {
  const pending: { readonly uri: string; readonly step: Pending }[] = [];
  const done: Pending[] = [];
  let current = '';
  try {
    for (const { uri, edits: own } of edits) {
      current = uri;
      pending.push({ uri, step: await pendingEdit(folder, pathOf(uri), edited(textOf(uri), own)) });
    }
    for (const { uri, text } of creates) {
      current = uri;
      pending.push({ uri, step: await pendingCreation(folder, pathOf(uri), text) });
    }
    for (const uri of deletes) {
      current = uri;
      pending.push({ uri, step: await pendingDeletion(folder, pathOf(uri), edited(textOf(uri), []).before) });
    }
    for (const { uri, step } of pending) {
      current = uri;
      await step.apply();
      done.push(step);
    }
  } catch (error) {
    const why = error instanceof WriteRefusal ? error.message : `cannot be written: ${reasonOf(error)}`;
    const left = await undone(done);
    // The last first: a folder that one made may hold what another got ready.
    for (const { step } of [...pending].reverse()) await step.tidy().catch(() => {});
    const rest = left === 0 ? '' : `; ${left} of the files could not be put back`;
    return { is: 'refused', why: `"${nameOf(current)}" ${why}${rest}` };
  }
  // It is written; what is only left over from writing is no reason to say that it is not.
  for (const { step } of pending) await step.tidy().catch(() => {});
  return { is: 'written' };
}

/** Takes back what was done, the last first. How many it could not. */
async function undone(done: readonly Pending[]): Promise<number> {
  let left = 0;
  for (const step of [...done].reverse()) await step.undo().catch(() => (left += 1));
  return left;
}

function edited(before: string | undefined, edits: readonly Edit[]) {
  if (before === undefined) throw new WriteRefusal('is not there any more');
  return { before, after: applyEdits(before, edits) };
}

function pathOf(uri: string): string {
  const path = toPath(uri);
  if (path === undefined) throw new WriteRefusal('is no file of this machine');
  return path;
}
