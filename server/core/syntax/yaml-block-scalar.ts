import { type Range, rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import type { Report } from './yaml-faults.ts';
import { buildText } from './yaml-scalar.ts';

export interface BlockScalarSource {
  /** `|2-`: the sign and what stands right behind it. */
  readonly header: string;
  /** Where the header begins. */
  readonly offset: number;
  /** The lines below the header with their line ends, up to where the scalar ends. */
  readonly lines: string;
  readonly linesOffset: number;
  /** How far the collection around the scalar is indented. */
  readonly parentIndent: number;
  /** A document may be one scalar, which need not be indented at all. */
  readonly isDocument: boolean;
}

export interface BlockScalarText {
  readonly style: 'literal' | 'folded';
  readonly text: string;
  /** From the header to the end of the last line that has text, its line end excluded. */
  readonly range: Range;
}

/** The text of a block scalar (`|` or `>`), without its indentation. */
export function* blockScalarText(source: BlockScalarSource, report: Report): Steps<BlockScalarText> {
  const header = headerOf(source, report);
  const { text, end } = yield* textOf(source, header, report);
  const range = rangeOf(source.offset, Math.max(end, source.offset + source.header.length));
  return { style: header.style, text, range };
}

interface Header {
  readonly style: 'literal' | 'folded';
  /** How many spaces more than the parent, where the header says it; else 0. */
  readonly indent: number;
  readonly chomping: string;
}

function headerOf({ header, offset }: BlockScalarSource, report: Report): Header {
  const match = /^[|>](?:([-+])([1-9])?|([1-9])([-+])?)?/.exec(header);
  const read = match?.[0].length ?? 1;
  if (read < header.length) {
    report('block-scalar-header', rangeOf(offset + read, offset + header.length), header.slice(read));
  }
  return {
    style: header.startsWith('>') ? 'folded' : 'literal',
    indent: Number(match?.[2] ?? match?.[3] ?? 0),
    chomping: match?.[1] ?? match?.[4] ?? '',
  };
}

interface Content {
  readonly text: string;
  /** Behind the last line that has text; 0 if none has. */
  readonly end: number;
}

function* textOf(source: BlockScalarSource, header: Header, report: Report): Steps<Content> {
  const { lines, linesOffset, parentIndent, isDocument } = source;
  const joining = header.style === 'literal' ? joinLiteral() : joinFolded();
  const building = buildText();
  const reportLine = (start: number, end: number) =>
    report('block-scalar-indent', rangeOf(linesOffset + start, linesOffset + end));
  let indent = header.indent > 0 ? parentIndent + header.indent : undefined;
  let deepestEmpty = 0;
  let emptyLines = 0;
  let hasText = false;
  let isIndentTold = false;
  let breaks = 0;
  let lastEnd = 0;
  let count = 0;
  for (let start = 0; start < lines.length; ) {
    if (++count % 5000 === 0) yield;
    const newline = lines.indexOf('\n', start);
    const next = newline < 0 ? lines.length : newline + 1;
    const lineEnd = newline < 0 ? lines.length : newline;
    const end = lineEnd > start && lines.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd;
    let content = start;
    while (content < end && lines.charCodeAt(content) === 32) content++;
    const spaces = content - start;
    if (content === end && (indent === undefined || spaces <= indent)) {
      deepestEmpty = Math.max(deepestEmpty, spaces);
      emptyLines++;
      // A last line of spaces counts like one that ends, if there is nothing else.
      if (newline >= 0 || (breaks === 0 && spaces > 0)) breaks++;
    } else {
      if (indent === undefined) {
        indent = spaces;
        // Empty lines before the text that are indented more than it leave open how much of them is text.
        if (deepestEmpty > indent) reportLine(content, end);
        if (indent <= parentIndent && !isDocument) reportLine(start, end);
      } else if (content < end && spaces < indent && !isIndentTold) {
        reportLine(content, end);
        isIndentTold = true;
      }
      building.add(joining(lines.slice(Math.min(start + indent, content), end), emptyLines));
      emptyLines = 0;
      hasText = true;
      breaks = 1;
      if (content < end) lastEnd = linesOffset + end;
    }
    start = next;
  }
  return { text: building.end(chomped(header.chomping, { hasText, breaks })), end: lastEnd };
}

/** How a line is joined to those before it; `emptyLines` stand between. */
type Joining = (line: string, emptyLines: number) => string;

function joinLiteral(): Joining {
  let hasBegun = false;
  return (line, emptyLines) => {
    const breaks = emptyLines + (hasBegun ? 1 : 0);
    hasBegun = true;
    return '\n'.repeat(breaks) + line;
  };
}

/** Lines are joined with spaces, but keep the line ends around empty and more indented lines. */
function joinFolded(): Joining {
  let hasBegun = false;
  let wasMoreIndented = false;
  return (line, emptyLines) => {
    const isMoreIndented = line.startsWith(' ') || line.startsWith('\t');
    const breaks = emptyLines + (hasBegun && (wasMoreIndented || isMoreIndented) ? 1 : 0);
    const separator = breaks === 0 && hasBegun ? ' ' : '\n'.repeat(breaks);
    hasBegun = true;
    wasMoreIndented = isMoreIndented;
    return separator + line;
  };
}

/** What becomes of the line ends behind the text: none (`-`), one, or all of them (`+`). */
function chomped(
  chomping: string,
  { hasText, breaks }: { readonly hasText: boolean; readonly breaks: number },
): string {
  if (chomping === '+') return '\n'.repeat(breaks);
  return chomping === '-' || !hasText ? '' : '\n';
}
