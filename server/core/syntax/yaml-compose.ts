import type { CST } from 'yaml';
import { rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import { emptyScalar } from './placed.ts';
import type { Mapping, Node, Sequence, SyntaxFault } from './tree.ts';
import { blockMapping, blockSequence } from './yaml-compose-block.ts';
import { flowCollection } from './yaml-compose-flow.ts';
import {
  type Anchored,
  type Composing,
  isCollection,
  type Place,
  reportBehind,
  restOfLine,
} from './yaml-composing.ts';
import { type Report, tooDeep } from './yaml-faults.ts';
import { leafSteps } from './yaml-leaf.ts';
import { type Properties, propertiesOf, rangeOfToken } from './yaml-properties.ts';
import { type TagHandles, tagFits, tagNameOf } from './yaml-tags.ts';

export interface DocumentSource {
  readonly text: string;
  readonly openQuotes: ReadonlyMap<number, string>;
  readonly token: CST.Document;
  /** How many collections stand around it: a part of a document can be read as one. */
  readonly depth: number;
  /** Those of the document, to be filled. */
  readonly anchors: Map<string, Anchored>;
  readonly handles: TagHandles;
  readonly report: Report;
  readonly noteFault: (fault: () => SyntaxFault) => void;
}

/** How many lists and mappings may stand inside each other. */
export const deepest = 100;

/** Composes the root node of a document from its tokens, in steps; null where nothing stands there. */
export function* rootOf({ token, depth, ...shared }: DocumentSource): Steps<Node | null> {
  const composing: Composing = { nodeOf, brackets: 0, work: 0, ...shared };
  const { text, report } = shared;
  const { start, value, end } = token;
  const properties = propertiesOf(
    start,
    {
      indicator: 'doc-start',
      inFlow: false,
      next: value ?? end?.[0],
      offset: token.offset,
      parentIndent: 0,
      startsLine: true,
    },
    report,
  );
  if (
    properties.indicator &&
    !properties.hasNewline &&
    (value?.type === 'block-map' || value?.type === 'block-seq')
  ) {
    report('document-line', restOfLine(text, value.offset));
  }
  const root = yield* nodeOf(composing, value, properties, { depth, parentIndent: 0, isDocument: true });
  reportBehind(composing, end, 'behind-document');
  return root.type === 'scalar' && root.style === 'empty' ? null : root;
}

/** Composes what stands behind properties; an empty scalar where nothing does. */
function* nodeOf(
  composing: Composing,
  token: CST.Token | null | undefined,
  properties: Properties,
  place: Place,
): Steps<Node> {
  if (!token || !isCollection(token)) return yield* leafSteps(composing, token, properties, place);
  if (place.depth >= deepest) {
    composing.noteFault(() => tooDeep(rangeOf(token.offset, token.offset + 1), deepest));
    return emptyScalar(token.offset);
  }
  const name = properties.anchor?.source.slice(1);
  const open = { within: true } as const;
  if (name) composing.anchors.set(name, open);
  const node = yield* collectionOf(composing, token, properties, place);
  // An anchor of the same name inside the node is the later one, and stays.
  if (name && composing.anchors.get(name) === open) composing.anchors.set(name, { node });
  return node;
}

function* collectionOf(
  composing: Composing,
  token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection,
  { tag, propertyOnLine }: Properties,
  { depth }: Place,
): Steps<Mapping | Sequence> {
  const { report } = composing;
  if (propertyOnLine && token.type === 'block-seq') report('property-line', rangeOfToken(propertyOnLine));
  const node =
    token.type === 'block-map'
      ? yield* blockMapping(composing, token, depth + 1)
      : token.type === 'block-seq'
        ? yield* blockSequence(composing, token, depth + 1)
        : yield* flowCollection(composing, token, depth + 1);
  const tagName = tag && tagNameOf(tag, composing.handles, report);
  if (tag && tagName && !tagFits(tagName, node.type)) report('tag-unfit', rangeOfToken(tag), tag.source);
  return node;
}
