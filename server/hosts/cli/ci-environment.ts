import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Surroundings } from './main.ts';

/** What the services that run pipelines say of themselves. Nothing of it is run or asked over a network. */

/**
 * What stands before the names of files where a service shows them: it knows files by their names in the repository, and
 * the program may run in a folder of it.
 */
export async function repositoryNames(
  environment: Surroundings['environment'],
  folder: string,
): Promise<string> {
  const top = environment.GITHUB_WORKSPACE ?? environment.CI_PROJECT_DIR;
  if (top === undefined || !path.isAbsolute(top)) return '';
  try {
    const way = path.relative(await realpath(top), await realpath(folder));
    const isWithin = way !== '' && !path.isAbsolute(way) && way.split(path.sep)[0] !== '..';
    return isWithin ? `${way.split(path.sep).join('/')}/` : '';
  } catch {
    return '';
  }
}

/**
 * Where the service shows the files of the commit that is checked, with a slash behind; empty where nobody says so, or in a way
 * that is none.
 */
export function filesAt(environment: Surroundings['environment']): string {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_SHA = '' } = environment;
  const { CI_PROJECT_URL: project = '', CI_COMMIT_SHA = '' } = environment;
  const isAddress = (text: string) => /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~-]+)*$/.test(text);
  const isCommit = (text: string) => /^[0-9a-f]{40,64}$/.test(text);
  if (isAddress(`${server}/${repository}`) && /^[^/]+\/[^/]+$/.test(repository) && isCommit(GITHUB_SHA)) {
    return `${server}/${repository}/blob/${GITHUB_SHA}/`;
  }
  if (isAddress(project) && isCommit(CI_COMMIT_SHA)) return `${project}/-/blob/${CI_COMMIT_SHA}/`;
  return '';
}
