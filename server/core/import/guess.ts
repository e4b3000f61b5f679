import { alternatives } from '../kinds/shape-at.ts';
import { type DateOrder, dateIn, dateOrderOf } from './dates.ts';
import { fieldCalled, namesOf, stagesOf } from './field-titles.ts';
import { linkedTitle } from './header-row.ts';
import type { ColumnMapping, MappedValue } from './mapping.ts';
import { isMissing } from './missing-cell.ts';
import { cellText, isFilled, type Table } from './table.ts';
import { clash, itemShape, leafShape, type Target, targetNamed } from './targets.ts';
import { hasParts, modelsIn, readCell, wordFor, yesOrNo } from './values.ts';

import { folded } from './words.ts';

/** Of a column of words, as many different ones are listed in the mapping; beyond it is no list of choices. */
const mostWords = 40;

/** A value must fit that share of the cells, else the column is something else than its title says. */
const fitting = 0.5;

/** Of ids such a share must be different: what one or two rows have in common is a slip. */
const distinct = 0.8;

/**
 * What becomes of each column, by its title and by what stands in it. A field is given to the column that names it best,
 * of days since when a stage lasts to one for each stage; what is not sure is left to be kept as it is.
 *
 * @param known what is decided already
 */
export function guessedColumns(table: Table, known: readonly ColumnMapping[] = []): readonly ColumnMapping[] {
  const decided = new Map(known.map(each => [folded(each.column), each]));
  const there = new Set(table.columns.map(folded));
  // A column that has another title by now leaves its field to that.
  const taken = new Set(
    known.flatMap(({ column, field, stages }) =>
      field && !stages && there.has(folded(column)) ? [normal(field)] : [],
    ),
  );
  const open = table.columns.flatMap((column, index) =>
    decided.has(folded(column)) ? [] : [{ column, index, texts: textsOf(table, index) }],
  );
  const candidates = open
    .flatMap(each => namesOf(each.column).map(named => ({ ...each, ...named })))
    .filter(({ index, path }) => isForRows(table, index, path))
    // Of titles that are as good, the column says more in which more stands.
    .sort(
      (a, b) =>
        // What says nothing takes no field from what does.
        Number(a.texts.length === 0) - Number(b.texts.length === 0) ||
        Math.floor(a.rank) - Math.floor(b.rank) ||
        filledTenths(table, b.texts) - filledTenths(table, a.texts) ||
        a.rank - b.rank ||
        a.index - b.index,
    );
  const isTaken = (path: string) => [...taken].some(each => each === path || clash(each, path));
  const chosen = new Map<string, ColumnMapping>();
  let order: DateOrder | 'either' | undefined;
  // Where the cells of such a column lead says more than their texts do, "Wiki" or "here".
  const addresses = open.find(({ column, texts }) => {
    const title = linkedTitle(column);
    return title !== undefined && fieldCalled(title) === 'links' && areLinks(texts);
  });
  if (addresses && !isTaken('links')) {
    chosen.set(addresses.column, { column: addresses.column, field: 'links' });
    taken.add('links');
  }
  for (const { column, path, texts } of candidates) {
    const target = targetNamed(path);
    if (!target || chosen.has(column)) continue;
    const stages = path === 'stage_since' ? stagesOf(column) : undefined;
    if (isTaken(path) || !fits(texts, target)) continue;
    order ??= orderIn(open);
    chosen.set(
      column,
      detailed(inOrder({ column, field: path, ...(stages && { stages }) }, texts, order), texts, target),
    );
    if (!stages) taken.add(path);
  }
  // Where nothing else is said of models, a cell may name several.
  const models = open.find(({ column }) => chosen.get(column)?.field === 'models.name');
  const ofModels = [...chosen.values(), ...known].filter(({ field }) => field?.startsWith('models.'));
  if (models && ofModels.length === 1 && models.texts.some(text => modelsIn(text).length > 1))
    chosen.set(models.column, { column: models.column, field: 'models' });
  // Some programs write a list as columns of the same title.
  for (const { column, texts } of open) {
    const first = chosen.get(/^(.+) \(\d+\)$/.exec(column)?.[1] ?? '');
    const target = first?.field === undefined ? undefined : targetNamed(first.field);
    if (!first || !target || chosen.has(column) || !itemShape(target) || !fits(texts, target)) continue;
    chosen.set(column, { ...first, column });
  }
  const links = targetNamed('links');
  for (const { column, index, texts } of open) {
    if (!isForRows(table, index, 'links')) continue;
    if (!links || taken.has('links') || chosen.has(column) || !areLinks(texts)) continue;
    chosen.set(column, { column, field: 'links' });
    taken.add('links');
  }
  return table.columns.map(column => decided.get(folded(column)) ?? chosen.get(column) ?? { column });
}

