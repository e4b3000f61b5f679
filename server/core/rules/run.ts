import { memo } from '../base/memo.ts';
import type { Range } from '../base/range.ts';
import { runThrough, type Steps } from '../base/steps.ts';
import { byCodeUnits } from '../base/uri.ts';
import { configOf } from '../model/config.ts';
import { linksAround } from '../model/links.ts';
import type { Document, SourceFile } from '../model/source-file.ts';
import type { SeveritySetting, Workspace } from '../model/workspace.ts';
import { type Waiving, waivingOf } from '../posture/waiving.ts';
import { rules } from './index.ts';
import type {
  DocumentContext,
  DocumentRule,
  Finding,
  FindingsContext,
  Fix,
  Related,
  Rule,
  Severity,
} from './rule.ts';

/** A finding as people see it: with its rule's code, its severity as set, and the document that it is about. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly range: Range;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** Undefined for what concerns the file as a whole. */
  readonly document: Document | undefined;
}

/** A finding that somebody lets go for a while: it is not shown, and still counted. */
export interface WaivedDiagnostic extends Diagnostic {
  readonly waiving: Waiving;
}

export interface Checked {
  /** By position, then by code. */
  readonly diagnostics: readonly Diagnostic[];
  /** In the same order. */
  readonly waived: readonly WaivedDiagnostic[];
  /** Rules that failed by a fault of ours: their answers are missing, everybody else's are here. */
  readonly failures: readonly RuleFailure[];
}

export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

/** All that the rules find in a file. A file without AIMS documents has no findings, ever. */
export function check(workspace: Workspace, file: SourceFile, all: readonly Rule[] = rules): Checked {
  return runThrough(checkSteps(workspace, file, all));
}

/** The same, with a pause after each rule: in a large document each of them has much to look at. */
export function* checkSteps(
  workspace: Workspace,
  file: SourceFile,
  all: readonly Rule[] = rules,
): Steps<Checked> {
  if (file.documents.length === 0) return { diagnostics: [], waived: [], failures: [] };
  const answers: Answer[] = [];
  for (const rule of all) {
    if (rule.sees === 'file') answers.push(ask(rule, undefined, () => rule.check({ file })));
  }
  const others = otherRules(workspace, all);
  const isReadable = answers.every(answer => answer.findings.length === 0);
  for (const document of isReadable ? file.documents : []) {
    const context = { workspace, file, document, today: workspace.today };
    for (const rule of all) {
      if (rule.sees === 'document') answers.push(askOnce(rule, context));
      if (rule.sees === 'workspace') answers.push(ask(rule, document, () => rule.check(context)));
      if (rule.sees === 'findings')
        answers.push(ask(rule, document, () => rule.check({ ...context, ...others })));
      yield;
    }
  }
  const diagnostics: Diagnostic[] = [];
  const waived: WaivedDiagnostic[] = [];
  const { severities } = configOf(linksAround(workspace, file.uri));
  for (const answer of answers) {
    // What the configuration of an AIMS says holds for everybody; an editor's own settings say the rest.
    const setting = own(severities, answer.rule.code) ?? own(workspace.settings.severity, answer.rule.code);
    for (const diagnostic of diagnosticsOf(setting, answer)) {
      const waiving = waivingOf(workspace, file, { rule: diagnostic.code, range: diagnostic.range });
      if (waiving) waived.push({ ...diagnostic, waiving });
      else diagnostics.push(diagnostic);
    }
  }
  return {
    diagnostics: diagnostics.sort(byPlace),
    waived: waived.sort(byPlace),
    failures: answers.flatMap(({ failure }) => failure ?? []),
  };
}

/** What a rule about the findings of others can ask. */
function otherRules(
  workspace: Workspace,
  all: readonly Rule[],
): Pick<FindingsContext, 'codes' | 'findingsOf'> {
  return {
    codes: all.map(({ code }) => code),
    findingsOf(code, file) {
      const rule = all.find(each => each.code === code);
      if (!rule || rule.sees === 'findings') return undefined;
      if (rule.sees === 'file') return ask(rule, undefined, () => rule.check({ file })).findings;
      return file.documents.flatMap(document => {
        const context = { workspace, file, document, today: workspace.today };
        return rule.sees === 'document'
          ? askOnce(rule, context).findings
          : ask(rule, document, () => rule.check(context)).findings;
      });
    },
  };
}

interface Answer {
  readonly rule: Rule;
  readonly document: Document | undefined;
  readonly findings: readonly Finding[];
  /** What it had found before it failed still counts. */
  readonly failure?: RuleFailure;
}

function ask(rule: Rule, document: Document | undefined, check: () => Iterable<Finding>): Answer {
  const findings: Finding[] = [];
  try {
    for (const finding of check()) findings.push(finding);
    return { rule, document, findings };
  } catch (error) {
    return { rule, document, findings, failure: { rule: rule.code, error } };
  }
}

/** What a document rule finds depends on the document and the day alone, so it is asked once. */
function askOnce(rule: DocumentRule, context: DocumentContext): Answer {
  const known = answersAbout(context.document);
  if (known.today !== context.today) {
    known.today = context.today;
    known.answers.clear();
  }
  const before = known.answers.get(rule);
  if (before) return before;
  const answer = ask(rule, context.document, () => rule.check(context));
  known.answers.set(rule, answer);
  return answer;
}

const answersAbout = memo((_: Document) => ({ today: '', answers: new Map<DocumentRule, Answer>() }));

/** The findings with the severity that people set for their rule. */
function diagnosticsOf(
  setting: SeveritySetting | undefined,
  { rule, document, findings }: Answer,
): readonly Diagnostic[] {
  if (setting === 'off') return [];
  return findings.map(({ range, message, severity, related = [], fixes = [] }) => ({
    code: rule.code,
    severity: setting === undefined || setting === 'default' ? (severity ?? rule.severity) : setting,
    range,
    message,
    related,
    fixes,
    document,
  }));
}

function own(settings: Readonly<Record<string, SeveritySetting | undefined>>, code: string) {
  return Object.hasOwn(settings, code) ? settings[code] : undefined;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || byCodeUnits(a.code, b.code);
}
