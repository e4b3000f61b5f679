import { follow } from './follow.ts';
import { isMergeKey, mergedMappings } from './merge.ts';
import type { Mapping, Node } from './tree.ts';

/** A mapping as data. It has no prototype, so that keys like `__proto__` and `constructor` are keys like any other. */
export type PlainObject = { [key: string]: unknown };

/**
 * How many nodes one call copies through aliases, all aliases and merge keys together. A few lines of YAML can name
 * more nodes than there are atoms ("billion laughs"); an honest file shares some dozens.
 */
export const aliasedNodesLimit = 10_000;

/** How deep aliases may nest beyond what stands in the text. */
const depthLimit = 500;

/**
 * The tree as plain data, for validators and fingerprints: mappings become objects without a prototype, sequences
 * arrays, scalars their values. Of a repeated key the first counts.
 *
 * Aliases are copied, at most `aliasedNodesLimit` nodes; beyond that, and where an alias stands for nothing, there
 * is null. `<<` with a mapping, or a list of mappings, adds the entries that the mapping does not have itself.
 */
export function plainValue(node: Node | null | undefined): unknown {
  return node ? copy({ aliased: 0 }, node, { inAlias: false, depth: 0 }) : null;
}

interface Copying {
  /** Nodes copied through aliases so far. */
  aliased: number;
}

interface Place {
  readonly inAlias: boolean;
  readonly depth: number;
}

function copy(copying: Copying, node: Node, place: Place): unknown {
  if (place.depth > depthLimit) return null;
  if (place.inAlias && ++copying.aliased > aliasedNodesLimit) return null;
  const within = { inAlias: place.inAlias, depth: place.depth + 1 };
  switch (node.type) {
    case 'scalar':
      return node.value;
    case 'sequence':
      return node.items.map(item => copy(copying, item, within));
    case 'mapping':
      return copyMapping(copying, node, within);
    case 'alias': {
      const target = follow(node);
      return target ? copy(copying, target, { ...within, inAlias: true }) : null;
    }
    default:
      return node satisfies never;
  }
}

function copyMapping(copying: Copying, mapping: Mapping, place: Place): PlainObject {
  const object: PlainObject = Object.create(null);
  const merges: Mapping[] = [];
  for (const entry of mapping.entries) {
    const merged = isMergeKey(entry) ? mergedMappings(entry.value) : undefined;
    if (merged) merges.push(...merged);
    else if (!(entry.name in object)) object[entry.name] = copy(copying, entry.value, place);
  }
  for (const merge of merges) {
    // Mappings count here too: some that only merge one another can be as many as nodes that hold something.
    if (++copying.aliased > aliasedNodesLimit || place.depth > depthLimit) break;
    const added = copyMapping(copying, merge, { inAlias: true, depth: place.depth + 1 });
    for (const name of Object.keys(added)) if (!(name in object)) object[name] = added[name];
  }
  return object;
}
