import type { Steps } from '../core/index.ts';
import type { CacheFile } from './host.ts';

/**
 * What stands in a cache: a line that lists what there is, then each part, so that one is read without the others. Keys are
 * digests and have no line breaks.
 */
export interface CacheBody {
  /** What all of it is about; with the same one there is no need to write it again. */
  readonly signature: string;
  /** The lines of a part; undefined where there is none of that key. */
  lines(key: string): readonly string[] | undefined;
}

/** A part of a body, by its key. */
export type CachePart = readonly [key: string, lines: readonly string[]];

/** So many lines are put together at once. */
const inAPiece = 200;

/** The pieces of a body, to be written one behind the other; undefined where together they are larger than that, in bytes. */
export function* cachePieces(
  signature: string,
  parts: readonly CachePart[],
  { most }: Pick<CacheFile, 'most'>,
): Steps<readonly string[] | undefined> {
  const list: (readonly [key: string, bytes: number])[] = [];
  const pieces: string[] = [];
  let size = 0;
  for (const [key, lines] of parts) {
    const before = size;
    for (let at = 0; at < lines.length; at += inAPiece) {
      const piece = `${lines.slice(at, at + inAPiece).join('\n')}\n`;
      pieces.push(piece);
      size += Buffer.byteLength(piece);
      if (size > most) return undefined;
      yield;
    }
    list.push([key, size - before]);
  }
  return [`${JSON.stringify({ signature, parts: list })}\n`, ...pieces];
}

/** @returns undefined where the bytes are no body */
export function readCacheBody(body: Buffer): CacheBody | undefined {
  const end = body.indexOf('\n');
  const contents = end < 0 ? undefined : contentsIn(body.toString('utf8', 0, end));
  if (!contents) return undefined;
  const places = new Map<string, { readonly from: number; readonly to: number }>();
  let from = end + 1;
  for (const [key, bytes] of contents.parts) {
    places.set(key, { from, to: from + bytes });
    from += bytes;
  }
  if (from !== body.length) return undefined;
  return {
    signature: contents.signature,
    lines(key) {
      const place = places.get(key);
      // Behind the last line there is a line end.
      return place && body.toString('utf8', place.from, place.to - 1).split('\n');
    },
  };
}

interface Contents {
  readonly signature: string;
  readonly parts: readonly (readonly [key: string, bytes: number])[];
}

function contentsIn(line: string): Contents | undefined {
  try {
    const contents: unknown = JSON.parse(line);
    return isContents(contents) ? contents : undefined;
  } catch {
    return undefined;
  }
}

function isContents(value: unknown): value is Contents {
  if (typeof value !== 'object' || value === null) return false;
  if (!('signature' in value && 'parts' in value)) return false;
  return (
    typeof value.signature === 'string' &&
    Array.isArray(value.parts) &&
    value.parts.every(
      part =>
        Array.isArray(part) &&
        part.length === 2 &&
        typeof part[0] === 'string' &&
        Number.isSafeInteger(part[1]) &&
        part[1] > 0,
    )
  );
}
