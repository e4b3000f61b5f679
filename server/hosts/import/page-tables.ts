import { notionId } from '../../core/import/notion.ts';
import { type PageProperties, pageRows, propertyRows } from '../../core/import/page-table.ts';
import type { Grid, LeftOut, Tables } from '../../core/import/table.ts';
import type { HtmlPage } from './html-page.ts';

/** One of the pages of a source. */
export interface NamedPage {
  /** The name of its file. */
  readonly name: string;
  readonly page: HtmlPage;
}

/**
 * The tables of pages: each by its title, and one of what the pages say of themselves, with a row for each.
 *
 * @param file what the source is called
 */
export function pageTables(
  file: string,
  { pages, encoding }: { readonly pages: readonly NamedPage[]; readonly encoding: string | null },
): Tables {
  const grids: Grid[] = [];
  const leftOut: LeftOut[] = [];
  const taken = new Set<string>();
  const own = (title: string) => {
    let name = title;
    for (let next = 2; taken.has(name.toLowerCase()); next++) name = `${title} (${next})`;
    taken.add(name.toLowerCase());
    return name;
  };
  const properties = pages.flatMap(({ name, page: { title, tables } }): readonly PageProperties[] => {
    const own = tables.filter(({ isProperties }) => isProperties);
    return own.length === 0 ? [] : [{ title: title || withoutEnding(name), id: idIn(name), tables: own }];
  });
  const add = (sheet: string, content: Pick<Grid, 'rows' | 'headerRow'>) =>
    grids.push({ file, sheet, encoding, delimiter: null, ...content });
  if (properties.length > 0) add(own('Page properties'), propertyRows(properties));
  for (const { name, page } of pages) {
    const title = page.title || withoutEnding(name);
    for (const table of page.tables) {
      if (table.isProperties) continue;
      const called = table.title || title;
      const sheet = own(pages.length > 1 && called !== title ? `${title}: ${called}` : called);
      const content = pageRows(table);
      if ('why' in content) leftOut.push({ name: sheet, why: content.why });
      else add(sheet, content);
    }
  }
  return { grids, leftOut };
}

/** Wikis put the number of a page, which stays when it gets another title, into the name of its file. */
function idIn(name: string): string {
  return notionId(name) ?? /(?:^|[_-])(\d{5,})\.html?$/i.exec(name)?.[1] ?? '';
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}
