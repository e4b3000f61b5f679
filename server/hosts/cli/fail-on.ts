import type { FailOn } from './arguments.ts';
import { type CheckSummary, type Severity, severities } from './report.ts';

/** Whether a check with these findings fails. */
export function isMet(failOn: FailOn, summary: CheckSummary): boolean {
  return severities.some(severity => summary[severity] > 0 && isAtOrAbove(failOn, { severity }));
}

/** Whether it fails for a finding like this. */
export function isAtOrAbove(failOn: FailOn, { severity }: { readonly severity: Severity }): boolean {
  return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn);
}
