import { memo } from '../base/memo.ts';
import type { Range } from '../base/range.ts';
import { shortened } from '../base/shorten.ts';
import { isPlaceholder } from '../model/placeholder.ts';
import { headRangeOf, type Record } from '../model/record.ts';
import { type Said, saidBy } from '../model/said.ts';
import { follow, valueAt } from '../syntax/node.ts';
import type { Milestone } from './certification-plan.ts';

/** A certification plan that is no history, with what it says. */
export interface Plan {
  readonly record: Record;
  readonly said: Said['certification'];
  /** In their own order: the place of each leads to where it stands. */
  readonly milestones: readonly PlanMilestone[];
}

export interface PlanMilestone extends Milestone {
  readonly title?: string;
  readonly depends_on?: readonly string[];
}

/** A record as a plan; undefined for what is none, or history. */
export const planOf = memo((record: Record): Plan | undefined => {
  const said = saidBy(record, 'certification');
  if (!said || said.status === 'superseded' || said.status === 'retired') return undefined;
  return { record, said, milestones: said.milestones ?? [] };
});

/** Whether a plan is still being written: what it lacks is not missing yet. */
export function isDraft({ said }: Plan): boolean {
  return said.status === undefined || said.status === 'draft';
}

/** Whether it says of a milestone that it is done, also where it says so in a form that no date has. */
export function isDone({ record, milestones }: Plan, index: number): boolean {
  if (milestones[index]?.done_on) return true;
  const written = follow(valueAt(record.node, ['milestones', index, 'done_on']));
  if (written?.type !== 'scalar') return false;
  return typeof written.value === 'string' ? !isPlaceholder(written.value) : written.value !== null;
}

/** The milestones that each one waits for, by their places; ids that nothing has lead nowhere. */
export const prerequisitesOf = memo((plan: Plan): readonly (readonly number[])[] => {
  const places = new Map<string, number>();
  for (const [index, { id }] of plan.milestones.entries()) {
    if (id !== undefined && !places.has(id)) places.set(id, index);
  }
  return plan.milestones.map(({ depends_on = [] }) => [
    ...new Set(depends_on.flatMap(id => places.get(id) ?? [])),
  ]);
});

/** The milestones that wait for each one: the same, the other way round. */
export const dependentsOf = memo((plan: Plan): readonly (readonly number[])[] => {
  const dependents = plan.milestones.map((): number[] => []);
  for (const [index, prerequisites] of prerequisitesOf(plan).entries()) {
    for (const each of prerequisites) dependents[each]?.push(index);
  }
  return dependents;
});

/** What a milestone is called in a sentence: `"M5"`. */
export function milestoneName({ milestones }: Plan, index: number): string {
  const { id, title } = milestones[index] ?? {};
  const name = id ?? title;
  return name === undefined ? `milestone ${index + 1}` : `"${shortened(name)}"`;
}

/** A name or a noun at the beginning of a sentence. */
export function asSubject(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Where a field of a milestone stands; else the milestone, else the plan. */
export function milestoneRange({ record }: Plan, index: number, field: string): Range {
  const at = (name: string) => valueAt(record.node, ['milestones', index, name])?.range;
  return at(field) ?? at('id') ?? at('stage') ?? headRangeOf(record);
}
