import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPace } from '../../server/hosts/pace.ts';
import { toUri } from '../../server/hosts/uris.ts';
import { walk, walkedOf } from '../../server/hosts/walk.ts';
import type { Unreadable, WalkOptions } from '../../server/lsp/host.ts';
import { asOrdinaryUser, temporaryFolder, writeFiles } from './temporary-folder.ts';

describe('walk: which files', () => {
  it('gives regular files with our endings, in the order of their paths', async () => {
    const folder = temporaryFolder({
      'b.yaml': '',
      'a/z.md': '',
      'a-b.yml': '',
      'a.json': '',
      'B.MD': '',
      'a/b/c.Yml': '',
      'notes.txt': '',
      yaml: '',
      '.hidden/x.md': '',
      'ä ö#?.md': '',
      empty: null,
    });
    assert.deepEqual(await walked(folder), [
      '.hidden/x.md',
      'B.MD',
      'a-b.yml',
      'a.json',
      'a/b/c.Yml',
      'a/z.md',
      'b.yaml',
      'ä ö#?.md',
    ]);
  });

  it('spells uris as VS Code does', async () => {
    const folder = temporaryFolder({ 'ä b#(1).md': '' });
    const [uri] = await all(walk(toUri(folder), { exclude: [] }));
    assert.equal(uri, `${toUri(folder)}/%C3%A4%20b%23%281%29.md`);
  });

  it('lists no links, and follows none', async () => {
    const folder = temporaryFolder({ 'in/real/a.md': '', 'in/file.md': '', 'out/b.md': '' });
    fs.symlinkSync('real', path.join(folder, 'in/linked'));
    fs.symlinkSync('..', path.join(folder, 'in/real/circle'));
    fs.symlinkSync('../out', path.join(folder, 'in/out'));
    fs.symlinkSync('file.md', path.join(folder, 'in/link.md'));
    fs.symlinkSync('../out/b.md', path.join(folder, 'in/b.md'));
    fs.symlinkSync('nowhere', path.join(folder, 'in/broken.md'));
    assert.deepEqual(await walked(path.join(folder, 'in')), ['file.md', 'real/a.md']);
  });

  it('follows a link that it is asked to begin with', async () => {
    const folder = temporaryFolder({ 'real/a.md': '' });
    fs.symlinkSync('real', path.join(folder, 'linked'));
    assert.deepEqual(await walked(path.join(folder, 'linked')), ['a.md']);
  });

  it('leaves out pipes', async function () {
    if (process.platform === 'win32') this.skip();
    const folder = temporaryFolder({ 'a.md': '' });
    assert.equal(spawnSync('mkfifo', [path.join(folder, 'pipe.md')]).status, 0);
    assert.deepEqual(await walked(folder), ['a.md']);
  });

  it('skips the folders that tools fill', async () => {
    const folder = temporaryFolder({
      'aims/vendor/openai.md': '',
      'aims/build/a.md': '',
      'node_modules/x/README.md': '',
      'web/node_modules/x/README.md': '',
      '.git/HEAD.md': '',
      '.venv/lib/a.json': '',
      'web/package.json': '',
      'web/dist/a.json': '',
      'web/src/dist/a.json': '',
      'tool/go.mod': '',
      'tool/vendor/a.md': '',
      'tool/target/a.md': '',
    });
    assert.deepEqual(await walked(folder), [
      'aims/build/a.md',
      'aims/vendor/openai.md',
      'tool/target/a.md',
      'web/package.json',
      'web/src/dist/a.json',
    ]);
  });

  it('reports a folder that cannot be listed and goes on', async function () {
    const folder = temporaryFolder({ 'locked/a.md': '', 'open/b.md': '' });
    fs.chmodSync(path.join(folder, 'locked'), 0o000);
    const unreadable: Unreadable[] = [];
    const done = await asOrdinaryUser(folder, async () => {
      assert.deepEqual(await walked(folder, { onUnreadable: one => unreadable.push(one) }), ['open/b.md']);
    });
    fs.chmodSync(path.join(folder, 'locked'), 0o700);
    if (!done) this.skip();
    assert.deepEqual(unreadable, [
      {
        uri: toUri(path.join(folder, 'locked')),
        reason: 'The folder could not be listed: permission denied.',
      },
    ]);
  });

  it('reports a folder that is not there, or is a file', async () => {
    const folder = temporaryFolder({ 'a.md': '' });
    for (const name of ['nowhere', 'a.md']) {
      const unreadable: Unreadable[] = [];
      assert.deepEqual(
        await walked(path.join(folder, name), { onUnreadable: one => unreadable.push(one) }),
        [],
      );
      assert.deepEqual(unreadable, [
        { uri: toUri(path.join(folder, name)), reason: 'The folder could not be listed: it does not exist.' },
      ]);
    }
  });

  it('reports a name that is not UTF-8', async function () {
    if (process.platform !== 'linux') this.skip();
    const folder = temporaryFolder({ 'a.md': '', 'b\uFFFD.md': '' });
    fs.writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xe9]), Buffer.from('.md')]), '');
    const unreadable: Unreadable[] = [];
    assert.deepEqual(await walked(folder, { onUnreadable: one => unreadable.push(one) }), [
      'a.md',
      'b\uFFFD.md',
    ]);
    assert.deepEqual(unreadable, [
      { uri: toUri(folder), reason: '"\uFFFD.md" in it has a name that is not UTF-8 and cannot be opened.' },
    ]);
  });

  it('stops with the reason of its signal', async () => {
    const folder = temporaryFolder({ 'a.md': '', 'b.md': '', 'c/d.md': '' });
    const controller = new AbortController();
    const seen: string[] = [];
    await assert.rejects(
      async () => {
        for await (const uri of walk(toUri(folder), { exclude: [], signal: controller.signal })) {
          seen.push(uri);
          controller.abort(new Error('enough'));
        }
      },
      { message: 'enough' },
    );
    assert.deepEqual(seen, [`${toUri(folder)}/a.md`]);
  });
});

