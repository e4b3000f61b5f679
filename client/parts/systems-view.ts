/** The view `aims.systems`: every AI system, and below it what it owes. */
import {
  commands,
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  MarkdownString,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from 'vscode';
import { clientCommands, type PostureReport, type PostureSummary } from '../../server/lsp/protocol.ts';
import { feedOf } from './posture-feed.ts';
import { changesBetween, type Element, type PostureTree, treeOf } from './posture-tree.ts';
import type { Server } from './server.ts';
import { type Row, rowOf } from './tree-items.ts';
import { type ViewState, viewStateOf } from './welcome.ts';

const viewId = 'aims.systems';

/** Internal: not in the palette. Its argument is an element of the tree. */
const openCommand = 'aims.systems.open';

/** In milliseconds: a fix shows within a second, and a burst of keystrokes costs few requests. */
const spacing = 150;

/** How often a system is shown in a view that is not drawn yet, with `spacing` between two tries. */
const mostReveals = 20;

/** An empty tree's report, for a view that has nothing to show. */
const nothing: PostureReport = {
  revision: 0,
  complete: true,
  documents: 0,
  systems: 0,
  problems: 0,
  today: '',
  roots: [],
};

export interface SystemsView extends Disposable {
  /** Why the view is empty, or that it is not. */
  state(): ViewState;
  /** What the view shows, as of now. */
  rows(): readonly ShownSystem[];
  /** Resolves when the view shows the newest that the server knows. */
  settled(): Promise<void>;
}

/** A system in the view, with what it owes below it. */
export interface ShownSystem extends Row {
  readonly obligations: readonly Row[];
}

export interface SystemsViewOptions {
  readonly server: Server;
  readonly log: LogOutputChannel;
}

export function createSystemsView({ server, log }: SystemsViewOptions): SystemsView {
  let tree: PostureTree = treeOf(nothing);
  let posture: PostureSummary | undefined;
  let state: ViewState | undefined;
  const treeChanged = new EventEmitter<Element | Element[] | undefined>();
  const feed = feedOf({
    fetch: () => server.posture(),
    show: report => {
      know(report);
      showTree(report);
    },
    failed: error => log.warn(`The posture could not be had: ${String(error)}`),
    spacing,
  });
  const provider: TreeDataProvider<Element> = {
    onDidChangeTreeData: treeChanged.event,
    getChildren: element => [...(element === undefined ? tree.top : tree.children(element))],
    getParent: element => element.parent,
    getTreeItem: element => toTreeItem(element, tree),
  };
  const view = window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });
  const progress = viewProgress();

  const disposables: readonly Disposable[] = [
    view,
    treeChanged,
    progress,
    commands.registerCommand(openCommand, (element: Element) => open(element, tree)),
    commands.registerCommand(clientCommands.reveal, reveal),
    view.onDidChangeVisibility(look),
    workspace.onDidChangeWorkspaceFolders(look),
    server.onDidChangePosture(summary => {
      if (summary.complete) know(summary);
      feed.changed(summary);
      update();
    }),
    server.onDidChangeState(now => {
      if (now === 'starting') feed.restarted();
      if (now === 'running') feed.changed();
      if (now === 'stopped') {
        // What nobody checks any more must not look as if it were.
        posture = undefined;
        view.badge = undefined;
        showTree(nothing);
      }
      update();
    }),
  ];
  look();

  return {
    state: () => state ?? 'looking',
    rows: () => shownSystems(tree),
    settled: () => feed.settled(),
    dispose() {
      for (const disposable of disposables) disposable.dispose();
    },
  };

  /** Opening the view is the wish to see: the one reason to look through a workspace that nothing else points at. */
  function look(): void {
    const hasFolder = workspace.workspaceFolders?.some(({ uri }) => uri.scheme === 'file') === true;
    if (view.visible && hasFolder) server.start('the view was opened');
    feed.watch(view.visible);
    update();
  }

  /** Shows a system in the view, with what it owes open. */
  async function reveal(key: string): Promise<void> {
    await commands.executeCommand(`${viewId}.focus`);
    await feed.settled();
    // A view that has just come into sight refuses to reveal anything until the editor has drawn it.
    for (let tries = 1; ; tries++) {
      const element = tree.find(key);
      if (!element) return;
      try {
        await view.reveal(element, { select: true, focus: true, expand: true });
        return;
      } catch (error) {
        if (tries === mostReveals) {
          log.warn(`The system could not be shown in the view: ${String(error)}`);
          return;
        }
        await new Promise(resolve => setTimeout(resolve, spacing));
      }
    }
  }

  function know(summary: PostureSummary): void {
    posture = summary;
    const { problems } = summary;
    const tooltip =
      problems === 1 ? '1 obligation needs attention' : `${problems} obligations need attention`;
    view.badge = problems === 0 ? undefined : { value: problems, tooltip };
    update();
  }

  function showTree(report: PostureReport): void {
    const before = tree;
    tree = treeOf(report, before);
    const changes = changesBetween(before, tree);
    if (changes === 'everything') treeChanged.fire(undefined);
    else if (changes.length > 0) treeChanged.fire([...changes]);
  }

  function update(): void {
    const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
    const next = viewStateOf({ folders, server: server.state(), posture });
    const latest = feed.latest();
    progress.show(
      server.state() === 'starting' || (server.state() === 'running' && latest?.complete !== true),
    );
    if (next === state) return;
    state = next;
    void commands.executeCommand('setContext', 'aims.view', next);
  }
}

