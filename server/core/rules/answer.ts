import type { Described, Finding } from './rule.ts';

/** What a rule finds where it is asked. */
export interface Answer {
  readonly rule: Described;
  readonly findings: readonly Finding[];
  /** What it had found before it failed still counts. */
  readonly failure?: RuleFailure;
}

export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

/** A rule that is asked about something. */
export interface Asked<Context> extends Described {
  check(context: Context): Iterable<Finding>;
}

export function ask<Context>(rule: Asked<Context>, context: Context): Answer {
  const findings: Finding[] = [];
  try {
    for (const finding of rule.check(context)) findings.push(finding);
    return { rule, findings };
  } catch (error) {
    return { rule, findings, failure: { rule: rule.code, error } };
  }
}

/** Whether there is anything to tell. */
export function isTold({ findings, failure }: Answer): boolean {
  return findings.length > 0 || failure !== undefined;
}
