// The screen that desktop VS Code draws on: the one there is, or a virtual one where there is none.
import { findOnPath, runCommand, startGroup, stopGroup } from '../command.mjs';

/** Whether windows can be shown without more ado. Only Linux has machines where they cannot. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @returns {string | undefined} the program that makes a virtual display */
export function virtualDisplayProgram() {
  return findOnPath('Xvfb');
}

/**
 * Starts a virtual display; the server picks a free number and tells it.
 * @param {string} program
 * @returns {Promise<{ display: string, stop: () => Promise<void> }>}
 */
export async function startVirtualDisplay(program) {
  const args = ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp', '-noreset'];
  const child = startGroup(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start within 20 s')), 20_000);
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`Xvfb ended with exit code ${code}`)));
    child.stdio[3]?.once('data', data => {
      clearTimeout(timer);
      resolve(String(data).trim());
    });
  });
  return { display: `:${number}`, stop: () => stopGroup(child) };
}

/**
 * Takes a picture of the whole screen.
 * @param {string} file
 * @param {string | undefined} display
 * @returns {Promise<string | undefined>} why there is none; undefined when it was taken
 */
export async function takeScreenshot(file, display) {
  const command = screenshotCommand(file, display);
  if (command === undefined) return 'no program for it was found (ImageMagick\'s "import" would do)';
  const [program, ...args] = command;
  const { status, output, fault } = await runCommand(program, args, { seconds: 20 });
  return status === 0 ? undefined : `${program} failed: ${fault ?? output.trim()}`;
}

/**
 * @param {string} file
 * @param {string | undefined} display
 * @returns {[string, ...string[]] | undefined}
 */
function screenshotCommand(file, display) {
  if (process.platform === 'darwin') return ['screencapture', '-x', file];
  const program = findOnPath('import');
  if (program === undefined || display === undefined) return undefined;
  return [program, '-display', display, '-window', 'root', file];
}
