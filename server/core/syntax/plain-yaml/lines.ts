/** Where in a text somebody reads. Each reader of a piece of YAML begins at it and leaves it behind what it has read. */
export interface Cursor {
  readonly text: string;
  /** What to add to an offset in `text` for where it stands in the file: `text` may be a copy of a part of it. */
  readonly shift: number;
  at: number;
}

/**
 * The longest scalar, and the longest line in brackets, that is read at once. What is longer nobody wrote by hand: it is
 * left to the general reading, which pauses within it.
 */
export const longestAtOnce = 20_000;

export const tab = 9;
export const newline = 10;
export const carriageReturn = 13;
export const space = 32;
export const doubleQuote = 34;
export const hash = 35;
export const singleQuote = 39;
export const comma = 44;
export const dash = 45;
export const dot = 46;
export const colon = 58;
export const greaterThan = 62;
export const openBracket = 91;
export const backslash = 92;
export const closeBracket = 93;
export const openBrace = 123;
export const verticalBar = 124;
export const closeBrace = 125;

/** The first offset from `at` on where no space stands. */
export function behindSpaces(text: string, at: number): number {
  let behind = at;
  while (text.charCodeAt(behind) === space) behind++;
  return behind;
}

/** Whether a line ends at an offset. A carriage return stands before a line feed only; other texts are not read here. */
export function isLineEnd(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  return code === newline || code === carriageReturn;
}

/** Whether white space stands at an offset, or a line ends there. */
export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === space || code === tab || isLineEnd(text, at);
}

/** Where the next line begins, or the text ends. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Whether nothing but a comment follows on the line of the cursor. If so, it is at the beginning of the next line then. */
export function endsLine(cursor: Cursor): boolean {
  const { text, at } = cursor;
  const behind = behindSpaces(text, at);
  if (!isLineEnd(text, behind) && (text.charCodeAt(behind) !== hash || behind === at)) return false;
  cursor.at = nextLine(text, behind);
  return true;
}

/** Whether the dash of an item stands at an offset. Texts may begin with a dash too, but with nothing blank behind it. */
export function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === dash && isBlank(text, at + 1);
}
