import { entryOf, follow, textOf } from '../syntax/node.ts';
import type { Mapping, Node } from '../syntax/tree.ts';

/** A component of a bill of materials. */
export interface BomPart {
  readonly type: string;
  readonly node: Mapping;
  /** Whether it is what the bill is about. */
  readonly isMain: boolean;
}

/** The components of a bill, those within others too, and what each of them needs. */
export interface BomParts {
  readonly parts: readonly BomPart[];
  /** Those that a component names as its dependencies, or has in it. */
  needs(part: BomPart): readonly BomPart[];
  byRef(ref: string): BomPart | undefined;
}

export function bomParts(root: Mapping): BomParts {
  const parts: BomPart[] = [];
  const byRef = new Map<string, BomPart>();
  const within = new Map<BomPart, BomPart[]>();
  const main = follow(entryOf(entryOf(root, 'metadata')?.value, 'component')?.value);
  const open: { readonly node: Node | undefined; readonly in?: BomPart }[] = [
    ...itemsIn(root, 'components').map(node => ({ node })),
    ...(main ? [{ node: main }] : []),
  ].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.node?.type !== 'mapping') continue;
    const { node, in: outer } = next;
    const part: BomPart = { type: textOf(entryOf(node, 'type')?.value) ?? '', node, isMain: node === main };
    parts.push(part);
    const ref = textOf(entryOf(node, 'bom-ref')?.value);
    if (ref !== undefined && !byRef.has(ref)) byRef.set(ref, part);
    if (outer) add(within, outer, [part]);
    for (const inner of [...itemsIn(node, 'components')].reverse()) open.push({ node: inner, in: part });
  }
  const named = new Map<BomPart, BomPart[]>();
  for (const dependency of itemsIn(root, 'dependencies')) {
    const from = byRef.get(textOf(entryOf(dependency, 'ref')?.value) ?? '');
    const to = itemsIn(dependency, 'dependsOn').flatMap(each => byRef.get(textOf(each) ?? '') ?? []);
    if (from) add(named, from, to);
  }
  return {
    parts,
    needs: part => (within.get(part) ?? []).concat(named.get(part) ?? []),
    byRef: ref => byRef.get(ref),
  };
}

function add(lists: Map<BomPart, BomPart[]>, key: BomPart, parts: readonly BomPart[]): void {
  const list = lists.get(key) ?? [];
  for (const part of parts) list.push(part);
  lists.set(key, list);
}

/** The items of a list, none where there is no such list. */
export function itemsIn(node: Node, name: string): readonly Node[] {
  const list = follow(entryOf(node, name)?.value);
  return list?.type === 'sequence' ? list.items : [];
}

/** How many steps from a part to one that it needs are still followed; below zero it was too many. */
export interface Budget {
  left: number;
}

/** All that a part needs, and what that needs; what `isEnd` is in it, and what lies behind it is not asked. */
export function reached(
  { needs }: BomParts,
  from: BomPart,
  { isEnd, budget }: { readonly isEnd: (part: BomPart) => boolean; readonly budget: Budget },
): ReadonlySet<BomPart> {
  const found = new Set<BomPart>();
  const open = [...needs(from)];
  for (let part = open.pop(); part && budget.left >= 0; part = open.pop()) {
    budget.left -= 1;
    if (part === from || found.has(part)) continue;
    found.add(part);
    if (!isEnd(part)) for (const next of needs(part)) open.push(next);
  }
  return found;
}
