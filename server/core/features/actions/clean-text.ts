import type { Edit } from '../../base/edit.ts';
import { counted } from '../../base/listed.ts';
import { memo } from '../../base/memo.ts';
import { movedRange, rangeOf } from '../../base/range.ts';
import { foundInLines } from '../../base/text-finds.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { type ActionContext, type CodeAction, inFile } from './action.ts';

/** Takes out what nobody sees or meant to paste: zero-width characters, and what a chat left behind of its citations. */
export function* cleanText({ file, range }: ActionContext): Generator<CodeAction> {
  const invisible = zeroWidthOf(file);
  const residue = residueOf(file);
  const here = (edit: Edit) => edit.range.start <= range.end && range.start <= edit.range.end;
  if (invisible.length > 0) {
    yield {
      id: 'strip zero-width',
      title: `Remove ${counted(invisible.length, 'zero-width character')} from this file`,
      kind: invisible.some(here) ? 'quickfix' : 'source',
      change: () => inFile(file, invisible),
    };
  }
  if (residue.length > 0) {
    yield {
      id: 'strip residue',
      title: `Remove ${counted(residue.length, 'remnant')} of pasted citations from this file`,
      kind: residue.some(here) ? 'quickfix' : 'source',
      change: () => inFile(file, residue),
    };
  }
}

/**
 * The edits that take out characters without width. Joiners between letters of scripts that need them, and in emoji,
 * stay; so does a byte order mark at the beginning.
 */
export const zeroWidthOf = memo(({ text }: SourceFile): readonly Edit[] =>
  zeroWidthIn(text).filter(({ range }) => range.start > 0 || text.charAt(0) !== '\ufeff'),
);

const zeroWidthIn = foundInLines(
  lines =>
    [...lines.matchAll(/[\u200b-\u200d\u2060\ufeff\u180e]/g)].flatMap(({ index, 0: character }) => {
      const isJoiner = character === '\u200c' || character === '\u200d';
      if (isJoiner && !(isPlain(lines[index - 1]) && isPlain(lines[index + 1]))) return [];
      return [removal(index, index + 1)];
    }),
  movedEdit,
);

/** Nothing, or a character that no joiner belongs beside. */
function isPlain(character: string | undefined): boolean {
  return (
    character === undefined ||
    character < '\u0250' ||
    /[\u200b-\u200d\u2060\ufeff\u2010-\u2027]/.test(character)
  );
}

/** Marks that only a chat writes. A bare `[1]` is one only where nothing in the file explains it and no link follows. */
const residues: readonly RegExp[] = [
  /[ \t]?\u3010[^\u3010\u3011\r\n]{0,80}\u2020[^\u3010\u3011\r\n]{0,80}\u3011/g,
  /[ \t]?:content(?:Reference)?\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?/g,
  /[ \t]?\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?/g,
];

/** The edits that take out what a chat left behind. */
export const residueOf = memo(({ text }: SourceFile): readonly Edit[] => {
  const marks = [...marksIn(text), ...trackingIn(text)];
  // Where nothing else came from a chat, somebody may well number sources by hand.
  return withoutOverlaps(signsIn(text).length === 0 ? marks : [...marks, ...numbersIn(text.whole)]);
});

const marksIn = foundInLines(
  lines =>
    residues.flatMap(pattern =>
      [...lines.matchAll(pattern)].map(match => removal(match.index, match.index + match[0].length)),
    ),
  movedEdit,
);

const signsIn = foundInLines(
  lines => (/\u3010|oaicite|utm_source=(?:chatgpt|openai)/.test(lines) ? [0] : []),
  (at, by) => at + by,
);

/** `utm_source=chatgpt.com` in the query of a link, with the sign that would be left over. */
const trackingIn = foundInLines(lines => {
  const pattern =
    /([?&])utm_source=(?:chatgpt\.com|openai|perplexity(?:\.ai)?|copilot\.com)(&(?:amp;)?)?(?![\w.-])/g;
  return [...lines.matchAll(pattern)].map(({ index, 0: whole, 1: sign, 2: next }) =>
    sign === '?' && next !== undefined
      ? removal(index + 1, index + whole.length)
      : removal(index, index + whole.length - (next?.length ?? 0)),
  );
}, movedEdit);

/** `[1]` behind a word, in a Markdown body whose numbers are no footnotes, links, or entries of a list of sources. */
function numbersIn(text: string): readonly Edit[] {
  const explained = new Set(
    [...text.matchAll(/^[ \t]*(?:[-*][ \t]+)?\[(\d{1,3})\](?=[: \t])/gm)].map(match => match[1]),
  );
  return [...text.matchAll(/(?<=[\p{L}\p{N}.,;:!?)"'])[ \t]?\[(\d{1,3})\](?![(:[\w])/gu)]
    .filter(match => !explained.has(match[1]))
    .map(match => removal(match.index, match.index + match[0].length));
}

function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    if (edit.range.start >= (kept.at(-1)?.range.end ?? 0)) kept.push(edit);
  }
  return kept;
}

function movedEdit({ range, text }: Edit, by: number): Edit {
  return { range: movedRange(range, by), text };
}

function removal(start: number, end: number): Edit {
  return { range: rangeOf(start, end), text: '' };
}
