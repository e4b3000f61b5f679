import type { Day } from '../base/day.ts';
import { isExpired } from '../model/evidence.ts';
import type { RecordFacts } from '../model/facts.ts';
import { isPlaceholder } from '../model/placeholder.ts';

/**
 * What a control has to show that it works. `expired`: the last of its items ended on that day. `explained`: no items,
 * but a reason why there are none. An item whose end is not given does not expire, and one whose title is a placeholder
 * is none.
 */
export type ControlEvidence =
  | { readonly is: 'valid' }
  | { readonly is: 'expired'; readonly on: Day; readonly title: string }
  | { readonly is: 'explained' }
  | { readonly is: 'none' };

export function controlEvidence({ lifecycle, answered }: RecordFacts, today: Day): ControlEvidence {
  if (!answered.includes('evidence')) return { is: 'none' };
  if (lifecycle.evidence.length === 0) return { is: 'explained' };
  let last: ControlEvidence = { is: 'none' };
  for (const item of lifecycle.evidence) {
    const { title } = item;
    if (isPlaceholder(title)) continue;
    if (!isExpired(item, today)) return { is: 'valid' };
    const { validUntil } = item;
    if (last.is !== 'expired' || validUntil > last.on) last = { is: 'expired', on: validUntil, title };
  }
  return last;
}
