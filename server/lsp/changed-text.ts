import type * as lsp from 'vscode-languageserver';
import { type LineIndex, lineIndexAfter, lineIndexOf, offsetAt } from '../core/index.ts';

type Change = lsp.TextDocumentContentChangeEvent;

/** A text, and where its lines begin. */
export interface TextLines {
  readonly text: string;
  readonly lines: LineIndex;
}

export function withLines(text: string): TextLines {
  return { text, lines: lineIndexOf(text) };
}

/** A text after the changes of an editor, which come in order and each speak of the text that the one before left. */
export function changedText(before: TextLines, changes: readonly Change[]): TextLines {
  const [only, ...others] = changes;
  if (!only) return before;
  return others.length === 0 ? changedOnce(before, only) : withLines(changedOften(before.text, changes));
}

function changedOnce({ text, lines }: TextLines, change: Change): TextLines {
  if (!('range' in change)) return withLines(change.text);
  const start = offsetAt(lines, change.range.start);
  const end = Math.max(start, offsetAt(lines, change.range.end));
  const after = text.slice(0, start) + change.text + text.slice(end);
  return { text: after, lines: lineIndexAfter(lines, after, { start, end }) };
}

/**
 * The same for many changes: to replace something everywhere in a large document is one message with thousands of
 * them, so only the lines that one touches are put together anew.
 */
function changedOften(text: string, changes: readonly Change[]): string {
  let lines = linesIn(text);
  for (const change of changes) {
    lines = 'range' in change ? changedLines(lines, change.range, change.text) : linesIn(change.text);
  }
  return lines.join('');
}

/** May reuse the array that it is given. */
function changedLines(lines: string[], range: lsp.Range, text: string): string[] {
  const start = placeIn(lines, range.start);
  const end = later(start, placeIn(lines, range.end));
  const kept = (lines[start.line] ?? '').slice(0, start.character);
  const rest = (lines[end.line] ?? '').slice(end.character);
  // Behind a carriage return alone, a line feed makes one line end of the two.
  const joinsLineEnd = start.line > 0 && (lines[start.line - 1] ?? '').endsWith('\r');
  const first = joinsLineEnd ? start.line - 1 : start.line;
  const touched = linesIn(`${joinsLineEnd ? lines[first] : ''}${kept}${text}${rest}`);
  // What ends a line begins the next one, which is there already unless this is the last.
  if (end.line < lines.length - 1) touched.pop();
  const count = end.line + 1 - first;
  // What is pasted may have more lines than a call may have arguments.
  if (touched.length > 1000) return lines.slice(0, first).concat(touched, lines.slice(first + count));
  lines.splice(first, count, ...touched);
  return lines;
}

/** The lines with their line ends; the last one has none. */
function linesIn(text: string): string[] {
  const { starts } = lineIndexOf(text);
  return starts.map((start, line) => text.slice(start, starts[line + 1]));
}

/** What lies beyond the text is its end, what lies beyond a line the line's end. */
function placeIn(lines: readonly string[], { line, character }: lsp.Position): lsp.Position {
  if (line >= lines.length) return { line: lines.length - 1, character: (lines.at(-1) ?? '').length };
  if (!(line >= 0)) return { line: 0, character: 0 };
  const content = (lines[Math.floor(line)] ?? '').replace(/[\r\n]+$/, '');
  return {
    line: Math.floor(line),
    character: Math.max(0, Math.min(Math.floor(character) || 0, content.length)),
  };
}

function later(a: lsp.Position, b: lsp.Position): lsp.Position {
  return b.line < a.line || (b.line === a.line && b.character < a.character) ? a : b;
}
