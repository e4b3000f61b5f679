import type { Range } from '../../base/range.ts';
import type { Path, SchemaFault } from '../../kinds/schema-fault.ts';
import type { Record } from '../../model/record.ts';
import { schemaFaultsOf } from '../../model/schema-faults.ts';
import { entryOf, valueAt } from '../../syntax/node.ts';

/** A fault of one sort. */
export interface FoundFault<Sort extends SchemaFault['is']> {
  readonly fault: Extract<SchemaFault, { readonly is: Sort }>;
  /** Where the faulty value stands. */
  readonly range: Range;
}

/** What its schema finds in a record, of one sort. */
export function* schemaFaultsIn<Sort extends SchemaFault['is']>(
  record: Record,
  sort: Sort,
): Generator<FoundFault<Sort>> {
  for (const fault of schemaFaultsOf(record)) {
    if (isOf(fault, sort)) yield { fault, range: valueRange(record, fault.path) };
  }
}

/** Where the key of an entry stands; of a key that is there twice, the first. */
export function keyRangeAt(record: Record, path: Path, key: string): Range {
  return entryOf(valueAt(record.node, path), key)?.keyRange ?? valueRange(record, path);
}

function isOf<Sort extends SchemaFault['is']>(
  fault: SchemaFault,
  sort: Sort,
): fault is Extract<SchemaFault, { readonly is: Sort }> {
  return fault.is === sort;
}

function valueRange(record: Record, path: Path): Range {
  return valueAt(record.node, path)?.range ?? record.node.range;
}
