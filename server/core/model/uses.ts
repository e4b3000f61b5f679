import { memo } from '../base/memo.ts';
import type { Range } from '../base/range.ts';
import { type Field, fieldsByName, type Kind, type Shape } from '../kinds/index.ts';
import type { Path } from '../kinds/schema-fault.ts';
import { entriesOf, entryOf, follow } from '../syntax/node.ts';
import { scalarOf } from '../syntax/placed.ts';
import type { Mapping, Node, Scalar, Section } from '../syntax/tree.ts';
import { hasTooManyAliases } from './aliases.ts';
import type { Record } from './record.ts';

/** A field of a schema where a record uses it: as a key with a value, or as a section of a Markdown body. */
export interface Use {
  readonly field: Field;
  /** From the record to the value: `['models', 0, 'version']`. */
  readonly path: Path;
  /** The mapping that it is a key of; of a section the record's own. */
  readonly within: Mapping;
  /** The key, or the title of the section. */
  readonly keyRange: Range;
  readonly value: Node | undefined;
  readonly section?: Section;
}

/** A single value that has a shape of its own: a date, one reference of a list, one text. */
export interface Leaf {
  readonly use: Use;
  readonly shape: Shape;
  readonly path: Path;
  readonly node: Scalar;
}

/** Every known field that the record uses, at any depth, as they stand in it. */
export const usesOf = memo((record: Record): readonly Use[] => {
  const walk = { followAliases: !hasTooManyAliases(record), inner: innerPlaces(record), uses: [] };
  addUses(walk, record.node, record.kind.fields, []);
  const inSections = record.sections.map(({ field, section }) => ({
    field,
    path: [field.name],
    within: record.node,
    keyRange: section.titleRange,
    value: undefined,
    section,
  }));
  return [...walk.uses, ...inSections];
});

/** Every single value of a known shape in the record. */
export const leavesOf = memo((record: Record): readonly Leaf[] => {
  const inner = innerPlaces(record);
  const leaves: Leaf[] = [];
  for (const use of usesOf(record)) {
    // The records within it have their own; of thousands of them not even one is to be looked at for the document.
    if (isInner(inner, use.path)) continue;
    if (!use.value || (use.value.type === 'alias' && hasTooManyAliases(record))) continue;
    addLeaves(leaves, use, use.value, use.field.shape, use.path);
  }
  return leaves;
});

/** The use of a field of the first level, the front matter before a section. */
export function useOf(record: Record, name: string): Use | undefined {
  return usesOf(record).find(use => use.path.length === 1 && use.field.name === name);
}

/** A section that says again what stands elsewhere already, and that other place. */
export interface RepeatedUse {
  readonly use: Use;
  readonly first: Use;
}

/** The sections for whose fields there is something in the front matter, or an earlier section. */
export const repeatedUsesOf = memo((record: Record): readonly RepeatedUse[] => {
  const seen = new Map<Field, Use>();
  return usesOf(record).flatMap(use => {
    if (use.path.length > 1) return [];
    const first = seen.get(use.field);
    if (!first) seen.set(use.field, use);
    return first && use.section ? [{ use, first }] : [];
  });
});

/** `{not_applicable: reason}`: the reason's node. */
export function notApplicableIn(node: Node | undefined): Node | undefined {
  const followed = node && follow(node);
  if (followed?.type !== 'mapping' || followed.entries.length !== 1) return undefined;
  return entryOf(followed, 'not_applicable')?.value;
}

/**
 * Which of the shapes that a field allows a value has. Undefined for an empty value and for one that none of the
 * shapes fits; the schema's own findings say what is wrong then.
 */
