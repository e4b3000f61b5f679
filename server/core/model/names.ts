import type { Place, RecordFacts } from './facts.ts';
import { itemsNamedIn } from './item-links.ts';
import type { RootLinks } from './links.ts';
import { localUsesOf } from './local-ids.ts';
import { type LocalTarget, recordsNaming } from './local-links.ts';
import { recordAt } from './locate.ts';
import type { Workspace } from './workspace.ts';

/** Something that documents name by an id. */
export type Named =
  /** A record; `kind` may be `any`, where the field that names it does not say of which kind it is. */
  | { readonly is: 'record'; readonly kind: string; readonly id: string }
  /** Something within a record: a milestone, a finding. */
  | { readonly is: 'local'; readonly target: LocalTarget }
  /** An item of a framework, by its full id. */
  | { readonly is: 'item'; readonly item: string };

/** Where something is given its id, and where it is named, each in the order of the files. */
export interface NamePlaces {
  /** None for an item of a framework: its publisher defines it. */
  readonly definitions: readonly Place[];
  readonly uses: readonly Place[];
}

/** Every place of a root that gives something its id or names it, unsaved text included. */
export function placesNaming(workspace: Workspace, root: RootLinks, named: Named): NamePlaces {
  switch (named.is) {
    case 'record':
      return {
        definitions: root.definitions(named.kind, named.id).map(idPlaceOf),
        uses: usesOfRecord(root, named),
      };
    case 'local':
      return placesOfLocal(workspace, root, named.target);
    case 'item':
      return {
        definitions: [],
        uses: (itemsNamedIn(root).get(named.item) ?? []).map(({ reference }) => reference.place),
      };
    default:
      return named satisfies never;
  }
}

/** The id of a record, as a place. */
export function idPlaceOf({ place }: RecordFacts): Place {
  return { ...place, path: [...place.path, 'id'] };
}

/** A text that is the same for the same place only. */
export function keyOfPlace({ uri, document, path }: Place): string {
  return [uri, document, ...path].join('\n');
}

/** A field that takes an id of whatever kind names it too, and where such a field is asked about, all of its kinds do. */
function usesOfRecord(root: RootLinks, { kind, id }: Extract<Named, { is: 'record' }>): readonly Place[] {
  const kinds = kind === 'any' ? root.definitions('any', id).map(({ idKind }) => idKind) : [kind];
  return [...new Set([...kinds, 'any'])].flatMap(each =>
    root.references(each, id).map(reference => reference.place),
  );
}

function placesOfLocal(workspace: Workspace, root: RootLinks, target: LocalTarget): NamePlaces {
  const { owner, local } = target;
  const isIt = (each: { readonly list: string; readonly id: string }) =>
    each.list === local.list && each.id === local.id;
  const record = recordAt(workspace, owner);
  const own = record ? localUsesOf(record).filter(use => use.in === undefined && isIt(use)) : [];
  const others = recordsNaming(root, target).flatMap(({ localReferences }) =>
    localReferences.filter(
      reference => isIt(reference) && reference.in.kind === owner.idKind && reference.in.id === owner.id,
    ),
  );
  return {
    definitions: owner.localIds.filter(isIt).map(({ place }) => place),
    uses: [
      ...own.map(({ path }) => ({ ...owner.place, path: [...owner.place.path, ...path] })),
      ...others.map(({ place }) => place),
    ],
  };
}
