// Where the host tests read and write.
import os from 'node:os';
import path from 'node:path';

export const repository = path.resolve(import.meta.dirname, '../..');

/** Screenshots land here; git ignores the folder. */
export const screenshotFolder = path.join(import.meta.dirname, '.out');

/** The empty extension that the suite rides on when the extension under test is an installed package. */
export const carrierExtension = path.join(import.meta.dirname, 'carrier');

/** Keeps the installed VS Code between runs, outside of the repository; `AIMS_HOST_DIR` moves it. */
export function cacheFolder() {
  const { AIMS_HOST_DIR: named, XDG_CACHE_HOME: caches } = process.env;
  return path.resolve(named || path.join(caches || path.join(os.homedir(), '.cache'), 'aims-vscode-host'));
}
