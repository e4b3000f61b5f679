import { memo } from '../base/memo.ts';
import { type Range, rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import type { Text } from '../base/text.ts';
import type { SourceFile } from '../model/source-file.ts';
import { asRead } from '../syntax/moved.ts';
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
  const folding: Folding = { text: file.text, folds: new Map(), texts: [] };
  const { documents } = file.tree;
  for (const document of documents) {
    if (documents.length > 1) fold(folding, trimmedEnd(file.text, document.range), 0);
    yield* foldDocument(folding, file, document);
  }
  if (file.tree.carrier !== 'json') yield* foldComments(folding, file);
  return [...folding.folds.values()].sort((a, b) => a.startLine - b.startLine);
}

interface Folding {
  readonly text: Text;
  /** By their first line. */
  readonly folds: Map<number, Fold>;
  /** The lines of texts over several lines: what looks like a comment there is none. */
  readonly texts: { readonly from: number; readonly to: number }[];
}

function* foldDocument(folding: Folding, file: SourceFile, document: TreeDocument): Steps<void> {
  const { root, sections } = document;
  if (file.tree.carrier === 'markdown') foldFrontMatter(folding, root);
  else if (root && root.type !== 'alias' && root.type !== 'scalar' && root.layout === 'flow')
    fold(folding, inside(folding.text, root), 0);
  if (root) yield* foldNodes(folding, root);
  for (const section of sections) {
    fold(folding, trimmedEnd(folding.text, section.outerRange), section.level);
  }
}

/** Something that stands on several lines, in offsets from the beginning of what was looked at. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  /** A text, and so nothing to fold. */
  readonly isText: boolean;
}

/** What stands on several lines within an item of a list; of what has only moved it is known already. */
const knownStretches = memo((_: Node): { all?: readonly Stretch[] } => ({}));

function* foldNodes(folding: Folding, root: Node): Steps<void> {
  const { text } = folding;
  let done = 0;
  const isDue = () => ++done % 500 === 0;
  const waiting: { readonly node: Node; readonly depth: number }[] = [{ node: root, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (isDue()) yield;
    const { node, depth } = next;
    for (const { start, end, depth: at, isText } of ownStretches(text, node, depth)) {
      if (isText) noteText(folding, rangeOf(start, end));
      else fold(folding, rangeOf(start, end), at);
    }
    if (node.type === 'mapping') {
      for (const { value } of node.entries) waiting.push({ node: value, depth: depth + 1 });
    }
    if (node.type !== 'sequence') continue;
    for (const item of node.items) {
      if (item.type !== 'mapping' || depth > 3) {
        waiting.push({ node: item, depth: depth + 1 });
        continue;
      }
      const known = knownStretches(asRead(item));
      known.all ??= stretchesWithin(text, item);
      const by = item.range.start;
      for (const { start, end, depth: at, isText } of known.all) {
        if (isDue()) yield;
        if (isText) noteText(folding, rangeOf(start + by, end + by));
        else fold(folding, rangeOf(start + by, end + by), at + depth);
      }
    }
  }
}

/** What in a node stands on several lines: it takes no more of the text than the node has. */
function stretchesWithin(text: Text, root: Node): readonly Stretch[] {
  const found: Stretch[] = [];
  const waiting: { readonly node: Node; readonly depth: number }[] = [{ node: root, depth: 1 }];
  const from = root.range.start;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    for (const each of ownStretches(text, node, depth)) {
      if (/[\r\n]/.test(text.slice(each.start, each.end)))
        found.push({ ...each, start: each.start - from, end: each.end - from });
    }
    if (node.type === 'mapping') {
      for (const { value } of node.entries) waiting.push({ node: value, depth: depth + 1 });
    } else if (node.type === 'sequence') {
      for (const item of node.items) waiting.push({ node: item, depth: depth + 1 });
    }
  }
  return found;
}

