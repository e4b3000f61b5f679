import { lineStartAt } from '../../base/characters.ts';
import { rangeOf, touches } from '../../base/range.ts';
import type { Text } from '../../base/text.ts';
import type { Field, Kind, Shape } from '../../kinds/index.ts';
import type { Path } from '../../kinds/schema-fault.ts';
import { itemShapes } from '../../kinds/shape-at.ts';
import { type Record, recordAtPath } from '../../model/record.ts';
import type { Document, SourceFile } from '../../model/source-file.ts';
import { entriesOf, follow, type NodeStep, nodePathAt, pathOf } from '../../syntax/node.ts';
import type { Entry, Mapping, Node, Scalar, Sequence, TreeDocument } from '../../syntax/tree.ts';
import { headPlaceAt } from './head-place.ts';
import { headingPlaceAt } from './heading-place.ts';
import { type Here, hereAt } from './here.ts';
import { ruleFields } from './rules.ts';
import {
  blockSpot,
  columnAt,
  isBlankLine,
  itemSpot,
  keySpot,
  type Spot,
  signsBefore,
  spotAt,
  withCommas,
} from './spot.ts';
import { intoUnclosed } from './unclosed.ts';

/** What can stand at the cursor, and where it would be written. */
export type Place =
  /** Behind `aims:`, in a document that says so far no more than that, or that says it wrongly. */
  | {
      readonly at: 'head';
      readonly spot: Spot;
      readonly document: TreeDocument;
      /** Whether nothing else stands in the document. */
      readonly isAlone: boolean;
    }
  /** A key of a mapping. */
  | {
      readonly at: 'key';
      readonly spot: Spot;
      readonly within: Within;
      readonly fields: readonly Field[];
      /** The fields that are there already. */
      readonly taken: ReadonlySet<string>;
      /** Whether its value stands behind it already. */
      readonly hasValue: boolean;
    }
  /** The value of a field, or one of a list. */
  | {
      readonly at: 'value';
      readonly spot: Spot;
      readonly within: Within;
      readonly field: Field;
      /** What may stand there; one of them will do. */
      readonly shapes: readonly Shape[];
      readonly isItem: boolean;
      /** The other items of the list. */
      readonly others: readonly Node[];
    }
  /** A heading of a Markdown body. */
  | {
      readonly at: 'heading';
      readonly spot: Spot;
      readonly document: Document;
      readonly kind: Kind;
      readonly level: number;
      /** Whether the text under it is still to be written. */
      readonly isBare: boolean;
    };

/** The document and the record around a place, and the way from the document's root to it. */
export interface Within {
  readonly document: Document;
  readonly record: Record | undefined;
  /** To the mapping whose key it is, or to the value. */
  readonly path: Path;
  /** The mapping around it. */
  readonly mapping: Mapping | undefined;
}

/** The places that a cursor may be meant to be in; none where nothing is ours to propose. */
export function placesAt(file: SourceFile, offset: number): readonly Place[] {
  // Nobody knows yet which side of a conflict will stay.
  if (file.conflicts.length > 0) return [];
  const at = Math.max(0, Math.min(Number.isNaN(offset) ? 0 : offset, file.text.length));
  const node = file.tree.documents.findLast(document => touches(document.range, at));
  if (!node) return [];
  const head = headPlaceAt(file, node, at);
  if (head) return [head];
  const document = file.documents.find(each => each.node === node);
  const kind = document?.header.kind;
  if (!document || !kind) return [];
  const steps = intoUnclosed(nodePathAt(node, at, file.text), { at, text: file.text });
  if (document.carrier === 'markdown' && isInBody(file.text, node, { steps, at })) {
    const heading = headingPlaceAt(document, kind, at);
    return heading ? [heading] : [];
  }
  if (steps.length === 0) return [];
  return placesIn({ document, kind, at, text: file.text, steps });
}

function isInBody(
  text: Text,
  { root }: TreeDocument,
  { steps, at }: { readonly steps: readonly NodeStep[]; readonly at: number },
): boolean {
  if (steps[0]?.is === 'section') return true;
  return (
    steps.length === 0 &&
    root !== null &&
    at > root.range.end &&
    /(?:---|\.\.\.)[ \t]*[\r\n]/.test(text.slice(root.range.end, at))
  );
}

