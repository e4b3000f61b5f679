import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Block } from '../core/index.ts';
import { escaped } from './markdown.ts';

export interface Showing {
  readonly markdown: boolean;
  /** Where a rule is explained, if that is to be shown. */
  readonly pageOf?: (code: string) => string | undefined;
}

/** What is to be read beside the text, in the form that the client shows. */
export function toMarkup(blocks: readonly Block[], showing: Showing): MarkupContent {
  const text = showing.markdown ? asMarkdown : asText;
  return {
    kind: showing.markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
    value: blocks.map(block => text(block, showing)).join('\n\n'),
  };
}

/** Nothing that comes from a document may become a link, an image or HTML, so all of it is escaped. */
function asMarkdown(block: Block, { pageOf }: Showing): string {
  switch (block.is) {
    case 'title':
      return `**${escaped(block.text)}**${block.detail ? ` — ${escaped(block.detail)}` : ''}`;
    case 'text':
      return escaped(block.text);
    case 'list':
      return block.items.map(({ term, text }) => `- **${escaped(term)}**: ${escaped(text)}`).join('\n');
    case 'rule': {
      const page = pageOf?.(block.code);
      const code = page === undefined ? escaped(block.code) : `[${escaped(block.code)}](${page})`;
      return `*${code}*: ${escaped(block.text)}`;
    }
    default:
      return block satisfies never;
  }
}

function asText(block: Block, { pageOf }: Showing): string {
  switch (block.is) {
    case 'title':
      return `${block.text}${block.detail ? ` (${block.detail})` : ''}`;
    case 'text':
      return block.text;
    case 'list':
      return block.items.map(({ term, text }) => `${term}: ${text}`).join('\n');
    case 'rule': {
      const page = pageOf?.(block.code);
      return `${block.code}: ${block.text}${page === undefined ? '' : `\n${page}`}`;
    }
    default:
      return block satisfies never;
  }
}
