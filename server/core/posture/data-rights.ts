import type { Day } from '../base/day.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { RootView } from '../model/links.ts';
import type { Said } from '../model/said.ts';
import { counts, owesNothing } from './in-force.ts';

/**
 * The last day on which a dataset may be used, where that ends and somebody uses it: what no system uses any more may be
 * kept for other reasons.
 */
export function rightsUntil(root: RootView, dataset: RecordFacts, said: Said['dataset']): Day | undefined {
  const systems = (said.used_by ?? []).map(id => root.definitions('system', id)[0]?.system);
  const isUnused = systems.length > 0 && systems.every(owesNothing);
  return counts(dataset) && !isUnused ? said.rights?.expires?.last : undefined;
}
