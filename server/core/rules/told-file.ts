import { movedRange } from '../base/range.ts';
import { byPlace, type Diagnostic } from './told.ts';
import { type PlacedEntry, placedDiagnostic, type SeverityCounts, sumOf } from './told-entry.ts';
import { type PlacedGroup, placedEntries } from './told-group.ts';

/** What is told of a file. */
export interface ToldFile {
  /** Groups of entries, in order, one behind the other. */
  readonly groups: readonly PlacedGroup[];
  /** What is told of the rest, by position and then by code. It may stand within the entries. */
  readonly others: readonly Diagnostic[];
}

/** One thing that is told of a file. */
export type ToldItem =
  /** `diagnostic`: as it stands among those of its entry, at `index`. */
  | { readonly diagnostic: Diagnostic; readonly entry: PlacedEntry; readonly index: number }
  | { readonly diagnostic: Diagnostic; readonly entry?: undefined };

/**
 * Hands on all that is told of a file, by position and then by code. There are thousands in a large register, so that this
 * makes no more for each than what it hands on.
 *
 * @param takes asked of each group within which nothing else is told: whether it was taken as a whole
 */
export function inOrder(
  { groups, others }: ToldFile,
  hear: (item: ToldItem) => void,
  takes: (group: PlacedGroup) => boolean = () => false,
): void {
  let next = 0;
  const hearOthers = (isNext: (other: Diagnostic) => boolean): void => {
    for (let other = others[next]; other && isNext(other); other = others[++next])
      hear({ diagnostic: other });
  };
  for (const group of groups) {
    hearOthers(other => other.range.start < group.start);
    const isAlone = (others[next]?.range.start ?? Number.POSITIVE_INFINITY) > group.start + group.told.length;
    if (isAlone && takes(group)) continue;
    for (const entry of placedEntries(group)) {
      const by = entry.start - entry.told.start;
      entry.told.diagnostics.forEach((diagnostic, index) => {
        hearOthers(other => !isBehind(other, diagnostic, by));
        hear({ diagnostic, entry, index });
      });
    }
  }
  hearOthers(() => true);
}

/** Whether one comes behind another one that stands so many characters further on than it says. */
function isBehind(one: Diagnostic, { code, range }: Diagnostic, by: number): boolean {
  return one.range.start > range.start + by || byPlace(one, { code, range: movedRange(range, by) }) > 0;
}

/** The same where it stands now. */
export function diagnosticsInOrder(told: ToldFile): readonly Diagnostic[] {
  const all: Diagnostic[] = [];
  inOrder(told, ({ diagnostic, entry }) => {
    all.push(entry ? placedDiagnostic(diagnostic, entry) : diagnostic);
  });
  return all;
}

/** How many things of each severity are told. */
export function countsIn({ groups, others }: ToldFile): SeverityCounts {
  const counts = { ...sumOf(groups.map(({ told }) => told)) };
  for (const { severity } of others) counts[severity]++;
  return counts;
}
