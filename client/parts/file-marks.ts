/** Marks stale and broken documents wherever the editor lists files: in the Explorer, on tabs, in source control. */
import {
  type Disposable,
  EventEmitter,
  FileDecoration,
  type LogOutputChannel,
  ThemeColor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { FileMarkReport } from '../../server/lsp/protocol.ts';
import { changedLooks, lookOfMark, type MarkLook } from './mark-look.ts';
import { feedOf } from './report-feed.ts';
import type { Server } from './server.ts';

/** In milliseconds: while somebody types, files need not change their colour with every word. */
const spacing = 1000;

export interface FileMarks extends Disposable {
  /** What is shown, by uri. */
  shown(): ReadonlyMap<string, MarkLook>;
  /** Resolves when the newest that the server knows is shown. */
  settled(): Promise<void>;
}

export function createFileMarks({
  server,
  log,
}: {
  readonly server: Server;
  readonly log: LogOutputChannel;
}): FileMarks {
  const changed = new EventEmitter<Uri[]>();
  let looks: ReadonlyMap<string, MarkLook> = new Map();
  const feed = feedOf({
    fetch: () => server.fileMarks(),
    show: ({ marks }) => show(isWanted() ? marks : []),
    failed: error => log.warn(`The marks of files could not be had: ${String(error)}`),
    spacing,
  });
  const disposables: readonly Disposable[] = [
    changed,
    window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      provideFileDecoration: uri => decorationFor(looks.get(uri.toString())),
    }),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('aims.decorations')) switchOnOrOff();
    }),
    server.onDidChangePosture(summary => feed.changed(summary)),
    server.onDidChangeState(state => {
      if (state === 'starting') feed.restarted();
      if (state === 'running') feed.changed();
      // What nobody checks any more must not look as if it were.
      if (state === 'stopped') show([]);
    }),
  ];
  switchOnOrOff();

  return {
    shown: () => looks,
    settled: () => feed.settled(),
    dispose() {
      for (const disposable of disposables) disposable.dispose();
    },
  };

  function switchOnOrOff(): void {
    feed.askAgain();
    feed.watch(isWanted());
    if (!isWanted()) show([]);
  }

  function show(marks: readonly FileMarkReport[]): void {
    const before = looks;
    looks = new Map(
      marks.flatMap(mark => {
        const look = lookOfMark(mark);
        // The server and the editor may spell one uri in two ways.
        return look ? [[Uri.parse(mark.uri).toString(), look] as const] : [];
      }),
    );
    const uris = changedLooks(before, looks);
    if (uris.length > 0) changed.fire(uris.map(uri => Uri.parse(uri)));
  }
}

function isWanted(): boolean {
  return workspace.getConfiguration('aims').get('decorations', true);
}

function decorationFor(look: MarkLook | undefined): FileDecoration | undefined {
  if (!look) return undefined;
  const decoration = new FileDecoration(look.badge, look.tooltip, new ThemeColor(look.color));
  decoration.propagate = look.propagate;
  return decoration;
}
