import type { Range } from '../base/range.ts';
import { rangeOf } from '../base/range.ts';
import { Text } from '../base/text.ts';
import { placesOf } from '../base/text-finds.ts';

/** What a merge leaves in a text where two sides changed the same lines. Ranges cover whole lines, line ends included. */
export interface Conflict {
  /** From the first marker's first character to behind the last marker, its line end excluded. */
  readonly range: Range;
  readonly ours: Range;
  /** What both sides started from; only some settings of git write it. */
  readonly base?: Range;
  readonly theirs: Range;
}

/**
 * The conflicts of a text, in order: `<<<<<<<`, perhaps `|||||||`, `=======`, `>>>>>>>`, each at the start of a line
 * and in this order. Markers that do not make a whole conflict are none (`=======` also underlines headings).
 */
export function conflictsOf(text: Text): readonly Conflict[] {
  // Nearly every text is done with this one search.
  if (placesOfMarkers(text).length === 0) return none;
  const conflicts: Conflict[] = [];
  let open: { ours: Line; base?: Line; theirs?: Line } | undefined;
  for (const line of markersIn(text.whole)) {
    if (line.marker === '<') open = { ours: line };
    else if (!open) continue;
    else if (line.marker === '|' && !open.base && !open.theirs) open.base = line;
    else if (line.marker === '=' && !open.theirs) open.theirs = line;
    else if (line.marker === '>' && open.theirs) {
      const { ours, base, theirs } = open;
      conflicts.push({
        range: rangeOf(ours.start, line.end),
        ours: rangeOf(ours.next, (base ?? theirs).start),
        ...(base && { base: rangeOf(base.next, theirs.start) }),
        theirs: rangeOf(theirs.next, line.start),
      });
      open = undefined;
    }
  }
  return conflicts;
}

const none: readonly Conflict[] = [];

const placesOfMarkers = placesOf('<<<<<<<');

/**
 * The text as our side of every conflict has it, of the same length: markers and the other sides are spaces, line
 * breaks stay. What is left can be read with the offsets of the original.
 */
export function oursOf(text: Text): Text {
  let result = '';
  let from = 0;
  for (const { range, ours } of conflictsOf(text)) {
    result += text.slice(from, range.start) + blank(text, range.start, ours.start);
    result += text.slice(ours.start, ours.end) + blank(text, ours.end, range.end);
    from = range.end;
  }
  return from === 0 ? text : Text.of(result + text.slice(from));
}

interface Line {
  readonly marker: string;
  readonly start: number;
  /** Behind the last character, line end excluded. */
  readonly end: number;
  /** Where the next line starts. */
  readonly next: number;
}

function* markersIn(text: string): Generator<Line> {
  // Not the `m` flag: for it, U+2028 would begin a line too.
  const marker = /(?<![^\r\n])(?:<{7}|\|{7}|={7}|>{7})(?![^ \t\r\n])[^\r\n]*(\r\n|\r|\n|$)/g;
  for (const match of text.matchAll(marker)) {
    const next = match.index + match[0].length;
    yield { marker: match[0].charAt(0), start: match.index, end: next - (match[1] ?? '').length, next };
  }
}

function blank(text: Text, start: number, end: number): string {
  return text.slice(start, end).replace(/[^\r\n]/g, ' ');
}
