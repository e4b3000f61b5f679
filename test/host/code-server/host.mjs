// Runs a suite in code-server's extension host, with its window in headless Chromium.
import { format } from 'node:util';
import { openChannel, screenshotFile } from '../channel.mjs';
import { screenshotFolder } from '../places.mjs';
import { chromiumExecutable } from './chromium.mjs';
import { installedCodeServer } from './install.mjs';
import { startServer } from './server.mjs';
import { launchChromium, openWorkbench } from './workbench.mjs';

/**
 * Sets up what it needs, once and for all, and answers a function that runs one suite.
 * @param {(line: string) => void} say
 * @returns {Promise<import('../hosts.mjs').RunSuite>}
 */
export async function codeServerHost(say) {
  const installation = await installedCodeServer(say);
  const executable = await chromiumExecutable(say);
  return async (run, options) => {
    const { suite, extension, vsix, workspace, workspaceTrust, environment, ended, verbose } = options;
    const closing = /** @type {(() => Promise<unknown>)[]} */ ([]);
    try {
      const browser = await launchChromium(executable);
      closing.push(() => browser.close());
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      const channel = openChannel(run.channel, abilitiesOf(page));
      closing.push(() => channel.close());
      const server = await startServer(run, {
        installation,
        vsix,
        workspaceTrust,
        environment: { ...environment, ...channel.environment, AIMS_HOST: 'code-server' },
        // Should this process be killed, nobody is left to stop the server.
        idleSeconds: 120,
      });
      closing.push(() => server.stop());
      say(`code-server answers, Chromium ${browser.version()} is open`);

      const recent = /** @type {string[]} */ ([]);
      await page.exposeFunction(
        'codeAutomationLog',
        (/** @type {string} */ level, /** @type {unknown[]} */ args) => {
          const line = `[${level}] ${format(...args)}`;
          if (verbose) console.log(line);
          if (!isUsual(line) && recent.push(line.slice(0, 400)) > 20) recent.shift();
        },
      );
      const exited = await exitOf(page, server);
      await openWorkbench(page, { authority: server.authority, folder: workspace, extension, suite });
      const ending = await Promise.race([exited.end, ended(channel.lastLine)]);
      await channel.close();
      return {
        ending,
        result: channel.result(),
        explained: channel.lastLine() !== '',
        log: recent.join('\n'),
      };
    } finally {
      for (const close of closing.reverse()) await close().catch(() => {});
    }
  };
}

/**
 * What the log says in every run, and says nothing about how the run went.
 * @param {string} line
 */
function isUsual(line) {
  return /Ignoring fetching additional builtin|not a web extension|Canceled: Canceled/.test(line);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {import('./server.mjs').Server} server
 * @returns {Promise<{ readonly end: Promise<import('../hosts.mjs').Ending> }>}
 */
async function exitOf(page, server) {
  /** @type {(ending: import('../hosts.mjs').Ending) => void} */
  let resolve = () => {};
  /** @type {Promise<import('../hosts.mjs').Ending>} */
  const end = new Promise(fulfil => {
    resolve = fulfil;
  });
  // How the workbench says that the suite's `run` has ended: 0 if it fulfilled its promise.
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => resolve({ code }));
  page.once('crash', () => resolve({ code: 3, why: 'the page crashed' }));
  page.once('close', () => resolve({ code: 3, why: 'the page was closed' }));
  server.gone.then(why => resolve({ code: 3, why: `${why}\n${server.log()}` }));
  return { end };
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {import('../channel.mjs').Abilities}
 */
function abilitiesOf(page) {
  // The workbench keeps much in the page that it does not show.
  const shown = (/** @type {string} */ selector) => page.locator(selector).filter({ visible: true });
  return {
    async screenshot(name) {
      const path = screenshotFile(screenshotFolder, name);
      await page.screenshot({ path });
      return path;
    },
    press: key => page.keyboard.press(key),
    type: text => page.keyboard.type(text),
    click: selector => shown(selector).first().click({ timeout: 10_000 }),
    rightClick: selector =>
      shown(selector).first().click({ button: 'right', timeout: 10_000, noWaitAfter: true }),
    // What appears where one points may cover it.
    hover: selector => shown(selector).first().hover({ timeout: 10_000, force: true }),
    texts: selector => shown(selector).allInnerTexts(),
    attributes: (selector, attribute) =>
      shown(selector).evaluateAll(
        (elements, name) => elements.map(element => element.getAttribute(name) ?? ''),
        attribute,
      ),
  };
}
