import { memo } from '../base/memo.ts';
import { type FrameworkItem, frameworkItem, fullId, itemsOf } from '../kinds/frameworks.ts';
import { type Place, type RecordFacts, wordFor } from '../model/facts.ts';
import type { RootLinks, RootView } from '../model/links.ts';
import { seenIn } from '../model/said.ts';
import { counts, inForce } from './in-force.ts';

/**
 * What an AIMS says about the controls of Annex A of ISO/IEC 42001: what its Statement of Applicability decided, and
 * which of its own controls put them into practice. Clauses can be put into practice by controls too. What depends on
 * the day, the evidence, is asked for each control by `controlEvidence`.
 */
export interface AnnexA {
  /** The approved statements that count, the newest first: where they contradict each other the first one holds. */
  readonly statements: readonly RecordFacts[];
  /** All 38, in the order of the annex. */
  readonly controls: readonly AnnexAControl[];
  /** One of them, by its item. */
  control(item: FrameworkItem): AnnexAControl | undefined;
  /** The controls that name a clause or a control of ISO/IEC 42001 under `implements`, in order. */
  implementing(item: FrameworkItem): readonly OwnControl[];
}

export interface AnnexAControl {
  readonly item: FrameworkItem;
  /** The decision that holds: of an approved statement, else what a draft proposes. Undefined: nobody decided. */
  readonly decision?: Decision;
  /** Those that the decision names under `implemented_by`, and those that name the item under `implements`. */
  readonly implementedBy: readonly OwnControl[];
}

/** An entry of a Statement of Applicability that names a control of Annex A. */
export interface Decision {
  readonly item: FrameworkItem;
  readonly statement: RecordFacts;
  /** Whether the statement is approved. One that is not decides nothing yet. */
  readonly isApproved: boolean;
  /** Of the entry. */
  readonly place: Place;
  /** Undefined where nothing that can be read is said about it. */
  readonly applicable?: boolean;
  /** Whether it gives a reason, for needing the control or for leaving it out. */
  readonly isJustified: boolean;
  /** The ids under `implemented_by`, also those that no control has. */
  readonly namedControls: readonly string[];
}

/** A control of the organization: a document, or an entry of a list of controls. */
export interface OwnControl {
  readonly record: RecordFacts;
  /** As written, `draft` where nothing is; `retired` also where the list that it stands in is history. */
  readonly status: string;
}

export const annexAOf = memo((root: RootLinks): AnnexA => {
  const implementing = implementersOf(root);
  const statements = inForce(root, 'statement-of-applicability')
    .map(({ record }) => record)
    .sort(byWeight);
  const decided = new Map<FrameworkItem, Decision>();
  for (const decision of statements.flatMap(decisionsOf)) {
    if (!decided.has(decision.item)) decided.set(decision.item, decision);
  }
  const controls = itemsOf('iso42001', 'control').map((item): AnnexAControl => {
    const decision = decided.get(item);
    return decision
      ? { item, decision, implementedBy: controlsBehind(root, decision) }
      : { item, implementedBy: implementing.get(fullId(item)) ?? [] };
  });
  const byItem = new Map(controls.map(control => [control.item, control]));
  return {
    statements: statements.filter(isApproved),
    controls,
    control: item => byItem.get(item),
    implementing: item => implementing.get(fullId(item)) ?? [],
  };
});

/** The decisions of a statement, in order; entries that name no control of Annex A are none. */
export const decisionsOf = memo((statement: RecordFacts): readonly Decision[] => {
  const entries = seenIn(statement, 'statement-of-applicability')?.decisions ?? [];
  return entries.flatMap((entry, index): readonly Decision[] => {
    const item = entry.control === undefined ? undefined : frameworkItem(entry.control, 'iso42001');
    if (item?.framework.id !== 'iso42001' || item.sort !== 'control') return [];
    const { place } = statement;
    return [
      {
        item,
        statement,
        isApproved: isApproved(statement),
        place: { ...place, path: [...place.path, 'decisions', index] },
        ...(entry.applicable !== undefined && { applicable: entry.applicable }),
        isJustified: entry.justification === true || entry.ruledOut?.includes('justification') === true,
        namedControls: entry.implemented_by ?? [],
      },
    ];
  });
});

/** The controls that a decision rests on: those it names, and those that name its item, each once. */
export function controlsBehind(root: RootView, decision: Decision): readonly OwnControl[] {
  const implementing = root.lookUp(implementersOf, fullId(decision.item)) ?? [];
  if (decision.namedControls.length === 0) return implementing;
  const named = decision.namedControls.flatMap(id => root.definitions('control', id).slice(0, 1));
  const controls = named.flatMap(record => ownControl(root, record) ?? []);
  return [...new Set([...controls, ...implementing])];
}

/** Whether a control is in place, as its status says: `degraded` is in place, though not as it should be. */
export function isInPlace({ status }: OwnControl): boolean {
  return status === 'implemented' || status === 'degraded';
}

/** A control with the status that it has, the state of its list considered. */
export function ownControl(root: RootView, record: RecordFacts): OwnControl | undefined {
  return record.kind === 'control' ? root.lookUp(ownControlsOf, wordFor(record.place)) : undefined;
}

/** By the place of the record. */
const ownControlsOf = (root: RootView) =>
  ownControlsAmong(root.ofKind('control')).inListsOf(root.ofKind('controls'));

const ownControlsAmong = memo((controls: readonly RecordFacts[]) => ({
  inListsOf: memo((lists: readonly RecordFacts[]): ReadonlyMap<string, OwnControl> => {
    const history = new Set(lists.filter(list => !counts(list)).map(documentKey));
    return new Map(
      controls.map(record => [
        wordFor(record.place),
        history.has(documentKey(record)) ? retired(record) : asWritten(record),
      ]),
    );
  }),
}));

// The same objects as long as the records are: an answer that is the same is asked for once.
const asWritten = memo((record: RecordFacts): OwnControl => ({ record, status: record.lifecycle.status }));
const retired = memo((record: RecordFacts): OwnControl => ({ record, status: 'retired' }));

/** By the full id of an item of ISO/IEC 42001. */
const implementersOf = (root: RootView) => implementersAmong(ownControlsOf(root));

const implementersAmong = memo(
  (controls: ReadonlyMap<string, OwnControl>): ReadonlyMap<string, readonly OwnControl[]> => {
    const byItem = new Map<string, OwnControl[]>();
    for (const control of controls.values()) {
      const ids = seenIn(control.record, 'control')?.implements ?? [];
      const items = new Set(ids.map(id => frameworkItem(id, 'iso42001')));
      for (const item of items) {
        if (item?.framework.id !== 'iso42001') continue;
        const id = fullId(item);
        const known = byItem.get(id);
        if (known) known.push(control);
        else byItem.set(id, [control]);
      }
    }
    return byItem;
  },
);

function documentKey({ place }: RecordFacts): string {
  return `${place.document} ${place.uri}`;
}

function isApproved({ lifecycle }: RecordFacts): boolean {
  return lifecycle.status === 'approved';
}

/** Approved ones before those in review, and those before drafts; of the same status the newest first. */
function byWeight(a: RecordFacts, b: RecordFacts): number {
  const [newer, older] = [b.lifecycle.approvedOn?.day ?? '', a.lifecycle.approvedOn?.day ?? ''];
  return rank(a) - rank(b) || (newer < older ? -1 : newer > older ? 1 : 0);
}

function rank({ lifecycle: { status } }: RecordFacts): number {
  return status === 'approved' ? 0 : status === 'in-review' ? 1 : 2;
}
