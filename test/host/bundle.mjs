// Bundles a suite: its index and each of its test files into CommonJS modules that stand side by side.
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { repository } from './places.mjs';

/**
 * @param {string} suite the folder of the suite's sources
 * @returns {Promise<{ module: string, remove: () => void }>} the module to give to VS Code
 */
export async function bundleSuite(suite) {
  const files = fs.readdirSync(suite).filter(file => file === 'index.ts' || file.endsWith('.test.ts'));
  // Every run has a folder of its own, so that two runs at once do not pull files from under each other. It must be in
  // the repository: mocha is not bundled, and found from there.
  const outdir = path.join(repository, 'out', `host-${process.pid}`, path.basename(suite));
  await build({
    absWorkingDir: repository,
    entryPoints: files.map(file => path.join(suite, file)),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // Some packages carry a CommonJS build for `main` and a leaner ES build for `module`.
    mainFields: ['module', 'main'],
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return {
    module: path.join(outdir, 'index.cjs'),
    remove: () => fs.rmSync(path.dirname(outdir), { recursive: true, force: true }),
  };
}
