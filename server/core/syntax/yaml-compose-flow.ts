import type { CST } from 'yaml';
import { rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import { duplicateCheck } from './duplicate-keys.ts';
import { emptyScalar, entryOf } from './placed.ts';
import type { Entry, Mapping, Node, Sequence } from './tree.ts';
import { type Composing, isPauseDue, reportBehind, restOfLine } from './yaml-composing.ts';
import { nameOf } from './yaml-leaf.ts';
import { type Properties, propertiesOf, rangeOfToken } from './yaml-properties.ts';

/** Composes a mapping in braces or a sequence in brackets. */
export function* flowCollection(
  composing: Composing,
  token: CST.FlowCollection,
  depth: number,
): Steps<Mapping | Sequence> {
  const isMapping = token.start.source === '{';
  const flow: Flow = {
    composing,
    token,
    isMapping,
    depth,
    entries: [],
    items: [],
    end: token.offset + 1,
    checkKey: duplicateCheck(composing.noteFault),
  };
  composing.brackets++;
  for (const [index, item] of token.items.entries()) {
    if (isPauseDue(composing)) yield;
    yield* addItem(flow, item, index);
  }
  composing.brackets--;
  const range = rangeOf(token.offset, Math.max(flow.end, closeOf(flow)));
  return isMapping
    ? { type: 'mapping', range, layout: 'flow', entries: flow.entries }
    : { type: 'sequence', range, layout: 'flow', items: flow.items };
}

interface Flow {
  readonly composing: Composing;
  readonly token: CST.FlowCollection;
  readonly isMapping: boolean;
  /** How many collections stand around what is in this one. */
  readonly depth: number;
  readonly entries: Entry[];
  readonly items: Node[];
  readonly checkKey: (entry: Entry) => void;
  /** Behind what has been composed so far. */
  end: number;
}

function* addItem(flow: Flow, item: CST.CollectionItem, index: number): Steps<void> {
  const { composing, token, isMapping, depth } = flow;
  const { text, report } = composing;
  const { start, key, sep, value } = item;
  const properties = propertiesOf(
    start,
    {
      indicator: 'explicit-key-ind',
      inFlow: true,
      next: key ?? sep?.[0] ?? value,
      offset: (key ?? sep?.[0] ?? value)?.offset ?? flow.end,
      parentIndent: token.indent,
      startsLine: false,
    },
    report,
  );
  const { comma } = properties;
  if (!properties.indicator && !properties.anchor && !properties.tag && !key && !sep && !value) {
    // Nothing may stand behind the last comma, but something has to before and between commas.
    if (comma && index === 0) report('comma-extra', rangeOfToken(comma));
    else if (comma && index < token.items.length - 1) report('comma-extra', nextComma(flow, index));
    flow.end = Math.max(flow.end, properties.emptyAt);
    return;
  }
  if (index === 0 && comma) report('comma-extra', rangeOfToken(comma));
  if (index > 0 && !comma) report('comma-missing', restOfItem(text, properties.start));
  const place = { depth, parentIndent: token.indent, isDocument: false };
  if (!isMapping && !sep && !properties.indicator) {
    const node = yield* composing.nodeOf(composing, value, properties, place);
    reportBlock(flow, value);
    flow.items.push(node);
    flow.end = node.range.end;
    return;
  }
  // Inside brackets a pair is a mapping of its own, one level deeper.
  const inner = isMapping ? place : { ...place, depth: depth + 1 };
  const keyNode = yield* composing.nodeOf(composing, key, properties, inner);
  reportBlock(flow, key);
  const name = nameOf(composing, keyNode);
  const valueNode = yield* valueNodeOf(flow, item, { node: keyNode, properties, depth: inner.depth });
  const entry = entryOf(name, keyNode.range, valueNode);
  if (isMapping) {
    flow.checkKey(entry);
    flow.entries.push(entry);
  } else flow.items.push({ type: 'mapping', range: entry.range, layout: 'flow', entries: [entry] });
  flow.end = entry.range.end;
}

interface Key {
  readonly node: Node;
  readonly properties: Properties;
  readonly depth: number;
}

function* valueNodeOf(
  flow: Flow,
  { key: keyToken, sep = [], value }: CST.CollectionItem,
  key: Key,
): Steps<Node> {
  const { composing, token, isMapping } = flow;
  const { text, report } = composing;
  const properties = propertiesOf(
    sep,
    {
      indicator: 'map-value-ind',
      inFlow: true,
      next: value,
      offset: key.node.range.end,
      parentIndent: token.indent,
      startsLine: false,
    },
    report,
  );
  const { indicator } = properties;
  if (!indicator && !value) return emptyScalar(key.node.range.end);
  if (!indicator && value) {
    if ('source' in value && value.source?.startsWith(':'))
      report('colon-missing', restOfItem(text, value.offset), value.source);
    else report('comma-missing', restOfItem(text, value.offset));
  }
  if (indicator && !isMapping && !key.properties.indicator) {
    const start = keyToken ? key.properties.start : indicator.offset;
    if (text.slice(start, indicator.offset).includes('\n')) report('key-lines', restOfLine(text, start));
    else if (start < indicator.offset - 1024) report('key-long', restOfLine(text, start));
  }
  const place = { depth: key.depth, parentIndent: token.indent, isDocument: false };
  const node = yield* composing.nodeOf(composing, value, properties, place);
  reportBlock(flow, value);
  return node;
}

function reportBlock({ composing }: Flow, token: CST.Token | null | undefined): void {
  if (token?.type === 'block-map' || token?.type === 'block-seq') {
    composing.report('block-in-flow', restOfLine(composing.text, token.offset));
  }
}

/** The comma behind an empty item: it is the one that has nothing before it. */
function nextComma({ token }: Flow, index: number) {
  const comma = token.items[index + 1]?.start.find(({ type }) => type === 'comma');
  return comma ? rangeOfToken(comma) : rangeOf(token.offset, token.offset + 1);
}

/** From where an item begins to the next comma or bracket, on its line: what a fault points at. */
function restOfItem(text: string, start: number) {
  const { end } = restOfLine(text, start);
  const [item = ''] = /^[^,\]}]*/.exec(text.slice(start, end)) ?? [];
  return rangeOf(start, start + Math.max(item.trimEnd().length, Math.min(1, end - start)));
}

/** Where the collection ends. */
function closeOf({ composing, token, isMapping, end }: Flow): number {
  const [close, ...behind] = token.end;
  if (close?.source === (isMapping ? '}' : ']')) {
    reportBehind(composing, behind, 'behind-value');
    return close.offset + 1;
  }
  composing.report('unclosed', rangeOf(token.offset, token.offset + 1), token.start.source);
  reportBehind(composing, behind, 'behind-value');
  return end;
}
