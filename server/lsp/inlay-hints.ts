import type { InlayHint, Range } from 'vscode-languageserver';
import { type HintSort, inlayHintSteps, type SourceFile, type Workspace } from '../core/index.ts';
import { fromRange } from './from-proto.ts';
import { atEase } from './pace.ts';
import { toPosition } from './to-proto.ts';

/** The hints of what is in sight. Their words are plain text: nothing of a document becomes a link or a command. */
export async function inlayHints(
  workspace: Workspace,
  file: SourceFile,
  { range, sorts }: { readonly range: Range; readonly sorts: readonly HintSort[] },
): Promise<InlayHint[]> {
  const wanted = { range: fromRange(file, range), sorts: new Set(sorts) };
  const hints = await atEase(inlayHintSteps(workspace, file, wanted), {
    isStale: () => false,
    urgency: 'soon',
  });
  return (hints ?? []).map(({ offset, text }) => ({
    position: toPosition(file, offset),
    label: text,
    paddingLeft: true,
  }));
}
