// Bundles tests and runs them in mocha. Arguments are test files and mocha's options; without files: all of them, or with
// `--group unit` those of pure code, with `--group whole` those that need the built programs, the disk, or long. Groups
// run in two processes at once, named files and what `--grep` picks in one.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { repository, unitTestBundle } from './bundles.mjs';

/** What needs more than pure code, or more than a moment: the generator, built programs, the disk, long runs. */
const whole = [
  'bench/company/',
  'bench/workloads.test.ts',
  'ci/',
  'features/actions/any-place.test.ts',
  'features/completion/anywhere.test.ts',
  'features/gate/identity.test.ts',
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
  'rules/after-edits.test.ts',
  'rules/alone.test.ts',
  'rules/generated.test.ts',
  'rules/holding.test.ts',
  'rules/kinds.test.ts',
  'example-history.test.ts',
  'examples.test.ts',
  'examples-history.test.ts',
  'examples-removal.test.ts',
  'package.test.ts',
  'posture/recomputed.test.ts',
  'syntax/plain-yaml-twin.test.ts',
  'syntax/reread.test.ts',
  'syntax/yaml-twin.test.ts',
];

/**
 * How many seconds files take that take long: what a group is cut in two by. A number that is wrong makes nothing but one
 * of the two parts longer.
 * @type {Readonly<Record<string, number>>}
 */
const seconds = {
  'base/day.test.ts': 1,
  'base/text.test.ts': 5,
  'bench/company/company.test.ts': 5,
  'bench/workloads.test.ts': 3,
  'ci/action.test.ts': 11,
  'ci/page.test.ts': 4,
  'examples-history.test.ts': 9,
  'examples-removal.test.ts': 12,
  'examples.test.ts': 3,
  'features/actions/any-place.test.ts': 1,
  'features/completion/anywhere.test.ts': 14,
  'features/evidence.test.ts': 1,
  'features/export/cyclonedx.test.ts': 1,
  'features/order-keys.test.ts': 1,
  'features/rename-company.test.ts': 2,
  'hosts/cli/changed-since.test.ts': 12,
  'hosts/cli/ci-formats.test.ts': 1,
  'hosts/cli/config.test.ts': 5,
  'hosts/cli/errands.test.ts': 2,
  'hosts/cli/evidence.test.ts': 4,
  'hosts/cli/export.test.ts': 2,
  'hosts/cli/history-doubts.test.ts': 2,
  'hosts/cli/import-models.test.ts': 1,
  'hosts/cli/import.test.ts': 1,
  'hosts/cli/interrupted.test.ts': 5,
  'hosts/cli/pack-in-browser.test.ts': 18,
  'hosts/cli/pack.test.ts': 26,
  'hosts/cli/readiness.test.ts': 3,
  'hosts/history/canaries.test.ts': 20,
  'hosts/history/changes.test.ts': 2,
  'hosts/history/kinds-of-repositories.test.ts': 4,
  'hosts/history/past-files.test.ts': 2,
  'hosts/history/random.test.ts': 1,
  'hosts/history/reading.test.ts': 12,
  'hosts/import/any-export.test.ts': 5,
  'hosts/import/archive.test.ts': 3,
  'hosts/import/page-tables.test.ts': 1,
  'hosts/import/read-source.test.ts': 4,
  'hosts/import/workbook.test.ts': 5,
  'hosts/walk.test.ts': 2,
  'hosts/zones.test.ts': 15,
  'import/any-table.test.ts': 3,
  'import/items.test.ts': 1,
  'import/ml-bom.test.ts': 3,
  'import/other-words.test.ts': 3,
  'import/reimport.test.ts': 1,
  'kinds/generated.test.ts': 5,
  'kinds/schemas.test.ts': 4,
  'kinds/validate-hostile.test.ts': 3,
  'lsp/beside.test.ts': 4,
  'lsp/cache.test.ts': 20,
  'lsp/code-actions.test.ts': 2,
  'lsp/completion.test.ts': 1,
  'lsp/config.test.ts': 2,
  'lsp/diagnostics-after-edits.test.ts': 10,
  'lsp/evidence.test.ts': 2,
  'lsp/first-look.test.ts': 4,
  'lsp/heavy.test.ts': 11,
  'lsp/history.test.ts': 4,
  'lsp/keystroke.test.ts': 1,
  'lsp/navigation.test.ts': 7,
  'lsp/offers.test.ts': 2,
  'lsp/readiness.test.ts': 1,
  'lsp/recall.test.ts': 9,
  'lsp/reviews.test.ts': 2,
  'lsp/server.test.ts': 5,
  'lsp/signals.test.ts': 2,
  'lsp/versions.test.ts': 1,
  'lsp/why.test.ts': 1,
  'model/incremental.test.ts': 11,
  'model/left-out.test.ts': 2,
  'model/tables.test.ts': 1,
  'package.test.ts': 3,
  'posture/after-edits.test.ts': 10,
  'posture/readiness.test.ts': 1,
  'posture/recomputed.test.ts': 2,
  'posture/reviews-and-rules.test.ts': 1,
  'real/federal.test.ts': 7,
  'real/import.test.ts': 27,
  'robust/any-text.test.ts': 15,
  'robust/bounded.test.ts': 6,
  'robust/code-actions.test.ts': 6,
  'robust/edits.test.ts': 34,
  'robust/line-ends.test.ts': 4,
  'robust/navigation.test.ts': 2,
  'robust/programs.test.ts': 4,
  'rules/after-edits.test.ts': 2,
  'rules/alone.test.ts': 3,
  'rules/generated.test.ts': 1,
  'rules/holding.test.ts': 2,
  'rules/pages.test.ts': 3,
  'syntax/plain-yaml-hostile.test.ts': 1,
  'syntax/plain-yaml-twin.test.ts': 5,
  'syntax/read.test.ts': 3,
  'syntax/reread.test.ts': 5,
  'syntax/write.test.ts': 1,
  'syntax/yaml-twin.test.ts': 3,
};

