import { addMonths, type Day } from '../base/day.ts';
import { memo } from '../base/memo.ts';
import { type FrameworkItem, frameworkItem, itemsInGroup, itemsOf } from '../kinds/frameworks.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { RootLinks, RootView } from '../model/links.ts';
import { type Seen, seenIn } from '../model/said.ts';
import { annexAOf } from './annex-a.ts';
import { inForce, type SeenDocument } from './in-force.ts';

/**
 * For so many months an audit speaks for what it looked at. ISO/IEC 42001 asks for audits at planned intervals and
 * names no length; a certificate lasts three years, and in that time everything gets its turn.
 */
export const programmeMonths = 36;

export type AuditFinding = NonNullable<Seen['internal-audit']['findings']>[number];

/** The newest of the audits whose report is approved; of several of one day the last. */
export const newestAudit = memo(
  (root: RootLinks): RecordFacts | undefined =>
    approvedAudits(root).reduce<SeenDocument<'internal-audit'> | undefined>(
      (newest, audit) => (newest && dayOf(newest) > dayOf(audit) ? newest : audit),
      undefined,
    )?.record,
);

/** What an audit programme has to look at, and what of it no audit has looked at. */
export interface Sampling {
  readonly clauses: Sampled;
  /** The controls of Annex A but for those that the Statement of Applicability leaves out. */
  readonly controls: Sampled;
}

export interface Sampled {
  readonly all: readonly FrameworkItem[];
  readonly unsampled: readonly FrameworkItem[];
}

/**
 * What the approved audits of the last `programmeMonths` looked at. An audit that does not say when it took place
 * counts: what it lacks is reported as that.
 */
export function samplingOf(root: RootView, today: Day): Sampling {
  const looked = new Set<FrameworkItem>();
  for (const audit of root.ask(approvedAudits)) {
    const held = audit.seen.audited_on?.first;
    if (held !== undefined && addMonths(held, programmeMonths) < today) continue;
    for (const item of lookedAt(audit)) looked.add(item);
  }
  const sampled = (all: readonly FrameworkItem[]): Sampled => ({
    all,
    unsampled: all.filter(item => !looked.has(item)),
  });
  return {
    clauses: sampled(itemsOf('iso42001', 'clause')),
    controls: sampled(root.ask(applicableControls)),
  };
}

/** What one audit was the last to look at, and the last day on which it speaks for that. */
export interface AuditTerm {
  readonly audit: RecordFacts;
  readonly until: Day;
  /** Of the clauses and controls that have to be audited. */
  readonly items: readonly FrameworkItem[];
}

/** Until when the approved audits speak for what each was the last to look at. */
export const auditTermsOf = memo((root: RootLinks): readonly AuditTerm[] => {
  const latest = new Map<FrameworkItem, SeenDocument<'internal-audit'>>();
  for (const audit of root.ask(approvedAudits)) {
    if (!audit.seen.audited_on) continue;
    for (const item of lookedAt(audit)) {
      const known = latest.get(item);
      if (!known || dayOf(known) <= dayOf(audit)) latest.set(item, audit);
    }
  }
  const asked = [...itemsOf('iso42001', 'clause'), ...applicableControls(root)];
  return approvedAudits(root).flatMap((audit): readonly AuditTerm[] => {
    const items = asked.filter(item => latest.get(item) === audit);
    if (items.length === 0) return [];
    return [{ audit: audit.record, until: addMonths(dayOf(audit), programmeMonths), items }];
  });
});

/** Whether an approved audit found a nonconformity, so that something has to be corrected. */
export const needsCorrectiveAction = memo((root: RootLinks): boolean =>
  approvedAudits(root).some(({ seen: { findings = [] } }) =>
    findings.some(({ kind }) => kind === 'major-nonconformity' || kind === 'minor-nonconformity'),
  ),
);

/** A finding by its id in an audit, whatever became of the audit. */
export function auditFinding(
  root: RootView,
  { audit, finding }: { readonly audit?: string; readonly finding?: string },
): AuditFinding | undefined {
  if (audit === undefined || finding === undefined) return undefined;
  const [record] = root.definitions('internal-audit', audit);
  return record && findingsById(record).get(finding);
}

const approvedAudits = memo((root: RootLinks) =>
  inForce(root, 'internal-audit').filter(({ record }) => record.lifecycle.status === 'approved'),
);

function* lookedAt({ seen }: SeenDocument<'internal-audit'>): Generator<FrameworkItem> {
  const { clauses = [], controls = [] } = seen.scope ?? {};
  for (const id of [...clauses, ...controls]) {
    const item = frameworkItem(id, 'iso42001');
    if (item) yield item;
    else yield* itemsInGroup(id, ['iso42001']);
  }
}

const applicableControls = memo((root: RootLinks): readonly FrameworkItem[] =>
  annexAOf(root).controls.flatMap(({ item, decision }) => (decision?.applicable === false ? [] : [item])),
);

function dayOf({ seen }: SeenDocument<'internal-audit'>): Day {
  return seen.audited_on?.first ?? '';
}

const findingsById = memo((record: RecordFacts): ReadonlyMap<string, AuditFinding> => {
  const findings = seenIn(record, 'internal-audit')?.findings ?? [];
  return new Map(findings.flatMap(each => (each.id === undefined ? [] : [[each.id, each] as const])));
});
