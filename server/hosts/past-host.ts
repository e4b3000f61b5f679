import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { liesIn, type NamedFile } from '../core/index.ts';
import { tooLargeText } from '../core/model/left-out.ts';
import type { FileContent, Host, LookOptions } from '../lsp/host.ts';
import { isBuildFolder } from './build-folders.ts';
import { decode } from './decode.ts';
import type { BranchBase } from './history/branch-base.ts';
import { createFolders, namesBetween } from './history/folders.ts';
import { toPath, toUri } from './uris.ts';

/**
 * The folders of this machine as they were where a branch began. What is in another repository, or in none, is as it is
 * today: the branch did not change it.
 *
 * @param today the uris of the documents that there are today
 */
export function pastHost(host: Host, base: BranchBase, today: readonly string[]): Host {
  const folders = createFolders();
  /** The path in the repository; undefined for what is in none or in another one. */
  const pathIn = async (uri: string): Promise<string | undefined> => {
    const file = toPath(uri);
    const names = file === undefined ? undefined : namesBetween(base.top, file);
    if (!file || !names || names.length === 0) return undefined;
    const around = await folders.repositoryAbove(path.dirname(file));
    return around === base.top || around === undefined ? names.join('/') : undefined;
  };
  const contentOf = contentReader(base);
  const uriAt = (at: string) => toUri(path.join(base.top, ...at.split('/')));

  return {
    history: base.history,
    list: host.list,
    async *walk(folder, options) {
      const then = [...base.documents.keys()]
        .map(at => ({ at, uri: uriAt(at) }))
        .filter(({ uri }) => liesIn(uri, folder));
      const hidden = await hiddenToday(
        host,
        then.map(({ uri }) => uri),
        folder,
      );
      for (const { at, uri } of then) if (!hidden.has(uri) && !isBuilt(base, at)) yield uri;
      for (const uri of today) {
        options.signal?.throwIfAborted();
        if (liesIn(uri, folder) && (await pathIn(uri)) === undefined) yield uri;
      }
    },
    walkedOf: (uris, folder, options) => host.walkedOf(uris, folder, options),
    async read(uri, options): Promise<FileContent> {
      const at = await pathIn(uri);
      if (at === undefined) return host.read(uri, options);
      const document = base.documents.get(at);
      if (!document) return { is: 'nothing' };
      const { size } = document;
      if (size <= options.maxSize) return { is: 'text', ...document };
      return { is: 'unchecked', reason: tooLargeText(size, options.maxSize), size };
    },
    async look(uri, options): Promise<NamedFile> {
      const at = await pathIn(uri);
      if (at === undefined) return host.look(uri, options);
      const entry = base.entryAt(at);
      // What is kept out of version control, such as a large file that is evidence, was there before as far as anybody knows.
      if (!entry) return base.isTrackedNow(at) ? { is: 'absent' } : host.look(uri, options);
      // Links are followed as they lead today, and so is what is in a submodule.
      if (entry.is !== 'file') return entry.is === 'folder' ? { is: 'folder' } : host.look(uri, options);
      const { hash, mostText = -1 } = options;
      return namedFileOf(hash || mostText >= 0 ? await contentOf(at, mostText) : undefined, options);
    },
  };
}

/** What is known of what a file held. */
interface PastContent {
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  /** Where it is asked for, and is not too large. */
  readonly text?: string;
}

function namedFileOf(
  content: PastContent | undefined,
  { hash, mostText, sizeLimit, maxSize }: LookOptions,
): NamedFile {
  const gone = 'what it held then is not to be had';
  const isShort = content !== undefined && content.size <= (sizeLimit ?? maxSize);
  return {
    is: 'file',
    ...(hash && (isShort ? { sha256: content.sha256 } : { unhashed: gone })),
    ...(mostText !== undefined &&
      (content?.text === undefined || content.size > mostText ? { unread: gone } : { text: content.text })),
  };
}

/** Reads what is asked for at about the same time together: each time takes a process of its own. */
function contentReader(base: BranchBase): (at: string, mostText: number) => Promise<PastContent | undefined> {
  let waiting = new Map<string, number>();
  let next: Promise<ReadonlyMap<string, PastContent>> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const readAll = async () => {
    const asked = waiting;
    waiting = new Map();
    next = undefined;
    const found = new Map<string, PastContent>();
    const take = (at: string, bytes: Buffer) => {
      const text = bytes.length <= (asked.get(at) ?? -1) ? decode(bytes) : undefined;
      found.set(at, {
        size: bytes.length,
        sha256: sha256Of(bytes),
        ...(text && text.encoding === undefined && { text: text.text }),
      });
    };
    // What could not be read is said to be so, file by file.
    await base.eachContent(asked.keys(), take).catch(() => undefined);
    return found;
  };
  return async (at, mostText) => {
    waiting.set(at, Math.max(mostText, waiting.get(at) ?? -1));
    next ??= last.then(readAll);
    last = next;
    return (await next).get(at);
  };
}

/** Of a file that Git LFS keeps elsewhere, the repository has the hash of what it holds. */
function sha256Of(bytes: Buffer): string {
  const [, pointer] = bytes.length < 1024 ? (lfsPointer.exec(bytes.toString('latin1')) ?? []) : [];
  return pointer ?? createHash('sha256').update(bytes).digest('hex');
}

const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/;

/** What is on the disk and a walk leaves out, as it did then: somebody tracks what Git is told to ignore. */
async function hiddenToday(
  host: Host,
  uris: readonly string[],
  folder: string,
): Promise<ReadonlySet<string>> {
  const walked = await host.walkedOf(uris, folder, { exclude: [] });
  const hidden = new Set<string>();
  for (const uri of uris) if (!walked.has(uri) && (await isThere(uri))) hidden.add(uri);
  return hidden;
}

async function isThere(uri: string): Promise<boolean> {
  const file = toPath(uri);
  if (file === undefined) return false;
  return lstat(file).then(
    stats => stats.isFile(),
    () => false,
  );
}

/** Whether a folder on the way is one that tools fill. */
function isBuilt({ namesIn }: BranchBase, at: string): boolean {
  const names = at.split('/');
  return names
    .slice(0, -1)
    .some((name, index) => isBuildFolder(name, namesIn(names.slice(0, index).join('/'))));
}
