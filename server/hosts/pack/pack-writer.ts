import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Day } from '../../core/base/day.ts';
import type { WrittenFile } from '../../core/features/export/pack/manifest.ts';
import { type ArchivedFile, archiveDirectory, checksum, fileHeader, mostInArchive } from '../archive.ts';
import { PackRefusal } from './pack-target.ts';

/** Gives the bytes of a file piece by piece. */
export type Pour = (take: (bytes: Uint8Array) => Promise<void>) => Promise<void>;

/** Writes the files of a pack, one after the other. Rejects with what the system says. */
export interface PackWriter {
  add(name: string, pour: Pour): Promise<WrittenFile>;
  /** Once all files are written. */
  end(): Promise<void>;
  /** Lets go of what is open. May be called at any time. */
  close(): Promise<void>;
}

/** Below a folder that is there and empty. */
export function folderWriter(folder: string): PackWriter {
  const made = new Set<string>();
  return {
    async add(name, pour) {
      const path = join(folder, ...name.split('/'));
      const parent = dirname(path);
      if (!made.has(parent)) {
        await mkdir(parent, { recursive: true });
        made.add(parent);
      }
      const file = await open(path, 'wx');
      try {
        return await written(name, pour, bytes => writeAll(file, bytes));
      } finally {
        await file.close();
      }
    },
    end: async () => {},
    close: async () => {},
  };
}

/** Into one ZIP archive; every file in it is of the day. */
export async function zipWriter(path: string, day: Day): Promise<PackWriter> {
  const file = await open(path, 'wx');
  const files: ArchivedFile[] = [];
  let end = 0;
  let isOpen = true;
  const append = async (bytes: Uint8Array) => {
    if (end + bytes.length > mostInArchive.bytes)
      throw new PackRefusal('more than 4 GB fit into no ZIP archive; write a folder instead');
    await writeAll(file, bytes, end);
    end += bytes.length;
  };
  return {
    async add(name, pour) {
      if (files.length === mostInArchive.files)
        throw new PackRefusal(
          `more than ${mostInArchive.files} files fit into no ZIP archive; write a folder instead`,
        );
      const offset = end;
      await append(fileHeader({ name, size: 0, sum: 0, offset }, day));
      let sum = 0;
      const result = await written(name, pour, async bytes => {
        sum = checksum(bytes, sum);
        await append(bytes);
      });
      // Size and sum stand before the bytes, and are known behind them.
      const archived = { name, size: result.size, sum, offset };
      await writeAll(file, fileHeader(archived, day), offset);
      files.push(archived);
      return result;
    },
    async end() {
      await append(archiveDirectory(files, end, day));
      await file.sync();
    },
    async close() {
      if (!isOpen) return;
      isOpen = false;
      await file.close();
    },
  };
}

async function written(
  name: string,
  pour: Pour,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<WrittenFile> {
  const hash = createHash('sha256');
  let size = 0;
  await pour(async bytes => {
    hash.update(bytes);
    size += bytes.length;
    await write(bytes);
  });
  return { name, size, sha256: hash.digest('hex') };
}

/** A system may write less than it was given. */
async function writeAll(file: FileHandle, bytes: Uint8Array, position?: number): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const where = position === undefined ? null : position + at;
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at, where);
    at += bytesWritten;
  }
}
