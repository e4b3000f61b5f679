import { memo } from '../base/memo.ts';
import { sifted } from '../base/sifted.ts';
import { type RecordFacts, wordFor } from '../model/facts.ts';
import type { RootLinks, RootView } from '../model/links.ts';
import { counts } from './in-force.ts';
import { fieldOf } from './reference-cycles.ts';

/** Whether nothing should rest on a record any more: it is superseded or retired, or a system out of use. */
export function isPast(record: RecordFacts): boolean {
  return !counts(record) || record.system?.stage === 'retired';
}

/** Whether a record is history, so that nobody is to mend it: past, or an incident that is closed. */
export function isHistory(record: RecordFacts): boolean {
  return isPast(record) || closed.has(record.lifecycle.status);
}

const closed: ReadonlySet<string> = new Set(['closed', 'dismissed']);

/** A longer succession than any document has; of one that somebody made up, the end is not looked for. */
const mostFollowed = 100;

/** The records in force that have taken the place of one, over those between them too; none where none has. */
export function successorsOf(root: RootView, record: RecordFacts): readonly RecordFacts[] {
  const seen = new Set([record]);
  const waiting = [record];
  const inForce: RecordFacts[] = [];
  for (let each = waiting.pop(); each && seen.size < mostFollowed; each = waiting.pop()) {
    for (const next of root.lookUp(directSuccessors, wordFor(each.place)) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (isPast(next)) waiting.push(next);
      else inForce.push(next);
    }
  }
  return inForce;
}

/** By the place of the record that they take the place of. */
const directSuccessors = memo((root: RootLinks): ReadonlyMap<string, readonly RecordFacts[]> => {
  const successors = new Map<string, RecordFacts[]>();
  for (const { record, references } of taking(root.lineage, root.records)) {
    for (const reference of references) {
      for (const replaced of root.definitions(reference.kind, reference.id)) {
        const word = wordFor(replaced.place);
        const known = successors.get(word);
        if (known) known.push(record);
        else successors.set(word, [record]);
      }
    }
  }
  return successors.size === 0 ? noSuccessors : successors;
});

/** The records that take the place of others, and of which. */
const taking = sifted((record: RecordFacts) => {
  const references = record.references.filter(each => fieldOf(record, each) === 'supersedes');
  return references.length > 0 ? { record, references } : undefined;
});

/** One for all, as long as nothing takes the place of anything. */
const noSuccessors: ReadonlyMap<string, readonly RecordFacts[]> = new Map();
