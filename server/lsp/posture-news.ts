import type { Connection } from 'vscode-languageserver';
import type { Workspace } from '../core/index.ts';
import { type Moment, packedPosture, postureSummary } from './posture.ts';
import { type PackedPosture, postureChanged, postureRequest } from './protocol.ts';

/** Tells the editor when what the sidebar shows has changed, and answers when it asks what it is now. */
export interface PostureNews {
  /** The workspace is another one: soon, and once for a burst, the editor is told. */
  changed(): void;
  /** What the editor was told last, or is going to be told next. */
  moment(): Moment;
  stop(): void;
}

/** A burst of changes, such as a save of many files, is told of once. In milliseconds. */
const gatherMs = 60;

export function createPostureNews(context: {
  readonly connection: Connection;
  readonly moment: () => { readonly workspace: Workspace; readonly complete: boolean };
  /** Whether somebody looks at a document that is still being checked: after a start that comes first. */
  readonly isBehind: () => boolean;
  readonly failed: (doing: string, error: unknown) => void;
}): PostureNews {
  const { connection, moment, isBehind, failed } = context;
  let revision = 0;
  let waiting: NodeJS.Timeout | undefined;

  const tell = (): void => {
    waiting = undefined;
    try {
      const { workspace, complete } = moment();
      if (!complete && isBehind()) {
        waiting = setTimeout(tell, gatherMs);
        return;
      }
      revision++;
      void connection.sendNotification(postureChanged, postureSummary(workspace, { revision, complete }));
    } catch (error) {
      failed('summing up the posture', error);
    }
  };

  connection.onRequest(postureRequest, (): PackedPosture => {
    const { workspace, complete } = moment();
    return packedPosture(workspace, { revision, complete });
  });

  return {
    changed() {
      waiting ??= setTimeout(tell, gatherMs);
    },
    moment: () => ({ revision, complete: moment().complete }),
    stop() {
      clearTimeout(waiting);
    },
  };
}
