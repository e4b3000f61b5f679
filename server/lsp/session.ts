import {
  applyChange,
  beginningSteps,
  type Change,
  emptyWorkspace,
  type FileText,
  factsSteps,
  type History,
  hold,
  isLongText,
  readFileSteps,
  type SourceFile,
  type Steps,
  Text,
  treeSteps,
  type Workspace,
} from '../core/index.ts';
import type { Cache } from './cache.ts';
import { atEase, type Ease } from './pace.ts';

/**
 * The one mutable cell of the server: the workspace as of now. Everything else in it is work under way that will
 * become a new workspace.
 */
export interface Session {
  readonly workspace: Workspace;
  /**
   * Reads a file's new text and makes it part of the workspace. Until a large one is read, the workspace keeps what
   * it last knew of the file, and everybody else is answered from that. A newer text overtakes an older one.
   */
  read(file: FileText): Promise<void>;
  /** Applies a change at once. */
  apply(change: Change): void;
  /** Forgets what is being read of a file, if anything is. */
  abandon(uri: string): void;
  /** Whether a text of the file is being read. */
  isReading(uri: string): boolean;
  /** Resolves when nothing newer of the file is being read. */
  settled(uri: string): Promise<void>;
}

export interface SessionEvents {
  /** After every new workspace; `before` is the one that it follows. */
  changed(before: Workspace, change: Change): void;
  /**
   * A long text of which nothing was known is read so far, its beginning or all of it, and not yet a part of the workspace. What
   * is made of it now comes before all else that is made of it.
   *
   * @param text all of it
   */
  glimpsed(file: SourceFile, text: Text): Promise<void>;
  /** Nothing more is being read of a file. */
  settled(uri: string): void;
  /** A fault of ours: what was being done is lost, and nothing else. */
  failed(doing: string, error: unknown): void;
}

type WholeText = FileText & { readonly text: Text };

export function createSession(
  start: {
    readonly folders: readonly string[];
    readonly today: string;
    readonly history: History;
    readonly cache: Cache;
  },
  events: SessionEvents,
): Session {
  const { cache } = start;
  let workspace = emptyWorkspace(start);
  const reading = new Map<string, Promise<void>>();
  const latest = new Map<string, WholeText>();

  const apply = (change: Change): void => {
    const before = workspace;
    workspace = applyChange(workspace, change);
    events.changed(before, change);
  };

  /** Where it is known what a text says the workspace has it at once, and who asks for the document waits for its tree. */
  const takeKnown = async (file: FileText, isStale: () => boolean): Promise<boolean> => {
    await cache.opened;
    const ease = { isStale, urgency: 'soon' } as const;
    const known = isStale() ? undefined : await atEase(cache.knownSteps(file), ease);
    if (!known) return isStale();
    if (isStale()) return true;
    hold(known);
    apply({ files: [known] });
    await atEase(treeSteps(known), ease);
    return true;
  };

  /** Reads a long text bit by bit, so that what there is to tell of it is told as soon as it is read. */
  const firstLook = async (file: WholeText, ease: Ease): Promise<SourceFile | undefined> => {
    const { isStale } = ease;
    const beginning = await atEase(beginningSteps(file), ease);
    if (beginning && !isStale()) await events.glimpsed(beginning, file.text);
    const read = isStale() ? undefined : await atEase(readFileSteps(file), ease);
    if (!read || isStale()) return undefined;
    await events.glimpsed(read, file.text);
    if (!isStale()) await atEase(factsSteps(read), ease);
    return read;
  };

  const readNow = async (file: WholeText): Promise<void> => {
    const isStale = () => latest.get(file.uri) !== file;
    try {
      if (!workspace.files.has(file.uri) && (await takeKnown(file, isStale))) return;
      const before = workspace.files.get(file.uri);
      const ease = { isStale, urgency: 'soon' } as const;
      const read =
        before === undefined && isLongText(file.text)
          ? await firstLook(file, ease)
          : await atEase(fileWithFacts(file, before), ease);
      if (read && !isStale()) apply({ files: [read] });
    } catch (error) {
      events.failed(`reading ${file.uri}`, error);
    }
  };

  return {
    get workspace() {
      return workspace;
    },

    apply,

    read(given) {
      const file = { ...given, text: Text.of(given.text) };
      latest.set(file.uri, file);
      const work = readNow(file).finally(() => {
        if (latest.get(file.uri) !== file) return;
        latest.delete(file.uri);
        reading.delete(file.uri);
        events.settled(file.uri);
      });
      reading.set(file.uri, work);
      return work;
    },

    abandon(uri) {
      latest.delete(uri);
      reading.delete(uri);
    },

    isReading: uri => reading.has(uri),

    async settled(uri) {
      for (let work = reading.get(uri); work; work = reading.get(uri)) await work;
    },
  };
}

/**
 * Reads a file and derives its facts, so that taking it into the workspace costs next to nothing.
 *
 * @param before the file as it was: what has not changed in it is not read again
 */
export function* fileWithFacts(file: FileText, before?: SourceFile): Steps<SourceFile> {
  const read = yield* readFileSteps(file, before);
  yield* factsSteps(read, before);
  return read;
}
