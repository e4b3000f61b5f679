import { targets } from './targets.ts';
import { readingsOf } from './title-readings.ts';
import { folded, lastResorts, phrases, stageDates, titles } from './words.ts';

/** Whether a text is what people call a field of a system. */
export function isTitle(text: string): boolean {
  return namesOf(text).some(({ rank }) => rank < 3 || rank >= lastRank);
}

/** The path of the field that people call so; undefined where none is. */
export function fieldCalled(title: string): string | undefined {
  const [best] = namesOf(title)
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank);
  return best?.path;
}

/** Of what a title means only where no other column does. */
const lastRank = 6;

export interface Named {
  readonly path: string;
  /** 0: the field's own name; the higher, the less certain. */
  readonly rank: number;
}

/** The fields that a title may mean, each with how certain that is. */
export function namesOf(title: string): readonly Named[] {
  const found: Named[] = [];
  for (const [words, distance] of readingsOf(title)) {
    for (const { path, rank } of byTitle().get(words) ?? [])
      found.push({ path, rank: rank >= lastRank ? rank : distance + rank });
    if (!words.includes(' ')) continue;
    for (const [phrase, path] of phrases)
      if (` ${words} `.includes(` ${phrase} `)) found.push({ path, rank: 4 });
  }
  if (stagesOf(title)) found.push({ path: 'stage_since', rank: 0 });
  return found;
}

/** By the words of a title, the fields that have it: by their name in the schema, or by the table of words. */
function byTitle(): ReadonlyMap<string, readonly Named[]> {
  // Made for the first who asks: most runs import nothing.
  titled ??= namesByTitle();
  return titled;
}

let titled: ReadonlyMap<string, readonly Named[]> | undefined;

function namesByTitle(): ReadonlyMap<string, readonly Named[]> {
  const map = new Map<string, Named[]>();
  const add = (words: string, named: Named) => {
    const list = map.get(words) ?? [];
    if (!list.some(({ path }) => path === named.path)) list.push(named);
    map.set(words, list);
  };
  for (const { path, title } of targets) {
    add(folded(title), { path, rank: 0 });
    add(folded(path), { path, rank: 0 });
  }
  for (const [path, words] of Object.entries(titles))
    for (const [index, word] of words.entries()) add(word, { path, rank: 1 + index / 1000 });
  for (const [index, [path, words]] of Object.entries(lastResorts).entries())
    for (const word of words) add(word, { path, rank: lastRank + index / 10 });
  return map;
}

/** The stages at which a day under that title tells since when. */
export function stagesOf(title: string): readonly string[] | undefined {
  const said = readingsOf(title);
  return stageDates.find(([titled]) => titled.some(each => said.get(each) === 0))?.[1];
}
