import type { Hover as LspHover } from 'vscode-languageserver';
import { type Diagnostic, hoverAt, type SourceFile } from '../core/index.ts';
import { toMarkup } from './blocks.ts';
import type { DiagnosticContext } from './diagnostics.ts';
import { toRange } from './to-proto.ts';

export interface HoverContext extends DiagnosticContext {
  /** What was found in a file as it is now, where that is known. */
  readonly foundIn: (file: SourceFile) => readonly Diagnostic[];
}

export function hover(
  { workspace, foundIn, abilities, pageOf }: HoverContext,
  file: SourceFile,
  offset: number,
): LspHover | null {
  const found = hoverAt(workspace, file, offset, foundIn(file));
  if (!found) return null;
  const contents = toMarkup(found.blocks, {
    markdown: abilities.markdownHover,
    // An editor that makes a link of a finding's code leads to the page already, and need not be told twice.
    pageOf: code => (abilities.codeDescription ? undefined : pageOf(code)),
  });
  return { range: toRange(file, found.range), contents };
}
