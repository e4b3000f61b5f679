// Opens VS Code's workbench in a page of headless Chromium.
import { chromium } from 'playwright-core';

/** @param {string} executablePath */
export function launchChromium(executablePath) {
  return chromium.launch({
    executablePath,
    headless: true,
    // Else it would end this process on a signal, before the rest is cleaned up.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      // Nothing that is loaded into the window reaches the network.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
}

/**
 * @param {import('playwright-core').Page} page
 * @param {object} options
 * @param {string} options.authority of the server
 * @param {string} options.folder the workspace
 * @param {string | undefined} [options.extension] the folder of an extension under development
 * @param {string | undefined} [options.suite] the test module that VS Code is to run
 * @param {string | undefined} [options.open] a file, perhaps with `:line` or `:line:column` after it
 */
export async function openWorkbench(page, { authority, folder, extension, suite, open }) {
  /** @param {string} file */
  const onServer = file => ({ $mid: 1, scheme: 'vscode-remote', authority, path: file });
  const developmentOptions = {
    ...(extension === undefined ? {} : { extensions: [onServer(extension)] }),
    ...(suite === undefined ? {} : { extensionTestsPath: onServer(suite) }),
  };
  // The workbench reads its options from this element when its script starts. The URL could carry them too, but a
  // built VS Code listens to that only in a mode for its own smoke tests, which hides notifications.
  await page.addInitScript(developmentOptions => {
    document.addEventListener('readystatechange', () => {
      const element = document.getElementById('vscode-workbench-web-configuration');
      if (element === null || element.dataset.aims !== undefined) return;
      element.dataset.aims = '';
      const options = JSON.parse(element.dataset.settings ?? '{}');
      element.dataset.settings = JSON.stringify({ ...options, developmentOptions });
    });
  }, developmentOptions);

  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...(open === undefined
      ? []
      : [
          ['openFile', `vscode-remote://${authority}${open}`],
          ['gotoLineMode', 'true'],
        ]),
  ];
  await page.goto(
    `${workbenchUrl(authority, folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
    // A busy machine takes longer than usual to load the workbench; that is no fault of the extension.
    { timeout: 120_000 },
  );
}

/**
 * @param {string} authority
 * @param {string} folder
 */
export function workbenchUrl(authority, folder) {
  return `http://${authority}/?folder=${encodeURIComponent(folder)}`;
}
