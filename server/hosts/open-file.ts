import { open as callingBack, constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startLimit } from './limit.ts';
import { systemCodeOf } from './reasons.ts';

/** Open files are scarce (256 on some systems); and more at once would not be faster. */
export const openFiles = startLimit(32);

/** Opens for reading, and waits for other parts of the process to close files where too many are open. */
export function openPatiently(path: string, flags = 0): Promise<FileHandle> {
  return patiently(() => open(path, forReading | flags));
}

/** The same, to be read and closed by the number of the open file: that takes a third of the processor time. */
export function openByNumber(path: string): Promise<number> {
  return patiently(() => openFile(path, forReading));
}

const openFile = promisify(callingBack);

/** Should a pipe have taken the file's place, opening it must not wait for somebody to write into it. */
const forReading = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

async function patiently<File>(opened: () => Promise<File>): Promise<File> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await opened();
    } catch (error) {
      const isScarce = systemCodeOf(error) === 'EMFILE' || systemCodeOf(error) === 'ENFILE';
      if (!isScarce || attempt === 10) throw error;
      await setTimeout(attempt * 10);
    }
  }
}
