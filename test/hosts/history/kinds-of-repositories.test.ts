import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeRepository, runGit } from '../../support/repository.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { askingAbout, blobOf, repositoryOf, shown } from './asking.ts';

const small = [
  { on: '2026-01-01', message: 'One', files: { 'bot/a.py': '1\n', 'aims/a.md': 'one\n' } },
  { on: '2026-01-02', message: 'Two', files: { 'bot/a.py': '2\n', 'aims/a.md': 'two\n' } },
  { on: '2026-01-03', message: 'Three', files: { 'bot/a.py': '3\n' } },
] as const;

/** What all sorts of questions about the small repository are answered with. */
const whole = {
  changes: ['2026-01-03 Three: bot/a.py +1 -1', '2026-01-02 Two: bot/a.py +1 -1'],
  text: '2026-01-01 One: "one\\n"',
  versions: ['2026-01-02 Two: "two\\n"', '2026-01-01 One: "one\\n"', 'complete'],
};

async function asked(folder: string): Promise<object> {
  const asking = askingAbout(folder);
  return {
    changes: shown(await asking.changes('bot/**', '2026-01-01')),
    text: shown(await asking.text('aims/a.md', '2026-01-01')),
    versions: shown(await asking.versions('aims/a.md')),
  };
}

describe('every kind of repository', function () {
  this.timeout(120_000);

  it('is answered from: a plain one, a detached head, one with SHA-256', async () => {
    assert.deepEqual(await asked(repositoryOf(small).folder), whole);
    const detached = repositoryOf(small);
    detached.git('checkout', '--quiet', '--detach', 'HEAD');
    assert.deepEqual(await asked(detached.folder), whole);
    const long = repositoryOf(small, { format: 'sha256' });
    assert.equal(long.commits[0]?.length, 64);
    assert.deepEqual(await asked(long.folder), whole);
    assert.deepEqual(shown(await askingAbout(long.folder).changes('bot/**', long.commits[1] ?? '')), [
      '2026-01-03 Three: bot/a.py +1 -1',
    ]);
  });

  it('is answered from in its linked work trees, by what is checked out there', async () => {
    const made = repositoryOf(small);
    const tree = path.join(temporaryFolder(), 'tree');
    made.git('worktree', 'add', '--quiet', '--detach', tree, made.commits[1] ?? '');
    assert.deepEqual(await asked(tree), { ...whole, changes: whole.changes.slice(1) });
    assert.deepEqual(await asked(made.folder), whole);
  });

  it('is answered from where its files are checked out in part, packed, or borrowed', async () => {
    const sparse = repositoryOf(small);
    sparse.git('sparse-checkout', 'set', '--no-cone', '/aims/');
    assert.ok(!fs.existsSync(path.join(sparse.folder, 'bot')));
    assert.deepEqual(await asked(sparse.folder), whole);
    const packed = repositoryOf(small);
    packed.git('gc', '--quiet');
    packed.git('commit-graph', 'write', '--reachable');
    assert.deepEqual(await asked(packed.folder), whole);
    const borrowing = path.join(temporaryFolder(), 'clone');
    runGit('/', ['clone', '--quiet', '--shared', packed.folder, borrowing]);
    assert.deepEqual(await asked(borrowing), whole);
  });

  it('is answered from below its top, and through a link', async () => {
    const { folder } = repositoryOf(small.map(spec => ({ ...spec, renames: {} })));
    const below = askingAbout(path.join(folder, 'bot'));
    assert.deepEqual(shown(await below.changes('*.py', '2026-01-02')), ['2026-01-03 Three: a.py +1 -1']);
    assert.deepEqual(shown(await below.text('../aims/a.md', '2026-01-01')), whole.text);
    const link = path.join(temporaryFolder(), 'link');
    fs.symlinkSync(folder, link);
    assert.deepEqual(await asked(link), whole);
    assert.deepEqual(shown(await askingAbout(path.join(link, 'bot')).changes('**', '2026-01-02')), [
      '2026-01-03 Three: a.py +1 -1',
    ]);
  });

  it('is found below a folder that is none', async () => {
    const above = temporaryFolder({ 'x.md': 'x\n' });
    makeRepository(path.join(above, 'one'), small);
    makeRepository(path.join(above, 'two'), [
      { on: '2026-01-01', message: 'Begin', files: { 'a.py': '1\n' } },
      { on: '2026-01-02', message: 'Other', files: { 'a.py': '2\n' } },
    ]);
    const asking = askingAbout(above);
    assert.deepEqual(
      shown(await asking.changes(['one/bot/*', 'two/*'], '2026-01-01', { ignore: ['one/x'] })),
      [
        '2026-01-03 Three: one/bot/a.py +1 -1',
        '2026-01-02 Two: one/bot/a.py +1 -1',
        '2026-01-02 Other: two/a.py +1 -1',
      ],
    );
    assert.deepEqual(shown(await asking.changes('two', '2026-01-01')), ['2026-01-02 Other: two/a.py +1 -1']);
    assert.deepEqual(shown(await asking.changes('two/**', '2026-01-01', { ignore: ['two/a.py'] })), []);
    assert.equal(shown(await asking.text('one/aims/a.md', '2026-01-01')), whole.text);
    const [commit = ''] = runGit(path.join(above, 'two'), ['rev-list', 'HEAD']).split('\n');
    assert.deepEqual(shown(await asking.changes('two/**', commit)), []);
    assert.equal(
      shown(await asking.changes(['one/**', 'two/**'], commit)),
      'unknown: the globs lead to several repositories, and a commit is of one of them',
    );
    assert.equal(
      shown(await asking.changes('**/*.py', '2026-01-01')),
      'unknown: the folder is not under version control',
    );
    const before = await asking.history.stamp(pathToFileURL(above).href);
    runGit(path.join(above, 'two'), ['commit', '--quiet', '--allow-empty', '-m', 'More']);
    assert.notEqual(await asking.history.stamp(pathToFileURL(above).href), before);
  });

  it('is answered from as far as a shallow clone reaches', async () => {
    const origin = repositoryOf([
      { on: '2026-01-01', message: 'One', files: { 'a.py': '1\n', 'a.md': 'one\n', 'b.md': 'b\n' } },
      { on: '2026-01-02', message: 'Two', files: { 'a.py': '2\n' } },
      { on: '2026-01-03', message: 'Three', files: { 'a.py': '3\n' } },
      { on: '2026-01-04', message: 'Four', files: { 'a.py': '4\n', 'a.md': 'four\n' } },
    ]);
    const clone = path.join(temporaryFolder(), 'clone');
    runGit('/', ['clone', '--quiet', '--depth=2', pathToFileURL(origin.folder).href, clone]);
    const asking = askingAbout(clone);
    const reach = 'the clone is a shallow one and reaches back only to 2026-01-03';
    assert.deepEqual(shown(await asking.changes('a.py', '2026-01-03')), ['2026-01-04 Four: a.py +1 -1']);
    assert.deepEqual(shown(await asking.changes('a.py', origin.commits[2] ?? '')), [
      '2026-01-04 Four: a.py +1 -1',
    ]);
    assert.equal(shown(await asking.changes('a.py', '2026-01-02')), `unknown: ${reach}`);
    assert.equal(
      shown(await asking.changes('a.py', origin.commits[0] ?? '')),
      `unknown: commit ${origin.commits[0]} is not in the repository: ${reach}`,
    );
    assert.equal(shown(await asking.text('a.md', '2026-01-03')), '2026-01-03 Three: "one\\n"');
    assert.equal(shown(await asking.text('a.md', origin.commits[2] ?? '')), '2026-01-03 Three: "one\\n"');
    assert.equal(shown(await asking.text('a.md', '2026-01-02')), `unknown: ${reach}`);
    assert.deepEqual(shown(await asking.versions('a.md')), ['2026-01-04 Four: "four\\n"', 'incomplete']);
    assert.deepEqual(shown(await asking.versions('a.md', '2026-01-04')), [
      '2026-01-04 Four: "four\\n"',
      'complete',
    ]);
    assert.match(String(shown(await asking.lastChange('a.md'))), /^2026-01-04 Ada Example: Four: a\.md /);
    // Which commit it was is not known, and what it is all the same.
    assert.equal(shown(await asking.lastChange('b.md')), `${reach}: b.md ${blobOf('b\n')}`);
    // What was not there yesterday is there as soon as it is fetched.
    runGit(clone, ['fetch', '--quiet', '--unshallow']);
    assert.equal(shown(await asking.changes('a.py', '2026-01-01')).length, 3);
    assert.deepEqual(shown(await asking.versions('a.md')), [
      '2026-01-04 Four: "four\\n"',
      '2026-01-01 One: "one\\n"',
      'complete',
    ]);
  });

  it('keeps the histories of submodules apart', async () => {
    const inner = repositoryOf(small);
    const made = repositoryOf([
      { on: '2026-01-01', files: { 'a.py': '1\n' }, submodules: { 'vendor/inner': inner.commits[1] ?? '' } },
      {
        on: '2026-01-02',
        message: 'Two',
        files: { 'a.py': '2\n' },
        submodules: { 'vendor/inner': inner.commits[2] ?? '' },
      },
    ]);
    const asking = askingAbout(made.folder);
    const reason =
      'unknown: what the globs name reaches into vendor/inner, a submodule with a history of its own';
    for (const glob of [
      '**/*.py',
      'vendor',
      'vendor/inner',
      'vendor/inner/bot/a.py',
      'v*/*/bot/*',
      '**/bot/**',
    ]) {
      assert.equal(shown(await asking.changes(glob, '2026-01-01')), reason, glob);
    }
    for (const ignore of ['vendor/**', 'vendor', 'vendor/inner/**', '**/inner']) {
      assert.deepEqual(shown(await asking.changes('**/*.py', '2026-01-01', { ignore: [ignore] })), [
        '2026-01-02 Two: a.py +1 -1',
      ]);
    }
    assert.deepEqual(shown(await asking.changes('*.py', '2026-01-01')), ['2026-01-02 Two: a.py +1 -1']);
    assert.equal(
      shown(await askingAbout(path.join(made.folder, 'vendor/inner')).changes('**', '2026-01-01')),
      'unknown: the folder lies in vendor/inner, a submodule that is not here',
    );
    // Checked out, its documents are those of its own repository.
    fs.mkdirSync(path.join(made.folder, '.git/modules'));
    fs.rmSync(path.join(made.folder, 'vendor/inner'), { recursive: true });
    runGit('/', [
      'clone',
      '--quiet',
      `--separate-git-dir=${made.folder}/.git/modules/inner`,
      inner.folder,
      `${made.folder}/vendor/inner`,
    ]);
    assert.ok(fs.statSync(path.join(made.folder, 'vendor/inner/.git')).isFile());
    assert.equal(shown(await asking.changes('vendor/inner/bot/a.py', '2026-01-01')), reason);
    assert.equal(shown(await asking.text('vendor/inner/aims/a.md', '2026-01-01')), whole.text);
    assert.deepEqual(await asked(path.join(made.folder, 'vendor/inner')), whole);
  });
});

