import type { Range } from '../base/range.ts';
import { plainMeaning } from '../syntax/yaml-scalar.ts';
import type { Fix } from './rule.ts';

/**
 * A fix that writes another word where one stands: within the quotes it stands in, and in quotes of its own where it
 * would not be read as a text without. `meant` has nothing in it that quotes would have to escape.
 */
export function changeTo(text: string, range: Range, meant: string): Fix {
  const title = `Change to "${meant}"`;
  const written = text.slice(range.start, range.end);
  const quote = /^["']/.exec(written)?.[0];
  if (quote === undefined) {
    const isText = typeof plainMeaning(meant) === 'string';
    return { title, edits: [{ range, text: isText ? meant : `"${meant}"` }] };
  }
  const isClosed = written.length > 1 && written.endsWith(quote);
  return isClosed
    ? { title, edits: [{ range: { start: range.start + 1, end: range.end - 1 }, text: meant }] }
    : { title, edits: [{ range, text: quote + meant + quote }] };
}
