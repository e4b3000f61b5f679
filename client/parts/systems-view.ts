/** The view `aims.systems`: every AI system, and below it what it owes, arranged as somebody likes it. */
import {
  commands,
  Disposable,
  EventEmitter,
  type LogOutputChannel,
  type Memento,
  type Position,
  Range,
  type TextEditor,
  type TreeDataProvider,
  TreeItem,
  Uri,
  window,
} from 'vscode';
import { clientCommands, type PostureReport } from '../../server/lsp/protocol.ts';
import { type ActTarget, obligationTarget, systemTarget } from './act-target.ts';
import { createArranging } from './arranging.ts';
import { registerArrangingCommands } from './arranging-commands.ts';
import { type Emptiness, emptinessOf, filterMessage, filterWords } from './filter-words.ts';
import { followEditor } from './follow-editor.ts';
import { followServer } from './follow-server.ts';
import type { Person } from './person.ts';
import { changesBetween, type Element, type PostureTree, treeOf } from './posture-tree.ts';
import { feedOf } from './report-feed.ts';
import type { ShownRow } from './report-view.ts';
import type { Server } from './server.ts';
import { showPlace } from './show-place.ts';
import { tooltipOf } from './tooltips.ts';
import { toTooltip, toTreeItem } from './tree-item.ts';
import { rowOf } from './tree-items.ts';
import { type Content, planOf } from './tree-plan.ts';
import { revealIn } from './tree-reveal.ts';
import { type ShownSystem, shownRows, shownSystems } from './tree-shown.ts';
import { viewProgress } from './view-progress.ts';
import type { WindowState } from './window-state.ts';

const viewId = 'aims.systems';

/** In milliseconds: longer nobody waits for the editor to select a row that was asked for before. */
const patience = 3000;

/** Both take an element of the tree. */
const openCommand = 'aims.systems.open';
const openEntryCommand = 'aims.systems.openEntry';

/** In milliseconds: a fix shows within a second, and a burst of keystrokes costs few requests. */
const spacing = 150;

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
  vocabulary: { states: [], stages: [], risks: [], kinds: [] },
};

export interface SystemsView extends Disposable {
  /** The systems that the view shows, as of now, however they are grouped. */
  systems(): readonly ShownSystem[];
  /** All that the view shows, as of now. */
  rows(): readonly ShownRow[];
  /** What the view says above its rows. */
  message(): string | undefined;
  /** The key of the row that is selected. */
  selected(): string | undefined;
  /** Resolves when the view shows the newest that the server knows. */
  settled(): Promise<void>;
}

export interface SystemsViewOptions {
  readonly server: Server;
  readonly window: WindowState;
  readonly log: LogOutputChannel;
  /** Of the workspace. */
  readonly memory: Memento;
  readonly person: Pick<Person, 'last'>;
}

