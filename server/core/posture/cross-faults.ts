import { memo } from '../base/memo.ts';
import { isDefinableKind, kindsDefining } from '../kinds/index.ts';
import { configOf } from '../model/config.ts';
import type { LocalReferenceFact, RecordFacts, Reference } from '../model/facts.ts';
import type { RootView } from '../model/links.ts';
import type { Moment } from '../model/moment.ts';
import { evidenceFaultsOf, isKnownFault, weighsEvidence } from './evidence-faults.ts';
import { wayRound } from './reference-cycles.ts';
import { rankOn } from './risk-matrix.ts';

/**
 * How many faults between files a record has: references to nothing, to itself or in a circle, an id that somebody
 * before it has, ratings that are on no scale of the configuration, and, once it is approved, evidence that is not
 * there or not what it was.
 */
export function crossFaultsOf(named: Moment['named'], root: RootView, record: RecordFacts): number {
  const faulty = record.references.filter(
    reference =>
      (isDangling(root, reference) && !isAwaited(root, reference)) ||
      isSelfReference(record, reference) ||
      wayRound(root, record, reference) !== undefined,
  );
  const local = record.localReferences.filter(reference => isDanglingWithin(root, reference));
  const evidence = weighsEvidence(record)
    ? evidenceFaultsOf(named, root.uri, record).filter(isKnownFault)
    : [];
  return (
    faulty.length +
    local.length +
    evidence.length +
    offScale(root, record) +
    (isRepeated(root, record) ? 1 : 0)
  );
}

function offScale(root: RootView, { ratings = [] }: RecordFacts): number {
  if (ratings.length === 0) return 0;
  const { riskMatrix } = configOf(root);
  return ratings.filter(rating => !rankOn(riskMatrix, rating)).length;
}

/** Whether a reference names nothing. */
export function isDangling(root: RootView, { kind, id }: Reference): boolean {
  return (kind === 'any' || isDefinableKind(kind)) && !root.defines(kind, id);
}

/**
 * Whether what a reference names is a kind of document that the root has none of yet. A team begins with its systems;
 * what they name is then something to be written, and no mistake. Systems themselves are there from the beginning.
 */
export function isAwaited(root: RootView, { kind }: Reference): boolean {
  return kind !== 'any' && kind !== 'system' && root.ask(hasNone, kind);
}

function hasNone(root: RootView, idKind: string): boolean {
  return kindsDefining(idKind).every(({ name }) => root.ofKind(name).length === 0);
}

/** Whether a record names itself; where any document may be named it may well be this one. */
export function isSelfReference(record: RecordFacts, { kind, id }: Reference): boolean {
  return kind === record.idKind && id === record.id;
}

/** Whether the record that is named has no such id within it; where there is no such record that is the fault. */
export function isDanglingWithin(root: RootView, { in: owner, list, id }: LocalReferenceFact): boolean {
  const owners = root.definitions(owner.kind, owner.id);
  return owners.length > 0 && !owners.some(each => localIdsWithin(each).has(`${list}\n${id}`));
}

const localIdsWithin = memo(
  ({ localIds }: RecordFacts): ReadonlySet<string> =>
    new Set(localIds.map(({ list, id }) => `${list}\n${id}`)),
);

/** Whether another record before it has its id. */
export function isRepeated(root: RootView, record: RecordFacts): boolean {
  return record.id !== undefined && root.definitions(record.idKind, record.id)[0] !== record;
}
