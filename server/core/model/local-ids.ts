import { memo } from '../base/memo.ts';
import type { Path } from '../kinds/schema-fault.ts';
import { withField } from '../kinds/with-field.ts';
import type { Scalar } from '../syntax/tree.ts';
import { idForm } from './id-form.ts';
import { isPlaceholder } from './placeholder.ts';
import { type Record, scalarText } from './record.ts';
import { type Leaf, leavesOf } from './uses.ts';

/** The id that a record gives to something within it: to a risk, a milestone, a finding. */
export interface LocalId {
  /** The list in which it is to be unique: `milestones`. */
  readonly list: string;
  readonly id: string;
  /** From the record to the value. */
  readonly path: Path;
  readonly node: Scalar;
}

/** A value that names such an id. */
export interface LocalUse extends LocalId {
  /** The name of the field that it stands in: `depends_on`. */
  readonly field: string;
  /** The record that has the list, where it is another one. */
  readonly in?: { readonly kind: string; readonly id: string };
}

/** The ids that a record gives, in order. What cannot be an id is none. */
export const localIdsOf = memo((record: Record): readonly LocalId[] => {
  if (!givesIds(record.kind)) return [];
  const leaves = leavesOf(record).filter(({ use }) => use.field.localId);
  return leaves.flatMap(leaf => {
    const id = idIn(record, leaf);
    if (id === undefined) return [];
    // Behind the list come the number of the item and the name of the field.
    return [{ list: leaf.path.slice(0, -2).join('.'), id, path: leaf.path, node: leaf.node }];
  });
});

const givesIds = withField(({ localId }) => localId === true);

/** Where a record names ids within itself or within another one, which it then names too. */
export const localUsesOf = memo((record: Record): readonly LocalUse[] => {
  if (!namesIds(record.kind)) return [];
  const leaves = leavesOf(record).filter(({ use }) => use.field.localReference);
  return leaves.flatMap((leaf): readonly LocalUse[] => {
    const { field, path } = leaf.use;
    const id = idIn(record, leaf);
    if (!field.localReference || id === undefined) return [];
    const { list, in: beside } = field.localReference;
    const use = { list, id, field: field.name, path: leaf.path, node: leaf.node };
    if (beside === undefined) return [use];
    const other = leavesByPath(record).get(keyOf([...path.slice(0, -1), beside]));
    const otherId = other && idIn(record, other);
    if (other?.shape.is !== 'reference' || otherId === undefined) return [];
    return [{ in: { kind: other.shape.kind, id: otherId }, ...use }];
  });
});

const namesIds = withField(({ localReference }) => localReference !== undefined);

/** The entry that a value within a list stands in, as the path to it; undefined where it stands outside of the list. */
export function entryPathIn(list: string, path: Path): Path | undefined {
  const depth = list.split('.').length;
  return path.length > depth && path.slice(0, depth).join('.') === list
    ? path.slice(0, depth + 1)
    : undefined;
}

const leavesByPath = memo(
  (record: Record): ReadonlyMap<string, Leaf> =>
    new Map(leavesOf(record).map(leaf => [keyOf(leaf.path), leaf])),
);

function keyOf(path: Path): string {
  return path.join('\n');
}

function idIn(record: Record, { shape, node }: Leaf): string | undefined {
  if (shape.is !== 'id' && shape.is !== 'reference') return undefined;
  const id = scalarText(record, node);
  return id !== undefined && idForm.test(id) && !isPlaceholder(id) ? id : undefined;
}