interface Looking {
  readonly document: Document;
  readonly kind: Kind;
  readonly at: number;
  readonly text: Text;
  readonly steps: readonly NodeStep[];
}

function placesIn(looking: Looking): readonly Place[] {
  const { steps, text, at } = looking;
  const here = hereAt(looking);
  const last = steps.at(-1);
  if (!here || !last || last.is === 'section') return [];
  if (last.is === 'node' && last.node.type === 'scalar') return scalarPlaces(looking, here, last.node);
  const before = signsBefore(looking);
  if (before === 'comment') return [];
  if (last.is === 'node') return before ? [] : placesInCollection(looking, here, last.node);
  const mapping = mappingBefore(steps);
  if (!mapping) return [];
  if (last.part === 'key') return keyPlaces(looking, here, mapping, last.entry);
  const { value } = last.entry;
  if (!isBlankLine(text, at)) return [];
  if (at > value.range.end) return placesAround(looking);
  // Above the first thing in the value.
  return isBlock(value) ? placesInCollection(looking, here, value) : [];
}

/** On a line below a value that has ended: whatever its indentation, it belongs to what is around the value. */
function placesAround(looking: Looking): readonly Place[] {
  const { steps } = looking;
  const index = steps.findLastIndex(
    (step, at) =>
      at < steps.length - 1 &&
      step.is === 'node' &&
      (step.node.type === 'mapping' || step.node.type === 'sequence'),
  );
  const outer = { ...looking, steps: steps.slice(0, index + 1) };
  const around = outer.steps.at(-1);
  const here = hereAt(outer);
  return here && around?.is === 'node' && isBlock(around.node)
    ? placesInCollection(outer, here, around.node)
    : [];
}

function isBlock(node: Node): boolean {
  return (node.type === 'mapping' || node.type === 'sequence') && node.layout === 'block';
}

function placesInCollection(looking: Looking, here: Here, node: Node): readonly Place[] {
  const { at, text } = looking;
  if (node.type === 'mapping' || node.type === 'sequence') {
    if (node.layout === 'flow' && !isBetweenBrackets(node, { at, text })) return [];
    return node.type === 'mapping' ? keyPlaces(looking, here, node) : itemPlaces(looking, here, node);
  }
  return [];
}

function isBetweenBrackets(
  { range, type }: Mapping | Sequence,
  { at, text }: Pick<Looking, 'at' | 'text'>,
): boolean {
  if (at <= range.start) return false;
  const close = type === 'mapping' ? '}' : ']';
  return at < range.end || !(range.end - range.start > 1 && text.charAt(range.end - 1) === close);
}

function keyPlaces(looking: Looking, here: Here, mapping: Mapping, entry?: Entry): readonly Place[] {
  const fields = fieldsIn(here);
  if (!fields) return [];
  const { text, at } = looking;
  const range = entry?.keyRange ?? rangeOf(at, at);
  if (/[\r\n]/.test(text.slice(range.start, range.end)) || at > range.end) return [];
  const hasValue = entry !== undefined && /^[ \t]*:/.test(text.slice(range.end, range.end + 100));
  const spot = keySpot(looking, mapping, { range, ...(entry && { entry }) });
  if (!spot) return [];
  const taken = new Set(entriesOf(mapping).flatMap(each => (each === entry ? [] : [each.name])));
  const within = withinOf(looking, mapping);
  if (within.path.length === 0) for (const each of within.record?.sections ?? []) taken.add(each.field.name);
  // Behind its value, not behind the key, is where a comma belongs.
  return [{ at: 'key', spot: hasValue ? { ...spot, trail: '' } : spot, within, fields, taken, hasValue }];
}

function itemPlaces(looking: Looking, here: Here, sequence: Sequence): readonly Place[] {
  if (!here.field) return [];
  const spot = itemSpot(looking, sequence);
  if (!spot) return [];
  const shapes = itemShapes(here.shapes);
  const place: Place = {
    at: 'value',
    spot,
    within: withinOf(looking),
    field: here.field,
    shapes,
    isItem: true,
    others: sequence.items,
  };
  return [place, ...keysOfNew(looking, here.field, { spot, shapes })];
}

