/**
 * What `aims check` and `aims status` print with `--format json`, field by field. Scripts rely on it: what is not
 * here is not printed, and the names do not change within a `version`.
 */
import type { Day } from '../../core/base/day.ts';
import type { Position } from '../../core/base/line-index.ts';
import type { Reason, State } from '../../core/posture/states.ts';

export interface CheckReport {
  readonly version: 1;
  /** The folder the program ran in. Files are relative to it, with `/`. */
  readonly root: '.';
  readonly today: Day;
  readonly summary: CheckSummary;
  /** By file (code units), then position, then code. */
  readonly diagnostics: readonly ReportedDiagnostic[];
  /** The findings that somebody lets go for a while, in the same order; they meet no `--fail-on`. */
  readonly waived: readonly WaivedDiagnostic[];
  /** The AIMS documents that were not read whole, by file. */
  readonly unchecked: readonly UncheckedFile[];
}

export interface CheckSummary {
  /** Files with at least one AIMS document. */
  readonly files: number;
  /** A register is one document. */
  readonly documents: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
  /** The findings that are waived; they are not among the others. */
  readonly waived: number;
}

export const severities = ['error', 'warning', 'info', 'hint'] as const;

export type Severity = (typeof severities)[number];

export interface ReportedDiagnostic {
  readonly file: string;
  readonly range: ReportedRange;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly document: { readonly kind: string | null; readonly id: string | null };
  readonly related: readonly RelatedPlace[];
  /** What each fix that is offered does: `Change to "crm-bot"`. */
  readonly fixes: readonly string[];
  /** The address of the rule's page. */
  readonly docs: string;
}

export interface WaivedDiagnostic extends ReportedDiagnostic {
  readonly waiver: {
    readonly reason: string;
    /** Null where a comment does not say it. */
    readonly approved_by: string | null;
    /** The last day on which it holds. */
    readonly expires: Day;
  };
}

/** Lines and characters count from 0, characters in UTF-16 code units; the end is not included. */
export interface ReportedRange {
  readonly start: Position;
  readonly end: Position;
}

export interface RelatedPlace {
  readonly file: string;
  readonly range: ReportedRange;
  readonly message: string;
}

export interface UncheckedFile {
  readonly file: string;
  /** A sentence for people. */
  readonly reason: string;
}

export interface StatusReport {
  readonly version: 1;
  readonly root: '.';
  readonly today: Day;
  /** In the order of the documents: by file, then as they stand there. */
  readonly systems: readonly ReportedSystem[];
  readonly totals: StatusTotals;
}

export interface ReportedSystem {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** Of the entry's first line, from 0. */
  readonly line: number;
  /** As written; null where it is absent. */
  readonly stage: string | null;
  readonly risk: string | null;
  /** The worst of its obligations. */
  readonly state: State;
  readonly obligations: readonly ReportedObligation[];
}

export interface ReportedObligation {
  /** The kind of document that answers it. */
  readonly kind: string;
  /** What it is about where a system owes one for each: the vendor, the input, the role. */
  readonly subject?: string;
  readonly state: State;
  /** The id of the document that answers it and where it is; null where there is none. */
  readonly document: string | null;
  readonly file: string | null;
  /** The day a review is due. */
  readonly due: Day | null;
  readonly reasons: readonly Reason[];
}

/** How many systems there are, and how many obligations are in each state. */
export type StatusTotals = { readonly systems: number } & { readonly [Name in State]: number };

/** The order in which `totals` names the states. */
export const totalsOrder = [
  'missing',
  'incomplete',
  'draft',
  'in-review',
  'stale',
  'due-soon',
  'current',
  'waived',
  'not-required',
  'unknown',
] as const satisfies readonly State[];
