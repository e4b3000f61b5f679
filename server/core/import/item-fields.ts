import type { Said, SaidMapping } from '../kinds/in-words.ts';
import type { Field } from '../kinds/index.ts';
import { alternatives } from '../kinds/shape-at.ts';
import { idForm } from '../model/id-form.ts';
import { namesOf } from './field-titles.ts';
import { type Target, targetNamed } from './targets.ts';
import type { CellValue } from './values.ts';

/** Reads the text of a part of an item for the field that it goes into. */
type ReadPart = (text: string, target: Target) => CellValue;

/**
 * The items of a list as a program exported them, with its keys called as the schema calls them: `{ modelName: ... }` is the
 * name of a model. What fits no field of an item is kept in it under a key that is nobody's, `x_temperature`.
 */
export function itemsAsFields(
  said: Said,
  list: string,
  read: ReadPart,
): { readonly said: Said; readonly isReworded: boolean } {
  // Of lists within a mapping no part is a field that a column may go into.
  if (!Array.isArray(said) || list.includes('.')) return { said, isReworded: false };
  let isReworded = false;
  const items = (said as readonly Said[]).map((item): Said => {
    if (typeof item !== 'object' || Array.isArray(item)) return item;
    const fields: { [name: string]: Said } = {};
    for (const [key, value] of Object.entries(item as SaidMapping)) {
      const part = partFor(key, value, list, read);
      isReworded ||= part.isReworded;
      const name = Object.hasOwn(fields, part.name) ? ownKey(key) : part.name;
      Object.defineProperty(fields, name, {
        value: part.value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return fields;
  });
  return { said: items, isReworded };
}

interface Part {
  readonly name: string;
  readonly value: Said;
  readonly isReworded: boolean;
}

function partFor(key: string, value: Said, list: string, read: ReadPart): Part {
  const asIs = { name: key, value, isReworded: false };
  if (/^x[-_]/.test(key)) return asIs;
  const exact = targetNamed(`${list}.${key}`);
  if (exact && fitsAsIs(exact.field, value)) return asIs;
  const target = exact ?? calledSo(key, list);
  if (!target || typeof value === 'object') return exact ? asIs : { ...asIs, name: ownKey(key) };
  const cell = read(String(value), target);
  if (cell.is !== 'value') return exact ? asIs : { ...asIs, name: ownKey(key) };
  const name = target.path.slice(list.length + 1);
  return { name, value: cell.value as Said, isReworded: cell.isReworded === true };
}

/** What stands under the schema's own word stays as it is, to be found by its rules; but words for a vendor become an id. */
function fitsAsIs({ shape }: Field, value: Said): boolean {
  return (
    typeof value !== 'string' ||
    idForm.test(value) ||
    alternatives(shape).every(({ is }) => is !== 'reference')
  );
}

function calledSo(key: string, list: string): Target | undefined {
  const named = namesOf(key)
    .filter(({ path }) => path.startsWith(`${list}.`))
    .sort((a, b) => a.rank - b.rank);
  return named[0] && targetNamed(named[0].path);
}

function ownKey(key: string): string {
  return `x_${key}`;
}
