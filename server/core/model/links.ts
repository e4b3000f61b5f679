import { joined } from '../base/list-groups.ts';
import { memo } from '../base/memo.ts';
import { byCodeUnits, parentOf } from '../base/uri.ts';
import { type FileFacts, type Place, type RecordFacts, type Reference, recordOfFacts } from './facts.ts';
import { rootFinder } from './roots.ts';
import { all, noTables, type Tables, tablesAfter } from './tables.ts';
import type { Workspace } from './workspace.ts';

/**
 * The table that ties the files together: who defines an id and who refers to it. It is made from facts alone, so
 * it is the same object until the facts of some file change, and then what they are about is all that is made anew.
 */
export interface Links {
  rootOf(uri: string): string;
  /** The AIMS roots that have records, in order. */
  readonly roots: readonly RootLinks[];
  root(uri: string): RootLinks;
}

/** What can be asked of the links of a root. A list stays the same array as long as the same records are in it. */
export interface RootView {
  readonly uri: string;
  /** The records of a kind of document, in order. */
  ofKind(kind: string): readonly RecordFacts[];
  /** The records that define an id, in order: more than one where the id was given twice. `any`: of whatever kind. */
  definitions(kind: string, id: string): readonly RecordFacts[];
  /** Whether any record defines an id. */
  defines(kind: string, id: string): boolean;
  /** The records that refer to an id, each once, in order; of all of them those of one kind, where it is said. */
  recordsReferringTo(kind: string, id: string, of?: string): readonly RecordFacts[];
  /** The ids that are defined, in order of their first definition. `any`: of whatever kind. */
  ids(kind: string): readonly string[];
  /** Ids of the kind that are the same but for upper and lower case, `id` itself left out; in order of their characters. */
  idsLike(kind: string, id: string): readonly string[];
  /**
   * The answer to a question about the whole root. It is the same again as long as `sameAnswer` holds it to be. The question
   * is kept with its answer, and all that it can see with it: so it is a function of a module, and what it is about is
   * given to it, in a word. One that is made where it is asked would keep the root, the record and its text. One about an
   * object, such as the facts of a record, would keep what is remembered with it, up to whoever relies on the answer, for good.
   */
  ask<Answer>(question: (root: RootLinks) => Answer): Answer;
  ask<Answer>(question: (root: RootLinks, about: string) => Answer, about: string): Answer;
  /** What a table of the whole root says under a word. It is the same again as long as `sameAnswer` holds it to be. */
  lookUp<Key extends Word, Value>(table: RootTable<Key, Value>, key: Key): Value | undefined;
}

/** What a question can be about. */
export type Word = string | undefined;

/**
 * What is made of a whole root, by a word. It is a function of a module, and gives the same object as long as it says the
 * same: all answers from it are known to be the same then without being looked up.
 */
export type RootTable<Key, Value> = (root: RootLinks) => { get(key: Key): Value | undefined };

export interface RootLinks extends RootView {
  /** The same object for all that came of one another: by it one finds what is remembered of the newest of them. */
  readonly lineage: object;
  /** In the order of the files and as they stand in each. */
  readonly records: readonly RecordFacts[];
  /** Whether any id of a kind is given twice: as a rule none is, and nobody has to look at each. */
  hasRepeatedIds(kind: string): boolean;
  /** The references to an id, in order. */
  references(kind: string, id: string): readonly Reference[];
  /**
   * Something that is the same object only as long as every answer about a kind is the same: whether ids are defined
   * (`ids`), by whom (`defining`), or who refers to them (`referring`).
   */
  partOf(sort: PartSort, kind: string): unknown;
}

export type PartSort = 'ids' | 'defining' | 'referring';

/** Links, and what the next ones are made from. */
interface Linked {
  readonly facts: Workspace['facts'];
  readonly folders: readonly string[];
  /** By the uri of the root. */
  readonly tables: ReadonlyMap<string, Tables>;
  /** Likewise. */
  readonly lineages: ReadonlyMap<string, object>;
  readonly links: Links;
}

/**
 * What is known of the links of facts. It stands with these: a weak map would keep each of them, since their links do, until all of
 * the memory is gone through.
 */
const linkings = memo((_: Workspace['facts']): Linking => ({}));

interface Linking {
  linked?: Linked | undefined;
  /** The newest facts before these whose links are known, until those of these are. */
  before?: Workspace['facts'] | undefined;
}

