import { shortened } from '../../base/shorten.ts';
import { foldName } from '../../base/words.ts';
import type { Path } from '../../kinds/schema-fault.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { seenIn } from '../../model/said.ts';
import { obligationWaiver } from '../../model/waivers.ts';
import { rightsUntil } from '../data-rights.ts';
import { inForce } from '../in-force.ts';
import { systemsIn } from '../posture.ts';
import { exerciseDueOf } from '../runbooks.ts';
import { type Training, trainedRoles, trainingOf } from '../training.ts';
import { usesOfVendor, vendorReviewUntil } from '../vendors.ts';
import { type Due, type Looking, named, saidInForce } from './due.ts';

/** The reviews of vendors that hold until a day. */
export function* endingVendorReviews({ root }: Looking): Generator<Due> {
  for (const { record } of inForce(root, 'vendor')) {
    const day = vendorReviewUntil(record);
    if (day === undefined) continue;
    yield {
      sort: 'vendor-review',
      day,
      what: `Renew the review of ${named(record)}`,
      record,
      path: ['valid_until'],
      systems: record.id === undefined ? [] : usesOfVendor(root, record.id).map(use => use.record),
    };
  }
}

/** The rights to use data that end. */
export function* endingDataRights(looking: Looking): Generator<Due> {
  for (const { facts, said } of saidInForce(looking, 'dataset')) {
    const day = rightsUntil(looking.root, facts, said);
    if (day === undefined) continue;
    const what = `Renew the right to use ${named(facts)}`;
    yield { sort: 'data-rights', day, what, record: facts, path: ['rights', 'expires'] };
  }
}

export function* runbookExercises({ root }: Looking): Generator<Due> {
  for (const { record } of inForce(root, 'runbook')) {
    const day = exerciseDueOf(root, record);
    if (day === undefined) continue;
    yield { sort: 'exercise', day, what: `Exercise ${named(record)}`, record, path: ['last_exercised'] };
  }
}

/** Training that ends, once for each role: it is trained as long as one of its records holds. */
export function* endingTraining(looking: Looking): Generator<Due> {
  const { root, workspace } = looking;
  const { today } = workspace;
  const owed = trainingOwed(looking);
  for (const { role, document, systems, isWaivedUntil } of owed.values()) {
    const due = trainingDue(trainingOf(root, today, role, document.id), role);
    if (!due || (isWaivedUntil !== undefined && due.day <= isWaivedUntil)) continue;
    yield { ...due, systems };
  }
  const overseers = new Set([...owed.values()].map(({ role }) => foldName(role)));
  for (const role of trainedRoles(root)) {
    if (overseers.has(role)) continue;
    const due = trainingDue(trainingOf(root, today, role), role);
    if (due) yield { ...due, systems: [] };
  }
}

interface OwedTraining {
  /** As somebody wrote it. */
  readonly role: string;
  readonly document: RecordFacts;
  readonly systems: RecordFacts[];
  /** Where every system lets it go: until when. */
  isWaivedUntil: string | undefined;
}

/** The training that systems owe for their overseers, by role and by the document that has its record. */
function trainingOwed({ root, workspace }: Looking): ReadonlyMap<string, OwedTraining> {
  const { today } = workspace;
  const owed = new Map<string, OwedTraining>();
  for (const { record, obligations } of systemsIn(workspace, root)) {
    for (const { kind, subject: role, document, state } of obligations) {
      if (kind !== 'training' || role === undefined || !document) continue;
      const waiver =
        state === 'waived' && record.id !== undefined
          ? obligationWaiver(root, { obligation: kind, system: record.id, today })
          : undefined;
      const key = [foldName(role), document.place.uri, document.place.document].join('\n');
      const known = owed.get(key);
      if (!known) owed.set(key, { role, document, systems: [record], isWaivedUntil: waiver?.expires });
      if (!known) continue;
      known.systems.push(record);
      if (!waiver || (known.isWaivedUntil ?? '') > waiver.expires) known.isWaivedUntil = waiver?.expires;
    }
  }
  return owed;
}

function trainingDue(training: Training, role: string): Due | undefined {
  if (training.is === 'none') return undefined;
  const day = training.is === 'valid' ? training.until : training.on;
  if (day === undefined) return undefined;
  const { document } = training;
  const written = writtenRecord(document, { role, day });
  return {
    sort: 'training',
    day,
    what: `Repeat the training of ${shortened(written.role)}`,
    record: document,
    path: written.path,
    detail: foldName(role),
  };
}

/** The record of a role that holds until the day, with the role as it is written there. */
function writtenRecord(
  document: RecordFacts,
  { role, day }: { readonly role: string; readonly day: string },
): { readonly role: string; readonly path: Path } {
  for (const [index, entry] of (seenIn(document, 'training')?.records ?? []).entries()) {
    const own = entry.role?.find(each => foldName(each) === foldName(role));
    if (own !== undefined && entry.expires_on?.last === day)
      return { role: own, path: ['records', index, 'expires_on'] };
  }
  return { role, path: ['records'] };
}
