/**
 * Keeps what a view shows as new as the server's, with as few requests as possible: one at a time, none while nobody
 * looks, none where nothing changed, and one for a burst of changes.
 */
import type { Revised } from '../../server/lsp/protocol.ts';

export interface FeedOptions<Report extends Revised> {
  /** Asks the server. */
  readonly fetch: () => Promise<Report>;
  /** Called with every report that is complete. */
  readonly show: (report: Report) => void;
  /** Called for a request that failed; the next change is the next try. */
  readonly failed: (error: unknown) => void;
  /** The least time between two requests, in milliseconds. */
  readonly spacing: number;
}

export interface Feed {
  /** The newest that is known of the server; undefined before the first word of this life of it. */
  latest(): Revised | undefined;
  /** The server has started anew: its revisions begin again, and what is shown stays until it knows more. */
  restarted(): void;
  /** The server is up, or says that something changed. */
  changed(news?: Revised): void;
  /** What is asked for is something else now: what is shown counts as old. */
  askAgain(): void;
  /** Whether somebody looks at what is shown. */
  watch(watched: boolean): void;
  /** Resolves as soon as what is shown is complete and the newest, and asks for it although nobody looks. */
  settled(): Promise<void>;
}

export function feedOf<Report extends Revised>({ fetch, show, failed, spacing }: FeedOptions<Report>): Feed {
  let latest: Revised | undefined;
  let up = false;
  // The revision that is shown, of this life of the server.
  let shown: number | undefined;
  let watched = false;
  let waiting: (() => void)[] = [];
  let pulling = false;
  let askedAt = Number.NEGATIVE_INFINITY;
  let life = 0;
  // Counts what is asked for: an answer to an earlier question is shown, and asked for anew.
  let question = 0;

  return {
    latest: () => latest,
    restarted() {
      life++;
      up = false;
      latest = undefined;
      shown = undefined;
    },
    changed(news) {
      up = true;
      if (news !== undefined) latest = news;
      void pull();
    },
    askAgain() {
      question++;
      shown = undefined;
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
    const asked = question;
    // Whatever number it carries, an answer is as new as what was known when it was asked for.
    const atLeast = latest?.revision ?? 0;
    askedAt = performance.now();
    let report: Report;
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
    if (asked === question) shown = revision;
    show(report);
    if (isSettled()) resolveWaiting();
  }

  /** An incomplete report is not worth a request: what it calls missing may only not have been read yet. */
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
