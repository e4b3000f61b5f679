import { parseExclusion } from './exclude.ts';

/** Whether a path belongs to a set of files. The path is relative to the folder that the globs start at, with `/`. */
export type PathSet = (path: string) => boolean;

/**
 * The files that globs name: those that one of them matches as a whole, and all that lies in a folder that one matches,
 * so that `services/copilot` and `services/copilot/**` are the same. What a glob can say stands at `parseExclusion`.
 */
export function pathSetOf(globs: readonly string[]): PathSet {
  const matches = parseExclusion(globs);
  return path => {
    const segments = path.split('/');
    return segments.some((_, index) => matches(segments.slice(0, index + 1), 0));
  };
}
