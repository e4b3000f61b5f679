import { didYouMean } from '../base/suggest.ts';
import { saidAt } from './entry-values.ts';
import type { Existing } from './existing.ts';
import { matched } from './match.ts';
import type { ImportedRecord } from './records.ts';

/** Records, and the systems that they are about as far as these are there already. */
export interface Bound {
  readonly records: readonly ImportedRecord[];
  readonly found: ReadonlyMap<ImportedRecord, Existing>;
}

/** Why records cannot be imported. */
export interface Unbound {
  readonly refused: string;
  /** The systems to choose from, where it is that somebody has to say which one is meant. */
  readonly systems?: readonly SystemChoice[];
}

export interface SystemChoice {
  readonly id: string;
  /** Empty where it has none. */
  readonly name: string;
}

/**
 * Finds the systems that records are about: the one that somebody named, else each its own. Items without a system, such as
 * the models of a model card, need one that is named; those of several sources are one record then.
 */
export function boundRecords(
  records: readonly ImportedRecord[],
  { existing, system }: { readonly existing: readonly Existing[]; readonly system?: string },
): Bound | Unbound {
  const loose = records.find(({ isLoose }) => isLoose);
  if (system === undefined) {
    if (loose)
      return {
        refused: `"${loose.file}" holds ${[...(loose.items?.keys() ?? [])].join(' and ')} and no system that they belong to; "--system ID" says which system of the register it is. Nothing was written.`,
        systems: existing.map(each => ({ id: idIn(each), name: nameIn(each) })).filter(({ id }) => id !== ''),
      };
    return { records, found: matched(records, existing) };
  }
  const [own, ...others] = existing.filter(each => idIn(each) === system);
  if (!own || others.length > 0)
    return {
      refused: own
        ? `"--system": several systems have the id "${system}". Nothing was written.`
        : `"--system" names no system that is here: "${system}".${didYouMean(system, existing.map(idIn))} Nothing was written.`,
    };
  const whole = records.filter(({ isLoose }) => !isLoose);
  const [first, ...more] = whole;
  if (more.length > 0)
    return {
      refused: `"--system" says that all is about one system, and the sources hold ${whole.length}. Nothing was written.`,
    };
  const [any] = records;
  if (!any) return { records: [], found: new Map() };
  const record: ImportedRecord = { ...(first ?? any), items: itemsOf(records) };
  return { records: [record], found: new Map([[record, own]]) };
}

function itemsOf(records: readonly ImportedRecord[]): ReadonlyMap<string, readonly ImportedRecord[]> {
  const all = new Map<string, ImportedRecord[]>();
  for (const { items } of records)
    for (const [list, own] of items ?? []) all.set(list, (all.get(list) ?? []).concat(own));
  return all;
}

function nameIn({ record }: Existing): string {
  const name = saidAt(record, 'name');
  return typeof name === 'string' ? name : '';
}

/** The id of a system as it stands there; empty where it has none. */
export function idIn({ record }: Existing): string {
  const entry = record.node.entries.find(({ name }) => name === 'id');
  return entry?.value.type === 'scalar' ? String(entry.value.value ?? '') : '';
}
