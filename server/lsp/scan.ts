import {
  type FileText,
  findAloneSteps,
  knownUris,
  letGo,
  mayGovernOthers,
  noteDocuments,
  type SourceFile,
  type Steps,
  sizeLimitFor,
  Text,
} from '../core/index.ts';
import type { Buffers } from './buffers.ts';
import type { Cache } from './cache.ts';
import type { ServerHost, Unchecked } from './host.ts';
import { atEase, type Urgency } from './pace.ts';
import { createReadAhead } from './read-ahead.ts';
import { fileWithFacts, type Session } from './session.ts';
import { readableNow } from './unchecked.ts';

/** Reads the files of the workspace from the disk and keeps the session as the disk has them. */
export interface Scanner {
  /** Looks through the folders from the beginning; what is known and not there any more is forgotten. */
  scan(folders: readonly string[]): Promise<void>;
  /** Reads single files again; those that are gone, or not to be looked at, are forgotten. */
  refresh(uris: readonly string[]): Promise<void>;
  /** Reads what was too large until the limits changed. */
  readLarger(): Promise<void>;
  stop(): void;
}

export interface ScanSettings {
  /** Globs relative to each folder. */
  readonly exclude: readonly string[];
}

export interface ScannerContext {
  readonly host: ServerHost;
  readonly session: Session;
  readonly cache: Cache;
  readonly buffers: Buffers;
  readonly settings: () => ScanSettings;
  readonly folders: () => readonly string[];
  /** Why a file was not read whole, by uri; kept by the scanner. */
  readonly unchecked: Map<string, Unchecked>;
  /** Called once all files are part of the workspace that may say how others are checked, long before all others are. */
  readonly governingRead: () => void;
  readonly failed: (doing: string, error: unknown) => void;
  readonly warn: (message: string) => void;
}

/** So many files are read at once: enough that the disk is never waited for, and that nobody has to be woken for each. */
const filesAtOnce = 32;

/** In characters: so much may be read and wait to be parsed. */
const mostAhead = 50_000_000;

/**
 * So many files become part of the workspace together, and as many again as there are already: each time costs a new workspace,
 * with a look at all that is in it.
 */
const leastAtOnce = 256;

