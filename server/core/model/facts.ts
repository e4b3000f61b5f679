import { equalData } from '../base/equal.ts';
import { fitted } from '../base/fitted.ts';
import { keptOnce } from '../base/kept-once.ts';
import { joined } from '../base/list-groups.ts';
import { memo } from '../base/memo.ts';
import { betweenEnds } from '../base/sifted.ts';
import type { Steps } from '../base/steps.ts';
import { fullId } from '../kinds/frameworks.ts';
import type { Path } from '../kinds/schema-fault.ts';
import { byContent, byGroupContent } from './by-content.ts';
import { type Condition, conditionOf } from './condition.ts';
import { frameworkUsesOf, itemsOfUse } from './framework-uses.ts';
import { headOfRecord, noteHead } from './heads.ts';
import { idForm } from './id-form.ts';
import { type Lifecycle, lifecycleOf } from './lifecycle.ts';
import { localIdsOf, localUsesOf } from './local-ids.ts';
import { isPlaceholder, saidIn } from './placeholder.ts';
import { saysSomething } from './present.ts';
import { type Rating, ratingsIn } from './ratings.ts';
import { forOnce, type Record, type RecordGroup, recordGroupsOf, scalarText, textIn } from './record.ts';
import { seenOf } from './said.ts';
import { type FileText, type SourceFile, unreadFile } from './source-file.ts';
import { type SystemFacts, systemFactsOf } from './system-facts.ts';
import { leavesOf, usesOf } from './uses.ts';

/**
 * All that other files may see of a file. It holds no offsets: places are paths, so that typing above an entry
 * changes no facts. As long as a file's facts stay equal, nothing that depends on it needs to be looked at again.
 */
export interface FileFacts {
  readonly uri: string;
  /** Whether the file's folder is the root of an AIMS. */
  readonly marksRoot: boolean;
  readonly records: readonly RecordFacts[];
}

export interface RecordFacts {
  readonly place: Place;
  /** `impact-assessment`; of an entry of a register `ai-system`. */
  readonly kind: string;
  /** What its id is an id of: `system`, `impact-assessment`. */
  readonly idKind: string;
  /** Undefined where it has none that could be referred to. */
  readonly id?: string;
  readonly title?: string;
  readonly owner?: string;
  readonly references: readonly Reference[];
  /** The items of frameworks that it names, those of a group one by one. */
  readonly items: readonly ItemReference[];
  /** The ids that it gives within itself, to findings or milestones. */
  readonly localIds: readonly LocalIdFact[];
  /** Where it names ids within other records. */
  readonly localReferences: readonly LocalReferenceFact[];
  readonly lifecycle: Lifecycle;
  readonly condition: Condition;
  readonly system?: SystemFacts;
  /** How it rates likelihoods and impacts, where it does: whether they are on a scale, the configuration decides. */
  readonly ratings?: readonly Rating[];
  /** What its schema lets other documents see of what it says; `seenIn` gives it its type. */
  readonly seen: object;
  /** The fields of its first level that say something, or that are said not to apply. */
  readonly answered: readonly string[];
}

/** Where something stands: it holds still while text before it changes. */
export interface Place {
  readonly uri: string;
  /** Which document of the file. */
  readonly document: number;
  /** From the document's root. */
  readonly path: Path;
}

export interface Reference {
  /** What kind of id it is. */
  readonly kind: string;
  readonly id: string;
  /** The value. */
  readonly place: Place;
}

export interface ItemReference {
  /** With framework and version, however it was written: `iso42001:2023/A.6.2.4`. */
  readonly item: string;
  readonly place: Place;
}

export interface LocalIdFact {
  /** The list that it belongs to: `findings`. */
  readonly list: string;
  readonly id: string;
  readonly place: Place;
}

export interface LocalReferenceFact extends LocalIdFact {
  /** The record that has the list. */
  readonly in: { readonly kind: string; readonly id: string };
}

/** The facts of a file, or undefined where none of its documents is ours. */
export const factsOf = memo((file: SourceFile): FileFacts | undefined => {
  if (file.documentCount === 0) return undefined;
  const records = derivedOf(file).records ?? groupsIn(file).flatMap(factsOfGroup);
  return { uri: file.uri, marksRoot: file.holdsConfig, records };
});

