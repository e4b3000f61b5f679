import assert from 'node:assert/strict';
import type { HistoryQuestion } from '../../../server/core/index.ts';
import { createHistory } from '../../../server/hosts/history/history.ts';
import { toUri } from '../../../server/hosts/uris.ts';
import { randomFrom } from '../../support/random.ts';
import { type CommitSpec, runGit } from '../../support/repository.ts';
import { fileUri, repositoryOf } from './asking.ts';

const files = ['a.md', 'b.md', 'c/d.md'];

describe('histories with branches at random', function () {
  this.timeout(120_000);

  for (const seed of [1, 2, 3]) {
    it(`are told as git itself tells them (${seed})`, async () => {
      const made = repositoryOf(randomCommits(seed));
      const root = toUri(made.folder);
      const graph = parentsIn(made.git('rev-list', '--parents', 'HEAD'));
      const led = [...graph.keys()];
      const questions = led.flatMap((commit): readonly HistoryQuestion[] => {
        const since = { is: 'commit', commit } as const;
        return [
          { is: 'changes', root, globs: ['**'], ignore: [], since },
          ...files.map(file => ({ is: 'text', root, uri: fileUri(made.folder, file), at: since }) as const),
        ];
      });
      const texts = textsAt(
        made.folder,
        led.flatMap(commit => files.map(file => `${commit}:${file}`)),
      );
      const answers = await createHistory().answer(root, questions, {});
      for (const [index, question] of questions.entries()) {
        const answer = answers[index];
        if (question.is === 'changes' && question.since.is === 'commit') {
          assert.ok(answer?.is === 'changes');
          const before = withAncestors(graph, question.since.commit);
          // Every commit changes something, but for merges, which are not told of.
          const expected = led.filter(commit => !before.has(commit) && (graph.get(commit)?.length ?? 0) < 2);
          const found = answer.commits.map(({ commit }) => commit);
          assert.deepEqual([...found].sort(), expected.sort(), `${question.since.commit}..HEAD`);
        } else if (question.is === 'text' && question.at.is === 'commit') {
          const file = files.find(name => question.uri === fileUri(made.folder, name)) ?? '';
          const found = answer?.is === 'text' ? answer.text : undefined;
          assert.equal(found, texts.get(`${question.at.commit}:${file}`), `${file} at ${question.at.commit}`);
        }
      }
    });
  }
});

/** The parents of each commit, as one process of Git tells them: one for each question would take most of the time. */
function parentsIn(listing: string): ReadonlyMap<string, readonly string[]> {
  const lines = listing.trim().split('\n');
  return new Map(
    lines.map(line => {
      const [commit = '', ...parents] = line.split(' ');
      return [commit, parents];
    }),
  );
}

function withAncestors(graph: ReadonlyMap<string, readonly string[]>, commit: string): ReadonlySet<string> {
  const met = new Set([commit]);
  // What is added while a set is gone through is gone through as well.
  for (const each of met) for (const parent of graph.get(each) ?? []) met.add(parent);
  return met;
}

/** What files held at commits, as one process of Git tells it; every text is one line. */
function textsAt(folder: string, places: readonly string[]): ReadonlyMap<string, string> {
  const lines = runGit(folder, ['cat-file', '--batch'], `${places.join('\n')}\n`).split('\n');
  const texts = new Map<string, string>();
  let at = 0;
  for (const place of places) {
    const isThere = / blob \d+$/.test(lines[at] ?? '');
    if (isThere) texts.set(place, lines[at + 1] ?? '');
    at += isThere ? 2 : 1;
  }
  return texts;
}

/** Three branches that go on from each other and come together again. Every text is another, so nothing looks renamed. */
function randomCommits(seed: number): readonly CommitSpec[] {
  const random = randomFrom(seed);
  const branches = ['main', 'one', 'two'];
  const texts = new Map<string, Map<string, string>>();
  const specs: CommitSpec[] = [
    { on: '2026-01-01', files: Object.fromEntries(files.map(file => [file, file])) },
  ];
  texts.set('main', new Map(files.map(file => [file, file])));
  for (let index = 1; index < 45; index++) {
    const isLast = index > 42;
    const branch = isLast ? 'main' : random.pick(branches);
    const from = texts.has(branch) ? undefined : random.pick([...texts.keys()]);
    const own = texts.get(branch) ?? new Map(texts.get(from ?? 'main'));
    const others = [...texts.keys()].filter(other => other !== branch && other !== from);
    const merged = isLast ? others[index - 43] : random.chance(0.3) && !from ? others[0] : undefined;
    if (merged !== undefined) {
      // A merge takes each file from one side, or makes another of it.
      for (const file of files) {
        const choice = random.below(3);
        if (choice === 0) own.set(file, texts.get(merged)?.get(file) ?? '');
        if (choice === 1) own.set(file, `${file} merged in ${index} ${random.next()}`);
      }
    } else {
      own.set(random.pick(files), `${'x'.repeat(random.below(9))} ${index} ${random.next()}`);
    }
    texts.set(branch, own);
    specs.push({
      on: `2026-01-${String(2 + Math.floor(index / 3)).padStart(2, '0')}`,
      branch,
      files: Object.fromEntries(own),
      ...(from !== undefined && { from }),
      ...(merged !== undefined && { merges: [merged] }),
    });
  }
  return specs;
}
