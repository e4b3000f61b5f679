/**
 * Path patterns, matched without backtracking: the time is bounded by the pattern's length times the path's, whatever
 * they are. Patterns come from workspaces, and those are hostile input: a regular expression made from a pattern
 * with a few stars in it can be kept busy for minutes by a long name or a deep folder.
 *
 * The language is that of Git's ignore files: `*` and `?` stay within a segment, a segment `**` is any number of
 * segments (at the end of a pattern: at least one), `[a-z]`, `[!a-z]` and `[[:digit:]]` are one character, `\` makes
 * the next character ordinary. Upper and lower case differ, on every system, so that the answer is the same on all.
 */
export interface PathPattern {
  readonly segments: readonly SegmentPattern[];
}

type SegmentPattern =
  | { readonly is: 'literal'; readonly text: string }
  | { readonly is: 'wild'; readonly tokens: readonly Token[] }
  /** `**`: any number of segments, none included. */
  | { readonly is: 'any-depth' };

type Token =
  | { readonly is: 'character'; readonly character: string }
  | { readonly is: 'any-one' }
  | { readonly is: 'any-many' }
  | { readonly is: 'class'; readonly negated: boolean; readonly members: readonly Member[] };

/** Characters from one code point to another, both included; or one of POSIX's named classes. */
type Member = { readonly from: number; readonly to: number } | { readonly named: RegExp };

/** Undefined for a pattern that can match nothing: an unfinished class or escape. */
export function parsePattern(pattern: string): PathPattern | undefined {
  const tokens = tokensOf(pattern);
  if (!tokens) return undefined;
  const segments: SegmentPattern[] = [];
  for (const segment of splitAtSlashes(tokens)) {
    const next = segmentPattern(segment);
    const repeated = next.is === 'any-depth' && segments.at(-1)?.is === 'any-depth';
    if (!repeated) segments.push(next);
  }
  if (segments.at(-1)?.is === 'any-depth') segments.push({ is: 'wild', tokens: [{ is: 'any-many' }] });
  return { segments };
}

/** Whether the pattern matches the path made of `segments` from the index `from` on: all of it, not a part. */
export function matchesPath(pattern: PathPattern, segments: readonly string[], from = 0): boolean {
  return matchesInOrder(pattern.segments, segments, { order: segmentOrder, from });
}

const segmentOrder = {
  isAny: (segment: SegmentPattern) => segment.is === 'any-depth',
  matches(pattern: SegmentPattern, name: string): boolean {
    switch (pattern.is) {
      case 'literal':
        return pattern.text === name;
      case 'wild':
        return matchesInOrder(pattern.tokens, charactersOf(name), { order: tokenOrder, from: 0 });
      case 'any-depth':
        return true;
      default:
        return pattern satisfies never;
    }
  },
};

const tokenOrder = {
  isAny: (token: Token) => token.is === 'any-many',
  matches(token: Token, character: string): boolean {
    switch (token.is) {
      case 'character':
        return token.character === character;
      case 'any-one':
      case 'any-many':
        return true;
      case 'class':
        return token.members.some(member => isMember(member, character)) !== token.negated;
      default:
        return token satisfies never;
    }
  },
};

/** A text is a list of its characters as long as none of them takes two code units. */
function charactersOf(text: string): ArrayLike<string> {
  return /[\uD800-\uDBFF]/.test(text) ? [...text] : text;
}

interface Order<Part, Item> {
  /** Whether the part matches any number of items. Every other part matches exactly one. */
  readonly isAny: (part: Part) => boolean;
  readonly matches: (part: Part, item: Item) => boolean;
}

/**
 * Matches parts against items from left to right. Only the latest part of the "any number" sort ever has to take
 * one more item: whatever an earlier one could take instead, the latest can take too.
 */
function matchesInOrder<Part, Item>(
  parts: readonly Part[],
  items: ArrayLike<Item>,
  { order, from }: { readonly order: Order<Part, Item>; readonly from: number },
): boolean {
  let part = 0;
  let item = from;
  let retryPart = -1;
  let retryItem = -1;
  while (item < items.length) {
    const here = parts[part];
    if (here !== undefined && order.isAny(here)) {
      part += 1;
      retryPart = part;
      retryItem = item;
    } else if (here !== undefined && order.matches(here, items[item] as Item)) {
      part += 1;
      item += 1;
    } else if (retryPart >= 0) {
      retryItem += 1;
      part = retryPart;
      item = retryItem;
    } else {
      return false;
    }
  }
  return parts.slice(part).every(order.isAny);
}