describe('walk: exclusions', () => {
  const files = {
    'a.md': '',
    'x.json': '',
    'docs/b.md': '',
    'docs/old/c.md': '',
    'docs/.git/d.md': '',
    'tmp/e.md': '',
  };
  const table: readonly [globs: readonly string[], expected: readonly string[]][] = [
    [[], ['a.md', 'docs/b.md', 'docs/old/c.md', 'tmp/e.md', 'x.json']],
    [['**/old'], ['a.md', 'docs/b.md', 'tmp/e.md', 'x.json']],
    [['docs'], ['a.md', 'tmp/e.md', 'x.json']],
    [['docs/'], ['a.md', 'tmp/e.md', 'x.json']],
    [['docs/**'], ['a.md', 'tmp/e.md', 'x.json']],
    [['old'], ['a.md', 'docs/b.md', 'docs/old/c.md', 'tmp/e.md', 'x.json']],
    [['*.md'], ['docs/b.md', 'docs/old/c.md', 'tmp/e.md', 'x.json']],
    [['**/*.md'], ['x.json']],
    [['**/*.{md,json}'], []],
    [['{docs/{old,new},tmp}'], ['a.md', 'docs/b.md', 'x.json']],
    [['**/[a-c].md'], ['tmp/e.md', 'x.json']],
    [
      ['/tmp', './docs/b.md'],
      ['a.md', 'docs/old/c.md', 'x.json'],
    ],
    [
      ['', '[', '{', 'a.md}', `${'{a,b}'.repeat(20)}`],
      ['a.md', 'docs/b.md', 'docs/old/c.md', 'tmp/e.md', 'x.json'],
    ],
  ];
  for (const [globs, expected] of table) {
    it(JSON.stringify(globs).slice(0, 60), async () => {
      assert.deepEqual(await walked(temporaryFolder(files), { exclude: globs }), expected);
    });
  }

  it('are relative to the folder that is walked, not to the repository', async () => {
    const folder = temporaryFolder({ '.git': null, 'sub/docs/a.md': '', 'sub/sub/b.md': '' });
    assert.deepEqual(await walked(path.join(folder, 'sub'), { exclude: ['docs', 'sub/docs'] }), ['sub/b.md']);
  });
});

