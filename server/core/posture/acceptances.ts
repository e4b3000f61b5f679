import type { Day } from '../base/day.ts';
import type { RootView } from '../model/links.ts';
import { seenIn } from '../model/said.ts';

/** Somebody accepted what is left of a risk. */
export interface Acceptance {
  /** The last day on which it holds; undefined where it has no end. */
  readonly until?: Day;
}

/** What the approved risk assessments of a system have accepted, by name and day. */
export function acceptancesOf(root: RootView, system: string): readonly Acceptance[] {
  return root.recordsReferringTo('system', system, 'risk-assessment').flatMap(record => {
    if (record.lifecycle.status !== 'approved') return [];
    const risks = seenIn(record, 'risk-assessment')?.risks ?? [];
    return risks.flatMap(({ acceptance }): readonly Acceptance[] => {
      if (!acceptance?.by || !acceptance.on) return [];
      return [acceptance.expires ? { until: acceptance.expires.last } : {}];
    });
  });
}
