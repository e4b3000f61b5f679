/**
 * The rows of the tree as objects that stay. An element is only a key and its place; what it shows is looked up in the
 * newest plan. So the tree view keeps what is open and selected when the report changes.
 */
import type { ActTarget, Targeted } from './act-target.ts';
import type { Content, Plan } from './tree-plan.ts';

export interface Element extends Targeted {
  readonly is: Content['is'];
  readonly key: string;
  readonly parent: Element | undefined;
}

export interface PostureTree {
  readonly top: readonly Element[];
  children(element: Element): readonly Element[];
  /** Those that somebody asked for already; undefined if nobody has. */
  known(element: Element): readonly Element[] | undefined;
  /** Undefined for an element of an earlier tree that is gone. */
  content(element: Element): Content | undefined;
  /**
   * The element of a system, or of what one owes, by the key that the report gives it: the lowest that there is. Where
   * only what is owed has rows, the first of those of a system stands for it.
   */
  find(key: string): Element | undefined;
}

export interface TreeOptions {
  /** The tree shown until now: an element that stays in its place is the same object in both. */
  readonly before?: PostureTree;
  /** What commands act on that get an element. */
  readonly target?: (element: Element) => ActTarget | undefined;
}

interface MadeElement extends Element {
  /** The elements below it that were asked for last, so that they are the same objects in the next tree. */
  below: readonly MadeElement[];
}

export function treeOf(
  plans: readonly Plan[],
  { before, target = () => undefined }: TreeOptions = {},
): PostureTree {
  const planOf = new Map<Element, Plan>();
  const childrenOf = new Map<Element, readonly Element[]>();
  const takenKeys = new Set<string>();
  const top = elementsOf(plans, { parent: undefined, known: (before?.top ?? []) as readonly MadeElement[] });
  return {
    top,
    children,
    known: element => childrenOf.get(element),
    content: element => planAt(element)?.content,
    find(key) {
      let found: Element | undefined;
      let among: readonly Element[] = top;
      for (;;) {
        const next = among.find(element => planOf.get(element)?.holds(key));
        if (!next) return found;
        found = next;
        among = children(next);
      }
    },
  };

  function children(element: Element): readonly Element[] {
    const known = childrenOf.get(element);
    if (known) return known;
    const plan = planAt(element);
    if (!plan) return [];
    const parent = element as MadeElement;
    const made = elementsOf(plan.children(), { parent, known: parent.below });
    parent.below = made;
    childrenOf.set(element, made);
    return made;
  }

  /** The rows above have to be looked through first: they say what is still there. */
  function planAt(element: Element): Plan | undefined {
    if (element.parent) children(element.parent);
    return planOf.get(element);
  }

  function elementsOf(
    below: readonly Plan[],
    { parent, known }: { readonly parent: MadeElement | undefined; readonly known: readonly MadeElement[] },
  ): readonly MadeElement[] {
    const byKey = new Map(known.map(element => [element.key, element]));
    return below.map(plan => {
      const key = freeKey(plan.key, takenKeys);
      takenKeys.add(key);
      const stays = byKey.get(key);
      const element =
        stays?.is === plan.content.is && stays.parent === parent ? stays : make(plan, key, parent);
      planOf.set(element, plan);
      return element;
    });
  }

  function make({ content }: Plan, key: string, parent: MadeElement | undefined): MadeElement {
    const element: MadeElement = { is: content.is, key, parent, below: [], target: () => target(element) };
    return element;
  }
}

/** Two systems may carry one id until somebody heeds the finding; the tree view refuses two elements of one key. */
function freeKey(key: string, taken: ReadonlySet<string>): string {
  let free = key;
  for (let n = 2; taken.has(free); n++) free = `${key}#${n}`;
  return free;
}

/** More changed elements than this are not worth telling apart. */
const maxChanges = 50;

/**
 * The elements whose rows, or the rows below, look different in the new tree; `everything` where those at the top are
 * not the same ones. Rows that nobody opened are not compared.
 */
export function changesBetween(before: PostureTree, after: PostureTree): readonly Element[] | 'everything' {
  if (!sameElements(before.top, after.top)) return 'everything';
  const changed: Element[] = [];
  compare(after.top);
  return changed.length > maxChanges ? 'everything' : changed;

  function compare(elements: readonly Element[]): void {
    for (const element of elements) {
      const known = before.known(element);
      if (!looksTheSame(faceOf(before, element), faceOf(after, element))) changed.push(element);
      // A system that looks the same owes the same.
      else if (known && element.is !== 'system') compareBelow(element, known);
    }
  }

  function compareBelow(element: Element, known: readonly Element[]): void {
    const now = after.children(element);
    if (sameElements(known, now)) compare(now);
    else changed.push(element);
  }
}

function sameElements(a: readonly Element[], b: readonly Element[]): boolean {
  return a.length === b.length && a.every((element, index) => element === b[index]);
}

/** What a row shows, and for a system those below it. */
function faceOf(tree: PostureTree, element: Element): unknown {
  const content = tree.content(element);
  if (content?.is === 'system') {
    const { obligations: _, ...system } = content.system;
    return { system, obligations: content.obligations };
  }
  if (content?.is === 'root') return { name: content.root.name, shown: content.shown };
  if (content?.is !== 'obligation') return content;
  const { obligation, system } = content;
  return { obligation, id: system.id, name: system.name };
}

/** Compares all but the places in the documents, which nobody sees: they move with every line that is added. */
function looksTheSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = a as Readonly<Record<string, unknown>>;
  const right = b as Readonly<Record<string, unknown>>;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every(
    key => key === 'location' || (Object.hasOwn(right, key) && looksTheSame(left[key], right[key])),
  );
}
