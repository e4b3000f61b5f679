import { realpath } from 'node:fs/promises';
import type { Day } from '../../core/base/day.ts';
import { below, liesIn, parentOf } from '../../core/base/uri.ts';
import { linksOf, type RootLinks } from '../../core/index.ts';
import type { Host } from '../../lsp/host.ts';
import type { FoundPlace } from '../../lsp/protocol.ts';
import { type Context, contextOf } from './context.ts';

/**
 * Where in some folders a register could be imported into: beside each register that there is, else where the documents of an
 * AIMS lie. None where there is no AIMS yet.
 */
export async function importPlaces(
  host: Host,
  { folders, today }: { readonly folders: readonly string[]; readonly today: Day },
): Promise<readonly FoundPlace[]> {
  const places: FoundPlace[] = [];
  for (const folder of folders) {
    const here = await realpath(folder);
    const context = await contextOf(host, { folder: here, paths: [{ path: here, is: 'folder' }], today });
    const { roots } = linksOf(context.loaded.workspace);
    for (const root of roots) places.push(...placesIn(context, root, folder));
  }
  return places;
}

function placesIn({ nameOf }: Context, root: RootLinks, folder: string): readonly FoundPlace[] {
  const systems = root.records.filter(({ idKind }) => idKind === 'system');
  const registers = root.records.filter(({ kind }) => kind === 'register');
  const uris = new Set(registers.map(({ place }) => parentOf(place.uri)));
  if (uris.size === 0 && root.records.length > 0) uris.add(usualFolder(root));
  return [...uris].map(uri => ({
    folder,
    into: nameOf(uri) || '.',
    systems: uris.size === 1 ? systems.length : systems.filter(each => liesIn(each.place.uri, uri)).length,
  }));
}

/** Where an AIMS without a register keeps its documents. */
function usualFolder({ uri, records }: RootLinks): string {
  const usual = below(uri, ['aims']);
  return records.some(({ place }) => liesIn(place.uri, usual)) ? usual : uri;
}
