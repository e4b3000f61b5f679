import { memo } from '../base/memo.ts';
import { seemsAPath, seemsAUrl } from './evidence-place.ts';
import { isPlaceholder } from './placeholder.ts';
import { type Record, scalarText } from './record.ts';
import { type Leaf, leavesOf } from './uses.ts';

/** A value that says where something is kept. */
export interface KeptAt {
  readonly is: 'path' | 'url';
  /** As written. */
  readonly text: string;
  readonly leaf: Leaf;
}

/** Every path and URL of a record, in the fields whose schema asks for one. */
export const keptAt = memo((record: Record): readonly KeptAt[] =>
  leavesOf(record).flatMap((leaf): readonly KeptAt[] => {
    const { field } = leaf.use;
    if ((field.place === undefined && !field.evidence) || leaf.shape.is !== 'text') return [];
    const text = scalarText(record, leaf.node);
    if (text === undefined || isPlaceholder(text)) return [];
    if (seemsAUrl(text)) return [{ is: 'url', text, leaf }];
    // Elsewhere than in a field for paths it may be words.
    return field.place === 'path' || seemsAPath(text) ? [{ is: 'path', text, leaf }] : [];
  }),
);
