/**
 * The report of the server as a tree of elements: roots (where there are several), systems, what each owes. An element
 * is only a key and its place; what it shows is looked up in the newest report. So the tree view keeps what is open and
 * selected when the report changes.
 */
import type { ObligationReport, PostureReport, RootReport, SystemReport } from '../../server/lsp/protocol.ts';

export type Element = RootElement | SystemElement | ObligationElement;

interface RootElement {
  readonly is: 'root';
  readonly key: string;
  readonly parent: undefined;
}

interface SystemElement {
  readonly is: 'system';
  readonly key: string;
  readonly parent: RootElement | undefined;
  /** The elements of what it owes that were asked for until now; they last as long as the system. */
  readonly made: Map<string, ObligationElement>;
}

interface ObligationElement {
  readonly is: 'obligation';
  readonly key: string;
  readonly parent: SystemElement;
}

/** What an element stands for in a report. */
export type Content =
  | { readonly is: 'root'; readonly root: RootReport }
  | { readonly is: 'system'; readonly system: SystemReport }
  | { readonly is: 'obligation'; readonly system: SystemReport; readonly obligation: ObligationReport };

export interface PostureTree {
  readonly top: readonly Element[];
  children(element: Element): readonly Element[];
  /** Undefined for an element of an earlier tree that is gone. */
  content(element: Element): Content | undefined;
  /** A root or a system. */
  find(key: string): RootElement | SystemElement | undefined;
}

/** @param before the tree shown until now: an element that stays is the same object in both */
export function treeOf(report: PostureReport, before?: PostureTree): PostureTree {
  const { top, elements, contents, systemsOf } = frameOf(report, before);
  return {
    top,
    find: key => elements.get(key),
    children(element) {
      if (element.is === 'root') return systemsOf.get(element.key) ?? [];
      const content = contents.get(element.key);
      return element.is === 'system' && content?.is === 'system'
        ? obligationsOf(element, content.system)
        : [];
    },
    content(element) {
      if (element.is !== 'obligation') return contents.get(element.key);
      const parent = contents.get(element.parent.key);
      if (parent?.is !== 'system') return undefined;
      const place = obligationKeys(element.parent, parent.system).indexOf(element.key);
      const obligation = parent.system.obligations[place];
      return obligation === undefined ? undefined : { is: 'obligation', system: parent.system, obligation };
    },
  };
}

/** Roots and systems. A function of its own, so that no tree keeps the one before it alive. */
function frameOf(report: PostureReport, before: PostureTree | undefined) {
  const elements = new Map<string, RootElement | SystemElement>();
  const contents = new Map<string, Content>();
  const systemsOf = new Map<string, readonly SystemElement[]>();
  const several = report.roots.length > 1;

  const top = report.roots.flatMap((root): readonly (RootElement | SystemElement)[] => {
    if (!several) return root.systems.map(system => addSystem(system, undefined));
    const key = freeKey(root.uri, elements);
    const known = before?.find(key);
    const element: RootElement = known?.is === 'root' ? known : { is: 'root', key, parent: undefined };
    elements.set(key, element);
    contents.set(key, { is: 'root', root });
    systemsOf.set(
      key,
      root.systems.map(system => addSystem(system, element)),
    );
    return [element];
  });
  return { top, elements, contents, systemsOf };

  function addSystem(system: SystemReport, parent: RootElement | undefined): SystemElement {
    const key = freeKey(system.key, elements);
    const known = before?.find(key);
    // Under another parent (a second root appeared) it is another element.
    const stays = known?.is === 'system' && known.parent === parent;
    const element: SystemElement = stays ? known : { is: 'system', key, parent, made: new Map() };
    elements.set(key, element);
    contents.set(key, { is: 'system', system });
    return element;
  }
}

/** Made when a system is opened: of thousands of systems few are. */
function obligationsOf(parent: SystemElement, system: SystemReport): readonly ObligationElement[] {
  return obligationKeys(parent, system).map(key => {
    const element = parent.made.get(key) ?? { is: 'obligation', key, parent };
    parent.made.set(key, element);
    return element;
  });
}

function obligationKeys(parent: SystemElement, system: SystemReport): readonly string[] {
  const taken = new Set<string>();
  return system.obligations.map(obligation => {
    const own = parent.key === system.key ? obligation.key : `${parent.key} ${obligation.key}`;
    const key = freeKey(own, taken);
    taken.add(key);
    return key;
  });
}

/** Two systems may carry one id until somebody heeds the finding; the tree view refuses two elements of one key. */
function freeKey(key: string, taken: { has(key: string): boolean }): string {
  let free = key;
  for (let n = 2; taken.has(free); n++) free = `${key}#${n}`;
  return free;
}

/** More changed elements than this are not worth telling apart. */
const maxChanges = 50;

/** The elements that look different in the new tree, or `everything`, where the systems are not the same ones. */
export function changesBetween(before: PostureTree, after: PostureTree): readonly Element[] | 'everything' {
  const changed: Element[] = [];
  if (!sameElements(before.top, after.top)) return 'everything';
  for (const element of after.top) {
    if (element.is === 'root' && !sameElements(before.children(element), after.children(element)))
      return 'everything';
    for (const system of element.is === 'root' ? after.children(element) : [element]) {
      if (!looksTheSame(before.content(system), after.content(system))) changed.push(system);
    }
  }
  return changed.length > maxChanges ? 'everything' : changed;
}

function sameElements(a: readonly Element[], b: readonly Element[]): boolean {
  return a.length === b.length && a.every((element, index) => element === b[index]);
}

/** Compares all but the places in the documents, which nobody sees: they move with every line that is added. */
function looksTheSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = Object.entries(a).filter(([key]) => key !== 'location');
  const right = new Map(Object.entries(b).filter(([key]) => key !== 'location'));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && looksTheSame(value, right.get(key)))
  );
}
