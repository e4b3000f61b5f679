import {
  applyChange,
  defaultSizeLimit,
  emptyWorkspace,
  liesIn,
  type NamedFile,
  namedPlacesOf,
  readFile as readSource,
  runThrough,
  type SourceFile,
  sizeLimitFor,
  untoldHistory,
  type Workspace,
} from '../core/index.ts';
import { askHistory } from '../lsp/ask-history.ts';
import type { Host, Unchecked } from '../lsp/host.ts';
import { readableNow, whyUnchecked } from '../lsp/unchecked.ts';

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
export async function load(host: Host, options: LoadOptions): Promise<Loaded> {
  const { targets, today } = options;
  const folders = foldersOf(options);
  const asked = targets.flatMap(({ uri, is }) => (is === 'file' ? [uri] : []));
  const unchecked = new Map<string, Unchecked>();
  let workspace = emptyWorkspace({ folders, today, asked });

  const readAll = async (uris: AsyncIterable<string> | Iterable<string>): Promise<void> => {
    const files = await readEach(host, uris, { unchecked, maxSize: uri => sizeLimitFor(workspace, uri) });
    workspace = applyChange(workspace, { files });
  };
  async function* found(): AsyncGenerator<string> {
    yield* asked;
    for (const each of folders) {
      const onUnreadable = ({ uri, reason }: { uri: string; reason: string }) =>
        void unchecked.set(uri, { reason });
      yield* host.walk(each, { exclude: [], onUnreadable });
    }
  }
  await readAll(found());
  // Some may be larger than was known before the configurations were read.
  for (let more = readableNow(workspace, unchecked); more.length > 0; ) {
    for (const uri of more) unchecked.delete(uri);
    await readAll(more);
    more = readableNow(workspace, unchecked);
  }
  workspace = applyChange(workspace, { named: await lookAtNamed(host, workspace) });
  const history = await askHistory(host.history, workspace, {
    known: untoldHistory,
    drive: async steps => runThrough(steps),
  });
  if (history) workspace = applyChange(workspace, { history });
  return { workspace, unchecked: reasonsIn(workspace, unchecked) };
}

function foldersOf({ folder, targets }: LoadOptions): readonly string[] {
  const outside = targets.filter(target => target.is === 'folder' && !liesIn(target.uri, folder));
  return [folder, ...outside.map(({ uri }) => uri)];
}

/** Reads files as they are found, each once. */
async function readEach(
  host: Host,
  uris: AsyncIterable<string> | Iterable<string>,
  { unchecked, maxSize }: { unchecked: Map<string, Unchecked>; maxSize: (uri: string) => number },
): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  const seen = new Set<string>();
  const running = new Set<Promise<void>>();
  const readOne = async (uri: string): Promise<void> => {
    const content = await host.read(uri, { maxSize: maxSize(uri) });
    if (content.is === 'unchecked') unchecked.set(uri, content);
    if (content.is !== 'text') return;
    const { is: _, ...text } = content;
    files.push(readSource({ uri, ...text }));
  };
  for await (const uri of uris) {
    if (seen.has(uri)) continue;
    seen.add(uri);
    const work = readOne(uri).finally(() => running.delete(work));
    running.add(work);
    if (running.size >= filesAtOnce) await Promise.race(running);
  }
  await Promise.all(running);
  return files;
}

function reasonsIn(
  workspace: Workspace,
  unchecked: ReadonlyMap<string, Unchecked>,
): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const uri of [...unchecked.keys(), ...workspace.apart.keys()]) {
    const reason = whyUnchecked(workspace, unchecked, uri);
    if (reason !== undefined) reasons.set(uri, reason);
  }
  return reasons;
}

/** What lies at the places that the documents name. The host itself limits how many it looks at together. */
function lookAtNamed(host: Host, workspace: Workspace): Promise<readonly (readonly [string, NamedFile])[]> {
  return Promise.all(
    [...namedPlacesOf(workspace)].map(
      async ([uri, place]) => [uri, await host.look(uri, { ...place, maxSize: defaultSizeLimit })] as const,
    ),
  );
}
