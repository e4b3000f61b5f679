import { memo } from '../base/memo.ts';
import type { Range } from '../base/range.ts';
import type { Path } from '../kinds/schema-fault.ts';
import { ownersOf } from './owners.ts';
import { headRangeOf, type Record } from './record.ts';
import type { SourceFile } from './source-file.ts';

/** What a list of records says of each besides its facts: where it is pointed at, and what its owner is called by. */
export interface Head {
  readonly range: Range;
  readonly owners: readonly string[];
}

export function headOfRecord(record: Record): Head {
  return { range: headRangeOf(record), owners: ownersOf(record) };
}

/** Where a record stands in its file. */
interface RecordPlace {
  readonly document: number;
  readonly path: Path;
}

/** Notes the heads of a file's records, so that its tree is not read for a list of them. */
export function noteHead(file: SourceFile, place: RecordPlace, head: Head): void {
  noted(file).set(keyOf(place), head);
}

/** The head of the record at a place, where somebody has noted it. */
export function notedHead(file: SourceFile, place: RecordPlace): Head | undefined {
  return noted(file).get(keyOf(place));
}

const noted = memo((_: SourceFile) => new Map<string, Head>());

function keyOf({ document, path }: RecordPlace): string {
  return [document, ...path].join('\n');
}
