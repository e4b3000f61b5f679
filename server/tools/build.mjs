// Builds the bundles that ship into dist/. `--production` minifies them, as the package does.
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { repository, shippedBundles } from './bundles.mjs';

/** @param {{ production: boolean }} options */
export async function buildAll({ production }) {
  const results = await Promise.all(shippedBundles({ production }).map(options => build(options)));
  return results.map(result => result.metafile);
}

if (import.meta.filename === process.argv[1]) {
  const production = process.argv.includes('--production');
  await buildAll({ production });
  for (const file of fs.readdirSync(path.join(repository, 'dist')).sort()) {
    const { size } = fs.statSync(path.join(repository, 'dist', file));
    console.log(`dist/${file}  ${(size / 1024).toFixed(0)} KB`);
  }
}
