import type { CST } from 'yaml';
import { type Range, rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import type { Node, SyntaxFault } from './tree.ts';
import type { Report } from './yaml-faults.ts';
import type { Properties } from './yaml-properties.ts';
import type { TagHandles } from './yaml-tags.ts';

/** What the parts of the composition of one document share. */
export interface Composing {
  /** The text of the whole file: the offsets of all tokens count in it. */
  readonly text: string;
  /** Quotes that are never closed, by their offset. In the text stands a sign in their place that means nothing. */
  readonly openQuotes: ReadonlyMap<number, string>;
  readonly report: Report;
  /** Takes note of a fault that is not one of writing YAML. */
  readonly noteFault: (fault: () => SyntaxFault) => void;
  readonly handles: TagHandles;
  /** By the name of the anchor, what an alias would stand for now. */
  readonly anchors: Map<string, Anchored>;
  /** Composes any node; the collections call it for what stands in them. */
  readonly nodeOf: (
    composing: Composing,
    token: CST.Token | null | undefined,
    properties: Properties,
    place: Place,
  ) => Steps<Node>;
  /** How many brackets stand around. */
  brackets: number;
  /** How much has been composed since the last pause. */
  work: number;
}

/** `within`: the node with the anchor is being composed, so that what stands in it cannot refer to it. */
export type Anchored = { readonly node: Node } | { readonly within: true };

export interface Place {
  /** How many collections stand around. */
  readonly depth: number;
  /** How far the collection around is indented. */
  readonly parentIndent: number;
  /** Whether the node is a whole document. */
  readonly isDocument: boolean;
}

/** Whether so much has been done that it is time for a pause. */
export function isPauseDue(composing: Composing): boolean {
  if (++composing.work < 500) return false;
  composing.work = 0;
  return true;
}

export function isCollection(
  token: CST.Token,
): token is CST.BlockMap | CST.BlockSequence | CST.FlowCollection {
  return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection';
}

/** Whether a token can be composed at once: it is no collection, and its text not so long that it needs pauses. */
export function isSimple(token: CST.Token | null | undefined): boolean {
  if (!token) return true;
  return (
    !isCollection(token) &&
    !('source' in token && token.source !== undefined && token.source.length > longText)
  );
}

const longText = 20_000;

/** Reports what stands where only white space may. */
export function reportBehind(
  { text, report }: Composing,
  tokens: readonly CST.SourceToken[] | undefined,
  cause: 'behind-value' | 'behind-document',
): void {
  const token = tokens?.find(each => !isWhite(each));
  if (token)
    report(
      cause,
      restOfLine(text, token.offset),
      text.slice(token.offset, restOfLine(text, token.offset).end),
    );
}

export function isWhite({ type }: CST.SourceToken): boolean {
  return type === 'space' || type === 'newline' || type === 'comment';
}

/** From an offset to where the text of its line ends; of a very long line only a piece. */
export function restOfLine(text: string, start: number): Range {
  const piece = text.slice(start, start + 200);
  const newline = piece.indexOf('\n');
  return rangeOf(start, start + (newline < 0 ? piece : piece.slice(0, newline)).trimEnd().length);
}
