/**
 * What `aims check` and `aims status` print with `--format json`, field by field. Scripts rely on it: what is not
 * here is not printed, and the names do not change within a `version`.
 */
import type { Day } from '../../core/base/day.ts';
import type { Position } from '../../core/base/line-index.ts';
import type { FindingIdentity } from '../../core/features/gate/identity.ts';
import type { ActName } from '../../core/posture/acts.ts';
import type { ClaimState, CrosswalkFramework, HelpSort } from '../../core/posture/gap.ts';
import type { Area, ReadinessState } from '../../core/posture/readiness.ts';
import type { DueSort } from '../../core/posture/reviews.ts';
import type { Reason, State } from '../../core/posture/states.ts';
import type { GoneFinding, ReportedRepair, ReportedSince } from './report-gate.ts';

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
  /** The documents of which the history should have told whether they are stale, and could not, by file; absent where there are none. */
  readonly doubts?: readonly UncheckedFile[];
  /** With `--changed-since`: what was compared. */
  readonly since?: ReportedSince;
  /** With `--baseline`: what it names that is not found any more, by file. */
  readonly gone?: readonly GoneFinding[];
}

/** What `aims init`, `aims new`, `aims reaffirm` and `aims review` print: what was written. */
export interface ChangeReport {
  readonly version: 1;
  readonly root: '.';
  readonly today: Day;
  /** False where a new document is only shown. */
  readonly written: boolean;
  readonly files: readonly { readonly file: string; readonly action: 'create' | 'change' }[];
  /** Sentences for people; in text only. */
  readonly notes: readonly string[];
  /** What may be otherwise than meant: said beside the report. */
  readonly warnings: readonly string[];
  /** The text that is only shown. */
  readonly text?: string;
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
  /** With a baseline: the findings that it names; they are not among the others. */
  readonly baselined?: number;
  /** With `--changed-since`: the findings that the branch neither touched nor caused; they are not among the others. */
  readonly unchanged?: number;
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
  /** Only where it is asked for: what makes it the same finding elsewhere and later. */
  readonly identity?: FindingIdentity;
  /** Only where it is asked for: the edits of each fix. */
  readonly repairs?: readonly ReportedRepair[];
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
  /** With `--readiness`: every clause and control of ISO/IEC 42001 once, by area, then in the framework's order. */
  readonly readiness?: readonly ReportedRow[];
  readonly readiness_totals?: ReadinessTotals;
  /** With `--reviews`: what is due, by day. */
  readonly reviews?: readonly ReportedReview[];
  readonly reviews_totals?: ReviewTotals;
  /** With `--gap`. */
  readonly gap?: ReportedGap;
  readonly gap_totals?: GapTotals;
}

/** `next-months`: the three after this one. */
export const reviewPeriodNames = ['overdue', 'this-month', 'next-months', 'later'] as const;

export interface ReportedReview {
  /** The last day on which it is in time. */
  readonly day: Day;
  readonly period: (typeof reviewPeriodNames)[number];
  /** `review`, `evidence`, `waiver`; see `docs/reviews.md`. */
  readonly sort: DueSort;
  /** What is to be done, for people. */
  readonly what: string;
  /** The kind and the id of the document that says so. */
  readonly kind: string;
  readonly document: string | null;
  readonly file: string;
  /** Where the day stands, or the date that it is counted from; from 0. */
  readonly line: number;
  /** The ids of the systems that it concerns; none where it is about the AIMS as a whole. */
  readonly systems: readonly string[];
  readonly owner: string | null;
  /** What resolves it first: `reaffirm`, `mark-reviewed`, `create`, `open`. */
  readonly act: ActName;
  /** The kind of the document that resolves it, where that is a new one. */
  readonly creates: string | null;
  /** What tells it apart from all others, and stays the same when its day moves; in calendars only. */
  readonly key: string;
  /** How many days ahead it counts as due soon; in calendars only. */
  readonly remindDays: number;
}

export type ReviewTotals = { readonly [period in (typeof reviewPeriodNames)[number]]: number };

export interface ReportedRow {
  /** `6.1.2`, `A.6.2.4` */
  readonly id: string;
  readonly title: string;
  readonly area: Area;
  readonly state: ReadinessState;
  /** What answers it, in whatever state. */
  readonly documents: readonly {
    readonly kind: string;
    readonly id: string | null;
    readonly file: string;
  }[];
  /** The findings that say what it lacks; lines from 0. None for what is evidenced or does not apply. */
  readonly findings: readonly { readonly code: string; readonly file: string; readonly line: number }[];
  /** What it lacks in words; in text only. */
  readonly lacks: readonly string[];
}

/** How many rows of each area are in each state; every area and every state is there. */
export type ReadinessTotals = { readonly [area in Area]: { readonly [state in ReadinessState]: number } };

/**
 * What of ISO/IEC 42001 is helped by what is in place for another framework. There is no share of what is done: a mapping
 * says that two items have something to do with each other, and no more.
 */
export interface ReportedGap {
  readonly framework: CrosswalkFramework;
  /** Of the framework. */
  readonly version: string;
  readonly title: string;
  /** The crosswalks that count, taken together; drafts are among them. */
  readonly crosswalks: readonly {
    readonly id: string | null;
    readonly file: string;
    readonly status: string;
  }[];
  /** What they say is in place. Only what is `evidenced` helps anything. */
  readonly claims: readonly ReportedClaim[];
  /** Every clause and control once, by area, then in the framework's order. */
  readonly items: readonly ReportedGapItem[];
}

export interface ReportedClaim {
  /** As the framework writes it; as it is written in the document where there is no such item. */
  readonly id: string;
  readonly title: string | null;
  readonly state: ClaimState;
  readonly file: string;
  /** From 0. */
  readonly line: number;
}

export interface ReportedGapItem {
  readonly id: string;
  readonly title: string;
  readonly area: Area;
  /** What is in place and helps it, published mappings first; none where it is left. */
  readonly helped_by: readonly {
    readonly id: string;
    readonly title: string;
    /** `published`: somebody published the mapping; `derived`: it is our own judgement. */
    readonly source: 'published' | 'derived';
    readonly confidence: 'high' | 'medium' | 'low' | null;
  }[];
}

/** `derived`: helped by derived mappings only. */
export const helpSorts = ['published', 'derived', 'left'] as const satisfies readonly HelpSort[];

export interface GapTotals {
  readonly claims: { readonly [state in ClaimState]: number };
  readonly items: { readonly [sort in HelpSort]: number };
  readonly areas: { readonly [area in Area]: { readonly [sort in HelpSort]: number } };
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
  readonly reasons: readonly ReportedReason[];
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

/** Why an obligation is in its state, and what somebody does about it. */
export interface ReportedReason extends Omit<Reason, 'related'> {
  /** Where else one has to look; lines from 0. */
  readonly related: readonly { readonly file: string; readonly line: number; readonly message: string }[];
  /** A sentence. */
  readonly resolves: string;
}