export function createSystemsView({
  server,
  window: state,
  log,
  memory,
  person,
}: SystemsViewOptions): SystemsView {
  let report = nothing;
  let tree: PostureTree = treeOf([]);
  let emptiness: Emptiness | undefined;
  /** The row that is being selected: until the editor has done so, it says that another one is. */
  let selecting: { readonly key: string } | undefined;
  /** The row that was asked for last. */
  let asked: { readonly key: string } | undefined;
  /** When the editor is done with all that it was asked for. */
  let selected = Promise.resolve();
  const arranging = createArranging({ memory, person });
  const treeChanged = new EventEmitter<Element | Element[] | undefined>();
  const feed = feedOf({
    fetch: () => server.posture(),
    show,
    failed: error => log.warn(`The posture could not be had: ${String(error)}`),
    spacing,
  });
  // What somebody opened or closed stays so where the row moves to another group, which is new to the editor.
  const opened = new Map<string, boolean>();
  const provider: TreeDataProvider<Element> = {
    onDidChangeTreeData: treeChanged.event,
    getChildren: element => [...(element === undefined ? tree.top : tree.children(element))],
    getParent: element => element.parent,
    getTreeItem: element => treeItemOf(element, { content: tree.content(element), opened }),
    resolveTreeItem(item, element) {
      const content = tree.content(element);
      if (content) item.tooltip = toTooltip(tooltipOf(content));
      return item;
    },
  };
  const view = window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });
  const progress = viewProgress(viewId);
  const followed = followEditor({
    server,
    isWanted: () => view.visible,
    found: follow,
    failed: error => log.warn(`What the open document is about could not be had: ${String(error)}`),
  });

  const disposables = Disposable.from(
    view,
    treeChanged,
    progress,
    followed,
    arranging,
    arranging.onDidChange(() => show(report)),
    registerArrangingCommands({ arranging, owners, person }),
    commands.registerCommand(openCommand, (element: Element) => open(targetOf(tree.content(element)))),
    commands.registerCommand(openEntryCommand, (element: Element) => open(entryOf(tree.content(element)))),
    commands.registerCommand(clientCommands.reveal, reveal),
    view.onDidExpandElement(({ element }) => opened.set(element.key, true)),
    view.onDidCollapseElement(({ element }) => opened.set(element.key, false)),
    view.onDidChangeVisibility(look),
    state.onDidChange(look),
    followServer({ server, feed, clear: () => show(nothing), showProgress }),
  );
  look();

  return {
    systems: () => shownSystems(tree),
    rows: () => shownRows(tree),
    message: () => view.message,
    selected: () => view.selection[0]?.key,
    settled: () => feed.settled(),
    dispose: () => disposables.dispose(),
  };

  function look(): void {
    if (view.visible) {
      state.startIfUseful();
      state.sawSystems();
    }
    feed.watch(view.visible);
    if (view.visible) followed.lookAgain();
    showProblems();
    showProgress();
  }

  /** Shows a system, or what one owes, in the view, with what is below it open. */
  async function reveal(key: string): Promise<void> {
    await commands.executeCommand(`${viewId}.focus`);
    await feed.settled();
    if (!tree.find(key) && treeOf(planOf(report).top).find(key)) {
      const clear = 'Clear Filters';
      const choice = await window.showInformationMessage(
        'The filters of the view hide what is to be shown.',
        clear,
      );
      if (choice !== clear) return;
      arranging.change({ mine: false, problems: false, text: '' });
    }
    await select(key, { focus: true, expand: true });
  }

  /**
   * Selects a row. Who comes later has the say: the editor is asked for one after the other, since it ends with any of those
   * that it is asked for at once, and one that is still waiting then is not asked for any more. Where it takes too long for
   * one, it is asked for the next all the same, and for that once more when it is done with both.
   */
  async function select(
    key: string,
    { focus, expand }: { readonly focus: boolean; readonly expand: boolean },
  ): Promise<void> {
    const mine = { key };
    selecting = mine;
    asked = mine;
    const find = () => (asked === mine ? tree.find(key) : undefined);
    const show = () => revealIn(view, { find, options: { select: true, focus, expand }, log });
    const before = selected;
    let isFree = false;
    const shown = (async () => {
      isFree = await Promise.race([
        before.then(() => true),
        new Promise<false>(resolve => setTimeout(resolve, patience, false)),
      ]);
      await show();
    })();
    selected = Promise.all([before, shown]).then(() => (isFree ? undefined : show()));
    await shown;
    if (selecting === mine) selecting = undefined;
  }

  /** Selects what the open document is about, wherever the focus is. */
  async function follow(key: string, { document, selection }: TextEditor): Promise<void> {
    // A click on a row opened this place: several rows may lead to it.
    const place = view.selection[0]?.target();
    const isThere = place !== undefined && isAt(place, document.uri, selection.active);
    if (isThere || view.selection[0]?.key === tree.find(key)?.key) return;
    if (view.visible) await select(key, { focus: false, expand: false });
  }

  async function owners(): Promise<readonly string[]> {
    await feed.settled();
    const systems = report.roots.flatMap(root => root.systems);
    const names = systems.flatMap(({ owners, obligations }) => [
      ...owners,
      ...obligations.flatMap(({ document }) => document?.owners ?? []),
    ]);
    return [...new Set(names)].sort(new Intl.Collator('en').compare);
  }

  function showProblems(): void {
    const problems = state.posture()?.problems ?? 0;
    const tooltip =
      problems === 1 ? '1 obligation needs attention' : `${problems} obligations need attention`;
    view.badge = problems === 0 ? undefined : { value: problems, tooltip };
  }

  function show(shown: PostureReport): void {
    report = shown;
    const { filter, ...arrangement } = arranging.current();
    const { top, ...counts } = planOf(report, { ...arrangement, filter });
    const before = tree;
    const chosen = selecting ? before.find(selecting.key) : view.selection[0];
    tree = treeOf(top, { before, target: element => targetOf(tree.content(element)) });
    const changes = changesBetween(before, tree);
    if (changes === 'everything') treeChanged.fire(undefined);
    else if (changes.length > 0) treeChanged.fire([...changes]);
    if (chosen) keepSelected(chosen);
    if (before.top.length === 0 && tree.top.length > 0) followed.lookAgain();
    const empty = emptinessOf(filter, counts);
    // The words of an empty view stand where its message would, and only without one.
    view.message = empty === 'no' ? filterMessage(filter, counts) : '';
    view.description = empty === 'no' ? '' : filterWords(filter);
    if (empty === emptiness) return;
    emptiness = empty;
    void commands.executeCommand('setContext', 'aims.systems.empty', empty);
  }

  /** A row that stands in another group now is another one to the editor, which forgets that it was selected. */
  function keepSelected(chosen: Element): void {
    const now = tree.find(chosen.key);
    if (!view.visible || !now || now === chosen) return;
    void select(chosen.key, { focus: false, expand: false });
  }

  function showProgress(): void {
    const running = server.state() === 'running';
    progress.show(server.state() === 'starting' || (running && feed.latest()?.complete !== true));
  }
}

interface ItemContext {
  readonly content: Content | undefined;
  /** What somebody opened or closed, by key. */
  readonly opened: ReadonlyMap<string, boolean>;
}

function treeItemOf(element: Element, { content, opened }: ItemContext): TreeItem {
  // The editor may still ask for an element while it is told that it is gone.
  if (content === undefined) return new TreeItem('');
  const row = rowOf(content);
  const open = opened.get(element.key);
  const children = row.children === 'none' || open === undefined ? row.children : open ? 'open' : 'closed';
  const command = { command: openCommand, title: 'Open', arguments: [element] };
  const opens = content.is === 'system' || content.is === 'obligation';
  return toTreeItem({ ...row, children }, { key: element.key, ...(opens && { command }) });
}

function targetOf(content: Content | undefined): ActTarget | undefined {
  if (content?.is === 'system') return systemTarget(content.system);
  return content?.is === 'obligation' ? obligationTarget(content.system, content.obligation) : undefined;
}

function entryOf(content: Content | undefined): ActTarget | undefined {
  return content?.is === 'system' || content?.is === 'obligation' ? systemTarget(content.system) : undefined;
}

function isAt({ uri, range: { start, end } }: ActTarget, document: Uri, at: Position): boolean {
  const range = new Range(start.line, start.character, end.line, end.character);
  return Uri.parse(uri).toString() === document.toString() && range.contains(at);
}

/** Shows the document that answers an obligation, else the system's entry; the tree keeps the focus. */
async function open(target: ActTarget | undefined): Promise<void> {
  if (target) await showPlace(target, { preserveFocus: true, preview: true });
}
