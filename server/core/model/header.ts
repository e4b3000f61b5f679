import type { Range } from '../base/range.ts';
import { type Kind, kindNamed } from '../kinds/index.ts';
import { firstKeyOf } from '../syntax/belongs.ts';
import { follow } from '../syntax/node.ts';
import type { TreeDocument } from '../syntax/tree.ts';

/** What `aims: <kind>/v<N>`, the first key of a document, says. */
export interface Header {
  /** The key and its value. */
  readonly range: Range;
  readonly valueRange: Range;
  /** As written before the slash: `impact-assessment`, or a word that is no kind. */
  readonly kindName: string;
  /** Undefined where only the bare name of a kind stands there. */
  readonly version: number | undefined;
  /** Undefined where there is no kind of that name, or not in that version. */
  readonly kind: Kind | undefined;
}

const written = /^([A-Za-z][A-Za-z0-9_-]*)\/v(\d{1,6})$/;

/** The header of a document, or undefined where the document is somebody else's and none of our business. */
export function headerOf(document: TreeDocument): Header | undefined {
  const entry = firstKeyOf(document);
  if (entry?.name !== 'aims') return undefined;
  const value = follow(entry.value);
  if (value?.type !== 'scalar' || typeof value.value !== 'string') return undefined;
  const place = { range: entry.range, valueRange: entry.value.range };
  const text = value.value.trim();
  const match = written.exec(text);
  if (!match) {
    // Only the bare name of a kind is surely meant for us: `aims: Improve reading` is somebody else's file.
    return kindNamed(text) ? { kindName: text, version: undefined, kind: undefined, ...place } : undefined;
  }
  const [, kindName = '', digits] = match;
  const version = Number(digits);
  const kind = kindNamed(kindName);
  return { kindName, version, kind: kind?.versions.includes(version) ? kind : undefined, ...place };
}
