import { byGroupContent } from '../model/by-content.ts';
import type { Record, RecordGroup } from '../model/record.ts';
import { type Bundle, bundled, bundleHolds } from '../model/watching.ts';
import { type Among, type Footing, footingOn, type Ground, standsOn } from './ground.ts';
import type { Found } from './remembered.ts';

/** What rules found in a record. */
export interface FoundInRecord {
  readonly record: Record;
  readonly alone: Found;
  /** In the light of the others. */
  readonly among: Found;
}

/** What rules found in the records of a group. */
export interface FoundInGroup {
  readonly group: RecordGroup;
  readonly together: FoundTogether;
}

export interface FoundTogether {
  /** In each of the records, in their order. */
  readonly each: readonly Omit<FoundInRecord, 'record'>[];
  /**
   * The answers of the AIMS that all of it rests on, where it is the same wherever the group has moved. Then this is the same object
   * as long as they are the same.
   */
  readonly bundle: Bundle | undefined;
}

/** What rules stand on that are asked about a record alone, and about it among the others. */
export interface Grounds {
  readonly alone: Ground;
  readonly among: Ground & { readonly among: Among };
}

interface Known {
  readonly alone: Footing;
  readonly among: Footing;
  readonly together: FoundTogether & { readonly bundle: Bundle };
}

const memory = byGroupContent<Known>();

/** What was found in a group, if it is what would be found now: of thousands of entries those of most groups cost this one look. */
export function recallTogether(group: RecordGroup, { alone, among }: Grounds): FoundTogether | undefined {
  const known = memory.recall(group);
  if (!known || !standsOn(known.alone, alone) || !standsOn(known.among, among)) return undefined;
  const { root, moment } = among.among;
  return bundleHolds(known.together.bundle, root, moment) ? known.together : undefined;
}

/** Remembers what was just found in all records of a group, where it is the same wherever the group moves. */
export function keepTogether(
  group: RecordGroup,
  { alone, among }: Grounds,
  each: FoundTogether['each'],
): FoundTogether {
  const isSettled = each.every(found => found.alone.isSettled && found.among.isSettled);
  const reliances = each.flatMap(found => found.among.reliance ?? []);
  // A document is more than what its own record says; and of a record that nobody else knows of yet others will know.
  const isKnownToAll = among.rules.length === 0 || reliances.length === each.length;
  if (group.path.length === 0 || !isSettled || !isKnownToAll) return { each, bundle: undefined };
  const bundle = bundled(among.among.root, reliances);
  const together = { each, bundle };
  memory.keep(group, { alone: footingOn(alone, undefined), among: footingOn(among, undefined), together });
  return together;
}
