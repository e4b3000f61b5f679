import type { Plain, PlainMapping } from '../syntax/write/index.ts';
import { saidAt, slotFor } from './entry-values.ts';
import { type Existing, marksOf } from './existing.ts';
import { markOf } from './origin.ts';
import type { ImportedRecord } from './records.ts';

/** What an import does to one field of a system. */
export interface FieldChange {
  /** The path of the field; `cells`: what is kept of the source. */
  readonly path: string;
  /** What stands there. */
  readonly from: unknown;
  /** What the source says. */
  readonly to: Plain;
}

export interface Merged {
  /** What the source says newly, where nobody wrote anything else. */
  readonly updates: readonly FieldChange[];
  /** Where both changed: it stays as it is here. */
  readonly conflicts: readonly FieldChange[];
  /** Fields of which the source says nothing any more. They stay. */
  readonly gone: readonly string[];
  /** What `x_source` is to remember. */
  readonly imported: ReadonlyMap<string, string>;
  /** What `x_source` is to show of conflicts that nobody has settled. */
  readonly shown: { readonly [path: string]: Plain };
}

/**
 * Compares three states of each field: what the source said when it was last imported, what it says now, and what stands
 * here. What changed in one of them only is taken; what changed in both is a conflict.
 */
export function merge(record: ImportedRecord, { record: own, origin }: Existing): Merged {
  const theirs = new Map<string, Plain>([...record.values, ['cells', record.cells]]);
  const marks = marksOf(record);
  const updates: FieldChange[] = [];
  const conflicts: FieldChange[] = [];
  const gone: string[] = [];
  const imported = new Map(origin?.imported);
  const shown: { [path: string]: Plain } = { ...(origin?.conflicts as PlainMapping | undefined) };
  for (const path of new Set([...imported.keys(), ...marks.keys()])) {
    const mark = marks.get(path);
    const before = origin?.imported.get(path);
    if (mark === undefined) {
      gone.push(path);
      continue;
    }
    imported.set(path, mark);
    if (path === 'id') continue;
    const here = path === 'cells' ? (origin?.cells ?? {}) : saidAt(own, path);
    const hereMark = markOf(here);
    const change = { path, from: here, to: theirs.get(path) ?? '' };
    if (hereMark === mark) {
      delete shown[path];
    } else if (before === mark) {
      // The source is what it was: what stands here is what people made of it.
    } else if (hereMark === before && (path === 'cells' || slotFor(own, path))) {
      updates.push(change);
      delete shown[path];
    } else {
      conflicts.push(change);
      shown[path] = change.to;
    }
  }
  return { updates, conflicts, gone, imported, shown };
}
