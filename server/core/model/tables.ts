import { changedMap } from '../base/changed-map.ts';
import { equalData } from '../base/equal.ts';
import { joined, noteFollows } from '../base/list-groups.ts';
import { memo } from '../base/memo.ts';
import { betweenEnds } from '../base/sifted.ts';
import { byCodeUnits } from '../base/uri.ts';
import type { FileFacts, RecordFacts } from './facts.ts';
import { newsSince, noteNews } from './news.ts';

/**
 * The lists behind the links of a root. They are made from those before them: what a file that changed has no more is
 * taken out, what is new in it is put in, and a list that has nothing to do with it stays the same array. From nothing
 * they are made in the same way.
 */
export interface Tables {
  /** In the order of their uris. */
  readonly files: readonly FileFacts[];
  /** The records of a kind, by the kind; its only list is under `all`. */
  readonly ofKind: ListsByKind;
  /** The records that define an id, by what kind of id it is, then by the id; under `all` those of all ids. */
  readonly defining: ListsByKind;
  /** The ids that are defined, by their kind; the same object as long as the same ones are. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The records that refer to an id, each once, in the same way. */
  readonly referring: ListsByKind;
}

/** Each list is in the order of the files and as they stand in each, and none of them is empty. */
export type ListsByKind = ReadonlyMap<string, ReadonlyMap<string, readonly RecordFacts[]>>;

/** No id has a line break. */
export const all = '\n';

export const noTables: Tables = {
  files: [],
  ofKind: new Map(),
  defining: new Map(),
  ids: new Map(),
  referring: new Map(),
};

/** @param changes the files that are new or have other facts, and undefined for those that are gone, by uri */
export function tablesAfter(before: Tables, changes: ReadonlyMap<string, FileFacts | undefined>): Tables {
  const old = before.files.filter(file => changes.has(file.uri));
  const now = [...changes.values()].flatMap(file => file ?? []).sort(byUri);
  const [was, is] = [joined(old.map(recordsOf)), joined(now.map(recordsOf))];
  const news = { ...differences(was, is), isBefore: orderIn(now) };
  const defining = changed(before.defining, { ...news, keysOf: definitionsIn });
  return {
    files: merged(
      before.files.filter(file => !changes.has(file.uri)),
      now,
      (a, b) => byUri(a, b) < 0,
    ),
    ofKind: changed(before.ofKind, { ...news, keysOf: ({ kind }) => [[kind, all]] }),
    defining,
    ids: idsAfter(before, defining),
    referring: changed(before.referring, { ...news, keysOf: referencesIn }),
  };
}

function recordsOf({ records }: FileFacts): readonly RecordFacts[] {
  return records;
}

/** The records that are in one list only. */
function differences(
  old: readonly RecordFacts[],
  now: readonly RecordFacts[],
): { readonly lost: readonly RecordFacts[]; readonly gained: readonly RecordFacts[] } {
  const { begin, end } = betweenEnds(old, now);
  const [wasBetween, isBetween] = [old.slice(begin, end + old.length - now.length), now.slice(begin, end)];
  const [wasThere, isThere] = [new Set(wasBetween), new Set(isBetween)];
  return {
    lost: wasBetween.filter(record => !isThere.has(record)),
    gained: isBetween.filter(record => !wasThere.has(record)),
  };
}

function definitionsIn({ idKind, id }: RecordFacts): readonly Key[] {
  if (id === undefined) return [];
  return [
    [idKind, id],
    [idKind, all],
  ];
}

function referencesIn({ references }: RecordFacts): readonly Key[] {
  return references.map(({ kind, id }) => [kind, id]);
}

type Key = readonly [kind: string, id: string];

type IsBefore = (a: RecordFacts, b: RecordFacts) => boolean;

/** What has changed is few; every list that none of it is in, or belongs in, is taken over as it is. */
function changed(
  before: ListsByKind,
  {
    lost,
    gained,
    keysOf,
    isBefore,
  }: {
    readonly lost: readonly RecordFacts[];
    readonly gained: readonly RecordFacts[];
    readonly keysOf: (record: RecordFacts) => readonly Key[];
    readonly isBefore: IsBefore;
  },
): ListsByKind {
  const [without, within] = [listed(lost, keysOf), listed(gained, keysOf)];
  const after = new Map(before);
  for (const kind of new Set([...without.keys(), ...within.keys()])) {
    const known = before.get(kind);
    const [out, more] = [without.get(kind), within.get(kind)];
    const changes = new Map<string, readonly RecordFacts[] | undefined>();
    for (const id of [...(out?.keys() ?? []), ...(more?.keys() ?? [])]) {
      if (changes.has(id)) continue;
      const list = known?.get(id) ?? [];
      const now = replaced(list, { out: out?.get(id) ?? [], more: more?.get(id) ?? [], isBefore });
      if (now !== list) noteFollows(list, now);
      changes.set(id, now.length > 0 ? now : undefined);
    }
    const lists = changedMap(known ?? new Map(), changes);
    if (known) noteNews(lists, { since: known, keys: [...changes.keys()] });
    after.set(kind, lists);
  }
  return after;
}

