import assert from 'node:assert/strict';
import fs from 'node:fs';
import { isBuiltin } from 'node:module';
import { listFiles, PackageManager } from '@vscode/vsce';
import { rules } from '../server/core/rules/index.ts';

const { contributes } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
  contributes: { walkthroughs: readonly { steps: readonly { media: { svg: string } }[] }[] };
};
const steps = contributes.walkthroughs.flatMap(each => each.steps);

describe('the package', () => {
  it('holds what the extension runs and shows, and nothing else', async () => {
    const packed = await listFiles({ cwd: process.cwd(), packageManager: PackageManager.None });
    const pages = [...rules.map(rule => rule.code), 'unchecked-file', 'unlisted-findings', 'README'].map(
      name => `docs/rules/${name}.md`,
    );
    assert.deepEqual(
      packed.map(file => file.replaceAll('\\', '/')).sort(),
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'dist/cli.js',
        'dist/client.js',
        'dist/engine.js',
        'dist/extension.js',
        'dist/import.js',
        'dist/protocol.js',
        'dist/server.js',
        'media/aims.svg',
        'media/icon.png',
        ...steps.map(step => step.media.svg),
        'package.json',
        'syntaxes/aims.injection.tmLanguage.json',
        ...['json', 'markdown', 'yaml'].map(language => `snippets/${language}.code-snippets`),
        ...pages,
      ].sort(),
    );
  });

  it('brings few packages along, all of them in its bundles', () => {
    const { dependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { dependencies: object };
    assert.ok(Object.keys(dependencies).length <= 10);
    for (const bundle of ['extension', 'client', 'server', 'engine', 'protocol', 'cli', 'import']) {
      const text = fs.readFileSync(`dist/${bundle}.js`, 'utf8');
      const required = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(match => match[1] ?? '');
      const foreign = required.filter(name => !/^(node:|vscode$|\.\/)/.test(name) && !isBuiltin(name));
      assert.deepEqual(foreign, [], `dist/${bundle}.js requires what is not in it`);
    }
  });

  it('answers an editor before it loads the engine', () => {
    const { size } = fs.statSync('dist/server.js');
    assert.ok(size < 32 * 1024, `dist/server.js has ${size} bytes: something of the engine got into it`);
  });

  it('is kept in memory with a byte for each character of the server', () => {
    for (const bundle of ['server', 'engine', 'protocol']) {
      const beyond = /[^\u0000-\u007f]/.exec(fs.readFileSync(`dist/${bundle}.js`, 'utf8'));
      assert.equal(beyond, null, `one such character in dist/${bundle}.js doubles what its text takes`);
    }
  });

  it('makes no code at run time', () => {
    for (const bundle of ['server', 'engine', 'protocol', 'cli', 'import']) {
      assert.doesNotMatch(fs.readFileSync(`dist/${bundle}.js`, 'utf8'), /\bnew Function\b|\beval\(/, bundle);
    }
  });
});
