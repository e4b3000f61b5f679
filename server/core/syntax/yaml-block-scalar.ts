import type { Range } from '../base/range.ts';
import { rangeOf } from '../base/range.ts';
import type { Report } from './yaml-faults.ts';

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
export function blockScalarText(source: BlockScalarSource, report: Report): BlockScalarText {
  const header = headerOf(source, report);
  const lines = linesOf(source.lines);
  const contentEnd = endOfContent(lines);
  const range = rangeOf(source.offset, endOffset(source, lines, contentEnd));
  if (contentEnd === 0) {
    const kept =
      header.chomping === '+' && lines.length > 0 ? '\n'.repeat(Math.max(1, lines.length - 1)) : '';
    return { style: header.style, text: kept, range };
  }
  const indent = indentOf(source, header, lines, contentEnd, report);
  // Lines that hold only spaces, but more of them than the indentation, are content too.
  let end = lines.length;
  while (end > contentEnd && (lines[end - 1]?.indent ?? 0) <= indent) end--;
  const content = lines.slice(0, end).map(line => ' '.repeat(Math.max(line.indent - indent, 0)) + line.text);
  const joined = header.style === 'literal' ? content.join('\n') : foldedLines(content);
  return { style: header.style, text: joined + chomped(header.chomping, lines.length - end), range };
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

interface Line {
  /** Leading spaces. */
  readonly indent: number;
  /** What stands behind them. */
  readonly text: string;
  /** Where the line starts among the lines. */
  readonly start: number;
}

function linesOf(source: string): readonly Line[] {
  if (source === '') return [];
  let start = 0;
  return source.split('\n').map(line => {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    let indent = 0;
    while (text.charCodeAt(indent) === 32) indent++;
    const result = { indent, text: text.slice(indent), start };
    start += line.length + 1;
    return result;
  });
}

/** The number of lines up to the last that has text. */
function endOfContent(lines: readonly Line[]): number {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.text === '') end--;
  return end;
}

function endOffset(source: BlockScalarSource, lines: readonly Line[], contentEnd: number): number {
  const last = lines[contentEnd - 1];
  return last
    ? source.linesOffset + last.start + last.indent + last.text.length
    : source.offset + source.header.length;
}

/** The indentation that is not part of the text: said by the header, else that of the first line with text. */
function indentOf(
  source: BlockScalarSource,
  header: Header,
  lines: readonly Line[],
  contentEnd: number,
  report: Report,
): number {
  const reportLine = ({ start, indent, text }: Line) => {
    const from = source.linesOffset + start;
    report('block-scalar-indent', rangeOf(from, from + indent + text.length));
  };
  const firstIndex = lines.findIndex(line => line.text !== '');
  const first = lines[firstIndex];
  if (!first) return 0;
  const said = source.parentIndent + header.indent;
  const indent = header.indent > 0 ? said : first.indent;
  // Empty lines before the text that are indented more than it leave open how much of them is text.
  const tooDeep =
    header.indent > 0 ? undefined : lines.slice(0, firstIndex).find(line => line.indent > indent);
  if (tooDeep) reportLine(first);
  if (indent <= source.parentIndent && !source.isDocument) reportLine(first);
  else {
    const lessIndented = lines
      .slice(firstIndex, contentEnd)
      .find(line => line.text !== '' && line.indent < indent);
    if (lessIndented) reportLine(lessIndented);
  }
  return indent;
}

/** Joins lines with spaces, but keeps the line ends around empty and more indented lines. */
function foldedLines(lines: readonly string[]): string {
  const parts: string[] = [];
  let separator = '';
  let wasMoreIndented = false;
  for (const line of lines) {
    if (line === '') {
      // The first line end between two lines would have become a space; each empty line makes it one line end more.
      if (parts.length === 0 || separator === '') parts.push('\n');
      else separator = separator === ' ' ? '\n' : `${separator}\n`;
      continue;
    }
    const moreIndented = line.startsWith(' ') || line.startsWith('\t');
    if (moreIndented && separator === ' ') separator = '\n';
    else if (moreIndented && !wasMoreIndented && separator !== '') separator += '\n';
    parts.push(separator, line);
    separator = moreIndented ? '\n' : ' ';
    wasMoreIndented = moreIndented;
  }
  return parts.join('');
}

/** What becomes of the line ends behind the text: none (`-`), one, or all of them (`+`). */
function chomped(chomping: string, restLines: number): string {
  if (chomping === '-') return '';
  return '\n'.repeat(chomping === '+' ? Math.max(1, restLines) : 1);
}
