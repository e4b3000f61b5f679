import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { reasonOf } from '../reasons.ts';
import { gitEnvironment, noPlaces } from './environment.ts';
import { Untold } from './fault.ts';
import type { Place } from './place.ts';

/** A folder that Git takes for a repository: the objects are those of another, and everything else is ours. */
export interface OwnFolder {
  readonly folder: string;
  /** With which Git works in it. */
  readonly environment: NodeJS.ProcessEnv;
  readonly remove: () => Promise<void>;
}

/**
 * Makes a repository of our own that borrows the objects of another. The other's configuration, hooks, attributes,
 * replacements, grafts and remotes are not read, so whatever they name cannot be run: not by what is asked today, and not
 * by what a later version of Git makes of it. Having no remote, Git cannot fetch what is missing either.
 *
 * @throws Untold where there is no place for it
 */
export async function makeOwnFolder({ objects, head, shallow }: Place): Promise<OwnFolder> {
  try {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'aims-history-'));
    const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    try {
      await mkdir(path.join(folder, 'refs'));
      await writeFile(path.join(folder, 'HEAD'), 'ref: refs/heads/none\n');
      await writeFile(path.join(folder, 'config'), configFor(head));
      if (shallow !== '') await writeFile(path.join(folder, 'shallow'), `${shallow}\n`);
    } catch (error) {
      await remove();
      throw error;
    }
    const environment = gitEnvironment({
      ...noPlaces(folder),
      GIT_DIR: folder,
      GIT_OBJECT_DIRECTORY: objects,
    });
    return { folder, environment, remove };
  } catch (error) {
    throw new Untold(`there is no place for git to work in: ${reasonOf(error)}`);
  }
}

/** In bytes: larger files are no text to Git. */
const largestText = 16 * 1024 * 1024;

function configFor(head: string): string {
  const isSha256 = head.length === 64;
  return [
    '[core]',
    `\trepositoryFormatVersion = ${isSha256 ? 1 : 0}`,
    '\tbare = true',
    `\tbigFileThreshold = ${largestText}`,
    ...(isSha256 ? ['[extensions]', '\tobjectFormat = sha256'] : []),
    '',
  ].join('\n');
}
