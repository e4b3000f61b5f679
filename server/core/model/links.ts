import { memo } from '../base/memo.ts';
import { byCodeUnits } from '../base/uri.ts';
import type { Path } from '../kinds/schema-fault.ts';
import type { FileFacts, Place, RecordFacts, Reference } from './facts.ts';
import { rootFinder } from './roots.ts';
import type { Workspace } from './workspace.ts';

/**
 * The table that ties the files together: who defines an id and who refers to it. It is made from facts alone, so
 * it is the same object until the facts of some file change.
 */
export interface Links {
  rootOf(uri: string): string;
  /** The AIMS roots that have records, in order. */
  readonly roots: readonly RootLinks[];
  root(uri: string): RootLinks;
}

export interface RootLinks {
  readonly uri: string;
  /** In the order of the files and as they stand in each. */
  readonly records: readonly RecordFacts[];
  /** The records of a kind of document, in order. */
  ofKind(kind: string): readonly RecordFacts[];
  /** The records that define an id, in order: more than one where the id was given twice. `any`: of whatever kind. */
  definitions(kind: string, id: string): readonly RecordFacts[];
  /** The references to an id, in order. */
  references(kind: string, id: string): readonly Reference[];
  /** The records that hold those references, each once, in order. */
  recordsReferringTo(kind: string, id: string): readonly RecordFacts[];
  /** The ids that are defined, in order of their first definition. `any`: of whatever kind. */
  ids(kind: string): readonly string[];
  /** Ids of the kind that are the same but for upper and lower case, `id` itself left out. */
  idsLike(kind: string, id: string): readonly string[];
}

const remembered = new WeakMap<
  ReadonlyMap<string, FileFacts>,
  { readonly folders: readonly string[]; readonly links: Links }
>();

export function linksOf(workspace: Workspace): Links {
  const known = remembered.get(workspace.facts);
  if (known && known.folders === workspace.folders) return known.links;
  const links = link(workspace);
  remembered.set(workspace.facts, { folders: workspace.folders, links });
  return links;
}

/** The links of the root that a file lies in. */
export function linksAround(workspace: Workspace, uri: string): RootLinks {
  return linksOf(workspace).root(linksOf(workspace).rootOf(uri));
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
export function factsAt(workspace: Workspace, { uri, document, path }: Place): RecordFacts | undefined {
  const facts = workspace.facts.get(uri);
  return facts && recordsByPlace(facts).get(placeKey(document, path));
}

const recordsByPlace = memo(
  (facts: FileFacts) =>
    new Map(facts.records.map(record => [placeKey(record.place.document, record.place.path), record])),
);

function placeKey(document: number, path: Path): string {
  return [document, ...path].join('\n');
}

function link(workspace: Workspace): Links {
  const files = [...workspace.facts.values()].sort((a, b) => byCodeUnits(a.uri, b.uri));
  const marked = new Set(
    files.filter(file => file.marksRoot).map(file => file.uri.slice(0, file.uri.lastIndexOf('/'))),
  );
  const rootOf = rootFinder(marked, workspace.folders);
  const byRoot = new Map<string, FileFacts[]>();
  for (const file of files) push(byRoot, rootOf(file.uri), file);
  const roots = [...byRoot]
    .map(([uri, inRoot]) => linkRoot(uri, inRoot))
    .sort((a, b) => byCodeUnits(a.uri, b.uri));
  const byUri = new Map(roots.map(root => [root.uri, root]));
  return { rootOf, roots, root: uri => byUri.get(uri) ?? linkRoot(uri, []) };
}

function linkRoot(uri: string, files: readonly FileFacts[]): RootLinks {
  const records = files.flatMap(file => file.records);
  const definitions = new Map<string, Map<string, RecordFacts[]>>();
  const references = new Map<string, Map<string, Reference[]>>();
  const referring = new Map<string, Map<string, Set<RecordFacts>>>();
  const folded = new Map<string, Map<string, string[]>>();
  const byKind = new Map<string, RecordFacts[]>();
  for (const record of records) {
    push(byKind, record.kind, record);
    for (const reference of record.references) {
      push(inner(references, reference.kind), reference.id, reference);
      const known = inner(referring, reference.kind).get(reference.id);
      if (known) known.add(record);
      else inner(referring, reference.kind).set(reference.id, new Set([record]));
    }
    if (record.id === undefined) continue;
    const ofKind = inner(definitions, record.idKind);
    if (!ofKind.has(record.id)) push(inner(folded, record.idKind), record.id.toLowerCase(), record.id);
    push(ofKind, record.id, record);
    push(inner(definitions, 'any'), record.id, record);
  }
  return {
    uri,
    records,
    ofKind: kind => byKind.get(kind) ?? [],
    definitions: (kind, id) => definitions.get(kind)?.get(id) ?? [],
    references: (kind, id) => references.get(kind)?.get(id) ?? [],
    recordsReferringTo: (kind, id) => [...(referring.get(kind)?.get(id) ?? [])],
    ids: kind => [...(definitions.get(kind)?.keys() ?? [])],
    idsLike: (kind, id) => (folded.get(kind)?.get(id.toLowerCase()) ?? []).filter(other => other !== id),
  };
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function inner<Value>(outer: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const known = outer.get(key);
  if (known) return known;
  const made = new Map<string, Value>();
  outer.set(key, made);
  return made;
}
