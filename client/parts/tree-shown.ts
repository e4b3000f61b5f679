/** What a tree shows, as rows below rows: what the tests in a real editor look at. */
import type { Element, PostureTree } from './posture-tree.ts';
import type { ShownRow } from './report-view.ts';
import type { Row } from './row.ts';
import { tooltipOf } from './tooltips.ts';
import { rowOf } from './tree-items.ts';
import type { Content } from './tree-plan.ts';

/** A system in the view, with what it owes below it. */
export interface ShownSystem extends Row {
  readonly obligations: readonly Row[];
}

export function shownRows(tree: PostureTree, elements: readonly Element[] = tree.top): readonly ShownRow[] {
  return elements.flatMap(element => {
    const content = tree.content(element);
    if (content === undefined) return [];
    return [shownRow(tree, element, content)];
  });
}

export function shownSystems(tree: PostureTree): readonly ShownSystem[] {
  return systemsIn(tree, tree.top).flatMap(system =>
    shownRows(tree, [system]).map(row => ({ ...row, obligations: row.below })),
  );
}

/** Of thousands of rows few are looked at, so what is below one and said of it is made when somebody asks. */
function shownRow(tree: PostureTree, element: Element, content: Content): ShownRow {
  return {
    ...rowOf(content),
    key: element.key,
    get tooltip() {
      return tooltipOf(content);
    },
    get below() {
      return shownRows(tree, tree.children(element));
    },
  };
}

function systemsIn(tree: PostureTree, elements: readonly Element[]): readonly Element[] {
  return elements.flatMap(element => {
    if (element.is === 'system') return [element];
    return element.is === 'obligation' ? [] : systemsIn(tree, tree.children(element));
  });
}
