import type { Archive } from '../archive.ts';
import { type NumberFormat, numberFormat } from './number-format.ts';
import { readPart } from './package.ts';

/** Codes of formats that have a number and are written nowhere (ECMA-376 part 1, 18.8.30). */
const builtIn: ReadonlyMap<number, string> = new Map([
  ...([
    [1, '0'],
    [2, '0.00'],
    [3, '#,##0'],
    [4, '#,##0.00'],
    [9, '0%'],
    [10, '0.00%'],
    [11, '0.00E+00'],
    [12, '# ?/?'],
    [13, '# ??/??'],
    [14, 'yyyy-mm-dd'],
    [15, 'd-mmm-yy'],
    [16, 'd-mmm'],
    [17, 'mmm-yy'],
    [18, 'h:mm AM/PM'],
    [19, 'h:mm:ss AM/PM'],
    [20, 'h:mm'],
    [21, 'h:mm:ss'],
    [22, 'yyyy-mm-dd h:mm'],
    [37, '#,##0'],
    [38, '#,##0'],
    [39, '#,##0.00'],
    [40, '#,##0.00'],
    [45, 'mm:ss'],
    [46, '[h]:mm:ss'],
    [47, 'mm:ss.0'],
    [48, '##0.0E+0'],
  ] as const),
  // Of the countries that have days of their own in these places.
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(id => [id, 'yyyy-mm-dd'] as const),
  ...[32, 33, 34, 35, 55, 56].map(id => [id, 'h:mm:ss'] as const),
]);

/** Formats and styles. Spreadsheets allow 65,490 styles. */
const mostStyles = 100_000;

/** By its number, how a style shows numbers; undefined where it adds nothing to them. */
export type Styles = (style: number) => NumberFormat | undefined;

/** @param part the name of the part with the styles; undefined where there is none */
export async function readStyles(
  archive: Archive,
  part: string | undefined,
  { is1904 }: { readonly is1904: boolean },
): Promise<Styles> {
  if (part === undefined) return () => undefined;
  const codes = new Map(builtIn);
  const styles: number[] = [];
  // The same elements stand in other lists too, which cells do not name.
  let list = '';
  await readPart(archive, part, {
    open(name, attributes) {
      if (name === 'cellXfs' || name === 'numFmts') list = name;
      else if (name === 'numFmt' && list === 'numFmts' && codes.size < mostStyles)
        codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      else if (name === 'xf' && list === 'cellXfs' && styles.length < mostStyles)
        styles.push(Number(attributes.get('numFmtId') ?? 0));
    },
    close(name) {
      if (name === list) list = '';
    },
  });
  const formats = new Map<number, NumberFormat>();
  return style => {
    const id = styles[style];
    const code = id === undefined ? undefined : codes.get(id);
    if (id === undefined || code === undefined || /^(?:general|@)?$/i.test(code)) return undefined;
    const known = formats.get(id) ?? numberFormat(code, is1904);
    formats.set(id, known);
    return known;
  };
}
