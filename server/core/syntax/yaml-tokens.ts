import { CST, Lexer, Parser } from 'yaml';
import { type Range, rangeOf } from '../base/range.ts';
import { closesWith } from './yaml-scalar.ts';

/** Yields what has been completed since the last pause, perhaps nothing; says at the end what was not read, if anything. */
export type TokenSteps = Generator<readonly CST.Token[], Unread | undefined, undefined>;

/** Why the rest of a text was not read, and from where on. `open-quote`: a quote to which there is no other. */
export interface Unread {
  readonly cause: 'too-long' | 'too-many' | 'too-deep' | 'open-quote';
  readonly range: Range;
}

/** How much is read between two pauses. A lexeme is a word or a sign; this many take about a millisecond. */
const lexemesAtOnce = 500;

/**
 * How many lexemes a text may have. It keeps a hostile text from filling the memory, and the time, with millions of
 * empty values. An honest one has about one for five characters, so that one of 16 MB, the largest that is read, is
 * read whole.
 */
export function mostLexemes(length: number): number {
  return Math.max(1_000_000, Math.min(length * 0.6, 4_000_000));
}

/** How deep the parser may go: it calls itself for each level that it leaves. What is composed ends long before. */
const deepestStack = 400;

/** How many signs that make no sense anywhere. A text with so many is no YAML. */
const mostErrors = 200;

/** How many documents, directives and ends of documents. Each costs as much as a whole mapping. */
const mostParts = 20_000;

/** How many items between one pair of brackets: when they are closed, the parser looks at all of them at once. */
const mostItems = 100_000;

/** How many signs in a row that say something about a value (anchors, colons, commas), and then none. */
const mostWithoutValue = 1000;

export interface TokenSource {
  /** Without lone `\r` and without the control characters by which the lexer tells the parser what follows. */
  readonly text: string;
  /** Where to begin. All offsets count in the whole text. */
  readonly start: number;
  /** Whether to stop at a quote to which there is no other, rather than to take all that is left for its text. */
  readonly stopAtOpenQuote: boolean;
  /** Called for a comment that nothing separates from what stands before it. */
  readonly reportComment: (range: Range) => void;
}

/**
 * Splits a text into the tokens of a YAML stream.
 *
 * Comments, empty lines and spaces within lines are left out: nothing above needs them, and the parser's lists of
 * them, which it searches again and again, are what makes it slow on a hostile text.
 */
export function* tokensOf({ text, start, stopAtOpenQuote, reportComment }: TokenSource): TokenSteps {
  const parser = new Parser();
  parser.offset = start;
  const line: Line = {
    hasBegun: false,
    isIndent: true,
    white: [],
    isSeparated: true,
    keepsSpace: false,
    reportComment,
  };
  const counts = { lexemes: 0, errors: 0, parts: 0, withoutValue: 0 };
  let completed: CST.Token[] = [];
  const feed = (lexeme: string) => {
    counts.lexemes++;
    for (const token of parser.next(lexeme)) {
      completed.push(token);
      counts.parts++;
      if (token.type === 'error') counts.errors++;
    }
  };

  const limit = mostLexemes(text.length - start);
  let seen = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text.slice(start))) {
    if (isScalar) {
      feed(lexeme);
      if (lexeme !== '') beginLine(line, lexeme);
      counts.withoutValue = 0;
    } else if (!isLeftOut(parser, line, lexeme)) {
      if (
        stopAtOpenQuote &&
        isOpenQuote(lexeme) &&
        parser.offset + whiteOf(line) + lexeme.length === text.length
      ) {
        const offset = parser.offset + whiteOf(line);
        return { cause: 'open-quote', range: rangeOf(offset, text.length) };
      }
      for (const white of line.white.splice(0)) feed(white);
      feed(lexeme);
      counts.withoutValue = isAboutValue(lexeme) ? counts.withoutValue + 1 : 0;
    }
    isScalar = !isScalar && lexeme === CST.SCALAR;

    const cause = excessOf(counts, { stack: parser.stack, limit });
    if (cause) {
      const range = rangeOf(Math.min(parser.offset, text.length), Math.min(parser.offset + 1, text.length));
      yield [...completed, ...parser.end()];
      return { cause, range };
    }
    if (++seen % lexemesAtOnce === 0) {
      yield completed;
      completed = [];
    }
  }
  yield [...completed, ...parser.end()];
  return undefined;
}

