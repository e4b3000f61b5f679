import { memo } from '../base/memo.ts';
import type { RecordFacts } from '../model/facts.ts';
import { linksAround } from '../model/links.ts';
import type { Workspace } from '../model/workspace.ts';
import { circumstancesOf } from './circumstances.ts';
import { obligationNames } from './demands.ts';
import { type DocumentState, documentStateOf } from './document-state.ts';
import { counts } from './in-force.ts';
import { type ObligationPosture, type Posture, postureOf, type SystemPosture } from './posture.ts';
import { type State, states } from './states.ts';

/** How a document stands that can answer an obligation: in which state it is, and what it answers. */
export interface DocumentPosture extends Pick<DocumentState, 'reasons' | 'due'> {
  /** The worst of the states in which it answers; `history` once it is superseded or retired. */
  readonly state: State | 'history';
  /** What it answers, and better than other documents. A document that nobody needs answers nothing. */
  readonly answers: readonly Answered[];
}

export interface Answered {
  readonly system: SystemPosture;
  readonly obligation: ObligationPosture;
}

/** Undefined for documents of a kind that answers no obligation. */
export function documentPostureOf(workspace: Workspace, record: RecordFacts): DocumentPosture | undefined {
  if (!answering.has(record.kind)) return undefined;
  if (!counts(record)) return { state: 'history', reasons: [], answers: [] };
  const answers = answersIn(postureOf(workspace)).get(record) ?? [];
  const [worst] = [...answers].sort(
    (a, b) => states.indexOf(a.obligation.state) - states.indexOf(b.obligation.state),
  );
  if (!worst) return { answers, ...ownState(workspace, record) };
  const { state, reasons, due } = worst.obligation;
  return { state, reasons, answers, ...(due && { due }) };
}

const answering: ReadonlySet<string> = new Set(obligationNames);

const answersIn = memo((posture: Posture): ReadonlyMap<RecordFacts, readonly Answered[]> => {
  const byDocument = new Map<RecordFacts, Answered[]>();
  for (const system of posture.roots.flatMap(root => root.systems)) {
    for (const obligation of system.obligations) {
      const { document } = obligation;
      if (!document) continue;
      const known = byDocument.get(document);
      if (known) known.push({ system, obligation });
      else byDocument.set(document, [{ system, obligation }]);
    }
  }
  return byDocument;
});

/** The state of a document by itself, as the system that it names would judge it. */
function ownState(workspace: Workspace, record: RecordFacts): DocumentState {
  const root = linksAround(workspace, record.place.uri);
  const named = record.references.find(reference => reference.kind === 'system');
  const system = named && root.definitions('system', named.id)[0];
  return documentStateOf(record, circumstancesOf(workspace, { root, document: record, system }));
}
