// Takes a picture of VS Code with this extension, for looking at it and for the README.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumExecutable } from './code-server/chromium.mjs';
import { installedCodeServer } from './code-server/install.mjs';
import { startServer } from './code-server/server.mjs';
import { launchChromium, openWorkbench } from './code-server/workbench.mjs';
import { messageOf, stopEveryGroup, stopSignal } from './command.mjs';
import { repository, screenshotFolder } from './places.mjs';
import {
  copyWorkspace,
  makeRunFolder,
  quietSettings,
  registerExtension,
  removeRunFolder,
} from './run-folder.mjs';

const usage = `usage: node test/host/shot.mjs [options]
  --folder DIR        the folder to open, as a copy (default: examples)
  --open FILE[:LINE]  a file to open, relative to the folder
  --view NAME         a view container to show in the side bar, by its name in the activity bar
  --command TITLE     a command to run from the palette, by its title; may be repeated, runs last
  --vsix FILE         show this package (default: the built extension in the repository)
  --extension DIR     show the built extension in this folder instead
  --size WxH          the window (default: 1400x900)
  --theme NAME        a colour theme (default: Default Dark Modern)
  --setting KEY=JSON  a user setting; may be repeated
  --today DATE        the day it is (default: 2026-11-23)
  --untrusted         open the folder in restricted mode
  --wait SECONDS      before the picture (default: 3)
  --out FILE          default: test/host/.out/shot.png`;

/** In milliseconds: a command that waits for something, such as the first look at the documents, is not listed before. */
const patience = 30_000;
const untilListed = 2000;

process.exit(await main());

async function main() {
  if (process.argv.includes('--help')) {
    console.log(usage);
    return 0;
  }
  let options;
  try {
    options = readArguments();
  } catch (error) {
    console.error(`${messageOf(error)}\n${usage}`);
    return 2;
  }
  const { theme, more, workspaceTrust } = options;
  const run = makeRunFolder({ settings: quietSettings({ theme, more, workspaceTrust }) });
  try {
    const signal = await Promise.race([takePicture(run, options), stopSignal()]);
    if (signal !== undefined) return 130;
    console.log(`${options.out} (${options.width}x${options.height})`);
    return 0;
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  } finally {
    await stopEveryGroup();
    removeRunFolder(run);
  }
}

/**
 * @param {import('./run-folder.mjs').RunFolder} run
 * @param {ReturnType<typeof readArguments>} options
 */
async function takePicture(run, options) {
  const { width, height, vsix, extension, workspaceTrust, today } = options;
  const folder = await copyWorkspace(run, options.folder);
  if (vsix === undefined) registerExtension(run, extension);
  const browser = await launchChromium(await chromiumExecutable(console.log));
  try {
    const page = await browser.newPage({ viewport: { width, height } });
    const server = await startServer(run, {
      installation: await installedCodeServer(console.log),
      vsix,
      workspaceTrust,
      environment: { AIMS_TODAY: today },
      idleSeconds: 120,
    });
    await openWorkbench(page, {
      authority: server.authority,
      folder,
      open: options.open === undefined ? undefined : path.join(folder, options.open),
    });
    try {
      await arrange(page, options);
      await page.waitForTimeout(options.wait * 1000);
    } finally {
      // Also when a view or a command was not found: the picture shows what is there instead.
      fs.mkdirSync(path.dirname(options.out), { recursive: true });
      await page.screenshot({ path: options.out });
    }
  } finally {
    await browser.close();
  }
}

/**
 * Waits for the window and brings up what is asked for.
 * @param {import('playwright-core').Page} page
 * @param {{ open: string | undefined, view: string | undefined, commands: readonly string[] }} options
 */
async function arrange(page, { open, view, commands }) {
  page.setDefaultTimeout(30_000);
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
  if (open !== undefined) await page.locator('.monaco-editor .view-line').first().waitFor();
  if (view !== undefined) {
    await page.locator(`.activitybar a.action-label[aria-label^="${view}"]`).first().click();
    await page.locator('.sidebar .monaco-list-row, .sidebar .welcome-view-content').first().waitFor();
  }
  for (const command of commands) await runCommand(page, command);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} command
 */
async function runCommand(page, command) {
  const widget = page.locator('.quick-input-widget');
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: command }).first();
  const giveUp = Date.now() + patience;
  for (;;) {
    await page.keyboard.press('F1');
    await widget.locator('input').waitFor();
    await page.keyboard.type(command);
    const isListed = await row.waitFor({ timeout: untilListed }).then(
      () => true,
      () => false,
    );
    if (isListed) break;
    if (Date.now() > giveUp) throw new Error(`The palette has no command "${command}".`);
    await page.keyboard.press('Escape');
    await widget.waitFor({ state: 'hidden' });
  }
  await page.keyboard.press('Enter');
  await widget.waitFor({ state: 'hidden' });
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string', default: path.join(repository, 'examples') },
      open: { type: 'string' },
      view: { type: 'string' },
      command: { type: 'string', multiple: true, default: [] },
      vsix: { type: 'string' },
      extension: { type: 'string', default: repository },
      size: { type: 'string', default: '1400x900' },
      theme: { type: 'string' },
      setting: { type: 'string', multiple: true, default: [] },
      today: { type: 'string', default: '2026-11-23' },
      untrusted: { type: 'boolean', default: false },
      wait: { type: 'string', default: '3' },
      out: { type: 'string', default: path.join(screenshotFolder, 'shot.png') },
    },
  });
  const { open, view, theme, today, vsix } = values;
  const size = /^(\d+)x(\d+)$/.exec(values.size);
  if (size === null) throw new Error(`--size is like 1400x900, not "${values.size}"`);
  if (!(Number(values.wait) >= 0)) throw new Error(`--wait is a number of seconds, not "${values.wait}"`);
  return {
    ...{ open, view, theme, today },
    folder: path.resolve(values.folder),
    commands: values.command,
    vsix: vsix === undefined ? undefined : path.resolve(vsix),
    extension: path.resolve(values.extension),
    width: Number(size[1]),
    height: Number(size[2]),
    more: Object.fromEntries(values.setting.map(settingOf)),
    workspaceTrust: values.untrusted,
    wait: Number(values.wait),
    out: path.resolve(values.out),
  };
}

/**
 * @param {string} text
 * @returns {[string, unknown]}
 */
function settingOf(text) {
  const at = text.indexOf('=');
  if (at < 0) throw new Error(`--setting is like editor.fontSize=14, not "${text}"`);
  return [text.slice(0, at), JSON.parse(text.slice(at + 1))];
}
