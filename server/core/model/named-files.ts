import { memo } from '../base/memo.ts';
import { evidencePlace } from './evidence-place.ts';
import { type Links, linksOf } from './links.ts';
import type { Workspace } from './workspace.ts';

/** What a host has to know of a place that documents name. */
export interface NamedPlace {
  /** The root of the AIMS: whatever lies outside of it is not looked at. */
  readonly root: string;
  /** Whether its SHA-256 is asked for too. */
  readonly hash: boolean;
}

/** The places that the documents of a workspace name as evidence, by uri: what a host looks at and tells of. */
export function namedPlacesOf(workspace: Workspace): ReadonlyMap<string, NamedPlace> {
  return namedPlaces(linksOf(workspace));
}

const namedPlaces = memo((links: Links): ReadonlyMap<string, NamedPlace> => {
  const places = new Map<string, NamedPlace>();
  for (const root of links.roots) {
    for (const { lifecycle } of root.records) {
      for (const item of lifecycle.evidence) {
        const place = evidencePlace(root.uri, item);
        if (place?.is !== 'inside') continue;
        const known = places.get(place.uri);
        const hash = item.sha256 !== undefined || (known?.hash ?? false);
        // Of two roots that name the same place the inner one, which comes later, decides how far one may look.
        places.set(place.uri, { root: root.uri, hash });
      }
    }
  }
  return places;
});
