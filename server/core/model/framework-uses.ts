import { memo } from '../base/memo.ts';
import {
  type FrameworkItem,
  type FrameworkReading,
  itemsInGroup,
  readFrameworkId,
} from '../kinds/frameworks.ts';
import type { Shape } from '../kinds/index.ts';
import type { Path } from '../kinds/schema-fault.ts';
import { withShape } from '../kinds/with-field.ts';
import type { Scalar } from '../syntax/tree.ts';
import { isPlaceholder, saidIn } from './placeholder.ts';
import { type Record, scalarText } from './record.ts';
import { schemaFaultsOf } from './schema-faults.ts';
import { type Leaf, leavesOf } from './uses.ts';

/** A value that names an item of a framework, or is meant to. */
export interface FrameworkUse {
  readonly written: string;
  readonly shape: FrameworkShape;
  /** The frameworks whose ids may stand here; any where there are none. */
  readonly within: readonly string[];
  readonly reading: UseReading;
  /** From the record to the value. */
  readonly path: Path;
  readonly node: Scalar;
}

export type FrameworkShape = Extract<Shape, { readonly is: 'framework' }>;

/**
 * `not-here`: there is such an item, but of another framework or of another sort than the field asks for. `group`: it
 * names several items at once, which only some fields allow.
 */
export type UseReading =
  | FrameworkReading
  | { readonly is: 'not-here'; readonly item: FrameworkItem }
  | { readonly is: 'group'; readonly items: readonly FrameworkItem[] };

/**
 * The framework ids of a record, in order. What does not have the form of one is not among them: that is a fault by the
 * schema and is reported as such.
 */
export const frameworkUsesOf = memo((record: Record): readonly FrameworkUse[] => {
  const leaves = namesItems(record.kind) ? leavesOf(record).filter(isOfFramework) : [];
  if (leaves.length === 0) return [];
  const malformed = new Set(schemaFaultsOf(record).map(fault => fault.path.join('\n')));
  return leaves.flatMap(({ shape, path, node }): readonly FrameworkUse[] => {
    const written = scalarText(record, node);
    if (written === undefined || isPlaceholder(written) || malformed.has(path.join('\n'))) return [];
    const within = frameworksFor(record, shape);
    return [{ written, shape, within, reading: readIn(written, shape, within), path, node }];
  });
});

const namesItems = withShape('framework');

function isOfFramework(leaf: Leaf): leaf is Leaf & { readonly shape: FrameworkShape } {
  return leaf.shape.is === 'framework';
}

/** Those that name no item that may stand there. */
export function frameworkFaultsOf(record: Record): readonly FrameworkUse[] {
  return frameworkUsesOf(record).filter(use => itemsOfUse(use).length === 0);
}

/** The items that are named: one, or where a group may stand for them, all that are in it. */
export function itemsOfUse({ reading, shape }: FrameworkUse): readonly FrameworkItem[] {
  if (reading.is === 'item') return [reading.item];
  return reading.is === 'group' && shape.groups ? reading.items : [];
}

/** Whether it may well be right, only of a framework that is not among those that AIMS knows. */
export function isOfForeignFramework({ reading, within }: FrameworkUse): boolean {
  return reading.is === 'unknown-framework' && within.length === 0;
}

/** What a written id means where only some frameworks, or one sort of item, may stand. */
export function readIn(written: string, shape: FrameworkShape, within: readonly string[]): UseReading {
  const reading = readFrameworkId(written, within);
  if (reading.is === 'unknown-item') {
    const items = itemsInGroup(written, within).filter(item => fits(item, shape, within));
    return items.length > 0 ? { is: 'group', items } : reading;
  }
  if (reading.is !== 'item' || fits(reading.item, shape, within)) return reading;
  return { is: 'not-here', item: reading.item };
}

export function fits(item: FrameworkItem, shape: FrameworkShape, within: readonly string[]): boolean {
  return (
    (within.length === 0 || within.includes(item.framework.id)) &&
    (shape.items === undefined || shape.items === item.sort)
  );
}

/** A document that says under `framework` which one it is about means ids of that one. */
export function frameworksFor(record: Record, shape: FrameworkShape): readonly string[] {
  const about = saidIn(record, 'framework');
  return about !== undefined && shape.frameworks.includes(about) ? [about] : shape.frameworks;
}