export function createScanner(context: ScannerContext): Scanner {
  const { host, session, cache, buffers, settings, unchecked, failed, warn } = context;
  let current = new AbortController();
  let scanning = false;

  /**
   * Reads files as they come, several at once, and hands them on in batches. What a file says is found out behind what somebody
   * waits for, so that the disk is ahead; but what may say how others are checked is found out as soon as it is there.
   *
   * @param governingRead called once everything of that sort is part of the workspace
   */
  const readAll = async (
    uris: AsyncIterable<string> | Iterable<string>,
    signal: AbortSignal,
    governingRead = () => {},
  ): Promise<Set<string>> => {
    const seen = new Set<string>();
    let batch: SourceFile[] = [];
    const flush = () => {
      const files = batch.filter(file => !buffers.get(file.uri));
      batch = [];
      if (files.length > 0 && !signal.aborted) session.apply({ files });
    };
    const parse = async (file: FileText, urgency: Urgency): Promise<void> => {
      const text = Text.of(file.text);
      const isStale = () => signal.aborted;
      const { today } = session.workspace;
      const read = await atEase(knownOrRead(cache, { ...file, text }, today), { isStale, urgency });
      if (!read) return;
      cache.note(read);
      // At once, and not with the others: what nobody needs any more while it is new costs the least to be rid of.
      letGo(read);
      seen.add(file.uri);
      batch.push(read);
      if (batch.length >= Math.max(leastAtOnce, seen.size / 2)) flush();
    };
    const ahead = createReadAhead();
    let parsing: Promise<void> | undefined;
    const parseAll = async (): Promise<void> => {
      for (let next = ahead.take(); next && !signal.aborted; next = ahead.take()) {
        const { uri } = next;
        await parse(next, 'later').catch(error => failed(`reading ${uri}`, error));
      }
      parsing = undefined;
    };
    const readOne = async (uri: string): Promise<void> => {
      const content = await host.read(uri, { maxSize: sizeLimitFor(session.workspace, uri) });
      if (signal.aborted || buffers.get(uri)) return;
      if (content.is === 'unchecked') unchecked.set(uri, content);
      else unchecked.delete(uri);
      if (content.is !== 'text') return;
      const { is: _, ...text } = content;
      if (mayGovernOthers(text.text)) return parse({ uri, ...text }, 'soon');
      ahead.add({ uri, ...text });
      parsing ??= parseAll();
    };
    const reading = new Set<Promise<void>>();
    for await (const uri of uris) {
      if (signal.aborted) break;
      const work = readOne(uri)
        .catch(error => failed(`reading ${uri}`, error))
        .finally(() => reading.delete(work));
      reading.add(work);
      if (reading.size >= filesAtOnce) await Promise.race(reading);
      if (ahead.length > mostAhead) await parsing;
    }
    await Promise.all(reading);
    if (!signal.aborted) {
      flush();
      governingRead();
    }
    await parsing;
    flush();
    return seen;
  };

  async function* filesBelow(folders: readonly string[], signal: AbortSignal): AsyncGenerator<string> {
    for (const folder of folders) {
      const { exclude } = settings();
      const onUnreadable = ({ uri, reason }: { uri: string; reason: string }) => warn(`${uri}: ${reason}`);
      yield* host.walk(folder, { exclude, signal, onUnreadable });
    }
  }

  const refreshNow = async (uris: readonly string[], signal: AbortSignal): Promise<void> => {
    const closed = uris.filter(uri => !buffers.get(uri));
    const wanted = new Set<string>();
    for (const folder of context.folders()) {
      const { exclude } = settings();
      for (const uri of await host.walkedOf(closed, folder, { exclude, signal })) wanted.add(uri);
    }
    const seen = await readAll(wanted, signal);
    if (signal.aborted) return;
    const gone = closed.filter(uri => !seen.has(uri) && !buffers.get(uri));
    for (const uri of gone) if (!wanted.has(uri)) unchecked.delete(uri);
    const known = new Set(knownUris(session.workspace));
    session.apply({ gone: gone.filter(uri => known.has(uri)) });
  };

  /** The limits that hold are known once the configurations are read. What is open is not read from the disk. */
  const readLarger = async (signal: AbortSignal): Promise<ReadonlySet<string>> => {
    const seen = new Set<string>();
    const next = () =>
      readableNow(session.workspace, unchecked).filter(uri => !buffers.get(uri) && !seen.has(uri));
    for (let uris = next(); uris.length > 0 && !signal.aborted; uris = next()) {
      for (const uri of uris) seen.add(uri);
      await readAll(uris, signal);
    }
    return seen;
  };

  return {
    async scan(folders) {
      current.abort();
      const mine = new AbortController();
      current = mine;
      const { signal } = mine;
      scanning = true;
      try {
        unchecked.clear();
        const read = await readAll(filesBelow(folders, signal), signal, () => {
          // What was too large to be read may be read later, and say anything.
          if (![...unchecked.values()].some(({ size }) => size !== undefined)) context.governingRead();
        });
        const seen = new Set([...read, ...(await readLarger(signal))]);
        if (signal.aborted) return;
        const gone = knownUris(session.workspace).filter(uri => !seen.has(uri) && !buffers.get(uri));
        if (gone.length > 0) session.apply({ gone });
      } catch (error) {
        if (!signal.aborted) failed('looking through the workspace', error);
      } finally {
        if (!signal.aborted) scanning = false;
      }
    },

    async refresh(uris) {
      const { signal } = current;
      try {
        await refreshNow(uris, signal);
      } catch (error) {
        // A new look through everything has begun, and it sees these files too.
        if (!signal.aborted) throw error;
      }
    },

    async readLarger() {
      // A look through everything ends with it.
      if (!scanning) await readLarger(current.signal);
    },

    stop: () => current.abort(),
  };
}

function* knownOrRead(cache: Cache, file: FileText, today: string): Steps<SourceFile> {
  const known = yield* cache.knownSteps(file);
  if (known) return known;
  const read = yield* fileWithFacts(file);
  // The tree is let go next, and it is checked once the others are known.
  yield* findAloneSteps(read, today);
  noteDocuments(read);
  return read;
}
