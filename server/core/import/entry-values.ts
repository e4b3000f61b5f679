import { kindNamed } from '../kinds/index.ts';
import { type Record, sourceText } from '../model/record.ts';
import { follow, plainValue, valueAt } from '../syntax/node.ts';
import type { Mapping } from '../syntax/tree.ts';
import type { Plain, PlainMapping } from '../syntax/write/index.ts';
import { targetNamed } from './targets.ts';

/** What an entry says at the path of a field; undefined where it says nothing. Of a list its first item is meant. */
export function saidAt(record: Record, path: string): unknown {
  const value = plainValue(nodeAt(record, path));
  if (value !== null && value !== undefined) return value;
  const section = record.sections.find(each => each.field.name === path);
  const text = section && sourceText(record, section.section.contentRange).trim();
  return text === '' ? undefined : text;
}

function nodeAt({ node }: Record, path: string) {
  const [outer = '', inner] = path.split('.');
  if (inner === undefined) return valueAt(node, [outer]);
  const value = follow(valueAt(node, [outer]));
  if (value?.type === 'sequence') {
    const [item] = value.items;
    return follow(item)?.type === 'mapping' ? valueAt(item, [inner]) : undefined;
  }
  // An owner may be a name and no more.
  if (value?.type === 'scalar') return path === 'owner.name' ? value : undefined;
  return valueAt(value, [inner]);
}

/** Where the value at a path is to be written; undefined where what stands there leaves no simple place for it. */
export type Slot =
  /** Into the entry itself, beside what else goes into the same field. */
  | { readonly is: 'entry'; readonly field: string }
  /** Into a mapping that is there. */
  | { readonly is: 'mapping'; readonly mapping: Mapping; readonly at: readonly (string | number)[] };

export function slotFor(record: Record, path: string): Slot | undefined {
  if (record.sections.some(each => each.field.name === path)) return undefined;
  const [field = '', inner] = path.split('.');
  const value = valueAt(record.node, [field]);
  const isAbsent = !value || (value.type === 'scalar' && value.value === null);
  if (inner === undefined || isAbsent) return { is: 'entry', field };
  const content = follow(value);
  if (content !== value) return undefined;
  if (content?.type === 'mapping') return { is: 'mapping', mapping: content, at: [field] };
  if (content?.type === 'sequence') {
    const [item] = content.items;
    return item?.type === 'mapping' ? { is: 'mapping', mapping: item, at: [field, 0] } : undefined;
  }
  return field === 'owner' ? { is: 'entry', field } : undefined;
}

/**
 * The fields of a new entry that say these values, in the order of the schema.
 *
 * @param names of the fields that it may have: those of a system, or of an item of one of its lists
 */
export function fieldsOf(
  values: ReadonlyMap<string, Plain>,
  names: readonly string[] = systemFields,
): PlainMapping {
  const fields = new Map<string, Plain>();
  for (const name of names) {
    const inner = [...values].filter(([path]) => path === name || path.startsWith(`${name}.`));
    const [first] = inner;
    if (!first) continue;
    fields.set(name, fieldOf(name, new Map(inner)) ?? first[1]);
  }
  return Object.fromEntries(fields);
}

/** What stands in a field of the entry, made of what is said about its parts. */
function fieldOf(name: string, values: ReadonlyMap<string, Plain>): Plain | undefined {
  const whole = values.get(name);
  if (whole !== undefined) return whole;
  const parts = [...values].map(([path, value]) => [path.slice(name.length + 1), value] as const);
  const [only] = parts;
  if (name === 'owner' && parts.length === 1 && only?.[0] === 'name') return only[1];
  const mapping = Object.fromEntries(parts);
  const [path = ''] = values.keys();
  return targetNamed(path)?.within === 'list' ? [mapping] : mapping;
}

const systemFields = (kindNamed('ai-system')?.fields ?? []).map(({ name }) => name);

/** An item of a list of a system, as what can be asked and written like the system itself; undefined where it is no mapping. */
export function itemAt(record: Record, list: string, index: number): Record | undefined {
  const sequence = follow(valueAt(record.node, [list]));
  const node = sequence?.type === 'sequence' ? sequence.items[index] : undefined;
  if (node?.type !== 'mapping') return undefined;
  return { ...record, path: [...record.path, list, index], node, sections: [] };
}

/** How many items a list of a system has. */
export function itemCount({ node }: Record, list: string): number {
  const sequence = follow(valueAt(node, [list]));
  return sequence?.type === 'sequence' ? sequence.items.length : 0;
}
