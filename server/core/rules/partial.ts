import { lastAtOrBefore } from '../base/line-index.ts';
import { memo } from '../base/memo.ts';
import type { Range } from '../base/range.ts';
import { type Record, type RecordGroup, recordGroupsOf } from '../model/record.ts';
import type { Document } from '../model/source-file.ts';
import type { Node, SyntaxFault, SyntaxFaultCode } from '../syntax/tree.ts';
import { mostFaults } from '../syntax/yaml-faults.ts';

/** Whether a part of a document may be missing from its tree. */
export function isPartialDocument(document: Document): boolean {
  if (document.isCutOff) return true;
  return !document.unread && unreadIn(document).length > 0;
}

/**
 * Whether a part of a record may be missing from the tree, so that what it lacks cannot be told. Of a document it is so wherever
 * something in it could not be read, of an entry where that stands between its beginning and that of the next one: a person who
 * types in one of thousands is not to lose what was found in the others.
 */
export function isPartial(record: Record): boolean {
  const { document, path } = record;
  if (!isPartialDocument(document)) return false;
  return path.length === 0 || areAllPartial(document) || unreadPartsIn(document).entries.has(record.node);
}

/** Whether it is so of any of some neighbours. */
export function isAnyPartial(group: RecordGroup): boolean {
  const { document, path } = group;
  if (!isPartialDocument(document)) return false;
  return path.length === 0 || areAllPartial(document) || unreadPartsIn(document).groups.has(group);
}

const partial: ReadonlySet<string> = new Set<SyntaxFaultCode>([
  'yaml-syntax',
  'json-syntax',
  'nested-too-deep',
]);

const unreadIn = memo((document: Document): readonly SyntaxFault[] =>
  document.node.faults.filter(({ code }) => partial.has(code)),
);

/** With so many faults some of them may not have been noted. */
function areAllPartial({ isCutOff, node }: Document): boolean {
  return isCutOff === true || node.faults.length >= mostFaults;
}

/** Where something could not be read. */
interface UnreadParts {
  readonly groups: ReadonlySet<RecordGroup>;
  /** The nodes of the entries, each of which reaches up to where the next one begins. */
  readonly entries: ReadonlySet<Node>;
}

const unreadPartsIn = memo((document: Document): UnreadParts => {
  const all = recordGroupsOf(document).filter(({ path }) => path.length > 0);
  const groups = new Set<RecordGroup>();
  const entries = new Set<Node>();
  for (const { range } of unreadIn(document)) {
    for (const group of beginningWithin(all, range, ({ start }) => start)) {
      groups.add(group);
      const records = beginningWithin(group.records, range, ({ node }) => node.range.start);
      for (const { node } of records) entries.add(node);
    }
  }
  return { groups, entries };
});

/** Those of some things, each of which reaches up to where the next one begins, that a range touches; the first where it is before all. */
function beginningWithin<One>(
  things: readonly One[],
  { start, end }: Range,
  startOf: (one: One) => number,
): readonly One[] {
  const starts = things.map(startOf);
  return things.slice(lastAtOrBefore(starts, start), lastAtOrBefore(starts, end) + 1);
}
