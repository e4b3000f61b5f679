import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { HistoryQuestion } from '../../../server/core/index.ts';
import { createHistory } from '../../../server/hosts/history/history.ts';
import { recordsEndingWith } from '../../../server/hosts/history/records.ts';
import { toUri } from '../../../server/hosts/uris.ts';
import { runGit, type TestRepository } from '../../support/repository.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { askingAbout, fileUri, repositoryOf, shown, sinceOf } from './asking.ts';

describe('reading history', function () {
  this.timeout(120_000);

  before(function () {
    // The programs that stand in for Git here are scripts.
    if (process.platform === 'win32') this.skip();
  });

  it('goes through it once for all questions, and then only through what is new', async () => {
    const made = growing(6);
    const watched = watchedGit();
    await watched.use(async () => {
      const history = createHistory();
      const root = toUri(made.folder);
      const questions = questionsAbout(made);
      const first = await history.answer(root, questions, {});
      assert.ok(first.every(({ is }) => is !== 'unknown'));
      const calls = watched.calls();
      assert.deepEqual(commandsOf(calls, 'rev-list', '--parents').length, 1);
      assert.equal(commandsOf(calls, '--raw', '-M').length, 1);
      assert.equal(commandsOf(calls, '--numstat').length, 1);
      assert.ok(calls.length <= 12, `${calls.length} programs`);

      // What is known is not asked for again.
      assert.deepEqual(await history.answer(root, questions, {}), first);
      assert.deepEqual(
        watched.calls().map(({ args }) => args.includes('rev-parse')),
        [true],
      );

      const [next = ''] = made.commit({ on: '2026-02-01', message: 'New', files: { 'bot/a.py': 'new\n' } });
      const second = await history.answer(root, questions, {});
      assert.deepEqual(shown(second[0] ?? { is: 'absent' })[0], '2026-02-01 New: bot/a.py +1 -1');
      const later = watched.calls();
      const [graph] = commandsOf(later, 'rev-list', '--parents');
      assert.equal(graph?.input, `${next}\n^${made.commits.at(-1)}\n`);
      for (const told of [...commandsOf(later, '--raw', '-M'), ...commandsOf(later, '--numstat')]) {
        assert.equal(told.input, `${next}\n.\n`);
      }
    });
  });

  it('looks only into commits that a question needs', async () => {
    const made = growing(30);
    const watched = watchedGit();
    await watched.use(async () => {
      const asking = askingAbout(made.folder);
      await asking.changes('other/**', made.commits[26] ?? '');
      const [told] = commandsOf(watched.calls(), '--raw', '-M');
      assert.deepEqual(told?.input.split('\n.\n').filter(Boolean), made.commits.slice(27).reverse());
      await asking.changes('bot/**', made.commits[20] ?? '');
      const calls = watched.calls();
      const [further] = commandsOf(calls, '--raw', '-M');
      assert.deepEqual(further?.input.split('\n.\n').filter(Boolean), made.commits.slice(21, 27).reverse());
      // Lines are counted where the files are asked about: half of the commits touch them.
      const [lines] = commandsOf(calls, '--numstat');
      assert.equal(lines?.input.split('\n.\n').filter(Boolean).length, 4);
    });
  });

  it('is shared by those who ask at once', async () => {
    const made = growing(6);
    const watched = watchedGit();
    await watched.use(async () => {
      const history = createHistory();
      const root = toUri(made.folder);
      const questions = questionsAbout(made);
      const [first, second] = await Promise.all([
        history.answer(root, questions, {}),
        history.answer(root, questions.slice(0, 2), {}),
      ]);
      assert.deepEqual(first?.slice(0, 2), second);
      assert.equal(commandsOf(watched.calls(), 'rev-list', '--parents').length, 1);
    });
  });

  it('notices a history that was rewritten', async () => {
    const made = growing(4);
    const asking = askingAbout(made.folder);
    const root = toUri(made.folder);
    assert.equal(shown(await asking.changes('**', made.commits[0] ?? '')).length, 3);
    const [head, stamp] = [await asking.history.head(root), await asking.history.stamp(root)];
    assert.equal(head, made.commits[3]);
    assert.equal(await asking.history.stamp(root), stamp);
    made.git('reset', '--quiet', '--hard', made.commits[1] ?? '');
    made.git('commit', '--quiet', '--allow-empty', '-m', 'Instead');
    assert.deepEqual(shown(await asking.changes('**', made.commits[0] ?? '')), [
      '2026-01-02 C1: other/b.py +1 -0',
    ]);
    assert.match(
      String(shown(await asking.changes('**', made.commits[3] ?? ''))),
      /did not lead to what is checked out/,
    );
    assert.notEqual(await asking.history.stamp(root), stamp);
    made.git('reset', '--quiet', '--hard', made.commits[3] ?? '');
    assert.equal(shown(await asking.changes('**', made.commits[0] ?? '')).length, 3);
    assert.equal(await asking.history.stamp(root), stamp);
    // What was there once may be cleared away.
    made.git('reset', '--quiet', '--hard', made.commits[1] ?? '');
    made.git('commit', '--quiet', '--allow-empty', '-m', 'Again');
    made.git('reflog', 'expire', '--expire=now', '--all');
    made.git('gc', '--quiet', '--prune=now');
    assert.deepEqual(shown(await asking.changes('**', made.commits[0] ?? '')), [
      '2026-01-02 C1: other/b.py +1 -0',
    ]);
    assert.match(
      String(shown(await asking.commit(made.commits[3] ?? ''))),
      /is not in the repository: the history may/,
    );
  });

  it('ends when nobody wants the answer any more, and leaves nothing running', async () => {
    const made = growing(2);
    for (const slow of ['rev-parse', 'rev-list', 'diff-tree', 'cat-file']) {
      const watched = watchedGit({ slow });
      await watched.use(async () => {
        const abort = new AbortController();
        const history = createHistory();
        const answering = history.answer(toUri(made.folder), questionsAbout(made), { signal: abort.signal });
        while (watched.sleeping() === undefined) await setTimeout(10);
        const begun = performance.now();
        abort.abort();
        const answers = await answering;
        assert.ok(performance.now() - begun < 5000);
        assert.deepEqual(new Set(answers.map(shown)), new Set(['unknown: the question was withdrawn']));
        await gone(watched.sleeping());
      });
    }
    const aborted = AbortSignal.abort();
    const answers = await createHistory().answer(toUri(made.folder), questionsAbout(made), {
      signal: aborted,
    });
    assert.deepEqual(new Set(answers.map(shown)), new Set(['unknown: the question was withdrawn']));
  });

  it('takes no longer than it may, and goes on from there the next time', async () => {
    const made = growing(4);
    const watched = watchedGit({ slow: '--numstat' });
    const history = createHistory({ timeLimit: 6000 });
    const root = toUri(made.folder);
    const questions = questionsAbout(made).slice(0, 1);
    await watched.use(async () => {
      const begun = performance.now();
      const [answer] = await history.answer(root, questions, {});
      assert.ok(performance.now() - begun < 30_000);
      assert.equal(
        shown(answer ?? { is: 'absent' }),
        'unknown: it took git too long to look through the history',
      );
      await gone(watched.sleeping());
    });
    const again = watchedGit();
    await again.use(async () => {
      const [answer] = await history.answer(root, questions, {});
      assert.equal(answer?.is, 'changes');
      const calls = again.calls();
      assert.equal(commandsOf(calls, '--raw', '-M').length, 0);
      assert.equal(commandsOf(calls, '--numstat').length, 1);
    });
  });

  it('does not start what is no program, and says so', async () => {
    const made = growing(2);
    const folder = temporaryFolder({ git: 'no program' });
    fs.chmodSync(path.join(folder, 'git'), 0o755);
    await withPath(folder, async () => {
      assert.match(
        String(shown(await askingAbout(made.folder).changes('**', '2026-01-01'))),
        /^unknown: git c/,
      );
    });
    await withPath(temporaryFolder(), async () => {
      const asking = askingAbout(made.folder);
      const why = 'unknown: no git is to be found in PATH (one that lies in the workspace is not run)';
      assert.equal(shown(await asking.changes('**', '2026-01-01')), why);
      assert.equal(shown(await asking.text('bot/a.py', '2026-01-01')), why);
      assert.equal(await asking.history.stamp(toUri(made.folder)), undefined);
      assert.equal(await asking.history.head(toUri(made.folder)), undefined);
    });
  });

  it('is not led into a tree that unfolds to billions of files', async () => {
    const made = repositoryOf([{ on: '2026-01-01', message: 'One', files: { 'bot/a.py': '1\n' } }]);
    const blob = made.git('rev-parse', 'HEAD:bot/a.py').trim();
    let tree = treeOf(
      made,
      Array.from({ length: 10 }, (_, at) => `100644 blob ${blob}\tf${at}`),
    );
    for (let depth = 0; depth < 9; depth++) {
      tree = treeOf(
        made,
        Array.from({ length: 10 }, (_, at) => `040000 tree ${tree}\td${at}`),
      );
    }
    const [one = ''] = made.commits;
    const bomb = made.git('commit-tree', tree, '-p', one, '-m', 'Bomb').trim();
    const after = made.git('commit-tree', `${one}^{tree}`, '-p', bomb, '-m', 'After').trim();
    made.git('update-ref', 'refs/heads/main', after);
    made.commit({ on: '2026-01-03', message: 'Three', files: { 'bot/a.py': '3\n' } });
    const asking = askingAbout(made.folder);
    assert.deepEqual(shown(await asking.changes('bot/**', after)), ['2026-01-03 Three: bot/a.py +1 -1']);
    const why = 'unknown: a commit touched more files than can be looked at';
    assert.equal(shown(await asking.changes('bot/**', one)), why);
    assert.equal(shown(await asking.text('bot/a.py', one)), why);
    assert.deepEqual(shown(await asking.versions('bot/a.py')), ['2026-01-03 Three: "3\\n"', 'incomplete']);
  });

  it('is not led into contents that unfold to more than there is memory for', async () => {
    const made = repositoryOf([
      { on: '2026-01-01', message: 'One', files: { 'a.md': '1\n', 'b.md': 'b\n' } },
    ]);
    // More than Git may have at once, of the same byte, renamed with a byte more.
    const large = path.join(temporaryFolder(), 'large');
    execFileSync('truncate', ['-s', String(270 * 1024 * 1024), large]);
    const first = runGit(made.folder, ['hash-object', '-w', large]).trim();
    fs.appendFileSync(large, 'x');
    const second = runGit(made.folder, ['hash-object', '-w', large]).trim();
    fs.rmSync(large);
    const b = made.git('rev-parse', 'HEAD:b.md').trim();
    const commits = [first, second].map((blob, index) => {
      const name = index === 0 ? 'a.md' : 'c.md';
      const lines = [`100644 blob ${blob}\t${name}`, `100644 blob ${b}\tb.md`];
      return treeOf(made, lines.sort());
    });
    const one = made.git('commit-tree', commits[0] ?? '', '-p', 'HEAD', '-m', 'Large').trim();
    const two = made.git('commit-tree', commits[1] ?? '', '-p', one, '-m', 'Renamed').trim();
    made.git('update-ref', 'refs/heads/main', two);
    const asking = askingAbout(made.folder);
    assert.deepEqual(shown(await asking.changes('*.md', one)), [
      '2026-01-01 Renamed: a.md +0 -0, c.md +0 -0',
    ]);
    assert.match(
      String(shown(await asking.text('c.md', two))),
      /^unknown: the file was too large then: 270 MB/,
    );
  });
});

