import { grouped } from '../base/grouped.ts';
import { type Existing, keyMark, keyMarkOf, marksOf } from './existing.ts';
import { markOf, placeOf } from './origin.ts';
import type { ImportedRecord } from './records.ts';

/** Whether a record may be about a system that has the same name, or the same id of a source. */
export type MayBe = (record: ImportedRecord, system: Existing) => boolean;

/** So many names in common are no chance. */
const fewInCommon = 3;

/** What is in many lists and tells nothing about whether it is the same system. */
const apart: ReadonlySet<string> = new Set(['id', 'source.id', 'name', 'cells']);

/**
 * Two departments may each have a system that is called _Chatbot_, or has the number 1. Of a list that was imported under another name a
 * record is taken for a system with its name only if most of what both say is the same, or if it is the list of that system: most of the systems of
 * either are in the other.
 */
export function sameSystems(records: readonly ImportedRecord[], existing: readonly Existing[]): MayBe {
  const imported = grouped(existing, ({ origin }) => origin && keyMark(origin));
  const systemsIn = counted(existing.flatMap(({ origin }) => (origin ? [placeOf(origin)] : [])));
  const recordsIn = counted(records.map(placeOf));
  const called = new Map<string, number>();
  const alike = new Map<string, number>();
  for (const record of records) {
    const key = keyMarkOf(record);
    const marks = marksOf(record);
    const others = new Map<string, boolean>();
    for (const { origin } of (imported.get(key) ?? []).slice(0, mostCompared)) {
      if (!origin) continue;
      const pair = pairOf(record, origin);
      others.set(pair, others.get(pair) === true || !differsInMost(marks, origin.imported));
    }
    for (const [pair, isAlike] of others) {
      called.set(pair, (called.get(pair) ?? 0) + 1);
      if (isAlike) alike.set(pair, (alike.get(pair) ?? 0) + 1);
    }
  }
  const isSameList = (record: ImportedRecord, origin: NonNullable<Existing['origin']>) => {
    const pair = pairOf(record, origin);
    const common = called.get(pair) ?? 0;
    return (
      2 * (alike.get(pair) ?? 0) > (systemsIn.get(placeOf(origin)) ?? 0) ||
      (common >= fewInCommon && 2 * common > (recordsIn.get(placeOf(record)) ?? 0))
    );
  };
  return (record, { origin }) =>
    !origin ||
    placeOf(record) === placeOf(origin) ||
    isSameList(record, origin) ||
    !differsInMost(marksOf(record), origin.imported);
}

/** Of how many namesakes is looked whether they are of the same list. */
const mostCompared = 20;

function pairOf(record: ImportedRecord, origin: NonNullable<Existing['origin']>): string {
  return `${placeOf(record)}\n${placeOf(origin)}`;
}

function differsInMost(marks: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): boolean {
  const common = [...marks].filter(([path]) => !apart.has(path) && others.has(path));
  const different = common.filter(([path, mark]) => others.get(path) !== mark).length;
  return common.length > 1 && 2 * different > common.length;
}

function counted(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

/** The systems that are called like a record and came from another source. */
export interface Namesakes {
  of(record: ImportedRecord): Existing | undefined;
}

export function namesakesAmong(existing: readonly Existing[]): Namesakes {
  const byName = grouped(existing, ({ origin }) => origin?.imported.get('name'));
  return {
    of(record) {
      const mark = markOf(record.values.get('name'));
      const systems = mark === undefined ? [] : (byName.get(mark) ?? []);
      return systems.find(({ origin }) => origin && placeOf(origin) !== placeOf(record));
    },
  };
}
