import { join, relative, resolve, sep } from 'node:path';
import type { WalkOptions } from '../lsp/host.ts';
import { type Folder, isFolderName, type Listing, listFolder, startFolder } from './folder.ts';
import { type Pace, startPace } from './pace.ts';
import { toPath, toUri } from './uris.ts';

/**
 * The uris of the files below a folder that may hold AIMS documents, in the order of their paths' code units.
 *
 * Regular files with one of our endings only. No link is followed and none is listed: a link to a folder could lead
 * in a circle or out of the workspace, and what a link to a file leads to is listed where it is. Folders that tools
 * fill, what Git ignores and what the exclusions name are left out before they are entered. Throws the signal's
 * reason once it is aborted; anything else that goes wrong is reported and left out.
 */
export async function* walk(
  folderUri: string,
  options: WalkOptions,
): AsyncGenerator<string, void, undefined> {
  const pace = startPace();
  const start = await startOf(folderUri, { ...options, pace });
  // One level for every folder on the way from the start to where the walk is.
  const levels = start ? [levelOf(await listFolder(start))] : [];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    options.signal?.throwIfAborted();
    const { done, value: name } = level.names.next();
    if (done) levels.pop();
    else if (isFolderName(name)) levels.push(levelOf(await level.nextListing()));
    else yield toUri(join(level.path, name));
    await pace();
  }
}

/**
 * Which of the uris a walk through the folder would give now. For news of single files, where a whole walk would
 * cost too much: only the folders on the way to them are listed, each once.
 */
export async function walkedOf(
  uris: Iterable<string>,
  folderUri: string,
  options: WalkOptions,
): Promise<ReadonlySet<string>> {
  const pace = startPace();
  const start = await startOf(folderUri, { ...options, pace });
  const walked = new Set<string>();
  if (!start) return walked;
  const listings = new Map<string, Promise<Listing>>();
  const list = (folder: Folder) => {
    const listing = listings.get(folder.path) ?? listFolder(folder);
    listings.set(folder.path, listing);
    return listing;
  };
  for (const uri of uris) {
    options.signal?.throwIfAborted();
    if (await leadsTo(uri, start, list)) walked.add(uri);
    await pace();
  }
  return walked;
}

async function leadsTo(
  uri: string,
  start: Folder,
  list: (folder: Folder) => Promise<Listing>,
): Promise<boolean> {
  const path = toPath(uri);
  if (path === undefined) return false;
  const names = relative(start.path, path).split(sep);
  const last = names.pop() ?? '';
  let folder = start;
  for (const name of names) {
    const listing = await list(folder);
    if (!listing.names.has(`${name}/`)) return false;
    folder = listing.enter(`${name}/`);
  }
  return (await list(folder)).names.has(last);
}

async function startOf(
  folderUri: string,
  { exclude, onUnreadable = () => {}, pace }: WalkOptions & { readonly pace: Pace },
): Promise<Folder | undefined> {
  const path = toPath(folderUri);
  return path === undefined ? undefined : startFolder(resolve(path), { exclude, pace, onUnreadable });
}

interface Level {
  readonly path: string;
  /** What is still to come of the folder. */
  readonly names: Iterator<string, undefined>;
  /** The listing of the next of the folders among the names. */
  readonly nextListing: () => Promise<Listing>;
}

/** How many folders of each level are listed before their turn: the disk works while the files are looked at. */
const ahead = 8;

function levelOf({ path, names, enter }: Listing): Level {
  const folders = [...names].filter(isFolderName);
  const listed: Promise<Listing>[] = [];
  let started = 0;
  const nextListing = () => {
    while (started < folders.length && listed.length < ahead) {
      const listing = listFolder(enter(folders[started] as string));
      // Nobody may ask for it any more; what went wrong is then of no interest.
      listing.catch(() => {});
      listed.push(listing);
      started += 1;
    }
    return listed.shift() as Promise<Listing>;
  };
  return { path, names: names.values(), nextListing };
}
