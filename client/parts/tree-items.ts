/** How the systems and what they owe look in the tree: plain data, for `systems-view.ts` to hand to the editor. */
import type { ObligationReport, RootReport, SystemReport } from '../../server/lsp/protocol.ts';
import { fewOf, reasonWords } from './reason-words.ts';
import { oneLine, type Row } from './row.ts';
import { lookOf } from './state-look.ts';
import type { Group } from './system-groups.ts';
import { ageOf } from './system-order.ts';
import type { Content } from './tree-plan.ts';

/** A row without what is shown only when somebody points at it; `tooltipOf` makes that. */
export type BareRow = Omit<Row, 'tooltip'>;

export function rowOf(content: Content): BareRow {
  switch (content.is) {
    case 'root':
      return rootRow(content.root, content.shown);
    case 'group':
      return groupRow(content.group);
    case 'system':
      return systemRow(content.system, content.obligations);
    case 'obligation':
      return obligationRow(content);
  }
}

export function systemName(system: SystemReport): string {
  return oneLine(system.name) || oneLine(system.id) || 'System without an id';
}

function rootRow(root: RootReport, shown: number): BareRow {
  const count = counted(shown, 'system');
  return {
    label: oneLine(root.name),
    description: count,
    icon: 'folder',
    contextValue: 'aims.root',
    accessibility: `${oneLine(root.name)}, folder with ${count}`,
    children: 'open',
  };
}

const groupIcons: Readonly<Record<Exclude<Group['by'], 'state'>, string>> = {
  risk: 'flame',
  owner: 'account',
  stage: 'milestone',
  kind: 'file-text',
};

/** Groups with more rows together begin closed, so that one sees the groups first. */
const mostOpen = 60;

function groupRow(group: Group): BareRow {
  const { by, value, size, among, problems } = group;
  const look = by === 'state' ? lookOf(value as SystemReport['state']) : { icon: groupIcons[by] };
  const label = groupLabel(group);
  const attention = problems === 0 ? [] : [counted(problems, 'problem')];
  const count = counted(size, by === 'kind' ? 'obligation' : 'system');
  return {
    label,
    description: [String(size), ...attention].join(' · '),
    icon: look.icon,
    ...('color' in look && look.color !== undefined && { color: look.color }),
    contextValue: `aims.group.${by}`,
    accessibility: [`${label}, group of ${count}`, ...attention].join(', '),
    children: among > mostOpen ? 'closed' : 'open',
  };
}

const notStated: Readonly<Record<Group['by'], string>> = {
  state: 'State not known',
  risk: 'Risk not stated',
  owner: 'Nobody owns these',
  stage: 'Stage not stated',
  kind: 'Kind not known',
};

function groupLabel({ by, value, title }: Group): string {
  const text = by === 'state' && value !== '' ? lookOf(value as SystemReport['state']).words : oneLine(title);
  if (text === '') return notStated[by];
  return by === 'owner' ? text : text.slice(0, 1).toUpperCase() + text.slice(1);
}

function systemRow(system: SystemReport, obligations: readonly ObligationReport[]): BareRow {
  const { icon, color, words } = lookOf(system.state);
  const label = systemName(system);
  const description = describedSystem(system);
  const stage = oneLine(system.stage) || 'not stated';
  const risk = oneLine(system.risk) || 'not stated';
  const owner = oneLine(system.owner) || 'not stated';
  return {
    label,
    description,
    icon,
    ...(color !== undefined && { color }),
    contextValue: `aims.system.${system.state}`,
    accessibility:
      `${label}, AI system, ${words}. ${oneLine(system.summary)}. ` +
      `Stage ${stage}, risk ${risk}, owner ${owner}`,
    children: obligations.length > 0 ? 'closed' : 'none',
  };
}

/** `stale 34 d · models changed`, `missing · impact assessment, validation` */
function describedSystem({ state, obligations }: SystemReport): string {
  const worst = obligations.filter(each => each.state === state);
  if (state === 'not-required' || state === 'current') return lookOf(state).words;
  const why = worst.flatMap(({ title, reasons }) => {
    const words = reasonWords(state, reasons);
    return words.length > 0 ? words : [lowerFirst(oneLine(title))];
  });
  return withWhy(stateAndAge(state, ageOf(worst)), fewOf(why));
}

function obligationRow({
  system,
  obligation,
  below,
}: Extract<Content, { readonly is: 'obligation' }>): BareRow {
  const { icon, color, words } = lookOf(obligation.state);
  const title = oneLine(obligation.title);
  const subject = obligation.subject === undefined ? '' : ` · ${oneLine(obligation.subject)}`;
  const reasons = obligation.reasons.map(({ message, since }) => {
    const text = oneLine(message);
    return since === undefined || text.includes(since) ? text : `${text} (since ${since})`;
  });
  const due = obligation.due === undefined ? [] : [`Review due ${oneLine(obligation.due)}`];
  return {
    label: below === 'kind' ? `${systemName(system)}${subject}` : title,
    description: describedObligation(obligation),
    icon,
    ...(color !== undefined && { color }),
    // Menus choose by these words: `viewItem =~ /\breaffirm\b/`.
    contextValue: [`aims.obligation.${obligation.state}`, ...obligation.acts].join(' '),
    accessibility: [
      `${below === 'kind' ? `${systemName(system)}, ${title}` : title}, ${words}`,
      ...reasons,
      ...due,
    ].join('. '),
    children: 'none',
  };
}

/** `stale 34 d · models changed`, `due soon · in 8 d` */
function describedObligation({ state, reasons, age, dueIn }: ObligationReport): string {
  const inDays = dueIn === 0 ? 'today' : `in ${dueIn} d`;
  if (state === 'due-soon' && dueIn !== undefined && dueIn >= 0) return withWhy(lookOf(state).words, inDays);
  return withWhy(stateAndAge(state, age), fewOf(reasonWords(state, reasons)));
}

/** For how long something has been so is told where that is a problem, and not of what is in order. */
function stateAndAge(state: ObligationReport['state'], age: number | undefined): string {
  // `could not be checked` would leave no room for why.
  const word = state === 'unknown' ? 'unknown' : lookOf(state).words;
  return age === undefined || orderly.has(state) ? word : `${word} ${age} d`;
}

const orderly: ReadonlySet<string> = new Set(['due-soon', 'waived', 'current', 'not-required']);

function withWhy(state: string, why: string): string {
  return why === '' ? state : `${state} · ${why}`;
}

function counted(count: number, thing: string): string {
  return count === 1 ? `1 ${thing}` : `${count} ${thing}s`;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
