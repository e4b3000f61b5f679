import {
  carrierOf,
  type FileText,
  factsWrittenSteps,
  fileOfWrittenSteps,
  inMegabytes,
  runThrough,
  type SourceFile,
  type Steps,
  Text,
  type Workspace,
} from '../core/index.ts';
import { type CacheBody, type CachePart, cachePieces, readCacheBody } from './cache-body.ts';
import type { CacheFile, ServerHost } from './host.ts';
import { atEase } from './pace.ts';
import { type Told, type ToldHead, toldHead, toldLines, toldOfLines } from './told.ts';

/**
 * Keeps until the next start what was derived of each text, so that a text that is still the same is not read again. All
 * of it is found by the texts themselves: whatever else is in the cache is not asked for. Without a file nothing is kept.
 */
export interface Cache {
  /** Resolves once what was kept is at hand. */
  readonly opened: Promise<void>;
  /** The file without its tree, where it is kept what its text says; undefined where it has to be read. */
  knownSteps(file: FileText): Steps<SourceFile | undefined>;
  /** Of a file that was read: where nothing in it is ours, nobody else keeps it. */
  note(file: SourceFile): void;
  /** What has to be the same as then for what an editor was told to be told again; undefined where nothing is kept of it. */
  toldHead(): ToldHead | undefined;
  /** What an editor was told. */
  told(): Promise<Told | undefined>;
  /** What was kept is not asked for any more: what is here now is known. */
  letGo(): void;
  /** The workspace is another one: once it is quiet, it is kept. */
  changed(): void;
  /** Keeps what is to be kept. */
  close(): Promise<void>;
}

export interface CacheContext {
  readonly digestOf: (text: Text) => string;
  readonly digest: ServerHost['digest'];
  readonly file: CacheFile | undefined;
  readonly workspace: () => Workspace;
  /** Whether everything that is to be kept is known: before that less would be kept than there was. */
  readonly isComplete: () => boolean;
  /** Whether an editor was told all there is to tell: of thousands of documents that takes longer than somebody is quiet. */
  readonly isTold: () => boolean;
  /** What an editor was told, once that is all. */
  readonly toKeep: () => Promise<Told | undefined>;
  readonly log: (message: string) => void;
  readonly failed: (doing: string, error: unknown) => void;
}

/** In milliseconds: somebody who has not typed for so long is busy with something else. */
const quietMs = 3000;

/** In milliseconds: while somebody works, no more than this is lost with a process that does not end in peace. */
const betweenMs = 300_000;

/** In milliseconds: an editor that closes does not wait for longer; what is not kept by then is not kept. */
const patienceMs = 1500;

/** No digest is written so. */
const toldKey = 'told';

