import type { Diagnostic as LspDiagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import {
  type Checked,
  checkAloneSteps,
  checkBeginningSteps,
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
  type Text,
  type Workspace,
} from '../core/index.ts';
import type { Buffers } from './buffers.ts';
import { type DiagnosticContext, toDiagnostics, uncheckedDiagnostic } from './diagnostics.ts';
import { isSameGround } from './ground.ts';
import type { Unchecked } from './host.ts';
import { atEase, nextTurn, pause } from './pace.ts';
import type { Session } from './session.ts';
import { asToldBefore } from './told-again.ts';
import { whyUnchecked } from './unchecked.ts';
import { createWaitingList } from './waiting-list.ts';

/** Keeps the editor's diagnostics as the workspace has them, of open and closed files alike. */
export interface Publisher {
  /** Has the files checked again, soon: open ones first, then in this order. */
  recheck(uris: Iterable<string>): void;
  recheckAll(): void;
  /**
   * Tells what can be told of an open file before it is a part of the workspace, as soon as it is known how it is to be judged, and
   * resolves once nobody has to wait for that.
   *
   * @param text all of it, where only its beginning is read
   */
  tellEarly(file: SourceFile, text: Text): Promise<void>;
  /** It is known how an open file is to be judged, or may be: what waited for that goes on. */
  tellWaiting(): void;
  /** What was found in an open file as it is now; nothing while it is still being checked. */
  foundIn(file: SourceFile): readonly Diagnostic[];
  /** Whether an open file is being read, is waiting to be checked, or being checked. */
  isBehind(): boolean;
  /** Whether every file is checked as it is now. */
  isIdle(): boolean;
  /** What the editor was last told, by uri, where it is that there is something. */
  told(): readonly (readonly [uri: string, said: readonly LspDiagnostic[]])[];
  /** Tells what was told before of the workspace as it is, as long as it is, and resolves once the client has it. */
  recall(said: ReturnType<Publisher['told']>): Promise<void>;
  stop(): void;
}

export interface PublisherContext extends Omit<DiagnosticContext, 'workspace'> {
  readonly session: Session;
  readonly buffers: Buffers;
  /** Why a file was not read whole, by uri. */
  readonly unchecked: ReadonlyMap<string, Unchecked>;
  /** Whether every file has been read; before that, what is not there may only not be there yet. */
  readonly isComplete: () => boolean;
  /** Whether it is known what configurations and waivers say of a file. */
  readonly mayJudge: (uri: string) => boolean;
  /** Resolves once the client has them. */
  readonly send: (diagnostics: PublishDiagnosticsParams) => Promise<void>;
  readonly failed: (doing: string, error: unknown) => void;
  /** Called each time every file is checked. */
  readonly idle: () => void;
}

/** So many files that need no check are passed over before somebody else is let in. */
const skippedAtOnce = 50;

/** So many files that are told of again go out before somebody else is answered. */
const sentAtOnce = 8;

export function createPublisher(context: PublisherContext): Publisher {
  const { session, buffers, unchecked, isComplete, mayJudge, send, failed, idle } = context;
  const waiting = createWaitingList(buffers);
  /** What the editor was last told, by uri; nothing where that is that there is nothing. */
  const told = new Map<string, { readonly said: readonly LspDiagnostic[]; readonly editorUri: string }>();
  /** Of the texts that are open only: of a text that is not there any more nobody asks. */
  const found = new WeakMap<SourceFile, Checked>();
  /** What is there of open files that are not a part of the workspace yet, by uri. */
  const early = new Map<string, { readonly file: SourceFile; readonly text: Text }>();
  /** With which settings it was told of files, before all else was known. */
  const toldAlone = new WeakMap<SourceFile, Workspace['settings']>();
  /** The open files of which all was told that was found, in whichever text. */
  const toldWhole = new Set<string>();
  /** What was told last of them is about these very files. */
  const toldOf = new WeakSet<SourceFile>();
  let running = false;
  let checking: string | undefined;
  let stopped = false;
  /** Whether only a part was told again of what was told before. */
  let isPartly = false;
  /** Whether it was stopped before every file was checked. */
  let isCutOff = false;

  const tell = (uri: string, found: readonly LspDiagnostic[], version: number | undefined): void => {
    const editorUri = buffers.get(uri)?.editorUri ?? uri;
    const before = told.get(uri);
    const diagnostics = before ? asToldBefore(before.said, found) : found;
    // An editor that spells the uri its own way takes the two for different files.
    if (before && before.editorUri !== editorUri) void send({ uri: before.editorUri, diagnostics: [] });
    if (before?.editorUri === editorUri && before.said === diagnostics) return;
    if (!before && diagnostics.length === 0) return;
    if (diagnostics.length === 0) told.delete(uri);
    else told.set(uri, { said: diagnostics, editorUri });
    void send({ uri: editorUri, diagnostics: [...diagnostics], ...(version !== undefined && { version }) });
  };

  /**
   * Tells what can be told of an open file before all else is known: it stays told, for it is a part of what is told then. That
   * there is nothing to tell so far is not told.
   */
  const tellAlone = async (file: SourceFile, isStale: () => boolean): Promise<void> => {
    const { uri } = file;
    const { workspace } = session;
    if (toldAlone.get(file) === workspace.settings) return;
    const checked = await atEase(checkAloneSteps(workspace, file), { isStale, urgency: 'soon' });
    if (!checked || isStale()) return;
    if (!file.isCutOff) found.set(file, checked);
    toldAlone.set(file, workspace.settings);
    const inPart = file.isCutOff || isLongText(file.text);
    tell(
      uri,
      toDiagnostics({ workspace, ...context }, file, checked.told, { inPart }),
      buffers.get(uri)?.version,
    );
  };

  /** Tells all of the first entries of an open file: that of thousands of them takes a while, and a person looks at these. */
  const tellBeginning = async (file: SourceFile, isStale: () => boolean): Promise<void> => {
    const { uri } = file;
    const { workspace } = session;
    const checked = await atEase(checkBeginningSteps(workspace, file), { isStale, urgency: 'soon' });
    const buffer = buffers.get(uri);
    if (!checked || isStale() || buffer?.text !== file.text) return;
    const diagnostics = toDiagnostics({ ...context, workspace }, file, checked.told, { inPart: true });
    tell(uri, diagnostics, buffer.version);
  };

  /** Has it at hand what is found in the beginning of a file: the disk is being read meanwhile. */
  const prepare = async (file: SourceFile, isStale: () => boolean): Promise<void> => {
    await atEase(checkAloneSteps(session.workspace, file), { isStale, urgency: 'soon' });
  };

  const tellOfEarly = async (uri: string): Promise<void> => {
    const now = early.get(uri);
    if (!now) return;
    const isStale = () => stopped || early.get(uri) !== now || buffers.get(uri)?.text !== now.text;
    try {
      if (!mayJudge(uri) && now.file.isCutOff) await prepare(now.file, isStale);
      if (!mayJudge(uri) || isStale()) return;
      await tellAlone(now.file, isStale);
    } catch (error) {
      failed(`checking ${uri} for the first time`, error);
    }
    if (early.get(uri) === now) early.delete(uri);
  };

  const checkFile = async (uri: string): Promise<void> => {
    const { workspace } = session;
    const file = workspace.files.get(uri);
    if (!file) {
      // What is being read is told of then, and what was told of its beginning stays.
      if (session.isReading(uri)) return;
      const reason = whyUnchecked(workspace, unchecked, uri);
      return tell(uri, reason === undefined ? [] : [uncheckedDiagnostic(context, reason)], undefined);
    }
    early.delete(uri);
    const isStale = () => stopped || session.workspace.files.get(uri) !== file;
    if (!isComplete()) {
      // While the first look goes on, closed files wait for the end of it: they need not be checked twice.
      if (!buffers.get(uri) || !mayJudge(uri)) return;
      return tellAlone(file, () => isStale() || buffers.get(uri)?.text !== file.text);
    }
    if (!buffers.get(uri)) toldWhole.delete(uri);
    else if (!toldWhole.has(uri) && isLongText(file.text)) await tellBeginning(file, isStale);
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
    tell(uri, diagnostics, buffer?.version);
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
    if (running) return;
    running = true;
    let skipped = 0;
    // Let the whole burst of news arrive before the first check.
    await pause();
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
      await nextTurn();
    }
    running = false;
    if (!stopped) idle();
  };

  return {
    recheck(uris) {
      for (const uri of uris) waiting.add(uri);
      void run();
    },
    recheckAll() {
      isPartly = false;
      for (const uri of told.keys()) waiting.add(uri);
      for (const uri of unchecked.keys()) waiting.add(uri);
      for (const uri of knownUris(session.workspace)) waiting.add(uri);
      void run();
    },
    async tellEarly(file, text) {
      early.set(file.uri, { file, text });
      await tellOfEarly(file.uri);
    },
    tellWaiting() {
      for (const uri of early.keys()) void tellOfEarly(uri);
      if (isComplete()) return;
      for (const uri of buffers.uris()) waiting.add(uri);
      void run();
    },
    foundIn: file => found.get(file)?.diagnostics ?? [],
    isBehind: () =>
      [...buffers.uris()].some(uri => session.isReading(uri) || uri === checking || waiting.has(uri)),
    isIdle: () => !running && waiting.isEmpty() && !isCutOff && !isPartly,
    told: () => [...told].map(([uri, { said }]) => [uri, said]),
    async recall(said) {
      let sent: Promise<void> | undefined;
      let count = 0;
      let { workspace } = session;
      isPartly = true;
      for (const [uri, diagnostics] of said) {
        if (session.workspace !== workspace && !isSameGround(session.workspace, workspace)) return;
        workspace = session.workspace;
        // What is open is checked before everything else.
        if (buffers.get(uri) || told.has(uri)) continue;
        told.set(uri, { said: diagnostics, editorUri: uri });
        sent = send({ uri, diagnostics: [...diagnostics] });
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
