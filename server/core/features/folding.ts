import { type LineIndex, lineRange, positionAt } from '../base/line-index.ts';
import { type Range, rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import { linesOf, type SourceFile } from '../model/source-file.ts';
import type { Node, TreeDocument } from '../syntax/tree.ts';

/** Lines that can be folded away under the first of them. */
export interface Fold {
  /** From 0; it stays. */
  readonly startLine: number;
  /** The last one that is hidden. */
  readonly endLine: number;
  readonly sort: 'region' | 'comment';
  /** How deep it lies in others. Where there are too many, the deepest are done without. */
  readonly depth: number;
}

/**
 * What can be folded in a file: records, entries of lists, mappings, texts over several lines, front matter, sections of
 * Markdown and runs of comments. No two begin on one line: of those that would, the longest.
 */
export function* foldSteps(file: SourceFile): Steps<readonly Fold[]> {
  const folding: Folding = { text: file.text, lines: linesOf(file), folds: new Map(), texts: [] };
  const { documents } = file.tree;
  for (const document of documents) {
    if (documents.length > 1) fold(folding, trimmedEnd(file.text, document.range), 0);
    yield* foldDocument(folding, file, document);
  }
  if (file.tree.carrier !== 'json') yield* foldComments(folding, file);
  return [...folding.folds.values()].sort((a, b) => a.startLine - b.startLine);
}

interface Folding {
  readonly text: string;
  readonly lines: LineIndex;
  /** By their first line. */
  readonly folds: Map<number, Fold>;
  /** The lines of texts over several lines: what looks like a comment there is none. */
  readonly texts: { readonly from: number; readonly to: number }[];
}

function* foldDocument(folding: Folding, file: SourceFile, document: TreeDocument): Steps<void> {
  const { root, sections } = document;
  if (file.tree.carrier === 'markdown') foldFrontMatter(folding, root);
  else if (root && root.type !== 'alias' && root.type !== 'scalar' && root.layout === 'flow')
    fold(folding, inside(folding, root), 0);
  if (root) yield* foldNodes(folding, root);
  for (const section of sections) {
    fold(folding, trimmedEnd(folding.text, section.outerRange), section.level);
  }
}

function* foldNodes(folding: Folding, root: Node): Steps<void> {
  const waiting: { readonly node: Node; readonly depth: number }[] = [{ node: root, depth: 1 }];
  for (let next = waiting.pop(), done = 0; next; next = waiting.pop(), done++) {
    if (done % 500 === 499) yield;
    const { node, depth } = next;
    if (node.type === 'mapping') {
      for (const { range, value } of node.entries) {
        fold(folding, rangeOf(range.start, inside(folding, value).end), depth);
        waiting.push({ node: value, depth: depth + 1 });
      }
    } else if (node.type === 'sequence') {
      for (const item of node.items) {
        fold(folding, inside(folding, item), depth);
        waiting.push({ node: item, depth: depth + 1 });
      }
    } else if (node.type === 'scalar') noteText(folding, node.range);
  }
}

function fold({ lines, folds }: Folding, range: Range, depth: number, sort: Fold['sort'] = 'region'): void {
  const startLine = positionAt(lines, range.start).line;
  const endLine = positionAt(lines, range.end).line;
  const known = folds.get(startLine);
  if (endLine <= startLine || (known && known.endLine >= endLine)) return;
  folds.set(startLine, { startLine, endLine, sort, depth: Math.min(depth, known?.depth ?? depth) });
}

/** What is hidden of a value: brackets that close on a line of their own stay, as those that open do. */
function inside({ text }: Folding, node: Node): Range {
  const { start, end } = node.range;
  if ((node.type !== 'mapping' && node.type !== 'sequence') || node.layout !== 'flow') return node.range;
  const closing = /(?:\r\n|\r|\n)[ \t]*[\]}]$/.exec(text.slice(Math.max(start, end - 200), end));
  return closing ? rangeOf(start, end - closing[0].length) : node.range;
}

function noteText({ lines, texts }: Folding, range: Range): void {
  const from = positionAt(lines, range.start).line;
  const to = positionAt(lines, range.end).line;
  if (to > from) texts.push({ from, to });
}

/** From the line that opens it to the one that closes it. */
function foldFrontMatter(folding: Folding, root: Node | null): void {
  const from = root?.range.end ?? folding.text.indexOf('---') + 3;
  const closing = /(?<![^\r\n])(?:---|\.\.\.)[ \t]*(?![^\r\n])/g;
  closing.lastIndex = from;
  const end = closing.exec(folding.text)?.index;
  if (end !== undefined) fold(folding, rangeOf(0, end), 0);
}

/** Runs of lines that are comments and nothing else. */
function* foldComments(folding: Folding, file: SourceFile): Steps<void> {
  const { text, lines, texts } = folding;
  const inTexts = [...texts].sort((a, b) => a.from - b.from);
  const last =
    file.tree.carrier === 'markdown'
      ? positionAt(lines, file.tree.documents[0]?.root?.range.end ?? 0).line
      : lines.starts.length - 1;
  let runStart = -1;
  for (let line = 0, at = 0; line <= last + 1; line++) {
    if (line % 2000 === 1999) yield;
    while ((inTexts[at]?.to ?? line) < line) at++;
    const isInText = (inTexts[at]?.from ?? line) < line;
    const { start, end } = lineRange(lines, line);
    const isComment =
      line <= last && !isInText && /^[ \t]*#/.test(text.slice(start, Math.min(end, start + 200)));
    if (isComment && runStart < 0) runStart = line;
    if (isComment || runStart < 0) continue;
    const from = lineRange(lines, runStart).start;
    fold(folding, rangeOf(from, lineRange(lines, line - 1).end), 1, 'comment');
    runStart = -1;
  }
}

/** Without the empty lines behind it. */
function trimmedEnd(text: string, { start, end }: Range): Range {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at--;
  return rangeOf(start, at);
}