/** A file of which the facts are known already: it is read when somebody asks for its tree. */
export function fileOfFacts(file: FileText, { documentCount, marksRoot, records }: KnownFacts): SourceFile {
  const unread = unreadFile(file, { documentCount, holdsConfig: marksRoot });
  Object.assign(derivedOf(unread), { records, isGiven: true });
  return unread;
}

/** All that has to be known of a file that is not read: what its records say, and how many documents these stand in. */
export interface KnownFacts extends Pick<FileFacts, 'marksRoot' | 'records'> {
  readonly documentCount: number;
}

/** What was derived step by step of a file, or is known of it from elsewhere. */
const derivedOf = memo((_: SourceFile): Derived => ({}));

interface Derived {
  records?: readonly RecordFacts[];
  /** Whether they are known from elsewhere. */
  isGiven?: true;
}

/**
 * Derives the facts of a file record by record, so that those of a large one need not be derived at once.
 *
 * @param before the file as it was: what is known of it from elsewhere is taken from it
 */
export function* factsSteps(file: SourceFile, before?: SourceFile): Steps<FileFacts | undefined> {
  if (derivedOf(file).records) return factsOf(file);
  if (before && derivedOf(before).isGiven) rememberGroups(before);
  const lists: (readonly RecordFacts[])[] = [];
  for (const group of groupsIn(file)) {
    for (const record of groupFacts.recall(group) ? [] : group.records) {
      recordFactsOf(record);
      // Of what was edited somebody has the tree.
      if (!before) noteHead(file, placeIn(record), headOfRecord(forOnce(record)));
      yield;
    }
    lists.push(factsOfGroup(group));
  }
  derivedOf(file).records = joined(lists);
  return factsOf(file);
}

function placeIn({ document, path }: Record): Omit<Place, 'uri'> {
  return { document: document.index, path };
}

const groupFacts = byGroupContent<readonly RecordFacts[]>();

function factsOfGroup(group: RecordGroup): readonly RecordFacts[] {
  return groupFacts.recall(group) ?? groupFacts.keep(group, group.records.map(recordFactsOf));
}

/** Has the facts at hand group by group that were known without the file's tree. */
const rememberGroups = memo((file: SourceFile): void => {
  const known = factsOf(file)?.records ?? [];
  let first = 0;
  for (const group of groupsIn(file)) {
    const end = first + group.records.length;
    if (!groupFacts.recall(group)) groupFacts.keep(group, known.slice(first, end));
    first = end;
  }
});

function groupsIn(file: SourceFile): readonly RecordGroup[] {
  return file.documents.flatMap(recordGroupsOf);
}

/**
 * A file's facts after a change, with the objects of those before it for whatever is still the same: of a register of a
 * thousand entries only the one that somebody edited has new facts.
 */
export function sharingFacts(before: FileFacts | undefined, now: FileFacts): FileFacts {
  if (!before) return now;
  const { begin, end } = betweenEnds(before.records, now.records);
  const records = [...now.records];
  for (let index = begin; index < end; index++) {
    const record = now.records[index] as RecordFacts;
    if (record === before.records[index]) continue;
    const known = recordOfFacts(before, record.place);
    if (known && equalData(known, record)) records[index] = known;
  }
  const shared = { ...now, records };
  const { begin: from, end: to } = betweenEnds(before.records, records);
  const isAsLong = records.length === before.records.length;
  if (isAsLong && from === to && before.uri === now.uri && before.marksRoot === now.marksRoot) return before;
  if (isAsLong && hasSamePlaces(before, shared, from, to)) indices.set(shared, indicesOf(before));
  return shared;
}

/** The record that stands at a place of a file. */
export function recordOfFacts(
  facts: FileFacts,
  { document, path }: Pick<Place, 'document' | 'path'>,
): RecordFacts | undefined {
  const index = indicesOf(facts).get(placeKey(document, path));
  return index === undefined ? undefined : facts.records[index];
}

/** Which of the records of a file stands at a place: typing changes what they say, and seldom where they are. */
const indices = new WeakMap<FileFacts, ReadonlyMap<string, number>>();

