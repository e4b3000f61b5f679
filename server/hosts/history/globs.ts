import { parseExclusion, patternsOf } from '../../core/base/exclude.ts';
import { matchesPath } from '../../core/base/glob.ts';
import { pathSetOf } from '../../core/base/path-set.ts';
import type { Pace } from '../pace.ts';
import { type Frame, inRepository, relativeTo } from './frame.ts';
import type { Paths } from './paths.ts';

/** The names that a glob begins with, up to the first that holds more than ordinary characters. */
export function plainBeginning(glob: string): readonly string[] {
  const names = glob
    .trim()
    .replace(/^\.?\//, '')
    .replace(/\/+$/, '')
    .split('/');
  const special = names.findIndex(name => /[*?[\]{}\\]/.test(name));
  return special < 0 ? names : names.slice(0, special);
}

/** The paths, of those that were ever met, that globs name. Remembered; what is met later is looked at then. */
export interface Selections {
  readonly of: (globs: readonly string[], frame: Frame, pace: Pace) => Promise<ReadonlySet<number>>;
}

/** More lists of globs than that are forgotten. */
const mostSelections = 5000;

export function createSelections(paths: Paths): Selections {
  const known = new Map<string, { readonly found: Set<number>; upTo: number }>();
  return {
    async of(globs, frame, pace) {
      const key = JSON.stringify([globs, frame]);
      const before = known.get(key);
      const selection = before ?? { found: new Set<number>(), upTo: 0 };
      const matches = pathSetOf(globs);
      const upTo = paths.count();
      const candidates = before ? numbers(before.upTo, upTo) : candidatesFor(globs, frame, paths);
      let steps = 0;
      for (const id of candidates) {
        const path = relativeTo(frame, paths.nameOf(id));
        if (path !== undefined && matches(path)) selection.found.add(id);
        steps += 1;
        if (steps % 256 === 0) await pace();
      }
      selection.upTo = upTo;
      if (known.size >= mostSelections) known.clear();
      known.set(key, selection);
      return selection.found;
    },
  };
}

function* numbers(from: number, to: number): Generator<number> {
  for (let number = from; number < to; number++) yield number;
}

function* candidatesFor(globs: readonly string[], frame: Frame, paths: Paths): Generator<number> {
  const beginnings = new Set(globs.map(glob => JSON.stringify(plainBeginning(glob))));
  for (const beginning of beginnings) {
    const names = inRepository(frame, JSON.parse(beginning));
    if (names) yield* paths.below(names);
  }
}

/** Whether a glob can match something that lies in a folder. */
export function reachesInto(globs: readonly string[], folder: string): boolean {
  const names = folder.split('/');
  if (pathSetOf(globs)(folder)) return true;
  return globs
    .flatMap(patternsOf)
    .some(({ segments }) =>
      segments.some((_, at) => at > 0 && matchesPath({ segments: segments.slice(0, at) }, names)),
    );
}

/** Whether globs leave out all that lies in a folder. */
export function coversFolder(globs: readonly string[], folder: string): boolean {
  if (pathSetOf(globs)(folder)) return true;
  const matches = parseExclusion(globs);
  const names = folder.split('/');
  // Names that nobody gives stand for whatever there may be.
  return matches([...names, '\u0000'], 0) && matches([...names, '\u0000', '\u0000'], 0);
}
