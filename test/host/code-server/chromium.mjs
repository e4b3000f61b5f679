// Finds a Chromium that runs, and on Debian and Ubuntu installs the distribution's own where there is none.

import fs from 'node:fs';
import { findOnPath, runCommand, tail } from '../command.mjs';

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
  await installDistributionPackage(say);
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

/** @param {(line: string) => void} say */
async function installDistributionPackage(say) {
  const isRoot = process.getuid?.() === 0;
  const distribution = debianOrUbuntu();
  if (distribution === undefined || findOnPath('apt-get') === undefined) {
    throw new Error(`The host tests need Chromium, and none was found. ${otherWays}`);
  }
  const packages = ['chromium', 'fonts-dejavu-core'];
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!isRoot) {
    throw new Error(
      `The host tests need Chromium, and none was found. Install it with "sudo ${command}". ${otherWays}`,
    );
  }
  say(`installing Chromium from ${distribution}: ${command}`);
  await aptGet(['update', '-qq'], say);
  await aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages], say);
}

/** @returns {string | undefined} the distribution's name, if its packages are Debian's */
function debianOrUbuntu() {
  if (!fs.existsSync('/etc/os-release')) return undefined;
  const release = fs.readFileSync('/etc/os-release', 'utf8');
  /** @param {string} key */
  const fieldOf = key => new RegExp(`^${key}="?([^"\\n]*)`, 'm').exec(release)?.[1] ?? '';
  const family = `${fieldOf('ID')} ${fieldOf('ID_LIKE')}`.split(' ');
  return family.some(id => id === 'debian' || id === 'ubuntu')
    ? fieldOf('PRETTY_NAME') || fieldOf('ID')
    : undefined;
}

/**
 * A first run spends much of its time here, so it says now and then that it is still at it.
 * @param {readonly string[]} args
 * @param {(line: string) => void} say
 */
async function aptGet(args, say) {
  const started = Date.now();
  const ticking = setInterval(() => say(`  apt-get ${args[0]}: ${secondsSince(started)} s so far`), 10_000);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, output, fault } = await runCommand('apt-get', args, { env, seconds: 900 });
  clearInterval(ticking);
  if (status === 0) {
    say(`  apt-get ${args[0]} took ${secondsSince(started)} s`);
    return;
  }
  const what = fault ?? `exit code ${status}`;
  throw new Error(`apt-get ${args.join(' ')} failed: ${what}\n${tail(output, 10)}\n${otherWays}`);
}

/** @param {number} started */
function secondsSince(started) {
  return ((Date.now() - started) / 1000).toFixed(0);
}
