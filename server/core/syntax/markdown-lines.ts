/** A line of a Markdown text. */
export interface Line {
  /** Where it begins. */
  readonly start: number;
  /** Where its text ends, white space at the end excluded. */
  readonly end: number;
  /** How many columns it is indented; a tab reaches to the next multiple of four. */
  readonly indent: number;
  /** How many characters that are. */
  readonly indentLength: number;
  /** Its text without white space around it. */
  readonly content: string;
}

/** The lines of a text from an offset on. They end with `\n`, `\r\n` or a lone `\r`. */
export function* linesFrom(text: string, from: number): Generator<Line> {
  const pattern = /([ \t]*)([^\r\n]*)(?:\r\n|\r|\n|$)/y;
  let start = from;
  while (start < text.length) {
    pattern.lastIndex = start;
    const [all = '', white = '', rest = ''] = pattern.exec(text) ?? [];
    const content = rest.trimEnd();
    yield {
      start,
      end: start + white.length + content.length,
      indent: columnsOf(white),
      indentLength: white.length,
      content,
    };
    start += Math.max(all.length, 1);
  }
}

/** The fence that begins a block of code, or undefined. */
export function fenceOf(content: string): string | undefined {
  const fence = /^(?:`{3,}|~{3,})/.exec(content)?.[0];
  if (fence === undefined) return undefined;
  // A backtick behind it makes it code within a line.
  return fence.startsWith('`') && content.includes('`', fence.length) ? undefined : fence;
}

/** Whether a line ends a block of code: the same sign, at least as often, and nothing else. */
export function isFenceEnd({ indent, content }: Line, fence: string): boolean {
  if (indent >= 4 || content.length < fence.length) return false;
  return content === fence.charAt(0).repeat(content.length);
}

/** `---`, `***` or `___`, perhaps with spaces between. */
export function isThematicBreak(content: string): boolean {
  const sign = content.charAt(0);
  if (sign !== '-' && sign !== '*' && sign !== '_') return false;
  let signs = 0;
  for (const character of content) {
    if (character === sign) signs++;
    else if (character !== ' ' && character !== '\t') return false;
  }
  return signs >= 3;
}

export interface ListItem {
  /** How far lines have to be indented to belong to it. */
  readonly indent: number;
  readonly content: string;
}

/** The list item that a line begins. In a paragraph, an empty item and a number other than 1 are no items. */
export function listItemOf(
  line: Line,
  { inParagraph }: { readonly inParagraph: boolean },
): ListItem | undefined {
  const match = /^([-+*]|\d{1,9}[.)])(?:([ \t]+)(.*)|$)/.exec(line.content);
  if (!match) return undefined;
  const [, marker = '', white = '', content = ''] = match;
  if (inParagraph && (content === '' || (/^\d/.test(marker) && Number.parseInt(marker, 10) !== 1)))
    return undefined;
  const markerEnd = line.indent + marker.length;
  const columns = columnsOf(white, markerEnd);
  // More than four columns are indented code inside the item; without text the item begins right behind the marker.
  const padding = content === '' || columns > 4 ? 1 : columns;
  return { indent: markerEnd + padding, content };
}

/**
 * What ends the block of HTML that a line begins; undefined if it begins none. It has to be looked for on the first
 * line too.
 */
export function htmlEndOf(
  content: string,
  { inParagraph }: { readonly inParagraph: boolean },
): RegExp | undefined {
  if (!content.startsWith('<')) return undefined;
  for (const [begin, end] of htmlBlocks) if (begin.test(content)) return end;
  return !inParagraph && loneTag.test(content) ? blank : undefined;
}

const blank = /^$/;

const htmlBlocks: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Za-z]/, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [
    /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i,
    blank,
  ],
];

/** An opening or closing tag with nothing behind it. */
const loneTag =
  /^<(?:\/[A-Za-z][\w-]*\s*|[A-Za-z][\w-]*(?:\s+[\w:.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?)>$/;

function columnsOf(white: string, from = 0): number {
  let column = from;
  for (const character of white) column += character === '\t' ? 4 - (column % 4) : 1;
  return column - from;
}
