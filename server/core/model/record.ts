import { fitted } from '../base/fitted.ts';
import { joined } from '../base/list-groups.ts';
import { memo } from '../base/memo.ts';
import { movedRange, type Range } from '../base/range.ts';
import { type Field, type Kind, kindNamed, type RecordPlace } from '../kinds/index.ts';
import type { Path } from '../kinds/schema-fault.ts';
import { groupsOf, type ItemGroup } from '../syntax/item-groups.ts';
import { entryOf, follow, valueAt } from '../syntax/node.ts';
import type { Mapping, Scalar, Section } from '../syntax/tree.ts';
import { byContentMoved } from './by-content.ts';
import { saidBy } from './said-by.ts';
import type { Document } from './source-file.ts';

/**
 * What has an id and an owner: a document as a whole, or one system of a register. Everything that is asked of a
 * document is asked of its records one by one, so that an entry of a register and a file of its own are the same.
 */
export interface Record {
  readonly document: Document;
  readonly kind: Kind;
  /** From the document's root to the record: empty for the document itself, `['systems', 3]` for an entry. */
  readonly path: Path;
  readonly node: Mapping;
  /** The sections of a Markdown body that stand for fields of this record. */
  readonly sections: readonly FieldSection[];
  /** Of one that is to be checked without its tree what is known of where things stand; whoever looks at `node` has it read. */
  readonly unread?: {
    /** Where it is pointed at. */
    readonly head: Range;
    /** Where the value at a path stands. */
    rangeAt(path: Path): Range | undefined;
  };
}

export interface FieldSection {
  readonly field: Field;
  readonly section: Section;
}

/** The records of a document: itself first. None where its kind is not known or it is no mapping. */
export const recordsOf = memo((document: Document): readonly Record[] =>
  joined(recordGroupsOf(document).map(({ records }) => records)),
);

/** Those of one kind: in a register of thousands of systems, none of the systems is looked at for another kind. */
export function recordsOfKind(document: Document, name: string): readonly Record[] {
  return recordGroupsOf(document).flatMap(group => (group.kind.name === name ? group.records : []));
}

/**
 * Records that stand one behind the other: a document's own record alone, or some neighbours in a register. A keystroke in a
 * register of thousands of entries looks at the records of one group, and the others cost a look at their group.
 */
export interface RecordGroup extends Pick<Record, 'document' | 'kind'> {
  /** From the document's root to the first of them. */
  readonly path: Path;
  /** Where they begin in the text. */
  readonly start: number;
  /** The same object as long as they say the same, wherever they stand. */
  readonly said: object;
  /** Those of a register are made when somebody looks at them. */
  readonly records: readonly Record[];
}

/** The records of a document, in groups. */
export const recordGroupsOf = memo((document: Document): readonly RecordGroup[] => {
  if (document.unread) return document.unread.groups;
  const { kind } = document.header;
  const root = follow(document.node.root);
  if (!kind || root?.type !== 'mapping') return [];
  const groups: RecordGroup[] = [];
  for (const place of kind.records) {
    const placeKind = kindNamed(place.kind);
    if (!placeKind) continue;
    if (place.path.length === 0) {
      const record = {
        document,
        kind: placeKind,
        path: [],
        node: root,
        sections: fieldSections(document, placeKind),
      };
      groups.push({
        document,
        kind: placeKind,
        path: [],
        start: root.range.start,
        said: saidBy(record),
        records: [record],
      });
      continue;
    }
    const list = follow(valueAt(root, place.path));
    if (list?.type !== 'sequence') continue;
    let first = 0;
    for (const items of groupsOf(list)) {
      groups.push(new EntryGroup(document, placeKind, { place, first, items }));
      first += items.count;
    }
  }
  return groups;
});

/** Some neighbours among the entries of a register. */
class EntryGroup implements RecordGroup {
  readonly document: Document;
  readonly kind: Kind;
  readonly path: Path;
  readonly #list: EntriesInList;
  #records: readonly Record[] | undefined;

  constructor(document: Document, kind: Kind, list: EntriesInList) {
    this.document = document;
    this.kind = kind;
    this.path = pathTo(list.place, list.first);
    this.#list = list;
  }

  get start(): number {
    return this.#list.items.start;
  }

