import { carrierOf, mayBeOurs } from '../../core/index.ts';
import type { HistoryReader } from '../../lsp/host.ts';
import { type Decoded, decode, lacksFirstKey } from '../decode.ts';
import { type Asking, type AskingOptions, mustBeDone, whileAsking } from './asking.ts';
import { Untold } from './fault.ts';
import type { Place } from './place.ts';
import { recordsEndingWith } from './records.ts';
import { commitAt, mergeBase, readRevision, startOf } from './revision.ts';
import { readContents } from './texts.ts';

/** A repository as it was where a branch began. Paths are from its top, with `/`. */
export interface BranchBase {
  /** By its whole hash. */
  readonly commit: string;
  /** The folder that the repository's files are in, without a link in it. */
  readonly top: string;
  /** The AIMS documents of then below the folders that were asked for. */
  readonly documents: ReadonlyMap<string, PastDocument>;
  /** What lay at a path then. */
  readonly entryAt: (path: string) => PastEntry | undefined;
  /** The names in a folder of then, those of folders without a slash. */
  readonly namesIn: (folder: string) => ReadonlySet<string>;
  /** Whether what is checked out now has a file at a path. */
  readonly isTrackedNow: (path: string) => boolean;
  /** Hands on what files held, one after the other; without those that are too large, or not here. */
  readonly eachContent: (
    paths: Iterable<string>,
    take: (path: string, bytes: Buffer) => void,
  ) => Promise<void>;
  /** What history told then. */
  readonly history: HistoryReader;
}

export interface PastDocument extends Decoded {
  /** In bytes. */
  readonly size: number;
}

export type PastEntry =
  | { readonly is: 'file'; readonly hash: string }
  | { readonly is: 'folder' }
  | { readonly is: 'link' }
  | { readonly is: 'repository' };

export interface BaseOptions extends AskingOptions {
  readonly place: Place;
  /** As a person wrote it. */
  readonly revision: string;
  /** The documents below these folders are read; from the top, empty for all. */
  readonly folders: readonly (readonly string[])[];
}

/** Looks up where a branch began and reads what was there. Throws Untold, in words that make a sentence. */
export async function readBase(options: BaseOptions): Promise<Omit<BranchBase, 'history'>> {
  const { place, folders } = options;
  const written = readRevision(options.revision);
  const start = written && (await startOf(written, options));
  return whileAsking(place, options, async asking => {
    const commit = await baseCommit(start, written?.way ?? '', options, asking);
    const tree = await readTree(commit, asking);
    const now = await readTree(place.head, asking);
    return {
      commit,
      top: place.top,
      documents: await documentsIn(tree, folders, asking),
      entryAt: path => tree.get(path),
      namesIn: namesByFolder(tree),
      isTrackedNow: path => now.get(path)?.is === 'file',
      eachContent: (paths, take) =>
        whileAsking(place, { ...options, deadline: performance.now() + timeLimit }, later =>
          contentsOf(tree, paths, { asking: later, take }),
        ),
    };
  });
}

async function baseCommit(
  start: string | undefined,
  way: string,
  { revision, place }: BaseOptions,
  asking: Asking,
): Promise<string> {
  const commit = start && (await commitAt(start, way, asking));
  if (!commit) {
    const isCut = place.shallow !== '';
    throw new Untold(
      `there is no commit "${revision}" in this repository. ` +
        (isCut
          ? `The clone is a shallow one: fetch more of it, as with "git fetch --unshallow" or "fetch-depth: 0"`
          : 'Pipelines often fetch one branch only: fetch the other one first, as with "git fetch origin main"'),
    );
  }
  const base = await mergeBase(commit, place.head, asking);
  if (base) return base;
  throw new Untold(
    place.shallow === ''
      ? `"${revision}" and what is checked out have no commit in common`
      : `the clone is a shallow one and does not reach back to where the branch left "${revision}". Fetch more of it, as with "git fetch --unshallow" or "fetch-depth: 0"`,
  );
}

const mostFiles = 1_000_000;

/** In milliseconds, to read what files held. */
const timeLimit = 60_000;

/** What a commit holds, by path, folders among it. */
async function readTree(commit: string, asking: Asking): Promise<ReadonlyMap<string, PastEntry>> {
  const entries = new Map<string, PastEntry>();
  const { take } = recordsEndingWith(0, record => {
    const tab = record.indexOf('\t');
    const [mode = '', , hash = ''] = record.slice(0, tab).split(' ');
    const path = record.slice(tab + 1);
    entries.set(path, entryOf(mode, hash));
    return entries.size <= mostFiles;
  });
  const end = await asking.git(['ls-tree', '-r', '-t', '-z', '--full-tree', commit], { take });
  if (end.is === 'enough') throw new Untold(`the repository has more than ${mostFiles} files`);
  mustBeDone(end);
  return entries;
}

function entryOf(mode: string, hash: string): PastEntry {
  switch (mode) {
    case '040000':
      return { is: 'folder' };
    case '120000':
      return { is: 'link' };
    case '160000':
      return { is: 'repository' };
    default:
      return { is: 'file', hash };
  }
}

async function documentsIn(
  tree: ReadonlyMap<string, PastEntry>,
  folders: readonly (readonly string[])[],
  asking: Asking,
): Promise<ReadonlyMap<string, PastDocument>> {
  const beginnings = folders.map(names => names.map(name => `${name}/`).join(''));
  const byHash = new Map<string, string[]>();
  for (const [path, entry] of tree) {
    if (entry.is !== 'file' || !carrierOf(path)) continue;
    if (!beginnings.some(beginning => path.startsWith(beginning))) continue;
    byHash.set(entry.hash, [...(byHash.get(entry.hash) ?? []), path]);
  }
  const documents = new Map<string, PastDocument>();
  const seen = new Set<string>();
  await readContents(byHash.keys(), asking, (hash, bytes) => {
    seen.add(hash);
    if (lacksFirstKey(bytes)) return;
    const decoded = decode(bytes);
    for (const path of byHash.get(hash) ?? []) {
      const carrier = carrierOf(path);
      if (carrier && mayBeOurs(decoded.text, carrier))
        documents.set(path, { ...decoded, size: bytes.length });
    }
  });
  if (seen.size < byHash.size && asking.place.isPartial) {
    throw new Untold(
      'the clone is a partial one, and what files held where the branch began is not here. Clone without "--filter"',
    );
  }
  return documents;
}

async function contentsOf(
  tree: ReadonlyMap<string, PastEntry>,
  paths: Iterable<string>,
  { asking, take }: { readonly asking: Asking; readonly take: (path: string, bytes: Buffer) => void },
): Promise<void> {
  const byHash = new Map<string, string[]>();
  for (const path of paths) {
    const entry = tree.get(path);
    if (entry?.is === 'file') byHash.set(entry.hash, [...(byHash.get(entry.hash) ?? []), path]);
  }
  await readContents(byHash.keys(), asking, (hash, bytes) => {
    for (const path of byHash.get(hash) ?? []) take(path, bytes);
  });
}

/** Made when somebody asks. */
function namesByFolder(tree: ReadonlyMap<string, PastEntry>): (folder: string) => ReadonlySet<string> {
  let folders: Map<string, Set<string>> | undefined;
  return folder => {
    folders ??= [...tree.keys()].reduce((all, path) => {
      const slash = path.lastIndexOf('/');
      const parent = slash < 0 ? '' : path.slice(0, slash);
      const names = all.get(parent) ?? new Set();
      all.set(parent, names.add(path.slice(slash + 1)));
      return all;
    }, new Map<string, Set<string>>());
    return folders.get(folder) ?? new Set();
  };
}
