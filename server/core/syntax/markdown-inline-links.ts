import { type Range, rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';

/** Where a link leads, as it is written. */
export interface LinkDestination {
  /** The destination itself, without `<` and `>` around it. */
  readonly range: Range;
  /** `angled`: between `<` and `>`, where spaces may stand. */
  readonly form: 'plain' | 'angled';
}

/**
 * The destinations in one block of Markdown text, in steps: of definitions at its beginning, then of inline links and images.
 * What stands in code, comments and tags is none. The work is in proportion to the length of the block, whatever
 * stands in it.
 */
export function* destinationsIn(text: string, block: Range): Steps<readonly LinkDestination[]> {
  const found: LinkDestination[] = [];
  const own = text.slice(block.start, block.end);
  let at = 0;
  for (let next = definitionAt(own, at); next; next = definitionAt(own, at)) {
    found.push(next.destination);
    at = next.end;
    if (found.length % 1000 === 0) yield;
  }
  return [...found, ...(yield* inlineDestinations(own, at))].map(({ range, form }) => ({
    range: rangeOf(block.start + range.start, block.start + range.end),
    form,
  }));
}

interface Read {
  readonly destination: LinkDestination;
  /** Behind the link or the definition. */
  readonly end: number;
}

/** In characters: how much of a text is read between two pauses. */
const stretch = 50_000;

function* inlineDestinations(text: string, from: number): Steps<readonly LinkDestination[]> {
  const found: LinkDestination[] = [];
  const codeEnd = codeEndsIn(text, from);
  const markupEnd = markupEndsIn(text);
  /** For each bracket that is open, whether it is an image's. */
  const open: boolean[] = [];
  /** How many of the outer brackets hold a link already, so that they cannot be one themselves. */
  let spent = 0;
  let at = from;
  let pause = from + stretch;
  while (at < text.length) {
    if (at > pause) {
      yield;
      pause = at + stretch;
    }
    const character = text[at];
    if (character === '\\') at += 2;
    else if (character === '`') at = codeEnd(at);
    else if (character === '<') at = markupEnd(at);
    else if (character === '[') {
      open.push(text[at - 1] === '!');
      at += 1;
    } else if (character === ']') {
      at += 1;
      const isImage = open.pop();
      const isSpent = open.length < spent && !isImage;
      spent = Math.min(spent, open.length);
      if (isImage === undefined || isSpent || text[at] !== '(') continue;
      const read = inlineAt(text, at + 1);
      if (!read) continue;
      found.push(read.destination);
      if (!isImage) spent = open.length;
      at = read.end;
    } else at += 1;
  }
  return found;
}

/** Tells where the code that begins with a run of backticks ends; where nothing ends it, the run itself does. */
function codeEndsIn(text: string, from: number): (at: number) => number {
  const runs = new Map<number, { readonly starts: number[]; next: number }>();
  for (const run of text.slice(from).matchAll(/`+/g)) {
    const known = runs.get(run[0].length);
    if (known) known.starts.push(from + run.index);
    else runs.set(run[0].length, { starts: [from + run.index], next: 0 });
  }
  return at => {
    let end = at;
    while (text[end] === '`') end += 1;
    const same = runs.get(end - at);
    if (!same) return end;
    // Openings come in the order of the text, so what lies before this one is never asked for again.
    while ((same.starts[same.next] ?? end) < end) same.next += 1;
    const closing = same.starts[same.next];
    return closing === undefined ? end : closing + (end - at);
  };
}

/** Tells where the comment, tag or address that begins with `<` ends; where it is only that sign, behind it. */
function markupEndsIn(text: string): (at: number) => number {
  /** What was looked for and is not there, so that nobody looks again. */
  const absent = new Set<string>();
  return at => {
    const end = text.startsWith('<!--', at) ? '-->' : '>';
    if (!/[A-Za-z/!?]/.test(text[at + 1] ?? '') || absent.has(end)) return at + 1;
    const found = text.indexOf(end, at + 1);
    if (found >= 0) return found + end.length;
    absent.add(end);
    return at + 1;
  };
}

/** The rest of an inline link, behind its `(`. */
function inlineAt(text: string, from: number): Read | undefined {
  const destination = destinationAt(text, skipWhite(text, from));
  if (!destination) return undefined;
  const behind = endOf(destination);
  const white = skipWhite(text, behind);
  if (text[white] === ')') return { destination, end: white + 1 };
  const title = white > behind ? titleEnd(text, white) : undefined;
  if (title === undefined) return undefined;
  const end = skipWhite(text, title);
  return text[end] === ')' ? { destination, end: end + 1 } : undefined;
}

/** `[label]: destination "title"` with nothing behind it in its line. */
function definitionAt(text: string, from: number): Read | undefined {
  const start = skipWhite(text, from);
  // With `^` it is a footnote.
  if (text[start] !== '[' || text[start + 1] === '^') return undefined;
  const label = labelEnd(text, start + 1);
  if (label === undefined || text[label] !== ':') return undefined;
  const destination = destinationAt(text, skipWhite(text, label + 1));
  if (!destination || destination.range.start === destination.range.end) return undefined;
  const behind = endOf(destination);
  const white = skipWhite(text, behind);
  const title = white > behind ? titleEnd(text, white) : undefined;
  const end = [title, behind].find(each => each !== undefined && endsLine(text, each));
  return end === undefined ? undefined : { destination, end };
}

/** What is longer is no label. In characters. */
const longestLabel = 999;

function labelEnd(text: string, from: number): number | undefined {
  const most = Math.min(text.length, from + longestLabel);
  for (let at = from; at < most; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '[') return undefined;
    else if (text[at] === ']') return at + 1;
  }
  return undefined;
}

/** Longer than any path that people write by hand, each of its characters encoded. It also bounds what is read in vain. */
const longestDestination = 9000;

/** How many parentheses may be open in a destination. */
const deepest = 32;

function destinationAt(text: string, from: number): LinkDestination | undefined {
  const most = Math.min(text.length, from + longestDestination);
  if (text[from] === '<') {
    for (let at = from + 1; at < most; at++) {
      const character = text[at];
      if (character === '\\') at += 1;
      else if (character === '>') return { range: rangeOf(from + 1, at), form: 'angled' };
      else if (character === '<' || character === '\n' || character === '\r') return undefined;
    }
    return undefined;
  }
  let depth = 0;
  let at = from;
  for (; at < most; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0x7f) break;
    if (text[at] === '\\' && text.charCodeAt(at + 1) > 0x20) at += 1;
    else if (text[at] === '(' && ++depth > deepest) return undefined;
    else if (text[at] === ')' && --depth < 0) break;
  }
  if (depth > 0 || at - from >= longestDestination) return undefined;
  return { range: rangeOf(from, Math.min(at, text.length)), form: 'plain' };
}

function endOf({ range, form }: LinkDestination): number {
  return form === 'angled' ? range.end + 1 : range.end;
}

function titleEnd(text: string, from: number): number | undefined {
  const opening = text[from];
  if (opening !== '"' && opening !== "'" && opening !== '(') return undefined;
  const closing = opening === '(' ? ')' : opening;
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === closing) return at + 1;
    else if (text[at] === '(' && opening === '(') return undefined;
  }
  return undefined;
}

function skipWhite(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWhite(text[at])) at += 1;
  return at;
}

function endsLine(text: string, from: number): boolean {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at >= text.length || text[at] === '\n' || text[at] === '\r';
}

function isWhite(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}
