import { addDays } from '../base/day.ts';
import { shortened } from '../base/shorten.ts';
import type { RecordFacts } from '../model/facts.ts';
import { linksAround } from '../model/links.ts';
import { type View, whileAnswersHold } from '../model/watching.ts';
import type { Workspace } from '../model/workspace.ts';
import { controlEvidence } from './control-evidence.ts';
import { type DocumentPosture, documentPostureOf } from './document-posture.ts';
import type { DocumentState } from './document-state.ts';
import { stateAlone } from './standing.ts';
import { isHistory } from './succession.ts';

/** How a record stands, of whatever kind it is: what it owes itself, not what a system owes. */
export type RecordState = Pick<DocumentPosture, 'state' | 'reasons' | 'due'>;

/** What answers obligations stands as it answers them; everything else by itself. */
export function recordStateOf(workspace: Workspace, record: RecordFacts): RecordState {
  if (isHistory(record)) return { state: 'history', reasons: [] };
  return (
    documentPostureOf(workspace, record) ??
    stateByItself.of(workspace, linksAround(workspace, record.place.uri), record)
  );
}

const stateByItself = whileAnswersHold((view, record: RecordFacts) =>
  record.kind === 'control' ? controlState(view, record) : stateAlone(view, record),
);

/** One item of evidence that holds is enough for a control, and what is only planned need not have any. */
function controlState(view: View, record: RecordFacts): DocumentState {
  const state = stateAlone(view, record, { ignoresEvidence: true });
  const { status } = record.lifecycle;
  if (state.state === 'incomplete' || (status !== 'implemented' && status !== 'degraded')) return state;
  const evidence = controlEvidence(record, view.moment.today);
  if (evidence.is !== 'expired') return state;
  const message = `evidence "${shortened(evidence.title)}" expired on ${evidence.on}`;
  const expired = { code: 'evidence-expired', message, since: addDays(evidence.on, 1) } as const;
  const stale = state.state === 'stale' ? state.reasons : [];
  return { ...state, state: 'stale', reasons: [...stale, expired] };
}
