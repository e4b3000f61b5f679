import type { Source, SourceVersion } from '../../core/features/export/pack/pack.ts';
import type { HistoryAnswer } from '../../core/index.ts';
import { decode } from '../decode.ts';
import { findWithin } from '../find-within.ts';
import { readFound, readPieces } from '../found-file.ts';
import { openFiles } from '../open-file.ts';
import { isGone, reasonOf } from '../reasons.ts';
import { toPath } from '../uris.ts';
import { readHeld } from './held.ts';
import { toLineFeeds } from './line-feeds.ts';
import { PackRefusal } from './pack-target.ts';
import type { Pour } from './pack-writer.ts';

/** A file that a pack is to speak of, and what history says of it. */
export interface WantedSource {
  readonly uri: string;
  /** From the folder of the AIMS. */
  readonly name: string;
  readonly history: HistoryAnswer;
  /** What a document said when the pack was begun. */
  readonly text?: string;
  /** In bytes. */
  readonly maxSize: number;
}

/** A source, and what is needed to read it once more. */
export interface ReadSource extends Source {
  readonly maxSize: number;
  readonly hasOtherLineEnds: boolean;
}

/**
 * What a file holds. No link is followed out of the root.
 *
 * @param root the uri of the folder of the AIMS
 * @throws PackRefusal where a document is not any more what it was
 */
export async function readSource(root: string, wanted: WantedSource): Promise<ReadSource> {
  const { uri, name, history, text, maxSize } = wanted;
  const contents = history.is === 'last-change' ? history.contents : undefined;
  const pieces: Uint8Array[] = [];
  const seen = (bytes: Uint8Array) => void pieces.push(Uint8Array.from(bytes));
  const held = await withFile(root, uri, maxSize, (file, most) =>
    readHeld(file, most, { contents, ...(text !== undefined && { seen }) }),
  );
  if (text !== undefined && ('why' in held || decode(Buffer.concat(pieces)).text !== text))
    throw new PackRefusal(changed(name));
  if ('why' in held) {
    return { uri, name, held, version: versionOf(history, false), maxSize, hasOtherLineEnds: false };
  }
  const { size, sha256, isCommitted = false, hasOtherLineEnds } = held;
  return {
    uri,
    name,
    held: { size, sha256 },
    version: versionOf(history, isCommitted),
    maxSize,
    hasOtherLineEnds,
  };
}

function versionOf(history: HistoryAnswer, isCommitted: boolean): SourceVersion {
  if (history.is === 'last-change') return { is: isCommitted ? 'committed' : 'changed', made: history.made };
  return { is: 'none', why: history.is === 'unknown' ? history.why : 'nobody knows' };
}

/** Gives what a source holds, as it was told. Whether it still is that is found by its hash. */
export function pourSource(root: string, source: ReadSource): Pour {
  return async take => {
    const plain = source.hasOtherLineEnds ? toLineFeeds() : undefined;
    // What stands in the way of writing is no fault of the file that is read.
    let unwritten: { readonly error: unknown } | undefined;
    const hand = async (bytes: Uint8Array) => {
      try {
        await take(bytes);
      } catch (error) {
        unwritten = { error };
        throw error;
      }
    };
    const result = await withFile(root, source.uri, source.maxSize, async (file, most) => {
      await readPieces(file, most, bytes => hand(plain?.take(bytes) ?? bytes));
      if (plain) await hand(plain.end());
      return {};
    });
    if (unwritten) throw unwritten.error;
    if ('why' in result) throw new PackRefusal(`"${source.name}" cannot be read: ${result.why}`);
  };
}

export function changed(name: string): string {
  return `"${name}" changed while the pack was made; nothing was written, please try again`;
}

async function withFile<What extends object>(
  root: string,
  uri: string,
  maxSize: number,
  read: Parameters<typeof readFound<What, { readonly why: string }>>[2],
): Promise<What | { readonly why: string }> {
  const [top, path] = [toPath(root), toPath(uri)];
  if (top === undefined || path === undefined) return { why: 'it does not lie on a disk of this machine' };
  try {
    return await openFiles(async () => {
      const found = await findWithin(top, path);
      if (found.is === 'absent') return { why: 'it is not there any more' };
      if (found.is === 'outside') return { why: 'a link leads out of the folder of the management system' };
      if (!found.stats.isFile()) return { why: 'it is no regular file' };
      return readFound(found, maxSize, read, why => ({ why }));
    });
  } catch (error) {
    return { why: isGone(error) ? 'it is not there any more' : reasonOf(error) };
  }
}
