/** What a tree shows, as rows below rows: what the tests in a real editor look at. */
import type { Element, PostureTree } from './posture-tree.ts';
import type { ShownRow } from './report-view.ts';
import type { Row } from './row.ts';
import { tooltipOf } from './tooltips.ts';
import { rowOf } from './tree-items.ts';

/** A system in the view, with what it owes below it. */
export interface ShownSystem extends Row {
  readonly obligations: readonly Row[];
}

export function shownRows(tree: PostureTree, elements: readonly Element[] = tree.top): readonly ShownRow[] {
  return elements.flatMap(element => {
    const content = tree.content(element);
    if (content === undefined) return [];
    const row = { ...rowOf(content), tooltip: tooltipOf(content), key: element.key };
    return [{ ...row, below: shownRows(tree, tree.children(element)) }];
  });
}

export function shownSystems(tree: PostureTree): readonly ShownSystem[] {
  return systemsIn(tree, tree.top).flatMap(system =>
    shownRows(tree, [system]).map(({ below, ...row }) => ({ ...row, obligations: below })),
  );
}

function systemsIn(tree: PostureTree, elements: readonly Element[]): readonly Element[] {
  return elements.flatMap(element => {
    if (element.is === 'system') return [element];
    return element.is === 'obligation' ? [] : systemsIn(tree, tree.children(element));
  });
}
