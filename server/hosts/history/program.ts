import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

export interface ProgramOptions {
  /** The `PATH` to look in. */
  readonly searchPath: string;
  /** Folders that may hold anything: what lies in them is never run. */
  readonly avoid: readonly string[];
  readonly platform?: NodeJS.Platform;
}

/**
 * Finds the `git` that the person has installed. A system would also look in the folder that is current, or in one that
 * `PATH` names relative to it, and so run what a workspace brings along.
 */
export async function findGit({
  searchPath,
  avoid,
  platform = process.platform,
}: ProgramOptions): Promise<string | undefined> {
  const flavour = platform === 'win32' ? path.win32 : path.posix;
  const folders = [...new Set(searchPath.split(flavour.delimiter))].map(folder =>
    folder.replace(/^"|"$/g, ''),
  );
  const avoided = [
    ...avoid,
    ...(await Promise.all(avoid.map(folder => realpath(folder).catch(() => folder)))),
  ];
  for (const folder of folders) {
    // What a package brings along is found here when a script of npm runs.
    if (!flavour.isAbsolute(folder) || /[\\/]node_modules(?:[\\/]|$)/.test(folder)) continue;
    for (const candidate of candidatesIn(folder, platform)) {
      const found = await programAt(candidate);
      if (found === undefined) continue;
      const isAvoided = [candidate, found].some(place =>
        avoided.some(other => liesBelow(place, other, flavour)),
      );
      if (!isAvoided) return candidate;
    }
  }
  return undefined;
}

/** Apple's own `git` opens a dialog where its tools are not installed; then these are where it would find them. */
const appleTools = [
  '/Library/Developer/CommandLineTools/usr/bin/git',
  '/Applications/Xcode.app/Contents/Developer/usr/bin/git',
];

function candidatesIn(folder: string, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'win32') return [path.win32.join(folder, 'git.exe')];
  if (platform === 'darwin' && path.posix.normalize(`${folder}/`) === '/usr/bin/') return appleTools;
  return [path.posix.join(folder, 'git')];
}

/** Where a program really is; undefined where none is. */
async function programAt(file: string): Promise<string | undefined> {
  try {
    if (!(await stat(file)).isFile()) return undefined;
    await access(file, constants.X_OK);
    return await realpath(file);
  } catch {
    return undefined;
  }
}

function liesBelow(place: string, folder: string, { relative, isAbsolute, sep }: path.PlatformPath): boolean {
  const way = relative(folder, place);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
