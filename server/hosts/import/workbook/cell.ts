import { damaged } from './damaged.ts';
import { plainNumber } from './number-format.ts';
import { type Place, placeName } from './place.ts';
import { unescaped } from './strings.ts';
import type { Styles } from './styles.ts';
import { isTrue } from './xml.ts';

/** A cell that is being read. */
export interface OpenCell {
  readonly place: Place;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string | undefined;
  /** Its text stands in it, and not in the list of texts. */
  isInline: boolean;
}

/** What a cell shows. */
export function shownText(
  { type, style, value, isInline, place }: OpenCell,
  { strings, styles }: { readonly strings: readonly string[]; readonly styles: Styles },
): string {
  if (value === '') return '';
  switch (type) {
    case 's': {
      const text = strings[Number(value)];
      if (text === undefined) throw damaged(`the text of the cell ${placeName(place)} is missing in it`);
      return text;
    }
    case 'b':
      return isTrue(value) ? 'TRUE' : 'FALSE';
    case 'd':
      return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '').replace('T', ' ');
    case 'n':
      return isInline ? value : shownNumber(value, style, styles);
    case 'inlineStr':
      return value;
    default:
      return unescaped(value);
  }
}

/** In characters: an address at the beginning of a formula is all that is of use. */
export const longestFormula = 2_200;

/** The address in `HYPERLINK("https://...", ...)`. */
export function addressIn(formula: string): string | undefined {
  return /^\s*HYPERLINK\(\s*"([^"]+)"\s*[,)]/i.exec(formula)?.[1];
}

/** Numbers that are written as whole ones stay digit by digit: ids may be longer than a number is exact. */
function shownNumber(text: string, style: number, styles: Styles): string {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) return unescaped(text);
  const format = styles(style);
  if (format) return format(value);
  return /^-?\d{1,40}$/.test(text) ? text : plainNumber(value);
}
