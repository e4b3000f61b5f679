/**
 * Keeps what is shown of the posture as new as the server's, with as few requests as possible: one at a time, none
 * while nobody looks, and one for a burst of changes.
 */
import type { PostureReport, PostureSummary } from '../../server/lsp/protocol.ts';

export interface PostureFeedOptions {
  /** Asks the server. */
  readonly fetch: () => Promise<PostureReport>;
  /** Called with every report that is complete. */
  readonly show: (report: PostureReport) => void;
  /** Called for a request that failed; the next change is the next try. */
  readonly failed: (error: unknown) => void;
  /** The least time between two requests, in milliseconds. */
  readonly spacing: number;
}

export interface PostureFeed {
  /** The newest that is known of the server's posture; undefined before the first word of this life of the server. */
  latest(): PostureSummary | undefined;
  /** The server has started anew: its revisions begin again, and what is shown stays until it knows more. */
  restarted(): void;
  /** The server is up, or says that its posture changed. */
  changed(summary?: PostureSummary): void;
  /** Whether somebody looks at what is shown. */
  watch(watched: boolean): void;
  /** Resolves as soon as what is shown is complete and the newest, and asks for it although nobody looks. */
  settled(): Promise<void>;
}

export function feedOf({ fetch, show, failed, spacing }: PostureFeedOptions): PostureFeed {
  let latest: PostureSummary | undefined;
  let up = false;
  // The revision that is shown, of this life of the server.
  let shown: number | undefined;
  let watched = false;
  let waiting: (() => void)[] = [];
  let pulling = false;
  let askedAt = Number.NEGATIVE_INFINITY;
  let life = 0;

  return {
    latest: () => latest,
    restarted() {
      life++;
      up = false;
      latest = undefined;
      shown = undefined;
    },
    changed(summary) {
      up = true;
      if (summary !== undefined) latest = summary;
      void pull();
    },
    watch(now) {
      watched = now;
      void pull();
    },
    settled() {
      return new Promise(resolve => {
        waiting.push(resolve);
        if (isSettled()) resolveWaiting();
        else void pull();
      });
    },
  };

  async function pull(): Promise<void> {
    if (pulling) return;
    pulling = true;
    try {
      while (isWanted()) {
        const pause = askedAt + spacing - performance.now();
        if (pause > 0) {
          await new Promise(resolve => setTimeout(resolve, pause));
          continue;
        }
        await ask();
      }
    } catch (error) {
      failed(error);
    } finally {
      pulling = false;
    }
  }

  async function ask(): Promise<void> {
    const mine = life;
    // Whatever number it carries, an answer is as new as what was known when it was asked for.
    const atLeast = latest?.revision ?? 0;
    askedAt = performance.now();
    let report: PostureReport;
    try {
      report = await fetch();
    } catch (error) {
      if (mine === life) throw error;
      return;
    }
    if (mine !== life) return;
    const revision = Math.max(report.revision, atLeast);
    if (latest === undefined || revision >= latest.revision) latest = { ...report, revision };
    if (!report.complete) return;
    shown = revision;
    show(report);
    if (isSettled()) resolveWaiting();
  }

  /** An incomplete posture is not worth a request: what it calls missing may only not have been read yet. */
  function isWanted(): boolean {
    return (watched || waiting.length > 0) && (latest?.complete ?? up) && !isSettled();
  }

  function isSettled(): boolean {
    return latest?.complete === true && shown !== undefined && shown >= latest.revision;
  }

  function resolveWaiting(): void {
    const resolved = waiting;
    waiting = [];
    for (const resolve of resolved) resolve();
  }
}
