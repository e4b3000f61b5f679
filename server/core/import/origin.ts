import { byCodeUnits } from '../base/uri.ts';
import { fingerprint } from '../model/fingerprint.ts';
import type { Record } from '../model/record.ts';
import { follow, plainValue, valueAt } from '../syntax/node.ts';
import type { Plain, PlainMapping } from '../syntax/write/index.ts';

/**
 * What an entry keeps of the source that it was taken from, under `x_source`: what a later import compares with.
 *
 * ```yaml
 * x_source:
 *   file: inventory.xlsx
 *   sheet: North
 *   imported: cells f00c0ffee, name f1a2b3c4d, purpose f9e8d7c6b
 *   cells:
 *     Bureau: Office of the Chief Data Officer
 *   conflicts:
 *     purpose: what the source says by now, where people wrote something else here
 * ```
 */
export interface Origin {
  readonly file: string;
  /** Where the file has several registers, which of them. */
  readonly sheet?: string;
  /** By the path of a field, or `cells`: the fingerprint of what the source said when it was last imported. */
  readonly imported: ReadonlyMap<string, string>;
  readonly cells: { readonly [title: string]: unknown };
  readonly conflicts: { readonly [path: string]: unknown };
}

export function originOf({ node }: Record): Origin | undefined {
  const source = follow(valueAt(node, ['x_source']));
  if (source?.type !== 'mapping') return undefined;
  const file = plainValue(valueAt(source, ['file']));
  const imported = plainValue(valueAt(source, ['imported']));
  if (typeof file !== 'string' || typeof imported !== 'string') return undefined;
  const sheet = plainValue(valueAt(source, ['sheet']));
  return {
    file,
    ...(typeof sheet === 'string' && { sheet }),
    imported: marksIn(imported),
    cells: mappingAt(source, 'cells') ?? {},
    conflicts: mappingAt(source, 'conflicts') ?? {},
  };
}

function mappingAt(
  node: Parameters<typeof valueAt>[0],
  key: string,
): { readonly [name: string]: unknown } | undefined {
  const value = plainValue(valueAt(node, [key]));
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [name: string]: unknown })
    : undefined;
}

/** A short name for what is said: white space, and the order in lists, do not change it. Undefined for nothing. */
export function markOf(value: unknown): string | undefined {
  if (value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0))
    return undefined;
  return fingerprint(value);
}

function marksIn(text: string): ReadonlyMap<string, string> {
  const marks = text.split(',').flatMap((part): readonly (readonly [string, string])[] => {
    const [, path, mark] = /^\s*(\S+)\s+(f[0-9a-f]{8})\s*$/.exec(part) ?? [];
    return path === undefined || mark === undefined ? [] : [[path, mark]];
  });
  return new Map(marks);
}

/** In the order of the paths, so that the same is written the same. */
function marksText(marks: ReadonlyMap<string, string>): string {
  return [...marks]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([path, mark]) => `${path} ${mark}`)
    .join(', ');
}

/** As it is written. */
export function originFields({
  file,
  sheet,
  imported,
  cells,
  conflicts,
}: {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly imported: ReadonlyMap<string, string>;
  readonly cells: PlainMapping;
  readonly conflicts: { readonly [path: string]: Plain };
}): PlainMapping {
  return {
    file,
    ...(sheet !== undefined && { sheet }),
    imported: marksText(imported),
    ...(Object.keys(cells).length > 0 && { cells }),
    ...(Object.keys(conflicts).length > 0 && { conflicts }),
  };
}

/** Whence a system came: a file, or one of its registers. */
export function placeOf({
  file,
  sheet = '',
}: {
  readonly file: string;
  readonly sheet?: string | undefined;
}): string {
  return `${file}\n${sheet}`;
}
