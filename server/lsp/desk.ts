import type { Connection, InitializeParams, PublishDiagnosticsParams } from 'vscode-languageserver';
import {
  type Change,
  defaultSizeLimit,
  equalData,
  mayGovernOthers,
  memo,
  type NamedFile,
  readDate,
  type Text,
  type Workspace,
} from '../core/index.ts';
import { abilitiesOf, type ClientAbilities } from './abilities.ts';
import { type Buffers, createBuffers } from './buffers.ts';
import { type Cache, createCache } from './cache.ts';
import { commandsOf } from './client-commands.ts';
import { createHistoryDesk, type HistoryDesk, historyAtFirst } from './history.ts';
import type { HistoryReader, ServerHost, Unchecked } from './host.ts';
import { createNamedFiles, type NamedFiles } from './named-files.ts';
import { createPostureNews, type PostureNews } from './posture-news.ts';
import type { InitializationOptions, Settings } from './protocol.ts';
import { createPublisher, type Publisher } from './publish.ts';
import { toldToKeep } from './recall.ts';
import { createRefresher, type Refresher } from './refresh.ts';
import { createScanner, type Scanner } from './scan.ts';
import { createSession, type Session } from './session.ts';
import { defaultSettings } from './settings.ts';
import { createContentWatch } from './watch-content.ts';

/** Everything that the handlers of one connection work with. */
export interface Desk {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly abilities: ClientAbilities;
  readonly session: Session;
  readonly buffers: Buffers;
  readonly cache: Cache;
  /** A digest of a text: texts with the same one are the same. */
  digestOf(text: Text): string;
  readonly scanner: Scanner;
  readonly publisher: Publisher;
  readonly postureNews: PostureNews;
  readonly namedFiles: NamedFiles;
  readonly history: HistoryDesk;
  /** Undefined where nobody says that the workspace is trusted. */
  readonly historyReader: HistoryReader | undefined;
  readonly refresher: Refresher;
  /** The commands that the client runs itself. */
  readonly clientCommands: ReadonlySet<string>;
  /** Why a file was not read whole, by uri. */
  readonly unchecked: Map<string, Unchecked>;
  /** Whether somebody said which day it is; else the host is asked again and again. */
  readonly dayIsFixed: boolean;
  settings: Settings;
  /** False until the first look through the workspace is done. */
  readonly complete: boolean;
  /** Resolves once it is. */
  whenComplete(): Promise<void>;
  /** Notes that a look through the workspace is done. */
  looked(): void;
  /** Checks everything that was told already since it was told before. */
  verify(): void;
  /** Reads what was too large until the limits changed, be it open or on the disk. */
  readLarger(): void;
  /** Notes a fault of ours in the log. Nothing else is lost by it. */
  failed(doing: string, error: unknown): void;
  /** Resolves when what is kept for the next start is kept. */
  stop(): Promise<void>;
}

