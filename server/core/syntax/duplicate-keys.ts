import type { Entry, SyntaxFault } from './tree.ts';

/** One fault per key that its mapping has already, on the later one; in linear time, however wide the mapping is. */
export function duplicateKeys(entries: readonly Entry[]): readonly SyntaxFault[] {
  if (entries.length < 2) return [];
  const first = new Map<string, Entry>();
  const faults: SyntaxFault[] = [];
  for (const entry of entries) {
    const before = first.get(entry.name);
    if (before) faults.push(duplicateKey(entry, before));
    else first.set(entry.name, entry);
  }
  return faults;
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
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
