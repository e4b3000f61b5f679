import {
  type Checked,
  checkSteps,
  type Diagnostic,
  findingsHold,
  hold,
  isCheckedEachTime,
  isLongText,
  knownUris,
  letGo,
  rules,
  type SourceFile,
} from '../core/index.ts';
import { toDiagnostics, uncheckedDiagnostic } from './diagnostics.ts';
import { createEarlyTellings, type EarlyTellings, type EarlyTellingsContext } from './early-tellings.ts';
import { isSameGround } from './ground.ts';
import type { Unchecked } from './host.ts';
import { atEase, endOfBurst, nextTurn } from './pace.ts';
import { createToldFiles, type SaidOfFile, type ToldFilesContext } from './told-files.ts';
import { whyUnchecked } from './unchecked.ts';
import { createWaitingList } from './waiting-list.ts';

/** Keeps the editor's diagnostics as the workspace has them, of open and closed files alike. */
export interface Publisher {
  /** Has the files checked again, soon: open ones first, then in this order. */
  recheck(uris: Iterable<string>): void;
  recheckAll(): void;
  /** Tells what can be told of an open file that is not a part of the workspace yet. */
  readonly tellEarly: EarlyTellings['glimpsed'];
  /** It is known how an open file is to be judged, or may be: what waited for that goes on. */
  tellWaiting(): void;
  /** What was found in an open file as it is now; nothing while it is still being checked. */
  foundIn(file: SourceFile): readonly Diagnostic[];
  /** Whether an open file is being read, is waiting to be checked, or being checked. */
  isBehind(): boolean;
  /** Whether every file is checked as it is now. */
  isIdle(): boolean;
  /** What the editor was last told, by uri, where it is that there is something. */
  told(): readonly SaidOfFile[];
  /** Tells what was told before of the workspace as it is, as long as it is, and resolves once the client has it. */
  recall(said: readonly SaidOfFile[]): Promise<void>;
  stop(): void;
}

export interface PublisherContext
  extends Omit<EarlyTellingsContext, 'told' | 'found' | 'isStopped'>,
    ToldFilesContext {
  /** Why a file was not read whole, by uri. */
  readonly unchecked: ReadonlyMap<string, Unchecked>;
  /** Whether every file has been read; before that, what is not there may only not be there yet. */
  readonly isComplete: () => boolean;
  /** Called each time every file is checked. */
  readonly idle: () => void;
}

/**
 * In milliseconds: for so long files that are not open are checked before somebody else is let in, and what is told of them goes
 * out together.
 */
const turnMs = 4;

/** So many files that need no check are passed over before somebody else is let in. */
const skippedAtOnce = 50;

/** So many files that are told of again go out before somebody else is answered. */
const sentAtOnce = 8;

