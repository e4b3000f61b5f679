import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { toUri } from '../../../server/hosts/uris.ts';
import { gitEnvironment, runGit } from '../../support/repository.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { askingAbout, fileUri, repositoryOf, shown, sinceOf } from './asking.ts';
import {
  type Canary,
  canaries,
  copyTo,
  hasFired,
  makeProgram,
  runCarelessly,
  trappedRepository,
} from './canaries.ts';

describe('what a configuration or the environment names', function () {
  this.timeout(120_000);

  before(function () {
    // The traps are scripts for a POSIX shell.
    if (process.platform === 'win32') this.skip();
  });

  for (const canary of canaries) {
    const places = canary.config ? (canary.isPersonal ? ['personal'] : ['own', 'personal']) : ['set'];
    for (const place of places) {
      it(`is never run: ${canary.name}${canary.config ? `, in the ${place} configuration` : ''}`, async () => {
        const trap = set(canary, place === 'personal');
        await withEnvironment(trap.environment, () => askEverything(trap.folder));
        assert.ok(!hasFired(trap.program), fired(trap.program));
        // The trap works: who takes no care is caught.
        runCarelessly(trap.folder, canary.fire, trap.environment);
        assert.ok(hasFired(trap.program), 'the trap is none');
      });
    }
  }

  it('leads nowhere else: other repositories, references, grafts, attributes, names', async () => {
    const made = trappedRepository();
    const other = repositoryOf([{ on: '2026-01-01', message: 'Elsewhere', files: { 'bot/a.py': 'x\n' } }]);
    const [first = '', head = ''] = [
      made.git('rev-parse', 'HEAD~1').trim(),
      made.git('rev-parse', 'HEAD').trim(),
    ];
    writeFiles(made.folder, {
      '.git/replacing': made.git('cat-file', 'commit', head).replace('Two', 'Replaced'),
    });
    made.git('replace', head, made.git('hash-object', '-t', 'commit', '-w', '.git/replacing').trim());
    const home = temporaryFolder({
      '.gitconfig': '[core]\n\tattributesFile = ~/attributes\n',
      attributes: '*.py binary\n',
    });
    writeFiles(made.folder, {
      '.git/info/attributes': '*.py -diff\n',
      '.mailmap': 'Somebody Else <ben.example@example.org>\n',
    });
    made.git('config', 'log.mailmap', 'true');
    assert.match(made.git('log', '-1', '--format=%s %aN'), /^Replaced Somebody Else/);
    assert.match(made.git('diff', '--numstat', 'HEAD~1', '--', 'bot'), /^-\t-/);
    const environment = {
      HOME: home,
      GIT_DIR: path.join(other.folder, '.git'),
      GIT_WORK_TREE: other.folder,
      GIT_OBJECT_DIRECTORY: path.join(other.folder, '.git/objects'),
      GIT_INDEX_FILE: path.join(other.folder, '.git/index'),
      GIT_COMMON_DIR: path.join(other.folder, '.git'),
      GIT_NAMESPACE: 'x',
      GIT_CEILING_DIRECTORIES: path.dirname(made.folder),
      GIT_LITERAL_PATHSPECS: '0',
      GIT_SHALLOW_FILE: path.join(home, 'attributes'),
      GIT_DEFAULT_HASH: 'sha256',
    };
    const answer = () =>
      withEnvironment(environment, async () => [
        shown(await askingAbout(made.folder).changes('bot/**', '2026-01-01')),
        shown(await askingAbout(made.folder).commit(head)),
      ]);
    const expected = [['2026-01-02 Two: bot/a.py +1 -1'], `${head} 2026-01-02 Ben Example: Two`];
    assert.deepEqual(await answer(), expected);
    // A graft would make the newest commit the first one.
    made.git('replace', '-d', head);
    writeFiles(made.folder, { '.git/info/grafts': `${head}\n` });
    assert.equal(made.git('rev-list', '--count', 'HEAD').trim(), '1');
    assert.deepEqual(await answer(), expected);
    assert.equal(shown(await askingAbout(made.folder).text('aims/a.md', first)), '2026-01-01 One: "one\\n"');
  });

  it('is no repository where a folder only looks like the inside of one', async () => {
    const program = makeProgram();
    const bare = path.join(temporaryFolder(), 'docs');
    runGit('/', ['clone', '--quiet', '--bare', trappedRepository().folder, bare]);
    runGit(bare, ['config', 'core.bare', 'false']);
    runGit(bare, ['config', 'core.worktree', bare]);
    runGit(bare, ['config', 'core.fsmonitor', program]);
    writeFiles(bare, { 'aims/a.md': 'x\n' });
    await askEverything(bare, { isUnknown: true });
    assert.ok(!hasFired(program), fired(program));
    runCarelessly(bare, ['status'], {});
    assert.ok(hasFired(program), 'the trap is none');
  });

  it('leaves nothing behind where temporary files are', async () => {
    const temporary = temporaryFolder();
    const made = trappedRepository();
    await withEnvironment({ TMPDIR: temporary }, () => askEverything(made.folder));
    assert.deepEqual(fs.readdirSync(temporary), []);
    await withEnvironment({ TMPDIR: path.join(temporary, 'gone') }, async () => {
      assert.equal(
        shown(await askingAbout(made.folder).changes('bot/**', '2026-01-01')),
        'unknown: there is no place for git to work in: it does not exist',
      );
    });
    assert.ok(os.tmpdir() !== temporary);
  });
});