/** What each process loads before anything else: a fifth less processor time for the quick tests. */
const compileLater = 'test/support/compile-later.ts';

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
await build({ ...unitTestBundle([...entryPoints, compileLater]), outdir });
const isChoice = named.length > 0 || options.some(option => /^(?:-g|-f|--grep|--fgrep)\b/.test(option));
const [first = [], ...others] = isChoice ? [entryPoints] : halves(entryPoints);
// One is followed as it runs, the other is shown when both are done, so that what they print stays in one piece.
const runs = [run(first, 'inherit'), ...others.map(part => run(part, 'pipe'))];
const ended = [];
for (const each of runs) {
  const { code, output } = await each;
  process.stdout.write(output);
  ended.push(code);
}
// Where a pipe is written to in the background, an exit would cut off what it prints.
process.exitCode = Math.max(...ended);

/**
 * The files in two parts that take about the same time, the longest first. The parts are the same wherever they run, so
 * that a test that minds its company fails again.
 * @param {readonly string[]} files
 * @returns {readonly (readonly string[])[]}
 */
function halves(files) {
  const secondsOf = (/** @type {string} */ file) => seconds[file.replace(/^test\//, '')] ?? 0.05;
  /** @type {{ files: string[], seconds: number }[]} */
  const parts = [
    { files: [], seconds: 0 },
    { files: [], seconds: 0 },
  ];
  for (const file of [...files].sort((a, b) => secondsOf(b) - secondsOf(a))) {
    const shorter = parts.reduce((a, b) => (b.seconds < a.seconds ? b : a));
    shorter.files.push(file);
    shorter.seconds += secondsOf(file);
  }
  return parts.map(part => part.files);
}

/**
 * Runs files in a mocha of their own.
 * @param {readonly string[]} files
 * @param {'inherit' | 'pipe'} output
 * @returns {Promise<{ code: number, output: Buffer }>}
 */
function run(files, output) {
  const mocha = path.join(repository, 'node_modules/mocha/bin/mocha.js');
  const usual = ['--forbid-only', '--fail-zero', '--timeout', '30000'];
  const first = ['--enable-source-maps', '--import', pathToFileURL(builtFrom(compileLater)).href];
  const child = spawn(process.execPath, [...first, mocha, ...usual, ...options, ...files.map(builtFrom)], {
    stdio: ['inherit', output, 'inherit'],
    cwd: repository,
  });
  /** @type {Buffer[]} */
  const printed = [];
  child.stdout?.on('data', chunk => printed.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => resolve({ code: code ?? 1, output: Buffer.concat(printed) }));
  });
}

/** @param {string} file */
function builtFrom(file) {
  return path.join(outdir, path.relative('test', file).replace(/\.ts$/, '.mjs'));
}

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