/** What only items of a list say can go into a part of these only. */
function isForRows({ rows }: Table, index: number, path: string): boolean {
  return rows.every(
    ({ itemOf, cells }) => itemOf === undefined || path.startsWith(`${itemOf}.`) || !isFilled(cells[index]),
  );
}

function filledTenths({ rows }: Table, texts: readonly string[]): number {
  return Math.round((10 * texts.filter(text => !isMissing(text)).length) / Math.max(1, rows.length));
}

function normal(path: string): string {
  return targetNamed(path)?.path ?? path;
}

/** What stands in a column, without the cells that hold nothing. */
export function textsOf(table: Table, index: number): readonly string[] {
  return table.rows.flatMap(({ cells }) => {
    const cell = cells[index];
    return isFilled(cell) ? [cellText(cell ?? '')] : [];
  });
}

/** Whether most of what stands in a column can be said in the field. */
function fits(texts: readonly string[], target: Target): boolean {
  const filled = texts.filter(text => !isMissing(text));
  // Words that name one thing each are names; it takes more to see that they speak of its parts.
  if (target.isWhole && !filled.some(text => hasParts(text, target))) return false;
  if (filled.length === 0) return texts.length === 0 || !isChoice(target);
  // What is often there twice tells no system from another.
  if (target.path === 'id')
    return new Set(filled.map(text => text.toLowerCase())).size >= distinct * texts.length;
  if (target.path === 'name') return filled.length < 3 || new Set(filled).size >= fitting * filled.length;
  // Whether there are risks or people who oversee is no text about these.
  if (leafShape(target).is === 'text' && filled.every(text => yesOrNo(text) !== undefined)) return false;
  const mapping = withDates({ column: '' }, filled, target);
  const fitsIn = (of: Target) =>
    filled.filter(text => {
      const value = readCell(text, of, mapping);
      return value.is === 'value' || (value.is === 'unfit' && value.isAbout === true);
    }).length;
  const good = fitsIn(target);
  const rival = rivals.get(target.path);
  if (rival && fitsIn(rival) > good) return false;
  return good >= fitting * filled.length;
}

/** Fields that people call the same; what stands in a column tells which is meant. */
const rivals: ReadonlyMap<string, Target | undefined> = new Map([
  ['risk.level', targetNamed('risk.ai_act_class')],
]);

function isChoice(target: Target): boolean {
  return alternatives(itemShape(target) ?? leafShape(target)).some(
    ({ is }) => is === 'enum' || is === 'boolean',
  );
}

/** With the meaning of each word that stands in the column, and the order of its dates. */
export function detailed(mapping: ColumnMapping, texts: readonly string[], target: Target): ColumnMapping {
  const ordered = withDates(mapping, texts, target);
  if (!isChoice(target)) return ordered;
  const values = new Map<string, MappedValue>();
  for (const text of texts) {
    const key = folded(text);
    if (key === '' || values.has(key)) continue;
    const meaning = wordFor(text, target);
    if (meaning === undefined && isMissing(text)) continue;
    values.set(key, { text, meaning });
    if (values.size > mostWords) return ordered;
  }
  // What is a list of choices in one cell is no word.
  return [...values.values()].some(({ text }) => /[;\n|]/.test(text)) && itemShape(target)
    ? ordered
    : { ...ordered, values };
}

/** With the order of the dates of its table, where it has some that need one: a program writes all its dates alike. */
function inOrder(
  mapping: ColumnMapping,
  texts: readonly string[],
  order: DateOrder | 'either',
): ColumnMapping {
  const target = targetNamed(mapping.field ?? '');
  if (order === 'either' || !target || leafShape(target).is !== 'date') return mapping;
  return texts.some(text => dateIn(text, undefined).is === 'ambiguous')
    ? { ...mapping, dates: order }
    : mapping;
}

/** The order of day and month that the dates of a table have, where one column tells and no other says otherwise. */
function orderIn(columns: readonly { readonly texts: readonly string[] }[]): DateOrder | 'either' {
  const orders = new Set(
    columns
      .filter(({ texts }) => texts.some(text => dateIn(text, 'day-first').is === 'date'))
      .map(({ texts }) => dateOrderOf(texts))
      .filter(each => each !== undefined),
  );
  const [only, ...others] = orders;
  return only === undefined || others.length > 0 ? 'either' : only;
}

function withDates(mapping: ColumnMapping, texts: readonly string[], target: Target): ColumnMapping {
  if (leafShape(target).is !== 'date') return mapping;
  const dates = dateOrderOf(texts);
  return dates === undefined ? mapping : { ...mapping, dates };
}

function areLinks(texts: readonly string[]): boolean {
  const filled = texts.filter(text => !isMissing(text));
  return filled.length > 0 && filled.every(text => /^https?:\/\/\S+$/.test(text));
}
