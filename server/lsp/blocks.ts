import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Block } from '../core/index.ts';
import { escaped } from './markdown.ts';

export interface MarkupOptions {
  readonly markdown: boolean;
  /** The address of the page of a rule, where the editor does not lead there by itself. */
  readonly pageOf?: (code: string) => string | undefined;
}

/** What is to be read beside the text, in the form that the client shows. */
export function toMarkup(blocks: readonly Block[], options: MarkupOptions): MarkupContent {
  const { markdown, pageOf = () => undefined } = options;
  const written = blocks.map(block => (markdown ? asMarkdown : asText)(block, pageOf));
  return { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: written.join('\n\n') };
}

type PageOf = NonNullable<MarkupOptions['pageOf']>;

/** Nothing that comes from a document may become a link, an image or HTML, so all of it is escaped. */
function asMarkdown(block: Block, pageOf: PageOf): string {
  switch (block.is) {
    case 'title':
      return `**${escaped(block.text)}**${block.detail ? ` — ${escaped(block.detail)}` : ''}`;
    case 'text':
      return escaped(block.text);
    case 'list':
      return block.items.map(({ term, text }) => `- **${escaped(term)}**: ${escaped(text)}`).join('\n');
    case 'rule': {
      const page = pageOf(block.code);
      const code = page === undefined ? escaped(block.code) : `[${escaped(block.code)}](${page})`;
      return `*${code}*: ${escaped(block.text)}`;
    }
    default:
      return block satisfies never;
  }
}

function asText(block: Block, pageOf: PageOf): string {
  switch (block.is) {
    case 'title':
      return `${block.text}${block.detail ? ` (${block.detail})` : ''}`;
    case 'text':
      return block.text;
    case 'list':
      return block.items.map(({ term, text }) => `${term}: ${text}`).join('\n');
    case 'rule': {
      const page = pageOf(block.code);
      return `${block.code}: ${block.text}${page === undefined ? '' : `\n${page}`}`;
    }
    default:
      return block satisfies never;
  }
}