  get said(): object {
    return this.#list.items.asRead;
  }

  get records(): readonly Record[] {
    this.#records ??= recordsAmong(this, this.#list);
    return this.#records;
  }
}

/** Items of the list at a place, the first of them with its index there. */
interface EntriesInList {
  readonly place: RecordPlace;
  readonly first: number;
  readonly items: ItemGroup;
}

function recordsAmong(
  { document, kind }: RecordGroup,
  { place, first, items }: EntriesInList,
): readonly Record[] {
  const records: Record[] = [];
  items.items.forEach((item, index) => {
    const node = follow(item);
    if (node?.type !== 'mapping') return;
    records.push({ document, kind, path: pathTo(place, first + index), node, sections: none });
  });
  return records;
}

/**
 * A record to be looked at once: what is remembered of it goes with it. Whoever goes over all entries of a register looks at each
 * like that, since of thousands hardly one is asked for again before the next keystroke makes all of them anew; what outlasts
 * that is remembered `byContent`. A document's own record is asked for again and again, and so is the entry that was looked at
 * last: it is the one in which somebody types, whose facts are derived, and which is checked then.
 */
export function forOnce(record: Record): Record {
  if (record.path.length === 0) return record;
  const last = lastLook(record.document);
  if (last.record !== record || !last.once) Object.assign(last, { record, once: { ...record } });
  return last.once as Record;
}

const lastLook = memo((_: Document): { record?: Record; once?: Record } => ({}));

const none: readonly FieldSection[] = [];

/** The same array for the same item of whatever list stands there: with each keystroke there are new records of thousands. */
function pathTo(place: RecordPlace, index: number): Path {
  if (index >= mostPathsKept) return [...place.path, index];
  const known = itemPaths(place);
  for (let next = known.length; next <= index; next++) known.push(fitted([...place.path, next]));
  return known[index] as Path;
}

/** They are kept for good, so that a text cannot be so long that they are too many. */
const mostPathsKept = 10_000;

const itemPaths = memo((_: RecordPlace): Path[] => []);

/** The record at a path of a document. */
export function recordAtPath(document: Document, path: Path): Record | undefined {
  return recordsByPath(document).get(path.join('\n'));
}

const recordsByPath = memo(
  (document: Document) => new Map(recordsOf(document).map(record => [record.path.join('\n'), record])),
);

/** The text of a field of the record's first level, trimmed; undefined where it is absent or no text. */
export function textIn(record: Record, ...path: readonly string[]): string | undefined {
  const node = follow(valueAt(record.node, path));
  return node?.type === 'scalar' ? scalarText(record, node) : undefined;
}

/** What a scalar says as a text, trimmed: a number as it is written (`1.10`). Undefined for nothing. */
export function scalarText(record: Record, { value, range }: Scalar): string | undefined {
  if (value === null) return undefined;
  return typeof value === 'string' ? value.trim() : sourceText(record, range);
}

/** Where the record is pointed at: its id, else its first key. */
export function headRangeOf(record: Record): Range {
  return record.unread?.head ?? headInTree(record);
}

const headInTree = byContentMoved((record: Record): Range => {
  const id = entryOf(record.node, 'id');
  if (id && follow(id.value)?.type === 'scalar' && id.value.range.end > id.value.range.start)
    return id.value.range;
  const first = record.path.length === 0 ? undefined : record.node.entries[0];
  return first?.keyRange ?? (record.path.length === 0 ? record.document.header.range : record.node.range);
}, movedRange);

/** Where the value at a path of the record stands; undefined where there is none. */
export function valueRangeIn(record: Record, path: Path): Range | undefined {
  return record.unread ? record.unread.rangeAt(path) : valueAt(record.node, path)?.range;
}

export function sourceText(record: Record, range: Range): string {
  return record.document.text.slice(range.start, range.end);
}

function fieldSections(document: Document, kind: Kind): readonly FieldSection[] {
  const byTitle = new Map(
    kind.fields.filter(field => field.asSection).map(field => [foldTitle(field.title), field]),
  );
  return document.node.sections.flatMap(section => {
    const field = byTitle.get(foldTitle(section.title));
    return field ? [{ field, section }] : [];
  });
}

function foldTitle(title: string): string {
  return title.trim().replace(/\s+/g, ' ').toLowerCase();
}
