import { matchesPath, type PathPattern, parsePattern } from './glob.ts';

/** What a list of globs such as VS Code's `files.exclude` leaves out, of one folder and all in it. */
export type Exclusion = (segments: readonly string[], from: number) => boolean;

/**
 * The globs are relative to the folder that is walked and match a path as a whole: `*.md` means those at the top, and
 * `**` + `/*.md` all of them. A glob that matches a folder leaves out all that is in it. Beside what `glob.ts` knows
 * there are braces: `{a,b}` is either. A glob that makes no sense leaves out nothing.
 *
 * @param options `most`: so many count, either of two in braces by itself; for globs that a workspace brings along
 */
export function parseExclusion(
  globs: readonly string[],
  { most = Number.POSITIVE_INFINITY }: { readonly most?: number } = {},
): Exclusion {
  const patterns: PathPattern[] = [];
  for (const glob of globs) {
    if (patterns.length >= most) break;
    patterns.push(...patternsOf(glob).slice(0, most - patterns.length));
  }
  return (segments, from) => patterns.some(pattern => matchesPath(pattern, segments, from));
}

/** In characters. A longer glob is longer than any path can be. */
const longestGlob = 4096;

/** More alternatives than that in one glob were not written by a person; the braces then mean themselves. */
const mostAlternatives = 1000;

/** What a glob means, either of two in braces by itself; nothing where it makes no sense. */
export function patternsOf(glob: string): readonly PathPattern[] {
  const trimmed = glob
    .trim()
    .replace(/^\.?\//, '')
    .replace(/\/+$/, '');
  if (trimmed === '' || trimmed.length > longestGlob) return [];
  return (alternativesOf(trimmed) ?? [trimmed]).map(parsePattern).filter(pattern => pattern !== undefined);
}

/** Every text that the braces allow, or undefined where they are too many. */
function alternativesOf(glob: string): readonly string[] | undefined {
  const done: string[] = [];
  const pending = [glob];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const braces = innermostBraces(next);
    if (!braces) {
      done.push(next);
    } else {
      const before = next.slice(0, braces.start);
      const after = next.slice(braces.end + 1);
      for (const choice of braces.choices) pending.push(before + choice + after);
    }
    if (done.length + pending.length > mostAlternatives) return undefined;
  }
  return done;
}

interface Braces {
  readonly start: number;
  readonly end: number;
  readonly choices: readonly string[];
}

/** The first pair of braces that has none in it. */
function innermostBraces(glob: string): Braces | undefined {
  let start = -1;
  for (let at = 0; at < glob.length; at++) {
    const character = glob[at];
    if (character === '\\') at += 1;
    else if (character === '{') start = at;
    else if (character === '}' && start >= 0) {
      return { start, end: at, choices: glob.slice(start + 1, at).split(',') };
    }
  }
  return undefined;
}
