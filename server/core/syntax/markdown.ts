import { type Range, rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import { type Heading, headingsOf } from './markdown-headings.ts';
import { titleText } from './markdown-title.ts';
import type { Section, SyntaxFault, TreeDocument } from './tree.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads a Markdown text in steps. Only a text with front matter has a document: its root is the front matter, its
 * sections are what stands under the headings of the body.
 */
export function* readMarkdown(text: string): Steps<readonly TreeDocument[]> {
  const frontMatter = frontMatterOf(text);
  if (!frontMatter) return [];
  const documents = yield* readYaml(text, frontMatter.range);
  const headings = yield* headingsOf(text, frontMatter.bodyStart);
  const faults = documents.flatMap(document => document.faults);
  return [
    {
      range: rangeOf(0, text.length),
      root: documents[0]?.root ?? null,
      sections: yield* sectionsOf(text, headings),
      faults: frontMatter.isClosed ? faults : [unclosed(frontMatter.opening), ...faults],
    },
  ];
}

export interface FrontMatter {
  /** Where `---` stands that opens it. */
  readonly opening: Range;
  /** Between its opening and its closing line. */
  readonly range: Range;
  readonly bodyStart: number;
  readonly isClosed: boolean;
}

/** The front matter of a text whose first line is `---`. Where its end is missing, it ends at the first empty line. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const first = /^\uFEFF?(---)[ \t]*(?:\r\n|\r|\n|$)/.exec(text);
  if (!first) return undefined;
  const dashes = first[0].indexOf('---');
  const opening = rangeOf(dashes, dashes + 3);
  const start = first[0].length;
  const closing = lineFrom(text, start, /(?<![^\r\n])(?:---|\.\.\.)[ \t]*(?![^\r\n])/g);
  if (closing) {
    return { opening, range: rangeOf(start, closing.start), bodyStart: closing.end, isClosed: true };
  }
  const end = lineFrom(text, start, /(?<![^\r\n])[ \t]*(?![^\r\n])/g)?.start ?? text.length;
  return { opening, range: rangeOf(start, end), bodyStart: end, isClosed: false };
}

function lineFrom(text: string, start: number, pattern: RegExp): Range | undefined {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match ? rangeOf(match.index, match.index + match[0].length) : undefined;
}

function unclosed(opening: Range): SyntaxFault {
  return {
    code: 'yaml-syntax',
    range: opening,
    message:
      'This line opens front matter, but no line "---" ends it, so it cannot be told where the text begins. Add a line ' +
      '"---" behind the last key.',
  };
}

/** What stands under each heading. */
function* sectionsOf(text: string, headings: readonly Heading[]): Steps<readonly Section[]> {
  const outerEnds = outerEndsOf(headings, text.length);
  const sections: Section[] = [];
  for (const [index, { range, titleRange, level }] of headings.entries()) {
    if (index % 500 === 499) yield;
    const end = headings[index + 1]?.range.start ?? text.length;
    sections.push({
      title: titleText(text.slice(titleRange.start, titleRange.end)),
      level,
      titleRange,
      range: rangeOf(range.start, end),
      contentRange: trimmed(text, rangeOf(range.end, end)),
      outerRange: rangeOf(range.start, outerEnds[index] ?? end),
    });
  }
  return sections;
}

/** Where the next heading of the same or a higher level begins, for each heading. */
function outerEndsOf(headings: readonly Heading[], textEnd: number): readonly number[] {
  const ends = headings.map(() => textEnd);
  const open: { readonly level: number; readonly index: number }[] = [];
  headings.forEach(({ level, range }, index) => {
    for (let last = open.at(-1); last && last.level >= level; last = open.at(-1)) {
      ends[last.index] = range.start;
      open.pop();
    }
    open.push({ level, index });
  });
  return ends;
}

/** A range without the white space at its ends; empty at its beginning if there is nothing else. */
function trimmed(text: string, { start, end }: Range): Range {
  const content = text.slice(start, end);
  const begin = start + (content.length - content.trimStart().length);
  return begin === end ? rangeOf(start, start) : rangeOf(begin, start + content.trimEnd().length);
}
