import type { CST } from 'yaml';
import { type Range, rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import type { TreeDocument } from './tree.ts';
import { deepest, rootOf } from './yaml-compose.ts';
import { type Anchored, isWhite, restOfLine } from './yaml-composing.ts';
import { type BegunDocument, documentsOf, type ReadStream } from './yaml-documents.ts';
import { type NotedFault, note, type Report, tooDeep, yamlFault } from './yaml-faults.ts';
import { rangeOfToken } from './yaml-properties.ts';
import { handlesOf } from './yaml-tags.ts';
import { tokensOf, type Unread } from './yaml-tokens.ts';

/** The documents of a stream by the general reading, which reads whatever stands there. */
export function* readGeneralYaml(text: string, within: Range): Steps<readonly TreeDocument[]> {
  return documentsOf(yield* readStream(text, within), within);
}

/** A stream as the general reading leaves it, before it is decided which faults are worth telling. */
export interface GeneralStream extends ReadStream {
  /** Whether anything could be referred to from elsewhere in its document. */
  readonly hasAnchors: boolean;
  /** Whether there are quotes that nothing in the text closes. */
  readonly hasOpenQuotes: boolean;
  /** Whether all of the text was read. */
  readonly isComplete: boolean;
}

/** @param depth how many lists and mappings stand around the text, if it is a part of a document. */
export function* readStream(text: string, within: Range, depth = 0): Steps<GeneralStream> {
  const start = within.start + (within.start === 0 && text.startsWith('\uFEFF') ? 1 : 0);
  const readableText = yield* readable(text.slice(0, within.end));
  const mostOpenQuotes = text.length > longText ? 1 : 3;
  let openQuotes: ReadonlyMap<number, string> = new Map();
  for (;;) {
    const stream = streamOf(readableText, openQuotes, depth);
    const unread = yield* takeTokens(stream, start, openQuotes.size < mostOpenQuotes);
    if (unread?.cause !== 'open-quote') {
      if (unread) noteUnread(stream, unread);
      if (stream.directives.length > 0) reportDirectiveEnd(stream);
      noteControlCharacters(text, within, stream.report);
      const { noted, begun, hasAnchors } = stream;
      const hasOpenQuotes = openQuotes.size > 0;
      return { text: stream.text, noted, begun, hasAnchors, hasOpenQuotes, isComplete: !unread };
    }
    // All that follows would be taken for text. Nothing of it is lost if the quote is not taken for one.
    openQuotes = new Map([...openQuotes, [unread.range.start, text.charAt(unread.range.start)]]);
  }
}

/** Each quote that is never closed is one more reading of the text, which takes too long for a long one. */
const longText = 500_000;

interface Stream {
  readonly text: string;
  readonly openQuotes: ReadonlyMap<number, string>;
  readonly depth: number;
  readonly noted: NotedFault[];
  readonly report: Report;
  readonly begun: BegunDocument[];
  /** The directives before the document that comes next. */
  directives: CST.Directive[];
  hasAnchors: boolean;
  /** Whether what stands here was told to be unreadable already: all that follows is for the same reason. */
  isSpoiled: boolean;
}

function streamOf(text: string, openQuotes: ReadonlyMap<number, string>, depth: number): Stream {
  const noted: NotedFault[] = [];
  return {
    text: [...openQuotes.keys()].reduce(
      (rest, offset) => `${rest.slice(0, offset)}\uFFFD${rest.slice(offset + 1)}`,
      text,
    ),
    openQuotes,
    depth,
    noted,
    report: (cause, range, it) => note(noted, cause, () => yamlFault(cause, range, it)),
    begun: [],
    directives: [],
    hasAnchors: false,
    isSpoiled: false,
  };
}

/**
 * The text as the lexer can read it, of the same length: a lone `\r` is a line end, and control characters, which the
 * lexer would take for signs of its own, are replaced.
 */
function* readable(text: string): Steps<string> {
  if (!/[\0-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)/.test(text)) return text;
  let result = '';
  for (let start = 0; start < text.length; start += pieceLength) {
    // One character more, to see whether a line feed follows the last.
    const piece = text.slice(start, start + pieceLength + 1);
    const mended = piece.replace(/\r(?!\n)/g, '\n').replace(controlCharacter, '\uFFFD');
    result += mended.slice(0, pieceLength);
    yield;
  }
  return result;
}

const pieceLength = 65_536;

const controlCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f]/g;

function noteControlCharacters(text: string, within: Range, report: Report): void {
  const character = new RegExp(controlCharacter.source, 'g');
  character.lastIndex = within.start;
  for (let told = 0, found = character.exec(text); found && told < 20; told++, found = character.exec(text)) {
    if (found.index >= within.end) return;
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    report('control-character', rangeOf(found.index, found.index + 1), `U+${code}`);
  }
}

function* takeTokens(stream: Stream, start: number, stopAtOpenQuote: boolean): Steps<Unread | undefined> {
  const { text, report } = stream;
  const pieces = tokensOf({
    text,
    start,
    stopAtOpenQuote,
    reportComment: range => report('comment-space', range),
  });
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
    for (const token of piece.value) yield* takeToken(stream, token);
    yield;
  }
}

function* takeToken(stream: Stream, token: CST.Token): Steps<void> {
  const { text, openQuotes, noted, report, directives } = stream;
  switch (token.type) {
    case 'directive':
      directives.push(token);
      break;
    case 'document': {
      // What the lexer begins where only "..." stands.
      if (!token.value && token.start.every(isWhite) && directives.length === 0) break;
      if (directives.length > 0 && !token.start.some(({ type }) => type === 'doc-start'))
        reportDirectiveEnd(stream);
      const handles = handlesOf(directives, report);
      const anchors = new Map<string, Anchored>();
      const root = yield* rootOf({
        text,
        openQuotes,
        token,
        depth: stream.depth,
        anchors,
        handles,
        report,
        noteFault: fault => note(noted, 'other', fault),
      });
      if (anchors.size > 0) stream.hasAnchors = true;
      stream.begun.push({ start: directives[0]?.offset ?? token.offset, root });
      stream.directives = [];
      stream.isSpoiled = token.end?.some(each => !isWhite(each)) ?? false;
      break;
    }
    case 'doc-end': {
      const behind = token.end?.find(each => !isWhite(each));
      if (behind) report('unexpected', rangeOfToken(behind), behind.source);
      if (directives.length > 0) reportDirectiveEnd(stream);
      stream.directives = [];
      break;
    }
    case 'error': {
      if (stream.isSpoiled) break;
      stream.isSpoiled = true;
      const range = restOfLine(text, token.offset);
      report(
        stream.begun.length > 0 ? 'behind-document' : 'unexpected',
        range,
        text.slice(range.start, range.end),
      );
      break;
    }
  }
}

function reportDirectiveEnd({ directives, report }: Stream): void {
  const last = directives.at(-1);
  if (last) report('directive-end', rangeOfToken(last));
}

/** That something was not read is told whatever else is wrong. */
function noteUnread({ noted }: Stream, { cause, range }: Unread): void {
  if (cause === 'too-deep') note(noted, 'other', () => tooDeep(range, deepest));
  else if (cause !== 'open-quote') note(noted, 'other', () => yamlFault(cause, range));
}
