import { memo } from '../base/memo.ts';
import { follow } from './follow.ts';
import type { Entry, Mapping, Node } from './tree.ts';

/**
 * The entries that a mapping has: its own, and those that its merge keys (`<<: *defaults`) add where it has none of the
 * name itself. Added entries stand where they were written.
 */
export const entriesOf = memo((mapping: Mapping): readonly Entry[] => {
  if (!mapping.entries.some(isMergeKey)) return mapping.entries;
  const entries = new Map<string, Entry>();
  addEntries({ entries, left: mergedEntriesLimit }, mapping, 0);
  return [...entries.values()];
});

/** How many entries are looked at for one mapping: merge keys that merge one another can name any number. */
const mergedEntriesLimit = 10_000;

/** How deep merge keys may lead from one mapping to the next. */
const depthLimit = 100;

interface Merging {
  readonly entries: Map<string, Entry>;
  /** How many more entries may be looked at. */
  left: number;
}

function addEntries(merging: Merging, mapping: Mapping, depth: number): void {
  const merged: Mapping[] = [];
  for (const entry of mapping.entries) {
    if (depth > 0 && --merging.left < 0) return;
    const mappings = isMergeKey(entry) ? mergedMappings(entry.value) : undefined;
    if (mappings) merged.push(...mappings);
    else if (!merging.entries.has(entry.name)) merging.entries.set(entry.name, entry);
  }
  if (depth >= depthLimit) return;
  for (const each of merged) {
    if (--merging.left < 0) return;
    addEntries(merging, each, depth + 1);
  }
}

/** Only the bare key merges; `"<<"` in quotes, and so in JSON, is a key like any other. */
export function isMergeKey(entry: Entry): boolean {
  return entry.name === '<<' && entry.keyRange.end - entry.keyRange.start === 2;
}

/** The mappings that a merge key names, or undefined where its value is something else. */
export function mergedMappings(value: Node): readonly Mapping[] | undefined {
  const content = follow(value);
  if (content?.type === 'mapping') return [content];
  if (content?.type !== 'sequence') return undefined;
  const mappings = content.items.flatMap(item => {
    const each = follow(item);
    return each?.type === 'mapping' ? [each] : [];
  });
  return mappings.length === content.items.length ? mappings : undefined;
}
