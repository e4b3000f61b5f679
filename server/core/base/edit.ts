import type { Characters } from './characters.ts';
import type { Range } from './range.ts';

/** Text we propose: what stands in `range` becomes `text`. Edits of one list never overlap. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** The text after all edits, which may come in any order. */
export function applyEdits(text: Characters, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    result += text.slice(from, edit.range.start) + edit.text;
    from = edit.range.end;
  }
  return result + text.slice(from);
}
