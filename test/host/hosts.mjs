// Chooses the VS Code that the suite runs in, and says why that one.
import { codeServerHost } from './code-server/host.mjs';
import { desktopHost, findDesktop } from './desktop/host.mjs';

/**
 * How a run ended: with 0 or 1 by the suite's own word, else why it did not get to say one.
 * @typedef {{ readonly code: number, readonly why?: string }} Ending
 */

/**
 * @typedef {object} SuiteOptions
 * @property {string} suite the built test module
 * @property {string} extension the folder of the extension under development
 * @property {string | undefined} vsix a packaged extension to install first
 * @property {string} workspace
 * @property {boolean} workspaceTrust whether folders start untrusted
 * @property {NodeJS.ProcessEnv} environment for the extension host
 * @property {(lastLine: () => string) => Promise<Ending>} ended resolves when the run is to be given up
 * @property {boolean} verbose
 */

/**
 * @typedef {object} Outcome
 * @property {Ending} ending
 * @property {import('./channel.mjs').SuiteResult | undefined} result undefined if the suite did not get to its end
 * @property {boolean} explained whether the suite reported anything, such as why it could not be loaded
 * @property {string} log the last of what VS Code logged
 */

/** @typedef {(run: import('./run-folder.mjs').RunFolder, options: SuiteOptions) => Promise<Outcome>} RunSuite */

/**
 * @param {{ wanted: string | undefined, say: (line: string) => void }} options wanted: `desktop`, `code-server`, or
 *   undefined for the desktop where it can be had
 * @returns {Promise<RunSuite>}
 */
export async function chooseHost({ wanted, say }) {
  if (wanted === 'code-server') {
    say('host: code-server in headless Chromium, as asked for');
    return codeServerHost(say);
  }
  const desktop = await findDesktop(say);
  if ('executable' in desktop) {
    say(`host: desktop VS Code, because ${desktop.why}`);
    return desktopHost(desktop, say);
  }
  if (wanted === 'desktop') throw new Error(`Desktop VS Code was asked for, but ${desktop.whyNot}`);
  say(`host: code-server in headless Chromium, because ${desktop.whyNot}`);
  return codeServerHost(say);
}
