import { lineEndAt, lineStartAt, nextLineAt } from '../base/characters.ts';
import { type DateSpan, readDate } from '../base/day.ts';
import { memo } from '../base/memo.ts';
import { type Range, rangeOf, touches } from '../base/range.ts';
import type { Text } from '../base/text.ts';
import { placesOf } from '../base/text-finds.ts';
import { nodePathAt } from '../syntax/node.ts';
import type { SourceFile } from './source-file.ts';

/**
 * A waiver that stands as a comment beside what it waives:
 *
 *     # aims-waive: overdue-review until 2027-03-01 by Head of AI governance because both models change in January
 *
 * and in the body of a Markdown file the same between `<!--` and `-->`. Behind a value it is about that line, on a line
 * of its own about the next one that says something.
 */
export interface InlineWaiver {
  readonly rule: string;
  readonly reason: string;
  readonly approvedBy?: string;
  /** The last day on which it holds. */
  readonly until: DateSpan;
  /** The comment. */
  readonly range: Range;
  readonly ruleRange: Range;
  readonly untilRange: Range;
  /** The line that it is about. */
  readonly covers: Range;
}

/** A comment that begins as such a waiver and is none. */
export interface UnreadableWaiver {
  readonly range: Range;
  /** `the day until which it holds` */
  readonly lacks: string;
}

export interface InlineWaivers {
  readonly waivers: readonly InlineWaiver[];
  readonly unreadable: readonly UnreadableWaiver[];
}

const mark = 'aims-waive:';
const placesOfMark = placesOf(mark);

/** Nobody waives more in one file; what is beyond is found as if it were not waived. */
const most = 1000;

/** The waivers in the comments of a file, in order. JSON has no comments. */
export const inlineWaiversOf = memo((file: SourceFile): InlineWaivers => {
  const places = placesOfMark(file.text);
  // Nearly every file is done with this, and its tree is not read for it.
  if (places.length === 0 || file.documentCount === 0 || file.tree.carrier === 'json') return none;
  const waivers: InlineWaiver[] = [];
  const unreadable: UnreadableWaiver[] = [];
  let lineEnd = 0;
  let seen = 0;
  for (const at of places) {
    // A line has one comment.
    if (at < lineEnd) continue;
    if (++seen > most) break;
    lineEnd = lineEndAt(file.text, at);
    const comment = commentAround(file, at);
    if (!comment) continue;
    const read = readWaiver(file, comment);
    if ('lacks' in read) unreadable.push(read);
    else waivers.push(read);
  }
  return { waivers, unreadable };
});

const none: InlineWaivers = { waivers: [], unreadable: [] };

interface Comment {
  readonly range: Range;
  /** What stands behind the mark. */
  readonly content: Range;
}

/** The comment that begins with a mark; undefined where the mark stands in a text. */
function commentAround({ text, tree }: SourceFile, at: number): Comment | undefined {
  const lineStart = lineStartAt(text, at);
  const lineEnd = lineEndAt(text, at);
  const opening = /(?:^|\s)(#+|<!--)[ \t]*$/.exec(text.slice(lineStart, at));
  if (!opening?.[1]) return undefined;
  const start = lineStart + opening.index + opening[0].indexOf(opening[1]);
  if (opening[1] === '<!--') {
    const length = text.slice(at, lineEnd).indexOf('-->');
    if (tree.carrier !== 'markdown' || length < 0) return undefined;
    return { range: rangeOf(start, at + length + 3), content: rangeOf(at + mark.length, at + length) };
  }
  const inText = tree.documents.some(document => {
    if (!touches(document.range, start)) return false;
    const innermost = nodePathAt(document, start).at(-1);
    if (innermost?.is === 'section') return true;
    if (innermost?.is !== 'node' || innermost.node.type !== 'scalar') return false;
    return innermost.node.range.start < start && start < innermost.node.range.end;
  });
  return inText ? undefined : { range: rangeOf(start, lineEnd), content: rangeOf(at + mark.length, lineEnd) };
}

/** `CODE until DAY [by NAME] because REASON` */
function readWaiver(file: SourceFile, { range, content }: Comment): InlineWaiver | UnreadableWaiver {
  const said = file.text.slice(content.start, content.end);
  const rule = /^\s*([a-z0-9-]+)(?=\s|$)/.exec(said);
  if (!rule?.[1]) return { range, lacks: 'the code of the rule' };
  const until = /\suntil\s+(\S+)/.exec(said);
  const span = until?.[1] === undefined ? 'malformed' : readDate(until[1]);
  if (!until?.[1] || typeof span === 'string') return { range, lacks: 'the day until which it holds' };
  const because = /\sbecause\s+(\S.*?)\s*$/s.exec(said);
  if (!because?.[1]) return { range, lacks: 'the reason' };
  const by = /^\s+by\s+(\S.*?)\s*$/s.exec(said.slice(until.index + until[0].length, because.index));
  const ruleStart = content.start + rule[0].length - rule[1].length;
  const untilEnd = content.start + until.index + until[0].length;
  return {
    rule: rule[1],
    reason: because[1],
    ...(by?.[1] !== undefined && { approvedBy: by[1] }),
    until: span,
    range,
    ruleRange: rangeOf(ruleStart, ruleStart + rule[1].length),
    untilRange: rangeOf(untilEnd - until[1].length, untilEnd),
    covers: coveredBy(file.text, range),
  };
}

function coveredBy(text: Text, { start, end }: Range): Range {
  const lineStart = lineStartAt(text, start);
  if (text.slice(lineStart, start).trim() !== '') return rangeOf(lineStart, start);
  // In the body of a Markdown file a line that begins with "#" is a heading.
  const comment = text.startsWith('<!--', start) ? '<!--' : '#';
  for (let from = nextLineAt(text, end); from < text.length; from = nextLineAt(text, from)) {
    const to = lineEndAt(text, from);
    const line = text.slice(from, to).trim();
    if (line !== '' && !line.startsWith(comment)) return rangeOf(from, to);
  }
  return rangeOf(end, end);
}
