// `npm test`: everything that has to hold, from a fresh clone on. Each step says what it does and how long it took;
// a step that fails does not keep the others from being tried, but for those that need what it makes.
import path from 'node:path';
import { ensureInstalled } from './ensure.mjs';
import { runSteps, secondsSince } from './steps.mjs';

await ensureInstalled();
const { repository } = await import('./bundles.mjs');

const bin = (/** @type {string} */ file) => path.join(repository, 'node_modules', file);

/** So many steps at once, unless one of them takes both places. */
const places = 2;

/**
 * What runs in two processes itself, and what looks at the clock beside an editor: two suites in VS Code at once save a quarter of the
 * time where two processors have nothing else to do, and are late where they have.
 */
const alone = 2;

/** @type {readonly import('./steps.d.mts').Step[]} */
const steps = [
  { name: 'generated files', args: ['server/tools/generate.mjs', '--check'] },
  { name: 'types', args: [bin('typescript/bin/tsc'), '-p', 'tsconfig.json'] },
  { name: 'types of the core', args: [bin('typescript/bin/tsc'), '-p', 'server/core/tsconfig.json'] },
  { name: 'lint and format', args: [bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '.'] },
  { name: 'package', args: ['server/tools/package.mjs'] },
  { name: 'what the tests run in: VS Code, Chromium, Neovim', args: ['test/host/ready.mjs'] },
  {
    name: 'unit tests',
    args: ['server/tools/unit.mjs', '--group', 'unit', '--reporter', 'dot'],
    places: alone,
  },
  {
    name: 'tests of the whole: server, command line, disk, hostile input, real registers',
    args: ['server/tools/unit.mjs', '--group', 'whole', '--reporter', 'dot'],
    needs: ['package'],
    places: alone,
  },
  { name: 'tests in Neovim', args: ['test/neovim/run.mjs'], needs: ['package'] },
  { name: 'tests in VS Code', args: ['test/host/run.mjs'], needs: ['package'], places: alone },
  {
    name: 'tests in VS Code of a folder without AIMS documents',
    args: ['test/host/run.mjs', '--suite', 'test/host/suite-plain', '--workspace', 'test/fixtures/plain'],
    needs: ['package'],
    places: alone,
  },
  {
    name: 'tests in VS Code of every command',
    args: ['test/host/run.mjs', '--suite', 'test/host/suite-commands'],
    needs: ['package'],
    places: alone,
  },
  {
    name: 'tests in VS Code of the systems, their states and reasons',
    args: ['test/host/run.mjs', '--suite', 'test/host/suite-arrangement'],
    needs: ['package'],
    places: alone,
  },
  {
    name: 'tests in VS Code of a register of thousands of systems',
    args: ['test/host/run.mjs', '--suite', 'test/host/suite-federal', '--workspace', 'test/fixtures/plain'],
    needs: ['package'],
    places: alone,
  },
  {
    name: 'tests in VS Code of a week that begins in an empty folder',
    args: ['test/host/run.mjs', '--suite', 'test/host/suite-week', '--workspace', 'test/fixtures/week/start'],
    needs: ['package'],
    places: alone,
  },
  {
    name: 'tests in VS Code of imports and exports',
    args: ['test/host/run.mjs', '--suite', 'test/host/suite-import', '--workspace', 'test/fixtures/plain'],
    needs: ['package'],
    places: alone,
  },
  {
    name: 'tests of the installed package in VS Code',
    args: ['test/host/run.mjs', '--vsix', 'dist/aims.vsix'],
    needs: ['package'],
    places: alone,
  },
];

const began = Date.now();
const outcomes = await runSteps(steps, {
  places,
  cwd: repository,
  show: printed => void process.stdout.write(printed),
});
const failed = outcomes.filter(({ code }) => code !== 0);
const passing = countOf('passing');
const failing = countOf('failing');

console.log(`\n${steps.length - failed.length} of ${steps.length} steps passed in ${secondsSince(began)}.`);
for (const { name } of failed) console.log(`failed: ${name}`);
console.log(`tests: ${passing} passed, ${failing} failed`);
process.exitCode = failed.length === 0 && failing === 0 && passing > 0 ? 0 : 1;

/**
 * How many tests mocha, and who counts as it does, said of in all steps.
 * @param {'passing' | 'failing'} what
 */
function countOf(what) {
  const lines = outcomes.flatMap(({ output }) => [
    ...output.matchAll(new RegExp(`^\\s*(\\d+) ${what}\\b`, 'gm')),
  ]);
  return lines.reduce((sum, [, number]) => sum + Number(number), 0);
}