describe('records that a program prints', () => {
  it('are the same wherever what is printed is cut', () => {
    const printed = Buffer.from('one\0\0two three\0four');
    for (let size = 1; size <= printed.length; size++) {
      const found: string[] = [];
      const records = recordsEndingWith(0, record => {
        found.push(record.toString());
        return true;
      });
      for (let at = 0; at < printed.length; at += size) records.take(printed.subarray(at, at + size));
      assert.deepEqual([...found, records.rest().toString()], ['one', '', 'two three', 'four']);
    }
  });

  it('are cut where they never end', () => {
    let length = 0;
    const records = recordsEndingWith(0, record => {
      length = record.length;
      return false;
    });
    for (let piece = 0; piece < 100; piece++) records.take(Buffer.alloc(10_000, 'x'));
    assert.equal(records.take(Buffer.from('\0more\0')), false);
    assert.equal(length, 64 * 1024);
  });
});

/** Commits that touch `bot/a.py` and `other/b.py` in turn, and a document in the first one. */
function growing(commits: number): TestRepository {
  return repositoryOf(
    Array.from({ length: commits }, (_, index) => ({
      on: `2026-01-${String(index + 1).padStart(2, '0')}`,
      message: `C${index}`,
      files: {
        [index % 2 === 0 ? 'bot/a.py' : 'other/b.py']: `${index}\n`,
        ...(index === 0 && { 'aims/a.md': 'text\n' }),
      },
    })),
  );
}