describe('where history cannot tell, it says why', function () {
  this.timeout(120_000);

  it('without a repository, without a commit, and without files', async () => {
    const none = temporaryFolder({ 'aims/a.md': 'a\n' });
    const nowhere = 'unknown: the folder is not under version control';
    assert.deepEqual(await asked(none), { changes: nowhere, text: nowhere, versions: nowhere });
    const asking = askingAbout(none);
    assert.equal(await asking.history.stamp(pathToFileURL(none).href), undefined);
    assert.equal(await asking.history.head(pathToFileURL(none).href), undefined);
    const fresh = makeRepository(temporaryFolder({ 'aims/a.md': 'a\n' }), []);
    const nothing = 'unknown: nothing has been committed yet';
    assert.deepEqual(await asked(fresh.folder), { changes: nothing, text: nothing, versions: nothing });
    const bare = path.join(temporaryFolder(), 'bare');
    runGit('/', ['clone', '--quiet', '--bare', repositoryOf(small).folder, bare]);
    assert.equal(shown(await askingAbout(bare).changes('**', '2026-01-01')), nowhere);
    assert.equal(
      shown(await askingAbout(path.join(none, 'gone')).changes('**', '2026-01-01')),
      'unknown: the folder cannot be looked at: it does not exist',
    );
  });

  it('of files that are not under version control', async () => {
    const made = repositoryOf([...small, { on: '2026-01-04', files: { '.gitignore': 'build/\n' } }]);
    writeFiles(made.folder, { 'build/x.md': 'x\n', 'fresh.md': 'fresh\n' });
    const asking = askingAbout(made.folder);
    assert.equal(
      shown(await asking.text('fresh.md', '2026-01-01')),
      'unknown: the file is not under version control',
    );
    assert.equal(
      shown(await asking.versions('build/x.md')),
      'unknown: the file is not under version control',
    );
    assert.equal(
      shown(await asking.changes('build/**', '2026-01-01')),
      'unknown: no file under version control matches build/**',
    );
    assert.equal(
      shown(await asking.changes(['build/**', 'bto/**'], '2026-01-01')),
      'unknown: no file under version control matches any of 2 globs, build/** and others',
    );
    assert.equal(shown(await asking.changes([], '2026-01-01')), 'unknown: no files are named');
    assert.equal(
      shown(await asking.changes('[', '2026-01-01')),
      'unknown: no file under version control matches [',
    );
    // A file that is gone counts where it was touched in the time that is asked about, and else matches nothing.
    made.commit({ on: '2026-01-05', message: 'Gone', files: { 'bot/a.py': null } });
    assert.deepEqual(shown(await asking.changes('bot/**', '2026-01-04')), [
      '2026-01-05 Gone: bot/a.py +0 -1',
    ]);
    made.commit({ on: '2026-01-06', message: 'Later', files: { 'aims/a.md': 'later\n' } });
    assert.equal(
      shown(await asking.changes('bot/**', '2026-01-05')),
      'unknown: no file under version control matches bot/**',
    );
  });

  it('of commits that are none, are several, or did not lead here', async () => {
    const made = repositoryOf(small);
    const asking = askingAbout(made.folder);
    const about = async (commit: string) => shown(await asking.changes('bot/**', commit));
    made.git('checkout', '--quiet', '-b', 'other', made.commits[0] ?? '');
    made.git('commit', '--quiet', '--allow-empty', '-m', 'Elsewhere');
    const other = made.git('rev-parse', 'HEAD').trim();
    made.git('checkout', '--quiet', 'main');
    const elsewhere =
      'did not lead to what is checked out: it is on another branch, or the history was rewritten since';
    assert.equal(await about(other), `unknown: commit ${other} ${elsewhere}`);
    assert.equal(await about(other.slice(0, 12)), `unknown: commit ${other.slice(0, 12)} ${elsewhere}`);
    assert.equal(shown(await asking.text('aims/a.md', other)), `unknown: commit ${other} ${elsewhere}`);
    assert.equal(shown(await asking.commit(other)), `unknown: commit ${other} ${elsewhere}`);
    assert.equal(
      await about('0123456789abcdef0123456789abcdef01234567'),
      'unknown: commit 0123456789abcdef0123456789abcdef01234567 is not in the repository: the history may have been rewritten since',
    );
    assert.equal(await about('main'), 'unknown: "main" is not the hash of a commit');
    assert.equal(await about('--all'), 'unknown: "--all" is not the hash of a commit');
    assert.equal(await about(''), 'unknown: "" is not the hash of a commit');
    const blob = made.git('rev-parse', 'HEAD:bot/a.py').trim();
    assert.equal(await about(blob), `unknown: ${blob} is not a commit`);
    // Rewritten, the newest commit is another, and what it was is no part of the history.
    const last = made.commits[2] ?? '';
    made.git('commit', '--quiet', '--amend', '-m', 'Three, better');
    assert.equal(await about(last), `unknown: commit ${last} ${elsewhere}`);
    assert.deepEqual(await about(made.commits[1] ?? ''), ['2026-01-03 Three, better: bot/a.py +1 -1']);
  });

  it('of the beginning of a hash that several commits have', async () => {
    const many = Array.from({ length: 700 }, (_, index) => ({
      on: '2026-01-01',
      files: { 'a.py': `${index}\n` },
    }));
    const made = repositoryOf(many);
    const beginnings = made.commits.map(commit => commit.slice(0, 4));
    const twice = beginnings.find((each, index) => beginnings.indexOf(each) !== index);
    assert.ok(twice, 'no two of these commits begin alike');
    assert.equal(
      shown(await askingAbout(made.folder).changes('a.py', twice)),
      `unknown: several commits begin with ${twice}`,
    );
  });

  it('of a repository that is damaged', async () => {
    const made = repositoryOf(small);
    made.git('repack', '-adq');
    const asking = askingAbout(made.folder);
    const pack = fs
      .readdirSync(path.join(made.folder, '.git/objects/pack'))
      .find(name => name.endsWith('.pack'));
    fs.rmSync(path.join(made.folder, '.git/objects/pack', pack ?? ''));
    assert.match(
      String(shown(await asking.changes('bot/**', '2026-01-01'))),
      /^unknown: git cannot read the history \(.+\)$/,
    );
    fs.writeFileSync(path.join(made.folder, '.git/config'), '[core\n');
    assert.match(
      String(shown(await asking.changes('bot/**', '2026-01-01'))),
      /^unknown: git cannot read the repository \(bad config.+\)$/,
    );
    fs.rmSync(path.join(made.folder, '.git/config'));
    fs.writeFileSync(path.join(made.folder, '.git/HEAD'), 'nonsense\n');
    assert.equal(
      shown(await asking.changes('bot/**', '2026-01-01')),
      'unknown: the folder is not under version control',
    );
  });

  it('of a single commit that cannot be read, and of others it tells', async () => {
    const made = repositoryOf([
      ...small,
      { on: '2026-01-04', message: 'Four', files: { 'bot/a.py': '4\n' } },
    ]);
    const tree = made.git('rev-parse', `${made.commits[1]}^{tree}`).trim();
    // So few objects are files of their own.
    fs.rmSync(path.join(made.folder, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    const asking = askingAbout(made.folder);
    assert.deepEqual(shown(await asking.changes('bot/**', '2026-01-03')), [
      '2026-01-04 Four: bot/a.py +1 -1',
    ]);
    assert.match(
      String(shown(await asking.changes('bot/**', made.commits[0] ?? ''))),
      /^unknown: git cannot read what commit [0-9a-f]{10} changed \(unable to read tree.*\)$/,
    );
  });

  it('of a repository of somebody else, unless the person trusts it', async function () {
    if (process.getuid?.() !== 0) return this.skip();
    const { folder } = repositoryOf(small);
    for (const place of [folder, path.join(folder, '.git')]) fs.chownSync(place, 65534, 65534);
    assert.equal(
      shown(await askingAbout(folder).changes('bot/**', '2026-01-01')),
      'unknown: the repository belongs to somebody else, and git does not trust it (its setting safe.directory says which it trusts)',
    );
    const home = temporaryFolder({ '.gitconfig': `[safe]\n\tdirectory = ${folder}\n` });
    const before = process.env.HOME;
    process.env.HOME = home;
    try {
      assert.deepEqual(await asked(folder), whole);
    } finally {
      process.env.HOME = before;
    }
  });
});