describe('a git that lies in the workspace, or wherever a program is started', function () {
  this.timeout(120_000);
  const start = process.cwd();

  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  // Even a test that ran out of time must not leave the next ones in a folder that is gone.
  afterEach(() => process.chdir(start));

  const places: readonly (readonly [what: string, entry: (folder: string, elsewhere: string) => string])[] = [
    ['the folder that is current', () => '.'],
    ['an entry that is empty', () => ''],
    ['an entry relative to the current folder', () => 'bin'],
    ['a folder of the workspace', folder => path.join(folder, 'bin')],
    ['a folder of the AIMS', folder => path.join(folder, 'aims/bin')],
    ['packages of the workspace', folder => path.join(folder, 'node_modules/.bin')],
    ['packages elsewhere', (_, elsewhere) => path.join(elsewhere, 'node_modules/.bin')],
    ['a link into the workspace', (_, elsewhere) => path.join(elsewhere, 'link')],
  ];
  for (const [what, entry] of places) {
    it(`is never run: ${what}`, async () => {
      const program = makeProgram();
      const { folder } = trappedRepository();
      const elsewhere = temporaryFolder();
      const folders = ['', 'bin', 'node_modules/.bin', 'aims/bin'].map(below => path.join(folder, below));
      for (const place of [...folders, path.join(elsewhere, 'node_modules/.bin')])
        copyTo(program, place, ['git']);
      fs.symlinkSync(path.join(folder, 'bin'), path.join(elsewhere, 'link'));
      const environment = { PATH: `${entry(folder, elsewhere)}${path.delimiter}${process.env.PATH ?? ''}` };
      process.chdir(folder);
      await withEnvironment(environment, async () => {
        await askEverything(folder);
        await askEverything(path.join(folder, 'aims'), { isUnknown: true });
      });
      assert.ok(!hasFired(program), fired(program));
      runCarelessly(folder, ['status'], environment);
      assert.ok(hasFired(program), 'the trap is none');
    });
  }
});

describe('what a partial clone has left out', function () {
  this.timeout(120_000);

  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  for (const filter of ['blob:none', 'tree:0']) {
    it(`is not fetched: ${filter}`, async () => {
      const { clone, missing } = partialClone(filter);
      const before = missing();
      assert.ok(before.length > 0);
      const asking = askingAbout(clone);
      const why = 'unknown: the clone is a partial one, and some of what commits changed is not here';
      assert.equal(shown(await asking.changes('bot/**', '2026-01-01')), why);
      const file = shown(await asking.text('aims/a.md', '2026-01-01'));
      assert.equal(
        file,
        filter === 'tree:0'
          ? why
          : 'unknown: the clone is a partial one, and what the file said then is not here',
      );
      await askEverything(clone, { isUnknown: true });
      assert.deepEqual(missing(), before);
      // Who asks carelessly for what is missing has it fetched.
      const lost = before[0] ?? '';
      runGit(clone, ['cat-file', '-e', lost]);
      assert.ok(!missing().includes(lost));
    });
  }

  it('is not fetched by a program that the clone names', async () => {
    const program = makeProgram();
    const helpers = temporaryFolder();
    copyTo(program, helpers, ['git-remote-canary']);
    for (const [name, settings] of [
      ['a helper for remotes', { 'remote.origin.url': 'canary::x' }],
      ['the transport ext', { 'remote.origin.url': `ext::${program} x`, 'protocol.ext.allow': 'always' }],
      ['an upload pack', { 'remote.origin.uploadpack': program }],
      ['ssh', { 'remote.origin.url': 'ssh://host.invalid/x', 'core.sshCommand': program }],
    ] as const) {
      const { clone, missing } = partialClone('blob:none');
      for (const [key, value] of Object.entries(settings)) runGit(clone, ['config', key, value]);
      const environment = { PATH: `${process.env.PATH}${path.delimiter}${helpers}` };
      await withEnvironment(environment, () => askEverything(clone, { isUnknown: true }));
      assert.ok(!hasFired(program), `${name}: ${fired(program)}`);
      runCarelessly(clone, ['cat-file', '-e', missing()[0] ?? ''], environment);
      assert.ok(hasFired(program), `${name}: the trap is none`);
      fs.rmSync(`${program}.fired`);
    }
  });
});

