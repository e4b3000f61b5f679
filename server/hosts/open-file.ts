import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { startLimit } from './limit.ts';
import { systemCodeOf } from './reasons.ts';

/** Open files are scarce (256 on some systems); and more at once would not be faster. */
export const openFiles = startLimit(32);

/** Opens for reading, and waits for other parts of the process to close files where too many are open. */
export async function openPatiently(path: string, flags = 0): Promise<FileHandle> {
  for (let attempt = 1; ; attempt++) {
    try {
      // Should a pipe have taken the file's place, opening it must not wait for somebody to write into it.
      return await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | flags);
    } catch (error) {
      const isScarce = systemCodeOf(error) === 'EMFILE' || systemCodeOf(error) === 'ENFILE';
      if (!isScarce || attempt === 10) throw error;
      await setTimeout(attempt * 10);
    }
  }
}
