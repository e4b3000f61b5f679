// Bundles tests and runs them in mocha. Arguments are test files and mocha's options; without files: all of them, or with
// `--group unit` those of pure code, with `--group whole` those that need the built programs, the disk, or long.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { repository, unitTestBundle } from './bundles.mjs';

/** What needs more than pure code, or more than a moment: the generator, built programs, the disk, long runs. */
const whole = [
  'bench/company/',
  'bench/workloads.test.ts',
  'features/actions/any-place.test.ts',
  'features/completion/anywhere.test.ts',
  'features/order-keys.test.ts',
  'features/rename-company.test.ts',
  'hosts/',
  'kinds/frameworks.test.ts',
  'kinds/generated.test.ts',
  'kinds/schemas.test.ts',
  'kinds/validate-hostile.test.ts',
  'lsp/',
  'model/incremental.test.ts',
  'posture/after-edits.test.ts',
  'posture/reviews-and-rules.test.ts',
  'real/',
  'robust/',
  'rules/generated.test.ts',
  'example-history.test.ts',
  'examples.test.ts',
  'examples-history.test.ts',
  'examples-removal.test.ts',
  'package.test.ts',
  'posture/recomputed.test.ts',
  'syntax/plain-yaml-twin.test.ts',
  'syntax/yaml-twin.test.ts',
];

const args = process.argv.slice(2);
const groupAt = args.indexOf('--group');
const [, group] = groupAt < 0 ? [] : args.splice(groupAt, 2);
const named = args
  .filter(arg => arg.endsWith('.test.ts'))
  .map(file => path.relative(repository, path.resolve(file)));
const options = args.filter(arg => !arg.endsWith('.test.ts'));
const entryPoints = named.length > 0 ? named : testFiles('test');

// Every run has a folder of its own, so that two runs at once do not pull files from under each other.
const outdir = path.join(repository, 'out', `test-${process.pid}`);
process.on('exit', () => fs.rmSync(outdir, { recursive: true, force: true }));
await build({ ...unitTestBundle(entryPoints), outdir });
const built = entryPoints.map(file =>
  path.join(outdir, path.relative('test', file).replace(/\.ts$/, '.mjs')),
);
const mocha = path.join(repository, 'node_modules/mocha/bin/mocha.js');
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', mocha, '--forbid-only', '--fail-zero', '--timeout', '30000', ...options, ...built],
  { stdio: 'inherit', cwd: repository },
);
process.exit(status ?? 1);

/**
 * Every test file but those that need a host of their own.
 * @param {string} folder
 * @returns {string[]}
 */
function testFiles(folder) {
  return fs
    .readdirSync(path.join(repository, folder), { recursive: true, encoding: 'utf8' })
    .map(file => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter(file => file.endsWith('.test.ts') && !file.startsWith('test/host/'))
    .filter(file => group === undefined || isWhole(file) === (group === 'whole'))
    .sort();
}

/** @param {string} file */
function isWhole(file) {
  return whole.some(place => file.startsWith(`test/${place}`));
}
