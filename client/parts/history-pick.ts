/**
 * The commits of a document, and what each of them changed. They come from our own server, so that no extension for version
 * control is needed; the editor's own timeline is there for what was never committed.
 */
import {
  commands,
  Disposable,
  EventEmitter,
  type QuickPickItem,
  ThemeIcon,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { VersionsReport } from '../../server/lsp/protocol.ts';
import { plain } from './row.ts';
import type { Server } from './server.ts';
import { showPlace } from './show-place.ts';
import type { Found } from './wishes.ts';

type Version = Extract<VersionsReport, { readonly is: 'versions' }>['versions'][number];

/** Of texts as they were: the name of the file, behind it the commit. They are never asked for twice. */
const scheme = 'aims-past';

export interface HistoryPick extends Disposable {
  show(found: Found): Promise<void>;
}

export function createHistoryPick(server: Server): HistoryPick {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const disposables = Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: uri => texts.get(uri.toString()) ?? '',
    }),
    workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString())),
  );
  return { show, dispose: () => disposables.dispose() };

  async function show(found: Found): Promise<void> {
    const report = await server.versions(found.location.uri);
    if (report.is === 'unknown') return sayUnknown(found, report.why);
    const { versions, complete } = report;
    if (versions.length === 0) return sayUnknown(found, 'it was never committed');
    const file = Uri.parse(found.location.uri);
    const items = versions.map((version, index) => itemFor(version, { index, isFirst: isFirst(index) }));
    const chosen = await window.showQuickPick(items, {
      title: `History of ${workspace.asRelativePath(file)}`,
      placeHolder: complete
        ? 'The commits that changed it. Choose one to see what it changed.'
        : 'The newest commits that changed it. Choose one to see what it changed.',
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (chosen) await compare(file, { version: chosen.version, before: versions[chosen.index + 1] });

    function isFirst(index: number): boolean {
      return complete && index === versions.length - 1;
    }
  }

  async function compare(
    file: Uri,
    { version, before }: { readonly version: Version; readonly before: Version | undefined },
  ): Promise<void> {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const left = remember(name, before ?? { ...version, commit: '', text: '' });
    await commands.executeCommand(
      'vscode.diff',
      left,
      remember(name, version),
      `${name}, ${version.on}: ${plain(version.subject)}`,
    );
  }

  function remember(name: string, { commit, text }: Pick<Version, 'commit' | 'text'>): Uri {
    const uri = Uri.from({ scheme, path: `/${name}`, query: commit });
    texts.set(uri.toString(), text);
    return uri;
  }
}

interface Item extends QuickPickItem {
  readonly version: Version;
  readonly index: number;
}

function itemFor(
  version: Version,
  { index, isFirst }: { readonly index: number; readonly isFirst: boolean },
): Item {
  const { commit, on, by, subject } = version;
  return {
    version,
    index,
    label: plain(subject) || commit.slice(0, 7),
    description: plain(`${on} · ${by} · ${commit.slice(0, 7)}`),
    ...(isFirst && { detail: 'The document began here.' }),
    iconPath: new ThemeIcon('git-commit'),
  };
}

async function sayUnknown({ location, name }: Found, why: string): Promise<void> {
  const timeline = 'Open Timeline';
  const chosen = await window.showInformationMessage(
    `The history of "${name}" cannot be told: ${why}. The timeline has what this editor saved.`,
    timeline,
  );
  if (chosen !== timeline) return;
  await showPlace(location);
  await commands.executeCommand('timeline.focus');
}
