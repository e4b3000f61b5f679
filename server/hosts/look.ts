import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { inMegabytes } from '../core/base/bytes.ts';
import type { NamedFile } from '../core/index.ts';
import type { LookOptions } from '../lsp/host.ts';
import { findWithin } from './find-within.ts';
import { openFiles, openPatiently } from './open-file.ts';
import { startPace } from './pace.ts';
import { isGone, reasonOf } from './reasons.ts';
import { toPath } from './uris.ts';

/** What lies at a place that a document names. Nothing is opened but a regular file whose hash is asked for. */
export async function look(uri: string, options: LookOptions): Promise<NamedFile> {
  const { root, hash, sizeLimit = options.maxSize } = options;
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
      return hash ? await hashed(found.path, found.stats, sizeLimit) : { is: 'file' };
    });
  } catch (error) {
    return isGone(error) ? { is: 'absent' } : { is: 'unreadable', why: reasonOf(error) };
  }
}

/** What there is and cannot be read is there all the same. */
async function hashed(path: string, stats: Stats, maxSize: number): Promise<NamedFile> {
  if (stats.size > maxSize) return tooLarge(stats.size, maxSize);
  try {
    const file = await openPatiently(path, constants.O_NOFOLLOW ?? 0);
    try {
      const opened = await file.stat();
      // What was found may have been replaced since: this is what we hold in hand.
      if (!opened.isFile() || opened.ino !== stats.ino || opened.dev !== stats.dev) {
        return { is: 'file', unhashed: 'it changed while it was looked at' };
      }
      return await hashOf(file, maxSize);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isGone(error)) throw error;
    return { is: 'file', unhashed: reasonOf(error) };
  }
}

/** In bytes: so much of a file is in memory at a time. */
const piece = 256 * 1024;

async function hashOf(file: FileHandle, maxSize: number): Promise<NamedFile> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(piece);
  const pace = startPace();
  for (let read = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, piece, read);
    if (bytesRead === 0) return { is: 'file', sha256: hash.digest('hex') };
    read += bytesRead;
    // A file can grow while it is read.
    if (read > maxSize) return tooLarge(read, maxSize);
    hash.update(buffer.subarray(0, bytesRead));
    await pace();
  }
}

function tooLarge(size: number, maxSize: number): NamedFile {
  return {
    is: 'file',
    unhashed: `it is too large: ${inMegabytes(size)}, and the limit is ${inMegabytes(maxSize)}`,
  };
}
