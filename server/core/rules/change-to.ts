import type { Range } from '../base/range.ts';
import { setWord } from '../syntax/write/index.ts';
import type { Fix } from './rule.ts';

/**
 * A fix that writes another word where one stands: within the quotes it stands in, and in quotes of its own where it
 * would not be read as a text without. `meant` has nothing in it that quotes would have to escape.
 */
export function changeTo(text: string, range: Range, meant: string): Fix {
  return { title: `Change to "${meant}"`, edits: [setWord(text, range, meant)] };
}
