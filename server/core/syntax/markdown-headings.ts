import { type Range, rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import {
  fenceOf,
  htmlEndOf,
  isFenceEnd,
  isThematicBreak,
  type Line,
  linesFrom,
  listItemOf,
} from './markdown-lines.ts';

/** A heading of a Markdown text. */
export interface Heading {
  readonly level: number;
  /** Where its text stands, marks included. */
  readonly titleRange: Range;
  /** From its first character to its end, without the line end. */
  readonly range: Range;
}

/**
 * The headings of a Markdown text from an offset on, in order, in steps: those that begin with `#` and those that are
 * underlined. What stands in code, HTML, block quotes and lists is no heading.
 */
export function* headingsOf(text: string, from: number): Steps<readonly Heading[]> {
  const state: State = { text, headings: [], within: { is: 'nothing' }, listIndent: 0 };
  let count = 0;
  for (const line of linesFrom(text, from)) {
    if (++count % 1000 === 0) yield;
    takeLine(state, line);
  }
  return state.headings;
}

interface State {
  readonly text: string;
  readonly headings: Heading[];
  within: Within;
  /** How far lines have to be indented to belong to the list item above; 0 outside lists. */
  listIndent: number;
}

/** What the lines above leave open, so that it decides how the next line is read. */
type Within =
  | { readonly is: 'nothing' }
  /** `inContainer`: in a list item or a block quote, where its lines need not be marked as such. */
  | { readonly is: 'paragraph'; readonly start: number; readonly end: number; readonly inContainer: boolean }
  | { readonly is: 'fence'; readonly fence: string; readonly inContainer: boolean }
  | { readonly is: 'html'; readonly end: RegExp };

function takeLine(state: State, line: Line): void {
  const { within } = state;
  if (within.is === 'html') {
    if (within.end.test(line.content)) state.within = { is: 'nothing' };
  } else if (within.is === 'fence' && !within.inContainer) {
    if (isFenceEnd(line, within.fence)) state.within = { is: 'nothing' };
  } else if (line.content === '') {
    // A blank line ends a paragraph, but not a list item or the code in it.
    if (within.is === 'paragraph') state.within = { is: 'nothing' };
  } else if (state.listIndent > 0 && line.indent >= state.listIndent) {
    takeContained(state, line, line.content);
  } else if (line.content.startsWith('>') && line.indent < 4) {
    state.listIndent = 0;
    takeContained(state, line, line.content.replace(/^[> \t]+/, ''));
  } else {
    // A line that is marked as a part of nothing ends the code of what it is no part of.
    if (within.is === 'fence') state.within = { is: 'nothing' };
    takeUncontained(state, line);
  }
}

/** Takes a line of a list item or a block quote. All that matters is whether the next line may be a part of it. */
function takeContained(state: State, line: Line, content: string): void {
  const { within } = state;
  if (within.is === 'fence') {
    if (isFenceEnd({ ...line, indent: 0, content }, within.fence)) state.within = { is: 'nothing' };
    return;
  }
  const fence = fenceOf(content);
  if (fence !== undefined) state.within = { is: 'fence', fence, inContainer: true };
  else if (content === '' || /^#{1,6}(?:[ \t]|$)/.test(content) || isThematicBreak(content))
    state.within = { is: 'nothing' };
  else state.within = { is: 'paragraph', start: line.start, end: line.end, inContainer: true };
}

function takeUncontained(state: State, line: Line): void {
  const { within } = state;
  const isParagraph = within.is === 'paragraph';
  if (line.indent >= 4) {
    // Code, or one more line of the paragraph above.
    if (isParagraph) extendParagraph(state, line);
    return;
  }
  if (takeHeading(state, line)) return;
  const fence = fenceOf(line.content);
  const html = htmlEndOf(line.content, { inParagraph: isParagraph });
  const item = isThematicBreak(line.content) ? undefined : listItemOf(line, { inParagraph: isParagraph });
  if (item) {
    state.listIndent = item.indent;
    state.within = { is: 'nothing' };
    takeContained(state, line, item.content);
  } else if (fence !== undefined) {
    state.listIndent = 0;
    state.within = { is: 'fence', fence, inContainer: false };
  } else if (html) {
    state.listIndent = 0;
    state.within = html.test(line.content) ? { is: 'nothing' } : { is: 'html', end: html };
  } else if (isThematicBreak(line.content)) {
    state.listIndent = 0;
    state.within = { is: 'nothing' };
  } else extendParagraph(state, line);
}

function extendParagraph(state: State, line: Line): void {
  const { within } = state;
  if (within.is === 'paragraph') state.within = { ...within, end: line.end };
  else {
    state.listIndent = 0;
    state.within = {
      is: 'paragraph',
      start: line.start + line.indentLength,
      end: line.end,
      inContainer: false,
    };
  }
}

function takeHeading(state: State, line: Line): boolean {
  const heading = marked(line) ?? underlined(state, line);
  if (!heading) return false;
  state.headings.push(heading);
  state.within = { is: 'nothing' };
  state.listIndent = 0;
  return true;
}

/** `## Title`, perhaps with more `#` behind it. */
function marked({ start, indentLength, content }: Line): Heading | undefined {
  const match = /^(#{1,6})(?:[ \t]+|$)/.exec(content);
  if (!match) return undefined;
  const begin = start + indentLength;
  const title = withoutClosing(content.slice(match[0].length));
  const titleStart = begin + match[0].length;
  return {
    level: match[1]?.length ?? 1,
    titleRange: rangeOf(titleStart, titleStart + title.length),
    range: rangeOf(begin, begin + content.length),
  };
}

/** The title without the `#` that may close it, which have white space before them. */
function withoutClosing(title: string): string {
  let end = title.length;
  while (title.charAt(end - 1) === '#') end--;
  if (end > 0 && !/[ \t]/.test(title.charAt(end - 1))) return title;
  return title.slice(0, end).trimEnd();
}

/** A paragraph with a line of `=` or `-` under it. */
function underlined({ within }: State, { start, indentLength, content }: Line): Heading | undefined {
  if (within.is !== 'paragraph' || within.inContainer || !/^(?:=+|-+)$/.test(content)) return undefined;
  return {
    level: content.startsWith('=') ? 1 : 2,
    titleRange: rangeOf(within.start, within.end),
    range: rangeOf(within.start, start + indentLength + content.length),
  };
}
