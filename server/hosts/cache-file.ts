import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, readdir, rename, rmdir, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { megabyte } from '../core/base/bytes.ts';
import type { CacheFile } from '../lsp/host.ts';
import { openPatiently } from './open-file.ts';
import { reasonOf, systemCodeOf } from './reasons.ts';

/** In bytes: a larger cache is neither written nor read. */
export const largestCache = 64 * megabyte;

/** Of one folder, for whatever workspaces: the oldest beyond these are removed. */
export const mostCaches = 16;

const format = 'aims-cache/1';

export interface CacheFileOptions {
  /** An absolute path; the folder is made once something is written. */
  readonly folder: string;
  /** What the cache is about: another file for every other text. */
  readonly about: string;
  /** Names the program that reads and writes it: what another one wrote is not read. */
  readonly program: () => Promise<string>;
}

/** What the first line of a cache says of all that is behind it. */
interface Head {
  readonly format: string;
  readonly program: string;
  readonly about: string;
  /** Of what is behind the line. */
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * A cache on the disk. It is read only where every byte is as this very program wrote it for the same workspace. It is
 * written beside the old one and then takes its place, so that two windows do not come between each other.
 */
export function cacheFile({ folder, about, program }: CacheFileOptions): CacheFile {
  const file = path.join(folder, `aims-${hashOf(about).slice(0, 32)}.cache`);
  return {
    most: largestCache,

    async read() {
      try {
        const body = await readChecked(file, { program: await program(), about });
        return typeof body === 'string' ? { ignored: `${file} ${body}` } : { body };
      } catch (error) {
        return systemCodeOf(error) === 'ENOENT' ? {} : { ignored: `${file}: ${reasonOf(error)}` };
      }
    },

    async write(pieces) {
      const hash = createHash('sha256');
      const chunks: Buffer[] = [];
      for (const piece of pieces) {
        const chunk = Buffer.from(piece);
        hash.update(chunk);
        chunks.push(chunk);
        await setImmediate();
      }
      const bytes = chunks.reduce((sum, { length }) => sum + length, 0);
      const head: Head = { format, program: await program(), about, bytes, sha256: hash.digest('hex') };
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await putInPlace(file, [Buffer.from(`${JSON.stringify(head)}\n`), ...chunks]);
        await removeOld(folder);
      } catch (error) {
        throw new Error(`${file} could not be written: ${reasonOf(error)}`, { cause: error });
      }
    },
  };
}

/** What is behind the first line; else what is wrong with the file, to go on a sentence. */
async function readChecked(
  file: string,
  expected: Pick<Head, 'program' | 'about'>,
): Promise<Buffer | string> {
  // Nothing but a file is opened, and Windows has no flag that keeps from following a link.
  if (!(await lstat(file)).isFile()) return 'is no regular file';
  const handle = await openPatiently(file, constants.O_NOFOLLOW ?? 0);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return 'is no regular file';
    if (stats.size > largestCache) return 'is larger than a cache may be';
    const all = await readWhole(handle, stats.size);
    const end = all.indexOf('\n');
    const head = end < 0 ? undefined : headIn(all.toString('utf8', 0, end));
    if (head?.format !== format) return 'is no cache of this form';
    if (head.program !== expected.program) return 'was written by another version';
    if (head.about !== expected.about) return 'is about another workspace';
    const body = all.subarray(end + 1);
    if (body.length !== head.bytes || (await hashInPieces(body)) !== head.sha256) return 'is damaged';
    return body;
  } finally {
    await handle.close();
  }
}

/** As much as there is, should the file be shorter by now. */
async function readWhole(handle: FileHandle, size: number): Promise<Buffer> {
  const all = Buffer.alloc(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(all, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return all.subarray(0, length);
}

function headIn(line: string): Partial<Head> | undefined {
  try {
    const head: unknown = JSON.parse(line);
    return typeof head === 'object' && head !== null ? head : undefined;
  } catch {
    return undefined;
  }
}

/** In bytes: what takes a few milliseconds. */
const hashedAtOnce = 2 * megabyte;

/** Lets others run in between. */
async function hashInPieces(bytes: Buffer): Promise<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.length; at += hashedAtOnce) {
    hash.update(bytes.subarray(at, at + hashedAtOnce));
    await setImmediate();
  }
  return hash.digest('hex');
}

async function putInPlace(file: string, chunks: readonly Buffer[]): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      for (const chunk of chunks) await handle.writeFile(chunk);
    } finally {
      await handle.close();
    }
    // A folder cannot be replaced by a file; an empty one that stands there is in nobody's use.
    if ((await lstat(file).catch(() => undefined))?.isDirectory()) await rmdir(file);
    await rename(temporary, file);
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  }
}

const ours = /^aims-[0-9a-f]{32}\.cache(\.[0-9a-f-]{36}\.tmp)?$/;

/** In milliseconds: a file that is being written is younger. */
const longestWriting = 60 * 60 * 1000;

/** What somebody else removes meanwhile is gone as well. */
async function removeOld(folder: string): Promise<void> {
  const caches: { readonly file: string; readonly written: number }[] = [];
  for (const name of await readdir(folder)) {
    const [, isTemporary] = ours.exec(name) ?? [];
    if (!ours.test(name)) continue;
    const file = path.join(folder, name);
    const written = (await stat(file).catch(() => undefined))?.mtimeMs ?? Date.now();
    if (!isTemporary) caches.push({ file, written });
    else if (Date.now() - written > longestWriting) await unlink(file).catch(() => {});
  }
  const old = caches.sort((a, b) => b.written - a.written).slice(mostCaches);
  for (const { file } of old) await unlink(file).catch(() => {});
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