function idsAfter(before: Tables, defining: ListsByKind): Tables['ids'] {
  return new Map(
    [...defining].map(([kind, lists]) => {
      const known = before.ids.get(kind);
      const isSame = known && newsSince(lists, before.defining.get(kind))?.every(isAsIn(known, lists));
      return [kind, isSame ? known : new Set([...lists.keys()].filter(id => id !== all))];
    }),
  );
}

function isAsIn(ids: ReadonlySet<string>, lists: ReadonlyMap<string, unknown>): (id: string) => boolean {
  return id => id === all || ids.has(id) === lists.has(id);
}

/** The records by their keys, in each list once. */
function listed(
  records: readonly RecordFacts[],
  keysOf: (record: RecordFacts) => readonly Key[],
): ListsByKind {
  const byKind = new Map<string, Map<string, RecordFacts[]>>();
  for (const record of records) {
    for (const [kind, id] of keysOf(record)) {
      const lists = byKind.get(kind) ?? new Map<string, RecordFacts[]>();
      const list = lists.get(id);
      if (!list) lists.set(id, [record]);
      else if (list.at(-1) !== record) list.push(record);
      byKind.set(kind, lists);
    }
  }
  return byKind;
}

/** A list without some records and with others, in order. */
function replaced(
  list: readonly RecordFacts[],
  {
    out,
    more,
    isBefore,
  }: {
    readonly out: readonly RecordFacts[];
    readonly more: readonly RecordFacts[];
    readonly isBefore: IsBefore;
  },
): readonly RecordFacts[] {
  const [was, is] = [out[0], more[0]];
  // A record that says something else where it was stands where the one before stood.
  if (out.length === 1 && more.length === 1 && was && is && equalData(was.place, is.place)) {
    const at = list.indexOf(was);
    if (at >= 0) {
      const now = list.slice();
      now[at] = is;
      return now;
    }
  }
  return merged(allBut(list, out), more, isBefore);
}

function allBut(records: readonly RecordFacts[], gone: readonly RecordFacts[]): readonly RecordFacts[] {
  if (gone.length === 0) return records;
  if (gone.length > fewGone) {
    const out = new Set(gone);
    return records.filter(record => !out.has(record));
  }
  // To look for one in a list of thousands and to copy the rest is done in no time; to ask a set of each is not.
  return gone.reduce((left, record) => {
    const place = left.indexOf(record);
    return place < 0 ? left : left.toSpliced(place, 1);
  }, records);
}

/** In a keystroke one record is another. */
const fewGone = 4;

/** One list of two that are in order. The right one is the shorter one as a rule: each of its items looks for its place. */
function merged<Item>(
  left: readonly Item[],
  right: readonly Item[],
  isBefore: (a: Item, b: Item) => boolean,
): readonly Item[] {
  if (right.length === 0) return left;
  if (left.length === 0) return right;
  const list: Item[] = [];
  let taken = 0;
  // One by one: to flatten parts takes many times as long, and there may be more of them than a function takes arguments.
  for (const item of right) {
    const place = placeFor(item, left, { from: taken, isBefore });
    for (; taken < place; taken++) list.push(left[taken] as Item);
    list.push(item);
  }
  for (; taken < left.length; taken++) list.push(left[taken] as Item);
  return list;
}

/** The index of the first of the items that are in order, from an index on, that does not come before one. */
function placeFor<Item>(
  item: Item,
  items: readonly Item[],
  { from, isBefore }: { readonly from: number; readonly isBefore: (a: Item, b: Item) => boolean },
): number {
  let [low, high] = [from, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = items[middle];
    if (other !== undefined && isBefore(other, item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How two records stand to each other of which one is in these files: by file, then as they stand in it. */
function orderIn(files: readonly FileFacts[]): IsBefore {
  const byName = new Map(files.map(file => [file.uri, file]));
  const positionOf = (record: RecordFacts) => {
    const file = byName.get(record.place.uri);
    return (file && positionsIn(file).get(record)) ?? 0;
  };
  return (a, b) => {
    const order = byCodeUnits(a.place.uri, b.place.uri);
    return order === 0 ? positionOf(a) < positionOf(b) : order < 0;
  };
}

const positionsIn = memo(
  ({ records }: FileFacts): ReadonlyMap<RecordFacts, number> =>
    new Map(records.map((record, index) => [record, index])),
);

function byUri(a: FileFacts, b: FileFacts): number {
  return byCodeUnits(a.uri, b.uri);
}