export function createPublisher(context: PublisherContext): Publisher {
  const { session, buffers, unchecked, isComplete, mayJudge, failed, idle } = context;
  const waiting = createWaitingList(buffers);
  const told = createToldFiles(context);
  /** Of the texts that are open only: of a text that is not there any more nobody asks. */
  const found = new WeakMap<SourceFile, Checked>();
  const early = createEarlyTellings({
    ...context,
    told,
    found: (file, checked) => found.set(file, checked),
    isStopped: () => stopped,
  });
  /** The open files of which all was told that was found, in whichever text. */
  const toldWhole = new Set<string>();
  /** What was told last of them is about these very files. */
  const toldOf = new WeakSet<SourceFile>();
  /** How often something was to be checked again. */
  let news = 0;
  let running = false;
  let checking: string | undefined;
  let stopped = false;
  /** Whether only a part was told again of what was told before. */
  let isPartly = false;
  /** Whether it was stopped before every file was checked. */
  let isCutOff = false;

  /** Whether a file waits for the end of the first look: what is not open need not be checked twice. */
  const waitsForAll = (uri: string): boolean =>
    !isComplete() && !buffers.get(uri) && session.workspace.files.has(uri);

  const checkFile = async (uri: string): Promise<void> => {
    const { workspace } = session;
    const file = workspace.files.get(uri);
    if (!file) {
      // What is being read is told of then, and what was told of its beginning stays.
      if (session.isReading(uri)) return;
      const reason = whyUnchecked(workspace, unchecked, uri);
      return told.tell(uri, reason === undefined ? [] : [uncheckedDiagnostic(context, reason)]);
    }
    early.arrived(uri);
    const isStale = () => stopped || session.workspace.files.get(uri) !== file;
    if (!isComplete()) {
      if (waitsForAll(uri) || !mayJudge(uri)) return;
      return early.tellAlone(file, () => isStale() || buffers.get(uri)?.text !== file.text);
    }
    if (!buffers.get(uri)) toldWhole.delete(uri);
    else if (!toldWhole.has(uri) && isLongText(file.text)) await early.tellBeginning(file, isStale);
    const checked = await atEase(checkSteps(workspace, file), {
      isStale,
      urgency: buffers.get(uri) ? 'soon' : 'later',
    });
    if (!checked || isStale()) return;
    for (const { rule, error } of checked.failures) failed(`rule ${rule} on ${uri}`, error);
    const buffer = buffers.get(uri);
    // The text may have moved on; then what was found is about another text, and the next one is on its way.
    if (buffer && buffer.text !== file.text) return;
    if (buffer) {
      found.set(file, checked);
      toldWhole.add(uri);
    }
    const diagnostics = toDiagnostics({ workspace, ...context }, file, checked.told);
    told.tell(uri, diagnostics, buffer?.version);
    if (!buffer && isCheckedEachTime(workspace, file)) hold(file);
    // What is told of again, since others have changed, is soon told of once more: an id is typed letter by letter.
    else if (!buffer) letGo(file, { slowly: toldOf.has(file) });
    toldOf.add(file);
  };

  /** Whether a check would come to what was told already, so that there is no need for one. */
  const isToldAlready = (uri: string): boolean => {
    const { workspace } = session;
    const file = workspace.files.get(uri);
    return file !== undefined && isComplete() && toldOf.has(file) && findingsHold(workspace, file, rules);
  };

  const run = async (): Promise<void> => {
    news++;
    if (running) return;
    running = true;
    let skipped = 0;
    let turnEnds = 0;
    // Let the whole burst of news arrive before the first check.
    await endOfBurst(() => news);
    for (let next = waiting.take(); next !== undefined && !stopped; next = waiting.take()) {
      if (isToldAlready(next)) {
        if (++skipped % skippedAtOnce === 0) await nextTurn();
        continue;
      }
      checking = next;
      try {
        await checkFile(next);
      } catch (error) {
        failed(`checking ${next}`, error);
      }
      checking = undefined;
      if (!buffers.get(next) && performance.now() < turnEnds) continue;
      await nextTurn();
      turnEnds = performance.now() + turnMs;
    }
    running = false;
    if (!stopped) idle();
  };

  return {
    recheck(uris) {
      for (const uri of uris) if (!waitsForAll(uri)) waiting.add(uri);
      void run();
    },
    recheckAll() {
      isPartly = false;
      for (const uri of told.uris()) waiting.add(uri);
      for (const uri of unchecked.keys()) waiting.add(uri);
      for (const uri of isComplete() ? knownUris(session.workspace) : buffers.uris()) waiting.add(uri);
      void run();
    },
    tellEarly: early.glimpsed,
    tellWaiting() {
      early.mayGoOn();
      if (isComplete()) return;
      for (const uri of buffers.uris()) waiting.add(uri);
      void run();
    },
    foundIn: file => found.get(file)?.diagnostics ?? [],
    isBehind: () =>
      [...buffers.uris()].some(uri => session.isReading(uri) || uri === checking || waiting.has(uri)),
    isIdle: () => !running && waiting.isEmpty() && !isCutOff && !isPartly,
    told: told.all,
    async recall(said) {
      let sent: Promise<void> | undefined;
      let count = 0;
      let { workspace } = session;
      isPartly = true;
      for (const [uri, diagnostics] of said) {
        if (session.workspace !== workspace && !isSameGround(session.workspace, workspace)) return;
        workspace = session.workspace;
        const telling = told.tellAgain(uri, diagnostics);
        if (!telling) continue;
        sent = telling;
        if (++count % sentAtOnce === 0) await sent;
      }
      await sent;
      isPartly = false;
    },
    stop() {
      isCutOff = running;
      stopped = true;
    },
  };
}
