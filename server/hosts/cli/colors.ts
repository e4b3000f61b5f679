/** How a piece of text stands out. What the styles look like is the terminal's own choice of colours. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue' | 'magenta' | 'cyan';

/** Gives a text its styles; an empty text stays empty. */
export type Paint = (text: string, ...styles: readonly Style[]) => string;

/** For files, pipes and whoever wants no colours. */
export const plain: Paint = text => text;

export const colored: Paint = (text, ...styles) =>
  text === '' ? '' : styles.reduceRight((inner, style) => codes[style][0] + inner + codes[style][1], text);

export interface ColorSetting {
  /** `--no-color` */
  readonly noColor: boolean;
  readonly isTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What somebody asks for by hand wins over FORCE_COLOR, that over NO_COLOR, and that over what the terminal can do. */
export function paintFor({ noColor, isTerminal, environment }: ColorSetting): Paint {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
  if (noColor) return plain;
  if (force !== undefined) return force === '0' || force === 'false' ? plain : colored;
  if (no !== undefined && no !== '') return plain;
  return isTerminal && terminal !== 'dumb' ? colored : plain;
}

/** Select Graphic Rendition: what begins a style and what ends only that one (ECMA-48, 8.3.117). */
const codes: Readonly<Record<Style, readonly [begin: string, end: string]>> = {
  bold: ['\x1B[1m', '\x1B[22m'],
  dim: ['\x1B[2m', '\x1B[22m'],
  red: ['\x1B[31m', '\x1B[39m'],
  green: ['\x1B[32m', '\x1B[39m'],
  yellow: ['\x1B[33m', '\x1B[39m'],
  blue: ['\x1B[34m', '\x1B[39m'],
  magenta: ['\x1B[35m', '\x1B[39m'],
  cyan: ['\x1B[36m', '\x1B[39m'],
};
