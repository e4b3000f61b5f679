// What is bundled into what: the one list that the build, the package and the tests share.
import { builtinModules } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: repository,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
  legalComments: 'none',
  metafile: true,
  // Some packages carry a CommonJS build for `main` and a leaner ES build for `module`.
  mainFields: ['module', 'main'],
  external: ['vscode'],
};

/**
 * Leaves the language client, most of what the extension is, out of the bundle that every window loads: it is a
 * bundle of its own, read when a server starts.
 * @type {import('esbuild').Plugin}
 */
const clientApart = {
  name: 'client-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/language-client\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './client.js', external: true } : undefined,
    );
  },
};

/**
 * The bundles that ship, by name.
 * @param {{ production: boolean }} options production: minified and without source maps
 * @returns {readonly import('esbuild').BuildOptions[]}
 */
export function shippedBundles({ production }) {
  const shipped = { ...common, minify: production, sourcemap: !production };
  return [
    {
      ...shipped,
      entryPoints: ['client/extension.ts'],
      outfile: 'dist/extension.js',
      plugins: [clientApart],
      // The extension host supplies `vscode` to what was required, not to what was imported.
      supported: { 'dynamic-import': false },
    },
    { ...shipped, entryPoints: ['client/parts/language-client.ts'], outfile: 'dist/client.js' },
    { ...shipped, entryPoints: ['server/hosts/node.ts'], outfile: 'dist/server.js' },
    { ...shipped, entryPoints: ['server/hosts/cli.ts'], outfile: 'dist/cli.js' },
  ];
}

/**
 * Test files become ES modules that mocha 12 imports; packages stay where they are.
 * @param {readonly string[]} entryPoints
 * @returns {import('esbuild').BuildOptions}
 */
export function unitTestBundle(entryPoints) {
  return {
    ...common,
    entryPoints: [...entryPoints],
    outbase: 'test',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    splitting: true,
    packages: 'external',
    sourcemap: 'inline',
    external: [...builtinModules, ...builtinModules.map(name => `node:${name}`)],
  };
}
