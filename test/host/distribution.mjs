// Installs packages of the distribution, where that is Debian or Ubuntu and we may.
import fs from 'node:fs';
import { findOnPath, runCommand, tail } from './command.mjs';

/**
 * @typedef {object} Wanted
 * @property {string} what the program that is needed and was not found, as a name: `Chromium`
 * @property {readonly string[]} packages
 * @property {string} otherWays a sentence: how else it can be had
 */

/**
 * Installs what a test needs.
 * @param {Wanted} wanted
 * @param {(line: string) => void} say
 */
export async function installPackages({ what, packages, otherWays }, say) {
  const isRoot = process.getuid?.() === 0;
  const distribution = debianOrUbuntu();
  if (distribution === undefined || findOnPath('apt-get') === undefined) {
    throw new Error(`These tests need ${what}, and none was found. ${otherWays}`);
  }
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!isRoot) {
    throw new Error(
      `These tests need ${what}, and none was found. Install it with "sudo ${command}". ${otherWays}`,
    );
  }
  say(`installing ${what} from ${distribution}: ${command}`);
  await aptGet(['update', '-qq'], { say, otherWays });
  await aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages], { say, otherWays });
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
 * @param {{ say: (line: string) => void, otherWays: string }} options
 */
async function aptGet(args, { say, otherWays }) {
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