function toTreeItem(element: Element, tree: PostureTree): TreeItem {
  const content = tree.content(element);
  // The editor may still ask for an element while it is told that it is gone.
  if (content === undefined) return new TreeItem('');
  const row = rowOf(content);
  const item = new TreeItem(row.label, collapsibleStates[row.children]);
  item.id = element.key;
  item.description = row.description;
  item.iconPath = new ThemeIcon(row.icon, row.color === undefined ? undefined : new ThemeColor(row.color));
  item.tooltip = new MarkdownString(row.tooltip);
  item.contextValue = row.contextValue;
  item.accessibilityInformation = { label: row.accessibility };
  if (content.is !== 'root') item.command = { command: openCommand, title: 'Open', arguments: [element] };
  return item;
}

const collapsibleStates: Readonly<Record<Row['children'], TreeItemCollapsibleState>> = {
  none: TreeItemCollapsibleState.None,
  closed: TreeItemCollapsibleState.Collapsed,
  open: TreeItemCollapsibleState.Expanded,
};

/** Shows the document that answers an obligation, else the system's entry; the tree keeps the focus. */
async function open(element: Element, tree: PostureTree): Promise<void> {
  const content = tree.content(element);
  if (content === undefined || content.is === 'root') return;
  const answer = content.is === 'obligation' ? content.obligation.document : undefined;
  const { uri, range } = answer?.location ?? content.system.location;
  const selection = new Range(range.start.line, range.start.character, range.end.line, range.end.character);
  const file = Uri.parse(uri);
  try {
    await window.showTextDocument(file, { selection, preserveFocus: true, preview: true });
  } catch {
    const name = workspace.asRelativePath(file);
    void window.showWarningMessage(`${name} cannot be opened. It may just have been moved or deleted.`);
  }
}

/** The line that moves along the top of the view. */
function viewProgress() {
  let end: (() => void) | undefined;
  return {
    show(shown: boolean) {
      if (shown === (end !== undefined)) return;
      end?.();
      end = undefined;
      if (!shown) return;
      const ended = new Promise<void>(resolve => {
        end = resolve;
      });
      void window.withProgress({ location: { viewId } }, () => ended);
    },
    dispose() {
      end?.();
      end = undefined;
    },
  };
}

function shownSystems(tree: PostureTree): readonly ShownSystem[] {
  const systems = tree.top.flatMap(element => (element.is === 'root' ? tree.children(element) : [element]));
  return systems.flatMap(system =>
    rowsOf([system], tree).map(row => ({ ...row, obligations: rowsOf(tree.children(system), tree) })),
  );
}

function rowsOf(elements: readonly Element[], tree: PostureTree): readonly Row[] {
  return elements.flatMap(element => {
    const content = tree.content(element);
    return content === undefined ? [] : [rowOf(content)];
  });
}
