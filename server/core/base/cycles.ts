/**
 * Ways round in a graph, each node in one of them at most, and at least one wherever there is any. Of several ways that
 * lead on without an end only a node's first is followed: when that one is cut, the next is found. Edges to the node
 * itself, and to what is not among `nodes`, are none. The time follows the number of nodes and edges.
 */
export function cyclesIn<Node>(
  nodes: readonly Node[],
  nextOf: (node: Node) => readonly Node[],
): readonly (readonly Node[])[] {
  const onward = endlessSteps(nodes, nextOf);
  const cycles: Node[][] = [];
  const seenOnWalk = new Map<Node, Node>();
  for (const start of onward.keys()) {
    const walk: Node[] = [];
    let node = start;
    while (!seenOnWalk.has(node)) {
      seenOnWalk.set(node, start);
      walk.push(node);
      node = onward.get(node) ?? node;
    }
    if (seenOnWalk.get(node) === start) cycles.push(walk.slice(walk.indexOf(node)));
  }
  return cycles;
}

/** From each node that has a way without an end, the first step on one. */
function endlessSteps<Node>(
  nodes: readonly Node[],
  nextOf: (node: Node) => readonly Node[],
): ReadonlyMap<Node, Node> {
  const left = new Set(nodes);
  const edges = new Map(
    nodes.map(node => [node, nextOf(node).filter(next => next !== node && left.has(next))]),
  );
  const before = new Map<Node, Node[]>();
  const open = new Map<Node, number>();
  for (const [node, next] of edges) {
    open.set(node, next.length);
    for (const each of next) {
      const known = before.get(each);
      if (known) known.push(node);
      else before.set(each, [node]);
    }
  }
  const ends = nodes.filter(node => open.get(node) === 0);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    left.delete(end);
    for (const node of before.get(end) ?? []) {
      const ways = (open.get(node) ?? 0) - 1;
      open.set(node, ways);
      if (ways === 0) ends.push(node);
    }
  }
  return new Map(
    [...left].flatMap(node => {
      const next = edges.get(node)?.find(each => left.has(each));
      return next === undefined ? [] : [[node, next] as const];
    }),
  );
}