describe('walk: ignore files', () => {
  it('holds nested ones against each other, the nearest first', async () => {
    const folder = temporaryFolder({
      '.gitignore': '*.json\nfoo/\n!keep.json\n',
      'a.json': '',
      'keep.json': '',
      'foo/x.md': '',
      'a/.gitignore': '!foo/\n/b.md\n',
      'a/foo/x.md': '',
      'a/b.md': '',
      'a/c/b.md': '',
      'a/c/.gitignore': '!*.json\n',
      'a/c/d.json': '',
    });
    assert.deepEqual(await walked(folder), ['a/c/b.md', 'a/c/d.json', 'a/foo/x.md', 'keep.json']);
  });

  it('does not enter an ignored folder, whatever is said about what is in it', async () => {
    const folder = temporaryFolder({
      '.gitignore': 'foo\n!foo/x.md\n',
      'foo/.gitignore': '!*\n',
      'foo/x.md': '',
    });
    assert.deepEqual(await walked(folder), []);
  });

  it('heeds those above the folder up to the top of the repository, and no further', async () => {
    const folder = temporaryFolder({
      '.gitignore': '*.md\n',
      'repository/.git': null,
      'repository/.gitignore': 'a.yaml\n/docs/b.yaml\n',
      'repository/docs/.gitignore': 'c.yaml\n',
      'repository/docs/a.yaml': '',
      'repository/docs/b.yaml': '',
      'repository/docs/c.yaml': '',
      'repository/docs/d.md': '',
    });
    assert.deepEqual(await walked(path.join(folder, 'repository/docs')), ['d.md']);
  });

  it('heeds none above the folder where there is no repository', async () => {
    const folder = temporaryFolder({ '.gitignore': '*.md\n', 'docs/a.md': '' });
    assert.deepEqual(await walked(path.join(folder, 'docs')), ['a.md']);
  });

  it('gives a repository in a repository its own rules', async () => {
    const folder = temporaryFolder({
      '.git': null,
      '.gitignore': '*.md\nskipped/\n',
      'module/.git': 'gitdir: ../.git/modules/module\n',
      'module/.gitignore': '*.json\n',
      'module/a.md': '',
      'module/b.json': '',
      'skipped/.git': null,
      'skipped/a.yaml': '',
    });
    assert.deepEqual(await walked(folder), ['module/a.md']);
  });

  it('lets .git/info/exclude give way to every ignore file', async () => {
    const folder = temporaryFolder({
      '.git/info/exclude': 'mine/\n*.json\n',
      '.gitignore': '!a.json\n',
      'a.json': '',
      'b.json': '',
      'mine/c.md': '',
    });
    assert.deepEqual(await walked(folder), ['a.json']);
  });

  it('walks a folder that is ignored itself if asked to', async () => {
    const folder = temporaryFolder({ '.git': null, '.gitignore': 'out/\n', 'out/a.md': '' });
    assert.deepEqual(await walked(folder), []);
    assert.deepEqual(await walked(path.join(folder, 'out')), ['a.md']);
  });

  it('reads lines as Git does: marks, escapes, spaces, line ends', async () => {
    const folder = temporaryFolder({
      '.gitignore':
        '\uFEFFfirst.md\r\n# comment.md\r\n\\#hash.md\n\\!bang.md\nspace.md  \nkept\\ .md\ntab.md\t\n\n!\n/\n',
      ...Object.fromEntries(
        ['first', ' comment', '#hash', '!bang', 'space', 'kept ', 'tab'].map(name => [`${name}.md`, '']),
      ),
    });
    assert.deepEqual(await walked(folder), [' comment.md', 'tab.md']);
  });

  it('reports one that is too large, and is no link', async () => {
    const folder = temporaryFolder({
      '.gitignore': `a.md\n${'#'.repeat(200_000)}`,
      'a.md': '',
      'b/rules': 'c.md',
      'b/c.md': '',
    });
    fs.symlinkSync('rules', path.join(folder, 'b/.gitignore'));
    const unreadable: Unreadable[] = [];
    assert.deepEqual(await walked(folder, { onUnreadable: one => unreadable.push(one) }), ['a.md', 'b/c.md']);
    assert.deepEqual(unreadable, [
      {
        uri: `${toUri(folder)}/.gitignore`,
        reason: 'The ignore file is too large and was left out of account.',
      },
    ]);
  });

  it('agrees with Git about random trees', async function () {
    const env = { ...process.env, GIT_CONFIG_GLOBAL: os.devNull, GIT_CONFIG_NOSYSTEM: '1', HOME: os.devNull };
    const git = (cwd: string, args: readonly string[]) =>
      spawnSync('git', args, { cwd, env, encoding: 'utf8' });
    if (git('.', ['--version']).status !== 0) this.skip();
    this.timeout(60_000);
    for (let seed = 1; seed <= 40; seed++) {
      const { files, rules } = randomTree(seed);
      const folder = temporaryFolder({ ...files, ...rules });
      assert.equal(git(folder, ['init', '-q', '.']).status, 0);
      // Git keeps comments of its own in this file; they have to go for it to be there in every version.
      writeFiles(folder, { '.git/info/exclude': '' });
      const listed = git(folder, [
        '-c',
        'core.ignoreCase=false',
        'ls-files',
        '-z',
        '--others',
        '--exclude-standard',
      ]);
      const expected = listed.stdout
        .split('\0')
        .filter(name => name.endsWith('.md'))
        .sort();
      assert.deepEqual(await walked(folder), expected, `seed ${seed}: ${JSON.stringify(rules)}`);
    }
  });
});

