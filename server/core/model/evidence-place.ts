import { memo } from '../base/memo.ts';
import { below } from '../base/uri.ts';
import type { EvidenceItem } from './evidence.ts';

/**
 * Where evidence is kept. Documents are anybody's: a path that leads out of the folder of the AIMS is refused by how it
 * is written, before anybody looks at a disk.
 */
export type EvidencePlace =
  | { readonly is: 'inside'; readonly uri: string }
  /** `because` goes on a sentence that names the path: `it leads above the folder of the AIMS`. */
  | { readonly is: 'refused'; readonly because: string };

/** Where the path of an item leads from the root of its AIMS; undefined for an item that names no path. */
export function evidencePlace(root: string, item: EvidenceItem): EvidencePlace | undefined {
  if (item.location === undefined) return undefined;
  const places = placesOf(item);
  const known = places.get(root);
  if (known) return known;
  const place = placeWithin(root, item.location);
  places.set(root, place);
  return place;
}

const placesOf = memo((_: EvidenceItem) => new Map<string, EvidencePlace>());

/** Whether a text begins as a URL does. One letter before the colon is a drive, and `file:` is a path by another name. */
export function seemsAUrl(text: string): boolean {
  return /^[a-z][a-z0-9+.-]+:[^\s]/i.test(text) && !/^file:/i.test(text);
}

/**
 * Whether a text that may as well be a description is meant as a path: it begins as a path does, or it has folders
 * and ends as the name of a file does.
 */
export function seemsAPath(text: string): boolean {
  if (text.length > longest || seemsAUrl(text)) return false;
  if (/^(?:\.{1,2}|~|[a-z]:)?[\\/]/i.test(text) || /^file:/i.test(text)) return true;
  return /^[^\s\\/]+[\\/]/.test(text) && /\.[a-z][a-z0-9]{0,9}$/i.test(text);
}

/** No system has longer paths that people write by hand. In characters. */
const longest = 1000;

/** Where a path leads from the root of an AIMS, or why it leads out of it. */
export function placeWithin(root: string, location: string): EvidencePlace {
  const because = refusalOf(location);
  if (because !== undefined) return { is: 'refused', because };
  const segments: string[] = [];
  for (const segment of location.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined)
      return { is: 'refused', because: 'it leads above the folder of the AIMS' };
  }
  return { is: 'inside', uri: below(root, segments) };
}

function refusalOf(location: string): string | undefined {
  if (location.length > longest) return 'it is longer than any path';
  if (hasControlCharacter(location)) return 'it has characters in it that no path has';
  if (/^[a-z]:/i.test(location)) return 'it begins with a drive, which is one machine only';
  if (location.includes('\\')) return 'it is written with backslashes';
  if (location.startsWith('/')) return 'it begins at the top of a disk';
  if (/^~[^/]*(?:\/|$)/.test(location)) return "it begins in somebody's home folder";
  if (/^file:/i.test(location)) return 'it is the address of a file on one machine';
  return undefined;
}

function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}
