// Makes a repository of the example company with its history: node server/tools/example-repository.mjs FOLDER
// Without a folder it writes the history to its output, as a stream for `git fast-import`.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { repository, unitTestBundle } from './bundles.mjs';

/** Whether there is a Git that could hold it. */
export function hasGit() {
  return spawnSync('git', ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * @param {string} folder a new one, or an empty one
 */
export async function makeExampleRepository(folder) {
  if (fs.existsSync(folder) && fs.readdirSync(folder).length > 0) {
    throw new Error(`There is something in ${folder} already. Name a folder that is new or empty.`);
  }
  const { loadExample } = await exampleHistory();
  loadExample(path.resolve(folder), repository);
}

/** @returns {Promise<typeof import('../../test/support/example-history.ts')>} */
async function exampleHistory() {
  const outdir = path.join(repository, 'out', `example-${process.pid}`);
  try {
    await build({ ...unitTestBundle(['test/support/example-history.ts']), outdir });
    return await import(pathToFileURL(path.join(outdir, 'support/example-history.mjs')).href);
  } finally {
    fs.rmSync(outdir, { recursive: true, force: true });
  }
}

if (import.meta.filename === process.argv[1]) {
  const [folder] = process.argv.slice(2);
  try {
    if (folder === undefined) {
      const { exampleStream } = await exampleHistory();
      process.stdout.write(exampleStream(repository));
    } else if (!hasGit()) {
      throw new Error('There is no `git` here, and a repository takes one.');
    } else {
      await makeExampleRepository(folder);
      console.log(`The example lies in ${folder} now, with its history. It is a copy: change what you like.`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
