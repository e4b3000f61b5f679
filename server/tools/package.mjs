// `npm run package`: makes dist/aims.vsix of what package.json's `files` allows, and nothing else.
import fs from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { buildAll } from './build.mjs';
import { repository } from './bundles.mjs';

/** In bytes: a package that is larger has grown by something that nobody decided on. */
const largest = 1280 * 1024;
const packagePath = path.join(repository, 'dist/aims.vsix');

fs.rmSync(path.join(repository, 'dist'), { recursive: true, force: true });
await buildAll({ production: true });
await createVSIX({
  cwd: repository,
  packagePath,
  // Everything that runs is in the bundles.
  dependencies: false,
  allowMissingRepository: true,
  // There is no public address yet that links to other pages could be completed with.
  rewriteRelativeLinks: false,
});

const { size } = fs.statSync(packagePath);
console.log(`dist/aims.vsix  ${(size / 1024).toFixed(0)} KB`);
if (size > largest) {
  console.error(
    `The package is larger than ${largest / 1024} KB. Which bundle grew? \`npm run build -- --production\``,
  );
  process.exit(1);
}
