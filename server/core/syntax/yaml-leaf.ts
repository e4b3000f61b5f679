import type { CST } from 'yaml';
import { type Range, rangeOf } from '../base/range.ts';
import { runThrough, type Steps } from '../base/steps.ts';
import { follow } from './follow.ts';
import { scalarOf } from './placed.ts';
import type { Node, Scalar, ScalarStyle } from './tree.ts';
import { blockScalarText } from './yaml-block-scalar.ts';
import { type Composing, isWhite, type Place, reportBehind, restOfLine } from './yaml-composing.ts';
import { type Properties, rangeOfToken } from './yaml-properties.ts';
import { closesWith, doubleQuotedText, plainMeaning, plainText, singleQuotedText } from './yaml-scalar.ts';
import { taggedValue, tagNameOf } from './yaml-tags.ts';

/** Composes a scalar, an alias, or the empty scalar where nothing stands. */
export function leafOf(
  composing: Composing,
  token: CST.Token | null | undefined,
  properties: Properties,
  place: Place,
): Node {
  const simple = simpleScalar(composing, token);
  if (simple) return finished(composing, simple, properties);
  return runThrough(leafSteps(composing, token, properties, place));
}

/** Composes a leaf in steps; only a very long text has more than one. */
export function* leafSteps(
  composing: Composing,
  token: CST.Token | null | undefined,
  properties: Properties,
  place: Place,
): Steps<Node> {
  if (token?.type === 'alias') return aliasOf(composing, token, properties);
  return finished(composing, yield* writtenScalar(composing, token, properties, place), properties);
}

function finished(composing: Composing, written: WrittenScalar, properties: Properties): Scalar {
  const node = meantBy(composing, written, properties);
  const anchor = properties.anchor?.source.slice(1);
  if (anchor) composing.anchors.set(anchor, { node });
  return node;
}

/**
 * What the key of an entry is called: its text as written. Of a key that is no scalar it is the source, and of an
 * alias of a scalar the text that it stands for.
 */
export function nameOf({ text }: Composing, key: Node): string {
  const content = follow(key);
  if (content?.type !== 'scalar') return text.slice(key.range.start, key.range.end);
  if (typeof content.value === 'string') return content.value;
  return content.value === null
    ? ''
    : text.slice(content.range.start, content.range.end).replace(/^(["'])(.*)\1$/s, '$2');
}

function aliasOf(composing: Composing, token: CST.FlowScalar, properties: Properties): Node {
  const { report } = composing;
  const range = rangeOfToken(token);
  const name = token.source.slice(1);
  const anchored = composing.anchors.get(name);
  if (properties.anchor || properties.tag) report('alias-properties', range);
  if (name === '') report('alias-empty', range);
  else if (!anchored) report('alias-unknown', range, name);
  else if ('within' in anchored) report('alias-in-itself', range, name);
  reportBehind(composing, token.end, 'behind-value');
  return { type: 'alias', range, name, ...(anchored && 'node' in anchored && { target: anchored.node }) };
}

/** What a scalar means, with its tag or without. */
function meantBy(composing: Composing, written: WrittenScalar, { tag }: Properties): Scalar {
  const { range, text, style } = written;
  const tagName = tag && tagNameOf(tag, composing.handles, composing.report);
  if (!tag || tagName === undefined) {
    const value = style === 'plain' ? plainMeaning(text) : style === 'empty' ? null : text;
    return scalarOf(range, value, style);
  }
  const value = taggedValue(tagName, text);
  if (value === undefined) composing.report('tag-unfit', rangeOfToken(tag), tag.source);
  // A tag can make something of nothing: then it is no empty value any more.
  const isSomething = style === 'empty' && value !== null;
  return scalarOf(range, value === undefined ? text : value, isSomething ? 'plain' : style);
}

interface WrittenScalar {
  readonly range: Range;
  readonly text: string;
  readonly style: ScalarStyle;
}

/**
 * A scalar of one line, without escapes and with nothing behind it, as most are; undefined for all others, which take
 * the long way.
 */
function simpleScalar(
  { openQuotes }: Composing,
  token: CST.Token | null | undefined,
): WrittenScalar | undefined {
  if ((token?.type !== 'scalar' && token?.type !== 'double-quoted-scalar') || openQuotes.size > 0)
    return undefined;
  const { type, offset, source, end } = token;
  const isPlain = type === 'scalar';
  if (!(isPlain ? simplePlain : simpleQuoted).test(source) || (end && !end.every(isWhite))) return undefined;
  const range = rangeOf(offset, offset + source.length);
  return isPlain
    ? { range, text: source, style: 'plain' }
    : { range, text: source.slice(1, -1), style: 'double-quoted' };
}

const simplePlain = /^[\w/(][^\n]*$/;
const simpleQuoted = /^"[^"\\\n]*"$/;

function* writtenScalar(
  composing: Composing,
  token: CST.Token | null | undefined,
  { emptyAt }: Properties,
  place: Place,
): Steps<WrittenScalar> {
  const { text, report } = composing;
  switch (token?.type) {
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar': {
      reportBehind(composing, token.end, 'behind-value');
      if (token.type === 'scalar' && token.source === '') break;
      return yield* flowScalar(composing, token);
    }
    case 'block-scalar': {
      const [header, ...behind] = token.props;
      for (const property of behind) {
        if (property.type !== 'space' && property.type !== 'newline') {
          const range = restOfLine(text, property.offset);
          report('block-scalar-header', range, text.slice(range.start, range.end));
        }
      }
      const newline = text.indexOf('\n', token.offset);
      return yield* blockScalarText(
        {
          header: header && 'source' in header ? header.source : '|',
          offset: token.offset,
          lines: token.source,
          linesOffset: newline < 0 ? text.length : newline + 1,
          parentIndent: place.parentIndent,
          isDocument: place.isDocument,
        },
        report,
      );
    }
    case undefined:
      break;
    default: {
      if (!token) break;
      // What the parser could make nothing of stands here as one token of its own.
      const range = restOfLine(text, token.offset);
      report('unexpected', range, text.slice(range.start, range.end));
      return { range: rangeOf(token.offset, token.offset), text: '', style: 'empty' };
    }
  }
  return { range: rangeOf(emptyAt, emptyAt), text: '', style: 'empty' };
}

function* flowScalar(
  { text, openQuotes, report }: Composing,
  { type, source, offset }: CST.FlowScalar,
): Steps<WrittenScalar> {
  const range = rangeOf(offset, offset + source.length);
  const openQuote = openQuotes.get(offset);
  if (openQuote !== undefined) {
    report('quote-missing', restOfLine(text, offset), openQuote);
    const style = openQuote === "'" ? 'single-quoted' : 'double-quoted';
    return { range, text: yield* plainText(source.slice(1)), style };
  }
  if (type === 'scalar') {
    const [sign = ''] = source;
    if (/[\t,%|>@`]/.test(sign)) report('start-character', restOfLine(text, offset), sign);
    return { range, text: yield* plainText(source), style: 'plain' };
  }
  const quote = source.charAt(0);
  const isClosed = closesWith(source, quote);
  if (!isClosed) report('quote-missing', restOfLine(text, offset), quote);
  const inner = source.slice(1, isClosed ? -1 : undefined);
  return type === 'single-quoted-scalar'
    ? { range, text: yield* singleQuotedText(inner), style: 'single-quoted' }
    : { range, text: yield* doubleQuotedText(inner, offset + 1, report), style: 'double-quoted' };
}
