import { type Day, readDate } from '../base/day.ts';
import { fitted } from '../base/fitted.ts';
import type { Path } from '../kinds/schema-fault.ts';
import type { Content } from '../syntax/node.ts';
import { follow } from '../syntax/node.ts';
import { seemsAPath, seemsAUrl } from './evidence-place.ts';
import { isPlaceholder, saidIn } from './placeholder.ts';
import { type Record, scalarText, textIn } from './record.ts';
import { type Use, usesOf } from './uses.ts';

/** One thing that a record gives as proof, wherever in it the schema asks for evidence. */
export interface EvidenceItem {
  /** For people: its title, else where it is kept, be it a placeholder. */
  readonly title: string;
  /** From the record: `['evidence', 0]`. */
  readonly path: Path;
  /**
   * The path that it names, as written. Absent for a URL, which is never fetched, and for a text that merely
   * describes something.
   */
  readonly location?: string;
  /** In lower case; absent where what stands there is no SHA-256. */
  readonly sha256?: string;
  /** The last day on which it is valid. */
  readonly validUntil?: Day;
}

export function evidenceOf(record: Record): readonly EvidenceItem[] {
  const uses = usesOf(record).filter(({ field }) => field.evidence);
  return fitted(uses.flatMap(use => itemsIn(record, use)));
}

/** Whether the last day on which it proves anything has passed. */
export function isExpired(
  item: EvidenceItem,
  today: Day,
): item is EvidenceItem & { readonly validUntil: Day } {
  return item.validUntil !== undefined && today > item.validUntil;
}

function itemsIn(record: Record, { value, path }: Use): readonly EvidenceItem[] {
  const node = value && follow(value);
  if (node?.type === 'sequence') {
    return node.items.flatMap((item, index) =>
      itemAt(record, follow(item), { path: [...path, index], title: `item ${index + 1}` }),
    );
  }
  // A single text may stand alone; a single mapping says why there is nothing.
  return node?.type === 'scalar' ? itemAt(record, node, { path, title: 'the evidence' }) : [];
}

function itemAt(
  record: Record,
  node: Content | undefined,
  { path, title }: { readonly path: Path; readonly title: string },
): readonly EvidenceItem[] {
  if (node?.type === 'scalar') {
    const text = scalarText(record, node);
    if (text === undefined || isPlaceholder(text)) return [];
    return [{ title: text, path, ...(seemsAPath(text) && { location: text }) }];
  }
  if (node?.type !== 'mapping') return [];
  const item = { ...record, node };
  const at = (name: string) => saidIn(item, name);
  const location = at('location');
  const sha256 = at('sha256')?.toLowerCase();
  const span = readDate(at('valid_until') ?? '');
  return [
    {
      title: textIn(item, 'title') ?? textIn(item, 'location') ?? title,
      path,
      ...(location !== undefined && !seemsAUrl(location) && { location }),
      ...(sha256 !== undefined && /^[0-9a-f]{64}$/.test(sha256) && { sha256 }),
      ...(typeof span !== 'string' && { validUntil: span.last }),
    },
  ];
}
