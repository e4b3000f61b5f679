import { suggest } from '../base/suggest.ts';

/** So many wrong words of one document are compared with all known ones. */
const most = 100;

/**
 * Suggests what was meant, for one document: where more words are wrong than anybody misspells, it is something else
 * that is wrong, and comparing each with thousands of ids would only take long.
 */
export function suggesting(): (written: string, known: Iterable<string>) => string | undefined {
  let left = most;
  return (written, known) => {
    left -= 1;
    return left < 0 ? undefined : suggest(written, known);
  };
}
