import { grouped } from '../base/grouped.ts';
import type { Record } from '../model/record.ts';
import { saidAt } from './entry-values.ts';
import { type Existing, keyMark, keyMarkOf, marksOf, sourceKey, sourceKeyOf } from './existing.ts';
import { markOf, placeOf } from './origin.ts';
import type { ImportedRecord } from './records.ts';
import { type MayBe, sameSystems } from './same-system.ts';
import { folded } from './words.ts';

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
  const mayBe = sameSystems(records, existing);
  for (const [key, group] of grouped(records, keyMarkOf))
    pair(group, imported.get(key) ?? [], { found, mayBe });
  const used = new Set(found.values());
  pairById(records, existing, { found, used, mayBe });
  pairByName(records, existing, { found, used, mayBe });
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

/** What a source calls as a system is called here, in whatever case, is that. */
function pairById(
  records: readonly ImportedRecord[],
  existing: readonly Existing[],
  {
    found,
    used,
    mayBe,
  }: { readonly found: Map<ImportedRecord, Existing>; readonly used: Set<Existing>; readonly mayBe: MayBe },
): void {
  const byId = grouped(
    existing.filter(each => each.origin && !used.has(each)),
    ({ record }) => said(record, 'id'),
  );
  for (const record of records) {
    if (found.has(record)) continue;
    const [only, ...others] = byId.get(text(record, 'id') ?? '') ?? [];
    if (!only || others.length > 0 || used.has(only) || !mayBe(record, only)) continue;
    found.set(record, only);
    used.add(only);
  }
}

/** Where a source has ids that it had not before, or none that it had, its names still tell. */
function pairByName(
  records: readonly ImportedRecord[],
  existing: readonly Existing[],
  {
    found,
    used,
    mayBe,
  }: { readonly found: Map<ImportedRecord, Existing>; readonly used: Set<Existing>; readonly mayBe: MayBe },
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
    if (!mayBe(record, only)) continue;
    found.set(record, only);
    used.add(only);
  }
}

function said(record: Record, path: string): string | undefined {
  const value = saidAt(record, path);
  return typeof value === 'string' ? folded(value) : undefined;
}

function text({ values }: ImportedRecord, path: string): string | undefined {
  const value = values.get(path);
  return typeof value === 'string' ? folded(value) : undefined;
}

/** Pairs records with systems of the same key: those that are the same as they were first, then the likest. */
function pair(
  records: readonly ImportedRecord[],
  systems: readonly Existing[],
  { found, mayBe }: { readonly found: Map<ImportedRecord, Existing>; readonly mayBe: MayBe },
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
  // Whose list a system is from has it before others.
  const isHere: MayBe = (record, { origin }) => origin !== undefined && placeOf(origin) === placeOf(record);
  for (const allowed of [isHere, mayBe])
    for (const [record, marks] of open) {
      const best = found.has(record) ? undefined : likest(record, marks, { free, mayBe: allowed });
      if (!best) continue;
      found.set(record, best);
      free.delete(best);
    }
}

function likest(
  record: ImportedRecord,
  marks: ReadonlyMap<string, string>,
  { free, mayBe }: { readonly free: ReadonlySet<Existing>; readonly mayBe: MayBe },
): Existing | undefined {
  let best: Existing | undefined;
  // Namesakes have their name in common at least.
  let most = 0;
  let compared = 0;
  for (const each of free) {
    const like = likeness(marks, each);
    if (like > most && mayBe(record, each)) [best, most] = [each, like];
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

function joined(marks: ReadonlyMap<string, string>): string {
  return [...marks]
    .map(([path, mark]) => `${path}:${mark}`)
    .sort()
    .join(' ');
}
