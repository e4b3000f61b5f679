import { jsonGrid } from '../../core/import/json-grid.ts';
import type { Read, Source } from './source.ts';
import { textOf } from './text-source.ts';

/** In characters: a tree is made of it, which is many times larger. */
const largestJson = 16 * 1024 * 1024;

/** Reads an array of objects in JSON. */
export function readJson(source: Source): Read {
  const decoded = textOf(source);
  if ('refused' in decoded) return decoded;
  const { text, encoding } = decoded;
  if (!/^\s*[[{]/.test(text))
    return { refused: 'is named .json and is none: it begins with neither [ nor {.' };
  if (text.length > largestJson)
    return {
      refused: `has more than ${largestJson / 1024 / 1024} MB of JSON, which is the most that is read.`,
    };
  const grid = jsonGrid(source.name, text);
  return 'refused' in grid ? grid : { ...grid, encoding };
}
