import { monitorEventLoopDelay } from 'node:perf_hooks';
import { addDays } from '../../server/core/base/day.ts';
import type { HistoryAnswer, HistoryQuestion } from '../../server/core/index.ts';
import { createHistory } from '../../server/hosts/history/history.ts';
import { toUri } from '../../server/hosts/uris.ts';
import { runGit } from '../support/repository.ts';
import { type Bench, benchDay, inFolder } from './bench.ts';
import { assessmentOf, codeOf, makeLargeHistory } from './large-history.ts';
import { median } from './numbers.ts';

const systems = 200;

/** In days: how long ago the oldest assessment was. */
const oldestAssessment = 2 * 365;

/**
 * What an editor asks a repository of so many commits: for each of 200 systems, assessed on some day of the last two
 * years, what changed in its code since, and what its assessment said then. In this process, as the language server
 * asks: the longest pause is how long anything else would have waited meanwhile.
 */
export async function measureHistory({ options, note, say }: Bench, size: number): Promise<void> {
  say(`history: ${size} commits, ${systems} systems`);
  await inFolder({ files: [] }, async folder => {
    await makeLargeHistory(folder, { commits: size, systems, seed: options.seed });
    const root = toUri(folder);
    const hashes = runGit(folder, ['rev-list', '--first-parent', 'HEAD']).trim().split('\n');
    const questions = questionsFor(folder, hashes);
    const common = { scenario: 'history', size } as const;
    const repeat = Math.min(options.repeat, 3);
    const times = new Map<string, number[]>();
    const measure = async (metric: string, work: () => Promise<readonly HistoryAnswer[] | undefined>) => {
      const begun = performance.now();
      const answers = await work();
      times.set(metric, [...(times.get(metric) ?? []), performance.now() - begun]);
      const unknown = answers?.find(answer => answer.is === 'unknown');
      if (unknown) throw new Error(`History cannot tell: ${unknown.why}.`);
      return answers ?? [];
    };

    let commits = 0;
    for (let round = 0; round < repeat; round++) {
      const history = createHistory();
      const delay = monitorEventLoopDelay({ resolution: 5 });
      delay.enable();
      const first = await measure(`first answer for ${systems} systems`, () =>
        history.answer(root, questions, {}),
      );
      delay.disable();
      times.set('longest pause meanwhile', [
        ...(times.get('longest pause meanwhile') ?? []),
        delay.max / 1e6,
      ]);
      commits = first.reduce((sum, answer) => sum + (answer.is === 'changes' ? answer.commits.length : 0), 0);
      await measure('cached answer', () => history.answer(root, questions, {}));
      await measure('stamp', async () => void (await history.stamp(root)));
      runGit(folder, ['commit', '--quiet', '--allow-empty', '-m', `Round ${round}`]);
      await measure('answer after one new commit', () => history.answer(root, questions, {}));
      const versions = Array.from(
        { length: systems },
        (_, system): HistoryQuestion => ({
          is: 'versions',
          root,
          uri: toUri(`${folder}/${assessmentOf(system)}`),
        }),
      );
      await measure(`all versions of ${systems} documents`, () => history.answer(root, versions, {}));
    }
    for (const [metric, values] of times) {
      note({ ...common, metric, unit: 'ms', value: median(values), samples: values.length });
    }
    note({ ...common, metric: 'commits in the first answer', unit: 'count', value: commits, samples: 1 });
  });
}

/** Half of the assessments name the commit that they looked at, the others only their day. */
function questionsFor(folder: string, hashes: readonly string[]): readonly HistoryQuestion[] {
  const root = toUri(folder);
  const newest = Math.floor(hashes.length / 4);
  return Array.from({ length: systems }, (_, system): readonly HistoryQuestion[] => {
    const share = (system + 1) / systems;
    const since =
      system % 2 === 0
        ? ({ is: 'day', day: addDays(benchDay, -Math.ceil(oldestAssessment * share)) } as const)
        : ({ is: 'commit', commit: hashes[Math.floor(newest * share)] ?? '' } as const);
    return [
      { is: 'changes', root, globs: [codeOf(system)], ignore: ['**/*.md'], since },
      { is: 'text', root, uri: toUri(`${folder}/${assessmentOf(system)}`), at: since },
    ];
  }).flat();
}
