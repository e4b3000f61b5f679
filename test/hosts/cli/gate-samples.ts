import type { CheckReport, ReportedDiagnostic } from '../../../server/hosts/cli/report.ts';
import { checkReport } from './samples.ts';

/** What a hostile document and a hostile folder can put into a report. */
export const hostile =
  'a\x1B[2J\x07\0\uD83D\u202E ]]> <b a="1">&amp;</b> 100% ::error::x ##[add-mask]x\r\nb, c: d [e](http://x)';

export const hostileFile = 'aims/50% of "a",b:c/\n<é>\x1B.yaml';

/** The sample with what makes each finding itself. */
export const exactReport: CheckReport = {
  ...checkReport,
  diagnostics: [
    ...checkReport.diagnostics.map((each, index) => exact(each, index)),
    exact({ ...first(), file: hostileFile, message: hostile, severity: 'info' }, 9),
    // The same finding once more, further down.
    exact({ ...first(), range: { start: { line: 8, character: 0 }, end: { line: 8, character: 0 } } }, 0),
  ],
  waived: [
    {
      ...exact({ ...first(), code: 'missing-scope' }, 20),
      waiver: { reason: hostile, approved_by: 'Board', expires: '2027-01-31' },
    },
    {
      ...exact({ ...first(), code: 'unknown-key' }, 21),
      waiver: { reason: 'It waits.', approved_by: null, expires: '2026-12-31' },
    },
  ],
  unchecked: [{ file: hostileFile, reason: hostile }],
};

function first(): ReportedDiagnostic {
  const [diagnostic] = checkReport.diagnostics;
  if (!diagnostic) throw new Error('There is no sample.');
  return diagnostic;
}

export function exact(diagnostic: ReportedDiagnostic, number: number): ReportedDiagnostic {
  const fingerprint = number.toString(16).padStart(24, '0');
  return {
    ...diagnostic,
    identity: { fingerprint, about: 'system/crm-bot', at: 'name', says: diagnostic.message },
    ...(diagnostic.fixes.length > 0 && {
      repairs: diagnostic.fixes.map(title => ({ title, edits: [{ range: diagnostic.range, text: 'new' }] })),
    }),
  };
}

/** Many findings, the slightest first. */
export function manyFindings(count: number): CheckReport {
  const severities = ['hint', 'info', 'warning', 'error'] as const;
  const diagnostics = Array.from({ length: count }, (_, index) =>
    exact({ ...first(), severity: severities[Math.floor((index * 4) / count)] ?? 'hint' }, index),
  );
  return { ...checkReport, diagnostics, unchecked: [] };
}
