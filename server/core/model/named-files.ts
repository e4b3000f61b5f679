import { megabyte } from '../base/bytes.ts';
import { memo } from '../base/memo.ts';
import { sifted } from '../base/sifted.ts';
import { liesIn, parentOf } from '../base/uri.ts';
import { configDocumentOf, configOf } from './config.ts';
import { evidencePlace, placeWithin } from './evidence-place.ts';
import type { RecordFacts } from './facts.ts';
import { type Links, linksOf, type RootLinks } from './links.ts';
import { largestOverlay } from './overlays.ts';
import type { Workspace } from './workspace.ts';

/** What a host has to know of a place that documents name. */
export interface NamedPlace {
  /** The root of the AIMS: whatever lies outside of it is not looked at. */
  readonly root: string;
  /** Whether its SHA-256 is asked for too. */
  readonly hash: boolean;
  /** In bytes: of a larger file no hash is made, by the configuration of the root; undefined: as the host has it. */
  readonly sizeLimit?: number;
  /** In bytes: its text is asked for too, unless it is larger. */
  readonly mostText?: number;
}

/** The places that the documents of a workspace name as evidence or as overlays, by uri: what a host looks at and tells of. */
export function namedPlacesOf(workspace: Workspace): ReadonlyMap<string, NamedPlace> {
  return namedPlaces(linksOf(workspace));
}

const namedPlaces = memo((links: Links): ReadonlyMap<string, NamedPlace> => {
  const places = new Map<string, NamedPlace>();
  for (const root of links.roots) {
    const megabytes = configOf(root).sizeLimit;
    const own = {
      root: root.uri,
      ...(megabytes !== undefined && { sizeLimit: megabytes * megabyte }),
    };
    for (const uri of overlayPlacesOf(root)) {
      const hash = places.get(uri)?.hash ?? false;
      places.set(uri, { hash, mostText: largestOverlay, ...own });
    }
    for (const evidence of withEvidence(root.lineage, root.records)) {
      for (const item of evidence) {
        const place = evidencePlace(root.uri, item);
        if (place?.is !== 'inside') continue;
        const known = places.get(place.uri);
        const hash = item.sha256 !== undefined || (known?.hash ?? false);
        // Of two roots that name the same place the inner one, which comes later, decides how far one may look.
        const mostText = known?.mostText;
        places.set(place.uri, { hash, ...(mostText !== undefined && { mostText }), ...own });
      }
    }
  }
  return places;
});

const withEvidence = sifted(({ lifecycle: { evidence } }: RecordFacts) =>
  evidence.length > 0 ? evidence : undefined,
);

function overlayPlacesOf(root: RootLinks): readonly string[] {
  return configOf(root).overlays.flatMap(path => {
    const place = placeWithin(root.uri, path);
    return place.is === 'inside' ? [place.uri] : [];
  });
}

/** The places that one file's documents name, as uris. */
export function namedIn(workspace: Workspace, uri: string): ReadonlySet<string> {
  const root = linksOf(workspace).rootOf(uri);
  const links = linksOf(workspace).root(root);
  const overlays = configDocumentOf(links)?.place.uri === uri ? overlayPlacesOf(links) : [];
  const items = workspace.facts.get(uri)?.records.flatMap(({ lifecycle }) => lifecycle.evidence) ?? [];
  const evidence = items.flatMap(item => {
    const place = evidencePlace(root, item);
    return place?.is === 'inside' ? [place.uri] : [];
  });
  return new Set([...evidence, ...overlays]);
}

/** The named places that lie at or below one of the uris: of a folder that came or went, those in it. */
export function namedPlacesAt(workspace: Workspace, uris: Iterable<string>): ReadonlySet<string> {
  const places = namedPlacesOf(workspace);
  const folders = foldersOf(places);
  const found = new Set<string>();
  for (const uri of uris) {
    if (places.has(uri)) found.add(uri);
    if (!folders.has(uri)) continue;
    for (const place of places.keys()) if (liesIn(place, uri)) found.add(place);
  }
  return found;
}

/** Every folder that a named place lies in, up to its root. */
const foldersOf = memo((places: ReadonlyMap<string, NamedPlace>): ReadonlySet<string> => {
  const folders = new Set<string>();
  for (const [uri, { root }] of places) {
    for (let folder = parentOf(uri); liesIn(folder, root) && !folders.has(folder); folder = parentOf(folder))
      folders.add(folder);
  }
  return folders;
});
