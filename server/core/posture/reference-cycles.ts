import { cyclesIn } from '../base/cycles.ts';
import { memo } from '../base/memo.ts';
import { sifted } from '../base/sifted.ts';
import { type RecordFacts, type Reference, wordFor } from '../model/facts.ts';
import type { RootLinks, RootView } from '../model/links.ts';
import { aheadOf } from '../model/local-faults.ts';

/**
 * The references that lead from what a reference names back to the record that holds it, all of them in the same field
 * and of one kind: `supersedes`. Undefined where there is no such way. Of a long way the first steps.
 */
export function wayRound(
  root: RootView,
  { idKind }: RecordFacts,
  { kind, place }: Reference,
): readonly Reference[] | undefined {
  return kind === idKind ? root.lookUp(waysRound, wordFor(place)) : undefined;
}

/** By the place of the reference. */
const waysRound = memo((root: RootLinks): ReadonlyMap<string, readonly Reference[]> => {
  const ways = new Map<string, readonly Reference[]>();
  for (const steps of stepsByField(root).values()) {
    const targetOf = ({ kind, id }: Reference) => root.definitions(kind, id)[0];
    const cycles = cyclesIn([...steps.keys()], record =>
      (steps.get(record) ?? []).flatMap(reference => targetOf(reference) ?? []),
    );
    for (const cycle of cycles) {
      const onward = cycle.flatMap((record, index) => {
        const next = cycle[(index + 1) % cycle.length];
        return steps.get(record)?.find(reference => targetOf(reference) === next) ?? [];
      });
      for (const [index, { place }] of onward.entries()) ways.set(wordFor(place), aheadOf(onward, index));
    }
  }
  return ways.size === 0 ? noWays : ways;
});

/** One for all, as long as nothing goes round. */
const noWays: ReadonlyMap<string, readonly Reference[]> = new Map();

/** The references to the same kind of record, by kind and field, by the record that holds them. */
function stepsByField(root: RootLinks): ReadonlyMap<string, ReadonlyMap<RecordFacts, readonly Reference[]>> {
  const fields = new Map<string, Map<RecordFacts, Reference[]>>();
  for (const { record, references } of toTheirKind(root.lineage, root.records)) {
    for (const reference of references) {
      const key = `${record.idKind}\n${fieldOf(record, reference)}`;
      const steps = fields.get(key) ?? new Map<RecordFacts, Reference[]>();
      fields.set(key, steps);
      const known = steps.get(record);
      if (known) known.push(reference);
      else steps.set(record, [reference]);
    }
  }
  return fields;
}

/** The records that refer to records of the same kind, and how. */
const toTheirKind = sifted((record: RecordFacts) => {
  const references = record.references.filter(({ kind }) => kind === record.idKind);
  return references.length > 0 ? { record, references } : undefined;
});

/** The field that a reference stands in, whatever the place in a list: `models.vendor`. */
export function fieldOf(record: RecordFacts, { place }: Reference): string {
  return place.path
    .slice(record.place.path.length)
    .filter(step => typeof step === 'string')
    .join('.');
}
