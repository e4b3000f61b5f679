import { fillers, folded, namingKeys, trailers } from './words.ts';

/** So far from what a title says nothing is looked for. */
const farthest = 3;

/** A title that is longer is a question or a sentence; it is read as it is. */
const longest = 120;

/**
 * What a title may say, `folded`, each with how far that is from what stands there; as it stands is 0. `riskLevel.name` is
 * the risk level, `Custom field (Business owner)` the business owner, `2. Purpose of the system (Art. 11)` the purpose, and
 * `Bureau/Component` either of both.
 */
export function readingsOf(title: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const open: (readonly [string, number])[] = [];
  const add = (words: string, distance: number) => {
    if (words === '' || distance > farthest || (found.get(words) ?? farthest + 1) <= distance) return;
    found.set(words, distance);
    open.push([words, distance]);
  };
  if (title.length > longest) return new Map([[folded(title), 0]]);
  for (const [text, distance] of textsOf(title)) {
    add(folded(text), distance);
    add(folded(text.replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ')), distance);
  }
  for (let next = open.pop(); next; next = open.pop()) {
    const [words, distance] = next;
    for (const filler of fillers)
      if (words.startsWith(`${filler} `))
        add(words.slice(filler.length + 1), distance + (customs.has(filler) ? 0 : 2));
    for (const trailer of trailers)
      if (words.endsWith(` ${trailer}`)) add(words.slice(0, -trailer.length - 1), distance + 1);
  }
  return found;
}

/** What programs put before the titles that people gave. */
const customs: ReadonlySet<string> = new Set(['u', 'cf']);

/** `2.`, `a)`, `4.1.5 -` before a title. */
const numbering = /^\(?(?:\d{1,2}(?:\.\d{1,2})*|[A-Za-z])(?:[.)]\s*|\s+[-\u2013]\s+)/;

/** The parts of a title that may be one. */
function* textsOf(title: string): Iterable<readonly [text: string, distance: number]> {
  const custom = /^custom field \((.+)\)$/i.exec(title.trim())?.[1];
  const text = (custom ?? title).trim().replace(/\(s\)/g, 's');
  yield [text, 0];
  const unnumbered = text.replace(numbering, '');
  yield [unnumbered, 0];
  const bare = unnumbered.replace(/\s*(?:\([^()]*\)|\[[^[\]]*\])\s*[?*:]*$/, '');
  if (bare !== unnumbered) yield [bare, 1];
  const inner = text.split('.');
  if (inner.length > 1) {
    const last = inner.at(-1) ?? '';
    const spaced = folded(last.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '));
    if (namingKeys.includes(spaced)) yield [inner.slice(0, -1).join(' '), 1];
  }
  const section = /^[^:]{2,60}:\s+(\S.*)$/.exec(unnumbered)?.[1];
  if (section !== undefined) yield [section.replace(numbering, ''), 1];
  const sides = bare.split(/\s*\/\s*/);
  if (sides.length === 2) for (const side of sides) yield [side, 2];
}