/** Says that facts came out of others, so that their links are made from the links of those. */
export function linksFollow(before: Workspace['facts'], after: Workspace['facts']): void {
  const linking = linkings(before);
  linkings(after).before = linking.linked ? before : linking.before;
}

export function linksOf(workspace: Workspace): Links {
  const { facts, folders } = workspace;
  const linking = linkings(facts);
  const { linked: known, before } = linking;
  if (known && known.folders === folders) return known.links;
  const linked = link(workspace, known ?? (before && linkings(before).linked));
  linking.linked = linked;
  linking.before = undefined;
  return linked.links;
}

/** The links of the root that a file lies in. */
export function linksAround(workspace: Workspace, uri: string): RootLinks {
  const links = linksOf(workspace);
  return links.root(links.rootOf(uri));
}

export function definitionsOf(workspace: Workspace, reference: Reference): readonly RecordFacts[] {
  return linksAround(workspace, reference.place.uri).definitions(reference.kind, reference.id);
}

/** The records that refer to one, itself left out; those that name a document of whatever kind behind the others. */
export function referrersOf(root: RootLinks, record: RecordFacts): readonly RecordFacts[] {
  const { idKind, id } = record;
  if (id === undefined) return [];
  const naming = [...root.recordsReferringTo(idKind, id), ...root.recordsReferringTo('any', id)];
  return [...new Set(naming)].filter(each => each !== record);
}

/** The facts of the record that stands at a place; undefined where there is none. */
export function factsAt(workspace: Workspace, place: Place): RecordFacts | undefined {
  const facts = workspace.facts.get(place.uri);
  return facts && recordOfFacts(facts, place);
}

/** @param before links of other facts: whatever is the same in both is taken over from them */
function link({ facts, folders }: Workspace, before: Linked | undefined): Linked {
  const news = before?.folders === folders ? changesIn(facts, before.facts) : undefined;
  // Where a configuration comes or goes, files may belong elsewhere, and all is linked from nothing.
  const base = news?.every(({ was, now }) => marksRoot(was) === marksRoot(now)) ? before : undefined;
  const rootOf = base ? base.links.rootOf : rootFinder(markedIn(facts), folders);
  const tables = new Map(base?.tables);
  for (const [root, changes] of byRoot((base && news) ?? changesIn(facts, new Map()), rootOf)) {
    const after = tablesAfter(tables.get(root) ?? noTables, changes);
    if (after.files.length > 0) tables.set(root, after);
    else tables.delete(root);
  }
  const lineages = new Map([...tables.keys()].map(uri => [uri, before?.lineages.get(uri) ?? {}]));
  const roots = [...tables]
    .map(([uri, own]) =>
      base?.tables.get(uri) === own ? base.links.root(uri) : new LinkedRoot(uri, own, lineages.get(uri)),
    )
    .sort((a, b) => byCodeUnits(a.uri, b.uri));
  return { facts, folders, tables, lineages, links: linksTo(roots, rootOf) };
}

/** Made apart from where the links before are at hand, so that it does not keep them. */
function linksTo(roots: readonly RootLinks[], rootOf: Links['rootOf']): Links {
  const byUri = new Map(roots.map(root => [root.uri, root]));
  return { rootOf, roots, root: uri => byUri.get(uri) ?? new LinkedRoot(uri, noTables) };
}

function marksRoot(file: FileFacts | undefined): boolean {
  return file?.marksRoot ?? false;
}

/** The folders that hold a configuration. */
function markedIn(facts: Workspace['facts']): ReadonlySet<string> {
  return new Set([...facts.values()].filter(file => file.marksRoot).map(file => parentOf(file.uri)));
}

interface FileChange {
  readonly uri: string;
  readonly was: FileFacts | undefined;
  /** Undefined for a file that is gone. */
  readonly now: FileFacts | undefined;
}

/** The files whose facts are others than before. */
function changesIn(facts: Workspace['facts'], before: Workspace['facts']): readonly FileChange[] {
  const changes: FileChange[] = [];
  // Nothing is made of each of thousands, as a loop would do.
  facts.forEach((now, uri) => {
    const was = before.get(uri);
    if (was !== now) changes.push({ uri, was, now });
  });
  before.forEach((was, uri) => {
    if (!facts.has(uri)) changes.push({ uri, was, now: undefined });
  });
  return changes;
}

