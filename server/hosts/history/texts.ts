import { inMegabytes } from '../../core/base/bytes.ts';
import { decode } from '../decode.ts';
import { type Asking, mustBeDone } from './asking.ts';
import { recordsEndingWith } from './records.ts';

/** What a file held: its text, or in words why that is not to be had. */
export type PastText = { readonly text: string; readonly size: number } | { readonly why: string };

/** What files held, by the hashes of their contents. */
export interface Texts {
  /** Reads what is not kept from before. */
  readonly read: (hashes: Iterable<string>, asking: Asking) => Promise<ReadonlyMap<string, PastText>>;
  /** In bytes; undefined for what is not here. */
  readonly sizes: (hashes: Iterable<string>, asking: Asking) => Promise<ReadonlyMap<string, number>>;
}

/** In bytes. */
export const largestText = 16 * 1024 * 1024;

/** In bytes: so much is kept for the next time. */
const mostKept = 32 * 1024 * 1024;

export function createTexts(): Texts {
  const kept = new Map<string, PastText>();
  const knownSizes = new Map<string, number>();
  let keptSize = 0;
  const keep = (hash: string, text: PastText) => {
    const size = 'text' in text ? text.size : 100;
    if (size > mostKept / 8) return;
    if (keptSize + size > mostKept) {
      kept.clear();
      keptSize = 0;
    }
    kept.set(hash, text);
    keptSize += size;
  };

  const sizes: Texts['sizes'] = async (hashes, asking) => {
    const found = new Map<string, number>();
    const wanted: string[] = [];
    for (const hash of new Set(hashes)) {
      const known = knownSizes.get(hash);
      if (known === undefined) wanted.push(hash);
      else found.set(hash, known);
    }
    if (wanted.length === 0) return found;
    if (knownSizes.size > 200_000) knownSizes.clear();
    const { take } = recordsEndingWith(0x0a, record => {
      const [hash = '', type, size] = record.split(' ');
      if (type !== 'blob') return true;
      found.set(hash, Number(size));
      knownSizes.set(hash, Number(size));
      return true;
    });
    mustBeDone(await asking.git(['cat-file', '--batch-check'], { input: `${wanted.join('\n')}\n`, take }));
    return found;
  };

  return {
    sizes,
    async read(hashes, asking) {
      const found = new Map<string, PastText>();
      const missing: string[] = [];
      for (const hash of new Set(hashes)) {
        const known = kept.get(hash);
        if (known) found.set(hash, known);
        else missing.push(hash);
      }
      if (missing.length === 0) return found;
      const known = await sizes(missing, asking);
      const wanted: string[] = [];
      for (const hash of missing) {
        const size = known.get(hash);
        if (size === undefined) found.set(hash, { why: notHere(asking) });
        else if (size > largestText) found.set(hash, { why: tooLarge(size) });
        else wanted.push(hash);
      }
      if (wanted.length === 0) return found;
      const contents = contentsFrom((hash, bytes) => {
        const text = pastText(bytes);
        found.set(hash, text);
        keep(hash, text);
      });
      mustBeDone(
        await asking.git(['cat-file', '--batch'], { input: `${wanted.join('\n')}\n`, take: contents }),
      );
      return found;
    },
  };
}

function notHere({ place }: Asking): string {
  return place.isPartial
    ? 'the clone is a partial one, and what the file said then is not here'
    : 'what the file said then is missing in the repository';
}

function tooLarge(size: number): string {
  return `the file was too large then: ${inMegabytes(size)}, and the limit is ${inMegabytes(largestText)}`;
}

function pastText(bytes: Buffer): PastText {
  const { text, encoding } = decode(bytes);
  if (encoding !== undefined) return { why: 'the file was not written in UTF-8 then' };
  if (text.startsWith('version https://git-lfs.github.com/spec/')) {
    return { why: 'the file is kept outside of the repository, by Git LFS' };
  }
  return { text, size: bytes.length };
}

/**
 * Reads contents one after the other, by their hashes; those that are no contents here, or larger than `largestText`, are left
 * out. Nothing is kept.
 */
export async function readContents(
  hashes: Iterable<string>,
  asking: Asking,
  take: (hash: string, bytes: Buffer) => void,
): Promise<void> {
  const texts = createTexts();
  const sizes = await texts.sizes(hashes, asking);
  const wanted = [...sizes].filter(([, size]) => size <= largestText).map(([hash]) => hash);
  if (wanted.length === 0) return;
  const input = `${wanted.join('\n')}\n`;
  mustBeDone(await asking.git(['cat-file', '--batch'], { input, take: contentsFrom(take) }));
}

/** Reads `<hash> blob <size>`, a line end, as many bytes, and a line end, again and again. */
function contentsFrom(take: (hash: string, bytes: Buffer) => void): (bytes: Buffer) => boolean {
  let header = '';
  let current: { readonly hash: string; readonly bytes: Buffer; filled: number } | undefined;
  return bytes => {
    for (let at = 0; at < bytes.length; ) {
      if (!current) {
        const end = bytes.indexOf(0x0a, at);
        header += bytes.toString('latin1', at, end < 0 ? bytes.length : end);
        at = end < 0 ? bytes.length : end + 1;
        if (end < 0) continue;
        const [hash = '', type, size] = header.split(' ');
        header = '';
        if (type === 'blob') current = { hash, bytes: Buffer.alloc(Number(size) + 1), filled: 0 };
      } else {
        const copied = bytes.copy(current.bytes, current.filled, at);
        current.filled += copied;
        at += copied;
        if (current.filled < current.bytes.length) continue;
        take(current.hash, current.bytes.subarray(0, -1));
        current = undefined;
      }
    }
    return true;
  };
}