function isMember(member: Member, character: string): boolean {
  if ('named' in member) return member.named.test(character);
  const code = character.codePointAt(0) ?? 0;
  return member.from <= code && code <= member.to;
}

type PatternToken = Token | { readonly is: 'slash' };

function tokensOf(pattern: string): readonly PatternToken[] | undefined {
  const characters = [...pattern];
  const tokens: PatternToken[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string;
    if (character === '*') {
      tokens.push({ is: 'any-many' });
    } else if (character === '?') {
      tokens.push({ is: 'any-one' });
    } else if (character === '[') {
      const read = readClass(characters, at);
      if (!read) return undefined;
      tokens.push(read.token);
      at = read.last;
    } else if (character === '\\') {
      at += 1;
      const escaped = characters[at];
      if (escaped === undefined) return undefined;
      tokens.push(escaped === '/' ? { is: 'slash' } : { is: 'character', character: escaped });
    } else {
      tokens.push(character === '/' ? { is: 'slash' } : { is: 'character', character });
    }
  }
  return tokens;
}

function splitAtSlashes(tokens: readonly PatternToken[]): readonly (readonly Token[])[] {
  const segments: Token[][] = [];
  let segment: Token[] = [];
  for (const token of tokens) {
    if (token.is === 'slash') {
      segments.push(segment);
      segment = [];
    } else {
      segment.push(token);
    }
  }
  return [...segments, segment];
}

function segmentPattern(tokens: readonly Token[]): SegmentPattern {
  if (tokens.length > 1 && tokens.every(token => token.is === 'any-many')) return { is: 'any-depth' };
  let text = '';
  for (const token of tokens) {
    if (token.is !== 'character') return { is: 'wild', tokens };
    text += token.character;
  }
  return { is: 'literal', text };
}

const namedClasses: ReadonlyMap<string, RegExp> = new Map([
  ['alnum', /[0-9A-Za-z]/],
  ['alpha', /[A-Za-z]/],
  ['blank', /[ \t]/],
  ['cntrl', /[\0-\x1F\x7F]/],
  ['digit', /[0-9]/],
  ['graph', /[!-~]/],
  ['lower', /[a-z]/],
  ['print', /[ -~]/],
  ['punct', /[!-/:-@[-`{-~]/],
  ['space', /[\t-\r ]/],
  ['upper', /[A-Z]/],
  ['xdigit', /[0-9A-Fa-f]/],
]);

/** The class that begins with the bracket at `start`, and the index of the bracket that ends it. */
function readClass(
  characters: readonly string[],
  start: number,
): { readonly token: Token; readonly last: number } | undefined {
  let at = start + 1;
  const negated = characters[at] === '!' || characters[at] === '^';
  if (negated) at += 1;
  const members: Member[] = [];
  // A closing bracket right at the beginning is a member.
  for (let first = true; first || characters[at] !== ']'; first = false) {
    if (characters[at] === '[' && characters[at + 1] === ':') {
      const end = characters.indexOf(']', at + 2);
      if (end < 0) return undefined;
      if (characters[end - 1] === ':' && end - 1 > at + 1) {
        const named = namedClasses.get(characters.slice(at + 2, end - 1).join(''));
        if (!named) return undefined;
        members.push({ named });
        at = end + 1;
        continue;
      }
    }
    const from = readMember(characters, at);
    if (!from) return undefined;
    at = from.next;
    members.push({ from: from.code, to: from.code });
    const startsRange =
      characters[at] === '-' && characters[at + 1] !== undefined && characters[at + 1] !== ']';
    if (!startsRange) continue;
    const to = readMember(characters, at + 1);
    if (!to) return undefined;
    at = to.next;
    members.push({ from: from.code, to: to.code });
  }
  return { token: { is: 'class', negated, members }, last: at };
}

function readMember(
  characters: readonly string[],
  at: number,
): { readonly code: number; readonly next: number } | undefined {
  const escaped = characters[at] === '\\';
  const character = characters[escaped ? at + 1 : at];
  if (character === undefined) return undefined;
  return { code: character.codePointAt(0) ?? 0, next: at + (escaped ? 2 : 1) };
}