describe('walk: news of single files', () => {
  it('says of each uri whether a walk would give it', async () => {
    const folder = temporaryFolder({
      '.gitignore': 'ignored/\n',
      'a.md': '',
      'docs/b.md': '',
      'docs/c.txt': '',
      'ignored/d.md': '',
      'node_modules/e.md': '',
    });
    fs.symlinkSync('a.md', path.join(folder, 'link.md'));
    const names = [
      'a.md',
      'docs/b.md',
      'docs/c.txt',
      'ignored/d.md',
      'node_modules/e.md',
      'link.md',
      'gone.md',
      'docs',
      '../x.md',
      '',
    ];
    const uris = [
      ...names.map(name => toUri(path.join(folder, name))),
      'untitled:a.md',
      `${toUri(folder)}2/a.md`,
    ];
    const given = await walkedOf(uris, toUri(folder), { exclude: [] });
    assert.deepEqual([...given], [`${toUri(folder)}/a.md`, `${toUri(folder)}/docs/b.md`]);
  });

  it('agrees with the walk about random trees', async () => {
    for (let seed = 100; seed < 120; seed++) {
      const { files, rules } = randomTree(seed);
      const folder = temporaryFolder({ ...files, ...rules });
      const candidates = Object.keys(files).map(name => toUri(path.join(folder, name)));
      const given = await walkedOf(candidates, toUri(folder), { exclude: [] });
      assert.deepEqual([...given].sort(), (await all(walk(toUri(folder), { exclude: [] }))).sort());
    }
  });
});

describe('walk: size', () => {
  it('takes thousands of files without holding up others', async function () {
    this.timeout(60_000);
    const files: Record<string, string> = { '.gitignore': '*.log\n/build/\n**/tmp/**\n!keep.md\n' };
    for (let index = 0; index < 6000; index++) files[`wide/file-${index}.md`] = '';
    for (let index = 0; index < 2000; index++)
      files[`deep/${index % 50}/${index % 7}/file-${index}.yaml`] = '';
    const folder = temporaryFolder(files);
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    try {
      assert.equal((await walked(folder)).length, 8000);
    } finally {
      clearInterval(timer);
    }
    // Far more than the pace allows, for machines that have other things to do as well.
    assert.ok(longest > 0 && longest < 1000, `others waited ${longest.toFixed(0)} ms`);
  });

  it('lets others run once its turn is over', async () => {
    const pace = startPace();
    assert.equal(pace(), undefined);
    let hasRun = false;
    setImmediate(() => {
      hasRun = true;
    });
    for (const begun = performance.now(); performance.now() - begun < 10; ) {
      // What holds up others.
    }
    await pace();
    assert.equal(hasRun, true);
    assert.equal(pace(), undefined);
  });

  it('goes down as deep as the system lets paths go', async () => {
    const folder = temporaryFolder({ [`${'d/'.repeat(1000)}a.md`]: '' });
    assert.deepEqual(await walked(folder), [`${'d/'.repeat(1000)}a.md`]);
  });
});

async function all(uris: AsyncIterable<string>): Promise<string[]> {
  const list: string[] = [];
  for await (const uri of uris) list.push(uri);
  return list;
}

async function walked(folder: string, options: Partial<WalkOptions> = {}): Promise<string[]> {
  const uris = await all(walk(toUri(folder), { exclude: [], ...options }));
  return uris.map(uri => decodeURIComponent(uri.slice(toUri(folder).length + 1)));
}

/** Small names and many rules about them, so that rules meet files often. */
function randomTree(seed: number): {
  readonly files: Record<string, string>;
  readonly rules: Record<string, string>;
} {
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 12) % below;
  };
  const pick = (choices: readonly string[]) => choices[random(choices.length)] ?? '';
  const folders = ['', 'a/', 'b/', 'a/a/', 'a/b/', 'b/a/', 'a/b/a/', 'ab/', 'a/ab/b/'];
  const files: Record<string, string> = {};
  for (const folder of folders) {
    for (const name of ['a', 'b', 'ab', 'a b', 'a-b', '.a', '[a]', '!a', '#a'])
      files[`${folder}${name}.md`] = '';
  }
  // Not `a**`: behind a literal beginning Git takes it for `**`, against its own documentation.
  const parts = [
    'a',
    'b',
    'ab',
    '*',
    '?',
    '**',
    '***',
    '[ab]',
    '[!a]',
    '[a-',
    '\\a',
    '*.md',
    'a.md',
    'b*',
    '*b',
    '.a.md',
    '\\[a].md',
    '[[:alpha:]]',
    '?.md',
    'a\\ b.md',
    '\\!a.md',
    '\\#a.md',
  ];
  const rules: Record<string, string> = {};
  for (const folder of folders) {
    if (random(3) > 0) continue;
    const lines: string[] = [];
    for (let count = random(5); count >= 0; count--) {
      const segments = Array.from({ length: 1 + random(3) }, () => pick(parts)).join('/');
      lines.push(`${pick(['', '', '!'])}${pick(['', '', '/'])}${segments}${pick(['', '', '/', ' ', '\r'])}`);
    }
    rules[`${folder}.gitignore`] = `${lines.join('\n')}\n`;
  }
  return { files, rules };
}
