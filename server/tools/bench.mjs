// Measures how fast the language server and the command line are; `--help` tells what it can measure. What it does is
// in test/bench: this bundles and runs it.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildAll } from './build.mjs';
import { repository, unitTestBundle } from './bundles.mjs';

const outdir = path.join(repository, 'out', `bench-${process.pid}`);
process.on('exit', () => fs.rmSync(outdir, { recursive: true, force: true }));
await build({ ...unitTestBundle(['test/bench/main.ts']), outdir });

/** @type {typeof import('../../test/bench/main.ts')} */
const { bench } = await import(pathToFileURL(path.join(outdir, 'bench/main.mjs')).href);
process.exitCode = await bench(process.argv.slice(2), {
  repository,
  peak: path.join(repository, 'test/bench/peak.cjs'),
  async build() {
    console.log('Building dist/ as it is packaged. (--dist DIR measures bundles that are there already.)');
    await buildAll({ production: true });
    return path.join(repository, 'dist');
  },
});
