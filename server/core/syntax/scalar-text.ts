import type { Characters } from '../base/characters.ts';
import type { Edit } from '../base/edit.ts';
import { type Range, rangeOf } from '../base/range.ts';
import type { Carrier } from './tree.ts';
import { plainMeaning } from './yaml-scalar.ts';

/**
 * The edit that writes another text where a single value stands: in the quotes that it stands in, and in quotes of its
 * own where it would not be read as that text without.
 */
export function rewritten(
  { text, carrier }: { readonly text: Characters; readonly carrier: Carrier },
  range: Range,
  meant: string,
): Edit {
  const like = text.slice(range.start, range.end);
  const now = asScalar(meant, { carrier, like });
  const inside = withoutQuotes(text, range);
  const staysInside = inside.start > range.start && now.startsWith(like.charAt(0));
  return staysInside ? { range: inside, text: now.slice(1, -1) } : { range, text: now };
}

/** Where a value stands between its quotes, if it has any. */
export function withoutQuotes(text: Characters, { start, end }: Range): Range {
  const quote = text.charAt(start);
  const isQuoted = (quote === '"' || quote === "'") && end - start > 1 && text.charAt(end - 1) === quote;
  return isQuoted ? rangeOf(start + 1, end - 1) : rangeOf(start, end);
}

/** A text as a value is written; `like`: as it was written before, whose quotes are kept. */
export function asScalar(
  meant: string,
  { carrier, like = '' }: { readonly carrier: Carrier; readonly like?: string },
): string {
  if (carrier === 'json' || like.startsWith('"') || hasControlCharacter(meant)) return JSON.stringify(meant);
  if (like.startsWith("'")) return `'${meant.replaceAll("'", "''")}'`;
  return isPlain(meant) ? meant : JSON.stringify(meant);
}

/** Whether YAML reads it as this very text without quotes, wherever a value may stand. Some that it would are quoted. */
function isPlain(text: string): boolean {
  if (typeof plainMeaning(text) !== 'string') return false;
  return (
    /^[\p{L}\p{N}_./](?:[\p{L}\p{N}_./: +@~=()-]*[\p{L}\p{N}_./+@~=()-])?$/u.test(text) &&
    !text.includes(': ')
  );
}

function hasControlCharacter(text: string): boolean {
  return /\p{Cc}|[\u2028\u2029]/u.test(text);
}
