import { RefusedSource } from '../source.ts';

/** A workbook that does not add up. `why`: a part of a sentence. */
export function damaged(why: string): RefusedSource {
  return new RefusedSource(
    `is a damaged workbook: ${why}. Open it in a spreadsheet program and save it again.`,
  );
}
