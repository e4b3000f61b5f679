import { constants, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { inMegabytes } from '../core/base/bytes.ts';
import { openPatiently } from './open-file.ts';
import { startPace } from './pace.ts';
import { isGone, reasonOf } from './reasons.ts';

/** What is read of a file, or in words why it could not be. */
export type Read<What> = What | string;

/** Reads a regular file that `findWithin` found, be it that it is no larger than allowed and still the same. */
export async function readFound<What, Why>(
  { path, stats }: { readonly path: string; readonly stats: Stats },
  maxSize: number,
  read: (file: FileHandle, maxSize: number) => Promise<Read<What>>,
  instead: (why: string) => Why,
): Promise<What | Why> {
  if (stats.size > maxSize) return instead(tooLarge(stats.size, maxSize));
  try {
    const file = await openPatiently(path, constants.O_NOFOLLOW ?? 0);
    try {
      const opened = await file.stat();
      // What was found may have been replaced since: this is what we hold in hand.
      const isSame = opened.isFile() && opened.ino === stats.ino && opened.dev === stats.dev;
      const result = isSame ? await read(file, maxSize) : 'it changed while it was looked at';
      return typeof result === 'string' ? instead(result) : result;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isGone(error)) throw error;
    return instead(reasonOf(error));
  }
}

/** In bytes: so much of a file is in memory at a time. */
const piece = 256 * 1024;

/** Hands on a file piece by piece, and says how large it is; it can grow while it is read, and is read up to the limit. */
export async function readPieces(
  file: FileHandle,
  maxSize: number,
  take: (bytes: Uint8Array) => void | Promise<void>,
): Promise<number> {
  const buffer = Buffer.allocUnsafe(piece);
  const pace = startPace();
  for (let read = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, piece, read);
    read += bytesRead;
    if (bytesRead === 0 || read > maxSize) return read;
    await take(buffer.subarray(0, bytesRead));
    await pace();
  }
}

/** Why a file is not read. */
export function tooLarge(size: number, maxSize: number): string {
  return `it is too large: ${inMegabytes(size)}, and the limit is ${inMegabytes(maxSize)}`;
}
