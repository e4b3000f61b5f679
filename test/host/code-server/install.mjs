// Installs code-server, which is VS Code's own workbench and extension host behind a web server, from the npm registry.
// No install script of any package runs. The folder gets its final name only when everything is in it, so an
// installation that was cut off is never mistaken for a whole one.
import fs from 'node:fs';
import path from 'node:path';
import { runCommand, tail } from '../command.mjs';
import { cacheFolder } from '../places.mjs';
import { buildNativeModules } from './native.mjs';

export const codeServerVersion = '4.139.1';
// The major version that this code-server asks for.
const nodeVersion = '24.21.0';
// To be raised when what is done below changes, so that older installations are done again.
const recipe = 1;

/**
 * @typedef {object} Installation
 * @property {string} folder
 * @property {string} node the Node executable that code-server runs on
 * @property {string} entry code-server's main script
 */

/**
 * The installed code-server; installs it if it is not there yet (about 45 s, 500 MB).
 * @param {(line: string) => void} say
 * @returns {Promise<Installation>}
 */
export async function installedCodeServer(say) {
  const nodePackage = nodePackageName();
  const cache = cacheFolder();
  const folder = path.join(
    cache,
    `code-server-${codeServerVersion}-${nodePackage}-${nodeVersion}-r${recipe}`,
  );
  const installation = installationIn(folder, nodePackage);
  if (isComplete(installation)) return installation;

  fs.mkdirSync(cache, { recursive: true });
  removeAbandoned(cache);
  const started = Date.now();
  /** @param {string} line */
  const sayWhen = line => say(`${line} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  say(
    `installing code-server ${codeServerVersion} and Node ${nodeVersion} from the npm registry into ${folder}`,
  );
  const partial = path.join(cache, `partial-${process.pid}-${Date.now()}`);
  try {
    await installInto(partial, nodePackage, sayWhen);
    const problem = missingIn(installationIn(partial, nodePackage));
    if (problem !== undefined) throw new Error(`the installed code-server lacks ${problem}`);
    moveIntoPlace(partial, installation);
  } finally {
    fs.rmSync(partial, { recursive: true, force: true });
  }
  sayWhen('code-server is installed');
  return installation;
}

/**
 * @param {string} folder
 * @param {string} nodePackage
 * @param {(line: string) => void} say
 */
async function installInto(folder, nodePackage, say) {
  fs.mkdirSync(folder, { recursive: true });
  // npm takes the nearest package.json for the root of what it does.
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const vscode = path.join(folder, 'node_modules/code-server/lib/vscode');
  const node = path.join(folder, 'node_modules', nodePackage);

  await npmInstall(folder, [`${nodePackage}@${nodeVersion}`, `code-server@${codeServerVersion}`]);
  say('  code-server and Node are unpacked');
  // VS Code and its built-in extensions keep packages of their own, which code-server's install script would fetch.
  await npmInstall(vscode, ['--omit=dev']);
  await npmInstall(path.join(vscode, 'extensions'), ['--omit=dev']);
  say("  VS Code's own packages are unpacked");
  for (const line of await buildNativeModules({ vscode, node })) say(`  ${line}`);
  prune(vscode, node);
}

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 */
async function npmInstall(cwd, args) {
  const quiet = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--no-save',
    '--global=false',
  ];
  const { status, output, fault } = await runCommand('npm', ['install', ...quiet, ...args], {
    cwd,
    seconds: 900,
  });
  if (status === 0) return;
  throw new Error(
    `npm install ${args.join(' ')} failed: ${fault ?? `exit code ${status}`}\n${tail(output, 15)}`,
  );
}

/**
 * Drops what no extension test needs: 820 MB become 470.
 * @param {string} vscode
 * @param {string} node
 */
function prune(vscode, node) {
  const unused = [
    path.join(vscode, 'extensions/copilot'),
    path.join(vscode, 'node_modules/@github'),
    path.join(vscode, 'node_modules/@microsoft/mxc-sdk'),
    path.join(node, 'include'),
    path.join(node, 'share'),
  ];
  const ripgrep = path.join(vscode, 'node_modules/@vscode/ripgrep-universal/bin');
  if (fs.existsSync(ripgrep)) {
    const ours = `${process.platform}-${process.arch}`;
    unused.push(...fs.readdirSync(ripgrep).flatMap(name => (name === ours ? [] : path.join(ripgrep, name))));
  }
  for (const folder of unused) fs.rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} partial
 * @param {Installation} installation
 */
function moveIntoPlace(partial, installation) {
  // Another run may have been faster; then its installation is as good as ours.
  if (isComplete(installation)) return;
  fs.rmSync(installation.folder, { recursive: true, force: true });
  fs.renameSync(partial, installation.folder);
}

/**
 * Removes what installations left behind whose process is gone. Another run may be doing so too, or an orphaned npm
 * still be writing there; then the next run gets it.
 * @param {string} cache
 */
function removeAbandoned(cache) {
  for (const name of fs.readdirSync(cache)) {
    const pid = /^partial-(\d+)-/.exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    try {
      fs.rmSync(path.join(cache, name), { recursive: true, force: true });
    } catch {
      // It takes room, but is in nobody's way.
    }
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @param {string} nodePackage
 * @returns {Installation}
 */
function installationIn(folder, nodePackage) {
  return {
    folder,
    node: path.join(folder, 'node_modules', nodePackage, 'bin/node'),
    entry: path.join(folder, 'node_modules/code-server/out/node/entry.js'),
  };
}

/** @param {Installation} installation */
function isComplete(installation) {
  return missingIn(installation) === undefined;
}

/**
 * Looks whether somebody removed parts of it since.
 * @param {Installation} installation
 * @returns {string | undefined} the first file that should be there and is not
 */
function missingIn({ folder, node, entry }) {
  const vscode = path.join(folder, 'node_modules/code-server/lib/vscode');
  const expected = [
    node,
    entry,
    path.join(vscode, 'out/server-main.js'),
    path.join(vscode, 'node_modules/vscode-textmate'),
  ];
  return expected.find(file => !fs.existsSync(file));
}

/** The npm package that carries a Node for this machine. */
function nodePackageName() {
  const { platform, arch } = process;
  if (platform === 'linux' && (arch === 'x64' || arch === 'arm64')) return `node-linux-${arch}`;
  throw new Error(
    `code-server is set up here for Linux on x64 and arm64 only, and this is ${platform} on ${arch}. ` +
      'Let desktop VS Code be downloaded, or name one in VSCODE_EXECUTABLE.',
  );
}
