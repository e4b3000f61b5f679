import { type Hover as LspHover, MarkupKind } from 'vscode-languageserver';
import { type Block, type Diagnostic, hoverAt, type SourceFile } from '../core/index.ts';
import type { DiagnosticContext } from './diagnostics.ts';
import { escaped } from './markdown.ts';
import { toRange } from './to-proto.ts';

export interface HoverContext extends DiagnosticContext {
  /** What was found in a file as it is now, where that is known. */
  readonly foundIn: (file: SourceFile) => readonly Diagnostic[];
}

export function hover(context: HoverContext, file: SourceFile, offset: number): LspHover | null {
  const found = hoverAt(context.workspace, file, offset, context.foundIn(file));
  if (!found) return null;
  const isMarkdown = context.abilities.markdownHover;
  const blocks = found.blocks.map(block => (isMarkdown ? asMarkdown : asText)(context, block));
  const kind = isMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { range: toRange(file, found.range), contents: { kind, value: blocks.join('\n\n') } };
}

/** Nothing that comes from a document may become a link, an image or HTML, so all of it is escaped. */
function asMarkdown(context: HoverContext, block: Block): string {
  switch (block.is) {
    case 'title':
      return `**${escaped(block.text)}**${block.detail ? ` — ${escaped(block.detail)}` : ''}`;
    case 'text':
      return escaped(block.text);
    case 'list':
      return block.items.map(({ term, text }) => `- **${escaped(term)}**: ${escaped(text)}`).join('\n');
    case 'rule': {
      const page = pageOfRule(context, block.code);
      const code = page === undefined ? escaped(block.code) : `[${escaped(block.code)}](${page})`;
      return `*${code}*: ${escaped(block.text)}`;
    }
    default:
      return block satisfies never;
  }
}

function asText(context: HoverContext, block: Block): string {
  switch (block.is) {
    case 'title':
      return `${block.text}${block.detail ? ` (${block.detail})` : ''}`;
    case 'text':
      return block.text;
    case 'list':
      return block.items.map(({ term, text }) => `${term}: ${text}`).join('\n');
    case 'rule': {
      const page = pageOfRule(context, block.code);
      return `${block.code}: ${block.text}${page === undefined ? '' : `\n${page}`}`;
    }
    default:
      return block satisfies never;
  }
}

/** An editor that makes a link of a finding's code leads to the page already, and need not be told twice. */
function pageOfRule({ abilities, pageOf }: HoverContext, code: string): string | undefined {
  return abilities.codeDescription ? undefined : pageOf(code);
}
