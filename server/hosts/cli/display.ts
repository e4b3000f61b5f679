/**
 * Text from documents on its way to a terminal. A terminal obeys some characters instead of showing them (it can be
 * told to rewrite what stands above, or to report to a program), and others turn text around or cannot be seen. All
 * of these are shown by name, so that nothing a document says is more than text.
 */

/** What a terminal shows as one character. */
export interface Cell {
  readonly text: string;
  /** In columns. */
  readonly width: number;
  /** Where it stands in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** In columns. Every terminal has its own idea; documents are indented by spaces, so this matters little. */
const tabWidth = 4;

/** Made for the first text that needs it: making it takes longer than all else that is written. */
let graphemes: Intl.Segmenter | undefined;

/** The text on one line, safe to show: line ends and tabs are a space, what cannot be shown is named. */
export function printable(text: string): string {
  const line = text.replace(/[\t-\r ]+/g, ' ');
  // Telling graphemes apart takes seconds for a large register, and changes nothing where every character can be seen.
  if (isPlain(line) || (!/^\p{M}/u.test(line) && !unseen.test(line))) return line;
  return cellsOf(line).reduce((shown, cell) => shown + cell.text, '');
}

/**
 * The name of a file at the beginning of a line. The logs of some services obey lines that begin with two colons; the name is
 * the same with the folder before it.
 */
export function printableFile(file: string): string {
  const name = printable(file);
  return /^\s*(?:::|##\[)/.test(name) ? `./${name}` : name;
}

/**
 * The beginning of a command that the logs of some build servers obey wherever it stands in a line: `##[add-mask]`, `##vso[...]`.
 * What is put behind its first character takes the meaning from it.
 */
export const logCommand = /#(?=#(?:vso)?\[)/gi;

/** A text on its way into a log, which is shown as it is and obeyed nowhere: a space without width parts the commands. */
export function withoutCommands(text: string): string {
  return text.replace(logCommand, '$&\u200B');
}

/** How many columns a text takes that is safe to show. */
export function widthOf(text: string): number {
  return isPlain(text) ? text.length : cellsOf(text).reduce((width, cell) => width + cell.width, 0);
}

/** The cells of one line. */
export function cellsOf(line: string): readonly Cell[] {
  if (isPlain(line)) {
    return Array.from(line, (text, start) => ({ text, width: 1, start, end: start + 1 }));
  }
  const cells: Cell[] = [];
  let column = 0;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment, index } of graphemes.segment(line)) {
    const { text, width } = segment === '\t' ? spaces(tabWidth - (column % tabWidth)) : shown(segment);
    cells.push({ text, width, start: index, end: index + segment.length });
    column += width;
  }
  return cells;
}

/** Whether every character is one of ASCII that can be seen. Most text is, and telling graphemes apart takes time. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

interface Shown {
  readonly text: string;
  readonly width: number;
}

function spaces(width: number): Shown {
  return { text: ' '.repeat(width), width };
}

function shown(grapheme: string): Shown {
  if (/^[ -~]$/.test(grapheme)) return { text: grapheme, width: 1 };
  let text = '';
  let isNamed = false;
  for (const character of grapheme) {
    const isShown = !unseen.test(character) || (text !== '' && joining.test(character));
    text += isShown ? character : nameOf(character);
    isNamed ||= !isShown;
  }
  if (isNamed) return { text, width: [...text].length };
  // A mark without a letter to stand on gets the circle that is there for it.
  if (/^\p{M}/u.test(text)) return { text: `\u25CC${text}`, width: 1 };
  return { text, width: wide.test(text) ? 2 : 1 };
}

/** Controls, formats, halves of pairs, line separators, and letters and selectors that have no shape. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** Behind another character these make one sign out of several, as in a family of emoji. */
const joining = /[\p{Variation_Selector}\p{Join_Control}]/u;

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/**
 * What takes two columns: emoji, and the blocks of scripts whose characters are wide or full-width in Unicode's
 * EastAsianWidth.txt. Unassigned places within those blocks count as well.
 */
const wide =
  /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}])/u;
