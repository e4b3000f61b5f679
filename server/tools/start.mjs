// `npm start`: shows what AIMS finds in the example workspace, in the terminal and then in VS Code.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure.mjs';

const { values: options } = parseArgs({
  options: {
    browser: { type: 'boolean', default: false },
    port: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(`npm start               findings and posture of the example, then VS Code on it where there is one
npm start -- --browser  a real VS Code in the browser, on 127.0.0.1 (--port N: there)`);
  process.exit(0);
}

await ensureInstalled();
const { buildAll } = await import('./build.mjs');
const { repository } = await import('./bundles.mjs');
const { hasGit, makeExampleRepository } = await import('./example-repository.mjs');

console.log('Building ...');
await buildAll({ production: false });

// The example is a picture of one day: on another, other reviews would be overdue.
const today = process.env.AIMS_TODAY || '2026-11-23';
const env = { ...process.env, AIMS_TODAY: today };
const example = await exampleToShow();

console.log(`\nWhat \`aims check\` finds in the example, judged on ${today}:\n`);
aims('check');
console.log('\nWhat `aims status` says of its AI systems:\n');
aims('status');
console.log(
  '\nIts README.md tells who these people are, which faults are there on purpose, and what to try.\n',
);
if (options.browser) {
  const { serve } = await import('../../test/host/serve.mjs');
  process.env.AIMS_TODAY = today;
  await serve({ folder: example, ...(options.port !== undefined && { port: Number(options.port) }) });
} else {
  openEditor();
}

/**
 * Where there is Git, a copy with the history of the example, in which people may try everything. Otherwise the example
 * itself, of which AIMS then cannot tell what only its history knows.
 * @returns {Promise<string>} its folder
 */
async function exampleToShow() {
  if (!hasGit()) {
    console.log('\nThere is no `git` here, so this is examples/ without its history.');
    return path.join(repository, 'examples');
  }
  const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'aims-example-')), 'bergkamm');
  await makeExampleRepository(folder);
  console.log(`\nThe example lies in ${folder}: a copy, with its history, in which you can try everything.`);
  return folder;
}

/** @param {'check' | 'status'} command */
function aims(command) {
  // It runs in the example itself, so that files are named as its README names them.
  spawnSync(process.execPath, [path.join(repository, 'dist/cli.js'), command], {
    cwd: example,
    env,
    stdio: 'inherit',
  });
}

function openEditor() {
  const code = findProgram('code');
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (code && hasDisplay) {
    console.log('Opening VS Code on it with the extension loaded.');
    spawn(code, [`--extensionDevelopmentPath=${repository}`, example], {
      env,
      detached: true,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    }).unref();
    return;
  }
  const why = code ? 'there is no display here' : 'there is no `code` command here';
  console.log(
    `To see this in VS Code (${why}): \`npm start -- --browser\`, or \`code --extensionDevelopmentPath=. ${example}\` where VS Code is installed.`,
  );
}

/**
 * @param {string} name
 * @returns {string | undefined}
 */
function findProgram(name) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(folder => folder !== '');
  return folders
    .flatMap(folder => endings.map(ending => path.join(folder, name + ending)))
    .find(file => fs.statSync(file, { throwIfNoEntry: false })?.isFile());
}
