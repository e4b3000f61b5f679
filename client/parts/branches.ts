/**
 * The tree of a view whose report is turned into rows as a whole. Elements are known by their keys and stay the same
 * objects from report to report, so that the editor keeps what is open and selected; what they show is looked up in the
 * newest report.
 */
import type { ActTarget, Targeted } from './act-target.ts';
import type { Row } from './row.ts';
import type { PlainLocation } from './show-place.ts';

/** A row with what stands below it, made anew from every report. */
export interface Branch {
  /** Unique in the tree. */
  readonly key: string;
  readonly row: Row;
  /** Where a click leads. */
  readonly place?: PlainLocation;
  /** What commands act on. */
  readonly target?: ActTarget;
  /** `unasked`: there is something, and it comes with a report that is asked for it. */
  readonly below: readonly Branch[] | 'unasked';
}

export interface BranchElement extends Targeted {
  readonly key: string;
  readonly parent: BranchElement | undefined;
}

export interface BranchTree {
  readonly top: readonly BranchElement[];
  /** `unasked`, as the branch says. None for what is gone. */
  children(element: BranchElement): readonly BranchElement[] | 'unasked';
  /** Undefined for an element of an earlier tree that is gone. */
  branch(element: BranchElement): Branch | undefined;
  /** Whether nothing looks different in it: places move with every line that is added. */
  looksLike(other: BranchTree): boolean;
  /** What is shown, as data. */
  readonly branches: readonly Branch[];
  known(key: string): BranchElement | undefined;
}

/** @param before the tree shown until now; `newest` looks an element up in whatever tree is shown when it is called */
export function branchTree(
  branches: readonly Branch[],
  { before, newest }: { readonly before?: BranchTree; readonly newest: () => BranchTree },
): BranchTree {
  const elements = new Map<string, BranchElement>();
  const contents = new Map<string, Branch>();
  const childrenOf = new Map<string, readonly BranchElement[] | 'unasked'>();

  const add = (branch: Branch, parent: BranchElement | undefined): BranchElement => {
    const { key, below } = branch;
    const known = before?.known(key);
    const element = known && known.parent === parent ? known : elementOf(key, parent, newest);
    elements.set(key, element);
    contents.set(key, branch);
    childrenOf.set(key, below === 'unasked' ? below : below.map(each => add(each, element)));
    return element;
  };

  const top = branches.map(branch => add(branch, undefined));
  const look = JSON.stringify(branches.map(lookOf));
  return {
    top,
    branches,
    children: ({ key }) => childrenOf.get(key) ?? [],
    branch: ({ key }) => contents.get(key),
    known: key => elements.get(key),
    looksLike: other => look === JSON.stringify(other.branches.map(lookOf)),
  };
}

function elementOf(key: string, parent: BranchElement | undefined, newest: () => BranchTree): BranchElement {
  const element: BranchElement = { key, parent, target: () => newest().branch(element)?.target };
  return element;
}

function lookOf({ key, row, below }: Branch): unknown {
  return [key, row, below === 'unasked' ? below : below.map(lookOf)];
}
