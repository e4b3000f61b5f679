import { groupsOfList, joined } from '../base/list-groups.ts';
import { memo } from '../base/memo.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { RootView } from '../model/links.ts';
import { type Seen, seenIn } from '../model/said.ts';
import { demandsOf, hasReached } from '../model/stages.ts';
import type { SystemFacts } from '../model/system-facts.ts';

/** A superseded or retired document answers nothing: it is history, and another one has its place. */
export function counts({ lifecycle: { status } }: RecordFacts): boolean {
  return status !== 'superseded' && status !== 'retired';
}

/** A document of an AIMS and what the others see of it. */
export interface SeenDocument<Name extends keyof Seen> {
  readonly record: RecordFacts;
  readonly seen: Seen[Name];
}

/** The documents of a kind in a root that count, in order; the same array as long as the documents are the same. */
export function inForce<Name extends keyof Seen>(root: RootView, kind: Name): readonly SeenDocument<Name>[] {
  return inForceAmong(root.ofKind(kind)) as readonly SeenDocument<Name>[];
}

/** All of them are of one kind. */
const inForceAmong = memo((records: readonly RecordFacts[]): readonly SeenDocument<keyof Seen>[] =>
  joined(groupsOfList(records).map(inForceInGroup)),
);

/** The same in groups of neighbours, each the same array as long as its documents are the same. */
export function inForceByGroup<Name extends keyof Seen>(
  root: RootView,
  kind: Name,
): readonly (readonly SeenDocument<Name>[])[] {
  return groupsOfList(root.ofKind(kind)).map(group => inForceInGroup(group) as readonly SeenDocument<Name>[]);
}

const inForceInGroup = memo((records: readonly RecordFacts[]): readonly SeenDocument<keyof Seen>[] =>
  records.flatMap(record => asSeen(record) ?? []),
);

/** The same object as long as the record is: of thousands of systems a keystroke changes one. */
const asSeen = memo((record: RecordFacts): SeenDocument<keyof Seen> | undefined => {
  const seen = counts(record) ? seenIn(record, record.kind as keyof Seen) : undefined;
  return seen && { record, seen };
});

/** Whether a system is not built yet or not used any more, so that its documents need not be perfect. */
export function owesNothing(system: SystemFacts | undefined): boolean {
  return system !== undefined && !hasReached(demandsOf(system.stage), 'development');
}