export function createDesk(connection: Connection, host: ServerHost, params: InitializeParams): Desk {
  const { today, trusted, cacheFolder } = optionsOf(params);
  const abilities = abilitiesOf(params.capabilities);
  const buffers = createBuffers();
  const unchecked = new Map<string, Unchecked>();

  const failed = (doing: string, error: unknown): void => {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    connection.console.error(`A fault of AIMS itself, while ${doing}: ${what}`);
  };
  const folders = foldersOf(host, params);
  const digestOf = memo((text: Text) => host.digest(text.whole));
  const cache = createCache({
    digestOf,
    digest: host.digest,
    failed,
    file: cacheFolder === undefined ? undefined : host.cacheFile(cacheFolder, folders.join('\n')),
    workspace: () => session.workspace,
    isComplete: () => desk.complete,
    isTold: () => publisher.isIdle(),
    toKeep: () => toldToKeep(desk),
    log: message => connection.console.info(message),
  });
  const session = createSession(
    {
      folders,
      cache,
      today: today ?? host.today(),
      history: historyAtFirst(trusted === true),
    },
    {
      failed,
      changed(before, { files = [], gone = [], named = [] }) {
        const now = session.workspace;
        if (before.facts !== now.facts || before.folders !== now.folders) {
          namedFiles.changed();
          history.changed();
        }
        if (!complete) expectMuch(isMuch());
        if (isSeenElsewhere(before, now) || isNews(before, named)) publisher.recheckAll();
        else publisher.recheck([...files.map(file => file.uri), ...gone]);
        if (isSeenElsewhere(before, now)) refresher.changed();
        // The first look reads what is too large behind all the rest.
        if (before.rulings !== now.rulings && desk.complete) desk.readLarger();
        postureNews.changed();
        cache.changed();
      },
      glimpsed: (file, text) => publisher.tellEarly(file, text),
      settled: () => {
        if (!desk.complete) publisher.tellWaiting();
      },
    },
  );
  const publisher = createPublisher({
    session,
    buffers,
    abilities,
    unchecked,
    failed,
    pageOf: host.pageOf,
    isComplete: () => desk.complete,
    mayJudge: uri => desk.complete || (governingRead && !isGoverningOpen(uri)),
    send: said => connection.sendDiagnostics(said as PublishDiagnosticsParams),
    idle: () => {
      if (complete) expectMuch(false);
      if (verifying) postureNews.settled();
    },
  });
  const postureNews = createPostureNews({
    connection,
    moment: () => ({ workspace: session.workspace, complete: desk.complete }),
    isBehind: () => publisher.isBehind(),
    mayRecall: () => cache.toldHead() !== undefined,
    failed,
  });
  const namedFiles = createNamedFiles({
    host,
    session,
    failed,
    maxSize: () => session.workspace.settings.sizeLimit ?? defaultSizeLimit,
    isComplete: () => desk.complete,
    watchContent: createContentWatch({ connection, abilities, failed }),
  });
  const historyReader = trusted ? host.history : undefined;
  const history = createHistoryDesk({
    reader: historyReader,
    session,
    failed,
    isComplete: () => desk.complete,
  });
  const refresher = createRefresher({ connection, abilities, failed });
  const scanner = createScanner({
    host,
    session,
    cache,
    buffers,
    unchecked,
    failed,
    governingRead() {
      governingRead = true;
      publisher.tellWaiting();
    },
    folders: () => session.workspace.folders,
    settings: () => ({ exclude: desk.settings.exclude }),
    warn: message => connection.console.warn(message),
  });

  /** Whether every file that may say how others are checked was found, and is read unless it is open. */
  let governingRead = false;
  const mayGovern = memo((text: Text) => mayGovernOthers(text.whole));
  /** Whether an open document that may say how another one is checked is still being read. */
  const isGoverningOpen = (other: string): boolean =>
    [...buffers.uris()].some(uri => {
      const text = uri !== other && session.isReading(uri) ? buffers.get(uri)?.text : undefined;
      return text !== undefined && mayGovern(text);
    });

  const isMuch = (): boolean => session.workspace.files.size >= much;
  let expectsMuch = false;
  /** Tells the host when it is another one than before, and not with each keystroke. */
  const expectMuch = (now: boolean): void => {
    if (now === expectsMuch) return;
    expectsMuch = now;
    host.expectMuch(now);
  };

  let complete = false;
  let verifying = false;
  let tellComplete = (): void => {};
  const completed = new Promise<void>(resolve => {
    tellComplete = resolve;
  });

  const desk: Desk = {
    connection,
    host,
    abilities,
    session,
    buffers,
    cache,
    digestOf,
    scanner,
    publisher,
    postureNews,
    namedFiles,
    history,
    historyReader,
    refresher,
    clientCommands: commandsOf(params.initializationOptions),
    unchecked,
    dayIsFixed: today !== undefined,
    settings: defaultSettings,
    get complete() {
      return complete;
    },
    whenComplete: () => completed,
    looked() {
      complete = true;
      publisher.tellWaiting();
      cache.letGo();
      tellComplete();
    },
    readLarger: () => {},
    verify() {
      verifying = true;
      expectMuch(isMuch());
      publisher.recheckAll();
    },
    failed,
    async stop() {
      scanner.stop();
      publisher.stop();
      postureNews.stop();
      namedFiles.stop();
      history.stop();
      refresher.stop();
      await cache.close();
    },
  };
  return desk;
}

/** So many files are much to do when each is looked at: for fewer it is hardly worth while to get ready. */
const much = 1000;

/** The folders of an editor, old or new, as our host spells them. */
export function canonicalFolder(host: ServerHost, uri: string): string {
  return host.canonicalUri(uri).replace(/\/+$/, '');
}

/** Whether other files than the changed ones may have other findings now. */
function isSeenElsewhere(before: Workspace, now: Workspace): boolean {
  return (
    before.facts !== now.facts ||
    before.today !== now.today ||
    before.history !== now.history ||
    before.settings !== now.settings ||
    before.rulings !== now.rulings ||
    before.folders !== now.folders
  );
}

/** Whether something else is to be said about what was found. A file of which nothing was read is as if unknown. */
function isNews({ named }: Workspace, found: NonNullable<Change['named']>): boolean {
  const isSilent = (file: NamedFile | undefined) =>
    file === undefined || (file.is === 'file' && Object.keys(file).length === 1);
  return [...found].some(([uri, now]) => {
    const before = named.get(uri);
    return !(isSilent(before) && isSilent(now)) && !equalData(before, now);
  });
}

function foldersOf(host: ServerHost, params: InitializeParams): readonly string[] {
  const given =
    params.workspaceFolders?.map(folder => folder.uri) ?? (params.rootUri ? [params.rootUri] : []);
  return given.map(uri => canonicalFolder(host, uri));
}

function optionsOf({
  initializationOptions,
}: InitializeParams): Pick<InitializationOptions, 'today' | 'trusted' | 'cacheFolder'> {
  const given: unknown = initializationOptions;
  if (typeof given !== 'object' || given === null) return {};
  const today = 'today' in given ? dayOf(given.today) : undefined;
  const trusted = 'trusted' in given && given.trusted === true;
  const cacheFolder =
    'cacheFolder' in given && typeof given.cacheFolder === 'string' ? given.cacheFolder : undefined;
  return { ...(today && { today }), trusted, ...(cacheFolder !== undefined && { cacheFolder }) };
}

function dayOf(given: unknown): string | undefined {
  const span = typeof given === 'string' ? readDate(given) : 'malformed';
  return typeof span !== 'string' && span.precision === 'day' ? span.first : undefined;
}
