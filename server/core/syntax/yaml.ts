import type { CST } from 'yaml';
import { type Range, rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import type { Node, TreeDocument } from './tree.ts';
import { deepest, rootOf } from './yaml-compose.ts';
import { isWhite, restOfLine } from './yaml-composing.ts';
import { type NotedFault, note, type Report, tooDeep, worthTelling, yamlFault } from './yaml-faults.ts';
import { rangeOfToken } from './yaml-properties.ts';
import { handlesOf } from './yaml-tags.ts';
import { tokensOf, type Unread } from './yaml-tokens.ts';

/**
 * Reads the documents of a YAML 1.2 stream, in steps. A stream in which nothing stands but comments has none.
 *
 * @param within the part of the text to read, by default all of it; offsets always count from the text's beginning.
 */
export function* readYaml(
  text: string,
  within: Range = rangeOf(0, text.length),
): Steps<readonly TreeDocument[]> {
  const noted: NotedFault[] = [];
  const report: Report = (cause, range, it) => note(noted, cause, yamlFault(cause, range, it));
  const stream: Stream = {
    text: readable(text.slice(0, within.end), within, report),
    noted,
    report,
    begun: [],
    directives: [],
    isSpoiled: false,
  };
  const start = within.start + (within.start === 0 && text.startsWith('\uFEFF') ? 1 : 0);
  const unread = yield* takeTokens(stream, start);
  if (unread) noteUnread(stream, unread);
  if (stream.directives.length > 0) reportDirectiveEnd(stream);
  return documentsOf(stream, within);
}

interface Stream {
  readonly text: string;
  readonly noted: NotedFault[];
  readonly report: Report;
  readonly begun: BegunDocument[];
  /** The directives before the document that comes next. */
  directives: CST.Directive[];
  /** Whether what stands here was told to be unreadable already: all that follows is for the same reason. */
  isSpoiled: boolean;
}

interface BegunDocument {
  readonly start: number;
  readonly root: Node | null;
}

/**
 * The text as the lexer can read it, of the same length: a lone `\r` is a line end, and control characters, which the
 * lexer would take for its own signs, are reported and replaced.
 */
function readable(text: string, within: Range, report: Report): string {
  const control = /[\0-\x08\x0b\x0c\x0e-\x1f]/g;
  control.lastIndex = within.start;
  let found = control.exec(text);
  for (let told = 0; found && told < 20; told++) {
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    report('control-character', rangeOf(found.index, found.index + 1), `U+${code}`);
    found = control.exec(text);
  }
  const lines = text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
  return control.lastIndex > 0 || found ? lines.replace(control, '\uFFFD') : lines;
}

function* takeTokens(stream: Stream, start: number): Steps<Unread | undefined> {
  const pieces = tokensOf(stream.text, start, range => stream.report('comment-space', range));
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
    for (const token of piece.value) yield* takeToken(stream, token);
    yield;
  }
}

function* takeToken(stream: Stream, token: CST.Token): Steps<void> {
  const { text, noted, report, directives } = stream;
  switch (token.type) {
    case 'directive':
      directives.push(token);
      break;
    case 'document': {
      if (directives.length > 0 && !token.start.some(({ type }) => type === 'doc-start'))
        reportDirectiveEnd(stream);
      const handles = handlesOf(directives, report);
      const root = yield* rootOf({
        text,
        token,
        handles,
        report,
        noteFault: fault => note(noted, 'other', fault),
      });
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

function noteUnread({ noted, report }: Stream, { cause, range }: Unread): void {
  if (cause === 'too-deep') note(noted, 'other', tooDeep(range, deepest));
  else report(cause, range);
}

/** Every document reaches to where the next begins, so that each offset and each fault belongs to one. */
function documentsOf({ text, noted, begun }: Stream, within: Range): readonly TreeDocument[] {
  const documents = begun.length === 0 && noted.length > 0 ? [{ start: within.start, root: null }] : begun;
  const starts = documents.map(({ start }, index) => (index === 0 ? within.start : start));
  const faults = faultsByDocument(noted, starts);
  return documents.map(({ root }, index) => ({
    range: rangeOf(starts[index] ?? within.start, starts[index + 1] ?? within.end),
    root,
    sections: [],
    faults: worthTelling(text, faults[index] ?? []),
  }));
}

function faultsByDocument(noted: readonly NotedFault[], starts: readonly number[]): readonly NotedFault[][] {
  const faults: NotedFault[][] = starts.map(() => []);
  let index = 0;
  for (const each of [...noted].sort((a, b) => a.fault.range.start - b.fault.range.start)) {
    while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= each.fault.range.start) index++;
    faults[index]?.push(each);
  }
  return faults;
}
