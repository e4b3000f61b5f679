import assert from 'node:assert/strict';
import { cyclesIn } from '../../server/core/base/cycles.ts';
import { randomFrom } from '../support/random.ts';

type Graph = ReadonlyMap<number, readonly number[]>;

const cyclesOf = (graph: Graph) => cyclesIn([...graph.keys()], node => graph.get(node) ?? []);

describe('cycles', () => {
  for (const { what, edges, expected } of [
    { what: 'none in an empty graph', edges: [], expected: [] },
    {
      what: 'none in a chain',
      edges: [
        [1, 2],
        [2, 3],
      ],
      expected: [],
    },
    { what: 'none in a node that leads to itself', edges: [[1, 1]], expected: [] },
    {
      what: 'none where two ways lead to the same',
      edges: [
        [1, 2],
        [1, 3],
        [2, 4],
        [3, 4],
      ],
      expected: [],
    },
    {
      what: 'a pair',
      edges: [
        [1, 2],
        [2, 1],
      ],
      expected: [[1, 2]],
    },
    {
      what: 'one of three, without what leads into it',
      edges: [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 1],
      ],
      expected: [[1, 2, 3]],
    },
    {
      what: 'one of three, without what leads out of it',
      edges: [
        [1, 2],
        [2, 3],
        [3, 9],
        [3, 1],
      ],
      expected: [[1, 2, 3]],
    },
    {
      what: 'two apart from each other',
      edges: [
        [1, 2],
        [2, 1],
        [3, 4],
        [4, 3],
      ],
      expected: [
        [1, 2],
        [3, 4],
      ],
    },
    {
      what: 'a pair, one of which leads to itself too',
      edges: [
        [1, 1],
        [1, 2],
        [2, 1],
      ],
      expected: [[1, 2]],
    },
    { what: 'an edge to what is not there', edges: [[1, 99]], expected: [] },
  ] as const) {
    it(`are found: ${what}`, () => {
      const graph = graphOf(edges);
      graph.delete(99);
      assert.deepEqual(cyclesOf(graph), expected);
    });
  }

  it('of a random graph are real, apart from each other, and there exactly if there is any', () => {
    let withCycles = 0;
    for (let seed = 0; seed < 400; seed++) {
      const random = randomFrom(seed);
      const size = 1 + random.below(12);
      const graph = graphOf(
        Array.from(
          { length: random.below(size * 2) },
          () => [random.below(size), random.below(size)] as const,
        ),
      );
      const cycles = cyclesOf(graph);
      const members = cycles.flat();
      assert.equal(new Set(members).size, members.length, `seed ${seed}: a node in two of them`);
      for (const cycle of cycles) {
        assert.ok(cycle.length > 1, `seed ${seed}`);
        for (const [index, node] of cycle.entries()) {
          const next = cycle[(index + 1) % cycle.length];
          assert.ok(
            next !== undefined && graph.get(node)?.includes(next),
            `seed ${seed}: ${node} to ${next}`,
          );
        }
      }
      assert.equal(
        cycles.length > 0,
        [...graph.keys()].some(node => comesBack(graph, node)),
        `seed ${seed}`,
      );
      if (cycles.length > 0) withCycles += 1;
    }
    assert.ok(withCycles > 100 && withCycles < 390, `${withCycles} of the graphs had some`);
  });

  it('take a time that follows the graph, whatever its form', () => {
    const size = 50_000;
    const ring = new Map(Array.from({ length: size }, (_, node) => [node, [(node + 1) % size]]));
    assert.equal(cyclesOf(ring)[0]?.length, size);
    const chain = new Map(Array.from({ length: size }, (_, node) => [node, [node + 1]]));
    assert.deepEqual(cyclesOf(chain), []);
  });
});

function graphOf(edges: readonly (readonly [number, number])[]): Map<number, number[]> {
  const graph = new Map<number, number[]>();
  for (const [from, to] of edges) {
    graph.set(from, [...(graph.get(from) ?? []), to]);
    if (!graph.has(to)) graph.set(to, []);
  }
  return graph;
}

/** The plain way: walk everywhere from the node, and look whether one comes back to it by way of another. */
function comesBack(graph: Graph, start: number): boolean {
  const seen = new Set<number>();
  const waiting = (graph.get(start) ?? []).filter(node => node !== start);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === start) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    waiting.push(...(graph.get(node) ?? []));
  }
  return false;
}
