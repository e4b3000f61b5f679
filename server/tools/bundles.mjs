// What is bundled into what: the one list that the build, the package and the tests share.
import fs from 'node:fs/promises';
import { builtinModules, createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

export const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Has the generated tables, which are read by everything, stand in the bundles as JSON: that takes a fraction of the time
 * that reading the same as code takes, and a process starts only once. What is one object in several places stays one.
 * @type {import('esbuild').Plugin}
 */
const tablesAsJson = {
  name: 'tables-as-json',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]generated[\\/](kinds|frameworks)\.ts$/ }, async ({ path: file }) => {
      const { code } = await transform(await fs.readFile(file, 'utf8'), { loader: 'ts', format: 'esm' });
      const tables = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
      const { rows, places } = rowsOf(Object.entries(tables));
      const exported = [...places].map(([name, place]) => `export const ${name} = rows[${place}];`);
      const contents = `
        const rows = JSON.parse(${JSON.stringify(JSON.stringify(rows))});
        const link = value => {
          for (const key in value) {
            const part = value[key];
            if (typeof part !== 'object' || part === null) continue;
            if ('$row' in part) value[key] = rows[part.$row];
            else link(part);
          }
        };
        rows.forEach(link);
        ${exported.join('\n')}`;
      return { contents, loader: 'js' };
    });
  },
};

/**
 * Plain data as rows: each table is one, and so is every object that stands in several places, where `{ $row }` names it.
 * @param {readonly [string, object][]} tables
 */
function rowsOf(tables) {
  /** @type {Map<object, number>} */
  const counts = new Map();
  /** @param {unknown} value */
  const count = value => {
    if (typeof value !== 'object' || value === null) return;
    const known = counts.get(value) ?? 0;
    counts.set(value, known + 1);
    if (known === 0) Object.values(value).forEach(count);
  };
  for (const [, table] of tables) count(table);
  /** @type {unknown[]} */
  const rows = [];
  /** @type {Map<object, number>} */
  const rowOf = new Map();
  /**
   * @param {unknown} value
   * @returns {unknown}
   */
  const packed = value => {
    if (typeof value !== 'object' || value === null) return value;
    return (counts.get(value) ?? 0) > 1 ? { $row: placed(value) } : copied(value);
  };
  /** @param {object} value */
  const copied = value =>
    Array.isArray(value)
      ? value.map(packed)
      : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, packed(part)]));
  /** @param {object} value */
  const placed = value => {
    const known = rowOf.get(value);
    if (known !== undefined) return known;
    const row = rows.push(undefined) - 1;
    rowOf.set(value, row);
    rows[row] = copied(value);
    return row;
  };
  return { places: new Map(tables.map(([name, table]) => [name, placed(table)])), rows };
}

/**
 * Of the package that reads YAML only the part that is used: what writes and composes YAML would be read at every start.
 * @type {import('esbuild').Plugin}
 */
const yamlParserOnly = {
  name: 'yaml-parser-only',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^yaml$/ }, () => ({ path: 'parser', namespace: 'yaml' }));
    onLoad({ filter: /.*/, namespace: 'yaml' }, () => {
      const parts = path.join(path.dirname(createRequire(import.meta.url).resolve('yaml')), 'parse');
      const part = (/** @type {string} */ name) => JSON.stringify(path.join(parts, name));
      return {
        contents: `
          export { Lexer } from ${part('lexer.js')};
          export { Parser } from ${part('parser.js')};
          export * as CST from ${part('cst.js')};`,
        resolveDir: repository,
      };
    });
  },
};

/**
 * Of the package of encodings without the tables of the East Asian ones, most of what it is: no source is read in them.
 * @type {import('esbuild').Plugin}
 */
const singleBytesOnly = {
  name: 'single-bytes-only',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/dbcs-data$/ }, () => ({ path: 'no-tables', namespace: 'encodings' }));
    onLoad({ filter: /.*/, namespace: 'encodings' }, () => ({ contents: 'module.exports = {};' }));
  },
};

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
 * Leaves what the Language Server Protocol needs out of the bundles of the server: it is a bundle of its own that both
 * share, so that a connection and its errors are the same to both. Who imports from it gets the names as they are, and
 * not another table of all of them for each module.
 * @type {import('esbuild').Plugin}
 */
const protocolApart = {
  name: 'protocol-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode-languageserver(\/node)?$/ }, ({ namespace }) =>
      namespace === 'file' ? { path: 'protocol', namespace: 'protocol' } : undefined,
    );
    onResolve({ filter: /^\.\/protocol\.js$/, namespace: 'protocol' }, ({ path }) => ({
      path,
      external: true,
    }));
    onLoad({ filter: /.*/, namespace: 'protocol' }, async () => {
      const names = Object.keys(await import('vscode-languageserver/node')).filter(name =>
        /^[A-Z]\w*$|^create/.test(name),
      );
      const exported = names.map(
        name => `export const ${name} = /* @__PURE__ */ (() => protocol.${name})();`,
      );
      return { contents: `const protocol = require('./protocol.js');\n${exported.join('\n')}`, loader: 'js' };
    });
  },
};

/**
 * Leaves what reads the sources of an import out of the command line: it is a bundle of its own, read by who imports.
 * @type {import('esbuild').Plugin}
 */
const importApart = {
  name: 'import-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/import\/read-source\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './import.js', external: true } : undefined,
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
    {
      ...shipped,
      entryPoints: ['server/hosts/node.ts'],
      outfile: 'dist/server.js',
      plugins: [protocolApart],
    },
    {
      ...shipped,
      entryPoints: ['server/hosts/engine.ts'],
      outfile: 'dist/engine.js',
      plugins: [tablesAsJson, yamlParserOnly, protocolApart],
    },
    { ...shipped, entryPoints: ['vscode-languageserver/node'], outfile: 'dist/protocol.js' },
    {
      ...shipped,
      entryPoints: ['server/hosts/cli.ts'],
      outfile: 'dist/cli.js',
      plugins: [tablesAsJson, yamlParserOnly, importApart],
      supported: { 'dynamic-import': false },
    },
    {
      ...shipped,
      entryPoints: ['server/hosts/import/read-source.ts'],
      outfile: 'dist/import.js',
      plugins: [singleBytesOnly],
    },
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
