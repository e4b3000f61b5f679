import { addDays } from '../../../core/base/day.ts';

/** How the number in a cell is shown, made of its format code (ECMA-376 part 1, 18.8.31). */
export type NumberFormat = (value: number) => string;

/**
 * Makes a format of its code. Days become `YYYY-MM-DD`, with the time behind them where it is not midnight, and without the
 * day or the month where neither the code nor the value has one. Other numbers get what the code puts around them and the
 * zeros that it asks for. What a format only hides is shown: digits beyond those of the code stay, and nothing stands
 * between thousands.
 *
 * @param is1904 days are counted from 1904, as programs on early Macintoshes did
 */
export function numberFormat(code: string, is1904: boolean): NumberFormat {
  const sections = sectionsOf(code);
  const [first = []] = sections;
  const days = first.filter(isOfTime);
  if (days.length > 0) return value => moment(value, days, is1904) ?? plainNumber(value);
  return value => {
    const section = sections.length > 1 ? (sections[placeFor(value, sections.length)] ?? []) : first;
    // `"Yes";"Yes";"No"` has words for numbers.
    if (!section.some(({ is }) => is === 'digit' || is === 'general')) {
      const words = literals(section);
      if (/\p{L}/u.test(words)) return words;
    }
    const text = number(Math.abs(value), first);
    // Digits of nothing but zeros have no sign.
    return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
  };
}

function placeFor(value: number, sections: number): number {
  if (value < 0) return 1;
  return value === 0 && sections > 2 ? 2 : 0;
}

/** The shortest text of a number, without an exponent; of its digits the fifteen that spreadsheets calculate with. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const text = String(Number(value.toPrecision(15)));
  const [, sign = '', whole = '', part = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const point = whole.length + Number(exponent);
  // Beyond this nobody reads the zeros.
  if (Math.abs(point) > 40) return text.toUpperCase();
  const digits = whole + part;
  return point > 0 ? `${sign}${digits.padEnd(point, '0')}` : `${sign}0.${'0'.repeat(-point)}${digits}`;
}

type Token =
  | { readonly is: 'literal'; readonly text: string }
  /** `0` is always shown, `#` and `?` where there is something to show. */
  | { readonly is: 'digit'; readonly isAlways: boolean }
  | { readonly is: 'point' | 'comma' | 'percent' | 'general' }
  /** A fraction, an exponent, or a condition: what it makes of a number is not made here. */
  | { readonly is: 'other' }
  | { readonly is: 'time'; readonly unit: 'year' | 'month' | 'day' | 'clock' }
  /** Time that may be longer than a day. */
  | { readonly is: 'elapsed' };

function isOfTime({ is }: Token): boolean {
  return is === 'time' || is === 'elapsed';
}

/** The parts of a code that mean something, each by its name. */
const parts =
  /"(?<quoted>[^"]*)"?|\\(?<escaped>.?)|_(?<space>.?)|\*(?<filler>.?)|\[(?<bracket>[^\]]*)\]?|(?<general>general)|(?<half>am\/pm|a\/p)|(?<exponent>e[+-])|(?<year>y+|e+|g+|b+)|(?<month>m+)|(?<day>d+)|(?<hours>h+)|(?<seconds>s+(?:\.0+)?)|(?<digit>[0#?])|(?<other>.)/gis;

/** One after the other: what stands for positive numbers, for negative ones, for zero. */
function sectionsOf(code: string): readonly (readonly Token[])[] {
  const sections: Token[][] = [[]];
  // `m` is a minute behind hours and before seconds, else a month: of the last one it may not be known yet.
  let unsure: { readonly section: Token[]; readonly at: number } | undefined;
  let isBehindHours = false;
  for (const { groups = {} } of code.slice(0, longestCode).matchAll(parts)) {
    const { month, hours, seconds, bracket } = groups;
    const section = sections.at(-1) ?? [];
    if (groups.other === ';') sections.push([]);
    else if (month !== undefined) {
      const isMinute = isBehindHours && month.length < 3;
      unsure = isMinute || month.length > 2 ? undefined : { section, at: section.length };
      section.push({ is: 'time', unit: isMinute ? 'clock' : 'month' });
    } else section.push(...tokensOf(groups));
    if (seconds !== undefined && unsure) unsure.section[unsure.at] = { is: 'time', unit: 'clock' };
    const isHours = hours !== undefined || /^h+$/i.test(bracket ?? '');
    const isOther = seconds !== undefined || groups.year !== undefined || groups.day !== undefined;
    if (isHours || isOther) unsure = undefined;
    if (isHours) isBehindHours = true;
    else if (isOther || month !== undefined) isBehindHours = false;
  }
  return sections;
}

function tokensOf(groups: Readonly<Record<string, string | undefined>>): readonly Token[] {
  const has = (...names: readonly string[]) => names.some(name => groups[name] !== undefined);
  if (has('quoted', 'escaped')) return [{ is: 'literal', text: groups.quoted ?? groups.escaped ?? '' }];
  if (has('space')) return [{ is: 'literal', text: ' ' }];
  if (has('filler')) return [];
  if (has('bracket')) return inBrackets(groups.bracket ?? '');
  if (has('general')) return [{ is: 'general' }];
  if (has('exponent')) return [{ is: 'other' }];
  if (has('digit')) return [{ is: 'digit', isAlways: groups.digit === '0' }];
  if (has('year')) return [{ is: 'time', unit: 'year' }];
  if (has('day')) return [{ is: 'time', unit: 'day' }];
  if (has('half', 'hours', 'seconds')) return [{ is: 'time', unit: 'clock' }];
  return [single(groups.other ?? '')];
}

