import { type FrameworkItem, itemsOf } from '../../../kinds/frameworks.ts';
import { html, type Markup } from './markup.ts';
import { link, type Sheet } from './sheet.ts';

/** A chapter of ISO/IEC 42001, clauses or controls, that has a page of its own. */
export interface Chapter {
  /** `6`, `A.6` */
  readonly id: string;
  readonly title: string;
  readonly items: readonly FrameworkItem[];
  /** The page, from the top of the pack. */
  readonly page: string;
}

/** The clauses 4 to 10, then the parts of Annex A, in the order of the standard. */
export function chapters(): readonly Chapter[] {
  const byId = new Map<string, FrameworkItem[]>();
  for (const item of itemsOf('iso42001')) {
    const known = byId.get(chapterOf(item));
    if (known) known.push(item);
    else byId.set(chapterOf(item), [item]);
  }
  return [...byId].map(([id, items]) => ({
    id,
    title: items[0]?.group?.title ?? id,
    items,
    page: pageOf(id),
  }));
}

/** `6` of `6.1.2`, `A.6` of `A.6.2.4` */
function chapterOf({ id, group }: FrameworkItem): string {
  return group?.id ?? id;
}

function pageOf(chapter: string): string {
  return `clauses/${chapter}.html`;
}

/** Where a clause or control stands on the page of its chapter. */
export function itemAnchor({ id }: FrameworkItem): string {
  return `item-${id}`;
}

export function clauseLink(sheet: Sheet, item: FrameworkItem | undefined): Markup {
  return item ? link(sheet, pageOf(chapterOf(item)), item.id, itemAnchor(item)) : html``;
}
