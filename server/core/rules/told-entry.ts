import { fitted } from '../base/fitted.ts';
import { memo } from '../base/memo.ts';
import { movedRange } from '../base/range.ts';
import type { Document } from '../model/source-file.ts';
import type { FoundInRecord } from './found-together.ts';
import { answersAt, type Found } from './remembered.ts';
import type { Severity } from './rule.ts';
import { byPlace, type Diagnostic, type SeveritySettings, type Tell } from './told.ts';

/**
 * What is told of one entry of a register. It is the same object wherever the entry moves, so that of thousands of entries a
 * keystroke costs one look each.
 */
export interface ToldEntry {
  /** By position, then by code; as they stand where the entry was when it was first told of, and without their document. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where the entry began then. */
  readonly start: number;
  readonly counts: SeverityCounts;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** The counts of all of these together. */
export function sumOf(all: readonly { readonly counts: SeverityCounts }[]): SeverityCounts {
  const sum = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { counts } of all) {
    sum.error += counts.error;
    sum.warning += counts.warning;
    sum.info += counts.info;
    sum.hint += counts.hint;
  }
  return sum;
}

/** An entry that something is told of, where it stands now. */
export interface PlacedEntry {
  readonly told: ToldEntry;
  readonly start: number;
  readonly document: Document;
}

/**
 * Tells of entries. Of one of which what there is to say is not all within it, and the same wherever it stands, there is
 * nothing told here.
 */
export function tellingOfEntries(
  settings: SeveritySettings,
  tell: Tell,
): (found: FoundInRecord) => PlacedEntry | undefined {
  return ({ record, alone, among }) => {
    if (!alone.isSettled || !among.isSettled) return undefined;
    const cell = cells(alone);
    const { ofAims, ofEditor } = settings;
    if (cell.among !== among || cell.ofAims !== ofAims || cell.ofEditor !== ofEditor) {
      Object.assign(cell, { among, ofAims, ofEditor, told: toldOf(alone, among, tell) });
    }
    const { told } = cell;
    return told && { told, start: record.node.range.start, document: record.document };
  };
}

/** What was told of an entry last, and by what. */
interface Cell extends Partial<SeveritySettings> {
  among?: Found;
  told?: ToldEntry | undefined;
}

const cells = memo((_: Found): Cell => ({}));

function toldOf(alone: Found, among: Found, tell: Tell): ToldEntry | undefined {
  const { start } = alone;
  const answers = [...alone.answers, ...answersAt(among, start)];
  const diagnostics = answers.flatMap(answer => tell(answer, undefined)).sort(byPlace);
  // Places elsewhere are looked up each time that somebody is told of them.
  if (diagnostics.some(({ related }) => related.length > 0)) return undefined;
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return { diagnostics: fitted(diagnostics), start, counts };
}

/** One of those that are told of an entry, where it stands now. */
export function placedDiagnostic(diagnostic: Diagnostic, { told, start, document }: PlacedEntry): Diagnostic {
  const by = start - told.start;
  return {
    ...diagnostic,
    range: movedRange(diagnostic.range, by),
    fixes: diagnostic.fixes.map(fix => ({
      ...fix,
      edits: fix.edits.map(edit => ({ ...edit, range: movedRange(edit.range, by) })),
    })),
    document,
  };
}
