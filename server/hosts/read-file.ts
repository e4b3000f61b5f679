import fs, { fstatSync, type Stats } from 'node:fs';
import { promisify } from 'node:util';
import { tooLargeText } from '../core/model/left-out.ts';
import { mayBeOurs } from '../core/syntax/belongs.ts';
import { carrierOf } from '../core/syntax/read.ts';
import type { Carrier } from '../core/syntax/tree.ts';
import type { FileContent, ReadOptions } from '../lsp/host.ts';
import { decode, lacksFirstKey } from './decode.ts';
import { openByNumber, openFiles } from './open-file.ts';
import { isGone, reasonOf } from './reasons.ts';
import { toPath } from './uris.ts';

/**
 * The text of one file. What is no regular file is never opened: opening a pipe or a device can block, or do
 * something. A link to a file is followed, since whoever asks for it by name means it; walks give no links.
 */
export async function readFile(uri: string, { maxSize }: ReadOptions): Promise<FileContent> {
  const path = toPath(uri);
  const carrier = path === undefined ? undefined : carrierOf(path);
  if (path === undefined || carrier === undefined) return nothing;
  try {
    return await openFiles(async () => {
      if (!(await stat(path)).isFile()) return nothing;
      const file = await openByNumber(path);
      try {
        // What was looked at above may have been replaced since; this is what we hold in hand. Of an open file the system
        // knows it: to wait for another thread to ask would take longer.
        const stats = fstatSync(file);
        return stats.isFile() ? await contentOf(file, stats, { maxSize, carrier }) : nothing;
      } finally {
        await close(file);
      }
    });
  } catch (error) {
    return isGone(error)
      ? nothing
      : { is: 'unchecked', reason: `The file could not be read: ${reasonOf(error)}.` };
  }
}

const nothing: FileContent = { is: 'nothing' };

// Those of `node:fs/promises` do the same with objects of their own, which for thousands of small files is most of the work.
const [stat, read, close] = [promisify(fs.stat), promisify(fs.read), promisify(fs.close)];

/** In bytes: how much of a file that is too large is read to see whether it is ours. */
const beginning = 64 * 1024;

interface ContentOptions extends ReadOptions {
  readonly carrier: Carrier;
}

async function contentOf(
  file: number,
  { size }: Stats,
  { maxSize, carrier }: ContentOptions,
): Promise<FileContent> {
  const isTooLarge = size > maxSize;
  const { bytes, isWhole } = await readUpTo(
    file,
    isTooLarge ? beginning : size,
    isTooLarge ? beginning : maxSize,
  );
  if (lacksFirstKey(bytes)) return nothing;
  const decoded = decode(bytes);
  if (!mayBeOurs(decoded.text, carrier)) return nothing;
  if (isWhole && !isTooLarge) return { is: 'text', ...decoded, size: bytes.length };
  // A file that grew while it was read is as large as its size was not.
  const actual = Math.max(size, bytes.length);
  return { is: 'unchecked', reason: tooLargeText(actual, maxSize), size: actual };
}

/**
 * Reads to the file's end, or `most` bytes if it has more. The size that it had is only where to start from: a file
 * can grow while it is read, and some claim to be empty.
 */
async function readUpTo(
  file: number,
  expected: number,
  most: number,
): Promise<{ readonly bytes: Uint8Array; readonly isWhole: boolean }> {
  let buffer = Buffer.allocUnsafe(Math.min(expected, most) + 1);
  let filled = 0;
  for (;;) {
    const { bytesRead } = await read(file, buffer, filled, buffer.length - filled, filled);
    filled += bytesRead;
    // One byte more was asked for than there were said to be: a second look would find nothing else.
    const isAll = bytesRead === 0 || (filled === expected && filled < buffer.length);
    if (isAll) return { bytes: buffer.subarray(0, filled), isWhole: true };
    if (filled > most) return { bytes: buffer.subarray(0, most), isWhole: false };
    if (filled === buffer.length) {
      const larger = Buffer.allocUnsafe(Math.min(buffer.length * 2, most + 1));
      buffer.copy(larger);
      buffer = larger;
    }
  }
}
