import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Block } from '../core/index.ts';
import { escaped } from './markdown.ts';

/** What is to be read beside the text, in the form that the client shows. */
export function toMarkup(
  blocks: readonly Block[],
  { markdown }: { readonly markdown: boolean },
): MarkupContent {
  return markdown
    ? { kind: MarkupKind.Markdown, value: blocks.map(asMarkdown).join('\n\n') }
    : { kind: MarkupKind.PlainText, value: blocks.map(asText).join('\n\n') };
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
