import { DiagnosticSeverity, type Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import type { Diagnostic, Severity, SourceFile, Workspace } from '../core/index.ts';
import type { ClientAbilities } from './abilities.ts';
import { type Listed, listed } from './listed.ts';
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

/** What is shown of the findings in a file; where there are too many to list, it says how many are not listed. */
export function toDiagnostics(
  context: DiagnosticContext,
  file: SourceFile,
  found: readonly Diagnostic[],
): readonly LspDiagnostic[] {
  const { diagnostics, unlisted } = listed(found);
  const shown = diagnostics.map(each => toDiagnostic(context, file, each));
  return unlisted.size === 0 ? shown : [unlistedDiagnostic(context, unlisted), ...shown];
}

function unlistedDiagnostic(context: DiagnosticContext, unlisted: Listed['unlisted']): LspDiagnostic {
  const counts = [...unlisted].map(([severity, count]) => `${count} more of severity ${severity}`);
  return ofHost(context, {
    code: 'unlisted-findings',
    severity: DiagnosticSeverity.Information,
    message:
      `Besides the findings that are listed here, this file has ${counts.join(' and ')}. ` +
      'An editor is not told of thousands with every keystroke; `aims check` lists every one.',
  });
}

/** What is shown in a file that could not be read whole. */
export function uncheckedDiagnostic(
  context: Omit<DiagnosticContext, 'workspace'>,
  reason: string,
): LspDiagnostic {
  return ofHost(context, {
    code: 'unchecked-file',
    severity: DiagnosticSeverity.Warning,
    message: reason,
  });
}

/** What no rule finds and the server has to say of a file as a whole. */
function ofHost(
  { abilities, pageOf }: Omit<DiagnosticContext, 'workspace'>,
  said: Pick<LspDiagnostic, 'severity' | 'message'> & { readonly code: string },
): LspDiagnostic {
  return {
    range: nowhere,
    source: 'aims',
    ...said,
    ...(abilities.codeDescription && { codeDescription: { href: pageOf(said.code) } }),
  };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