function byRoot(
  changes: readonly FileChange[],
  rootOf: Links['rootOf'],
): ReadonlyMap<string, ReadonlyMap<string, FileFacts | undefined>> {
  const roots = new Map<string, Map<string, FileFacts | undefined>>();
  for (const { uri, now } of changes) {
    const root = rootOf(uri);
    roots.set(root, (roots.get(root) ?? new Map<string, FileFacts | undefined>()).set(uri, now));
  }
  return roots;
}

/**
 * A class, for each keystroke that others see makes one: an object that is written with a getter has a shape of its own, which the
 * engine keeps until all of the memory is gone through, and with it the tables that the getter sees.
 */
class LinkedRoot implements RootLinks {
  readonly uri: string;
  readonly lineage: object;
  readonly #tables: Tables;

  constructor(uri: string, tables: Tables, lineage: object = {}) {
    this.uri = uri;
    this.lineage = lineage;
    this.#tables = tables;
  }

  get records() {
    return recordsIn(this.#tables);
  }

  ofKind(kind: string) {
    return this.#tables.ofKind.get(kind)?.get(all) ?? none;
  }

  definitions(kind: string, id: string) {
    if (kind === 'any') return definitionsOfAnyKind(this.#tables, id);
    return this.#tables.defining.get(kind)?.get(id) ?? none;
  }

  defines(kind: string, id: string) {
    if (kind === 'any') return this.definitions(kind, id).length > 0;
    return this.#tables.ids.get(kind)?.has(id) ?? false;
  }

  hasRepeatedIds(kind: string) {
    const { defining, ids } = this.#tables;
    return (defining.get(kind)?.get(all)?.length ?? 0) > (ids.get(kind)?.size ?? 0);
  }

  references(kind: string, id: string) {
    return this.recordsReferringTo(kind, id).flatMap(({ references }) =>
      references.filter(each => each.kind === kind && each.id === id),
    );
  }

  recordsReferringTo(kind: string, id: string, of?: string) {
    const referrers = this.#tables.referring.get(kind)?.get(id) ?? none;
    return of === undefined ? referrers : referrers.filter(record => record.kind === of);
  }

  ids(kind: string) {
    return idsAmong(kind === 'any' ? this.records : (this.#tables.defining.get(kind)?.get(all) ?? none));
  }

  idsLike(kind: string, id: string) {
    const known = kind === 'any' ? allIds(this.#tables.ids) : this.#tables.ids.get(kind);
    return known ? (foldedIds(known).get(id.toLowerCase()) ?? []).filter(other => other !== id) : [];
  }

  ask<Answer, Topic>(question: (root: RootLinks, about: Topic) => Answer, about?: Topic): Answer {
    return question(this, about as Topic);
  }

  lookUp<Key extends Word, Value>(table: RootTable<Key, Value>, key: Key): Value | undefined {
    return table(this).get(key);
  }

  partOf(sort: PartSort, kind: string) {
    return kind === 'any' ? this.#tables : this.#tables[sort].get(kind);
  }
}

/** One for all, so that a list without records is always the same array too. */
const none: readonly RecordFacts[] = [];

const recordsIn = memo(({ files }: Tables): readonly RecordFacts[] =>
  joined(files.map(({ records }) => records)),
);

function definitionsOfAnyKind(tables: Tables, id: string): readonly RecordFacts[] {
  const lists = [...tables.defining.values()].flatMap(kind => {
    const list = kind.get(id);
    return list ? [list] : [];
  });
  const [only = none, other] = lists;
  return other ? recordsIn(tables).filter(record => record.id === id) : only;
}

const idsAmong = memo((records: readonly RecordFacts[]): readonly string[] => [
  ...new Set(records.flatMap(({ id }) => id ?? [])),
]);

const allIds = memo(
  (ids: Tables['ids']): ReadonlySet<string> => new Set([...ids.values()].flatMap(each => [...each])),
);

/** By what they are in lower case. A keystroke seldom changes which ids there are. */
const foldedIds = memo((ids: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
  const folded = new Map<string, string[]>();
  for (const id of [...ids].sort(byCodeUnits)) {
    const known = folded.get(id.toLowerCase());
    if (known) known.push(id);
    else folded.set(id.toLowerCase(), [id]);
  }
  return folded;
});
