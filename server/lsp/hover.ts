import { type Hover as LspHover, MarkupKind } from 'vscode-languageserver';
import { type Block, hoverAt, type SourceFile, type Workspace } from '../core/index.ts';
import type { ClientAbilities } from './abilities.ts';
import { escaped } from './markdown.ts';
import { toRange } from './to-proto.ts';

export function hover(
  workspace: Workspace,
  file: SourceFile,
  offset: number,
  { markdownHover }: ClientAbilities,
): LspHover | null {
  const found = hoverAt(workspace, file, offset);
  if (!found) return null;
  const contents = markdownHover
    ? { kind: MarkupKind.Markdown, value: found.blocks.map(asMarkdown).join('\n\n') }
    : { kind: MarkupKind.PlainText, value: found.blocks.map(asText).join('\n\n') };
  return { range: toRange(file, found.range), contents };
}

/** Nothing that comes from a document may become a link, an image or HTML, so all of it is escaped. */
function asMarkdown(block: Block): string {
  switch (block.is) {
    case 'title':
      return `**${escaped(block.text)}**${block.detail ? ` — ${escaped(block.detail)}` : ''}`;
    case 'text':
      return escaped(block.text);
    case 'list':
      return block.items.map(({ term, text }) => `- **${escaped(term)}**: ${escaped(text)}`).join('\n');
    default:
      return block satisfies never;
  }
}

function asText(block: Block): string {
  switch (block.is) {
    case 'title':
      return `${block.text}${block.detail ? ` (${block.detail})` : ''}`;
    case 'text':
      return block.text;
    case 'list':
      return block.items.map(({ term, text }) => `${term}: ${text}`).join('\n');
    default:
      return block satisfies never;
  }
}
