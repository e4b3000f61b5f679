import { fromWords, ruledOutBecause } from '../kinds/in-words.ts';
import { allowsNotApplicable, type Shape } from '../kinds/index.ts';
import { alternatives } from '../kinds/shape-at.ts';
import { idForm, idFrom } from '../model/id-form.ts';
import type { Plain } from '../syntax/write/index.ts';
import { dateIn } from './dates.ts';
import { itemsAsFields } from './item-fields.ts';
import type { ColumnMapping } from './mapping.ts';
import { isMissing } from './missing-cell.ts';
import { itemShape, leafShape, type Target } from './targets.ts';
import { no, ourselves, valueWords, yes } from './value-words.ts';
import { folded } from './words.ts';

/** What a cell says for a field. */
export type CellValue =
  /** `isReworded`: the text says more, or in words that are gone, so it is kept beside it. */
  | { readonly is: 'value'; readonly value: Plain; readonly isReworded?: boolean }
  | { readonly is: 'missing' }
  /**
   * It fits no value of the field. `why`: the rest of a sentence about it; empty where all is said elsewhere. `isAbout`: it is what
   * the field is about all the same, such as a date of which nobody can tell the month.
   */
  | { readonly is: 'unfit'; readonly why: string; readonly isAbout?: boolean };

/** Reads the text of a filled cell for the field that its column goes into. */
export function readCell(text: string, target: Target, mapping: ColumnMapping): CellValue {
  const item = itemShape(target);
  const said = mapping.values?.get(folded(text));
  if (said && said.meaning === undefined)
    return unfit(`means no ${target.path} that is known; the mapping can say which`);
  const parts = item ? itemsIn(text, item) : [text];
  const word = said?.meaning ?? (parts.length === 1 ? wordFor(text, target) : undefined);
  if (word !== undefined) {
    const isReworded = isExplained(text);
    return { is: 'value', value: item ? [word] : word, ...(isReworded && { isReworded }) };
  }
  if (isMissing(text)) return { is: 'missing' };
  const why = allowsNotApplicable(target.field.shape) ? ruledOutBecause(text) : undefined;
  if (why !== undefined) return { is: 'value', value: { not_applicable: why } };
  if (target.isWhole) return whole(text, target, mapping);
  if (!item) return single(text, leafShape(target), { target, mapping });
  const read = parts.map(part => single(part, item, { target, mapping }));
  const wrong = read.find(part => part.is !== 'value');
  if (wrong) return wrong;
  const values = read.flatMap(part => (part.is === 'value' ? [part] : []));
  const isReworded = values.some(each => each.isReworded);
  return { is: 'value', value: values.map(({ value }) => value), ...(isReworded && { isReworded }) };
}

function whole(text: string, { path, field }: Target, mapping: ColumnMapping): CellValue {
  const names = path === 'models' ? modelsIn(text) : [];
  if (names.length > 1) return { is: 'value', value: names.map(name => ({ name })) };
  const value = fromWords(withoutNulls(text), field.shape);
  if (value === undefined) return unfit(`does not say what ${path} holds`);
  const { column } = mapping;
  const { said, isReworded } = itemsAsFields(value, path, (part, target) =>
    readCell(part, target, { column }),
  );
  return { is: 'value', value: said, ...(isReworded && { isReworded }) };
}

/** A few names; what is longer is a text. */
const longestNames = 500;

/** The names of models in one cell, with commas or the like between them; what has brackets or lines says more than names. */
export function modelsIn(text: string): readonly string[] {
  if (text.length > longestNames || /[\n({[\]})]/.test(text)) return [text];
  return text.split(/\s*(?:[;|]|,\s|\s[/+]\s)\s*/).filter(name => name !== '');
}

/** JSON without what says nothing; any other text as it is. */
function withoutNulls(text: string): string {
  if (!/^[[{].*[\]}]$/s.test(text) || !text.includes('null')) return text;
  try {
    return JSON.stringify(JSON.parse(text), (_, value) =>
      Array.isArray(value)
        ? value.filter(each => each !== null)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null))
          : value,
    );
  } catch {
    return text;
  }
}

/** Whether a cell says other things of what a list holds than the name of one. */
export function hasParts(text: string, { field }: Target): boolean {
  const said = fromWords(withoutNulls(text), field.shape);
  if (!Array.isArray(said)) return said !== undefined;
  const [only] = said;
  return said.length > 1 || typeof only !== 'object' || Object.keys(only).join() !== 'name';
}

interface Reading {
  readonly target: Target;
  readonly mapping: ColumnMapping;
}

