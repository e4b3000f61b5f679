import { type Asking, mustBeDone } from './asking.ts';
import type { Commits } from './commits.ts';
import { Untold } from './fault.ts';
import { recordsEndingWith } from './records.ts';
import { reachOf } from './span.ts';
import type { View } from './view.ts';

/** Finds the places of commits that people named. */
export interface NamedCommits {
  /** @throws Untold where it is no commit that led here */
  readonly placeOf: (name: string) => number;
}

export async function findCommits(
  names: Iterable<string>,
  { view, commits, asking }: { readonly view: View; readonly commits: Commits; readonly asking: Asking },
): Promise<NamedCommits> {
  const wanted = [...new Set([...names].map(plainName))];
  const found = await commitsBeginningWith(wanted, { view, commits, asking });
  const absent = wanted.filter(name => isHash(name) && (found.get(name) ?? []).length === 0);
  const whys = await whyAbsent(absent, { view, asking });
  return {
    placeOf(written) {
      const name = plainName(written);
      if (!isHash(name)) throw new Untold(`"${written.slice(0, 80)}" is not the hash of a commit`);
      const places = found.get(name) ?? [];
      const [place] = places;
      if (places.length > 1) throw new Untold(`several commits begin with ${name}`);
      if (place === undefined) throw new Untold(whys.get(name) ?? 'git cannot find the commit');
      return place;
    },
  };
}

function plainName(name: string): string {
  return name.trim().toLowerCase();
}

function isHash(name: string): boolean {
  return /^[0-9a-f]{4,64}$/.test(name);
}

interface FindOptions {
  readonly view: View;
  readonly commits: Commits;
  readonly asking: Asking;
}

async function commitsBeginningWith(
  names: readonly string[],
  { view, commits, asking }: FindOptions,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const found = new Map<string, number[]>();
  const byBeginning = new Map<string, string[]>();
  for (const name of names.filter(isHash)) {
    const number = commits.numberOf(name);
    const place = number === undefined ? undefined : view.placeOf(number);
    found.set(name, place === undefined ? [] : [place]);
    if (name.length === view.head.length) continue;
    const beginning = name.slice(0, 4);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), name]);
  }
  if (byBeginning.size === 0) return found;
  for (let place = 0; place < view.order.length; place++) {
    if (place % 4096 === 0) await asking.pace();
    const hash = commits.hashOf(view.order[place] ?? -1);
    for (const name of byBeginning.get(hash.slice(0, 4)) ?? []) {
      if (hash.startsWith(name)) found.get(name)?.push(place);
    }
  }
  return found;
}

/** Says of names that are none of a commit that led here what they are. */
async function whyAbsent(
  names: readonly string[],
  { view, asking }: Pick<FindOptions, 'view' | 'asking'>,
): Promise<ReadonlyMap<string, string>> {
  const whys = new Map<string, string>();
  if (names.length === 0) return whys;
  let index = 0;
  const { take } = recordsEndingWith(0x0a, answer => {
    const name = names[index] ?? '';
    // Of several objects Git names the candidates on further lines, on its error output.
    whys.set(name, whyOf(name, answer, view));
    index += 1;
    return true;
  });
  mustBeDone(await asking.git(['cat-file', '--batch-check'], { input: `${names.join('\n')}\n`, take }));
  return whys;
}

function whyOf(name: string, answer: string, view: View): string {
  const [, type] = answer.split(' ');
  if (answer.endsWith(' ambiguous')) return `several commits or files begin with ${name}`;
  if (type === 'commit') {
    return `commit ${name} did not lead to what is checked out: it is on another branch, or the history was rewritten since`;
  }
  if (type !== 'missing') return `${name} is not a commit`;
  return view.edges.size > 0
    ? `commit ${name} is not in the repository: ${reachOf(view)}`
    : `commit ${name} is not in the repository: the history may have been rewritten since`;
}
