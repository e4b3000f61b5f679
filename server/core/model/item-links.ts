import { memo } from '../base/memo.ts';
import type { ItemReference, RecordFacts } from './facts.ts';
import type { RootLinks } from './links.ts';

/** A place where a record names an item of a framework. */
export interface ItemUse {
  readonly record: RecordFacts;
  readonly reference: ItemReference;
}

/** The items that the records of a root name, by full id (`iso42001:2023/A.6.2.4`), each with its places in order. */
export const itemsNamedIn = memo((root: RootLinks): ReadonlyMap<string, readonly ItemUse[]> => {
  const uses = new Map<string, ItemUse[]>();
  for (const record of root.records) {
    for (const reference of record.items) {
      const known = uses.get(reference.item);
      if (known) known.push({ record, reference });
      else uses.set(reference.item, [{ record, reference }]);
    }
  }
  return uses;
});
