import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { inMegabytes } from '../core/base/bytes.ts';
import type { NamedFile } from '../core/index.ts';
import type { LookOptions } from '../lsp/host.ts';
import { decode } from './decode.ts';
import { findWithin } from './find-within.ts';
import { openFiles, openPatiently } from './open-file.ts';
import { startPace } from './pace.ts';
import { isGone, reasonOf } from './reasons.ts';
import { toPath } from './uris.ts';

/**
 * What lies at a place that a document names. Nothing is opened but a regular file whose hash or text is asked for.
 * What there is and cannot be read is there all the same.
 */
export async function look(uri: string, options: LookOptions): Promise<NamedFile> {
  const { root, hash, mostText, sizeLimit = options.maxSize } = options;
  const [top, path] = [toPath(root), toPath(uri)];
  if (top === undefined || path === undefined) {
    return { is: 'unreadable', why: 'it does not lie on a disk of this machine' };
  }
  try {
    return await openFiles(async () => {
      const found = await findWithin(top, path);
      if (found.is === 'absent' || found.is === 'outside') return { is: found.is };
      if (found.stats.isDirectory()) return { is: 'folder' };
      if (!found.stats.isFile()) return { is: 'unreadable', why: 'it is neither a file nor a folder' };
      return {
        is: 'file',
        ...(hash && (await readFound(found, sizeLimit, hashOf, unhashed => ({ unhashed })))),
        ...(mostText !== undefined && (await readFound(found, mostText, textOf, unread => ({ unread })))),
      };
    });
  } catch (error) {
    return isGone(error) ? { is: 'absent' } : { is: 'unreadable', why: reasonOf(error) };
  }
}

/** What is read of a file, or in words why it could not be. */
type Read<What> = What | string;

async function readFound<What, Why>(
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

async function hashOf(file: FileHandle, maxSize: number): Promise<Read<{ readonly sha256: string }>> {
  const hash = createHash('sha256');
  const size = await readPieces(file, maxSize, bytes => void hash.update(bytes));
  return size > maxSize ? tooLarge(size, maxSize) : { sha256: hash.digest('hex') };
}

async function textOf(file: FileHandle, maxSize: number): Promise<Read<{ readonly text: string }>> {
  const pieces: Buffer[] = [];
  const size = await readPieces(file, maxSize, bytes => void pieces.push(Buffer.from(bytes)));
  if (size > maxSize) return tooLarge(size, maxSize);
  const { text, encoding } = decode(Buffer.concat(pieces));
  return encoding === undefined ? { text } : 'it is not written in UTF-8';
}

/** Hands on a file piece by piece, and says how large it is; it can grow while it is read, and is read up to the limit. */
async function readPieces(
  file: FileHandle,
  maxSize: number,
  take: (bytes: Uint8Array) => void,
): Promise<number> {
  const buffer = Buffer.allocUnsafe(piece);
  const pace = startPace();
  for (let read = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, piece, read);
    read += bytesRead;
    if (bytesRead === 0 || read > maxSize) return read;
    take(buffer.subarray(0, bytesRead));
    await pace();
  }
}

function tooLarge(size: number, maxSize: number): string {
  return `it is too large: ${inMegabytes(size)}, and the limit is ${inMegabytes(maxSize)}`;
}
