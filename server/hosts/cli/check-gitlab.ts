import { occurrencesOf } from '../../core/features/gate/known-findings.ts';
import { toJson } from './json.ts';
import { namedFrom } from './named-file.ts';
import type { CheckReport, ReportedDiagnostic, Severity } from './report.ts';

export interface GitlabOptions {
  /** What stands before the names of files, so that they are those in the repository. */
  readonly namedFrom: string;
}

/** How much a finding weighs, in the words of GitLab's code quality reports. */
const weights: Readonly<Record<Severity, 'critical' | 'major' | 'minor' | 'info'>> = {
  error: 'critical',
  warning: 'major',
  info: 'minor',
  hint: 'info',
};

/** The report as GitLab's code quality widget reads it: it compares the fingerprints with those of the target branch. */
export function checkGitlab({ diagnostics }: CheckReport, { namedFrom: from }: GitlabOptions): string {
  const findings = diagnostics.flatMap(each => (each.identity ? [recognizable(each, each.identity)] : []));
  const occurrences = occurrencesOf(findings);
  return toJson(
    findings.map(({ diagnostic: { code, message, severity, file, range }, fingerprint }, index) => ({
      description: message,
      check_name: code,
      fingerprint: `${fingerprint}-${occurrences[index]}`,
      severity: weights[severity],
      location: {
        path: namedFrom(from, file),
        lines: { begin: range.start.line + 1, end: range.end.line + 1 },
      },
    })),
  );
}

function recognizable(diagnostic: ReportedDiagnostic, { fingerprint }: { readonly fingerprint: string }) {
  return { diagnostic, fingerprint, severity: diagnostic.severity };
}
