import type { Connection } from 'vscode-languageserver';
import { equalData, postureSteps, type Workspace } from '../core/index.ts';
import { isSameGround } from './ground.ts';
import { atEase } from './pace.ts';
import { type Moment, packedPosture, postureSummary } from './posture.ts';
import { type PackedPosture, type PostureSummary, postureChanged, postureRequest } from './protocol.ts';
import type { KeptPosture } from './told.ts';

/** Tells the editor when what the sidebar shows has changed, and answers when it asks what it is now. */
export interface PostureNews {
  /** The workspace is another one: soon, and once for a burst, the editor is told. */
  changed(): void;
  /** What the editor was told last, or is going to be told next. */
  moment(): Moment;
  /** What the editor was told of the workspace as it is now, to be kept; undefined where it was told nothing yet. */
  kept(): KeptPosture | undefined;
  /** Tells at once what was told before of the workspace as it is now, and goes on until it is another one, or `settled`. */
  recall(kept: KeptPosture): void;
  /** Every file is checked: what was recalled is told by the engine from now on. */
  settled(): void;
  stop(): void;
}

/** A burst of changes, such as a save of many files, is told of once. In milliseconds. */
const gatherMs = 60;

/** While somebody types the workspace is soon another one. What was gone through is not gone through again. */
const mostRounds = 10;

/** Something that was said of a workspace. */
interface Said<What> {
  readonly workspace: Workspace;
  readonly what: What;
}

export function createPostureNews(context: {
  readonly connection: Connection;
  readonly moment: () => { readonly workspace: Workspace; readonly complete: boolean };
  /** Whether somebody looks at a document that is still being checked: after a start that comes first. */
  readonly isBehind: () => boolean;
  /** Whether what was told before the last end is likely to be told again, once every file has been read. */
  readonly mayRecall: () => boolean;
  readonly failed: (doing: string, error: unknown) => void;
}): PostureNews {
  const { connection, moment, isBehind, mayRecall, failed } = context;
  let revision = 0;
  let waiting: NodeJS.Timeout | undefined;
  let stopped = false;
  let recalled: Said<KeptPosture> | undefined;
  let summed: Said<PostureSummary> | undefined;
  let packed: Said<PackedPosture> | undefined;

  /** Nothing is kept of a workspace that is another one by now. */
  const forgetOld = (workspace: Workspace): void => {
    if (recalled && !isSameGround(recalled.workspace, workspace)) recalled = undefined;
    if (packed && !isSameGround(packed.workspace, workspace)) packed = undefined;
  };

  /** Whether what there is to tell is soon another, and somebody else is waited for. */
  const isEarly = (): boolean => {
    const { complete } = moment();
    return (isBehind() && !summed?.what.complete) || (!complete && mayRecall());
  };

  /** Goes through thousands of systems at ease, so that to tell of them holds nobody up. */
  const prepare = async (): Promise<void> => {
    for (let round = 0; round < mostRounds && !recalled && !isEarly(); round++) {
      const { workspace } = moment();
      const isStale = () => stopped || moment().workspace !== workspace;
      if (await atEase(postureSteps(workspace), { isStale, urgency: 'soon' })) return;
    }
  };

  const tellSoon = (): void => {
    waiting ??= setTimeout(async () => {
      // What fails here fails again in telling, which says so.
      await prepare().catch(() => {});
      if (!stopped) tell();
    }, gatherMs);
  };

  const tell = (): void => {
    waiting = undefined;
    try {
      if (isEarly()) {
        tellSoon();
        return;
      }
      const { workspace, complete } = moment();
      revision++;
      forgetOld(workspace);
      const now = { revision, complete };
      const what = recalled ? { ...recalled.what.summary, ...now } : postureSummary(workspace, now);
      summed = { workspace, what };
      void connection.sendNotification(postureChanged, what);
    } catch (error) {
      failed('summing up the posture', error);
    }
  };

  connection.onRequest(postureRequest, (): PackedPosture => {
    const { workspace, complete } = moment();
    forgetOld(workspace);
    const now = { revision, complete };
    const known = recalled?.what.packed;
    const what = known ? { ...known, ...now } : packedPosture(workspace, now);
    packed = { workspace, what };
    return what;
  });

  return {
    changed: tellSoon,
    moment: () => ({ revision, complete: moment().complete }),
    kept() {
      const { workspace } = moment();
      if (waiting || !summed || !isSameGround(summed.workspace, workspace)) return undefined;
      forgetOld(workspace);
      return { summary: summed.what, ...(packed && { packed: packed.what }) };
    },
    recall(kept) {
      recalled = { workspace: moment().workspace, what: kept };
      clearTimeout(waiting);
      tell();
    },
    settled() {
      if (!recalled) return;
      const { workspace, complete } = moment();
      const { summary } = recalled.what;
      recalled = undefined;
      try {
        const { revision: told } = summary;
        if (!equalData(postureSummary(workspace, { revision: told, complete }), summary)) tellSoon();
      } catch (error) {
        failed('summing up the posture', error);
      }
    },
    stop() {
      stopped = true;
      clearTimeout(waiting);
    },
  };
}
