import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { equalData, knownUris, megabyte } from '../core/index.ts';
import { canonicalFolder, type Desk } from './desk.ts';
import type { Settings } from './protocol.ts';
import { recallTold } from './recall.ts';
import { readSettings } from './settings.ts';
import { diskNews, watchers } from './watch.ts';

/** In milliseconds, from the last that is told again at a start to the check of all of it: of thousands of files one would hold up the other. */
const startMs = 1000;

/** Keeps folders, settings, files on the disk and the day as they are outside of the documents, once it is begun. */
export function followSurroundings(desk: Desk): { begin(): void } {
  const { connection, host, abilities, session, scanner, publisher } = desk;

  const scanAll = async (): Promise<void> => {
    await desk.cache.opened;
    await scanner.scan(session.workspace.folders);
    const told = desk.complete ? undefined : await recallTold(desk);
    desk.looked();
    desk.readLarger();
    if (told) {
      publisher.recheck(desk.buffers.uris());
      desk.postureNews.recall(told.posture);
    } else {
      publisher.recheckAll();
      desk.postureNews.changed();
    }
    desk.refresher.changed();
    desk.namedFiles.refreshAll();
    desk.history.refresh();
    if (!told) return;
    await publisher.recall(told.diagnostics);
    // Behind the many questions that an editor has after a start.
    setTimeout(() => desk.verify(), startMs).unref();
  };

  const take = (settings: Settings): { readonly rescan: boolean } => {
    const { exclude, maxFileSize } = desk.settings;
    desk.settings = settings;
    session.apply({
      settings: { severity: settings.severity, sizeLimit: settings.maxFileSize * megabyte },
    });
    return {
      rescan: !equalData(
        { exclude, maxFileSize },
        { exclude: settings.exclude, maxFileSize: settings.maxFileSize },
      ),
    };
  };

  const fetchSettings = async (): Promise<Settings> => {
    const [aims, filesExclude] = await connection.workspace.getConfiguration([
      { section: 'aims' },
      { section: 'files.exclude' },
    ]);
    return readSettings(aims, filesExclude);
  };

  const lookAround = async (): Promise<void> => {
    if (abilities.configuration) {
      // A client that announces an answer and gives none must not keep us from looking at all.
      await fetchSettings().then(take, error => desk.failed('asking for the settings', error));
    }
    await scanAll();
  };

  const inBackground = (work: Promise<unknown>, doing: string): void => {
    work.catch(error => desk.failed(doing, error));
  };

  const changeFolders = ({ added, removed }: WorkspaceFoldersChangeEvent): void => {
    const gone = new Set(removed.map(folder => canonicalFolder(host, folder.uri)));
    const kept = session.workspace.folders.filter(folder => !gone.has(folder));
    session.apply({ folders: [...kept, ...added.map(folder => canonicalFolder(host, folder.uri))] });
    inBackground(scanAll(), 'looking through new folders');
  };

  connection.onDidChangeConfiguration(({ settings }) => {
    // A client that cannot be asked may send all there is.
    const sent: unknown =
      typeof settings === 'object' && settings !== null && 'aims' in settings ? settings.aims : undefined;
    const changed = abilities.configuration
      ? fetchSettings()
      : Promise.resolve(sent === undefined ? desk.settings : readSettings(sent, undefined));
    inBackground(
      changed.then(now => (take(now).rescan ? scanAll() : undefined)),
      'taking new settings',
    );
  });

  const hear = (events: readonly FileEvent[]): void => {
    desk.namedFiles.refresh(events.map(({ uri }) => uri));
    desk.history.refresh();
    const known = [...knownUris(session.workspace), ...desk.unchecked.keys()];
    const news = diskNews(events, known);
    if (news.rescan) inBackground(scanAll(), 'looking through the workspace again');
    else if (news.files.length > 0) {
      inBackground(
        scanner.refresh(news.files).then(() => publisher.recheck(news.files)),
        'reading changed files',
      );
    }
  };

  connection.onDidChangeWatchedFiles(({ changes }) =>
    hear(changes.map(change => ({ ...change, uri: host.canonicalUri(change.uri) }))),
  );

  connection.workspace.onDidRenameFiles(({ files }) => {
    hear(
      files.flatMap(({ oldUri, newUri }) => [
        { uri: host.canonicalUri(oldUri), type: FileChangeType.Deleted },
        { uri: host.canonicalUri(newUri), type: FileChangeType.Created },
      ]),
    );
  });

  if (!desk.dayIsFixed) {
    // Documents become overdue while nobody types: the day is asked for once a minute, which costs nothing.
    setInterval(() => {
      const today = host.today();
      if (today !== session.workspace.today) session.apply({ today });
    }, 60_000).unref();
  }

  return {
    begin() {
      register(desk);
      if (abilities.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(changeFolders);
      inBackground(lookAround(), 'looking through the workspace for the first time');
    },
  };
}

function register({ connection, abilities }: Desk): void {
  if (abilities.registerConfiguration) {
    void connection.client.register(DidChangeConfigurationNotification.type, {
      section: ['aims', 'files.exclude'],
    });
  }
  if (abilities.registerWatchers) {
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers] });
  }
}
