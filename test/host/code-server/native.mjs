// Builds the two native modules that code-server lacks when no install script ran. Tests pass without them, but
// without spdlog VS Code writes no log files, and output channels stay empty.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findOnPath, runCommand } from '../command.mjs';

/**
 * @param {{ vscode: string, node: string }} folders VS Code's folder, and that of the Node it will run on
 * @returns {Promise<readonly string[]>} a line for every module: built, or why not
 */
export async function buildNativeModules({ vscode, node }) {
  const missing = missingTools();
  const nodeGyp = nodeGypScript();
  if (missing.length > 0 || nodeGyp === undefined) {
    const what = [...missing, ...(nodeGyp === undefined ? ["npm's node-gyp"] : [])].join(', ');
    return [`VS Code's output channels will stay empty: building its log writer needs ${what}`];
  }
  const env = { ...process.env, PATH: `${path.join(node, 'bin')}${path.delimiter}${process.env.PATH}` };
  const lines = [];
  for (const name of ['@vscode/spdlog', '@vscode/native-watchdog']) {
    const cwd = path.join(vscode, 'node_modules', name);
    // The headers must be those of the Node that loads the module, whatever npm is set up for.
    const args = [nodeGyp, 'rebuild', `--nodedir=${node}`, `--jobs=${os.availableParallelism()}`];
    const { status, output } = await runCommand(path.join(node, 'bin/node'), args, {
      cwd,
      env,
      seconds: 300,
    });
    if (status === 0) keepOnlyModules(path.join(cwd, 'build'));
    else fs.writeFileSync(path.join(cwd, 'build.log'), output);
    lines.push(status === 0 ? `${name} is built` : `${name} did not build, and is left out`);
  }
  return lines;
}

function missingTools() {
  return ['g++', 'make', 'python3'].filter(tool => findOnPath(tool) === undefined);
}

/** npm brings the build tool along, but does not put it on the path. */
function nodeGypScript() {
  const npm = findOnPath('npm');
  const places = [
    process.env.npm_config_node_gyp,
    npm && path.resolve(fs.realpathSync(npm), '../../node_modules/node-gyp/bin/node-gyp.js'),
  ];
  return places.find(place => place !== undefined && fs.existsSync(place));
}

/**
 * The compiler's intermediate files are many times the size of what it made.
 * @param {string} build
 */
function keepOnlyModules(build) {
  for (const name of fs.readdirSync(build, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(build, name);
    if (fs.lstatSync(file).isFile() && !name.endsWith('.node')) fs.rmSync(file);
  }
}
