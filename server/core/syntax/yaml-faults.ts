import type { Range } from '../base/range.ts';
import { shortened } from './duplicate-keys.ts';
import type { SyntaxFault } from './tree.ts';

/** What can be wrong with a YAML text, and in which words we say it: what, why, and what to do. `it` is a piece of the text. */
const words = {
  'alias-in-itself': it =>
    `"*${it}" stands inside the very value that "&${it}" names, so the value would contain itself without end. ` +
    'Write out what is meant here.',
  'alias-properties': () =>
    'A reference such as "*name" cannot carry an anchor (&) or a tag (!) of its own. Remove what stands before the "*".',
  'alias-unknown': it =>
    `"*${it}" refers to a value marked "&${it}", but no value before this place is marked so. Mark one, or write the ` +
    'value out; if the asterisk is part of a text, put the text in quotes.',
  'anchor-empty': () =>
    'A name is missing behind this "&". Write one, or put the text in quotes if the sign belongs to it.',
  'alias-empty': () =>
    'A name is missing behind this "*". Write one, or put the text in quotes if the sign belongs to it.',
  'anchors-two': () => 'A value can have one anchor (&) only. Remove this one or the one before it.',
  'behind-value': it =>
    `"${it}" stands behind a value that is already complete, so it belongs to nothing. If all of it is one text, put the ` +
    'whole text in quotes; else move it to a line of its own.',
  'behind-document': it =>
    `"${it}" does not fit what stands above it: the value before is complete, and this line is not indented as a part ` +
    'of it. Indent it like the lines it belongs with. What follows it is not read.',
  'block-in-flow': () =>
    'Inside brackets or braces, lists and mappings are written with brackets and braces too, not by indentation. ' +
    'Write [a, b] or {key: value} here.',
  'block-scalar-header': it =>
    `Behind the sign for a text of several lines, only "+", "-" and one digit may stand, not "${it}". Begin the text on ` +
    'the next line, or put it in quotes.',
  'block-scalar-indent': () =>
    'This line is indented less than the text of several lines that it belongs to. Indent all of its lines by at least ' +
    'as many spaces as the first.',
  'colon-in-value': () =>
    'A colon followed by a space, inside a value without quotes, looks like a key in the middle of the line. Put the ' +
    'whole value in quotes.',
  'colon-missing': it =>
    it.includes(':')
      ? `"${it}" has no space behind its colon, so it is read as one word and not as a key with a value. Put a space ` +
        'behind the colon.'
      : `"${it}" stands where a key is expected, but no colon follows. Write "${it}: " and its value, or remove it.`,
  'comma-extra': () => 'A value is missing before this comma. Write the value, or remove the comma.',
  'comma-missing': () =>
    'A comma is missing before this item: items between brackets or braces are separated by commas.',
  'comment-space': () =>
    'A comment needs a space before its "#", as else the "#" could be a part of the value. Put a space before it.',
  'control-character': it =>
    `This is an invisible control character (${it}) that YAML does not allow in a text. Remove it, or write it as an ` +
    'escape such as "\\x07" in double quotes.',
  'directive-bad': it =>
    `"${it}" is not a directive that can be read. A line that begins with "%" can say %YAML 1.2 or %TAG.`,
  'directive-end': () => 'A line "---" is missing between the directives (%) and the document. Add it.',
  'directive-twice': () =>
    'The version of YAML can be given once for a document only. Remove this line or the one before.',
  'directive-version': it =>
    `This file says that it is written in version ${it} of YAML; only versions 1.x can be read.`,
  'document-line': () =>
    'A mapping or a list cannot begin on the line of "---", as its indentation could not be told. Begin it on the next line.',
  'escape-bad': it =>
    `"${it}" means nothing inside double quotes. Write two backslashes for one backslash, or put the text in single quotes.`,
  'indent-item': () =>
    'This list item is not indented like the items above it, so it cannot be told what it belongs to. Indent the items of a ' +
    'list by the same number of spaces.',
  'indent-key': () =>
    'This key is not indented like the keys above it, so it cannot be told what it belongs to. Indent the keys of a mapping ' +
    'by the same number of spaces.',
  'indent-below-value': it =>
    `This line is indented as if it belonged to the value above it, but "${it}" is a complete value. Indent the line less, ` +
    'or remove the value above it.',
  'item-key-line': () =>
    'A list cannot begin on the line of its key. Begin it on the next line, or put the text in quotes if the dash belongs to it.',
  'item-dash': () => 'The dash of a list item is missing here: all items of a list begin with "- ".',
  'key-lines': () => 'A key has to stand on one line. Write it on one line, in quotes if it is long.',
  'key-long': () =>
    'This key is longer than the 1,024 characters that YAML allows. Is a quote or a line break missing?',
  'property-order': () =>
    'An anchor (&) or a tag (!) stands before the value it is for, and behind the dash or colon. Move it there.',
  'property-line': () =>
    'A list cannot begin on the line of its anchor (&) or tag (!). Begin it on the next line.',
  'property-space': () => 'A space is missing behind this anchor (&) or tag (!).',
  'quote-missing': it =>
    `This text begins with a quote (${it}) that is never closed, so it cannot be told where it ends. Add the closing quote; ` +
    'a text of several lines has to be indented.',
  'start-character': it =>
    `A text without quotes cannot begin with "${it}", as YAML keeps that sign for itself. Put the text in quotes.`,
  'tab-indent': () =>
    'A tab stands in the indentation. YAML counts spaces only, so it cannot tell what this line belongs to. Replace the tab ' +
    'by spaces.',
  'tag-bad': it =>
    `"${it}" is not a tag that can be read. Remove it, or put the text in quotes if "!" belongs to it.`,
  'tag-unfit': it =>
    `The tag ${it} does not fit the value behind it; the value is read without it. Remove the tag or change the value.`,
  'tag-unknown': it =>
    `Custom tags such as ${it} are not supported: the value is read as if the tag were not there, a single value as text. ` +
    'Remove the tag, or put the text in quotes if "!" belongs to it.',
  'tags-two': () => 'A value can have one tag (!) only. Remove this one or the one before it.',
  'too-long': () =>
    'This file holds more values than can be read at once. What follows here is not read: split the file.',
  'too-many': () =>
    'There are too many faults before this place; what follows is not read. Is this file meant to be YAML?',
  unclosed: it => `This "${it}" is never closed. Add the "${it === '[' ? ']' : '}'}" that belongs to it.`,
  unexpected: it => `"${it}" cannot stand here. Remove it, or put the text in quotes if it belongs to one.`,
} satisfies Record<string, (it: string) => string>;