function single(text: string, shape: Shape, { target, mapping }: Reading): CellValue {
  switch (shape.is) {
    case 'enum': {
      const word = wordFor(text, target);
      if (word !== undefined) return { is: 'value', value: word };
      return shape.open ? { is: 'value', value: text } : unfit(`is none of the values of ${target.path}`);
    }
    case 'boolean':
      return unfit('is neither yes nor no');
    case 'date':
      return dated(text, mapping);
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(text) ? { is: 'value', value: Number(text) } : unfit('is no number');
    case 'id':
      return { is: 'value', value: text };
    case 'reference': {
      if (target.path.endsWith('.vendor') && ourselves.has(folded(text)))
        return { ...unfit('names nobody else, so it is no vendor'), isAbout: true };
      if (!itemShape(target) && namesSeveral(text))
        return { ...unfit('names several, and one is meant'), isAbout: true };
      if (idForm.test(text)) return { is: 'value', value: text };
      const id = idFrom(text);
      return id === undefined ? unfit('cannot be an id') : { is: 'value', value: id, isReworded: true };
    }
    default:
      return { is: 'value', value: text };
  }
}

/** Whether a text names several, and is not one name with the form of a company behind a comma. */
function namesSeveral(text: string): boolean {
  if (text.length > longestNames) return false;
  const parts = text.split(/\s*(?:[;|\n]|,|\s[/+&]\s)\s*/).filter(part => part !== '');
  return parts.filter(part => !companyForm.test(part)).length > 1;
}

const companyForm =
  /^(?:inc|llc|ltd|limited|co|corp|corporation|plc|gmbh|ag|se|kg|sa|s\.a|sas|sarl|srl|s\.r\.l|spa|s\.p\.a|bv|b\.v|nv|n\.v|ab|as|oy|pty|lp|llp|gmbh & co\. kg)\.?$/i;

function dated(text: string, mapping: ColumnMapping): CellValue {
  const read = dateIn(text, mapping.dates);
  switch (read.is) {
    case 'date':
      return { is: 'value', value: read.text };
    case 'mangled':
      // What there is to say of it is said wherever it stands, in a field or not.
      return { is: 'unfit', why: '', isAbout: true };
    case 'ambiguous':
      return {
        ...unfit(
          `may have its day or its month first; "dates: day-first" or "dates: month-first" in the mapping says which`,
        ),
        isAbout: true,
      };
    case 'none':
      return unfit('is no date that can be read');
    default:
      return read satisfies never;
  }
}

function unfit(why: string): Extract<CellValue, { readonly is: 'unfit' }> {
  return { is: 'unfit', why };
}

/** The value of an enumeration, or yes or no, that a text says in other words. */
export function wordFor(text: string, target: Target): string | boolean | undefined {
  const shape = itemShape(target) ?? leafShape(target);
  for (const each of alternatives(shape)) {
    if (each.is === 'boolean') return yesOrNo(text);
    if (each.is !== 'enum') continue;
    const own = new Map(each.values.map(({ value }) => [folded(value), value]));
    const others = valueWords[target.path] ?? {};
    for (const word of readings(text)) {
      const meant = own.get(word) ?? (Object.hasOwn(others, word) ? others[word] : undefined);
      if (meant !== undefined) return meant;
    }
  }
  return undefined;
}

/** What a text says for yes or no. */
export function yesOrNo(text: string): boolean | undefined {
  const own = text.trim().toLowerCase();
  for (const word of [own, ...readings(text)]) {
    if (yes.has(word)) return true;
    if (no.has(word)) return false;
  }
  return undefined;
}

/** The text itself, without the letter or number of an answer before it, and only what stands before an explanation. */
function readings(text: string): readonly string[] {
  return [...new Set([text, bareOf(text), headOf(text)].map(folded))];
}

/** Whether a text says more than its first words. */
export function isExplained(text: string): boolean {
  return bareOf(text) !== headOf(text);
}

function bareOf(text: string): string {
  return text
    .trim()
    .replace(
      /^[([]?(?:[A-Za-z]\d?|\d{1,2}|(?:tier|level|class|stufe|klasse|niveau)\s*\d)(?:[)\].:]+\s*|\s+[-\u2013\u2014]\s+)(?=\S)/,
      '',
    );
}

function headOf(text: string): string {
  const bare = bareOf(text);
  return /^(.{1,60}?)(?:\s+[-\u2013\u2014]\s+|\s*[:;,(\n]\s*|\.\s)/.exec(bare)?.[1] ?? bare;
}

/** The items of a cell that holds a list: on lines, else between semicolons or bars, or as JSON. */
export function itemsIn(text: string, item: Shape): readonly string[] {
  const json = /^\[.*\]$/s.test(text) ? jsonTexts(text) : undefined;
  // A comma is a part of many names, and of no id.
  const between =
    item.is === 'enum'
      ? /[;|,/&+]+|\s(?:and|und|et|y|e|en)\s/i
      : item.is === 'reference'
        ? /[;|,]+/
        : /[;|]+/;
  const lines = text.split('\n').map((line, index, all) => (index < all.length - 1 ? ended(line) : line));
  const parts = json ?? (lines.length > 1 ? lines : text.split(between));
  return parts.map(part => part.trim()).filter(part => part !== '');
}

/** A line without what stands between it and the next. */
function ended(line: string): string {
  return line.trimEnd().replace(/[;|,]$/, '');
}

function jsonTexts(text: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(each => typeof each === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}
