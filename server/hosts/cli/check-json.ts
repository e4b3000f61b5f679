import type { Position } from '../../core/base/line-index.ts';
import { toJson } from './json.ts';
import type { CheckReport, ReportedDiagnostic, ReportedRange } from './report.ts';

/** The report as the contract has it: these keys in this order, whatever else the values carry. */
export function checkJson({
  version,
  root,
  today,
  summary,
  diagnostics,
  waived,
  unchecked,
  doubts,
  since,
  gone,
}: CheckReport): string {
  const { files, documents, error, warning, info, hint, baselined, unchanged } = summary;
  return toJson({
    version,
    root,
    today,
    summary: { files, documents, error, warning, info, hint, waived: summary.waived, baselined, unchanged },
    diagnostics: diagnostics.map(diagnosticJson),
    waived: waived.map(each => {
      const { reason, approved_by, expires } = each.waiver;
      return { ...diagnosticJson(each), waiver: { reason, approved_by, expires } };
    }),
    unchecked: unchecked.map(({ file, reason }) => ({ file, reason })),
    doubts: doubts?.map(({ file, reason }) => ({ file, reason })),
    since: since && {
      revision: since.revision,
      base: since.base,
      systems: since.systems.map(({ id, name, file, before, after, obligations }) => ({
        id,
        name,
        file,
        before,
        after,
        obligations: obligations.map(each => ({
          kind: each.kind,
          subject: each.subject,
          before: each.before,
          after: each.after,
          reasons: each.reasons,
        })),
      })),
    },
    gone: gone?.map(({ file, code, severity, count, about, message, fingerprint }) => ({
      file,
      code,
      severity,
      count,
      about,
      message,
      fingerprint,
    })),
  });
}

function diagnosticJson({
  file,
  range,
  severity,
  code,
  message,
  document,
  related,
  fixes,
  docs,
}: ReportedDiagnostic) {
  return {
    file,
    range: rangeJson(range),
    severity,
    code,
    message,
    document: { kind: document.kind, id: document.id },
    related: related.map(place => ({
      file: place.file,
      range: rangeJson(place.range),
      message: place.message,
    })),
    fixes,
    docs,
  };
}

function rangeJson({ start, end }: ReportedRange): ReportedRange {
  return { start: positionJson(start), end: positionJson(end) };
}

function positionJson({ line, character }: Position): Position {
  return { line, character };
}
