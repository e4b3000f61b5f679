import type { Since } from '../../core/index.ts';
import { type Asking, mustBeDone } from './asking.ts';
import type { Commits } from './commits.ts';
import { dayNumber, dayText } from './days.ts';
import { Untold } from './fault.ts';
import { recordsEndingWith } from './records.ts';
import { ancestry, type View } from './view.ts';

/** The commits after a moment, as places in a view. */
export interface Span {
  readonly has: (place: number) => boolean;
  /** All of them, the newest first. */
  readonly places: () => Iterable<number>;
}

/** The commits that came after the end of a day, by their authors' dates. */
export function spanAfterDay(view: View, day: string): Span {
  const number = dayNumber(day);
  const has = (place: number) => view.dayAt(place) > number;
  return { has, places: () => placesWhere(view, has) };
}

/** The commits that led here from a commit, and from none that led to it. */
export function spanAfterCommit(view: View, commits: Commits, place: number): Span {
  const led = ancestry(view, commits, place);
  const has = (other: number) => !led(other);
  return { has, places: () => placesWhere(view, has) };
}

function* placesWhere(view: View, has: (place: number) => boolean): Generator<number> {
  for (let place = 0; place < view.order.length; place++) if (has(place)) yield place;
}

/** What a shallow clone does not hold, in words. */
export function reachOf(view: View): string {
  const days = [...view.edges].map(view.dayAt);
  const day = days.reduce((latest, other) => Math.max(latest, other), 0);
  return `the clone is a shallow one and reaches back only to ${dayText(day)}`;
}

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
  const { take } = recordsEndingWith(0x0a, record => {
    const answer = record.toString('latin1');
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

/** Who asks for the same moment asks for the same commits. */
export function momentKey(since: Since): string {
  return since.is === 'day' ? since.day : `commit ${plainName(since.commit)}`;
}
