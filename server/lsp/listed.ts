import {
  countsIn,
  inOrder,
  type PlacedGroup,
  type Severity,
  type SeverityCounts,
  type ToldFile,
  type ToldItem,
} from '../core/index.ts';

/** What an editor is told of a file's findings. */
export interface Listed {
  /** By position, then by code. */
  readonly items: readonly (ToldItem | ListedGroup)[];
  /** How many are left out, by severity. */
  readonly unlisted: ReadonlyMap<Severity, number>;
}

/** A group of entries of which all is listed that is of some severities. */
export interface ListedGroup {
  readonly group: PlacedGroup;
  /** In the order of `severities`; there is one at least. */
  readonly of: readonly Severity[];
}

/**
 * So many findings of a file are listed, if there are no more errors and warnings than that. VS Code shows a thousand and
 * silently drops the rest of a file; to send thousands with every keystroke keeps everybody waiting for what nobody reads.
 */
export const longestList = 1000;

/** Errors and warnings are always listed; information and hints as far as there is room, from the beginning of the file. */
export function listed(told: ToldFile): Listed {
  const counts = countsIn(told);
  const room = roomIn(counts);
  const unlisted = new Map<Severity, number>();
  for (const severity of severities) {
    if (counts[severity] > room[severity]) unlisted.set(severity, counts[severity] - room[severity]);
  }
  return { items: itemsFor(told, room), unlisted };
}

/** What is listed of a part of the findings, whatever else there will be: errors and warnings. */
export function listedInPart(told: ToldFile): Listed {
  const { error, warning } = countsIn(told);
  return { items: itemsFor(told, { error, warning, info: 0, hint: 0 }), unlisted: new Map() };
}

function itemsFor(told: ToldFile, room: Record<Severity, number>): Listed['items'] {
  const items: (ToldItem | ListedGroup)[] = [];
  const take = (item: ToldItem): void => {
    const { severity } = item.diagnostic;
    if (room[severity] === 0) return;
    room[severity]--;
    items.push(item);
  };
  const takeGroup = (group: PlacedGroup): boolean => {
    const { counts } = group.told;
    const of = severities.filter(severity => counts[severity] > 0 && room[severity] > 0);
    if (of.some(severity => counts[severity] > room[severity])) return false;
    for (const severity of of) room[severity] -= counts[severity];
    if (of.length > 0) items.push({ group, of });
    return true;
  };
  inOrder(told, take, takeGroup);
  return items;
}

const severities = ['error', 'warning', 'info', 'hint'] as const satisfies readonly Severity[];

/** How many of each severity are listed. */
function roomIn({ error, warning, info, hint }: SeverityCounts): Record<Severity, number> {
  const left = Math.max(0, longestList - error - warning);
  const room = Math.min(info, left);
  return { error, warning, info: room, hint: Math.min(hint, left - room) };
}