function indicesOf(facts: FileFacts): ReadonlyMap<string, number> {
  const known = indices.get(facts);
  if (known) return known;
  const made = new Map(
    facts.records.map(({ place }, index) => [placeKey(place.document, place.path), index]),
  );
  indices.set(facts, made);
  return made;
}

function hasSamePlaces(before: FileFacts, now: FileFacts, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (!equalData(before.records[index]?.place, now.records[index]?.place)) return false;
  }
  return true;
}

function placeKey(document: number, path: Path): string {
  return [document, ...path].join('\n');
}

/** A place in one word, by which to ask about what stands there. */
export function wordFor({ uri, document, path }: Place): string {
  return `${uri}\n${placeKey(document, path)}`;
}

const recordFactsOf = byContent(derivedFacts, factsPlaced);

function derivedFacts(given: Record): RecordFacts {
  const record = forOnce(given);
  const { uri } = record.document;
  const place = { uri, document: record.document.index, path: record.path };
  const id = saidIn(record, 'id');
  const title = textIn(record, 'title') ?? textIn(record, 'name');
  const owner = textIn(record, 'owner') ?? textIn(record, 'owner', 'name') ?? textIn(record, 'owner', 'role');
  const system = record.kind.idKind === 'system' ? systemFactsOf(record) : undefined;
  const ratings = ratingsIn(record).map(({ scale, value }) => ({ scale, value }));
  return {
    place,
    kind: record.kind.name,
    idKind: record.kind.idKind,
    ...(id !== undefined && idForm.test(id) && { id }),
    ...(title !== undefined && { title }),
    ...(owner !== undefined && { owner }),
    references: fitted(referencesOf(record, place)),
    items: fitted(
      frameworkUsesOf(record).flatMap(use =>
        itemsOfUse(use).map(item => ({ item: fullId(item), place: within(place, use.path) })),
      ),
    ),
    localIds: fitted(
      localIdsOf(record).map(({ list, id: own, path }) => ({ list, id: own, place: within(place, path) })),
    ),
    localReferences: fitted(
      localUsesOf(record).flatMap(({ list, id: other, path, in: owner }) =>
        owner ? [{ list, id: other, in: owner, place: within(place, path) }] : [],
      ),
    ),
    lifecycle: lifecycleOf(record),
    condition: conditionOf(record),
    ...(system && { system }),
    ...(ratings.length > 0 && { ratings }),
    seen: seenOf(record),
    answered: answeredIn(record),
  };
}

/** The same facts where their record is another one of its list by now: of all that it says only the places are others. */
function factsPlaced(facts: RecordFacts, { document, path }: Record): RecordFacts {
  const place = { uri: document.uri, document: document.index, path };
  const placed = <One extends { readonly place: Place }>(ones: readonly One[]): readonly One[] =>
    ones.map(one => ({ ...one, place: within(place, one.place.path.slice(facts.place.path.length)) }));
  return {
    ...facts,
    place,
    references: placed(facts.references),
    items: placed(facts.items),
    localIds: placed(facts.localIds),
    localReferences: placed(facts.localReferences),
  };
}

function answeredIn(record: Record): readonly string[] {
  const uses = usesOf(record).filter(use => use.path.length === 1 && saysSomething(record, use));
  const names = [...new Set(uses.map(use => use.field.name))];
  return alike(names.join(' '), () => names);
}

/** Of thousands of records most say something in the same fields as many others. */
const alike = keptOnce<readonly string[]>(1000);

/** What cannot be an id refers to nothing; that is a fault of the value itself and is reported as such. */
function referencesOf(record: Record, place: Place): readonly Reference[] {
  const leaves = leavesOf(record).filter(({ shape }) => shape.is === 'reference');
  return leaves.flatMap(leaf => {
    const id = scalarText(record, leaf.node);
    if (leaf.shape.is !== 'reference' || id === undefined) return [];
    if (!idForm.test(id) || isPlaceholder(id)) return [];
    return [{ kind: leaf.shape.kind, id, place: within(place, leaf.path) }];
  });
}

function within(place: Place, path: Path): Place {
  return { ...place, path: place.path.concat(path) };
}
