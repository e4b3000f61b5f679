import { firstFrom } from '../base/in-order.ts';
import { memo } from '../base/memo.ts';
import { encloses, type Range } from '../base/range.ts';
import { runThrough, type Steps } from '../base/steps.ts';
import { byCodeUnits } from '../base/uri.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { RootLinks } from '../model/links.ts';
import { documentAt, locationOf, recordAt } from '../model/locate.ts';
import { recordsOf } from '../model/record.ts';
import type { Document, SourceFile } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ObligationName } from '../posture/demands.ts';
import type { Behind } from '../posture/evidence-part.ts';
import { type ReadinessRow, readinessOf } from '../posture/readiness.ts';
import { spokesmanOf } from '../rules/aims-wide.ts';
import type { RuleFailure } from '../rules/answer.ts';
import type { Checked } from '../rules/checked.ts';
import type { Severity } from '../rules/rule.ts';
import { checkSteps } from '../rules/run.ts';
import type { Diagnostic } from '../rules/told.ts';

/** A row of the readiness with what the rules find where something is lacking. */
export interface ExplainedRow extends ReadinessRow {
  /** In the order of the files and as they stand there, each once. Hints are left out: they show no gap. */
  readonly findings: readonly RowFinding[];
}

export interface RowFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly uri: string;
  readonly range: Range;
  /** The record that it is about; undefined for what is about the AIMS as a whole. */
  readonly record?: RecordFacts;
}

export interface ExplainedReadiness {
  readonly rows: readonly ExplainedRow[];
  /** Rules that failed by a fault of ours: their findings are missing. */
  readonly failures: readonly (RuleFailure & { readonly uri: string })[];
}

/** The readiness of an AIMS with the findings behind it. Only files in which something is lacking are checked. */
export function explainedReadiness(workspace: Workspace, root: RootLinks): ExplainedReadiness {
  return runThrough(explainSteps(workspace, root, readinessOf(workspace, root).rows));
}

/** The same for some of the rows, with pauses. */
export function* explainSteps(
  workspace: Workspace,
  root: RootLinks,
  rows: readonly ReadinessRow[],
): Steps<ExplainedReadiness> {
  const looking: Looking = { workspace, root, checked: new Map(), within: new Map() };
  const explained: ExplainedRow[] = [];
  for (const row of rows) {
    explained.push({ ...row, findings: yield* findingsBehind(looking, row) });
    yield;
  }
  return {
    rows: explained,
    failures: [...looking.checked].flatMap(([uri, { failures }]) => failures.map(each => ({ ...each, uri }))),
  };
}

interface Looking {
  readonly workspace: Workspace;
  readonly root: RootLinks;
  /** By uri: what was found in the files that were asked so far. */
  readonly checked: Map<string, Checked>;
  /** What was found in a record: many rows ask for the same. */
  readonly within: Map<RecordFacts, Found>;
}

function* findingsBehind(looking: Looking, { behind }: ReadinessRow): Steps<readonly RowFinding[]> {
  const found = new Map<Diagnostic, RowFinding>();
  for (const each of behind) {
    const about = each.is === 'aims' ? {} : { record: each.record };
    for (const [uri, diagnostic] of yield* findingsAt(looking, each)) {
      const { code, severity, message, range } = diagnostic;
      if (severity === 'hint') continue;
      found.set(diagnostic, { code, severity, message, uri, range, ...about });
    }
  }
  return [...found.values()].sort(byPlace);
}

function byPlace(a: RowFinding, b: RowFinding): number {
  return byCodeUnits(a.uri, b.uri) || a.range.start - b.range.start || byCodeUnits(a.code, b.code);
}

type Found = readonly (readonly [uri: string, diagnostic: Diagnostic])[];

function* findingsAt(looking: Looking, behind: Behind): Steps<Found> {
  const { root, workspace } = looking;
  switch (behind.is) {
    case 'record':
      return (yield* within(looking, behind.record)).filter(
        // What is mere information is not due yet.
        ([, { code, severity }]) => severity !== 'info' && !aboutOthers.has(code),
      );
    case 'owed':
      return (yield* within(looking, behind.record)).filter(([, { code }]) =>
        owedCodes[behind.kind].includes(code),
      );
    case 'undecided':
      return (yield* within(looking, behind.record)).filter(([, { code }]) => code === 'undecided-control');
    case 'decision': {
      const { range } = locationOf(workspace, behind.place);
      return (yield* within(looking, behind.record)).filter(([, diagnostic]) =>
        encloses(range, diagnostic.range),
      );
    }
    case 'aims': {
      const codes = aimsCodes[behind.kind] ?? [];
      const spokesman = spokesmanOf(root);
      if (!spokesman || codes.length === 0) return [];
      return (yield* within(looking, spokesman)).filter(([, { code }]) => codes.includes(code));
    }
    default:
      return behind satisfies never;
  }
}

