import { configOf } from '../model/config.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { RootView } from '../model/links.ts';
import type { Moment } from '../model/moment.ts';
import { crossFaultsOf } from './cross-faults.ts';
import { documentHistoryOf } from './document-history.ts';
import type { Circumstances } from './document-state.ts';
import { factChanges } from './fact-changes.ts';

export interface Judged {
  readonly root: RootView;
  readonly document: RecordFacts;
  /** The system that it is about, or that it is judged for. */
  readonly system: RecordFacts | undefined;
}

/** All that bears on the state of a document, but for what its kind has against it. */
export function circumstancesOf(moment: Moment, judged: Judged): Circumstances {
  const { root, document, system } = judged;
  return {
    today: moment.today,
    config: configOf(root),
    system: system?.system,
    crossFaults: crossFaultsOf(moment.named, root, document),
    factChanges: system ? factChanges(moment, { root, assessment: document, system }) : [],
    history: documentHistoryOf(moment, judged),
  };
}
