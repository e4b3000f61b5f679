import type { Day } from '../../core/base/day.ts';
import {
  manifestName,
  sumsName,
  sumsText,
  type WrittenFile,
} from '../../core/features/export/pack/manifest.ts';
import type { PackFile, Source } from '../../core/features/export/pack/pack.ts';
import { heldInterruption } from '../interruption.ts';
import { PackRefusal, packTarget } from './pack-target.ts';
import { folderWriter, type Pour, zipWriter } from './pack-writer.ts';
import { changed } from './read-sources.ts';

export interface PackToWrite {
  readonly files: Iterable<PackFile>;
  /** Gives the bytes of a copy. */
  readonly pourCopy: (source: Source) => Pour;
  readonly manifest: (files: readonly WrittenFile[]) => string;
  readonly day: Day;
}

/** In code units: so much of a text becomes bytes at a time. */
const piece = 1 << 20;

/**
 * Writes a pack: all of it or nothing. It is written beside its place and put there in one step, so that whoever looks sees
 * the pack that was there before or the new one. Somebody who interrupts the program ends it before that, with nothing left
 * of what was begun, or after it.
 *
 * @param target the path of the folder or file that the pack is to be
 * @returns every file of it
 * @throws PackRefusal, or what the system says
 */
export async function writePack(
  target: string,
  is: 'folder' | 'zip',
  pack: PackToWrite,
): Promise<readonly WrittenFile[]> {
  const interruption = heldInterruption();
  try {
    return await write(target, is, pack, interruption.signal);
  } catch (error) {
    interruption.passOn();
    throw error;
  } finally {
    interruption.release();
  }
}

async function write(
  target: string,
  is: 'folder' | 'zip',
  { files, pourCopy, manifest, day }: PackToWrite,
  signal: AbortSignal,
): Promise<readonly WrittenFile[]> {
  const place = await packTarget(target, is === 'zip' ? 'file' : 'folder');
  let close = async () => {};
  try {
    const writer = is === 'zip' ? await zipWriter(place.temporary, day) : folderWriter(place.temporary);
    close = writer.close;
    const all: WrittenFile[] = [];
    const add = async (name: string, pour: Pour) => {
      if (signal.aborted) throw new PackRefusal('the program was interrupted');
      all.push(await writer.add(name, pour));
    };
    for (const file of files) {
      await add(file.name, file.is === 'text' ? pourText(file.text) : pourCopy(file.of));
      if (file.is === 'copy') mustBeAsTold(file.of, all.at(-1));
    }
    await add(manifestName, pourText(manifest(all)));
    await add(sumsName, pourText(sumsText(all)));
    await writer.end();
    await writer.close();
    await place.put();
    return all;
  } finally {
    await close().catch(() => {});
    // What is only left over from writing is no reason to say that it is not written.
    await place.tidy().catch(() => {});
  }
}

/** The pages say what a file holds; a copy that holds something else would belie them. */
function mustBeAsTold({ held, name }: Source, written: WrittenFile | undefined): void {
  if ('why' in held || written?.sha256 !== held.sha256) throw new PackRefusal(changed(name));
}

function pourText(text: string): Pour {
  return async take => {
    for (let at = 0; at < text.length; ) {
      // No pair of code units is cut in two.
      const isHigh = /[\uD800-\uDBFF]/.test(text.charAt(Math.min(at + piece, text.length) - 1));
      const end = at + piece + (isHigh ? 1 : 0);
      await take(Buffer.from(text.slice(at, end), 'utf8'));
      at = end;
    }
  };
}
