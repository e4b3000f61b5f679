import type { Edit } from '../../base/edit.ts';

/**
 * Edits that were made one by one, as one list in which none overlaps: what is inserted within something that goes is
 * written in its place instead, on lines of its own where whole lines go.
 */
export function together(edits: readonly Edit[]): readonly Edit[] {
  const gone = edits.filter(({ range, text }) => text === '' && range.end > range.start);
  const within = (edit: Edit) =>
    gone.find(
      ({ range }) => edit.range.start > range.start && edit.range.end < range.end && !gone.includes(edit),
    );
  return edits.flatMap(edit => {
    if (within(edit)) return [];
    const inserted = edits.filter(other => within(other) === edit);
    if (inserted.length === 0) return [edit];
    return [{ range: edit.range, text: inserted.map(({ text }) => asLines(text)).join('') }];
  });
}

/** A line that was to stand behind another one, with its line end behind it. */
function asLines(text: string): string {
  const [lineEnd = ''] = /^(?:\r\n|\r|\n)?/.exec(text) ?? [];
  return text.slice(lineEnd.length) + lineEnd;
}
