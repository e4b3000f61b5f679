import type { State } from '../../core/posture/states.ts';
import type { ReportedRange, Severity } from './report.ts';

/** What a gate in front of a branch reports besides the findings. */

export interface ReportedSince {
  /** As it was given. */
  readonly revision: string;
  /** The commit at which the branch began, by its whole hash. */
  readonly base: string;
  /** The systems that stand otherwise than at the base, in the order of the documents; `null` is no such system. */
  readonly systems: readonly ChangedSystem[];
}

export interface ChangedSystem {
  readonly id: string;
  readonly name: string;
  /** Where it stands, or stood. */
  readonly file: string;
  readonly before: State | null;
  readonly after: State | null;
  /** What it owes that is in another state than at the base. */
  readonly obligations: readonly ChangedObligation[];
}

export interface ChangedObligation {
  /** The kind of document that answers it. */
  readonly kind: string;
  /** What it is about where a system owes one for each. */
  readonly subject: string | null;
  readonly before: State | null;
  readonly after: State | null;
  /** Why it is in its state now, for people. */
  readonly reasons: readonly string[];
}

/** A finding of a baseline that is gone; `count`: so many equal ones. */
export interface GoneFinding {
  readonly fingerprint: string;
  readonly severity: Severity;
  readonly code: string;
  readonly file: string;
  readonly about: string;
  readonly message: string;
  readonly count: number;
}

/** What can be done about a finding in its own file. */
export interface ReportedRepair {
  readonly title: string;
  readonly edits: readonly { readonly range: ReportedRange; readonly text: string }[];
}
