import { encodeUriPart } from '../../core/base/uri.ts';
import { occurrencesOf } from '../../core/features/gate/known-findings.ts';
import { toJson } from './json.ts';
import { namedFrom } from './named-file.ts';
import type { CheckReport, ReportedDiagnostic, ReportedRange, WaivedDiagnostic } from './report.ts';
import { sarifLevels, sarifRules } from './sarif-rules.ts';

export interface SarifOptions {
  /** The program's own. */
  readonly version: string;
  readonly exitCode: number;
  /** What stands before the names of files, so that they are those in the repository. */
  readonly namedFrom: string;
  /** The pages of the rules, in Markdown, by code. */
  readonly pages: ReadonlyMap<string, string>;
}

/**
 * The report in the Static Analysis Results Interchange Format 2.1.0 (OASIS). It names neither a time nor a folder of this
 * machine: the same documents give the same log. Waived findings are in it, as suppressed.
 */
export function checkSarif(report: CheckReport, options: SarifOptions): string {
  const { version, exitCode, namedFrom: from, pages } = options;
  const all: readonly (ReportedDiagnostic | WaivedDiagnostic)[] = [...report.diagnostics, ...report.waived];
  const rules = sarifRules(new Set(all.map(({ code }) => code)), pages);
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const occurrences = occurrencesOf(
    all.map(({ identity, severity }) => ({ fingerprint: identity?.fingerprint ?? '', severity })),
  );
  return toJson({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'AIMS',
            fullName: `AIMS ${version}`,
            version,
            semanticVersion: version,
            informationUri: 'https://marketplace.visualstudio.com/items?itemName=aims.aims',
            rules,
          },
        },
        invocations: [invocation(report, { exitCode, from })],
        originalUriBaseIds: { [baseId]: { description: { text: baseWords(from) } } },
        columnKind: 'utf16CodeUnits',
        results: all.map((each, index) =>
          result(each, {
            from,
            ruleIndex: indices.get(each.code) ?? -1,
            occurrence: occurrences[index] ?? 1,
            isNew: report.gone !== undefined && report.since === undefined,
          }),
        ),
        properties: { today: report.today },
      },
    ],
  });
}

const baseId = '%SRCROOT%';

function baseWords(from: string): string {
  return from === '' ? 'The folder that the program ran in.' : 'The top of the repository.';
}

interface ResultOptions {
  readonly from: string;
  readonly ruleIndex: number;
  /** Which of the equal findings it is. */
  readonly occurrence: number;
  /** Whether it was compared with a baseline, and is not in it. */
  readonly isNew: boolean;
}

function result(
  diagnostic: ReportedDiagnostic | WaivedDiagnostic,
  { from, ruleIndex, occurrence, isNew }: ResultOptions,
) {
  const { code, severity, message, file, range, related, identity, repairs = [] } = diagnostic;
  return {
    ruleId: code,
    ruleIndex,
    level: sarifLevels[severity],
    message: { text: messageText(message) },
    locations: [
      {
        physicalLocation: place(from, file, range),
        ...(identity && { logicalLocations: [{ fullyQualifiedName: identity.about, kind: 'object' }] }),
      },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map((each, index) => ({
        id: index + 1,
        message: { text: messageText(each.message) },
        physicalLocation: place(from, each.file, each.range),
      })),
    }),
    ...(identity && { partialFingerprints: { 'aimsFinding/v1': `${identity.fingerprint}:${occurrence}` } }),
    ...(isNew && !('waiver' in diagnostic) && { baselineState: 'new' }),
    ...('waiver' in diagnostic && { suppressions: [suppression(diagnostic)] }),
    ...(repairs.length > 0 && {
      fixes: repairs.map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation: artifact(from, file),
            replacements: edits.map(edit => ({
              deletedRegion: region(edit.range),
              insertedContent: { text: edit.text },
            })),
          },
        ],
      })),
    }),
  };
}

/** A comment beside the finding, which names nobody, stands in the document; an entry of a waivers document elsewhere. */
function suppression({ waiver: { reason, approved_by: by, expires } }: WaivedDiagnostic) {
  return {
    kind: by === null ? 'inSource' : 'external',
    status: 'accepted',
    justification: `${reason} (until ${expires}${by === null ? '' : `, approved by ${by}`})`,
  };
}

function invocation(
  { unchecked, doubts = [] }: CheckReport,
  { exitCode, from }: { readonly exitCode: number; readonly from: string },
) {
  return {
    executionSuccessful: true,
    exitCode,
    exitCodeDescription: exitCode === 0 ? 'nothing at or above --fail-on' : 'findings at or above --fail-on',
    ...(unchecked.length + doubts.length > 0 && {
      toolExecutionNotifications: [
        ...unchecked.map(({ file, reason }) => ({ file, text: `Not checked: ${reason}` })),
        ...doubts.map(({ file, reason }) => ({ file, text: `Not known: ${reason}` })),
      ].map(({ file, text }) => ({
        level: 'warning',
        message: { text: messageText(text) },
        locations: [{ physicalLocation: { artifactLocation: artifact(from, file) } }],
      })),
    }),
  };
}

/** What a document says could be read as a link, which is written `[text](target)` in the messages of a log. */
function messageText(text: string): string {
  return text.includes('](') ? text.replace(/[[\]\\]/g, '\\$&') : text;
}

function place(from: string, file: string, range: ReportedRange) {
  return { artifactLocation: artifact(from, file), region: region(range) };
}

function artifact(from: string, file: string) {
  const name = namedFrom(from, file);
  const uri = encodeUriPart(name, /\//);
  // What lies above the base cannot be said to lie in it.
  return name.startsWith('../') ? { uri } : { uri, uriBaseId: baseId };
}

/** Lines and columns from 1; the end is the column behind the last character. */
function region({ start, end }: ReportedRange) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
