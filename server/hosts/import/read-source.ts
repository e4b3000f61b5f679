import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { FileReading } from '../../core/import/mapping.ts';
import type { Tables } from '../../core/import/table.ts';
import { openPatiently } from '../open-file.ts';
import { reasonOf } from '../reasons.ts';
import { readTables } from './readers.ts';
import type { Unreadable } from './source.ts';
import { sourceName } from './source-name.ts';

/** In bytes. A register that AIMS reads is far smaller than this, whatever it was made of. */
const largestSource = 64 * 1024 * 1024;

/** Reads a file that somebody wants to import. `file`: where it lies; its tables are named by the end of that. */
export async function readSource(file: string, reading: FileReading = {}): Promise<Tables | Unreadable> {
  const bytes = await bytesOf(file);
  return 'refused' in bytes ? bytes : readTables({ name: sourceName(file), bytes, reading });
}

/** A regular file in one piece. A pipe or a device may block or never end, and is not opened. */
async function bytesOf(file: string): Promise<Buffer | Unreadable> {
  try {
    const named = await stat(file);
    if (named.isDirectory()) return { refused: 'is a folder.' };
    if (!named.isFile()) return { refused: 'is no regular file.' };
    const handle = await openPatiently(file);
    try {
      const stats: Stats = await handle.stat();
      if (!stats.isFile()) return { refused: 'is no regular file.' };
      if (stats.size > largestSource)
        return {
          refused: `has ${Math.ceil(stats.size / 1024 / 1024)} MB, and ${largestSource / 1024 / 1024} MB is the most that is read.`,
        };
      const bytes = Buffer.alloc(stats.size + 1);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
      if (bytesRead !== stats.size) return { refused: 'is being written; try again when that is done.' };
      return bytes.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { refused: `cannot be read: ${reasonOf(error)}.` };
  }
}
