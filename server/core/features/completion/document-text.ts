import type { Carrier } from '../../syntax/tree.ts';
import type { DraftEntry, Part, Parts } from './draft.ts';
import { behindKey, type Layout, laidOut, writtenKey } from './layout.ts';
import type { DocumentDraft } from './skeletons.ts';

/** A draft of a document as a file of its own. */
export function documentText(draft: DocumentDraft, carrier: Carrier): Parts {
  const style = carrier === 'json' ? 'flow' : 'block';
  const layout: Layout = { carrier, style, column: 0, unit: 2, lineEnd: '\n' };
  const entries = entryLines(draft.entries, layout);
  switch (carrier) {
    case 'yaml':
      return [`aims: ${draft.header}`, ...entries, '\n'];
    case 'json':
      return [`{\n  "aims": ${JSON.stringify(draft.header)}`, ...entries, '\n}\n'];
    case 'markdown':
      return [`---\naims: ${draft.header}`, ...entries, '\n---\n', ...sectionLines(draft, layout)];
    default:
      return carrier satisfies never;
  }
}

/** The entries of a document behind its first one, each with what parts it from the one before. */
export function entryLines(entries: readonly DraftEntry[], layout: Layout): Parts {
  const { carrier, lineEnd } = layout;
  const isJson = carrier === 'json';
  const inner = isJson ? { ...layout, column: layout.column + layout.unit } : layout;
  return entries.flatMap(({ name, value }): Part[] => {
    const key = writtenKey(name, layout);
    if (!isJson && layout.style === 'flow') return [', ', `${key}: `, ...laidOut(value, layout)];
    const start = `${isJson ? ',' : ''}${lineEnd}${' '.repeat(inner.column)}${key}:`;
    return [start, ...behindKey(value, inner)];
  });
}

/** The sections of a body, each with an empty line before it. */
export function sectionLines({ sections }: DocumentDraft, { lineEnd }: Pick<Layout, 'lineEnd'>): Parts {
  return sections.flatMap(({ title, gap }): Part[] => [
    `${lineEnd}## ${title}${lineEnd}${lineEnd}`,
    { text: gap },
    lineEnd,
  ]);
}
