import { memo } from '../base/memo.ts';
import type { RecordFacts } from '../model/facts.ts';
import { type Links, linksOf, type RootLinks } from '../model/links.ts';
import type { SystemFacts } from '../model/system-facts.ts';
import type { Workspace } from '../model/workspace.ts';
import { crossFaultsOf, isRepeated } from './cross-faults.ts';
import { type DocumentState, type DueDay, documentStateOf } from './document-state.ts';
import { counts } from './in-force.ts';
import { type Obligation, obligations } from './obligations.ts';
import { type Reason, type State, states, worstOf } from './states.ts';

/** The states and reasons of all systems: what the sidebar, the command line and the rules share. */
export interface Posture {
  /** The AIMS roots that have systems, in order. */
  readonly roots: readonly RootPosture[];
}

export interface RootPosture {
  readonly uri: string;
  /** In the order of the files, and as they stand in each. */
  readonly systems: readonly SystemPosture[];
}

export interface SystemPosture {
  readonly record: RecordFacts;
  readonly system: SystemFacts;
  readonly state: State;
  /** Every obligation there is; what the system does not owe is `not-required`. */
  readonly obligations: readonly ObligationPosture[];
}

export interface ObligationPosture {
  readonly kind: string;
  readonly state: State;
  readonly reasons: readonly Reason[];
  /** The document that answers it best. */
  readonly document?: RecordFacts;
  readonly due?: DueDay;
}

const remembered = new WeakMap<Links, { readonly today: string; readonly posture: Posture }>();

export function postureOf(workspace: Workspace): Posture {
  const links = linksOf(workspace);
  const known = remembered.get(links);
  if (known?.today === workspace.today) return known.posture;
  const posture = {
    roots: links.roots.map(root => rootPosture(workspace, root)).filter(root => root.systems.length > 0),
  };
  remembered.set(links, { today: workspace.today, posture });
  return posture;
}

/** The posture of the system that facts speak of; undefined where they speak of none. */
export function systemPostureOf(workspace: Workspace, record: RecordFacts): SystemPosture | undefined {
  return systemsByRecord(postureOf(workspace)).get(record);
}

const systemsByRecord = memo(
  (posture: Posture) =>
    new Map(posture.roots.flatMap(root => root.systems.map(system => [system.record, system] as const))),
);

function rootPosture(workspace: Workspace, root: RootLinks): RootPosture {
  const systems = root.records.flatMap(record => {
    // What has the id of a system before it is no other system: until it has one of its own the first one counts.
    if (!record.system || isRepeated(root, record)) return [];
    const system = record.system;
    const owed = obligations.map(obligation => answer(workspace, root, { record, system, obligation }));
    return [{ record, system, state: worstOf(owed.map(({ state }) => state)), obligations: owed }];
  });
  return { uri: root.uri, systems };
}

interface Question {
  readonly record: RecordFacts;
  readonly system: SystemFacts;
  readonly obligation: Obligation;
}

function answer(
  workspace: Workspace,
  root: RootLinks,
  { record, system, obligation }: Question,
): ObligationPosture {
  const { kind } = obligation;
  const verdict = obligation.owedBy(system);
  if (!verdict.owed) {
    return {
      kind,
      state: 'not-required',
      reasons: [{ code: 'not-applicable', message: `not required: ${verdict.because}` }],
    };
  }
  const candidates = documentsAbout(root, record, kind).map(document => ({
    document,
    found: documentStateOf(document, {
      today: workspace.today,
      system,
      crossFaults: crossFaultsOf(root, document),
      namesCode: system.namesCode,
    }),
  }));
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (so_far, each) => (so_far && !isBetter(each.found, so_far.found) ? so_far : each),
    undefined,
  );
  if (!best) {
    return {
      kind,
      state: 'missing',
      reasons: [{ code: 'no-document', message: `required since ${verdict.because}` }],
    };
  }
  return { kind, ...best.found, document: best.document };
}

/** The documents of a kind that are about a system: those that name it, and those that it lists itself. */
function documentsAbout(root: RootLinks, system: RecordFacts, kind: string): readonly RecordFacts[] {
  const { id } = system;
  const naming = id === undefined ? [] : root.recordsReferringTo('system', id);
  const listed = system.references
    .filter(reference => reference.kind === kind)
    .flatMap(reference => root.definitions(kind, reference.id))
    // Whatever a system lists, a document that names another system is about that one.
    .filter(
      document => !document.references.some(reference => reference.kind === 'system' && reference.id !== id),
    );
  return [...new Set([...naming, ...listed])].filter(document => document.kind === kind && counts(document));
}

function isBetter(a: DocumentState, b: DocumentState): boolean {
  return states.indexOf(a.state) > states.indexOf(b.state);
}
