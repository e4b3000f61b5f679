import { foldQuery, matches } from '../base/fuzzy.ts';
import { memo } from '../base/memo.ts';
import type { Steps } from '../base/steps.ts';
import { nounOf } from '../kinds/expected.ts';
import { frameworkItem } from '../kinds/frameworks.ts';
import type { Place, RecordFacts } from '../model/facts.ts';
import { itemsNamedIn } from '../model/item-links.ts';
import { linksOf, type RootLinks } from '../model/links.ts';
import { headOf, type Location, locationOf, recordAt } from '../model/locate.ts';
import type { Workspace } from '../model/workspace.ts';
import { valueAt } from '../syntax/node.ts';
import { excerpt } from './hover-words.ts';

/** Something in the workspace that somebody may look for by its name. */
export interface WorkspaceSymbol {
  readonly name: string;
  /** Where it belongs, in words: `AI system`, `milestones of the certification plan`. */
  readonly container: string;
  readonly sort: 'id' | 'title' | 'local' | 'item';
  readonly location: Location;
}

/** An editor shows no more, and asks again as more is typed. */
const most = 500;

/**
 * The ids and titles of records, the ids within them, and the framework ids that are named, each at its first use, of
 * which the names have the typed letters in that order; the best first. Every word of the query has to be found.
 */
export function* workspaceSymbolSteps(
  workspace: Workspace,
  query: string,
): Steps<readonly WorkspaceSymbol[]> {
  const words = foldQuery(query);
  const found: { readonly entry: Entry; readonly score: number }[] = [];
  const take = (entries: readonly Entry[]) => {
    for (const entry of entries) {
      const score = scoreOf(words, entry);
      if (score > 0) found.push({ entry, score });
    }
  };
  for (const root of linksOf(workspace).roots) {
    for (const [index, record] of root.records.entries()) {
      if (index % 200 === 199) yield;
      take(recordEntries(record));
    }
    take(itemEntries(root));
  }
  yield;
  // What matches alike stays in the order of the files.
  found.sort((a, b) => b.score - a.score);
  return found.slice(0, most).map(({ entry: { name, container, sort, locate } }) => ({
    name,
    container,
    sort,
    location: locate(workspace),
  }));
}

interface Entry {
  readonly name: string;
  /** In lower case. */
  readonly folded: string;
  readonly container: string;
  readonly sort: WorkspaceSymbol['sort'];
  locate(workspace: Workspace): Location;
}

function scoreOf(words: readonly string[], { folded }: Entry): number {
  let score = 1;
  for (const word of words) {
    const each = matches(word, folded);
    if (each === 0) return 0;
    score += each;
  }
  return score;
}

/** Made of facts alone, so those of a record are made again only when it says something else. */
const recordEntries = memo((record: RecordFacts): readonly Entry[] => {
  const { id, title, idKind, localIds } = record;
  const noun = nounOf(idKind);
  const entries: Entry[] = [];
  if (id !== undefined)
    entries.push(entryOf({ name: id, container: noun, sort: 'id', locate: ws => headOf(ws, record) }));
  if (title !== undefined && title !== '' && title !== id) {
    const container = id === undefined ? noun : `${noun} ${id}`;
    const locate = (workspace: Workspace) => titleOf(workspace, record);
    entries.push(entryOf({ name: excerpt(title), container, sort: 'title', locate }));
  }
  for (const local of localIds) {
    const container = `${local.list} of the ${noun}${id === undefined ? '' : ` ${id}`}`;
    entries.push(entryOf({ name: local.id, container, sort: 'local', locate: at(local.place) }));
  }
  return entries;
});

const itemEntries = memo((root: RootLinks): readonly Entry[] =>
  [...itemsNamedIn(root)].flatMap(([full, [use]]) => {
    const item = frameworkItem(full);
    if (!item || !use) return [];
    const { id, title, framework } = item;
    const locate = at(use.reference.place);
    return [entryOf({ name: `${id} ${title}`, container: framework.title, sort: 'item', locate })];
  }),
);

function entryOf(entry: Omit<Entry, 'folded'>): Entry {
  return { ...entry, folded: entry.name.toLowerCase() };
}

function at(place: Place): Entry['locate'] {
  return workspace => locationOf(workspace, place);
}

/** The title's value, or the name's where that is its title. */
function titleOf(workspace: Workspace, facts: RecordFacts): Location {
  const record = recordAt(workspace, facts);
  const said = record && ['title', 'name'].map(name => valueAt(record.node, [name])).find(value => value);
  return said ? { uri: facts.place.uri, range: said.range } : headOf(workspace, facts);
}