export type YamlCause = keyof typeof words;

/** Takes note of a fault; `it` is the piece of the text that the words are about. */
export type Report = (cause: YamlCause, range: Range, it?: string) => void;

/** More than this nobody reads; a text with more is no YAML, or one mistake that spoils everything behind it. */
export const mostFaults = 20;

/** Enough to choose from. Only a hostile text has more, and it must not fill the memory with them. */
const mostNoted = 1000;

/** Notes a fault until it is decided which are worth telling. */
export function note(noted: NotedFault[], cause: NotedFault['cause'], fault: () => SyntaxFault): void {
  if (noted.length < mostNoted) noted.push({ cause, fault: fault() });
}

export function yamlFault(cause: YamlCause, range: Range, it = ''): SyntaxFault {
  return { code: 'yaml-syntax', range, message: words[cause](shortened(it)) };
}

export function tooDeep(range: Range, levels: number): SyntaxFault {
  return {
    code: 'nested-too-deep',
    range,
    message: `Lists and mappings stand more than ${levels} levels deep inside each other here. No document needs that; what stands deeper is not read.`,
  };
}

/** Mistakes about a value that was read well: they make nothing else go wrong, so each is told. */
const apart: ReadonlySet<YamlCause> = new Set([
  'alias-unknown',
  'alias-in-itself',
  'tag-unknown',
  'tag-unfit',
]);

/** A fault with its cause, as long as it has not been decided which are worth telling. */
export interface NotedFault {
  readonly cause: YamlCause | 'other';
  readonly fault: SyntaxFault;
}

/**
 * The faults worth telling, in the order of the text. One mistake makes a parser stumble several times: of the faults
 * of one line only the first is told, but for those that are mistakes of their own.
 */
export function worthTelling(text: string, noted: readonly NotedFault[]): readonly SyntaxFault[] {
  const told: SyntaxFault[] = [];
  let stumbled = -1;
  let touched = -1;
  for (const { cause, fault } of [...noted].sort((a, b) => a.fault.range.start - b.fault.range.start)) {
    if (told.length >= mostFaults) break;
    const { start } = fault.range;
    if (cause !== 'other') {
      const independent = apart.has(cause);
      if (start <= (independent ? stumbled : touched)) continue;
      const newline = text.indexOf('\n', start);
      touched = newline < 0 ? text.length : newline;
      if (!independent) stumbled = touched;
    }
    told.push(fault);
  }
  return told;
}
