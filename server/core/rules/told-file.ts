import { movedRange } from '../base/range.ts';
import { byPlace, type Diagnostic } from './told.ts';
import { type PlacedEntry, placedDiagnostic, type SeverityCounts } from './told-entry.ts';

/** What is told of a file. */
export interface ToldFile {
  /** In order, one behind the other. */
  readonly entries: readonly PlacedEntry[];
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
 * @param passesOver the entries of which nothing is wanted, which are thousands
 */
export function inOrder(
  { entries, others }: ToldFile,
  hear: (item: ToldItem) => void,
  passesOver: (counts: SeverityCounts) => boolean = () => false,
): void {
  let next = 0;
  for (const entry of entries) {
    if (passesOver(entry.told.counts)) continue;
    const by = entry.start - entry.told.start;
    let index = 0;
    for (const diagnostic of entry.told.diagnostics) {
      for (let other = others[next]; other; other = others[++next]) {
        if (isBehind(other, diagnostic, by)) break;
        hear({ diagnostic: other });
      }
      hear({ diagnostic, entry, index });
      index++;
    }
  }
  for (const diagnostic of others.slice(next)) hear({ diagnostic });
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
export function countsIn({ entries, others }: ToldFile): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { told } of entries) {
    counts.error += told.counts.error;
    counts.warning += told.counts.warning;
    counts.info += told.counts.info;
    counts.hint += told.counts.hint;
  }
  for (const { severity } of others) counts[severity]++;
  return counts;
}
