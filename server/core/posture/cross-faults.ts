import { isDefinableKind } from '../kinds/index.ts';
import { configOf } from '../model/config.ts';
import type { RecordFacts, Reference } from '../model/facts.ts';
import type { RootLinks } from '../model/links.ts';
import { rankOn } from './risk-matrix.ts';

/**
 * How many faults between files a record has: references to nothing, an id that somebody before it has, and ratings
 * that are on no scale of the configuration.
 */
export function crossFaultsOf(root: RootLinks, record: RecordFacts): number {
  const repeated = isRepeated(root, record);
  const dangling = record.references.filter(reference => isDangling(root, reference)).length;
  return dangling + (repeated ? 1 : 0) + offScale(root, record);
}

function offScale(root: RootLinks, { ratings = [] }: RecordFacts): number {
  if (ratings.length === 0) return 0;
  const { riskMatrix } = configOf(root);
  return ratings.filter(rating => !rankOn(riskMatrix, rating)).length;
}

/**
 * Whether a reference names nothing. A team begins with systems and their assessments; before it keeps documents of
 * another kind at all, its references to that kind are names and not yet links.
 */
export function isDangling(root: RootLinks, { kind, id }: Reference): boolean {
  if (!isDefinableKind(kind) || root.definitions(kind, id).length > 0) return false;
  return keptFromTheBeginning.has(kind) || root.ids(kind).length > 0;
}

const keptFromTheBeginning: ReadonlySet<string> = new Set(['system', 'impact-assessment']);

/** Whether another record before it has its id. */
export function isRepeated(root: RootLinks, record: RecordFacts): boolean {
  return record.id !== undefined && root.definitions(record.idKind, record.id)[0] !== record;
}
