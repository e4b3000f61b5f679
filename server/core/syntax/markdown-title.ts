/**
 * The text of a heading as a reader sees it: marks of emphasis, code, links, images and HTML taken out, white space
 * folded. `## **Affected** parties` is "Affected parties".
 */
export function titleText(raw: string): string {
  // Nobody sees the end of such a heading, and finding which marks belong together takes longer the longer it is.
  if (raw.length > longest || !/[\\`*_~<&[]/.test(raw)) return folded(raw);
  const literals: string[] = [];
  const keep = (text: string) => `\0${literals.push(text) - 1}\0`;
  const bare = raw
    .replaceAll('\0', '\uFFFD')
    .replace(codeOrEscape, (_, __, code: string | undefined, escaped: string) =>
      keep(code?.trim() ?? escaped),
    )
    .replace(/<((?:https?|mailto):[^<>\s]*|[^<>\s@]+@[^<>\s@]+)>/g, '$1')
    .replace(/<\/?[A-Za-z][^<>]*>|<!--.*?-->/g, '');
  const text = untilStable(untilStable(bare, withoutLinks), withoutEmphasis).replace(entity, characterOf);
  return folded(text.replace(/\0(\d+)\0/g, (_, index: string) => literals[Number(index)] ?? ''));
}

const longest = 1000;

/** A code span, or a sign that a backslash makes a sign like any other. */
const codeOrEscape = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)|\\([!-/:-@[-`{-~])/gs;

/** From the inside out, as an image may stand in a link. */
function withoutLinks(text: string): string {
  return text.replace(/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1');
}

/** Underscores within words are letters. */
function withoutEmphasis(text: string): string {
  return text
    .replace(/(\*{1,3}|~~)(?=[^\s*~])([^*~]*[^\s*~])\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]*[^\s_])\1(?![\p{L}\p{N}_])/gu, '$2');
}

function untilStable(text: string, change: (text: string) => string): string {
  let result = text;
  for (let round = 0; round < 10; round++) {
    const changed = change(result);
    if (changed === result) break;
    result = changed;
  }
  return result;
}

const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g;

const namedCharacters: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

function characterOf(written: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return namedCharacters.get(name) ?? written;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
