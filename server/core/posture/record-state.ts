import { addDays } from '../base/day.ts';
import { shortened } from '../base/shorten.ts';
import type { RecordFacts } from '../model/facts.ts';
import { linksAround, type RootLinks } from '../model/links.ts';
import { atMoment } from '../model/moment.ts';
import type { Workspace } from '../model/workspace.ts';
import { controlEvidence } from './control-evidence.ts';
import { type DocumentPosture, documentPostureOf } from './document-posture.ts';
import type { DocumentState } from './document-state.ts';
import { type Looking, stateAlone } from './standing.ts';
import { isHistory } from './succession.ts';

/** How a record stands, of whatever kind it is: what it owes itself, not what a system owes. */
export type RecordState = Pick<DocumentPosture, 'state' | 'reasons' | 'due'>;

/** What answers obligations stands as it answers them; everything else by itself. */
export function recordStateOf(workspace: Workspace, record: RecordFacts): RecordState {
  const root = linksAround(workspace, record.place.uri);
  const known = recordStates(workspace, root);
  const remembered = known.get(record);
  if (remembered) return remembered;
  const state = stateOf(workspace, root, record);
  known.set(record, state);
  return state;
}

const recordStates = atMoment((_: RootLinks) => new Map<RecordFacts, RecordState>());

function stateOf(workspace: Workspace, root: RootLinks, record: RecordFacts): RecordState {
  if (isHistory(record)) return { state: 'history', reasons: [] };
  const looking = { root, moment: workspace };
  return (
    documentPostureOf(workspace, record) ??
    (record.kind === 'control' ? controlState(looking, record) : stateAlone(looking, record))
  );
}

/** One item of evidence that holds is enough for a control, and what is only planned need not have any. */
function controlState(looking: Looking, record: RecordFacts): DocumentState {
  const state = stateAlone(looking, record, { ignoresEvidence: true });
  const { status } = record.lifecycle;
  if (state.state === 'incomplete' || (status !== 'implemented' && status !== 'degraded')) return state;
  const evidence = controlEvidence(record, looking.moment.today);
  if (evidence.is !== 'expired') return state;
  const message = `evidence "${shortened(evidence.title)}" expired on ${evidence.on}`;
  const expired = { code: 'evidence-expired', message, since: addDays(evidence.on, 1) } as const;
  const stale = state.state === 'stale' ? state.reasons : [];
  return { ...state, state: 'stale', reasons: [...stale, expired] };
}
