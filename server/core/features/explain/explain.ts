import { suggest } from '../../base/suggest.ts';
import {
  type FrameworkItem,
  frameworkNamed,
  frameworks,
  itemsInGroup,
  itemsOf,
  readFrameworkId,
} from '../../kinds/frameworks.ts';
import { kindNamed, kinds } from '../../kinds/index.ts';
import { rules } from '../../rules/index.ts';
import { frameworkPage, groupPage, itemPage } from './item-page.ts';
import { kindPage } from './kind-page.ts';

/** What somebody asks to have explained. The pages are Markdown, and ours in every word. */
export type Explained =
  /** The page of a rule is a file of its own. */
  | { readonly is: 'rule'; readonly id: string; readonly title: string }
  | {
      readonly is: 'kind' | 'item' | 'group' | 'framework';
      readonly id: string;
      readonly title: string;
      readonly page: string;
    };

/** Undefined where there is nothing of that name. Case does not matter, nor how the parts of an id are kept apart. */
export function explained(asked: string): Explained | undefined {
  const name = asked.trim().replace(/\s+/g, ' ');
  const lower = name.toLowerCase();
  const rule = [...rules, uncheckedFile].find(({ code }) => code === lower);
  if (rule) return { is: 'rule', id: rule.code, title: rule.summary };
  const kind = kindNamed(lower.replace(/ /g, '-').replace(/\/v\d+$/, ''));
  if (kind) return { is: 'kind', id: kind.name, title: kind.title, page: kindPage(kind) };
  const reading = readFrameworkId(name);
  if (reading.is === 'item') return explainedItem(reading.item);
  const group = itemsInGroup(name);
  if (group.length > 0) return { is: 'group', id: name, ...groupPage(name, group) };
  const framework = frameworkNamed(lower);
  if (!framework) return undefined;
  const page = frameworkPage(framework, itemsOf(framework.id));
  return { is: 'framework', id: framework.id, title: framework.title, page };
}

/** What hosts report where they cannot read a file: it has a page as rules have, and is none. */
const uncheckedFile = {
  code: 'unchecked-file',
  summary: 'A file could not be read whole, so nothing in it was checked.',
};

function explainedItem(item: FrameworkItem): Explained {
  return { is: 'item', id: item.id, title: item.title, page: itemPage(item) };
}

/** The name that was most likely meant. */
export function explainable(asked: string): string | undefined {
  const name = asked.trim();
  // Of ids those of the same group are nearer than others that differ in as many letters.
  const group = itemsInGroup(name.replace(/\.[^.]*$/, '')).map(({ id }) => id);
  return suggest(name, group) ?? suggest(name, allNames());
}

function allNames(): readonly string[] {
  return [
    ...rules.map(({ code }) => code),
    uncheckedFile.code,
    ...kinds.map(({ name }) => name),
    ...frameworks.map(({ id }) => id),
    ...frameworks.flatMap(({ id }) => itemsOf(id).map(item => item.id)),
  ];
}
