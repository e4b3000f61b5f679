import {
  CodeActionKind,
  type CodeActionParams,
  type CodeAction as LspCodeAction,
} from 'vscode-languageserver';
import { codeActionSteps, type SourceFile, type Workspace } from '../core/index.ts';
import { type DiagnosticContext, toDiagnostic } from './diagnostics.ts';
import { fromRange } from './from-proto.ts';
import { atEase } from './pace.ts';
import { toRange } from './to-proto.ts';

/** The fixes at a place, as edits of the text that the editor has. */
export async function codeActions(
  context: DiagnosticContext & { readonly workspace: Workspace },
  file: SourceFile,
  { range, context: wanted, textDocument }: CodeActionParams,
): Promise<LspCodeAction[]> {
  if (!context.abilities.codeActions) return [];
  const asked = wanted.only ?? [CodeActionKind.QuickFix];
  if (!asked.some(kind => isWithin(CodeActionKind.QuickFix, kind))) return [];
  const place = fromRange(file, range);
  const found = await atEase(codeActionSteps(context.workspace, file, place), {
    isStale: () => false,
    urgency: 'soon',
  });
  return (found ?? []).map(({ title, edits, diagnostic }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(context, file, diagnostic)],
    isPreferred: diagnostic.fixes.length === 1,
    // The editor's own spelling of the uri: it is its document that is edited.
    edit: {
      changes: {
        [textDocument.uri]: edits.map(edit => ({ range: toRange(file, edit.range), newText: edit.text })),
      },
    },
  }));
}

/** Whether a kind of action is another or lies below it: `quickfix.x` lies below `quickfix`. */
function isWithin(kind: string, asked: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}
