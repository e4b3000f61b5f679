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
  // Nearly always there is nothing, and of thousands of records each is asked about by dozens of rules.
  let findings = nothing;
  try {
    for (const finding of rule.check(context)) {
      if (findings === nothing) findings = [finding];
      else findings.push(finding);
    }
    return { rule, findings };
  } catch (error) {
    return { rule, findings, failure: { rule: rule.code, error } };
  }
}

/** Nobody adds to it. */
const nothing: Finding[] = [];

/** Whether there is anything to tell. */
export function isTold({ findings, failure }: Answer): boolean {
  return findings.length > 0 || failure !== undefined;
}
