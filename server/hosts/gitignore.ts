import { matchesPath, type PathPattern, parsePattern } from '../core/base/glob.ts';

/** The lines of one `.gitignore` (or `.git/info/exclude`) that say something, the last first: that one decides. */
export type IgnoreRules = readonly IgnoreRule[];

interface IgnoreRule {
  /** `!pattern`: what an earlier line ignores is looked at after all. */
  readonly negated: boolean;
  readonly foldersOnly: boolean;
  /** Matched against the path from the file's folder on; otherwise against the last name alone. */
  readonly anchored: boolean;
  readonly pattern: PathPattern;
}

/** In characters. Real files stay far below; a longer one would make every look-up slow. */
export const longestIgnoreFile = 100_000;

/** Longer than any path can be. */
const longestPattern = 4096;

/** Reads the lines as Git does (https://git-scm.com/docs/gitignore, section "Pattern format"). */
export function parseIgnoreFile(text: string): IgnoreRules {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map(line => ruleOf(line.replace(/\r$/, '')))
    .filter(rule => rule !== undefined)
    .reverse();
}

/** A name or path to ask about: `segments` from the index `from` on lead from the ignore file's folder to it. */
export interface Subject {
  readonly segments: readonly string[];
  readonly from: number;
  readonly isFolder: boolean;
}

/**
 * Whether the rules ignore the path itself: true or false where a line speaks of it, undefined where none does and
 * the ignore file of the next folder above is asked. That a folder above it is ignored is not looked at: whoever
 * walks never gets below such a folder.
 */
export function ignores(rules: IgnoreRules, subject: Subject): boolean | undefined {
  const rule = rules.find(
    ({ pattern, anchored, foldersOnly }) =>
      (subject.isFolder || !foldersOnly) &&
      matchesPath(pattern, subject.segments, anchored ? subject.from : subject.segments.length - 1),
  );
  return rule && !rule.negated;
}

function ruleOf(line: string): IgnoreRule | undefined {
  if (line.startsWith('#') || line.length > longestPattern) return undefined;
  const negated = line.startsWith('!');
  const written = withoutTrailingSpaces(negated ? line.slice(1) : line);
  const foldersOnly = written.endsWith('/');
  const body = foldersOnly ? written.slice(0, -1) : written;
  const anchored = body.includes('/');
  const pattern = parsePattern(body.startsWith('/') ? body.slice(1) : body);
  return body === '' || !pattern ? undefined : { negated, foldersOnly, anchored, pattern };
}

/** Spaces at the end of a line do not count, unless a backslash stands before them. */
function withoutTrailingSpaces(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ' && !isEscaped(line, end - 1)) end -= 1;
  return line.slice(0, end);
}

function isEscaped(line: string, at: number): boolean {
  let backslashes = 0;
  while (line[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