/** A clone that has to fetch what its filter left out, from the folder of another. */
function partialClone(filter: string): { readonly clone: string; readonly missing: () => readonly string[] } {
  const origin = trappedRepository();
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const clone = path.join(temporaryFolder(), 'clone');
  runGit('/', ['clone', '--quiet', `--filter=${filter}`, pathToFileURL(origin.folder).href, clone]);
  const listing = ['rev-list', '--objects', '--all', '--missing=print'];
  return {
    clone,
    missing: () =>
      runGit(clone, listing)
        .split('\n')
        .filter(line => line.startsWith('?'))
        .map(line => line.slice(1))
        .sort(),
  };
}

interface Trap {
  readonly folder: string;
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
}

function set({ config, environment, prepare }: Canary, isPersonal: boolean): Trap {
  const made = trappedRepository();
  const program = makeProgram();
  const home = temporaryFolder();
  prepare?.(made, program);
  const text = config?.(program) ?? '';
  if (isPersonal) fs.writeFileSync(path.join(home, '.gitconfig'), text);
  else fs.appendFileSync(path.join(made.folder, '.git/config'), text);
  return { folder: made.folder, program, environment: { HOME: home, ...environment?.(program) } };
}

/** Asks every kind of question, and sees to it that there are answers. */
async function askEverything(folder: string, { isUnknown = false } = {}): Promise<void> {
  const asking = askingAbout(folder);
  const root = toUri(folder);
  await asking.history.stamp(root);
  await asking.history.head(root);
  const uri = fileUri(folder, 'aims/a.md');
  // All at once: the same commands are run for all of them.
  const answers = await asking.answer(
    { is: 'changes', root, globs: ['**'], ignore: [], since: sinceOf('2025-12-31') },
    { is: 'text', root, uri, at: sinceOf('2026-01-01') },
    { is: 'text', root, uri, at: sinceOf('0123') },
    { is: 'versions', root, uri },
    { is: 'commit', root, commit: '0123456789' },
    { is: 'changes', root, globs: ['bot/**'], ignore: ['*.md'], since: sinceOf('2026-01-01') },
  );
  const bases = [];
  for (const revision of ['HEAD~1', 'main', 'origin/main', 'main@{upstream}', '0123456', 'FETCH_HEAD~1^']) {
    const base = await asking.history.base(root, { revision, folders: [root] });
    bases.push('why' in base ? 'unknown' : base.commit.length);
    if ('why' in base) continue;
    await base.eachContent(['bot/a.py', 'aims/a.md'], () => undefined);
    await base.history.answer(root, [{ is: 'versions', root, uri }], {});
  }
  if (isUnknown) return;
  assert.deepEqual(bases, [40, 40, 'unknown', 'unknown', 'unknown', 'unknown']);
  assert.deepEqual(
    answers.map(({ is }) => is),
    ['changes', 'text', 'unknown', 'versions', 'unknown', 'changes'],
    JSON.stringify(answers),
  );
}

async function withEnvironment<Result>(
  environment: Readonly<Record<string, string>>,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = { ...process.env };
  // What the tests themselves need to be apart from this machine is not ours to rely on.
  Object.assign(process.env, { HOME: gitEnvironment().HOME ?? '' }, environment);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(environment)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    if (before.HOME !== undefined) process.env.HOME = before.HOME;
  }
}

function fired(program: string): string {
  return fs.existsSync(`${program}.fired`) ? fs.readFileSync(`${program}.fired`, 'utf8') : '';
}
