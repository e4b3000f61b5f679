import type { Place } from '../model/facts.ts';
import type { CommitInfo } from '../model/history.ts';
import type { FactChange } from './fact-changes.ts';

/**
 * The states of an obligation, in the order in which they make a system's own state: the first that any of its
 * obligations has. A system that owes nothing is `not-required`.
 */
export const states = [
  'missing',
  'incomplete',
  'stale',
  'draft',
  'in-review',
  'unknown',
  'due-soon',
  'waived',
  'current',
  'not-required',
] as const;

export type State = (typeof states)[number];

/** The states that ask somebody to act: they count in the badge of the sidebar. */
export const problemStates: ReadonlySet<State> = new Set<State>([
  'missing',
  'incomplete',
  'stale',
  'draft',
  'in-review',
]);

export function worstOf(given: Iterable<State>): State {
  const present = new Set(given);
  return states.find(state => present.has(state)) ?? 'not-required';
}

/** Why an obligation is in its state. */
export interface Reason {
  readonly code: ReasonCode;
  /** For people, complete without the code. */
  readonly message: string;
  /** The first day on which it held, `YYYY-MM-DD`, where that is known. */
  readonly since?: string;
  /** `facts-changed`: the names of the facts. */
  readonly facts?: readonly string[];
  /** `facts-changed`: what each of them was, where history tells, and what it is. */
  readonly changes?: readonly FactChange[];
  /** What history has to show for it, the newest first; of many only the first ones. */
  readonly commits?: readonly CommitInfo[];
  /** Where else one has to look. */
  readonly related?: readonly RelatedPlace[];
}

export interface RelatedPlace {
  readonly place: Place;
  /** In words: `the incident`. */
  readonly message: string;
}

export type ReasonCode =
  | 'no-document'
  | 'has-errors'
  | 'has-placeholders'
  | 'misses-fields'
  | 'not-approved'
  | 'review-overdue'
  | 'review-due'
  | 'facts-changed'
  | 'incident-since'
  | 'vendor-review-expired'
  | 'model-not-validated'
  | 'training-expired'
  | 'evidence-expired'
  | 'edited-after-approval'
  | 'code-changed'
  | 'history-unknown'
  | 'waived'
  | 'not-applicable';
