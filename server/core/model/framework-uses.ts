import { memo } from '../base/memo.ts';
import { type FrameworkItem, type FrameworkReading, itemsOf, readFrameworkId } from '../kinds/frameworks.ts';
import type { Shape } from '../kinds/index.ts';
import type { Path } from '../kinds/schema-fault.ts';
import type { Scalar } from '../syntax/tree.ts';
import { isPlaceholder, saidIn } from './placeholder.ts';
import { type Record, scalarText } from './record.ts';
import { schemaFaultsOf } from './schema-faults.ts';
import { leavesOf } from './uses.ts';

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
 * `not-here`: there is such an item, but of another framework or of another sort than the field asks for. `group`: no
 * item, but the beginning of some, as `A.6` and `6.1`, where all of them may be meant.
 */
export type UseReading =
  | FrameworkReading
  | { readonly is: 'not-here'; readonly item: FrameworkItem }
  | { readonly is: 'group' };

/**
 * The framework ids of a record, in order. What does not have the form of one is not among them: that is a fault by the
 * schema and is reported as such.
 */
export const frameworkUsesOf = memo((record: Record): readonly FrameworkUse[] => {
  const leaves = leavesOf(record).flatMap(({ shape, path, node }) =>
    shape.is === 'framework' ? [{ shape, path, node }] : [],
  );
  if (leaves.length === 0) return [];
  const malformed = new Set(schemaFaultsOf(record).map(fault => fault.path.join('\n')));
  return leaves.flatMap(({ shape, path, node }): readonly FrameworkUse[] => {
    const written = scalarText(record, node);
    if (written === undefined || isPlaceholder(written) || malformed.has(path.join('\n'))) return [];
    const within = frameworksFor(record, shape);
    return [{ written, shape, within, reading: readIn(written, shape, within), path, node }];
  });
});

/** Those that name no item that may stand there. */
export function frameworkFaultsOf(record: Record): readonly FrameworkUse[] {
  return frameworkUsesOf(record).filter(({ reading }) => reading.is !== 'item' && reading.is !== 'group');
}

/** Whether it may well be right, only of a framework that is not among those that AIMS knows. */
export function isOfForeignFramework({ reading, within }: FrameworkUse): boolean {
  return reading.is === 'unknown-framework' && within.length === 0;
}

/** What a written id means where only some frameworks, or one sort of item, may stand. */
export function readIn(written: string, shape: FrameworkShape, within: readonly string[]): UseReading {
  const reading = readFrameworkId(written, within);
  if (reading.is === 'unknown-item' && shape.groups && beginsItems(written, shape, within))
    return { is: 'group' };
  if (reading.is !== 'item') return reading;
  const { framework, sort } = reading.item;
  const fits = within.length === 0 || within.includes(framework.id);
  return fits && (shape.items === undefined || shape.items === sort)
    ? reading
    : { is: 'not-here', item: reading.item };
}

function beginsItems(written: string, { items }: FrameworkShape, within: readonly string[]): boolean {
  const beginning = `${written.trim().replace(/^.*\//, '')}.`.toUpperCase();
  return within.some(framework =>
    itemsOf(framework).some(
      ({ id, sort }) => (items === undefined || items === sort) && id.toUpperCase().startsWith(beginning),
    ),
  );
}

/** A document that says under `framework` which one it is about means ids of that one. */
function frameworksFor(record: Record, shape: FrameworkShape): readonly string[] {
  const about = saidIn(record, 'framework');
  return about !== undefined && shape.frameworks.includes(about) ? [about] : shape.frameworks;
}
