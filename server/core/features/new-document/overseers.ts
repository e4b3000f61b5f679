import type { Record } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';

/** The roles that oversee a system as its own entry has it, each once. */
export function overseersOf(record: Record): readonly string[] {
  const overseers = saidBy(record, 'ai-system')?.human_oversight?.overseers ?? [];
  return [...new Set(overseers.flatMap(({ role = [] }) => role))];
}
