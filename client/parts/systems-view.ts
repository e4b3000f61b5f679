/** The view `aims.systems`: every AI system, and below it what it owes. */
import {
  commands,
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  type TreeDataProvider,
  TreeItem,
  window,
} from 'vscode';
import { clientCommands, type PostureReport } from '../../server/lsp/protocol.ts';
import { changesBetween, type Element, type PostureTree, treeOf } from './posture-tree.ts';
import { feedOf } from './report-feed.ts';
import type { Row } from './row.ts';
import type { Server } from './server.ts';
import { showPlace } from './show-place.ts';
import { toTreeItem } from './tree-item.ts';
import { rowOf } from './tree-items.ts';
import { viewProgress } from './view-progress.ts';
import type { WindowState } from './window-state.ts';

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
  assessments: 0,
  problems: 0,
  attention: [],
  governsCode: false,
  today: '',
  roots: [],
};

export interface SystemsView extends Disposable {
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
  readonly window: WindowState;
  readonly log: LogOutputChannel;
}

export function createSystemsView({ server, window: state, log }: SystemsViewOptions): SystemsView {
  let tree: PostureTree = treeOf(nothing);
  const treeChanged = new EventEmitter<Element | Element[] | undefined>();
  const feed = feedOf({
    fetch: () => server.posture(),
    show: showTree,
    failed: error => log.warn(`The posture could not be had: ${String(error)}`),
    spacing,
  });
  const provider: TreeDataProvider<Element> = {
    onDidChangeTreeData: treeChanged.event,
    getChildren: element => [...(element === undefined ? tree.top : tree.children(element))],
    getParent: element => element.parent,
    getTreeItem: element => treeItemOf(element, tree),
  };
  const view = window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });
  const progress = viewProgress(viewId);

  const disposables: readonly Disposable[] = [
    view,
    treeChanged,
    progress,
    commands.registerCommand(openCommand, (element: Element) => open(element, tree)),
    commands.registerCommand(clientCommands.reveal, reveal),
    view.onDidChangeVisibility(look),
    state.onDidChange(look),
    server.onDidChangePosture(summary => {
      feed.changed(summary);
      showProgress();
    }),
    server.onDidChangeState(now => {
      if (now === 'starting') feed.restarted();
      if (now === 'running') feed.changed();
      // What nobody checks any more must not look as if it were.
      if (now === 'stopped') showTree(nothing);
      showProgress();
    }),
  ];
  look();

  return {
    rows: () => shownSystems(tree),
    settled: () => feed.settled(),
    dispose() {
      for (const disposable of disposables) disposable.dispose();
    },
  };

  function look(): void {
    if (view.visible) state.startIfUseful();
    feed.watch(view.visible);
    showProblems();
    showProgress();
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

  function showProblems(): void {
    const problems = state.posture()?.problems ?? 0;
    const tooltip =
      problems === 1 ? '1 obligation needs attention' : `${problems} obligations need attention`;
    view.badge = problems === 0 ? undefined : { value: problems, tooltip };
  }

  function showTree(report: PostureReport): void {
    const before = tree;
    tree = treeOf(report, before);
    const changes = changesBetween(before, tree);
    if (changes === 'everything') treeChanged.fire(undefined);
    else if (changes.length > 0) treeChanged.fire([...changes]);
  }

  function showProgress(): void {
    const running = server.state() === 'running';
    progress.show(server.state() === 'starting' || (running && feed.latest()?.complete !== true));
  }
}

function treeItemOf(element: Element, tree: PostureTree): TreeItem {
  const content = tree.content(element);
  // The editor may still ask for an element while it is told that it is gone.
  if (content === undefined) return new TreeItem('');
  const command = { command: openCommand, title: 'Open', arguments: [element] };
  return toTreeItem(rowOf(content), { key: element.key, ...(content.is !== 'root' && { command }) });
}

/** Shows the document that answers an obligation, else the system's entry; the tree keeps the focus. */
async function open(element: Element, tree: PostureTree): Promise<void> {
  const content = tree.content(element);
  if (content === undefined || content.is === 'root') return;
  const answer = content.is === 'obligation' ? content.obligation.document : undefined;
  await showPlace(answer?.location ?? content.system.location, { preserveFocus: true, preview: true });
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
