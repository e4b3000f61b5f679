import { memo } from '../base/memo.ts';
import type {
  CalendarDates,
  Confidence,
  FrameworkTable,
  HighRiskRoute,
  ItemRow,
  ItemSort,
} from './framework.ts';
import { aiAct, frameworkTables } from './generated/frameworks.ts';

export type { Confidence, HighRiskRoute, ItemSort } from './framework.ts';
export { aiAct };

/** An item of a framework: a clause, a control, a criterion, an article, a risk. */
export interface FrameworkItem extends ItemRow {
  readonly framework: Framework;
}

export type Framework = Omit<FrameworkTable, 'items'>;

/** One item helps to evidence another. Wherever it is shown, its source and its confidence are shown with it. */
export interface Mapping {
  readonly from: FrameworkItem;
  readonly to: FrameworkItem;
  /** `published`: somebody published the pair; `derived`: it is our own judgement. */
  readonly source: 'published' | 'derived';
  /** Undefined where nothing is said about it. */
  readonly confidence?: Confidence;
}

/** What a written id means. `other-version`: of an edition that this table does not describe. */
export type FrameworkReading =
  | { readonly is: 'item'; readonly item: FrameworkItem }
  | { readonly is: 'unknown-framework'; readonly framework: string }
  | { readonly is: 'other-version'; readonly framework: Framework; readonly version: string }
  | { readonly is: 'unknown-item'; readonly framework: Framework | undefined };

/** The frameworks there are, ISO/IEC 42001 first. */
export const frameworks: readonly Framework[] = frameworkTables.map(({ items: _, ...about }) => about);

/**
 * Reads an id as people write it: `A.6.2.4`, `iso42001/A.6.2.4`, `iso42001:2023/a.6.2.4`, `GOVERN-1.6`, `Article 14`.
 * Without a framework before the slash it is looked for in those of `within`, by default in all, ISO/IEC 42001 first;
 * but a bare number is a clause then, and no article.
 */
export function readFrameworkId(written: string, within: readonly string[] = []): FrameworkReading {
  const [, prefix, version, rest = ''] = form.exec(written.trim()) ?? [];
  if (prefix === undefined) return readShort(written, within);
  const framework = frameworkNamed(prefix);
  if (!framework) return { is: 'unknown-framework', framework: prefix };
  if (version !== undefined && version !== framework.version)
    return { is: 'other-version', framework, version };
  const item = itemIn(framework.id, rest);
  return item ? { is: 'item', item } : { is: 'unknown-item', framework };
}

/** The item that an id names, in a framework or with one before a slash. */
export function frameworkItem(written: string, framework?: string): FrameworkItem | undefined {
  const reading = readFrameworkId(written, framework === undefined ? [] : [framework]);
  return reading.is === 'item' ? reading.item : undefined;
}

/**
 * The items of a group: of `A.6` all whose ids go on behind it (`A.6.2.4`), of `GOVERN 1` those of that category. It is
 * read as `readFrameworkId` reads an item; none where there is no such group.
 */
export function itemsInGroup(written: string, within: readonly string[] = []): readonly FrameworkItem[] {
  const [, prefix, version, rest = written] = form.exec(written.trim()) ?? [];
  if (prefix === undefined) {
    const groups = searchedFor(written, within).map(framework => groupIn(framework, written));
    return groups.find(items => items.length > 0) ?? [];
  }
  const framework = frameworkNamed(prefix);
  if (!framework || (version !== undefined && version !== framework.version)) return [];
  return groupIn(framework.id, rest);
}

/** The items of a framework in its own order, of one sort where it is given; none where there is no such framework. */
export function itemsOf(framework: string, sort?: ItemSort): readonly FrameworkItem[] {
  const items = tableOf(framework)?.items ?? [];
  return sort === undefined ? items : items.filter(item => item.sort === sort);
}

/** The mappings from and to an item. */
export function mappingsOf(item: FrameworkItem | string): readonly Mapping[] {
  const found = typeof item === 'string' ? frameworkItem(item) : item;
  return (found && allMappings().byItem.get(found)) ?? [];
}

/** The mappings from the items of one framework to those of another, in the order of the first. */
export function mappingsBetween(from: string, to: string): readonly Mapping[] {
  return allMappings().list.filter(
    mapping => mapping.from.framework.id === from && mapping.to.framework.id === to,
  );
}

/** The id with its framework and version, as it stands where the version matters: `iso42001:2023/A.6.2.4`. */
export function fullId({ framework, id }: FrameworkItem): string {
  return `${framework.id}:${framework.version}/${id}`;
}

/**
 * From when on an item of the EU AI Act applies to a system, by the calendar that held on a day (`2026-07-26`):
 * assessments are read against the calendar of their day. Null where it did not apply by that calendar; undefined
 * where nothing is known of it.
 */
