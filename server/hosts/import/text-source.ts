import { type DecodedTable, decodeTable, tableEncodings } from './decode-table.ts';
import type { Source, Unreadable } from './source.ts';

/** The text of a source that is one: in the encoding that people named, else in the one that it is found to have. */
export function textOf({ bytes, reading }: Source): DecodedTable | Unreadable {
  const wanted = tableEncodings.find(each => each === reading.encoding);
  if (reading.encoding !== undefined && wanted === undefined)
    return { refused: `is said to be in ${reading.encoding}; known are ${tableEncodings.join(', ')}.` };
  const decoded = decodeTable(bytes, wanted);
  if (decoded.text.trim() === '') return { refused: 'is empty.' };
  if (decoded.text.includes('\0'))
    return { refused: 'holds bytes that are no text; it is no CSV, TSV or JSON file.' };
  return decoded;
}
