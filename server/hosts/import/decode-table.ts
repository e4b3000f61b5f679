import iconv from 'iconv-lite';
import { decode } from '../decode.ts';

export interface DecodedTable {
  readonly text: string;
  /** As the standard for encodings calls it. */
  readonly encoding: TableEncoding;
}

export const tableEncodings = ['utf-8', 'utf-16', 'windows-1252'] as const;

export type TableEncoding = (typeof tableEncodings)[number];

/**
 * The text of a table that some program exported: UTF-8, UTF-16, or else Windows-1252, which is what spreadsheets write where
 * they write none of those. Every byte is a character there, so it never fails.
 */
export function decodeTable(bytes: Uint8Array, wanted?: TableEncoding): DecodedTable {
  if (wanted === 'windows-1252') return windows1252(bytes);
  const isWide = isUtf16(bytes);
  const { text, encoding: fault } = decode(bytes);
  // Without a mark UTF-16 is only a guess; in a table the zeros beside every letter leave no doubt.
  if (isWide || wanted === 'utf-16') return { text, encoding: 'utf-16' };
  return fault === undefined || wanted === 'utf-8' ? { text, encoding: 'utf-8' } : windows1252(bytes);
}

function windows1252(bytes: Uint8Array): DecodedTable {
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'windows-1252');
  // Five bytes have no character there. They stay what they are, so that no two texts become one.
  const whole = text.replace(/\ufffd/g, (_, at: number) => String.fromCharCode(bytes[at] ?? 0));
  return { text: whole, encoding: 'windows-1252' };
}

function isUtf16([a, b, c, d]: Uint8Array): boolean {
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return (a !== 0 && b === 0 && c !== 0 && d === 0) || (a === 0 && b !== 0 && c === 0 && d !== 0);
}