function scalarPlaces(looking: Looking, here: Here, node: Scalar): readonly Place[] {
  const { at, text, steps } = looking;
  if (node.style === 'literal' || node.style === 'folded' || !here.field) return [];
  const isEmpty = node.style === 'empty';
  if (isEmpty && signsBefore(looking)) return [];
  const isBelow = !isEmpty && at > node.range.end && /[\r\n]/.test(text.slice(node.range.end, at));
  if (isBelow) return isBlankLine(text, at) ? placesAround(looking) : [];
  const range = isEmpty ? rangeOf(at, at) : rangeOf(node.range.start, Math.max(node.range.end, at));
  if (/[\r\n]/.test(text.slice(range.start, range.end)) || at < range.start) return [];
  if (!isEmpty && text.slice(node.range.end, range.end).includes('#')) return [];
  const parent = steps.at(-2);
  const collection = collectionBefore(steps);
  if (!parent || !collection) return [];
  const isItem = parent.is === 'node';
  const start = parent.is === 'entry' ? parent.entry.keyRange.end : lineStartAt(text, at);
  const isOwnLine = !isItem && /[\r\n]/.test(text.slice(start, range.start));
  const plain = spotAt(looking, { range, collection, isEmpty });
  const column =
    isItem || isOwnLine
      ? columnAt(text, range.start) + plain.lead.length
      : columnAt(text, parent.is === 'entry' ? parent.entry.keyRange.start : range.start);
  const isBlock = plain.layout.style === 'block';
  if (isBlock && isOwnLine && !isBlankLine(text, range.start)) return [];
  const layout = { ...plain.layout, column: isBlock ? column : plain.layout.column };
  const current = parent.is === 'entry' ? parent.entry : node;
  const spot = withCommas({ ...plain, layout, isBehindKey: !isItem && !isOwnLine }, text, {
    collection,
    current,
  });
  const place: Place = {
    at: 'value',
    spot,
    within: withinOf(looking),
    field: here.field,
    shapes: here.shapes,
    isItem,
    others: collection.type === 'sequence' ? collection.items.filter(item => item !== node) : [],
  };
  // What is no key yet, but may become one, is a text to the parser.
  const mayBeKey = isBlock && (isItem || isOwnLine) && /^[\w-]*$/.test(text.slice(range.start, range.end));
  return [place, ...(mayBeKey ? keysOfNew(looking, here.field, { spot, shapes: here.shapes }) : [])];
}

/** The keys with which a mapping can begin where as yet there is none. */
function keysOfNew(
  looking: Looking,
  field: Field,
  { spot, shapes }: { readonly spot: Spot; readonly shapes: readonly Shape[] },
): readonly Place[] {
  const fields = fieldsIn({ shapes, field });
  if (!fields || field.name === '' || spot.layout.style !== 'block') return [];
  return [
    {
      at: 'key',
      spot: blockSpot(spot),
      within: withinOf(looking),
      fields,
      taken: new Set(),
      hasValue: false,
    },
  ];
}

function fieldsIn({ shapes, field }: Here): readonly Field[] | undefined {
  const shape = shapes.find(each => each.is === 'mapping');
  return shape && [...ruleFields(field, shape), ...shape.fields];
}

function withinOf({ document, steps }: Looking, mapping = mappingBefore(steps)): Within {
  const path = pathOf(steps.at(-1)?.is === 'entry' ? steps.slice(0, -1) : steps);
  return { document, record: recordAround(document, path), path, mapping };
}

function recordAround(document: Document, path: Path): Record | undefined {
  for (let length = path.length; length > 0; length--) {
    const record = recordAtPath(document, path.slice(0, length));
    if (record) return record;
  }
  return recordAtPath(document, []);
}

function mappingBefore(steps: readonly NodeStep[]): Mapping | undefined {
  const step = steps.findLast(each => each.is === 'node' && each.node.type === 'mapping');
  return step?.is === 'node' && step.node.type === 'mapping' ? step.node : undefined;
}

function collectionBefore(steps: readonly NodeStep[]): Mapping | Sequence | undefined {
  const step = steps.slice(0, -1).findLast(each => each.is === 'node');
  const node = step?.is === 'node' ? follow(step.node) : undefined;
  return node && node.type !== 'scalar' ? node : undefined;
}
