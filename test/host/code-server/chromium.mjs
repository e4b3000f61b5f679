// Finds a Chromium that runs, and on Debian and Ubuntu installs the distribution's own where there is none.

import fs from 'node:fs';
import { findOnPath, runCommand } from '../command.mjs';
import { installPackages } from '../distribution.mjs';

const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
];
const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The Chromium to use; `AIMS_CHROMIUM` names another one.
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 */
export async function chromiumExecutable(say) {
  const named = process.env.AIMS_CHROMIUM;
  if (named) {
    if (await runs(named)) return named;
    throw new Error(`AIMS_CHROMIUM names ${named}, which is not there or does not start`);
  }
  const found = await firstThatRuns();
  if (found !== undefined) return found;
  const packages = ['chromium', 'fonts-dejavu-core'];
  await installPackages({ what: 'Chromium', packages, otherWays }, say);
  const installed = await firstThatRuns();
  if (installed !== undefined) return installed;
  throw new Error(`Chromium was installed, but it does not start. ${otherWays}`);
}

const otherWays =
  'Name a Chromium or Chrome in AIMS_CHROMIUM, or get one by "npx playwright-core install --with-deps chromium".';

async function firstThatRuns() {
  const { chromium } = await import('playwright-core');
  const onPath = programs.flatMap(program => findOnPath(program) ?? []);
  for (const file of [...onPath, ...macPrograms, chromium.executablePath()]) {
    if (await runs(file)) return file;
  }
  return undefined;
}

/**
 * Ubuntu's chromium-browser may be a mere pointer to a snap that cannot be installed, so looking for the file is not enough.
 * @param {string} file
 */
async function runs(file) {
  if (!fs.existsSync(file)) return false;
  const { status, output } = await runCommand(file, ['--version'], { seconds: 20 });
  return status === 0 && /\d+\.\d+\.\d+/.test(output);
}
