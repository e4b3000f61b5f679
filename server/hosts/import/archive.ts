import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { shortened } from '../../core/base/shorten.ts';
import { RefusedSource } from './source.ts';

/**
 * A zip archive, read in memory; nothing of it is ever written anywhere. It is not believed: names, sizes, sums and ways of
 * packing are what its directory says, and all of them are held against what is there. What the package that reads it
 * finds wrong, and what is refused here, throws `RefusedSource`.
 */
export interface Archive {
  /** Of every file in it, in the order of the directory: relative, with `/`, without `..`, no two alike. */
  readonly names: readonly string[];
  /** The content of a file in pieces, as it is unpacked. */
  chunks(name: string): AsyncGenerator<Uint8Array, void, undefined>;
  /** The content of a file in one piece. */
  read(name: string): Promise<Uint8Array>;
  /** What may still be unpacked: of this archive, and of those in it. */
  readonly budget: UnpackBudget;
}

/** In bytes, how much may still be unpacked. */
export interface UnpackBudget {
  left: number;
}

/** In files and folders. An exported space of pages has some thousands. */
const mostEntries = 20_000;

/** In bytes, of one file that is read in one piece. */
const largestWhole = 64 * 1024 * 1024;

/** In bytes, of all that is unpacked of one archive; what is unpacked in pieces is not in memory together. */
const mostUnpacked = 512 * 1024 * 1024;

/** Tables of a spreadsheet are written at great length, and shrink to a fiftieth; nothing honest to less than this. */
const mostRatio = 250;

/** In bytes: what unpacks to less may be as repetitive as it likes. */
const freeOfRatio = 8 * 1024 * 1024;

/**
 * Opens an archive by its directory.
 *
 * @param budget that of the archive which it lies in
 */
export async function openArchive(
  bytes: Uint8Array,
  budget: UnpackBudget = { left: mostUnpacked },
): Promise<Archive> {
  const zip = await zipOf(bytes);
  const entries = new Map<string, Entry>();
  if (zip.entryCount > mostEntries)
    throw new RefusedSource(
      `is a zip archive with ${zip.entryCount.toLocaleString('en')} entries; at most ${mostEntries.toLocaleString('en')} are read.`,
    );
  try {
    for await (const entry of zip.eachEntry()) {
      checkEntry(entry);
      // A folder is only a name.
      if (entry.fileName.endsWith('/')) continue;
      if (entries.has(entry.fileName))
        throw new RefusedSource(
          `is a zip archive that has ${named(entry.fileName)} twice, so nobody can tell which is meant.`,
        );
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw asRefused(error);
  }
  const chunks = (name: string) => unpacked(zip, entryNamed(entries, name), budget);
  return {
    names: [...entries.keys()],
    budget,
    chunks,
    async read(name) {
      const parts: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of chunks(name)) {
        size += chunk.length;
        if (size > largestWhole)
          throw new RefusedSource(
            `is a zip archive with ${named(name)} in it, which has more than ${megabytes(largestWhole)} MB.`,
          );
        parts.push(chunk);
      }
      return Buffer.concat(parts, size);
    },
  };
}

async function zipOf(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    throw asRefused(error);
  }
}

function entryNamed(entries: ReadonlyMap<string, Entry>, name: string): Entry {
  const entry = entries.get(name);
  if (!entry) throw new RefusedSource(`is a zip archive without ${named(name)}, which belongs in it.`);
  return entry;
}

async function* unpacked(
  zip: ZipFile,
  entry: Entry,
  budget: UnpackBudget,
): AsyncGenerator<Uint8Array, void, undefined> {
  let size = 0;
  let sum = 0;
  try {
    const stream: AsyncIterable<Uint8Array> = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      size += chunk.length;
      budget.left -= chunk.length;
      if (budget.left < 0)
        throw new RefusedSource(
          `is a zip archive that unpacks to more than ${megabytes(mostUnpacked)} MB; at most that is read.`,
        );
      if (size > freeOfRatio && size > mostRatio * entry.compressedSize)
        throw new RefusedSource(
          `is a zip archive with ${named(entry.fileName)} in it, which unpacks to more than ${mostRatio} times its size, as archives do that are made to fill a memory.`,
        );
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw asRefused(error, entry.fileName);
  }
  if (sum !== entry.crc32) throw damaged(entry.fileName);
}

function checkEntry(entry: Entry): void {
  const { fileName: name, compressionMethod: method } = entry;
  // An archive that is locked, or has more in it than it seems, is not the list that somebody exported.
  if (/\p{Cc}/u.test(name) || name === '')
    throw new RefusedSource('is a zip archive with a name in it that cannot be shown.');
  if (entry.isEncrypted()) throw encrypted();
  const sort = unixSort(entry);
  if (sort !== undefined && sort !== unixFile && sort !== unixFolder)
    throw new RefusedSource(
      `is a zip archive with ${named(name)} in it, which is ${sort === unixLink ? 'a symbolic link' : 'no regular file'}; such are not followed.`,
    );
  if (method !== stored && method !== deflated)
    throw new RefusedSource(
      `is a zip archive that packs ${named(name)} in a way that is not read (method ${method}); pack it as an ordinary zip.`,
    );
}

/** Ways of packing, as APPNOTE 6.3 numbers them. */
const stored = 0;
const deflated = 8;

const unixFile = 0o100000;
const unixFolder = 0o040000;
const unixLink = 0o120000;

/** Which sort of file a Unix program packed; undefined where another did, or none is said. */
function unixSort({ externalFileAttributes }: Entry): number | undefined {
  // Whatever system the archive says that it comes from: some programs write the one and mean the other.
  return (externalFileAttributes >>> 16) & 0o170000 || undefined;
}

/** What the package says, in our words: in its own stand names as they are, and what is of use to programmers only. */
function asRefused(error: unknown, name?: string): unknown {
  if (error instanceof RefusedSource || !(error instanceof Error)) return error;
  const { message } = error;
  if (/^(?:absolute path|invalid relative path|invalid characters in fileName):/.test(message))
    return new RefusedSource(
      'is a zip archive with a name in it that leads out of it (an absolute path, or ".."); nothing of it is read.',
    );
  if (/strong encryption/.test(message)) return encrypted();
  if (/^multi-disk/.test(message)) return new RefusedSource('is one part of a zip archive in several parts.');
  if (/^End of central directory/.test(message))
    return new RefusedSource(
      'is a zip archive without an end: it is cut off, or was still being written. Copy or download it again.',
    );
  if (/^(?:too many|not enough) bytes in the stream/.test(message))
    return new RefusedSource(
      `is a zip archive that lies about the size of ${named(name ?? 'a file')}; nothing of it is read.`,
    );
  return damaged(name);
}

function encrypted(): RefusedSource {
  return new RefusedSource('is a zip archive that is locked with a password; unpack it and import the file.');
}

function damaged(name?: string): RefusedSource {
  return new RefusedSource(
    `is a damaged zip archive${name === undefined ? '' : ` (at ${named(name)})`}. Copy or download it again.`,
  );
}

function named(name: string): string {
  return `"${shortened(name)}"`;
}

function megabytes(bytes: number): number {
  return bytes / 1024 / 1024;
}