/** The findings in a record, but for those in records within it: the systems of a register, the controls of a list. */
function* within(looking: Looking, record: RecordFacts): Steps<Found> {
  const known = looking.within.get(record);
  if (known) return known;
  const found = yield* foundIn(looking, record);
  looking.within.set(record, found);
  return found;
}

function* foundIn({ workspace, checked }: Looking, record: RecordFacts): Steps<Found> {
  const { place } = record;
  const file = workspace.files.get(place.uri);
  const document = documentAt(workspace, place);
  if (!file || !document) return [];
  const { diagnostics } = checked.get(file.uri) ?? (yield* remembered(checked, workspace, file));
  const own = ownRange(workspace, record);
  const inner = place.path.length === 0 ? innerRanges(document) : [];
  // Both are in order: of a register with thousands of systems each is asked about.
  return (
    (own ? beginningIn(diagnostics, own) : diagnostics)
      // By its index: a document may have been checked without its tree, as another object.
      .filter(diagnostic => !diagnostic.document || diagnostic.document.index === document.index)
      .filter(({ range }) => !own || encloses(own, range))
      .filter(({ range }) => !isWithinOne(inner, range))
      .map(diagnostic => [file.uri, diagnostic] as const)
  );
}

function* remembered(checked: Looking['checked'], workspace: Workspace, file: SourceFile): Steps<Checked> {
  const found = yield* checkSteps(workspace, file);
  checked.set(file.uri, found);
  return found;
}

/** Those that begin in a range. */
function beginningIn(diagnostics: readonly Diagnostic[], { start, end }: Range): readonly Diagnostic[] {
  const startOf = ({ range }: Diagnostic) => range.start;
  return diagnostics.slice(firstFrom(diagnostics, start, startOf), firstFrom(diagnostics, end + 1, startOf));
}

/** Whether a range lies in one of several that do not overlap. */
function isWithinOne(ranges: readonly Range[], range: Range): boolean {
  const before = ranges[firstFrom(ranges, range.start + 1, ({ start }) => start) - 1];
  return before !== undefined && encloses(before, range);
}

/** Undefined for a document as a whole. */
function ownRange(workspace: Workspace, record: RecordFacts): Range | undefined {
  if (record.place.path.length === 0) return undefined;
  return recordAt(workspace, record)?.node.range;
}

const innerRanges = memo((document: Document): readonly Range[] =>
  recordsOf(document)
    .flatMap(({ path, node }) => (path.length === 0 ? [] : [node.range]))
    .sort((a, b) => a.start - b.start),
);

/** The rules that say, at a system, that something which it owes is not there or not as it has to be. */
const owedCodes: Readonly<Record<ObligationName, readonly string[]>> = {
  'risk-assessment': ['missing-risk-assessment'],
  'impact-assessment': ['missing-impact-assessment'],
  validation: ['missing-validation'],
  oversight: ['missing-oversight'],
  monitoring: ['missing-monitoring'],
  vendor: ['missing-vendor-review'],
  dataset: ['missing-dataset'],
  runbook: ['missing-runbook'],
  training: ['untrained-overseer'],
};

/** The rules that say, at the document that speaks for an AIMS, that a kind of document is lacking as a whole. */
const aimsCodes: Readonly<Record<string, readonly string[]>> = {
  scope: ['missing-scope'],
  policy: ['uncovered-policy-topic'],
  runbook: ['uncovered-incident-type'],
  'management-review': ['overdue-management-review'],
};

/** What stands in a document and is about others, so that it says nothing of the document itself. */
const aboutOthers: ReadonlySet<string> = new Set([
  ...Object.values(owedCodes).flat(),
  ...Object.values(aimsCodes).flat(),
]);

/** The codes of the rules that this module knows by name; a test holds that there are such rules. */
export const namedRules: readonly string[] = [...aboutOthers, 'undecided-control'];