function questionsAbout({ folder, commits }: TestRepository): readonly HistoryQuestion[] {
  const root = toUri(folder);
  const since = sinceOf(commits[0] ?? '');
  return [
    { is: 'changes', root, globs: ['bot/**'], ignore: [], since },
    { is: 'changes', root, globs: ['other'], ignore: [], since: sinceOf('2025-12-31') },
    { is: 'text', root, uri: fileUri(folder, 'aims/a.md'), at: since },
    { is: 'versions', root, uri: fileUri(folder, 'aims/a.md') },
    { is: 'commit', root, commit: commits[1] ?? '' },
  ];
}

interface Call {
  readonly args: readonly string[];
  readonly input: string;
}

/** A `git` that notes how it was called, before it does what it is asked to; `slow` names what it never gets done. */
function watchedGit({ slow = '' }: { readonly slow?: string } = {}) {
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const folder = temporaryFolder();
  const script = `#!/bin/sh
case " $* " in *' ${slow || 'nothing'} '*) echo $$ > '${folder}/sleeping'; exec sleep 600;; esac
number=$(date +%s%N)
cat > '${folder}/'$number.in
for arg in "$@"; do echo "$arg"; done > '${folder}/'$number.args
exec '${real}' "$@" < '${folder}/'$number.in
`;
  fs.writeFileSync(path.join(folder, 'git'), script, { mode: 0o755 });
  return {
    use: (work: () => Promise<void>) => withPath(`${folder}${path.delimiter}${process.env.PATH}`, work),
    /** What it was called with since this was asked last. */
    calls(): readonly Call[] {
      const names = fs
        .readdirSync(folder)
        .filter(name => name.endsWith('.args'))
        .sort();
      return names.map(name => {
        const args = path.join(folder, name);
        const input = args.replace(/args$/, 'in');
        const call = {
          args: fs.readFileSync(args, 'utf8').trimEnd().split('\n'),
          input: fs.readFileSync(input, 'utf8'),
        };
        for (const file of [args, input]) fs.rmSync(file);
        return call;
      });
    },
    /** The number of the process that never ends. */
    sleeping(): number | undefined {
      const file = path.join(folder, 'sleeping');
      const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : '';
      return text === '' ? undefined : Number(text);
    },
  };
}

function commandsOf(calls: readonly Call[], ...words: readonly string[]): readonly Call[] {
  return calls.filter(({ args }) => words.every(word => args.includes(word)));
}

async function gone(pid: number | undefined): Promise<void> {
  assert.ok(pid !== undefined);
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await setTimeout(20);
  }
  assert.fail(`process ${pid} goes on`);
}

async function withPath(searchPath: string, work: () => Promise<void>): Promise<void> {
  const before = process.env.PATH;
  process.env.PATH = searchPath;
  try {
    await work();
  } finally {
    process.env.PATH = before;
  }
}

function treeOf({ folder }: TestRepository, lines: readonly string[]): string {
  return runGit(folder, ['mktree'], `${lines.join('\n')}\n`).trim();
}
