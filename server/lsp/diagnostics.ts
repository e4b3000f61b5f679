import { DiagnosticSeverity, type Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import type { Diagnostic, Severity, SourceFile, Workspace } from '../core/index.ts';
import type { ClientAbilities } from './abilities.ts';
import { nowhere, toLocation, toRange } from './to-proto.ts';

export interface DiagnosticContext {
  readonly workspace: Workspace;
  readonly abilities: ClientAbilities;
  /** The uri of the page of a rule. */
  readonly pageOf: (code: string) => string;
}

export function toDiagnostic(
  { workspace, abilities, pageOf }: DiagnosticContext,
  file: SourceFile,
  diagnostic: Diagnostic,
): LspDiagnostic {
  const { code, message, related } = diagnostic;
  return {
    range: toRange(file, diagnostic.range),
    severity: severities[diagnostic.severity],
    source: 'aims',
    code,
    message,
    ...(abilities.codeDescription && { codeDescription: { href: pageOf(code) } }),
    ...(abilities.relatedInformation &&
      related.length > 0 && {
        relatedInformation: related.map(each => ({
          location: toLocation(workspace, each),
          message: each.message,
        })),
      }),
  };
}

/** What is shown in a file that could not be read whole. */
export function uncheckedDiagnostic(
  { abilities, pageOf }: Omit<DiagnosticContext, 'workspace'>,
  reason: string,
): LspDiagnostic {
  const code = 'unchecked-file';
  return {
    range: nowhere,
    severity: DiagnosticSeverity.Warning,
    source: 'aims',
    code,
    message: reason,
    ...(abilities.codeDescription && { codeDescription: { href: pageOf(code) } }),
  };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
