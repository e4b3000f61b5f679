/** The text of a file, and what is wrong with its encoding where something is. */
export interface Decoded {
  readonly text: string;
  /** Sentences for people. The text then has U+FFFD wherever the bytes made no sense. */
  readonly encoding?: string;
}

/**
 * UTF-8, with or without a byte order mark, and UTF-16 with one. What is recognised beside these is decoded as well,
 * so that an AIMS document in it is still seen as one, but has a reason. The mark itself is no part of the text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const found = encodingOf(bytes);
  const body = bytes.subarray(found.markLength);
  switch (found.is) {
    case 'utf-8':
      return decodeUtf8(body);
    case 'utf-16':
      return found.markLength > 0
        ? decodeUtf16(body, found.order)
        : {
            text: decodeUtf16(body, found.order).text,
            encoding: `The file is in UTF-16 without a byte order mark, which programs can only guess. ${advice}`,
          };
    case 'utf-32':
      return {
        text: decodeUtf32(body, found.order),
        encoding: `The file is in UTF-32, which is not read. ${advice}`,
      };
    default:
      return found satisfies never;
  }
}

/**
 * A text in the encoding, with the mark or without, that some bytes are in.
 *
 * @returns undefined where it cannot be said in that encoding, or the encoding is none that is read
 */
export function encodeLike(bytes: Uint8Array, text: string): Buffer | undefined {
  const found = encodingOf(bytes);
  const isMarked = found.markLength > 0;
  if (found.is === 'utf-32' || (found.is === 'utf-16' && !isMarked)) return undefined;
  const encoded = Buffer.from(isMarked ? `\uFEFF${text}` : text, found.is === 'utf-8' ? 'utf8' : 'utf16le');
  if (found.is === 'utf-16' && found.order === 'big-endian') encoded.swap16();
  // Half of a pair would come back as something else.
  return decode(encoded).text === text ? encoded : undefined;
}

/**
 * Whether the bytes cannot be those of an AIMS document, because the word that begins each is nowhere in them. Much
 * faster than decoding, and true of nearly every file of a repository.
 */
export function lacksFirstKey(bytes: Uint8Array): boolean {
  const { is } = encodingOf(bytes);
  return (
    is === 'utf-8' &&
    !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('aims', 0, 'latin1')
  );
}

const advice = 'Save it as UTF-8.';

type ByteOrder = 'little-endian' | 'big-endian';

type Encoding =
  | { readonly is: 'utf-8'; readonly markLength: number }
  | { readonly is: 'utf-16' | 'utf-32'; readonly order: ByteOrder; readonly markLength: number };

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { is: 'utf-8', markLength: 3 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0)
    return { is: 'utf-32', order: 'little-endian', markLength: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff)
    return { is: 'utf-32', order: 'big-endian', markLength: 4 };
  if (a === 0xff && b === 0xfe) return { is: 'utf-16', order: 'little-endian', markLength: 2 };
  if (a === 0xfe && b === 0xff) return { is: 'utf-16', order: 'big-endian', markLength: 2 };
  // Without a mark: a document begins with a character of ASCII, and zeros beside it give the width away.
  if (a !== 0 && b === 0 && c !== 0 && d === 0)
    return { is: 'utf-16', order: 'little-endian', markLength: 0 };
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return { is: 'utf-16', order: 'big-endian', markLength: 0 };
  if (a !== 0 && b === 0 && c === 0 && d === 0)
    return { is: 'utf-32', order: 'little-endian', markLength: 0 };
  if (a === 0 && b === 0 && c === 0 && d !== 0) return { is: 'utf-32', order: 'big-endian', markLength: 0 };
  return { is: 'utf-8', markLength: 0 };
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  // The mark is gone already; a second one is text.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const bad = text.includes('\uFFFD') ? firstInvalidByte(bytes) : -1;
  if (bad < 0) return { text };
  const byte = `0x${(bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return {
    text,
    encoding: `Line ${lineOf(bytes, bad)} has a byte (${byte}) that is not UTF-8; the file may be in another encoding, such as Windows-1252. ${advice}`,
  };
}

function decodeUtf16(bytes: Uint8Array, order: ByteOrder): Decoded {
  const text = new TextDecoder(order === 'little-endian' ? 'utf-16le' : 'utf-16be', {
    ignoreBOM: true,
  }).decode(bytes);
  if (bytes.length % 2 === 1) {
    return { text, encoding: `The file is in UTF-16 and ends in the middle of a character. ${advice}` };
  }
  const units = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bad = text.indexOf('\uFFFD');
  // A character that was there before looks the same as one that stands for half of a pair. Up to the first of them
  // the text has as many code units as the file.
  for (let at = bad; at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
    if (units.getUint16(at * 2, order === 'little-endian') === 0xfffd) continue;
    const line = text.slice(0, at).split(/\r\n|\r|\n/).length;
    return { text, encoding: `The file is in UTF-16, and line ${line} has half of a character. ${advice}` };
  }
  return { text };
}

function decodeUtf32(bytes: Uint8Array, order: ByteOrder): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, order === 'little-endian');
    const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    pieces.push(String.fromCodePoint(isCharacter ? code : 0xfffd));
  }
  return pieces.join('');
}

/** The index of the first byte that no UTF-8 text has in its place, or -1 (Unicode 16, table 3-7). */
function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** In bytes; 0 where no whole character stands at `at`. */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  // What the second byte may be depends on the first: no long forms, no surrogates, nothing beyond U+10FFFF.
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  const second = bytes[at + 1] ?? 0;
  if (second < least || second > most) return 0;
  for (let next = at + 2; next < at + length; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** From 1, with the same line ends as everywhere. */
function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = 0; index < at; index++) {
    const ends = bytes[index] === 0x0a || (bytes[index] === 0x0d && bytes[index + 1] !== 0x0a);
    if (ends) line += 1;
  }
  return line;
}
