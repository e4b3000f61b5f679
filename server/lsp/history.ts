import {
  equalData,
  type History,
  historyQuestionsOf,
  type KnownHistory,
  questionKey,
  untoldHistory,
} from '../core/index.ts';
import { askHistory } from './ask-history.ts';
import type { HistoryReader } from './host.ts';
import { atEase } from './pace.ts';
import type { Session } from './session.ts';

/**
 * Keeps what the workspace knows of the history of its repositories. Nobody waits for it: it is asked for after the
 * diagnostics of a burst of typing, and only what documents want to know and is not known yet.
 */
export interface HistoryDesk {
  /** The facts are others: documents may want to know something else. */
  changed(): void;
  /** Something was saved, or came on the disk: there may be new commits. */
  refresh(): void;
  /** What is to be kept for the next start; undefined while something is being asked. */
  kept(): Promise<KeptHistory | undefined>;
  /**
   * Takes over what was kept, if no repository has another history than then. All of it is asked again, behind everything else.
   */
  recall(kept: KeptHistory): Promise<void>;
  stop(): void;
}

/** What was told of history, as plain data. */
export interface KeptHistory {
  /** By root: which history the answers are of; null where there was none. */
  readonly stamps: readonly (readonly [root: string, stamp: string | null])[];
  readonly heads: readonly (readonly [root: string, head: string])[];
  readonly answers: readonly (readonly [key: string, answer: KnownHistory])[];
}

export interface HistoryContext {
  /** Undefined where nobody says that the workspace is trusted. */
  readonly reader: HistoryReader | undefined;
  readonly session: Session;
  /** Whether every file has been read; before that, every batch of them asks something new. */
  readonly isComplete: () => boolean;
  readonly failed: (doing: string, error: unknown) => void;
}

/** In milliseconds: what is typed within this time is asked about once. */
const gatherMs = 300;

/** How often somebody looks whether there are new commits, in milliseconds: no client tells of them all. */
const lookMs = 15_000;

/** What a workspace knows of history before anybody was asked. */
export function historyAtFirst(isTrusted: boolean): History {
  return isTrusted ? untoldHistory : { ...untoldHistory, silent: 'the workspace is not trusted' };
}

export function createHistoryDesk(context: HistoryContext): HistoryDesk {
  const { reader, session, isComplete, failed } = context;
  if (!reader) {
    const nothing = { stamps: [], heads: [], answers: [] };
    return { changed() {}, refresh() {}, kept: async () => nothing, recall: async () => {}, stop() {} };
  }
  /** By root: which history the answers are of. */
  const stamps = new Map<string, string | undefined>();
  const stopping = new AbortController();
  const { signal } = stopping;
  let waiting: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  /** What is known was kept since an earlier start, and nobody has asked since. */
  let isRecalled = false;

  const soon = (): void => {
    if (signal.aborted || !isComplete()) return;
    again = true;
    waiting ??= setTimeout(run, gatherMs);
  };

  const run = (): void => {
    waiting = undefined;
    if (running) return;
    running = true;
    askWhatIsNew()
      .catch(error => failed('reading the history of the repository', error))
      .finally(() => {
        running = false;
      });
  };

  /** Goes on until nothing is left to ask: while one answer is under way, documents may begin to want another. */
  const askWhatIsNew = async (): Promise<void> => {
    while (again && !signal.aborted) {
      again = false;
      const { workspace } = session;
      const known = isRecalled ? untoldHistory : await stillKnown(workspace.history);
      const isMissing = [...historyQuestionsOf(workspace)].some(
        ([root, questions]) =>
          !stamps.has(root) || questions.some(question => !known.answers.has(questionKey(question))),
      );
      if (!isMissing && known === workspace.history) continue;
      const roots = [...historyQuestionsOf(workspace).keys()];
      const before = await Promise.all(roots.map(async root => [root, await reader.stamp(root)] as const));
      const history = await askHistory(reader, workspace, {
        known,
        drive: steps => atEase(steps, { isStale: () => signal.aborted, urgency: 'later' }),
        signal,
      });
      if (!history) return;
      for (const [root, stamp] of before) stamps.set(root, stamp);
      const isAsKept = isRecalled && isSameHistory(history, workspace.history);
      isRecalled = false;
      if (!isAsKept) session.apply({ history });
    }
  };

  /** The same object as long as no repository has another history than when it was asked. */
  const stillKnown = async (history: History): Promise<History> => {
    const gone = new Set<string>();
    for (const [root, stamp] of stamps) {
      if ((await reader.stamp(root)) !== stamp) gone.add(root);
    }
    if (gone.size === 0) return history;
    for (const root of gone) stamps.delete(root);
    const isOf = (key: string) => [...gone].some(root => key.includes(`"root":${JSON.stringify(root)},`));
    return {
      answers: new Map([...history.answers].filter(([key]) => !isOf(key))),
      heads: new Map([...history.heads].filter(([root]) => !gone.has(root))),
    };
  };

  const looking = setInterval(soon, lookMs);
  looking.unref();

  return {
    changed: soon,
    refresh: soon,
    async kept() {
      if (running || again || isRecalled) return undefined;
      const { heads, answers } = session.workspace.history;
      const now = [...stamps].map(([root, stamp]) => [root, stamp ?? null] as const);
      for (const [root, stamp] of now) if (((await reader.stamp(root)) ?? null) !== stamp) return undefined;
      return { stamps: now, heads: [...heads], answers: [...answers] };
    },
    async recall({ stamps: then, heads, answers }) {
      for (const [root, stamp] of then) if (((await reader.stamp(root)) ?? null) !== stamp) return;
      if (signal.aborted || stamps.size > 0) return;
      isRecalled = true;
      session.apply({ history: { heads: new Map(heads), answers: new Map(answers) } });
    },
    stop() {
      stopping.abort();
      clearTimeout(waiting);
      clearInterval(looking);
    },
  };
}

function isSameHistory(a: History, b: History): boolean {
  const plain = ({ heads, answers }: History) => ({
    heads: Object.fromEntries(heads),
    answers: Object.fromEntries(answers),
  });
  return equalData(plain(a), plain(b));
}
