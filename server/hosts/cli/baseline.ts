import { shortenedTo } from '../../core/base/shorten.ts';
import { byCodeUnits } from '../../core/base/uri.ts';
import { countFindings } from '../../core/features/gate/known-findings.ts';
import { toJsonLine } from './json.ts';
import type { ReportedDiagnostic, Severity } from './report.ts';
import { severities } from './report.ts';
import type { GoneFinding } from './report-gate.ts';

/**
 * The file of findings that somebody lives with for now. People read it and look at its changes in a review: it is sorted,
 * every kind of finding has a line of its own, and nothing in it says in which line of a document a finding stands.
 */
export type BaselineFinding = GoneFinding;

export const baselineVersion = 1;

const format = 'aims-baseline';

/** In code units: the message is there for people, and what a finding is compared by is its fingerprint. */
const longestMessage = 240;

/** What a baseline says of findings; equal ones are one entry. */
export function baselineFindings(diagnostics: readonly ReportedDiagnostic[]): readonly BaselineFinding[] {
  return countFindings(
    diagnostics.flatMap(({ identity, severity, code, file }) =>
      identity
        ? [
            {
              fingerprint: identity.fingerprint,
              severity,
              code,
              file,
              about: identity.about,
              // The message itself may count days, and the file would change with each of them.
              message: shortenedTo(longestMessage, identity.says),
            },
          ]
        : [],
    ),
  );
}

export function baselineText(findings: readonly BaselineFinding[]): string {
  const lines = [...findings]
    .sort(
      (a, b) =>
        byCodeUnits(a.file, b.file) ||
        byCodeUnits(a.code, b.code) ||
        byCodeUnits(a.about, b.about) ||
        byCodeUnits(a.fingerprint, b.fingerprint) ||
        byCodeUnits(a.severity, b.severity),
    )
    .map(({ file, code, severity, count, about, message, fingerprint }) =>
      toJsonLine({ file, code, severity, count, about, message, fingerprint }),
    );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "format": "${format}",\n  "version": ${baselineVersion},\n  "findings": ${list}\n}\n`;
}

/** What a file says as a baseline; else in words that go on behind its name why it is none. */
export function readBaseline(text: string): readonly BaselineFinding[] | { readonly why: string } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { why: 'is no baseline: it is not JSON' };
  }
  if (!isObject(value) || value.format !== format) return { why: 'is no baseline of AIMS' };
  const { version, findings } = value;
  if (version !== baselineVersion) {
    return {
      why:
        typeof version === 'number' && version > baselineVersion
          ? 'was written by a newer version of AIMS'
          : 'was written by another version of AIMS; write it anew with "--write-baseline"',
    };
  }
  if (!Array.isArray(findings)) return { why: 'is damaged: "findings" is no list' };
  const read: BaselineFinding[] = [];
  for (const [index, entry] of findings.entries()) {
    const finding = findingIn(entry);
    if (!finding) return { why: `is damaged: finding ${index + 1} of its list is none` };
    read.push(finding);
  }
  return read;
}

function findingIn(entry: unknown): BaselineFinding | undefined {
  if (!isObject(entry)) return undefined;
  const { fingerprint, severity, code, file, about, message, count } = entry;
  if (typeof fingerprint !== 'string' || !/^[0-9a-f]{24}$/.test(fingerprint)) return undefined;
  if (!isSeverity(severity)) return undefined;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) return undefined;
  const texts = [code, file, about, message];
  if (!texts.every(text => typeof text === 'string')) return undefined;
  return {
    fingerprint,
    severity,
    count,
    code: String(code),
    file: String(file),
    about: String(about),
    message: String(message),
  };
}

function isSeverity(value: unknown): value is Severity {
  return severities.some(severity => severity === value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
