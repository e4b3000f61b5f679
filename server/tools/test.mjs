// `npm test`: everything that has to hold, from a fresh clone on. Each step says what it does and how long it took;
// a step that fails does not keep the others from being tried, but for those that need what it makes.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled } from './ensure.mjs';

await ensureInstalled();
const { repository } = await import('./bundles.mjs');

const bin = (/** @type {string} */ file) => path.join(repository, 'node_modules', file);
const node = process.execPath;

/** @type {readonly { name: string, args: readonly string[], needs?: string }[]} */
const steps = [
  { name: 'generated files', args: ['server/tools/generate.mjs', '--check'] },
  { name: 'types', args: [bin('typescript/bin/tsc'), '-p', 'tsconfig.json'] },
  { name: 'types of the core', args: [bin('typescript/bin/tsc'), '-p', 'server/core/tsconfig.json'] },
  { name: 'lint and format', args: [bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '.'] },
  { name: 'package', args: ['server/tools/package.mjs'] },
  { name: 'unit tests', args: ['server/tools/unit.mjs', '--group', 'unit', '--reporter', 'dot'] },
  {
    name: 'tests of the whole: server, command line, disk, hostile input, real registers',
    args: ['server/tools/unit.mjs', '--group', 'whole', '--reporter', 'dot'],
    needs: 'package',
  },
  { name: 'tests in Neovim', args: ['test/neovim/run.mjs'], needs: 'package' },
  { name: 'tests in VS Code', args: ['test/host/run.mjs'], needs: 'package' },
  {
    name: 'tests in VS Code of a folder without AIMS documents',
    args: ['test/host/run.mjs', '--suite', 'test/host/suite-plain', '--workspace', 'test/fixtures/plain'],
    needs: 'package',
  },
  {
    name: 'tests in VS Code of every command',
    args: ['test/host/run.mjs', '--suite', 'test/host/suite-commands'],
    needs: 'package',
  },
  {
    name: 'tests in VS Code of the systems, their states and reasons',
    args: ['test/host/run.mjs', '--suite', 'test/host/suite-arrangement'],
    needs: 'package',
  },
  {
    name: 'tests in VS Code of a register of thousands of systems',
    args: ['test/host/run.mjs', '--suite', 'test/host/suite-federal', '--workspace', 'test/fixtures/plain'],
    needs: 'package',
  },
  {
    name: 'tests in VS Code of a week that begins in an empty folder',
    args: ['test/host/run.mjs', '--suite', 'test/host/suite-week', '--workspace', 'test/fixtures/week/start'],
    needs: 'package',
  },
  {
    name: 'tests in VS Code of imports and exports',
    args: ['test/host/run.mjs', '--suite', 'test/host/suite-import', '--workspace', 'test/fixtures/plain'],
    needs: 'package',
  },
  {
    name: 'tests of the installed package in VS Code',
    args: ['test/host/run.mjs', '--vsix', 'dist/aims.vsix'],
    needs: 'package',
  },
];

/** @type {Map<string, number>} */
const failed = new Map();
let passing = 0;
let failing = 0;
const began = Date.now();

for (const [index, { name, args, needs }] of steps.entries()) {
  console.log(`\n[${index + 1}/${steps.length}] ${name}`);
  if (needs !== undefined && failed.has(needs)) {
    console.log(`not tried: the step "${needs}" failed`);
    failed.set(name, 1);
    continue;
  }
  const started = Date.now();
  const { code, output } = await run(args);
  for (const [, number] of output.matchAll(/^\s*(\d+) passing\b/gm)) passing += Number(number);
  for (const [, number] of output.matchAll(/^\s*(\d+) failing\b/gm)) failing += Number(number);
  console.log(`${code === 0 ? 'ok' : `failed (exit ${code})`}, ${seconds(started)}`);
  if (code !== 0) failed.set(name, code);
}

console.log(`\n${steps.length - failed.size} of ${steps.length} steps passed in ${seconds(began)}.`);
for (const name of failed.keys()) console.log(`failed: ${name}`);
console.log(`tests: ${passing} passed, ${failing} failed`);
process.exit(failed.size === 0 && failing === 0 && passing > 0 ? 0 : 1);

/**
 * Runs a step, shows what it prints, and keeps it.
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(args) {
  return new Promise(resolve => {
    const child = spawn(node, args, { cwd: repository, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', chunk => {
      process.stdout.write(chunk);
      output += chunk;
    });
    child.once('error', error => {
      console.error(error.message);
      resolve({ code: 1, output });
    });
    child.once('close', code => resolve({ code: code ?? 1, output }));
  });
}

/** @param {number} started */
function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}
