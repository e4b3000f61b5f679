import type { Position } from '../../core/base/line-index.ts';
import { toJson } from './json.ts';
import type { CheckReport, ReportedRange } from './report.ts';

/** The report as the contract has it: these keys in this order, whatever else the values carry. */
export function checkJson({ version, root, today, summary, diagnostics, unchecked }: CheckReport): string {
  const { files, documents, error, warning, info, hint } = summary;
  return toJson({
    version,
    root,
    today,
    summary: { files, documents, error, warning, info, hint },
    diagnostics: diagnostics.map(
      ({ file, range, severity, code, message, document, related, fixes, docs }) => ({
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
      }),
    ),
    unchecked: unchecked.map(({ file, reason }) => ({ file, reason })),
  });
}

function rangeJson({ start, end }: ReportedRange): ReportedRange {
  return { start: positionJson(start), end: positionJson(end) };
}

function positionJson({ line, character }: Position): Position {
  return { line, character };
}
