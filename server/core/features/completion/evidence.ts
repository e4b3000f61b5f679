import { byCodeUnits, liesIn } from '../../base/uri.ts';
import type { Asking } from './asking.ts';
import { textDraft } from './draft.ts';
import type { Proposal } from './item.ts';
import type { Place } from './place.ts';
import { pathFrom } from './references.ts';

type ValuePlace = Extract<Place, { readonly at: 'value' }>;

/** Whether a path of a file belongs there: where evidence is kept, and what a waiver is for. */
export function takesPaths({ field, within }: ValuePlace): boolean {
  if (field.name === 'location') return true;
  return field.name === 'path' && within.path.includes('waivers');
}

/** The folder of a path as far as it is written, as a path from the root that ends in a slash or is empty. */
export function typedFolder({ spot }: ValuePlace): string {
  const typed = spot.typed.replace(/^\s*["']?/, '');
  return typed.slice(0, typed.lastIndexOf('/') + 1);
}

/**
 * The files that are known: those that documents here name as evidence and that the host found, the documents
 * themselves, and what lies in the folder that is being written.
 */
export function pathProposals(asking: Asking, place: ValuePlace): readonly Proposal[] {
  const known = knownPaths(asking);
  const labels = new Set(known.map(({ label }) => label));
  return [...known, ...listedPaths(asking, place).filter(({ label }) => !labels.has(label))];
}

function listedPaths({ listed }: Asking, place: ValuePlace): readonly Proposal[] {
  const folder = typedFolder(place);
  return listed.map(({ name, is }): Proposal => {
    const path = is === 'folder' ? `${folder}${name}/` : folder + name;
    return {
      label: path,
      sort: 'file',
      detail: is,
      draft: textDraft(path),
      rank: 110,
      ...(is === 'folder' && { goesOn: true }),
    };
  });
}

function knownPaths({ workspace, root, file }: Asking): readonly Proposal[] {
  const named = [...workspace.named].flatMap(([uri, found]) =>
    found.is === 'file' || found.is === 'folder'
      ? [{ uri, why: found.is === 'file' ? 'named as evidence' : 'folder named as evidence' }]
      : [],
  );
  const documents = [...workspace.files.keys()]
    .filter(uri => uri !== file.uri)
    .map(uri => ({ uri, why: 'document of the AIMS' }));
  const known = new Set(named.map(({ uri }) => uri));
  return [...named, ...documents.filter(({ uri }) => !known.has(uri))]
    .filter(({ uri }) => liesIn(uri, root.uri))
    .sort((a, b) => byCodeUnits(a.uri, b.uri))
    .map(({ uri, why }): Proposal => {
      const path = pathFrom(root.uri, uri);
      return { label: path, sort: 'file', detail: why, draft: textDraft(path), rank: 100 };
    });
}
