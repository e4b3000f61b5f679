import { type Range, rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import { destinationsIn, type LinkDestination } from './markdown-inline-links.ts';
import {
  fenceOf,
  htmlEndOf,
  isFenceEnd,
  isThematicBreak,
  type Line,
  linesFrom,
  listItemOf,
} from './markdown-lines.ts';

/**
 * Where the links and images of a Markdown text lead, from an offset on, in order, in steps: inline ones and
 * definitions. What stands in code, in comments and in HTML is no link.
 */
export function* linkDestinations(text: string, from: number): Steps<readonly LinkDestination[]> {
  const state: State = { paragraphs: [], within: { is: 'nothing' }, lists: [] };
  let count = 0;
  for (const line of linesFrom(text, from)) {
    if (++count % 500 === 0) yield;
    takeLine(state, line);
  }
  endParagraph(state);
  const found: LinkDestination[] = [];
  for (const [index, paragraph] of state.paragraphs.entries()) {
    if (index % 500 === 499) yield;
    for (const each of yield* destinationsIn(text, paragraph)) found.push(each);
  }
  return found;
}

interface State {
  /** Those that have ended, headings among them. */
  readonly paragraphs: Range[];
  within: Within;
  /** How far lines have to be indented to belong to the list items above, from the outermost to the innermost. */
  readonly lists: number[];
}

/** What the lines above leave open. */
type Within =
  | { readonly is: 'nothing' }
  | { readonly is: 'paragraph'; readonly start: number; readonly end: number }
  | { readonly is: 'fence'; readonly fence: string; readonly inContainer: boolean }
  | { readonly is: 'html'; readonly end: RegExp; readonly inContainer: boolean };

function takeLine(state: State, line: Line): void {
  const content = contentOf(state, line);
  const { within } = state;
  if (within.is === 'fence' || within.is === 'html') {
    const isOver = within.inContainer && !content.inContainer && line.content !== '';
    if (!isOver) {
      const ends =
        within.is === 'html'
          ? within.end.test(content.line.content)
          : isFenceEnd(within.inContainer ? { ...content.line, indent: 0 } : line, within.fence);
      if (ends) state.within = { is: 'nothing' };
      return;
    }
    // A line that is a part of nothing ends what its list item or block quote held.
    state.within = { is: 'nothing' };
  }
  takeText(state, content);
}

interface Content {
  /** What is left of a line without the marks of the block quotes around it; its indent is that behind them. */
  readonly line: Line;
  readonly isQuoted: boolean;
  readonly inContainer: boolean;
}

function contentOf({ lists, within }: State, line: Line): Content {
  if (line.content !== '' && within.is !== 'html' && !(within.is === 'fence' && !within.inContainer)) {
    while (line.indent < (lists.at(-1) ?? 0)) lists.pop();
  }
  const outer = lists.at(-1) ?? 0;
  const isQuoted = line.content.startsWith('>') && line.indent - outer < 4;
  const inContainer = isQuoted || (outer > 0 && line.indent >= outer);
  if (!isQuoted) return { line: { ...line, indent: line.indent - outer }, isQuoted, inContainer };
  const marks = /^[> \t]+/.exec(line.content)?.[0] ?? '';
  // The first space behind a mark belongs to it.
  const indent = Math.max(0, marks.length - marks.lastIndexOf('>') - 2);
  return {
    line: { ...line, content: line.content.slice(marks.length), indent },
    isQuoted,
    inContainer,
  };
}

function takeText(state: State, content: Content): void {
  const { line } = content;
  if (line.content === '') endParagraph(state);
  else if (line.indent < 4) takeBlock(state, line, withoutItems(state, content));
  // Otherwise it is indented code, unless it goes on with a paragraph.
  else if (state.within.is === 'paragraph') takeParagraph(state, line, line.content);
}

/** What is left of a line: the end of it, behind the marks of the list items that it begins. */
interface Rest {
  readonly content: string;
  readonly inContainer: boolean;
}

/** Nobody begins more list items in one line. */
const mostItems = 8;

function withoutItems(state: State, { line, isQuoted, inContainer }: Content): Rest {
  let rest = { content: line.content, inContainer };
  let indent = line.indent + (isQuoted ? 0 : (state.lists.at(-1) ?? 0));
  for (let items = 0; items < mostItems && !isThematicBreak(rest.content); items++) {
    const inParagraph = state.within.is === 'paragraph';
    const item = listItemOf({ ...line, indent, content: rest.content }, { inParagraph });
    if (!item) break;
    endParagraph(state);
    // The columns of a list in a block quote are not those of the text.
    if (!isQuoted) state.lists.push(item.indent);
    rest = { content: item.content, inContainer: true };
    indent = item.indent;
  }
  return rest;
}

function takeBlock(state: State, line: Line, { content, inContainer }: Rest): void {
  const fence = fenceOf(content);
  const html = htmlEndOf(content, { inParagraph: state.within.is === 'paragraph' });
  if (content === '' || fence !== undefined || html || isThematicBreak(content)) {
    endParagraph(state);
    if (fence !== undefined) state.within = { is: 'fence', fence, inContainer };
    else if (html && !html.test(content)) state.within = { is: 'html', end: html, inContainer };
  } else if (/^#{1,6}(?:[ \t]|$)/.test(content)) {
    endParagraph(state);
    takeParagraph(state, line, content);
    endParagraph(state);
  } else takeParagraph(state, line, content);
}

/** @param content The end of the line that is text. */
function takeParagraph(state: State, { end }: Line, content: string): void {
  const start = state.within.is === 'paragraph' ? state.within.start : end - content.length;
  state.within = { is: 'paragraph', start, end };
}

function endParagraph(state: State): void {
  const { within, paragraphs } = state;
  if (within.is === 'paragraph') paragraphs.push(rangeOf(within.start, within.end));
  state.within = { is: 'nothing' };
}
