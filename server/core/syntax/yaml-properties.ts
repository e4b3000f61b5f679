import type { CST } from 'yaml';
import { type Range, rangeOf } from '../base/range.ts';
import type { Report } from './yaml-faults.ts';

/** What stands before a key or a value: its indicator (`-`, `?`, `:`), comma, anchor and tag. */
export interface Properties {
  readonly indicator: CST.SourceToken | undefined;
  readonly comma: CST.SourceToken | undefined;
  readonly anchor: CST.SourceToken | undefined;
  readonly tag: CST.SourceToken | undefined;
  readonly hasNewline: boolean;
  /** Whether a line ends between the anchor or tag and what it is for. */
  readonly newlineBehindProperty: boolean;
  /** The last anchor or tag, if what it is for begins on its line. */
  readonly propertyOnLine: CST.SourceToken | undefined;
  /** Where the anchor or tag begins; without one, `end`. */
  readonly start: number;
  /** Behind all of it, white space included. */
  readonly end: number;
  /** Behind the last of it that is no white space: where an empty value stands. */
  readonly emptyAt: number;
}

export interface PropertiesPlace {
  readonly indicator: 'doc-start' | 'seq-item-ind' | 'explicit-key-ind' | 'map-value-ind';
  readonly inFlow: boolean;
  /** What stands behind the properties. */
  readonly next: CST.Token | null | undefined;
  /** Where the properties would begin if there are none. */
  readonly offset: number;
  readonly parentIndent: number;
  readonly startsLine: boolean;
}

export function propertiesOf(
  tokens: readonly CST.SourceToken[],
  place: PropertiesPlace,
  report: Report,
): Properties {
  const [only] = tokens;
  if (!only || (tokens.length === 1 && only.type === place.indicator))
    return simpleProperties(only, place.offset);
  const found: Found = { emptyAt: place.offset, hasNewline: false, newlineBehindProperty: false };
  let atLineStart = place.startsLine;
  let tab: CST.SourceToken | undefined;
  let unseparated: CST.SourceToken | undefined;
  let propertyOnLine: CST.SourceToken | undefined;
  for (const token of tokens) {
    if (unseparated && token.type !== 'space' && token.type !== 'newline' && token.type !== 'comma') {
      report('property-space', rangeOfToken(unseparated));
    }
    unseparated = undefined;
    if (tab && atLineStart && token.type !== 'newline') report('tab-indent', rangeOfToken(tab));
    tab = undefined;
    if (token.type === 'space') {
      if (mayNotIndentByTab(place) && token.source.includes('\t')) tab = token;
    } else if (token.type === 'newline') {
      atLineStart = true;
      found.hasNewline = true;
      if (found.anchor || found.tag) found.newlineBehindProperty = true;
      propertyOnLine = undefined;
    } else {
      take(found, token, place, report);
      found.emptyAt = token.offset + token.source.length;
      atLineStart =
        token.type === place.indicator &&
        (token.type === 'seq-item-ind' || token.type === 'explicit-key-ind');
      if (token.type === 'anchor' || token.type === 'tag') {
        unseparated = token;
        propertyOnLine = token;
      }
    }
  }
  const { next } = place;
  if (unseparated && next && !(next.type === 'scalar' && next.source === '')) {
    report('property-space', rangeOfToken(unseparated));
  }
  if (
    tab &&
    ((atLineStart && tab.indent <= place.parentIndent) ||
      next?.type === 'block-map' ||
      next?.type === 'block-seq')
  ) {
    report('tab-indent', rangeOfToken(tab));
  }
  const last = tokens.at(-1);
  const end = last ? last.offset + last.source.length : place.offset;
  return {
    indicator: found.indicator,
    comma: found.comma,
    anchor: found.anchor,
    tag: found.tag,
    hasNewline: found.hasNewline,
    newlineBehindProperty: found.newlineBehindProperty,
    propertyOnLine,
    start: found.start ?? end,
    end,
    emptyAt: found.emptyAt,
  };
}

/** Nothing, or nothing but the indicator, as before most keys and values. */
function simpleProperties(indicator: CST.SourceToken | undefined, offset: number): Properties {
  const end = indicator ? indicator.offset + indicator.source.length : offset;
  return {
    indicator,
    comma: undefined,
    anchor: undefined,
    tag: undefined,
    hasNewline: false,
    newlineBehindProperty: false,
    propertyOnLine: undefined,
    start: end,
    end,
    emptyAt: end,
  };
}

export function rangeOfToken({
  offset,
  source,
}: {
  readonly offset: number;
  readonly source: string;
}): Range {
  return rangeOf(offset, offset + source.length);
}

interface Found {
  indicator?: CST.SourceToken;
  comma?: CST.SourceToken;
  anchor?: CST.SourceToken;
  tag?: CST.SourceToken;
  hasNewline: boolean;
  newlineBehindProperty: boolean;
  start?: number;
  emptyAt: number;
}

function take(found: Found, token: CST.SourceToken, place: PropertiesPlace, report: Report): void {
  if (token.type === 'anchor') {
    if (found.anchor) report('anchors-two', rangeOfToken(token));
    if (token.source === '&') report('anchor-empty', rangeOfToken(token));
    found.anchor = token;
    found.start ??= token.offset;
  } else if (token.type === 'tag') {
    if (found.tag) report('tags-two', rangeOfToken(token));
    found.tag = token;
    found.start ??= token.offset;
  } else if (token.type === place.indicator) {
    const property = found.anchor ?? found.tag;
    if (property) report('property-order', rangeOfToken(property));
    if (found.indicator) report('unexpected', rangeOfToken(token), token.source);
    found.indicator = token;
  } else if (token.type === 'comma' && place.inFlow) {
    if (found.comma) report('comma-extra', rangeOfToken(token));
    found.comma = token;
  } else {
    report('unexpected', rangeOfToken(token), token.source);
  }
}

/** Where indentation counts. Brackets and braces do not care for it, not even those that are a whole document. */
function mayNotIndentByTab({ inFlow, indicator, next }: PropertiesPlace): boolean {
  return !inFlow && (indicator !== 'doc-start' || next?.type !== 'flow-collection');
}
