import { movedRange, type Range } from '../base/range.ts';
import type { Path } from '../kinds/schema-fault.ts';
import { withoutQuotes } from '../syntax/scalar-text.ts';
import { byContentMoved } from './by-content.ts';
import { seemsAPath, seemsAUrl } from './evidence-place.ts';
import { isPlaceholder } from './placeholder.ts';
import { type Record, scalarText } from './record.ts';
import { type Leaf, leavesOf } from './uses.ts';

/** A value that says where something is kept. */
export interface KeptAt {
  readonly is: 'path' | 'url';
  /** As written. */
  readonly text: string;
  /** From the record to the value. */
  readonly path: Path;
  /** Where it stands, without quotes. */
  readonly range: Range;
}

/** Every path and URL of a record, in the fields whose schema asks for one. */
export const keptAt = byContentMoved(
  (record: Record): readonly KeptAt[] => leavesOf(record).flatMap(leaf => keptIn(record, leaf)),
  (all, by) => all.map(kept => ({ ...kept, range: movedRange(kept.range, by) })),
);

function keptIn(record: Record, leaf: Leaf): readonly KeptAt[] {
  const { field } = leaf.use;
  if ((field.place === undefined && !field.evidence) || leaf.shape.is !== 'text') return [];
  const text = scalarText(record, leaf.node);
  if (text === undefined || isPlaceholder(text)) return [];
  const { path } = leaf;
  const range = withoutQuotes(record.document.text, leaf.node.range);
  if (seemsAUrl(text)) return [{ is: 'url', text, path, range }];
  // Elsewhere than in a field for paths it may be words.
  return field.place === 'path' || seemsAPath(text) ? [{ is: 'path', text, path, range }] : [];
}
