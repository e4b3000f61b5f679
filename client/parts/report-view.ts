/** A view that shows a report of the server: asked for while it can be seen, and as new as the server's. */
import {
  commands,
  Disposable,
  EventEmitter,
  type LogOutputChannel,
  type TreeDataProvider,
  TreeItem,
  window,
} from 'vscode';
import type { Revised } from '../../server/lsp/protocol.ts';
import { type Branch, type BranchElement, type BranchTree, branchTree } from './branches.ts';
import { followServer } from './follow-server.ts';
import { feedOf } from './report-feed.ts';
import type { Row } from './row.ts';
import type { Server } from './server.ts';
import { showPlace } from './show-place.ts';
import { toTreeItem } from './tree-item.ts';
import { viewProgress } from './view-progress.ts';
import type { WindowState } from './window-state.ts';

export interface ReportViewOptions<Report extends Revised> {
  readonly id: string;
  readonly server: Server;
  readonly window: WindowState;
  readonly log: LogOutputChannel;
  /** @param open the keys of the rows whose children are wanted */
  fetch(open: readonly string[]): Promise<Report>;
  branches(report: Report): readonly Branch[];
  /** The total, beside the title of the view. */
  description(report: Report): string;
  /** A sentence above the rows, where one is needed. */
  message?(report: Report): string | undefined;
}

export interface ReportView extends Disposable {
  /** What the view shows, as of now. */
  rows(): readonly ShownRow[];
  /** Resolves when the view shows the newest that the server knows. */
  settled(): Promise<void>;
}

export interface ShownRow extends Row {
  readonly key: string;
  readonly below: readonly ShownRow[];
}

/** In milliseconds: a fix shows within a second, and a burst of keystrokes costs few requests. */
const spacing = 150;

export function createReportView<Report extends Revised>(options: ReportViewOptions<Report>): ReportView {
  const { id, server, window: state, log } = options;
  const openCommand = `${id}.open`;
  const open = new Set<string>();
  const changed = new EventEmitter<undefined>();
  const setEmpty = emptyTeller(id);
  let tree: BranchTree = branchTree([], { newest });

  const feed = feedOf<Report>({
    fetch: () => options.fetch([...open]),
    show,
    failed: error => log.warn(`What the view ${id} shows could not be had: ${String(error)}`),
    spacing,
  });
  const provider: TreeDataProvider<BranchElement> = {
    onDidChangeTreeData: changed.event,
    getChildren: element => (element === undefined ? [...tree.top] : childrenOf(element)),
    getParent: element => element.parent,
    getTreeItem,
  };
  const view = window.createTreeView(id, { treeDataProvider: provider, showCollapseAll: true });
  const progress = viewProgress(id);
  const disposables = Disposable.from(
    view,
    changed,
    progress,
    // Internal: not in the palette.
    commands.registerCommand(openCommand, (element: BranchElement) => openPlace(element)),
    view.onDidChangeVisibility(look),
    view.onDidCollapseElement(({ element }) => open.delete(element.key)),
    state.onDidChange(look),
    followServer({ server, feed, clear: () => show(undefined), showProgress }),
  );
  look();

  return {
    rows: () => tree.branches.map(shownRow),
    settled: () => feed.settled(),
    dispose: () => void disposables.dispose(),
  };

  function newest(): BranchTree {
    return tree;
  }

  function look(): void {
    if (view.visible) state.startIfUseful();
    feed.watch(view.visible);
    showProgress();
  }

  function showProgress(): void {
    const running = server.state() === 'running';
    progress.show(server.state() === 'starting' || (running && feed.latest()?.complete !== true));
  }

  function show(report: Report | undefined): void {
    const before = tree;
    tree = branchTree(report ? options.branches(report) : [], { before, newest });
    view.description = report && tree.top.length > 0 ? options.description(report) : '';
    view.message = (report && options.message?.(report)) ?? '';
    // Until there is a report the view is empty because nobody knows, and not because there is nothing.
    setEmpty(report !== undefined && tree.top.length === 0);
    if (!tree.looksLike(before)) changed.fire(undefined);
    showProgress();
  }

  async function childrenOf(element: BranchElement): Promise<BranchElement[]> {
    open.add(element.key);
    if (tree.children(element) === 'unasked') {
      feed.askAgain();
      await feed.settled();
    }
    const children = tree.children(element);
    return children === 'unasked' ? [] : [...children];
  }

  function getTreeItem(element: BranchElement): TreeItem {
    const branch = tree.branch(element);
    // The editor may still ask for an element while it is told that it is gone.
    if (branch === undefined) return new TreeItem('');
    const command = { command: openCommand, title: 'Open', arguments: [element] };
    return toTreeItem(branch.row, { key: element.key, ...(branch.place && { command }) });
  }

  /** The tree keeps the focus. */
  async function openPlace(element: BranchElement): Promise<void> {
    const place = tree.branch(element)?.place;
    if (place) await showPlace(place, { preserveFocus: true, preview: true });
  }
}

/** The context key by which `package.json` chooses the words of a view in which nothing is to be seen. */
function emptyTeller(id: string): (isEmpty: boolean) => void {
  let told: boolean | undefined;
  return isEmpty => {
    if (told === isEmpty) return;
    told = isEmpty;
    void commands.executeCommand('setContext', `${id}.isEmpty`, isEmpty);
  };
}

function shownRow({ key, row, below }: Branch): ShownRow {
  return { ...row, key, below: below === 'unasked' ? [] : below.map(shownRow) };
}