/** Whether a lexeme is quoted text that nothing closes. */
function isOpenQuote(lexeme: string): boolean {
  const [quote] = lexeme;
  return (quote === '"' || quote === "'") && !closesWith(lexeme, quote);
}

/** Whether a lexeme only says something about a value that stands elsewhere. A dash is a value, if an empty one. */
function isAboutValue(lexeme: string): boolean {
  return /^[&!:?, \t\r\n]/.test(lexeme);
}

interface Line {
  /** Whether anything but white space has come since its beginning. */
  hasBegun: boolean;
  /** Whether white space still adds to the indentation. */
  isIndent: boolean;
  /** The white space at its beginning, held back until it is known whether anything follows. */
  white: string[];
  /** Whether white space stands before what comes now, as it has to before a comment. */
  isSeparated: boolean;
  /** Whether white space must be seen, as it has to stand behind an anchor or a tag. */
  keepsSpace: boolean;
  readonly reportComment: (range: Range) => void;
}

/** Takes note of a lexeme, and says whether the parser need not see it, or not yet. */
function isLeftOut(parser: Parser, line: Line, lexeme: string): boolean {
  switch (lexeme.charAt(0)) {
    case ' ':
    case '\t':
      line.isSeparated = true;
      if (!line.hasBegun) {
        line.white.push(lexeme);
        return true;
      }
      if (line.isIndent || line.keepsSpace || lexeme.includes('\t')) return false;
      parser.offset += lexeme.length;
      return true;
    case '#':
      skipWhite(parser, line);
      if (!line.isSeparated) line.reportComment(rangeOf(parser.offset, parser.offset + lexeme.length));
      parser.offset += lexeme.length;
      return true;
    case '\r':
    case '\n':
      if (line.hasBegun) {
        beginLine(line, lexeme);
        return false;
      }
      skipWhite(parser, line);
      parser.offset += lexeme.length;
      return true;
    case CST.DOCUMENT:
    case CST.FLOW_END:
    case CST.SCALAR:
      // No text of their own.
      return false;
    default:
      beginLine(line, lexeme);
      return false;
  }
}

/** Takes note of what stands on a line. A lexeme that ends with a line end, as block scalars do, begins the next line. */
function beginLine(line: Line, lexeme: string): void {
  const isNext = lexeme.endsWith('\n');
  line.hasBegun = !isNext;
  line.isSeparated = isNext;
  line.isIndent = isNext || (line.isIndent && (lexeme === '-' || lexeme === '?' || lexeme === ':'));
  line.keepsSpace = lexeme.startsWith('&') || lexeme.startsWith('!');
}

function whiteOf({ white }: Line): number {
  return white.reduce((length, each) => length + each.length, 0);
}

function skipWhite(parser: Parser, line: Line): void {
  parser.offset += whiteOf(line);
  line.white = [];
}

interface Counts {
  readonly lexemes: number;
  readonly errors: number;
  readonly parts: number;
  readonly withoutValue: number;
}

function excessOf(
  { lexemes, errors, parts, withoutValue }: Counts,
  { stack, limit }: { readonly stack: readonly CST.Token[]; readonly limit: number },
): Unread['cause'] | undefined {
  if (stack.length > deepestStack) return 'too-deep';
  if (errors > mostErrors || withoutValue > mostWithoutValue) return 'too-many';
  return lexemes > limit || parts > mostParts || itemsOf(stack.at(-1)) > mostItems ? 'too-long' : undefined;
}

function itemsOf(token: CST.Token | undefined): number {
  return token?.type === 'flow-collection' ? token.items.length : 0;
}