/** Spreadsheets allow 255 characters. */
const longestCode = 1000;

function inBrackets(text: string): readonly Token[] {
  if (/^(?:h+|m+|s+)$/i.test(text)) return [{ is: 'elapsed' }];
  // `[$€-407]` is a currency, and in which country it is written so.
  if (text.startsWith('$')) return [{ is: 'literal', text: text.slice(1).replace(/-[0-9a-f,]*$/i, '') }];
  return /^[<>=]/.test(text) ? [{ is: 'other' }] : [];
}

function single(character: string): Token {
  switch (character) {
    case '.':
      return { is: 'point' };
    case ',':
      return { is: 'comma' };
    case '%':
      return { is: 'percent' };
    case '/':
      return { is: 'other' };
    case '@':
      return { is: 'general' };
    default:
      return { is: 'literal', text: character };
  }
}

function literals(section: readonly Token[]): string {
  return section
    .map(token => (token.is === 'literal' ? token.text : ''))
    .join('')
    .trim();
}

/** A number that is not negative. */
function number(value: number, section: readonly Token[]): string {
  const digits = section.flatMap(({ is }, index) => (is === 'digit' ? [index] : []));
  const last = digits.at(-1) ?? -1;
  const isScaled = section[last + 1]?.is === 'comma' && last >= 0;
  if (section.some(({ is }) => is === 'other') || isScaled) return plainNumber(value);
  if (digits.length === 0) {
    if (!section.some(({ is }) => is === 'general')) return plainNumber(value);
    return section
      .map(token => written(token, () => plainNumber(value)))
      .join('')
      .trim();
  }
  const scale = section.filter(({ is }) => is === 'percent').length;
  const shown = plainNumber(Number((value * 100 ** scale).toPrecision(15)));
  if (shown.includes('E')) return shown;
  const [whole = '0', part = ''] = shown.split('.');
  const point = section.findIndex(({ is }) => is === 'point');
  // More digits than the code asks for stand where its own would.
  const end = point < 0 ? last + 1 : point;
  const decimals = section.slice(end).filter(token => token.is === 'digit' && token.isAlways).length;
  const fraction = part.padEnd(decimals, '0');
  return `${wholeText(
    whole,
    section.slice(0, end),
    digits.some(at => at < end),
  )}${fractionText(fraction, section.slice(end))}`.trim();
}

function written(token: Token, digits: () => string): string {
  if (token.is === 'literal') return token.text;
  if (token.is === 'percent') return '%';
  return token.is === 'general' ? digits() : '';
}

/** Digits into their places from the right; the leftmost place takes all that are left. */
function wholeText(whole: string, tokens: readonly Token[], hasPlaces: boolean): string {
  let left = whole;
  let text = '';
  const first = tokens.findIndex(({ is }) => is === 'digit');
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token?.is !== 'digit') {
      text = (token ? written(token, () => '') : '') + text;
      continue;
    }
    const taken = index === first ? left : left.slice(-1);
    left = index === first ? '' : left.slice(0, -1);
    const isNothing = taken === '' || (taken === '0' && left === '' && text === '' && !token.isAlways);
    text = (isNothing ? (token.isAlways ? '0' : '') : taken) + text;
  }
  // `.50` is no number to anything else that reads it.
  return hasPlaces && /\d/.test(text) ? text : `${text}${whole}`;
}

/** The digits behind the point where the first of their places is, and what stands around them. */
function fractionText(fraction: string, tokens: readonly Token[]): string {
  const around = tokens.map(token => written(token, () => '')).join('');
  return fraction === '' ? around : `.${fraction}${around}`;
}

const secondsOfDay = 86_400;

/** The first day that is none: 10000-01-01. */
const endOfDays = 2_958_466;

/** From the first of 1904 on days are counted there: so many later. */
const daysTo1904 = 1462;

/** What a count of days stands for; undefined where it is no moment that a spreadsheet can show. */
function moment(value: number, tokens: readonly Token[], is1904: boolean): string | undefined {
  const all = Math.round(value * secondsOfDay);
  if (all < 0) return undefined;
  if (tokens.some(({ is }) => is === 'elapsed')) return clock(all);
  const has = (unit: string) => tokens.some(token => token.is === 'time' && token.unit === unit);
  const isTimeOnly = !has('year') && !has('month') && !has('day');
  const seconds = all % secondsOfDay;
  const count = (all - seconds) / secondsOfDay;
  if (isTimeOnly && count === 0) return clock(seconds);
  const day = dayAt(is1904 ? count + daysTo1904 : count);
  if (day === undefined) return undefined;
  if (seconds > 0) return `${day} ${clock(seconds)}`;
  if (!has('day') && has('year') && day.endsWith('-01')) {
    if (has('month')) return day.slice(0, 7);
    if (day.endsWith('-01-01')) return day.slice(0, 4);
  }
  return day;
}

/** Spreadsheets take 1900 for a leap year: before March of it they are a day behind. */
function dayAt(count: number): string | undefined {
  if (count < 1 || count === 60 || count >= endOfDays) return undefined;
  return addDays('1899-12-30', count < 60 ? count + 1 : count);
}

/** `14:30`, `26:00:05` */
function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (seconds % 60 > 0) parts.push(seconds % 60);
  return parts.map(part => String(part).padStart(2, '0')).join(':');
}
