import { type NamedFile, type NamedPlace, namedIn, namedPlacesAt, namedPlacesOf } from '../core/index.ts';
import type { ServerHost } from './host.ts';
import { nextTurn } from './pace.ts';
import type { Session } from './session.ts';

/**
 * Keeps what the workspace knows of the places that documents name as evidence or overlays. Nobody waits for it: it begins when
 * the diagnostics of a burst of typing are on their way, and looks at a few places at a time.
 */
export interface NamedFiles {
  /** The facts are others: what is named anew is looked at, what is not named any more is forgotten. */
  changed(): void;
  /** Something came, went or changed at these uris: what is named there, or below them, is looked at again. */
  refresh(uris: Iterable<string>): void;
  /** What a document names is looked at again. */
  refreshNamedIn(uri: string): void;
  refreshAll(): void;
  /** Looks at all that nobody has looked at yet, whether or not every file has been read. */
  lookNow(): Promise<void>;
  /** Whether nothing is left to look at. */
  isIdle(): boolean;
  stop(): void;
}

export interface NamedFilesContext {
  readonly host: ServerHost;
  readonly session: Session;
  /** In bytes. */
  readonly maxSize: () => number;
  /** Whether every file has been read; before that, every batch of them names something new. */
  readonly isComplete: () => boolean;
  /** Told of the places whose content matters too, before they are looked at: what changes later can be told of. */
  readonly watchContent: (uris: readonly string[]) => void;
  readonly failed: (doing: string, error: unknown) => void;
}

/** What is typed within this time is looked at once, and after it was checked. In milliseconds. */
const gatherMs = 100;

/** So many places are looked at together; more would keep others from the disk. */
const atOnce = 8;

/** So many findings become part of the workspace together: each time may cost a check of all documents. */
const batchSize = 256;

export function createNamedFiles(context: NamedFilesContext): NamedFiles {
  const { host, session, maxSize, isComplete, watchContent, failed } = context;
  const again = new Set<string>();
  /** Up to which size the places were hashed when they were looked at. */
  const limits = new Map<string, number>();
  let waiting: NodeJS.Timeout | undefined;
  let running = false;
  let stopped = false;

  const soon = (): void => {
    if (!stopped) waiting ??= setTimeout(run, gatherMs);
  };

  const run = (): void => {
    waiting = undefined;
    if (running || !isComplete()) return;
    void lookNow();
  };

  const lookNow = async (): Promise<void> => {
    running = true;
    try {
      await lookAtAll();
    } catch (error) {
      failed('looking at what documents name as evidence', error);
    } finally {
      running = false;
    }
  };

  /** Goes on until nothing is left to look at: while one look is under way, the next may be asked for. */
  const lookAtAll = async (): Promise<void> => {
    await nextTurn();
    for (let batch = nextBatch(); batch.length > 0 && !stopped; batch = nextBatch()) {
      const found: (readonly [string, NamedFile | undefined])[] = [];
      const rest = [...batch];
      const lookOn = async (): Promise<void> => {
        for (let next = rest.pop(); next && !stopped; next = rest.pop()) {
          const [uri, place] = next;
          found.push([uri, place && (await host.look(uri, { ...place, maxSize: maxSize() }))]);
          await nextTurn();
        }
      };
      await Promise.all(Array.from({ length: atOnce }, lookOn));
      if (!stopped) session.apply({ named: found });
    }
  };

  /** What is to be looked at now; without a place, what is to be forgotten. */
  const nextBatch = (): readonly (readonly [string, NamedPlace | undefined])[] => {
    const { workspace } = session;
    const places = namedPlacesOf(workspace);
    const batch: (readonly [string, NamedPlace | undefined])[] = [];
    for (const uri of workspace.named.keys()) {
      if (places.has(uri)) continue;
      batch.push([uri, undefined]);
      limits.delete(uri);
    }
    for (const entry of places) {
      const [uri, place] = entry;
      const limit = place.sizeLimit ?? maxSize();
      const hasLimit = !place.hash || limits.get(uri) === limit;
      if (!again.has(uri) && hasLimit && isKnown(workspace.named.get(uri), place)) continue;
      again.delete(uri);
      limits.set(uri, limit);
      batch.push(entry);
      if (batch.length >= batchSize) break;
    }
    watchContent(
      batch.flatMap(([uri, place]) => (place?.hash || place?.mostText !== undefined ? [uri] : [])),
    );
    return batch;
  };

  const refresh = (uris: Iterable<string>): void => {
    const before = again.size;
    for (const uri of uris) again.add(uri);
    if (again.size > before) soon();
  };

  return {
    changed: soon,
    refresh(uris) {
      if (isComplete()) refresh(namedPlacesAt(session.workspace, uris));
    },
    refreshNamedIn(uri) {
      if (isComplete()) refresh(namedIn(session.workspace, uri));
    },
    refreshAll() {
      refresh(namedPlacesOf(session.workspace).keys());
      soon();
    },
    lookNow: async () => {
      if (!running) await lookNow();
    },
    isIdle: () => !running && waiting === undefined,
    stop() {
      stopped = true;
      clearTimeout(waiting);
    },
  };
}

function isKnown(found: NamedFile | undefined, { hash, mostText }: NamedPlace): boolean {
  if (found?.is !== 'file') return found !== undefined;
  const { sha256, unhashed, text, unread } = found;
  return (
    (!hash || sha256 !== undefined || unhashed !== undefined) &&
    (mostText === undefined || text !== undefined || unread !== undefined)
  );
}
