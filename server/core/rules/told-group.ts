import { memo } from '../base/memo.ts';
import type { Document } from '../model/source-file.ts';
import type { FoundInGroup, FoundInRecord, FoundTogether } from './found-together.ts';
import type { SeveritySettings } from './told.ts';
import { type PlacedEntry, type SeverityCounts, sumOf, type ToldEntry } from './told-entry.ts';

/** What is told of neighbouring entries of a register: the same object wherever they move, as long as the same is told. */
export interface ToldGroup {
  /** Those that something is told of, each with where it begins, in characters from where the group does. */
  readonly entries: readonly { readonly told: ToldEntry; readonly at: number }[];
  /** From where the group begins to where the last of its entries ends. */
  readonly length: number;
  readonly counts: SeverityCounts;
  /** The rules whose findings these are. */
  readonly codes: ReadonlySet<string>;
}

/** Such a group where it stands now. */
export interface PlacedGroup {
  readonly told: ToldGroup;
  readonly start: number;
  readonly document: Document;
}

/** The entries of a group where they stand now. */
export function placedEntries({ told, start, document }: PlacedGroup): readonly PlacedEntry[] {
  return told.entries.map(entry => ({ told: entry.told, start: start + entry.at, document }));
}

/** Some entries of a document as a group, in order; there is one at least. */
export function groupOfEntries(entries: readonly PlacedEntry[], end: number): PlacedGroup {
  const [{ start, document }] = entries as [PlacedEntry];
  return { told: toldGroup(entries, { start, end }), start, document };
}

/** Tells of groups. Of one in which there is an entry that nothing can be told of as such, nothing is told here. */
export function tellingOfGroups(
  { ofAims, ofEditor }: SeveritySettings,
  tellEntry: (found: FoundInRecord) => PlacedEntry | undefined,
): (found: FoundInGroup) => PlacedGroup | undefined {
  return ({ group, together }) => {
    if (!together.bundle) return undefined;
    const cell = cells(together);
    if (cell.ofAims !== ofAims || cell.ofEditor !== ofEditor) {
      Object.assign(cell, { ofAims, ofEditor, told: toldOf({ group, together }, tellEntry) });
    }
    const { told } = cell;
    return told && { told, start: group.start, document: group.document };
  };
}

/** What was told of a group last, and by what. */
interface Cell extends Partial<SeveritySettings> {
  told?: ToldGroup | undefined;
}

const cells = memo((_: FoundTogether): Cell => ({}));

function toldOf(
  { group, together }: FoundInGroup,
  tellEntry: (found: FoundInRecord) => PlacedEntry | undefined,
): ToldGroup | undefined {
  const { start, records } = group;
  const entries: PlacedEntry[] = [];
  let end = start;
  for (const [index, found] of together.each.entries()) {
    const record = records[index];
    const entry = record && record.node.range.start >= end ? tellEntry({ record, ...found }) : undefined;
    if (!record || !entry) return undefined;
    end = record.node.range.end;
    if (entry.told.diagnostics.length > 0) entries.push(entry);
  }
  return toldGroup(entries, { start, end });
}

function toldGroup(
  entries: readonly PlacedEntry[],
  { start, end }: { readonly start: number; readonly end: number },
): ToldGroup {
  return {
    entries: entries.map(entry => ({ told: entry.told, at: entry.start - start })),
    length: end - start,
    counts: sumOf(entries.map(({ told }) => told)),
    codes: new Set(entries.flatMap(({ told }) => told.diagnostics.map(({ code }) => code))),
  };
}
