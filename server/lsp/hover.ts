import type { Hover as LspHover } from 'vscode-languageserver';
import { hoverAt, type SourceFile, type Workspace } from '../core/index.ts';
import type { ClientAbilities } from './abilities.ts';
import { toMarkup } from './blocks.ts';
import { toRange } from './to-proto.ts';

export function hover(
  workspace: Workspace,
  file: SourceFile,
  offset: number,
  { markdownHover }: ClientAbilities,
): LspHover | null {
  const found = hoverAt(workspace, file, offset);
  if (!found) return null;
  const contents = toMarkup(found.blocks, { markdown: markdownHover });
  return { range: toRange(file, found.range), contents };
}
