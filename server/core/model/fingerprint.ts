import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { byCodeUnits } from '../base/uri.ts';

/**
 * A short name for a meaning: `f` and the first eight hexadecimal digits of the SHA-256 of the value's canonical
 * JSON. Order of keys and lists, white space, quoting and comments do not change it; what is said does.
 *
 * @returns undefined where there is nothing to name.
 */
export function fingerprint(value: unknown): string | undefined {
  const canonical = canonicalJson(value);
  return canonical === undefined ? undefined : `f${shortHash(canonical, 8)}`;
}

/** The first hexadecimal digits of a text's SHA-256. */
export function shortHash(text: string, digits: number): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, digits);
}

/**
 * JSON without white space in which equal meanings are equal texts: keys sorted, lists of mappings and of texts
 * sorted, texts trimmed and inner white space folded, absent values left out.
 */
export function canonicalJson(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return JSON.stringify(value.trim().replace(/\s+/g, ' '));
  if (typeof value === 'number' || typeof value === 'boolean') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.flatMap(canonicalItem).sort(byCodeUnits).join(',')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .sort(([a], [b]) => byCodeUnits(a, b))
      .flatMap(([key, item]) => {
        const canonical = canonicalJson(item);
        return canonical === undefined ? [] : [`${JSON.stringify(key)}:${canonical}`];
      });
    return `{${entries.join(',')}}`;
  }
  return undefined;
}

function canonicalItem(item: unknown): readonly string[] {
  const canonical = canonicalJson(item);
  return canonical === undefined ? [] : [canonical];
}
