import type { Entry, SyntaxFault } from './tree.ts';

/** Looks at the keys of one mapping as they come, and notes a fault for each that the mapping has already. */
export function duplicateCheck(noteFault: (fault: () => SyntaxFault) => void): (entry: Entry) => void {
  const few: Entry[] = [];
  let many: Map<string, Entry> | undefined;
  return entry => {
    const before = many ? many.get(entry.name) : firstNamed(few, entry.name);
    if (before) noteFault(() => duplicateKey(entry, before));
    else if (many) many.set(entry.name, entry);
    else {
      few.push(entry);
      // Most mappings are small, and a few comparisons are faster than a map; a wide one must not take quadratic time.
      if (few.length > 8) many = new Map(few.map(each => [each.name, each]));
    }
  };
}

/** Counted, for every key of every text comes by here, most of them while nothing is compiled yet. */
function firstNamed(entries: readonly Entry[], wanted: string): Entry | undefined {
  for (let at = 0; at < entries.length; at++) if (entries[at]?.name === wanted) return entries[at];
  return undefined;
}

function duplicateKey({ name, keyRange }: Entry, before: Entry): SyntaxFault {
  return {
    code: 'duplicate-key',
    range: keyRange,
    message:
      `The key "${shortened(name)}" stands here a second time. Only one of the two can count, and programs do not ` +
      'agree on which: keep the one that is right and remove the other.',
    related: { range: before.keyRange, message: `"${shortened(name)}" stands here first.` },
  };
}

/** A piece of a text that is short enough to stand in a message. */
export function shortened(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
