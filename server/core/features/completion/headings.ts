import { lowerFirst } from '../../kinds/expected.ts';
import { recordAtPath } from '../../model/record.ts';
import { fieldBlocks } from '../hover-field.ts';
import { completionAt } from './insert.ts';
import type { Completion } from './item.ts';
import { needInShort } from './keys.ts';
import type { Place } from './place.ts';

type HeadingPlace = Extract<Place, { readonly at: 'heading' }>;

/** The headings that the kind knows and that neither the body nor the front matter has yet. */
export function headingCompletions({
  spot,
  document,
  kind,
  level,
  isBare,
}: HeadingPlace): readonly Completion[] {
  const record = recordAtPath(document, []);
  const taken = new Set([
    ...(record?.node.entries ?? []).map(({ name }) => name),
    ...(record?.sections ?? [])
      .filter(
        ({ section }) =>
          section.titleRange.start < spot.range.start || section.titleRange.end > spot.range.end,
      )
      .map(({ field }) => field.name),
  ]);
  const marks = '#'.repeat(level);
  return kind.fields
    .filter(field => field.asSection && !taken.has(field.name))
    .map((field, index) => {
      const proposal = {
        label: `${marks} ${field.title}`,
        sort: 'heading',
        detail: needInShort(field.needed) ?? lowerFirst(field.title),
        documentation: () => fieldBlocks(field),
        draft: { is: 'text', text: '' },
        rank: (field.needed ? 100 : 400) + index,
      } as const;
      const text = `${marks} ${field.title}`;
      const { lineEnd } = spot.layout;
      return completionAt(spot, proposal, isBare ? [text, lineEnd, lineEnd, { text: '' }] : [text]);
    });
}