export function appliesFrom(
  item: FrameworkItem,
  { on, route }: { readonly on: string; readonly route: HighRiskRoute },
): string | null | undefined {
  const dates: CalendarDates | undefined = item.dates?.all ?? item.dates?.[route];
  return dates?.[aiActCalendar(on)];
}

/** The calendar of the EU AI Act that held on a day. */
export function aiActCalendar(on: string): 'original' | 'current' {
  return on < aiAct.amendedOn ? 'original' : 'current';
}

const form = /^([A-Za-z][A-Za-z0-9-]*)(?::([A-Za-z0-9.]+))?\/(.+)$/;

function readShort(written: string, within: readonly string[]): FrameworkReading {
  const searched = searchedFor(written, within);
  for (const framework of searched) {
    const item = itemIn(framework, written);
    if (item) return { is: 'item', item };
  }
  return {
    is: 'unknown-item',
    framework: searched.length === 1 ? frameworkNamed(searched[0] ?? '') : undefined,
  };
}

/** Where a short id is looked for: a bare number is a clause where nothing else is said. */
function searchedFor(written: string, within: readonly string[]): readonly string[] {
  if (within.length > 0) return within;
  return /^\d/.test(written.trim()) ? ['iso42001'] : frameworks.map(({ id }) => id);
}

/** The framework of an id, as it stands before a slash: `soc2`. */
export function frameworkNamed(name: string): Framework | undefined {
  return frameworks.find(({ id }) => id === name.toLowerCase());
}

interface Table {
  readonly items: readonly FrameworkItem[];
  readonly byFolded: ReadonlyMap<string, FrameworkItem>;
  /** By what stands before a dot of their ids: `a.6`. */
  readonly groups: ReadonlyMap<string, readonly FrameworkItem[]>;
}

/** Made when it is first asked for: most runs never speak of a framework. */
const tableFor = memo((table: FrameworkTable): Table => {
  const framework = frameworkNamed(table.id) ?? table;
  const items = table.items.map(row => ({ ...row, framework }));
  const byFolded = new Map(items.map(item => [fold(item.id), item]));
  for (const item of items) if (item.sort === 'article') byFolded.set(fold(`Article ${item.id}`), item);
  return { items, byFolded, groups: groupsOf(items) };
});

function groupsOf(items: readonly FrameworkItem[]): ReadonlyMap<string, readonly FrameworkItem[]> {
  const groups = new Map<string, FrameworkItem[]>();
  for (const item of items) {
    const id = fold(item.id);
    for (let dot = id.indexOf('.'); dot > 0; dot = id.indexOf('.', dot + 1)) {
      const known = groups.get(id.slice(0, dot));
      if (known) known.push(item);
      else groups.set(id.slice(0, dot), [item]);
    }
  }
  return groups;
}

function groupIn(framework: string, id: string): readonly FrameworkItem[] {
  return tableOf(framework)?.groups.get(fold(id)) ?? [];
}

function tableOf(framework: string): Table | undefined {
  const table = frameworkTables.find(({ id }) => id === framework);
  return table && tableFor(table);
}

function itemIn(framework: string, id: string): FrameworkItem | undefined {
  return tableOf(framework)?.byFolded.get(fold(id));
}

/** Case does not matter, nor how the parts of `GOVERN 1.6` are kept apart. */
function fold(id: string): string {
  return id.toLowerCase().replace(/[\s_-]+/g, '');
}

interface Mappings {
  readonly list: readonly Mapping[];
  readonly byItem: ReadonlyMap<FrameworkItem, readonly Mapping[]>;
}

function allMappings(): Mappings {
  return mappingsIn(frameworkTables);
}

const mappingsIn = memo((tables: readonly FrameworkTable[]): Mappings => {
  const list = tables.flatMap(({ id }) => itemsOf(id).flatMap(mappingsFrom));
  const byItem = new Map<FrameworkItem, Mapping[]>();
  for (const mapping of list) {
    for (const item of [mapping.from, mapping.to]) {
      const known = byItem.get(item);
      if (known) known.push(mapping);
      else byItem.set(item, [mapping]);
    }
  }
  return { list, byItem };
});

function mappingsFrom(from: FrameworkItem): readonly Mapping[] {
  const to = (source: Mapping['source'], ids: readonly string[] = []) =>
    ids.flatMap((id): readonly Mapping[] => {
      const target = id.includes('/') ? frameworkItem(id) : frameworkItem(id, 'iso42001');
      if (!target) return [];
      return [{ from, to: target, source, ...(from.confidence && { confidence: from.confidence }) }];
    });
  return [...to('published', from.published), ...to('derived', from.derived)];
}
