import type { Record } from '../model/record.ts';
import { saidAt } from './entry-values.ts';
import { markOf, type Origin, originOf } from './origin.ts';
import type { ImportedRecord } from './records.ts';
import { folded } from './words.ts';

/** A system as it stands in the AIMS. */
export interface Existing {
  readonly record: Record;
  /** Undefined for one that no import wrote. */
  readonly origin?: Origin;
}

export function existingOf(record: Record): Existing {
  const origin = originOf(record);
  return { record, ...(origin && { origin }) };
}

/** Of how many namesakes the likest is looked for; more are taken in their order. */
const mostCompared = 200;

/**
 * Which system each record of the sources is about: the one that was imported under the same id of the source, or the same
 * name where the source has no ids. Among namesakes it is the one that says the most of the same. A system that no import
 * wrote is meant by its id, or by its name where nothing else has that.
 */
export function matched(
  records: readonly ImportedRecord[],
  existing: readonly Existing[],
): ReadonlyMap<ImportedRecord, Existing> {
  const found = new Map<ImportedRecord, Existing>();
  const imported = grouped(existing, ({ origin }) => origin && keyMark(origin));
  for (const [key, group] of grouped(records, keyMarkOf)) pair(group, imported.get(key) ?? [], found);
  const used = new Set(found.values());
  pairByName(records, existing, { found, used });
  const free = existing.filter(each => !each.origin && !used.has(each));
  const byId = grouped(free, ({ record }) => said(record, 'id'));
  const byName = grouped(free, ({ record }) => said(record, 'name'));
  const left = records.filter(record => !found.has(record));
  const names = grouped(left, record => text(record, 'name'));
  for (const record of left) {
    const id = text(record, 'id');
    const name = text(record, 'name');
    const isOnly = name !== undefined && names.get(name)?.length === 1;
    const candidates = id !== undefined ? byId.get(id) : isOnly ? byName.get(name) : undefined;
    const [only, ...others] = candidates ?? [];
    if (!only || others.length > 0 || used.has(only)) continue;
    found.set(record, only);
    used.add(only);
  }
  return found;
}

/** Where a source has ids that it had not before, or none that it had, its names still tell. */
function pairByName(
  records: readonly ImportedRecord[],
  existing: readonly Existing[],
  { found, used }: { readonly found: Map<ImportedRecord, Existing>; readonly used: Set<Existing> },
): void {
  const left = grouped(
    records.filter(record => !found.has(record)),
    ({ values }) => markOf(values.get('name')),
  );
  const free = grouped(
    existing.filter(each => !used.has(each)),
    ({ origin }) => origin?.imported.get('name'),
  );
  for (const [name, [record, ...others]] of left) {
    const [only, ...more] = free.get(name) ?? [];
    if (!record || !only?.origin || others.length > 0 || more.length > 0) continue;
    if (sourceKeyOf(record) !== undefined && sourceKey(only.origin) !== undefined) continue;
    found.set(record, only);
    used.add(only);
  }
}

/** What has neither an id nor a name is found by all else that it says. */
const nameless = 'nameless';

function keyMark(origin: Origin): string {
  return sourceKey(origin) ?? origin.imported.get('name') ?? nameless;
}

/** What the source calls it, which stays when it gets another name. */
function sourceKey({ imported }: Origin): string | undefined {
  return imported.get('id') ?? imported.get('source.id');
}

function sourceKeyOf({ values }: ImportedRecord): string | undefined {
  return markOf(values.get('id')) ?? markOf(values.get('source.id'));
}

function keyMarkOf(record: ImportedRecord): string {
  return sourceKeyOf(record) ?? markOf(record.values.get('name')) ?? nameless;
}

function said(record: Record, path: string): string | undefined {
  const value = saidAt(record, path);
  return typeof value === 'string' ? folded(value) : undefined;
}

function text({ values }: ImportedRecord, path: string): string | undefined {
  const value = values.get(path);
  return typeof value === 'string' ? folded(value) : undefined;
}

export function grouped<Value>(
  all: readonly Value[],
  keyOf: (value: Value) => string | undefined,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of all) {
    const key = keyOf(value);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Pairs records with systems of the same key: those that are the same as they were first, then the likest. */
function pair(
  records: readonly ImportedRecord[],
  systems: readonly Existing[],
  found: Map<ImportedRecord, Existing>,
): void {
  if (systems.length === 0) return;
  const free = new Set(systems);
  const open: (readonly [ImportedRecord, ReadonlyMap<string, string>])[] = [];
  const whole = new Map(
    [...grouped(systems, ({ origin }) => origin && joined(origin.imported))].map(
      ([key, group]) => [key, group.values()] as const,
    ),
  );
  for (const record of records) {
    const marks = marksOf(record);
    const same = whole.get(joined(marks))?.next();
    if (same && !same.done) {
      found.set(record, same.value);
      free.delete(same.value);
    } else open.push([record, marks]);
  }
  for (const [record, marks] of open) {
    const best = likest(marks, free);
    if (!best) continue;
    found.set(record, best);
    free.delete(best);
  }
}

function likest(marks: ReadonlyMap<string, string>, free: ReadonlySet<Existing>): Existing | undefined {
  let best: Existing | undefined;
  // Namesakes have their name in common at least.
  let most = 0;
  let compared = 0;
  for (const each of free) {
    const like = likeness(marks, each);
    if (like > most) [best, most] = [each, like];
    compared += 1;
    if (compared === mostCompared) break;
  }
  return best;
}

function likeness(marks: ReadonlyMap<string, string>, { origin }: Existing): number {
  let same = 0;
  for (const [path, mark] of marks) if (origin?.imported.get(path) === mark) same += 1;
  return same;
}

/** What a record says, in the form that an entry remembers it. */
export function marksOf({ values, cells }: ImportedRecord): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const [path, value] of values) {
    const mark = markOf(value);
    if (mark !== undefined) marks.set(path, mark);
  }
  const mark = markOf(cells);
  if (mark !== undefined) marks.set('cells', mark);
  return marks;
}

function joined(marks: ReadonlyMap<string, string>): string {
  return [...marks]
    .map(([path, mark]) => `${path}:${mark}`)
    .sort()
    .join(' ');
}
