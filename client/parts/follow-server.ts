/** What every view that shows a report of the server does when the server tells something. */
import { Disposable } from 'vscode';
import type { Revised } from '../../server/lsp/protocol.ts';
import type { Feed } from './report-feed.ts';
import type { Server } from './server.ts';

export interface FollowServerOptions {
  readonly server: Server;
  readonly feed: Feed;
  /** Empties the view: what nobody checks any more must not look as if it were. */
  readonly clear: () => void;
  readonly showProgress: () => void;
}

export function followServer({ server, feed, clear, showProgress }: FollowServerOptions): Disposable {
  return Disposable.from(
    server.onDidChangePosture((summary: Revised) => {
      feed.changed(summary);
      showProgress();
    }),
    server.onDidChangeState(now => {
      if (now === 'starting') feed.restarted();
      if (now === 'running') feed.changed();
      if (now === 'stopped') clear();
      showProgress();
    }),
  );
}
