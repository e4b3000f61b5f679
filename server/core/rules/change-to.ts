import type { Characters } from '../base/characters.ts';
import type { Range } from '../base/range.ts';
import { rewritten } from '../syntax/scalar-text.ts';
import type { Fix } from './rule.ts';

/**
 * A fix that writes another word where one stands: within the quotes it stands in, and in quotes of its own where it
 * would not be read as a text without.
 */
export function changeTo(text: Characters, range: Range, meant: string): Fix {
  // In JSON a word stands in quotes already, and keeps them.
  return { title: `Change to "${meant}"`, edits: [rewritten({ text, carrier: 'yaml' }, range, meant)] };
}
