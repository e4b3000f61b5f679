import { lstat, mkdir, opendir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { manifestName, namesInManifest } from '../../core/features/export/pack/manifest.ts';
import { isGone } from '../reasons.ts';
import { openStaging } from '../staging.ts';

/** Why a pack is not written, in words for the end of a line that names where it was to go. */
export class PackRefusal extends Error {}

/** Where a pack goes, and what has its place until all of it is written. */
export interface PackTarget {
  /** Of the file or folder beside the target that is written first. */
  readonly temporary: string;
  /** Gives what was written the name of the target, in one step. */
  put(): Promise<void>;
  /** Takes away what is left of writing; where `put` was not called, the target is as it was. */
  tidy(): Promise<void>;
}

/**
 * Where a pack is to go. What is there already stays, but for an empty folder, and a pack that was made before: that is
 * replaced as a whole, and only if nothing else lies in it.
 *
 * @param is whether the pack is a folder or one file
 * @throws PackRefusal, or what the system says
 */
export async function packTarget(named: string, is: 'folder' | 'file'): Promise<PackTarget> {
  const path = await realpath(named).catch(error => {
    if (isGone(error)) return named;
    throw error;
  });
  const before = await lstat(path).catch(error => {
    if (isGone(error)) return undefined;
    throw error;
  });
  if (is === 'file' && before?.isDirectory()) throw new PackRefusal('it is a folder');
  if (is === 'folder' && before && !before.isDirectory()) throw new PackRefusal('it is no folder');
  if (is === 'file' && before && !before.isFile()) throw new PackRefusal('it is no regular file');
  if (is === 'folder' && before) await mustBeReplaceable(path);
  const staging = await openStaging(dirname(path));
  const temporary = await staging.pathFor(path);
  const aside = await staging.pathFor(path);
  let holdsOld = false;
  const tidy = async () => {
    // Where the old pack could not be put back, it is still to be found there.
    if (holdsOld) return;
    for (const each of [temporary, aside]) await rm(each, { recursive: true, force: true });
    await staging.remove();
  };
  try {
    if (is === 'folder') await mkdir(temporary);
  } catch (error) {
    await tidy().catch(() => {});
    throw error;
  }
  return {
    temporary,
    async put() {
      if (is === 'file' || !before) return rename(temporary, path);
      // A folder that is not empty gives its name to no other: the old one steps aside for a moment.
      await rename(path, aside);
      holdsOld = true;
      await rename(temporary, path).catch(async error => {
        await rename(aside, path);
        holdsOld = false;
        throw error;
      });
      holdsOld = false;
    },
    tidy,
  };
}

/** @throws PackRefusal where the folder holds anything that is not of a pack */
async function mustBeReplaceable(folder: string): Promise<void> {
  const manifest = await readFile(join(folder, manifestName), 'utf8').catch(() => undefined);
  const known = manifest === undefined ? undefined : namesInManifest(manifest);
  for await (const file of filesBelow(folder)) {
    const name = relative(folder, file).split(sep).join('/');
    if (!known)
      throw new PackRefusal('there is a folder that is no pack of ours, and nothing in it is overwritten');
    if (!known.has(name))
      throw new PackRefusal(
        `the pack that is there holds "${name}", which is not of the pack; move it elsewhere first`,
      );
  }
}

/** All that lies below a folder and is no folder itself; no link is followed. */
async function* filesBelow(folder: string): AsyncGenerator<string> {
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}
