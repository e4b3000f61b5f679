// Makes sure that what the commands need is installed: a fresh clone has nothing but Node and npm.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const stamp = path.join(repository, 'node_modules/.aims-installed');

/** Installs the dependencies where they are missing or the lockfile has changed since. Ends the program if it cannot. */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`AIMS needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const wanted = createHash('sha256')
    .update(fs.readFileSync(path.join(repository, 'package-lock.json')))
    .digest('hex');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing dependencies (only the first time, and when they change) ...');
  const started = Date.now();
  // No package may run anything on installation: none of ours needs to.
  const code = await run(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    console.error(
      'The dependencies could not be installed: npm says above why. Is the npm registry within reach?',
    );
    process.exit(1);
  }
  fs.writeFileSync(stamp, wanted);
  console.log(`Installed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function run(args) {
  // npm tells its scripts where it is itself, which spares asking the shell; on Windows npm is a script of the shell's.
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  return new Promise(resolve => {
    const child = spawn(command, [...first, ...args], {
      cwd: repository,
      stdio: 'inherit',
      shell: command === 'npm' && process.platform === 'win32',
    });
    child.once('error', error => {
      console.error(`npm could not be started: ${error.message}`);
      resolve(1);
    });
    child.once('exit', code => resolve(code ?? 1));
  });
}
