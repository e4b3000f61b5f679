import type { Range } from '../base/range.ts';
import { byCodeUnits } from '../base/uri.ts';
import { fullId } from '../kinds/frameworks.ts';
import type { Place } from '../model/facts.ts';
import { linksAround } from '../model/links.ts';
import { localTargets } from '../model/local-links.ts';
import { type Location, locationOf } from '../model/locate.ts';
import { type Named, type NamePlaces, placesNaming } from '../model/names.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Cursor, cursorAt } from './cursor.ts';

/** A place of the file in which it is asked for. */
export interface Highlight {
  readonly range: Range;
  /** `write`: where the id is given. `read`: where it is named. */
  readonly sort: 'write' | 'read';
}

/**
 * Every place of the root that names what the cursor is on, in the order of the files; with `declaration` also where it
 * is given its id. Undefined where the cursor is on no id.
 */
export function referencesAt(
  workspace: Workspace,
  file: SourceFile,
  { offset, declaration }: { readonly offset: number; readonly declaration: boolean },
): readonly Location[] | undefined {
  const places = placesAt(workspace, file, offset);
  if (!places) return undefined;
  const { definitions, uses } = places;
  return inOrder(locationsOf(workspace, declaration ? [...definitions, ...uses] : uses));
}

/** Where the file itself speaks of what the cursor is on; undefined where the cursor is on no id. */
export function highlightsAt(
  workspace: Workspace,
  file: SourceFile,
  offset: number,
): readonly Highlight[] | undefined {
  const places = placesAt(workspace, file, offset);
  if (!places) return undefined;
  const here = (all: readonly Place[]) => all.filter(({ uri }) => uri === file.uri);
  const marked = (all: readonly Place[], sort: Highlight['sort']) =>
    locationsOf(workspace, here(all)).map(({ range }): Highlight => ({ range, sort }));
  const writes = marked(places.definitions, 'write');
  const given = new Set(writes.map(({ range }) => range.start));
  const reads = marked(places.uses, 'read').filter(({ range }) => !given.has(range.start));
  return [...writes, ...reads].sort((a, b) => a.range.start - b.range.start);
}

/** What the cursor is on, as something that other places name too. */
export function namedBy(workspace: Workspace, cursor: Cursor): Named | undefined {
  switch (cursor.at) {
    case 'header':
    case 'field':
    case 'value':
      return undefined;
    case 'id':
      return { is: 'record', kind: cursor.record.kind.idKind, id: cursor.id };
    case 'reference':
      return { is: 'record', kind: cursor.kind, id: cursor.id };
    case 'local-id':
    case 'local-reference': {
      const [target] = localTargets(workspace, cursor.record, cursor);
      return target && { is: 'local', target };
    }
    case 'item':
      return { is: 'item', item: fullId(cursor.item) };
    default:
      return cursor satisfies never;
  }
}

function placesAt(workspace: Workspace, file: SourceFile, offset: number): NamePlaces | undefined {
  const cursor = cursorAt(file, offset);
  const named = cursor && namedBy(workspace, cursor);
  if (!named) return undefined;
  const places = placesNaming(workspace, linksAround(workspace, file.uri), named);
  return places.definitions.length + places.uses.length > 0 ? places : undefined;
}

/** Each once: through anchors and merge keys, several records may say the same value. */
function locationsOf(workspace: Workspace, places: readonly Place[]): readonly Location[] {
  const seen = new Set<string>();
  return places.flatMap(place => {
    const location = locationOf(workspace, place);
    const key = `${location.uri} ${location.range.start}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [location];
  });
}

function inOrder(locations: readonly Location[]): readonly Location[] {
  return [...locations].sort((a, b) => byCodeUnits(a.uri, b.uri) || a.range.start - b.range.start);
}
