import { CST, Lexer, Parser } from 'yaml';
import { type Range, rangeOf } from '../base/range.ts';

/** Yields what has been completed since the last pause, perhaps nothing; says at the end what was not read, if anything. */
export type TokenSteps = Generator<readonly CST.Token[], Unread | undefined, undefined>;

/** Why the rest of a text was not read, and from where on. */
export interface Unread {
  readonly cause: 'too-long' | 'too-many' | 'too-deep';
  readonly range: Range;
}

/** How much is read between two pauses. A lexeme is a word or a sign; this many take about a millisecond. */
const lexemesAtOnce = 500;

/**
 * How many lexemes a text may have. It keeps a hostile text from filling the memory with millions of empty values;
 * an honest one of 16 MB, the largest that is read, has fewer.
 */
const mostLexemes = 3_000_000;

/** How deep the parser may go: it calls itself for each level that it leaves. What is composed ends long before. */
const deepestStack = 400;

/** How many signs that make no sense anywhere. A text with so many is no YAML. */
const mostErrors = 200;

/**
 * Splits a text, from an offset on, into the tokens of a YAML stream. The text has no lone `\r` and none of the
 * control characters by which the lexer tells the parser what follows. All offsets count in the whole text.
 *
 * Comments and empty lines are left out: nothing above needs them, and the parser's lists of them, which it searches
 * again and again, are what makes it slow on a hostile text.
 */
export function* tokensOf(text: string, start: number, reportComment: (range: Range) => void): TokenSteps {
  const parser = new Parser();
  parser.offset = start;
  const line: Line = { hasBegun: false, white: [], isSeparated: true, reportComment };
  let completed: CST.Token[] = [];
  let lexemes = 0;
  let errors = 0;
  let isScalar = false;
  const feed = (lexeme: string) => {
    for (const token of parser.next(lexeme)) {
      completed.push(token);
      if (token.type === 'error') errors++;
    }
  };
  const rest = () => [...completed, ...parser.end()];

  for (const lexeme of new Lexer().lex(text.slice(start))) {
    if (isScalar) {
      feed(lexeme);
      // A block scalar ends with the end of its last line.
      line.hasBegun = !lexeme.endsWith('\n');
      line.isSeparated = !line.hasBegun;
    } else if (!isLeftOut(parser, line, lexeme)) {
      for (const white of line.white.splice(0)) feed(white);
      feed(lexeme);
    }
    isScalar = !isScalar && lexeme === CST.SCALAR;

    const cause = excessOf({ lexemes: ++lexemes, errors, levels: parser.stack.length });
    if (cause) {
      const range = rangeOf(Math.min(parser.offset, text.length), Math.min(parser.offset + 1, text.length));
      yield rest();
      return { cause, range };
    }
    if (lexemes % lexemesAtOnce === 0) {
      yield completed;
      completed = [];
    }
  }
  yield rest();
  return undefined;
}

interface Line {
  /** Whether anything but white space has come since its beginning. */
  hasBegun: boolean;
  /** The white space at its beginning, held back until it is known whether anything follows. */
  white: string[];
  /** Whether white space stands before what comes now, as it has to before a comment. */
  isSeparated: boolean;
  readonly reportComment: (range: Range) => void;
}

/** Takes note of a lexeme, and says whether the parser need not see it, or not yet. */
function isLeftOut(parser: Parser, line: Line, lexeme: string): boolean {
  switch (lexeme.charAt(0)) {
    case ' ':
    case '\t':
      line.isSeparated = true;
      if (line.hasBegun) return false;
      line.white.push(lexeme);
      return true;
    case '#':
      skipWhite(parser, line);
      if (!line.isSeparated) line.reportComment(rangeOf(parser.offset, parser.offset + lexeme.length));
      parser.offset += lexeme.length;
      return true;
    case '\r':
    case '\n':
      line.isSeparated = true;
      if (line.hasBegun) {
        line.hasBegun = false;
        return false;
      }
      skipWhite(parser, line);
      parser.offset += lexeme.length;
      return true;
    case CST.DOCUMENT:
    case CST.FLOW_END:
      // No text of their own.
      return false;
    default:
      line.hasBegun = true;
      line.isSeparated = false;
      return false;
  }
}

function skipWhite(parser: Parser, line: Line): void {
  for (const white of line.white.splice(0)) parser.offset += white.length;
}

function excessOf({ lexemes, errors, levels }: { lexemes: number; errors: number; levels: number }) {
  if (levels > deepestStack) return 'too-deep';
  if (errors > mostErrors) return 'too-many';
  return lexemes > mostLexemes ? 'too-long' : undefined;
}
