// Every run has a folder of its own: a copy of the workspace, and all that VS Code would otherwise share with the
// developer's own VS Code (settings, extensions, home, sockets).
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hasGit, makeExampleRepository } from '../../server/tools/example-repository.mjs';
import { repository } from './places.mjs';

/**
 * @typedef {object} RunFolder
 * @property {string} folder
 * @property {string} userData
 * @property {string} extensions
 * @property {string} home
 * @property {string} temporary
 * @property {string} channel where the suite and the driver leave each other messages
 */

/**
 * @param {{ settings: Record<string, unknown> }} options the user settings of this run
 * @returns {RunFolder}
 */
export function makeRunFolder({ settings }) {
  const folder = fs.mkdtempSync(path.join(shortTemporaryFolder(), 'aims-'));
  const run = {
    folder,
    userData: path.join(folder, 'user'),
    extensions: path.join(folder, 'ext'),
    home: path.join(folder, 'home'),
    temporary: path.join(folder, 't'),
    channel: path.join(folder, 'channel'),
  };
  for (const part of [
    path.join(run.userData, 'User'),
    run.extensions,
    run.home,
    run.temporary,
    run.channel,
  ]) {
    fs.mkdirSync(part, { recursive: true, mode: 0o700 });
  }
  fs.writeFileSync(path.join(run.userData, 'User/settings.json'), JSON.stringify(settings, null, 2));
  return run;
}

/** @param {RunFolder} run */
export function removeRunFolder(run) {
  // VS Code may still be writing its last log line while it ends.
  fs.rmSync(run.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/**
 * The suite edits files, so it gets a copy. That of the example company is a repository with its history, where there is
 * Git.
 * @param {RunFolder} run
 * @param {string} workspace
 * @returns {Promise<string>} the copy, under the same name
 */
export async function copyWorkspace(run, workspace) {
  const copy = path.join(run.folder, 'workspace', path.basename(workspace));
  const isExample = fs.realpathSync(workspace) === fs.realpathSync(path.join(repository, 'examples'));
  if (isExample && hasGit()) await makeExampleRepository(copy);
  else fs.cpSync(workspace, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/**
 * Makes VS Code take a folder for an installed extension, without a copy.
 * @param {RunFolder} run whose folder of extensions is still empty
 * @param {string} folder
 */
export function registerExtension(run, folder) {
  const { publisher, name, version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const location = { $mid: 1, scheme: 'file', path: folder, fsPath: folder };
  const entry = { identifier: { id: `${publisher}.${name}` }, version, location, metadata: {} };
  fs.writeFileSync(path.join(run.extensions, 'extensions.json'), JSON.stringify([entry]));
}

/**
 * Settings that keep the window quiet, and the same in every run.
 * @param {{ workspaceTrust?: boolean, theme?: string | undefined, more?: Record<string, unknown> }} [options]
 * @returns {Record<string, unknown>}
 */
export function quietSettings({ workspaceTrust = false, theme = 'Default Dark Modern', more = {} } = {}) {
  return {
    'chat.disableAIFeatures': true,
    'extensions.autoCheckUpdates': false,
    'extensions.autoUpdate': false,
    'extensions.ignoreRecommendations': true,
    'git.enabled': false,
    'json.schemaDownload.enable': false,
    'npm.fetchOnlinePackageInfo': false,
    'security.workspace.trust.enabled': workspaceTrust,
    'security.workspace.trust.startupPrompt': 'never',
    'telemetry.telemetryLevel': 'off',
    'update.mode': 'none',
    'window.autoDetectColorScheme': false,
    'workbench.colorTheme': theme,
    'workbench.enableExperiments': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    ...more,
  };
}

/**
 * The environment for a VS Code of this run. What a VS Code around us has set (as in its terminal) must not reach it.
 * @param {RunFolder} run
 * @param {NodeJS.ProcessEnv} more
 * @returns {NodeJS.ProcessEnv}
 */
export function runEnvironment(run, more) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE|ELECTRON|XDG)_/.test(name));
  return {
    ...Object.fromEntries(inherited),
    // On a Mac the key chain lies in the home folder, and its absence opens a dialog.
    ...(process.platform === 'linux' ? { HOME: run.home } : {}),
    TMPDIR: run.temporary,
    XDG_RUNTIME_DIR: run.temporary,
    ...more,
  };
}

/** Unix sockets live in there, whose paths may not be longer than about 100 characters. */
function shortTemporaryFolder() {
  const usual = fs.realpathSync(os.tmpdir());
  return usual.length <= 40 || process.platform === 'win32' ? usual : fs.realpathSync('/tmp');
}
