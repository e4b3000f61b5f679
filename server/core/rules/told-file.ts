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
 * All that is told of a file, by position and then by code.
 *
 * @param passesOver the entries of which nothing is wanted, which are thousands
 */
export function* itemsInOrder(
  { entries, others }: ToldFile,
  passesOver: (counts: SeverityCounts) => boolean = () => false,
): Iterable<ToldItem> {
  let next = 0;
  for (const entry of entries) {
    if (passesOver(entry.told.counts)) continue;
    const by = entry.start - entry.told.start;
    for (const [index, diagnostic] of entry.told.diagnostics.entries()) {
      const { code, range } = diagnostic;
      for (let other = others[next]; other; other = others[++next]) {
        if (byPlace(other, { code, range: movedRange(range, by) }) > 0) break;
        yield { diagnostic: other };
      }
      yield { diagnostic, entry, index };
    }
  }
  for (const diagnostic of others.slice(next)) yield { diagnostic };
}

/** The same where it stands now. */
export function diagnosticsInOrder(told: ToldFile): readonly Diagnostic[] {
  return Array.from(itemsInOrder(told), ({ diagnostic, entry }) =>
    entry ? placedDiagnostic(diagnostic, entry) : diagnostic,
  );
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
