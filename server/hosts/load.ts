import {
  applyChange,
  emptyWorkspace,
  liesIn,
  type NamedFile,
  namedPlacesOf,
  readFile as readSource,
  type SourceFile,
  type Workspace,
} from '../core/index.ts';
import type { Host } from '../lsp/host.ts';

/** A workspace read from the disk in one go, for a program that answers once and ends. */
export interface Loaded {
  readonly workspace: Workspace;
  /** Why a file was not read whole, by uri. */
  readonly unchecked: ReadonlyMap<string, string>;
}

export interface LoadOptions {
  /** The uri of the folder that is the root of what has no nearer one. */
  readonly folder: string;
  /** The uris of files and folders that are to be reported on; files among them are read in any case. */
  readonly targets: readonly Target[];
  readonly today: string;
  /** In bytes. */
  readonly maxSize: number;
}

export interface Target {
  readonly uri: string;
  readonly is: 'file' | 'folder';
}

/** So many files are read at once: enough to keep the disk busy while one is parsed. */
const filesAtOnce = 16;

/**
 * Reads the whole root, for references resolve in all of it whatever is reported on, and the targets outside of it.
 */
export async function load(host: Host, { folder, targets, today, maxSize }: LoadOptions): Promise<Loaded> {
  const outside = targets
    .filter(target => target.is === 'folder' && !liesIn(target.uri, folder))
    .map(({ uri }) => uri);
  const folders = [folder, ...outside];
  const unchecked = new Map<string, string>();
  const files = new Map<string, SourceFile>();
  const seen = new Set<string>();

  const readOne = async (uri: string): Promise<void> => {
    const content = await host.read(uri, { maxSize });
    if (content.is === 'unchecked') unchecked.set(uri, content.reason);
    if (content.is !== 'text') return;
    const { text, encoding } = content;
    files.set(uri, readSource({ uri, text, ...(encoding !== undefined && { encoding }) }));
  };
  const running = new Set<Promise<void>>();
  const take = async (uri: string): Promise<void> => {
    if (seen.has(uri)) return;
    seen.add(uri);
    const work = readOne(uri).finally(() => running.delete(work));
    running.add(work);
    if (running.size >= filesAtOnce) await Promise.race(running);
  };

  for (const target of targets) if (target.is === 'file') await take(target.uri);
  for (const each of folders) {
    const onUnreadable = ({ uri, reason }: { uri: string; reason: string }) =>
      void unchecked.set(uri, reason);
    for await (const uri of host.walk(each, { exclude: [], onUnreadable })) await take(uri);
  }
  await Promise.all(running);
  const read = applyChange(emptyWorkspace({ folders, today }), { files: [...files.values()] });
  return { workspace: applyChange(read, { named: await lookAtNamed(host, read, maxSize) }), unchecked };
}

/** What lies at the places that the documents name. The host itself limits how many it looks at together. */
function lookAtNamed(
  host: Host,
  workspace: Workspace,
  maxSize: number,
): Promise<readonly (readonly [string, NamedFile])[]> {
  return Promise.all(
    [...namedPlacesOf(workspace)].map(
      async ([uri, place]) => [uri, await host.look(uri, { ...place, maxSize })] as const,
    ),
  );
}
