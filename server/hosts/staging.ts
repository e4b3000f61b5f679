import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The folder in which a change is got ready, beside what it changes: a program that is ended on the way leaves this one
 * folder behind, and whatever people read is as it was. It is made when it is needed first.
 */
export interface Staging {
  /**
   * A path that nothing has yet, from which something can be renamed to the target: in the folder, or beside the target
   * where the folder cannot be made or lies on another disk. `target`: its own folder is there.
   */
  pathFor(target: string): Promise<string>;
  /** Takes the folder away, with what is left in it. */
  remove(): Promise<void>;
}

const form = /^\.aims-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/** Whether a folder of that name is, or was, one in which something is got ready. No document is in it. */
export function isStagingFolder(name: string): boolean {
  return form.test(name);
}

/** What is older was left behind, in milliseconds. */
const leftBehind = 60 * 60 * 1000;

/** @param folder its path; what programs that were ended have left in it is taken away. */
export async function openStaging(folder: string): Promise<Staging> {
  const root = await realpath(folder);
  await removeLeftovers(root);
  const own = join(root, nameForStaging());
  let made: Promise<number | undefined> | undefined;
  return {
    async pathFor(target) {
      made ??= deviceOfNew(own);
      const device = await made;
      const parent = dirname(target);
      const isNear = device !== undefined && (await lstat(parent)).dev === device;
      return isNear ? join(own, randomUUID()) : join(parent, nameForStaging());
    },
    remove: () => rm(own, { recursive: true, force: true }),
  };
}

function nameForStaging(): string {
  return `.aims-${randomUUID()}.tmp`;
}

/** The disk that a new folder is on; undefined where it cannot be made. */
async function deviceOfNew(folder: string): Promise<number | undefined> {
  try {
    await mkdir(folder);
    return (await lstat(folder)).dev;
  } catch {
    return undefined;
  }
}

async function removeLeftovers(root: string): Promise<void> {
  const names = await readdir(root).catch(() => []);
  for (const name of names.filter(isStagingFolder)) {
    const path = join(root, name);
    const stats = await lstat(path).catch(() => undefined);
    if (stats?.isDirectory() && Date.now() - stats.mtimeMs > leftBehind)
      await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}