export function createCache(context: CacheContext): Cache {
  const { digestOf, digest, file, workspace, isComplete, isTold, toKeep, log, failed } = context;
  if (!file) return noCache;
  /** What was kept, as long as somebody may ask for it. */
  let body: CacheBody | undefined;
  /** Names what the file on the disk holds. */
  let signature: string | undefined;
  let told: ToldHead | undefined;
  /** What is kept of texts that were read and in which nothing is ours. */
  const foreign = new Map<string, readonly string[]>();
  let waiting: NodeJS.Timeout | undefined;
  let lastChange = 0;
  let lastWriting = Number.NEGATIVE_INFINITY;
  let writing: Promise<void> = Promise.resolve();
  /** Said once. */
  let isRefused = false;
  let closed = false;

  const say = (why: unknown): void => {
    if (isRefused) return;
    isRefused = true;
    log(`The workspace has no cache: ${why instanceof Error ? why.message : why}.`);
  };

  const open = async (): Promise<void> => {
    const { body: bytes, ignored } = await file.read();
    body = bytes && readCacheBody(bytes);
    signature = body?.signature;
    told = toldHead(body?.lines(toldKey) ?? []);
    if (ignored !== undefined) log(`The cache is made anew: ${ignored}.`);
  };

  /** Of what was never saved nobody will ask. */
  const keyOf = (uri: string, text: Text): string | undefined => {
    const carrier = carrierOf(uri);
    if (carrier === undefined) return undefined;
    return `${carrier} ${digestOf(text)}`;
  };

  const soon = (ms: number): void => {
    if (closed) return;
    waiting ??= setTimeout(tryNow, ms);
    waiting.unref();
  };

  const tryNow = (): void => {
    waiting = undefined;
    const now = performance.now();
    const wait = Math.max(lastChange + quietMs, lastWriting + betweenMs) - now;
    if (wait > 0) soon(wait);
    else if (!isComplete() || !isTold()) soon(quietMs);
    else void write();
  };

  const write = (): Promise<void> => {
    lastWriting = performance.now();
    writing = writing.then(writeNow).catch(error => {
      failed('keeping what is known for the next start', error);
    });
    return writing;
  };

  const writeNow = async (): Promise<void> => {
    const { files, apart } = workspace();
    const all = [...files.values(), ...[...apart.values()].map(each => each.file)];
    const keys = new Map<string, SourceFile>();
    for (const each of all) {
      const key = keyOf(each.uri, each.text);
      if (key !== undefined) keys.set(key, each);
    }
    const now = digest([...new Set([...keys.keys(), ...foreign.keys()])].sort().join('\n'));
    const toTell = await toKeep();
    const isNews = toTell && (toTell.ground !== told?.ground || (toTell.posture.packed && !told.packed));
    if (now === signature && !isNews) return;
    const ease = { isStale: () => false, urgency: 'later' } as const;
    const parts = (await atEase(partsSteps(keys), ease)) ?? [];
    const lines = toTell && (await atEase(toldLines(toTell), ease));
    const withTold = lines && cachePieces(now, [...parts, [toldKey, lines]], file);
    const pieces =
      (withTold && (await atEase(withTold, ease))) ?? (await atEase(cachePieces(now, parts, file), ease));
    // What cannot be kept now is not tried again as long as it is the same.
    signature = now;
    told = lines && toldHead(lines);
    if (pieces) await file.write(pieces).catch(say);
    else say(`it would be larger than ${inMegabytes(file.most)}`);
  };

  function* partsSteps(keys: ReadonlyMap<string, SourceFile>): Steps<readonly CachePart[]> {
    const parts: CachePart[] = [];
    for (const [key, of] of keys) {
      const lines = yield* factsWrittenSteps(of);
      if (lines) parts.push([key, lines]);
      yield;
    }
    return [...parts, ...[...foreign].filter(([key]) => !keys.has(key))];
  }

  return {
    opened: open(),

    *knownSteps(of) {
      if (!body) return undefined;
      const text = Text.of(of.text);
      const key = keyOf(of.uri, text);
      const lines = key === undefined ? undefined : body.lines(key);
      return lines && (yield* fileOfWrittenSteps({ ...of, text }, lines));
    },

    note(read) {
      if (read.documentCount > 0) return;
      const key = keyOf(read.uri, read.text);
      const lines = runThrough(factsWrittenSteps(read));
      if (key !== undefined && lines) foreign.set(key, lines);
    },

    toldHead: () => (body ? told : undefined),

    async told() {
      const lines = body?.lines(toldKey);
      return lines && atEase(toldOfLines(lines), { isStale: () => body === undefined, urgency: 'soon' });
    },

    letGo() {
      body = undefined;
    },

    changed() {
      lastChange = performance.now();
      soon(quietMs);
    },

    async close() {
      closed = true;
      clearTimeout(waiting);
      if (isComplete()) void write();
      await Promise.race([writing, new Promise(resolve => setTimeout(resolve, patienceMs).unref())]);
    },
  };
}

const noCache: Cache = {
  opened: Promise.resolve(),
  // biome-ignore lint/correctness/useYield: there is nothing to do in steps
  *knownSteps() {
    return undefined;
  },
  note() {},
  toldHead: () => undefined,
  told: async () => undefined,
  letGo() {},
  changed() {},
  async close() {},
};
