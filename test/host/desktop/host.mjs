// Runs a suite in desktop VS Code, by @vscode/test-electron.
import fs from 'node:fs';
import path from 'node:path';
import { openChannel, screenshotFile } from '../channel.mjs';
import { messageOf, runCommand, startGroup, stopGroup, tail } from '../command.mjs';
import { cacheFolder, screenshotFolder } from '../places.mjs';
import { runEnvironment } from '../run-folder.mjs';
import { hasDisplay, startVirtualDisplay, takeScreenshot, virtualDisplayProgram } from './display.mjs';

/**
 * @typedef {{ readonly executable: string, readonly why: string }} Desktop
 */

/**
 * Finds desktop VS Code: the one that `VSCODE_EXECUTABLE` names, else a download (kept for the next run).
 * @param {(line: string) => void} say
 * @returns {Promise<Desktop | { readonly whyNot: string }>}
 */
export async function findDesktop(say) {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named) {
    if (!fs.existsSync(named)) throw new Error(`VSCODE_EXECUTABLE names ${named}, which is not there`);
    return { executable: path.resolve(named), why: `VSCODE_EXECUTABLE names ${named}` };
  }
  if (!hasDisplay() && virtualDisplayProgram() === undefined) {
    return { whyNot: 'desktop VS Code needs a display: DISPLAY is not set, and Xvfb is not installed' };
  }
  let executable;
  try {
    executable = await downloadDesktop(say);
  } catch (error) {
    return { whyNot: `VS Code could not be downloaded (${messageOf(error)})` };
  }
  const missing = await missingLibraries(executable);
  if (missing.length > 0) return { whyNot: `desktop VS Code lacks libraries here: ${missing.join(', ')}` };
  return { executable, why: 'it could be downloaded, or was before' };
}

/**
 * A bare Linux machine has a display server more easily than all that VS Code is linked with.
 * @param {string} executable
 * @returns {Promise<readonly string[]>} empty also where that cannot be told
 */
async function missingLibraries(executable) {
  if (process.platform !== 'linux') return [];
  const { output } = await runCommand('ldd', [executable], { seconds: 20 });
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map(([, library]) => String(library));
}

/**
 * Fails when nothing arrives for 15 s, so that a machine without a network soon goes another way.
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 */
async function downloadDesktop(say) {
  const { download } = await import('@vscode/test-electron');
  const cachePath = path.join(cacheFolder(), 'desktop');
  fs.mkdirSync(cachePath, { recursive: true });
  const reporter = {
    /** @param {import('@vscode/test-electron').ProgressReport} progress */
    report(progress) {
      const { stage } = progress;
      if (stage === 'resolvingCDNLocation') say('downloading desktop VS Code');
      if (stage === 'retrying') say(`  it failed (${messageOf(progress.error)}), trying again`);
    },
    error() {},
  };
  const version = process.env.AIMS_VSCODE_VERSION || 'stable';
  return download({ version, cachePath, reporter, timeout: 15_000 });
}

/**
 * @param {Desktop} desktop
 * @param {(line: string) => void} say
 * @returns {Promise<import('../hosts.mjs').RunSuite>}
 */
export async function desktopHost({ executable }, say) {
  const virtualDisplay = hasDisplay() ? undefined : virtualDisplayProgram();
  if (!hasDisplay() && virtualDisplay === undefined) {
    say('there is no display and no Xvfb: VS Code may not start');
  }
  return async (run, options) => {
    const { suite, extension, vsix, workspace, environment, ended, verbose } = options;
    if (options.workspaceTrust) {
      throw new Error('@vscode/test-electron always trusts the workspace; use --host code-server');
    }
    const closing = /** @type {(() => Promise<unknown>)[]} */ ([]);
    try {
      let display = process.env.DISPLAY;
      if (virtualDisplay !== undefined) {
        const started = await startVirtualDisplay(virtualDisplay);
        closing.push(started.stop);
        display = started.display;
        say(`VS Code draws on the virtual display ${display}`);
      }
      const channel = openChannel(run.channel, { screenshot: name => screenshot(name, display, say) });
      closing.push(() => channel.close());
      const env = runEnvironment(run, {
        ...environment,
        ...channel.environment,
        ...(display === undefined ? {} : { DISPLAY: display }),
        AIMS_HOST: 'desktop',
      });
      const folders = [`--user-data-dir=${run.userData}`, `--extensions-dir=${run.extensions}`];
      if (vsix !== undefined) await installExtension(executable, { vsix, folders, env });

      const launch = {
        vscodeExecutablePath: executable,
        extensionDevelopmentPath: extension,
        extensionTestsPath: suite,
        launchArgs: [workspace, ...folders, '--disable-telemetry', '--use-inmemory-secretstorage'],
      };
      const launcher = path.join(import.meta.dirname, 'launch.mjs');
      const child = startGroup(process.execPath, [launcher, JSON.stringify(launch)], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env,
      });
      closing.push(() => stopGroup(child));
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream?.on('data', data => {
          if (verbose) process.stdout.write(data);
          output = (output + data).slice(-20_000);
        });
      }
      /** @type {Promise<import('../hosts.mjs').Ending>} */
      const exited = new Promise(resolve => {
        child.once('error', error => resolve({ code: 3, why: error.message }));
        child.once('exit', code => resolve({ code: code ?? 3 }));
      });
      const ending = await Promise.race([exited, ended(channel.lastLine)]);
      await channel.close();
      return {
        ending,
        result: channel.result(),
        explained: channel.lastLine() !== '',
        log: tail(output, 20),
      };
    } finally {
      for (const close of closing.reverse()) await close().catch(() => {});
    }
  };
}

/**
 * @param {string} name
 * @param {string | undefined} display
 * @param {(line: string) => void} say
 */
async function screenshot(name, display, say) {
  const file = screenshotFile(screenshotFolder, name);
  const whyNot = await takeScreenshot(file, display);
  if (whyNot === undefined) return file;
  say(`no screenshot "${name}": ${whyNot}`);
  return undefined;
}

/**
 * @param {string} executable
 * @param {{ vsix: string, folders: readonly string[], env: NodeJS.ProcessEnv }} options
 */
async function installExtension(executable, { vsix, folders, env }) {
  const { resolveCliPathFromVSCodeExecutablePath } = await import('@vscode/test-electron');
  const cli = resolveCliPathFromVSCodeExecutablePath(executable);
  const args = [
    ...folders,
    '--install-extension',
    vsix,
    '--force',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const { status, output, fault } = await runCommand(cli, args, { env, seconds: 120 });
  if (status === 0) return;
  throw new Error(`${vsix} could not be installed: ${fault ?? `exit code ${status}`}\n${tail(output, 10)}`);
}
