import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { type Read, readPieces, tooLarge } from '../found-file.ts';
import { toLineFeeds } from './line-feeds.ts';

/** What a file holds, as a pack tells it. */
export interface HeldFile {
  /** In bytes. */
  readonly size: number;
  /** In lower case. */
  readonly sha256: string;
  /** Whether that is what the commit holds; undefined where the commit does not hold the file. */
  readonly isCommitted: boolean | undefined;
  /** Whether its line ends were made those of the commit: some systems check files out with others. */
  readonly hasOtherLineEnds: boolean;
}

/**
 * Reads what a file holds, and whether it is what a commit holds: the same bytes, the same but for its line ends, or what Git
 * LFS keeps of it outside of the repository. Of a large file only a piece is in memory at a time.
 *
 * @param contents how Git names what the commit holds; undefined where it holds no such file
 * @param seen is given every piece that is read
 */
export async function readHeld(
  file: FileHandle,
  maxSize: number,
  {
    contents,
    seen = () => {},
  }: { readonly contents: string | undefined; readonly seen?: (bytes: Uint8Array) => void },
): Promise<Read<HeldFile>> {
  const { size } = await file.stat();
  const asIs = nameOf(size, contents);
  const hash = createHash('sha256');
  const counting = toLineFeeds();
  let plainSize = 0;
  const read = await readPieces(file, maxSize, bytes => {
    hash.update(bytes);
    asIs.update(bytes);
    plainSize += counting.take(bytes).length;
    seen(bytes);
  });
  plainSize += counting.end().length;
  if (read > maxSize) return tooLarge(read, maxSize);
  if (read !== size) return 'it changed while it was read';
  const sha256 = hash.digest('hex');
  const held: HeldFile = { size, sha256, isCommitted: undefined, hasOtherLineEnds: false };
  if (contents === undefined) return held;
  if (asIs.digest('hex') === contents || isKeptByLfs(held, contents)) return { ...held, isCommitted: true };
  const plain =
    plainSize === size ? undefined : await readPlain(file, maxSize, { size: plainSize, contents });
  return plain ?? { ...held, isCommitted: false };
}

/** The same file with line feeds alone, where that is what the commit holds. */
async function readPlain(
  file: FileHandle,
  maxSize: number,
  { size, contents }: { readonly size: number; readonly contents: string },
): Promise<HeldFile | undefined> {
  const hash = createHash('sha256');
  const named = nameOf(size, contents);
  const plain = toLineFeeds();
  const update = (bytes: Uint8Array) => {
    hash.update(bytes);
    named.update(bytes);
  };
  await readPieces(file, maxSize, bytes => update(plain.take(bytes)));
  update(plain.end());
  if (named.digest('hex') !== contents) return undefined;
  return { size, sha256: hash.digest('hex'), isCommitted: true, hasOtherLineEnds: true };
}

/** How Git names contents: by the hash of their size and their bytes, SHA-1 or SHA-256 as the repository has it. */
function nameOf(size: number, like: string | undefined) {
  return createHash(like?.length === 64 ? 'sha256' : 'sha1').update(`blob ${size}\0`);
}

/** In the commit then stands a text that names the SHA-256 and the size of the file. */
function isKeptByLfs({ size, sha256 }: HeldFile, contents: string): boolean {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`;
  return nameOf(Buffer.byteLength(pointer), contents).update(pointer).digest('hex') === contents;
}
