import { shortened } from '../../base/shorten.ts';
import { kindNamed } from '../../kinds/index.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { obligationWaiver } from '../../model/waivers.ts';
import type { ActName } from '../acts.ts';
import { type Answered, documentPostureOf } from '../document-posture.ts';
import type { DueDay } from '../document-state.ts';
import { isOver, isUnfinished } from '../evidence-term.ts';
import { reviewDueOf } from '../review-due.ts';
import { systemAbout, systemsNamedBy } from '../system-about.ts';
import { type Due, type Looking, named } from './due.ts';

/** The reviews of everything in force: documents, systems and registers. */
export function* documentReviews(looking: Looking): Generator<Due> {
  const { workspace, root } = looking;
  for (const record of root.records) {
    const own = reviewDueOf(root, record);
    const isApproved = record.lifecycle.status === 'approved';
    const answers = isApproved ? (documentPostureOf(workspace, record)?.answers ?? []) : [];
    // A document without a cadence is reviewed as often as the riskiest of the systems that it answers for asks.
    const days = [...(own ? [own] : []), ...answers.flatMap(({ obligation }) => obligation.due ?? [])];
    const due = days.reduce<DueDay | undefined>(
      (first, each) => (first && first.day <= each.day ? first : each),
      undefined,
    );
    if (!due || isLetGo(looking, answers, due)) continue;
    const systems = answers.map(({ system }) => system.record);
    yield {
      sort: 'review',
      day: due.day,
      what: `Review ${named(record)}`,
      record,
      path: due.path,
      systems: [...systems, ...systemsNamedBy(root, record)],
      acts: reviewActs(record, { isAboutSystem: systemAbout(root, record) !== undefined }),
    };
  }
}

/** Whether everything that a document answers is waived until after the day. */
function isLetGo({ workspace, root }: Looking, answers: readonly Answered[], { day }: DueDay): boolean {
  const { today } = workspace;
  return (
    answers.length > 0 &&
    answers.every(({ system: { record }, obligation }) => {
      if (obligation.state !== 'waived' || record.id === undefined) return false;
      const waiver = obligationWaiver(root, { obligation: obligation.kind, system: record.id, today });
      return waiver !== undefined && day <= waiver.expires;
    })
  );
}

function reviewActs(
  { kind, place, lifecycle, system }: RecordFacts,
  { isAboutSystem }: { readonly isAboutSystem: boolean },
): readonly ActName[] {
  const has = (field: string) => kindNamed(kind)?.fields.some(({ name }) => name === field) ?? false;
  const isDocument = place.path.length === 0 && !system;
  const canRevise = isDocument && lifecycle.status === 'approved' && has('supersedes');
  return [
    ...(has('assessed') && isAboutSystem ? (['reaffirm'] as const) : []),
    ...(has('reviewed') ? (['mark-reviewed'] as const) : []),
    ...(canRevise ? (['revise'] as const) : []),
    'open',
  ];
}

/** Evidence that ends, of everything that somebody relies on. */
export function* endingEvidence({ root }: Looking): Generator<Due> {
  const overDocuments = new Set(
    root.records
      .filter(record => record.place.path.length === 0 && isOver(record))
      .map(({ place }) => `${place.document} ${place.uri}`),
  );
  for (const record of root.records) {
    if (isOver(record) || isUnfinished(record)) continue;
    if (overDocuments.has(`${record.place.document} ${record.place.uri}`)) continue;
    for (const { title, location, validUntil, path } of record.lifecycle.evidence) {
      if (validUntil === undefined) continue;
      yield {
        sort: 'evidence',
        day: validUntil,
        what: `Collect evidence "${shortened(title)}" of ${named(record)} anew`,
        record,
        path: [...path, 'valid_until'],
        detail: location ?? title,
      };
    }
  }
}
