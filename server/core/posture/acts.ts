import { fieldNamed, kindNamed } from '../kinds/index.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { ObligationPosture } from './obligations.ts';
import { isOfEntry } from './own-entry.ts';
import { isHistory } from './succession.ts';

/**
 * What a person can do about an obligation, by the name of the act. `note-code`: say that changes of the code change
 * nothing for the assessment.
 */
export const actNames = [
  'create',
  'open',
  'reaffirm',
  'note-code',
  'mark-reviewed',
  'revise',
  'waive',
] as const;

export type ActName = (typeof actNames)[number];

/** The acts that make sense for an obligation as it stands, the one that resolves it best first. */
export function actsFor(obligation: ObligationPosture): readonly ActName[] {
  const { state, document } = obligation;
  if (state === 'not-required') return [];
  if (!document) return ['create', 'waive'];
  if (isOfEntry(obligation)) return state === 'current' ? ['open'] : ['open', 'waive'];
  switch (state) {
    case 'missing':
    case 'incomplete':
    case 'draft':
    case 'in-review':
      return ['open', 'waive'];
    case 'stale':
    case 'unknown':
      return [...renewing(obligation), 'open', 'waive'];
    case 'due-soon':
    case 'current':
    case 'waived':
      return ['open', ...renewing(obligation)];
    default:
      return state satisfies never;
  }
}

/** The acts that make sense for a document by itself, whatever it answers. */
export function actsForDocument(record: RecordFacts): readonly ActName[] {
  const { lifecycle, kind, place, id } = record;
  if (isHistory(record)) return ['open'];
  const fields = kindNamed(kind)?.fields ?? [];
  const has = (name: string) => fieldNamed(fields, name) !== undefined;
  const isApproved = lifecycle.status === 'approved';
  const isPlanned = lifecycle.nextReview !== undefined || lifecycle.cadence !== undefined;
  return [
    'open',
    ...(has('assessed') && isApproved ? (['reaffirm'] as const) : []),
    ...(has('reviewed') && (isApproved || isPlanned) ? (['mark-reviewed'] as const) : []),
    ...(has('supersedes') && isApproved && place.path.length === 0 && id !== undefined
      ? (['revise'] as const)
      : []),
  ];
}

/** What brings an approved document up to date. */
function renewing({ kind, reasons }: ObligationPosture): readonly ActName[] {
  const codes = new Set(reasons.map(({ code }) => code));
  const isAssessment = kind === 'impact-assessment' || kind === 'risk-assessment';
  return [
    ...(isAssessment ? (['reaffirm'] as const) : []),
    ...(codes.has('code-changed') ? (['note-code'] as const) : []),
    ...(kind === 'training' ? [] : (['mark-reviewed', 'revise'] as const)),
  ];
}