/** The stretches of a node's entries or items, or of the text that it is. */
function ownStretches(text: Text, node: Node, depth: number): readonly Stretch[] {
  switch (node.type) {
    case 'mapping':
      return node.entries.map(({ range, value }) => {
        return { start: range.start, end: inside(text, value).end, depth, isText: false };
      });
    case 'sequence':
      return node.items.map(item => ({ ...inside(text, item), depth, isText: false }));
    case 'scalar':
      return [{ ...node.range, depth, isText: true }];
    case 'alias':
      return [];
    default:
      return node satisfies never;
  }
}

function fold({ text, folds }: Folding, range: Range, depth: number, sort: Fold['sort'] = 'region'): void {
  const startLine = text.positionAt(range.start).line;
  const endLine = text.positionAt(range.end).line;
  const known = folds.get(startLine);
  if (endLine <= startLine || (known && known.endLine >= endLine)) return;
  folds.set(startLine, { startLine, endLine, sort, depth: Math.min(depth, known?.depth ?? depth) });
}

/** What is hidden of a value: brackets that close on a line of their own stay, as those that open do. */
function inside(text: Text, node: Node): Range {
  const { start, end } = node.range;
  if ((node.type !== 'mapping' && node.type !== 'sequence') || node.layout !== 'flow') return node.range;
  const closing = /(?:\r\n|\r|\n)[ \t]*[\]}]$/.exec(text.slice(Math.max(start, end - 200), end));
  return closing ? rangeOf(start, end - closing[0].length) : node.range;
}

function noteText({ text, texts }: Folding, range: Range): void {
  const from = text.positionAt(range.start).line;
  const to = text.positionAt(range.end).line;
  if (to > from) texts.push({ from, to });
}

/** From the line that opens it to the one that closes it. */
function foldFrontMatter(folding: Folding, root: Node | null): void {
  const from = root?.range.end ?? folding.text.indexOf('---') + 3;
  const closing = /(?<![^\r\n])(?:---|\.\.\.)[ \t]*(?![^\r\n])/g;
  closing.lastIndex = from;
  const end = closing.exec(folding.text.whole)?.index;
  if (end !== undefined) fold(folding, rangeOf(0, end), 0);
}

/** Runs of lines that are comments and nothing else. */
function* foldComments(folding: Folding, file: SourceFile): Steps<void> {
  const { text } = folding;
  const until =
    file.tree.carrier === 'markdown' ? (file.tree.documents[0]?.root?.range.end ?? 0) : text.length;
  let run: { readonly from: number; readonly to: number } | undefined;
  const endRun = () => {
    if (run) fold(folding, rangeOf(text.lineRange(run.from).start, text.lineRange(run.to).end), 1, 'comment');
  };
  let seen = 0;
  for (const line of commentLines(folding, until)) {
    if (++seen % 500 === 0) yield;
    if (run?.to === line - 1) {
      run = { from: run.from, to: line };
      continue;
    }
    endRun();
    run = { from: line, to: line };
  }
  endRun();
}

/** The lines up to an offset that begin with the sign of a comment, but for those within texts. */
function* commentLines({ text, texts }: Folding, until: number): Generator<number> {
  const inTexts = [...texts].sort((a, b) => a.from - b.from);
  let at = 0;
  for (let sign = text.indexOf('#'); sign >= 0 && sign <= until; ) {
    const { line, character } = text.positionAt(sign);
    const range = text.lineRange(line);
    while ((inTexts[at]?.to ?? line) < line) at++;
    const isInText = (inTexts[at]?.from ?? line) < line;
    const isFirst = character < 200 && /^[ \t]*$/.test(text.slice(range.start, sign));
    if (isFirst && !isInText) yield line;
    sign = text.indexOf('#', Math.max(sign + 1, range.end));
  }
}

/** Without the empty lines behind it. */
function trimmedEnd(text: Text, { start, end }: Range): Range {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at--;
  return rangeOf(start, at);
}
