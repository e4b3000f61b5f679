import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { NamedFile } from '../core/index.ts';
import type { LookOptions } from '../lsp/host.ts';
import { decode } from './decode.ts';
import { findWithin } from './find-within.ts';
import { type Read, readFound, readPieces, tooLarge } from './found-file.ts';
import { openFiles } from './open-file.ts';
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
