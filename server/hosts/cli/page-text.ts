/** Our own pages, which are plain Markdown, for places that show text only. */

/** What stands below a heading, up to the next one; undefined where there is no such heading. */
export function sectionOf(page: string, title: string): string | undefined {
  const lines = page.split('\n');
  const start = lines.indexOf(`## ${title}`);
  if (start < 0) return undefined;
  const end = lines.findIndex((line, index) => index > start && line.startsWith('## '));
  return lines
    .slice(start + 1, end < 0 ? lines.length : end)
    .join('\n')
    .trim();
}

/** The words without the signs of Markdown; lines that were broken for the eye are one again. */
export function plainText(markdown: string): string {
  return blocksOf(markdown)
    .map(({ is, lines }) =>
      is === 'code'
        ? lines.map(line => `    ${line}`.trimEnd()).join('\n')
        : inlineText(lines.join(is === 'text' ? ' ' : '\n')),
    )
    .join('\n\n');
}

export interface PageBlock {
  readonly is: 'heading' | 'text' | 'list' | 'table' | 'code';
  /** Of a heading without its signs, of code without its fences, of an item of a list one line each. */
  readonly lines: readonly string[];
  /** What a fence of code says behind its signs. */
  readonly info?: string;
  /** Of a heading. */
  readonly level?: number;
}

/** The blocks of a page. */
export function blocksOf(markdown: string): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let open: { is: 'text' | 'list' | 'table'; lines: string[] } | undefined;
  let fence: { info: string; lines: string[] } | undefined;
  const close = () => {
    if (open) blocks.push(open);
    open = undefined;
  };
  for (const line of markdown.replace(/<!--[\s\S]*?-->/g, '').split(/\r?\n/)) {
    const mark = /^```(.*)$/.exec(line);
    if (fence) {
      if (mark) {
        blocks.push({ is: 'code', lines: fence.lines, info: fence.info });
        fence = undefined;
      } else fence.lines.push(line);
      continue;
    }
    const heading = /^(#{1,6}) +(.*)$/.exec(line);
    if (mark || heading || line.trim() === '') {
      close();
      if (mark) fence = { info: mark[1] ?? '', lines: [] };
      else if (heading)
        blocks.push({ is: 'heading', lines: [heading[2] ?? ''], level: heading[1]?.length ?? 1 });
      continue;
    }
    const is = line.startsWith('|') ? 'table' : /^\s*(?:[-*]|\d+\.) /.test(line) ? 'list' : undefined;
    if (is && open?.is !== is) close();
    open ??= { is: is ?? 'text', lines: [] };
    if (open.is === 'list' && !is) open.lines.push(`${open.lines.pop() ?? ''} ${line.trim()}`);
    else open.lines.push(line.trim());
  }
  close();
  return blocks;
}

/** Words without what makes them bold, code or a link; `marked`: code stays between its backticks. */
export function inlineText(
  text: string,
  { code = 'plain' }: { readonly code?: 'plain' | 'marked' } = {},
): string {
  const words = text
    .split(/(`[^`]+`)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/\*\*([^*]+)\*\*/g, '$1').replace(/(^|[\s(])_([^_]+)_(?=[\s).,;:]|$)/g, '$1$2'),
    )
    .join('')
    .replace(/!?\[((?:[^\]`]|`[^`]*`)*)\]\([^)]*\)/g, '$1');
  return code === 'marked' ? words : words.replace(/`([^`]+)`/g, '$1');
}
