import { applyEdits, type Edit, type ProposedChange } from '../core/index.ts';
import { heldInterruption } from './interruption.ts';
import { reasonOf } from './reasons.ts';
import { openStaging } from './staging.ts';
import { toPath } from './uris.ts';
import { type Pending, pendingCreations, pendingDeletion, pendingEdit, WriteRefusal } from './write-file.ts';

export interface WriteOptions {
  /** The path of a folder that is there. Nothing outside of it is written, wherever links lead. */
  readonly folder: string;
  /** The text of a file that is edited, as it was when the change was made. */
  readonly textOf: (uri: string) => string | undefined;
  /** What a file is called in what is said to people. */
  readonly nameOf: (uri: string) => string;
  /** Hears how many of all files are ready to take their places, which is what takes long. */
  readonly progress?: ((done: number, total: number) => Promise<void>) | undefined;
}

export type Written =
  | { readonly is: 'written' }
  /** Nothing was changed. `why`: a sentence without the full stop. */
  | { readonly is: 'refused'; readonly why: string };

/**
 * Writes a change to the disk: all of it or nothing. A file that is not any more what the change was made for stays as it
 * is, and no new file takes the place of another. Edited files keep their encoding, their line ends and their permissions.
 * Somebody who interrupts the program ends it before the first file is changed, or once all are.
 */
export async function writeChange(change: ProposedChange, options: WriteOptions): Promise<Written> {
  const interruption = heldInterruption();
  try {
    const written = await write(change, options, interruption.signal);
    if (written.is === 'refused') interruption.passOn();
    return written;
  } finally {
    interruption.release();
  }
}

async function write(
  { edits, creates = [], deletes = [] }: ProposedChange,
  { folder, textOf, nameOf, progress }: WriteOptions,
  signal: AbortSignal,
): Promise<Written> {
  const pending: { readonly uri: string; readonly step: Pending }[] = [];
  const done: Pending[] = [];
  const staging = await openStaging(folder);
  const ground = { folder, staging };
  const create = pendingCreations(ground);
  const total = edits.length + creates.length + deletes.length;
  let ready = 0;
  let current = '';
  const next = async (uri: string) => {
    await progress?.(ready++, total);
    current = uri;
    if (signal.aborted) throw new WriteRefusal('was not written, since the program was interrupted');
  };
  try {
    for (const { uri, edits: own } of edits) {
      await next(uri);
      pending.push({ uri, step: await pendingEdit(ground, pathOf(uri), edited(textOf(uri), own)) });
    }
    for (const { uri, text } of creates) {
      await next(uri);
      const step = await create(pathOf(uri), text);
      if (step) pending.push({ uri, step });
    }
    for (const uri of deletes) {
      await next(uri);
      pending.push({ uri, step: await pendingDeletion(ground, pathOf(uri), edited(textOf(uri), []).before) });
    }
    await next(current);
    for (const { uri, step } of pending) {
      current = uri;
      await step.apply();
      done.push(step);
    }
  } catch (error) {
    const why = error instanceof WriteRefusal ? error.message : `cannot be written: ${reasonOf(error)}`;
    const left = await undone(done);
    await tidied(pending, staging);
    const rest = left === 0 ? '' : `; ${left} of the files could not be put back`;
    return { is: 'refused', why: `"${nameOf(current)}" ${why}${rest}` };
  }
  // It is written; what is only left over from writing is no reason to say that it is not.
  await tidied(pending, staging);
  return { is: 'written' };
}

async function tidied(
  pending: readonly { readonly step: Pending }[],
  staging: Awaited<ReturnType<typeof openStaging>>,
): Promise<void> {
  for (const { step } of pending) await step.tidy().catch(() => {});
  await staging.remove().catch(() => {});
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
