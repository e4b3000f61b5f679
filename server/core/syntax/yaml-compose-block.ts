import type { CST } from 'yaml';
import { rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import { duplicateCheck } from './duplicate-keys.ts';
import { emptyScalar, entryOf } from './placed.ts';
import type { Entry, Mapping, Node, Sequence } from './tree.ts';
import { type Composing, isPauseDue, isSimple, restOfLine } from './yaml-composing.ts';
import { leafOf, nameOf } from './yaml-leaf.ts';
import { type Properties, type PropertiesPlace, propertiesOf, rangeOfToken } from './yaml-properties.ts';
import {
  type Item,
  keyBelowValue,
  linesOf,
  longestHalfTyped,
  mergedEntries,
  offsetOf,
  splitByLine,
  textNode,
} from './yaml-repair.ts';

/** Composes a mapping written by indentation. */
export function* blockMapping(composing: Composing, token: CST.BlockMap, depth: number): Steps<Mapping> {
  const entries: Entry[] = [];
  yield* addEntries({ composing, token, depth, entries, checkKey: duplicateCheck(composing.noteFault) });
  const start = Math.min(token.offset, entries[0]?.range.start ?? token.offset);
  return {
    type: 'mapping',
    range: rangeOf(start, entries.at(-1)?.range.end ?? start),
    layout: 'block',
    entries,
  };
}

/** Composes a sequence written by indentation. */
export function* blockSequence(
  composing: Composing,
  token: CST.BlockSequence,
  depth: number,
): Steps<Sequence> {
  const items: Node[] = [];
  let offset = token.offset;
  for (const { start, value } of token.items) {
    if (isPauseDue(composing)) yield;
    const properties = propertiesOf(
      start,
      {
        indicator: 'seq-item-ind',
        inFlow: false,
        next: value,
        offset,
        parentIndent: token.indent,
        startsLine: true,
      },
      composing.report,
    );
    if (!properties.indicator) {
      // White space at the end, which the parser takes for the beginning of one more item.
      if (!properties.anchor && !properties.tag && !value) continue;
      const cause =
        value?.type === 'block-seq'
          ? 'indent-item'
          : value?.type === 'block-map'
            ? 'indent-key'
            : 'item-dash';
      composing.report(cause, restOfLine(composing.text, value?.offset ?? properties.start));
    }
    const place = { depth, parentIndent: token.indent, isDocument: false };
    const node = isSimple(value)
      ? leafOf(composing, value, properties, place)
      : yield* composing.nodeOf(composing, value, properties, place);
    const merged = properties.indicator ? undefined : mergedEntries(items.at(-1), node);
    if (merged) items.pop();
    items.push(merged ?? node);
    offset = node.range.end;
  }
  return {
    type: 'sequence',
    range: rangeOf(token.offset, Math.max(offset, token.offset)),
    layout: 'block',
    items,
  };
}

interface BlockMapSource {
  readonly composing: Composing;
  readonly token: CST.BlockMap;
  /** How many collections stand around what is in this one. */
  readonly depth: number;
  /** Where the entries are added. */
  readonly entries: Entry[];
  readonly checkKey: (entry: Entry) => void;
}

function* addEntries(source: BlockMapSource): Steps<void> {
  const { composing, token } = source;
  let readTo = -1;
  for (const item of token.items) {
    if (isPauseDue(composing)) yield;
    if ((item.key?.offset ?? item.sep?.[0]?.offset ?? readTo) < readTo) continue;
    const properties = propertiesOf(item.start, keyPlace(source, item), composing.report);
    const isNothing = !properties.indicator && !properties.anchor && !properties.tag && !item.sep;
    if (isNothing) continue;
    if (!properties.indicator && item.key?.type === 'block-seq') {
      yield* addMisplacedItems(source, item.key, properties);
      // The entries below such a list are taken for its value.
      if (item.value?.type === 'block-map') yield* addEntries({ ...source, token: item.value });
      continue;
    }
    const { indicator } = properties;
    if (indicator && indicator.indent !== token.indent)
      composing.report('indent-key', restOfLine(composing.text, indicator.offset));
    const key = indicator ? item.key : checkedKey(source, item, properties);
    const keyNode = yield* keyNodeOf(source, key, properties);
    const name = nameOf(composing, keyNode);
    const value = yield* valueNodeOf(source, item, { node: keyNode, name, properties });
    addEntry(source, entryOf(name, keyNode.range, value.node));
    if (value.below) yield* addEntries({ ...source, token: value.below });
    readTo = Math.max(readTo, value.readTo ?? -1);
  }
}

function halfTyped(composing: Composing, line: CST.FlowScalar): Entry {
  const key = textNode(composing, rangeOfToken(line));
  const name = nameOf(composing, key);
  composing.report('colon-missing', key.range, name);
  return entryOf(name, key.range, emptyScalar(key.range.end));
}

function addEntry({ entries, checkKey }: BlockMapSource, entry: Entry): void {
  // What has been taken for the text of the entry before is no entry of its own.
  if (entry.range.start < (entries.at(-1)?.range.end ?? 0)) return;
  checkKey(entry);
  entries.push(entry);
}

function keyPlace({ token, entries }: BlockMapSource, { key, sep }: Item): PropertiesPlace {
  return {
    indicator: 'explicit-key-ind',
    inFlow: false,
    next: key ?? sep?.[0],
    offset: (key ? key.offset : sep?.[0]?.offset) ?? entries.at(-1)?.range.end ?? token.offset,
    parentIndent: token.indent,
    startsLine: true,
  };
}

/** Checks a key without `?`. Of a plain key of several lines, all lines but the last are keys without a colon. */
function checkedKey(
  source: BlockMapSource,
  { key, sep }: Item,
  properties: Properties,
): CST.Token | null | undefined {
  const { composing, token } = source;
  const { text, report } = composing;
  const separator = sep?.find(({ type }) => type === 'map-value-ind');
  if (key?.type === 'scalar' && key.source.includes('\n') && key.source.length < longestHalfTyped) {
    const lines = linesOf(key);
    for (const line of lines.slice(0, -1)) addEntry(source, halfTyped(composing, line));
    return lines.at(-1);
  }
  if (key && 'indent' in key && key.indent !== token.indent)
    report('indent-key', restOfLine(text, key.offset));
  if (properties.newlineBehindProperty || (key && hasNewline(text, key, separator))) {
    report('key-lines', restOfLine(text, key?.offset ?? properties.start));
  } else if (separator && properties.start < separator.offset - longestKey) {
    report('key-long', restOfLine(text, properties.start));
  }
  return key;
}

/** What the specification allows, so that a parser need not look further for a colon. */
const longestKey = 1024;

/** Whether a key and the colon behind it are on different lines. */
function hasNewline(text: string, key: CST.Token, separator: CST.SourceToken | undefined): boolean {
  const end = separator?.offset ?? ('source' in key ? key.offset + key.source.length : key.offset);
  const newline = text.indexOf('\n', key.offset);
  return newline >= 0 && newline < end;
}

function* keyNodeOf(
  { composing, token, depth }: BlockMapSource,
  key: CST.Token | null | undefined,
  properties: Properties,
): Steps<Node> {
  const place = { depth, parentIndent: token.indent, isDocument: false };
  return isSimple(key)
    ? leafOf(composing, key, properties, place)
    : yield* composing.nodeOf(composing, key, properties, place);
}

interface Key {
  readonly node: Node;
  readonly name: string;
  readonly properties: Properties;
}

interface Value {
  readonly node: Node;
  /** Entries that are indented as if they belonged to the value, which can have none. */
  readonly below?: CST.BlockMap;
  /** Up to where the value takes what the parser thinks are further entries. */
  readonly readTo?: number;
}

function* valueNodeOf(source: BlockMapSource, item: Item, key: Key): Steps<Value> {
  const { composing, token, depth } = source;
  const { text, report } = composing;
  const { sep = [], value } = item;
  const properties = propertiesOf(
    sep,
    {
      indicator: 'map-value-ind',
      inFlow: false,
      next: value,
      offset: key.node.range.end,
      parentIndent: token.indent,
      startsLine: !item.key || item.key.type === 'block-scalar',
    },
    report,
  );
  const isImplicit = !key.properties.indicator;
  if (!properties.indicator) {
    if (isImplicit) report('colon-missing', restOfLine(text, key.node.range.start), key.name);
    return { node: emptyScalar(key.node.range.end) };
  }
  const place = { depth, parentIndent: token.indent, isDocument: false };
  if (value?.type === 'error' && value.source.startsWith('-') && composing.brackets === 0) {
    const range = restOfLine(text, value.offset);
    report('item-key-line', range);
    return { node: textNode(composing, range), readTo: range.end };
  }
  if (isImplicit && value?.type === 'block-map' && !properties.hasNewline && composing.brackets === 0) {
    return yield* valueOnKeyLine(source, value, properties);
  }
  const node = isSimple(value)
    ? leafOf(composing, value, properties, place)
    : yield* composing.nodeOf(composing, value, properties, place);
  return { node };
}

/**
 * A mapping cannot begin on the line of its key. Either the value is a text with a colon in it, or it is complete and
 * the lines below are indented too much.
 */
function* valueOnKeyLine(source: BlockMapSource, map: CST.BlockMap, properties: Properties): Steps<Value> {
  const { composing, token, depth } = source;
  const { text, report } = composing;
  const place = { depth, parentIndent: token.indent, isDocument: false };
  const split = keyBelowValue(map);
  if (split) {
    report('indent-below-value', restOfLine(text, split.below.offset), split.value.source);
    return { node: leafOf(composing, split.value, properties, place), below: split.below };
  }
  const line = restOfLine(text, map.offset);
  const { onLine, later } = splitByLine(map, line.end);
  const node = yield* composing.nodeOf(composing, onLine, properties, place);
  const below = later.filter(item => offsetOf(item) >= node.range.end);
  const end = Math.min(node.range.end, line.end);
  report('colon-in-value', rangeOf(map.offset, end));
  return {
    node: end === node.range.end ? textNode(composing, rangeOf(map.offset, end)) : node,
    below: { ...map, items: below },
  };
}

/** Items that are indented less than those of the sequence above them still belong there more than anywhere else. */
function* addMisplacedItems(
  source: BlockMapSource,
  key: CST.BlockSequence,
  properties: Properties,
): Steps<void> {
  const { composing, token, depth, entries } = source;
  composing.report('indent-item', restOfLine(composing.text, key.offset));
  const place = { depth, parentIndent: token.indent, isDocument: false };
  const added = yield* composing.nodeOf(composing, key, properties, place);
  const above = entries.pop();
  if (!above || added.type !== 'sequence') return;
  const { value } = above;
  if (value.type === 'sequence' && value.layout === 'block') {
    const items = [...value.items, ...added.items];
    entries.push(
      entryOf(above.name, above.keyRange, {
        ...value,
        range: rangeOf(value.range.start, added.range.end),
        items,
      }),
    );
  } else {
    const isEmpty = value.type === 'scalar' && value.style === 'empty';
    entries.push(isEmpty ? entryOf(above.name, above.keyRange, added) : above);
  }
}
