import { configOf } from '../model/config.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { RootView } from '../model/links.ts';
import { type DueDay, dueDayOf } from './document-state.ts';
import { systemAbout } from './system-about.ts';

/** The last day on which a record in force counts as reviewed; undefined for one that nobody has to review. */
export function reviewDueOf(root: RootView, record: RecordFacts): DueDay | undefined {
  if (!isReviewed(record)) return undefined;
  const system = record.system ?? systemAbout(root, record)?.system;
  return dueDayOf(record.lifecycle, { system, config: configOf(root) });
}

/** What was never approved, or is history, has no review to be late for. Systems and registers need no approval. */
function isReviewed({ kind, system, lifecycle }: RecordFacts): boolean {
  const { status } = lifecycle;
  if (system) return system.stage !== 'retired' && status !== 'superseded' && status !== 'retired';
  return status === 'approved' || (kind === 'register' && status === 'draft');
}
