import { arrayOfLines, jsonSource, jsonTables } from '../../core/import/json-grid.ts';
import { isMlBom, mlBomGrid } from '../../core/import/ml-bom.ts';
import type { Read, Source } from './source.ts';
import { textOf } from './text-source.ts';

/** In characters: a tree is made of it, which is many times larger. */
const largestJson = 16 * 1024 * 1024;

/** Reads arrays of objects in JSON, objects on a line each, or a bill of materials. */
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
  const lines = /\.json$/i.test(source.name) ? undefined : arrayOfLines(text);
  const json = jsonSource(lines ?? text);
  if ('refused' in json) return json;
  if (isMlBom(json)) {
    const grid = mlBomGrid(source.name, json);
    return 'refused' in grid ? grid : { ...grid, encoding };
  }
  const tables = jsonTables(source.name, json);
  return 'refused' in tables ? tables : { grids: tables.grids.map(grid => ({ ...grid, encoding })) };
}
