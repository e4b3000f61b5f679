import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import {
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readFile,
  realpath,
  rename,
  rm,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { decode, encodeLike } from './decode.ts';
import { findWithin } from './find-within.ts';
import { isGone, systemCodeOf } from './reasons.ts';
import type { Staging } from './staging.ts';

/** Why a file is not written, in words that go on behind its name. */
export class WriteRefusal extends Error {}

/** What is ready to be done to one file. Nothing that anybody reads has changed yet. */
export interface Pending {
  apply(): Promise<void>;
  /** After `apply`: everything is as it was. */
  undo(): Promise<void>;
  /** Takes away what is left of getting ready; after this nothing can be undone. */
  tidy(): Promise<void>;
}

/** Where a change is made. */
export interface Ground {
  /** The path of a folder that is there; nothing outside of it is touched. */
  readonly folder: string;
  readonly staging: Staging;
}

/** A file's new text, in the encoding that it has; `before` is the text that is expected to stand there. */
export async function pendingEdit(
  { folder, staging }: Ground,
  named: string,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<Pending> {
  const { path, stats, bytes } = await expected(folder, named, before);
  const written = encodeLike(bytes, after);
  if (!written || !encodeLike(bytes, before)?.equals(bytes))
    throw new WriteRefusal('cannot be written in its encoding without a loss; save it as UTF-8');
  const temporary = await staging.pathFor(path);
  await writeNew(temporary, written, stats);
  const backup = await staging.pathFor(path);
  return {
    async apply() {
      if (!(await readFile(path)).equals(bytes)) throw new WriteRefusal(changed);
      await linkOrCopy(path, backup);
      await rename(temporary, path);
    },
    undo: () => rename(backup, path),
    tidy: () => removeAll([temporary, backup]),
  };
}

/** A new file in UTF-8, in a folder that is there. What is there already is never replaced. */
async function pendingFile({ staging }: Ground, path: string, text: string): Promise<Pending> {
  if (await exists(path)) throw new WriteRefusal(taken);
  const ready = await staging.pathFor(path);
  await writeNew(ready, Buffer.from(text, 'utf8'));
  return {
    async apply() {
      try {
        await linkOrCopy(ready, path);
      } catch (error) {
        throw systemCodeOf(error) === 'EEXIST' ? new WriteRefusal(taken) : error;
      }
    },
    undo: () => unlink(path),
    tidy: () => removeAll([ready]),
  };
}

/** A new folder with all that is to be in it, which is there at once or not at all. */
interface PendingFolder extends Pending {
  add(path: string, text: string): Promise<void>;
}

async function pendingFolder({ staging }: Ground, path: string): Promise<PendingFolder> {
  const ready = await staging.pathFor(path);
  return {
    async add(file, text) {
      const own = join(ready, relative(path, file));
      await mkdir(dirname(own), { recursive: true });
      try {
        await writeNew(own, Buffer.from(text, 'utf8'));
      } catch (error) {
        throw systemCodeOf(error) === 'EEXIST' ? new WriteRefusal(taken) : error;
      }
    },
    async apply() {
      // Renaming would take the place of an empty folder.
      if (await exists(path))
        throw new WriteRefusal('lies in a folder that is there by now; please try again');
      await rename(ready, path);
    },
    undo: () => rename(path, ready),
    tidy: () => rm(ready, { recursive: true, force: true }),
  };
}

/** Gets new files ready, one after the other. Those of a folder that is not there yet are one step, that of the first. */
export function pendingCreations(
  ground: Ground,
): (named: string, text: string) => Promise<Pending | undefined> {
  const folders = new Map<string, PendingFolder>();
  return async (named, text) => {
    const { parent, missing } = await placeFor(ground.folder, dirname(named));
    const [first] = missing;
    if (first === undefined) return pendingFile(ground, join(parent, basename(named)), text);
    const top = join(parent, first);
    const known = folders.get(top);
    const folder = known ?? (await pendingFolder(ground, top));
    try {
      await folder.add(join(parent, ...missing, basename(named)), text);
    } catch (error) {
      if (!known) await folder.tidy();
      throw error;
    }
    folders.set(top, folder);
    return known ? undefined : folder;
  };
}

export async function pendingDeletion(
  { folder, staging }: Ground,
  named: string,
  before: string,
): Promise<Pending> {
  const { path, bytes } = await expected(folder, named, before);
  const backup = await staging.pathFor(path);
  return {
    async apply() {
      if (!(await readFile(path)).equals(bytes)) throw new WriteRefusal(changed);
      await rename(path, backup);
    },
    undo: () => rename(backup, path),
    tidy: () => removeAll([backup]),
  };
}

/**
 * Gives a file of ours its new text, in UTF-8: whoever reads it meanwhile has the old or the new one, and never half of it.
 * A link stays one; what it leads to is written.
 *
 * @throws what the system says
 */
export async function replaceFile(named: string, text: string): Promise<void> {
  const path = await realpath(named).catch(error => {
    if (isGone(error)) return named;
    throw error;
  });
  const stats = await lstat(path).catch(() => undefined);
  if (stats?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  // A pipe or a device has no text to keep, and nothing may take its place.
  if (stats && !stats.isFile()) return writeFile(path, text);
  const temporary = join(dirname(path), `.aims-${randomUUID()}.tmp`);
  await writeNew(temporary, Buffer.from(text, 'utf8'), stats);
  try {
    await rename(temporary, path);
  } catch (error) {
    await removeAll([temporary]);
    throw error;
  }
}

const changed = 'changed while this was done; nothing was written, please try again';
const taken = 'is there already, and nothing is overwritten';
const outside = 'leads out of the folder, and nothing is written there';

/** A regular file below the folder that may be written and whose text is what somebody took it for. */
async function expected(
  folder: string,
  named: string,
  before: string,
): Promise<{ readonly path: string; readonly stats: Stats; readonly bytes: Buffer }> {
  const found = await findWithin(folder, named);
  if (found.is === 'outside') throw new WriteRefusal(outside);
  if (found.is === 'absent') throw new WriteRefusal('is not there any more');
  const { path, stats } = found;
  if (!stats.isFile()) throw new WriteRefusal('is no regular file');
  const bytes = await bytesOfWritable(path);
  const { text, encoding } = decode(bytes);
  if (encoding !== undefined) throw new WriteRefusal(`cannot be written. ${encoding.replace(/\.$/, '')}`);
  if (text !== before) throw new WriteRefusal(changed);
  return { path, stats, bytes };
}

/** Taking the file's place asks for no more than a folder that may be written; so whether the file may be is asked for itself. */
async function bytesOfWritable(path: string): Promise<Buffer> {
  const file = await open(path, 'r+');
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** The folder that is there on the way to a path, without a link in it, and what is missing from there on. */
async function placeFor(
  folder: string,
  named: string,
): Promise<{ readonly parent: string; readonly missing: readonly string[] }> {
  const missing: string[] = [];
  for (let at = named; ; at = dirname(at)) {
    const found = await findWithin(folder, at);
    if (found.is === 'outside') throw new WriteRefusal(outside);
    if (found.is === 'absent') {
      missing.unshift(basename(at));
      continue;
    }
    if (!found.stats.isDirectory())
      throw new WriteRefusal(`cannot be written: "${basename(at)}" is no folder`);
    return { parent: found.path, missing };
  }
}

/** A new file that holds the bytes, safely on the disk; `like`: of whom and for whom it is to be. */
async function writeNew(path: string, bytes: Uint8Array, like?: Stats): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    if (like) {
      // Whose it is can be kept only by those who may give files away; the permissions come after it.
      await file.chown(like.uid, like.gid).catch(() => {});
      await file.chmod(like.mode & 0o7777);
    }
    await file.sync();
  } catch (error) {
    await file.close();
    await removeAll([path]);
    throw error;
  }
  await file.close();
}

/** A second name for a file, which nothing may have yet; on a file system without such, a copy. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!unlinkable.has(systemCodeOf(error))) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

const unlinkable: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EXDEV',
]);

async function removeAll(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await unlink(path).catch(error => {
      if (!isGone(error)) throw error;
    });
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
