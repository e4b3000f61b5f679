import { type Asking, type AskingOptions, mustBeDone } from './asking.ts';
import { Untold } from './fault.ts';
import { isWholeHash, type Place, referenceAt } from './place.ts';

/**
 * A revision as a person names one: a branch, a tag, a hash or its beginning, `HEAD`, the upstream of a branch, and with `~2`
 * or `^` behind it an ancestor of these.
 */
export interface Revision {
  /** What is to be looked up first. */
  readonly start: string;
  /** The way from there: `~2^`. */
  readonly way: string;
}

/** Undefined for what Git would take for something else: a search in messages, a file in a commit, a range, an option. */
export function readRevision(written: string): Revision | undefined {
  const [, start = '', way = ''] = /^(.*?)((?:[~^]\d*)*)$/s.exec(written.trim()) ?? [];
  const [, name = ''] = /^(.*?)(?:@\{(?:u|upstream|push)\})?$/s.exec(start) ?? [];
  if (start === '' || start.length > 500) return undefined;
  if (/[\p{C}\s:?*[\\~^]|\.\.|@\{|\/\/|^[-/.]|[/.]$/u.test(name)) return undefined;
  return { start, way };
}

export interface FindOptions extends AskingOptions {
  readonly place: Place;
}

/** The commit that a revision names, by its whole hash. The reference is looked up first, and what it leads to among the objects. */
export async function startOf(
  { start }: Revision,
  { place, program, signal, deadline }: FindOptions,
): Promise<string | undefined> {
  if (start === 'HEAD' || start === '@') return place.head;
  for (const name of referencesCalled(start)) {
    const hash = await referenceAt(place.top, name, { program, signal, deadline });
    if (hash !== undefined) return hash;
  }
  return /^[0-9a-fA-F]{4,64}$/.test(start) ? start.toLowerCase() : undefined;
}

/** As Git reads a short name, in its order. */
function referencesCalled(name: string): readonly string[] {
  if (/@\{/.test(name)) return [name];
  if (/^[A-Z_]*HEAD$/.test(name)) return [name];
  if (name.startsWith('refs/')) return [name];
  return [
    `refs/${name}`,
    `refs/tags/${name}`,
    `refs/heads/${name}`,
    `refs/remotes/${name}`,
    `refs/remotes/${name}/HEAD`,
  ];
}

/** The commit at the end of the way; undefined where there is none among the objects. */
export async function commitAt(start: string, way: string, asking: Asking): Promise<string | undefined> {
  return hashFrom(['rev-parse', '--verify', '--quiet', `${start}${way}^{commit}`], asking);
}

/** The newest commit that led to both; undefined where there is none. */
export async function mergeBase(one: string, other: string, asking: Asking): Promise<string | undefined> {
  return hashFrom(['merge-base', one, other], asking);
}

async function hashFrom(args: readonly string[], asking: Asking): Promise<string | undefined> {
  const printed: Buffer[] = [];
  const end = await asking.git(args, { take: bytes => void printed.push(bytes) });
  // It says no by failing: with 1 where there is nothing, with 128 where an object on the way is missing.
  if (end.is === 'failed' && (end.code === 1 || end.code === 128)) return undefined;
  mustBeDone(end);
  const [hash = ''] = Buffer.concat(printed).toString('utf8').split('\n');
  if (!isWholeHash(hash)) throw new Untold('git named a commit in a way that nobody knows');
  return hash;
}
