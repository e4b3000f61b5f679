import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

/** The shape of the house, held by a test: who may import whom, and what no file of ours may have in it. */

const layers = ['base', 'syntax', 'kinds', 'model', 'import', 'posture', 'rules', 'features'] as const;

/** What each part may import besides itself; `syntax` and `kinds` stand side by side on `base`. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  base: [],
  syntax: ['base'],
  kinds: ['base'],
  model: ['base', 'syntax', 'kinds'],
  posture: ['base', 'syntax', 'kinds', 'model'],
  rules: ['base', 'syntax', 'kinds', 'model', 'posture'],
  features: ['base', 'syntax', 'kinds', 'model', 'import', 'posture', 'rules'],
  import: ['base', 'syntax', 'kinds', 'model'],
  index: [...layers],
  lsp: ['index'],
  hosts: ['index', 'lsp', ...layers],
};

const sources = filesBelow('server').filter(file => file.endsWith('.ts') && !file.includes('/generated/'));

describe('the shape of the house', () => {
  it('is kept by every import', () => {
    const wrong = sources.flatMap(file => {
      const own = partOf(file);
      return importsOf(file).flatMap(imported => {
        const other = partOf(imported);
        const fine =
          own === other || own === undefined || other === undefined || allowed[own]?.includes(other);
        return fine ? [] : [`${file} (${own}) imports ${imported} (${other})`];
      });
    });
    assert.deepEqual(wrong, []);
  });

  it('has one user of the YAML package, and no user of Node or an editor in the core', () => {
    const packages = sources
      .filter(file => file.startsWith('server/core/'))
      .flatMap(file => packagesOf(file).map(name => `${partOf(file)} uses ${name}`));
    assert.deepEqual([...new Set(packages)].sort(), [
      'model uses @noble/hashes/sha2.js',
      'model uses @noble/hashes/utils.js',
      'syntax uses yaml',
    ]);
  });

  it('lets the client know no more of the server than what they say to each other', () => {
    const imported = filesBelow('client')
      .filter(file => file.endsWith('.ts'))
      .flatMap(importsOf)
      .filter(file => file.startsWith('server/'));
    assert.deepEqual([...new Set(imported)].sort(), ['server/lsp/protocol.ts']);
  });

  it('has files that one can hold in the head', () => {
    const long = [...sources, ...filesBelow('client')]
      .filter(file => file.endsWith('.ts'))
      .map(file => ({ file, lines: fs.readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 330);
    assert.deepEqual(long, []);
  });
});

/** The part of the house that a file belongs to, undefined for what has no place in the order. */
function partOf(file: string): string | undefined {
  const parts = file.split('/');
  if (parts[0] !== 'server') return undefined;
  if (parts[1] === 'core') return parts.length === 3 ? 'index' : parts[2];
  return parts[1];
}

function importsOf(file: string): readonly string[] {
  return specifiersOf(file)
    .filter(specifier => specifier.startsWith('.'))
    .map(specifier => path.posix.join(path.posix.dirname(file), specifier))
    .filter(imported => !imported.endsWith('package.json'));
}

function packagesOf(file: string): readonly string[] {
  return specifiersOf(file).filter(specifier => !specifier.startsWith('.'));
}

function specifiersOf(file: string): readonly string[] {
  const text = fs.readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:^|\s)(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => match[1] ?? '');
}

function filesBelow(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter(file => fs.statSync(file).isFile())
    .sort();
}