export function shapeOf(value: Node, allowed: Shape): Shape | undefined {
  const node = follow(value);
  if (!node || (node.type === 'scalar' && node.value === null)) return undefined;
  switch (allowed.is) {
    case 'choice':
      return (
        allowed.of.find(shape => lists(shape, node)) ??
        allowed.of.map(shape => shapeOf(node, shape)).find(shape => shape !== undefined)
      );
    case 'mapping':
      return node.type === 'mapping' ? allowed : undefined;
    case 'list':
      if (node.type === 'sequence') return allowed;
      return node.type === 'scalar' ? shapeOf(node, allowed.of) : undefined;
    case 'text':
      if (node.type === 'sequence') return allowed.many ? allowed : undefined;
      return node.type === 'scalar' ? allowed : undefined;
    case 'boolean':
      return node.type === 'scalar' && typeof node.value === 'boolean' ? allowed : undefined;
    case 'number':
      return node.type === 'scalar' && typeof node.value === 'number' ? allowed : undefined;
    case 'anything':
      return allowed;
    case 'id':
    case 'reference':
    case 'framework':
    case 'date':
    case 'version':
    case 'enum':
      return node.type === 'scalar' && typeof node.value !== 'boolean' ? allowed : undefined;
    default:
      return allowed satisfies never;
  }
}

/** Whether a value is one of the words that a shape describes: `all`, where an id may stand too. */
function lists(shape: Shape, node: Node): boolean {
  return (
    shape.is === 'enum' && node.type === 'scalar' && shape.values.some(({ value }) => value === node.value)
  );
}

interface Walk {
  readonly followAliases: boolean;
  /** Paths under which records of their own stand: they are asked for themselves. */
  readonly inner: ReadonlySet<string>;
  /** What was found on the way. */
  readonly uses: Use[];
}

/** Where records stand within a record, as paths joined by dots; none but in a document's own record. */
export function innerPlaces({ kind, path }: Record): ReadonlySet<string> {
  return path.length === 0 ? placesWithin(kind) : noPlaces;
}

const noPlaces: ReadonlySet<string> = new Set();

const placesWithin = memo(
  ({ records }: Kind): ReadonlySet<string> =>
    new Set(records.filter(place => place.path.length > 0).map(place => place.path.join('.'))),
);

function isInner(inner: ReadonlySet<string>, path: Path): boolean {
  return inner.size > 0 && inner.has(path.join('.'));
}

// These walk every entry of every register while nothing is compiled yet, so they are loops that add to a list.

function addUses(walk: Walk, mapping: Mapping, fields: readonly Field[], path: Path): void {
  const named = fieldsByName(fields);
  for (const entry of walk.followAliases ? entriesOf(mapping) : mapping.entries) {
    const field = named.get(entry.name);
    if (!field) continue;
    const fieldPath = path.concat(field.name);
    walk.uses.push({ field, path: fieldPath, within: mapping, keyRange: entry.keyRange, value: entry.value });
    if (!isInner(walk.inner, fieldPath)) addUsesWithin(walk, entry.value, field.shape, fieldPath);
  }
}

function addUsesWithin(walk: Walk, value: Node, allowed: Shape, path: Path): void {
  if (value.type === 'scalar' || (value.type === 'alias' && !walk.followAliases)) return;
  const node = follow(value);
  if (!node || notApplicableIn(node)) return;
  const shape = shapeOf(node, allowed);
  if (shape?.is === 'mapping' && node.type === 'mapping') addUses(walk, node, shape.fields, path);
  if (shape?.is === 'list' && node.type === 'sequence') {
    node.items.forEach((item, index) => {
      if (item.type !== 'scalar') addUsesWithin(walk, item, shape.of, path.concat(index));
    });
  }
}

function addLeaves(leaves: Leaf[], use: Use, value: Node, allowed: Shape, path: Path): void {
  const node = follow(value);
  if (!node || notApplicableIn(node)) return;
  const shape = shapeOf(node, allowed);
  if (!shape) return;
  if (node.type === 'scalar') {
    // The alias, not the value that it stands for elsewhere, is what the person wrote here.
    leaves.push({
      use,
      shape,
      path,
      node: value.type === 'alias' ? scalarOf(value.range, node.value, node.style) : node,
    });
  } else if (node.type === 'sequence') {
    const item: Shape | undefined =
      shape.is === 'list' ? shape.of : shape.is === 'text' ? { is: 'text', many: false } : undefined;
    if (!item) return;
    node.items.forEach((each, index) => {
      addLeaves(leaves, use, each, item, path.concat(index));
    });
  }
}
