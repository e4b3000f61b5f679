import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Random, randomFrom } from '../support/random.ts';
import { gitEnvironment, runGit } from '../support/repository.ts';
import { benchDay } from './bench.ts';

export interface HistorySize {
  readonly commits: number;
  readonly systems: number;
  readonly seed: number;
}

/** In days: how long the project has been going on. */
export const projectDays = 8 * 365;

const day = 86_400;

/** Every so many commits one was made on a branch and merged, and every so many a file gets another name. */
const betweenMerges = 25;
const betweenRenames = 400;

/**
 * Puts the history of a large repository into a folder: services of ten files each, a system for each of them with a
 * document, commits of one to four files over eight years, some of them merged, some files renamed.
 */
export async function makeLargeHistory(folder: string, size: HistorySize): Promise<void> {
  runGit(folder, ['init', '--quiet', '--initial-branch=main']);
  const args = ['fast-import', '--quiet', '--done'];
  const child = spawn('git', args, {
    cwd: folder,
    env: gitEnvironment(),
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const closed = once(child, 'close');
  for (const piece of streamOf(size)) {
    if (!child.stdin.write(piece)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [code] = await closed;
  if (code !== 0) throw new Error('git fast-import could not make the repository.');
  runGit(folder, ['reset', '--quiet', '--hard', 'main']);
}

/** The file of a system's assessment. */
export function assessmentOf(system: number): string {
  return `aims/impact/system-${system}.md`;
}

/** Where a system's code lies. */
export function codeOf(system: number): string {
  return `services/service-${system}`;
}

function* streamOf({ commits, systems, seed }: HistorySize): Generator<string> {
  const random = randomFrom(seed);
  const files = filesOf(systems);
  const end = Date.parse(`${benchDay}T12:00:00Z`) / 1000;
  let main = 0;
  let side: { readonly mark: number; readonly text: string } | undefined;
  for (let mark = 1; mark <= commits; mark++) {
    const time = Math.floor(end - projectDays * day * (1 - mark / commits));
    const isSide = mark % betweenMerges === 0 && mark < commits;
    const system = random.below(systems);
    const renames = !isSide && mark % betweenRenames === 1 ? files.rename(system, mark) : '';
    const text = mark === 1 ? files.all() : renames + files.edits(system, random, mark);
    const merged = side ? { line: `merge :${side.mark}\n`, text: side.text } : { line: '', text: '' };
    // A branch goes on from its last commit by itself; to name that one would have its files read again.
    const start = isSide ? `from :${main}\n` : '';
    yield commitOf({ mark, time, branch: isSide ? 'side' : 'main', parents: start + merged.line }) +
      merged.text +
      text;
    side = isSide ? { mark, text } : undefined;
    if (!isSide) main = mark;
  }
  yield 'done\n';
}

interface CommitLine {
  readonly mark: number;
  readonly time: number;
  readonly branch: string;
  readonly parents: string;
}

function commitOf({ mark, time, branch, parents }: CommitLine): string {
  const author = `Author ${mark % 23} <author-${mark % 23}@example.org> ${time} +0100`;
  return `commit refs/heads/${branch}\nmark :${mark}\nauthor ${author}\ncommitter ${author}\n${dataOf(`Change ${mark}\n`)}${parents}`;
}

function filesOf(systems: number) {
  const contents = new Map<string, readonly string[]>();
  const names = Array.from({ length: systems }, (_, system) =>
    Array.from({ length: 10 }, (_, file) => `${codeOf(system)}/src/part-${file}.py`),
  );
  const write = (file: string, lines: readonly string[]): string => {
    contents.set(file, lines);
    return `M 100644 inline ${file}\n${dataOf(`${lines.join('\n')}\n`)}`;
  };
  const edit = (
    file: string,
    { random, mark }: { readonly random: Random; readonly mark: number },
  ): string => {
    const lines = contents.get(file) ?? [];
    return write(file, lines.with(random.below(lines.length), `changed in ${mark}`));
  };
  return {
    all: (): string =>
      names
        .flatMap((own, system) => [...own, assessmentOf(system)])
        .map(file =>
          write(
            file,
            Array.from({ length: 40 }, (_, line) => `line ${line} of ${file}`),
          ),
        )
        .join(''),
    edits(system: number, random: Random, mark: number): string {
      const own = names[system] ?? [];
      const start = random.below(own.length);
      const touched = Array.from(
        { length: 1 + random.below(4) },
        (_, index) => own[(start + index) % own.length] ?? '',
      );
      if (random.chance(0.02)) touched.push(assessmentOf(system));
      return touched.map(file => edit(file, { random, mark })).join('');
    },
    rename(system: number, mark: number): string {
      const own = names[system] ?? [];
      const old = own[0] ?? '';
      const renamed = `${codeOf(system)}/src/part-${mark}.py`;
      contents.set(renamed, contents.get(old) ?? []);
      own[0] = renamed;
      return `R ${old} ${renamed}\n`;
    },
  };
}

function dataOf(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
