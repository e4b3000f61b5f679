/** How the view of the systems is arranged: what it groups by, in which order, and what it leaves out. Plain data. */

export const groupings = ['system', 'state', 'risk', 'owner', 'stage', 'kind'] as const;

/** `system`: a flat list. `kind`: by the kinds of documents that are owed. */
export type Grouping = (typeof groupings)[number];

export const orders = ['state', 'name', 'file', 'due'] as const;

/** `state`: the worst first. `file`: as they stand in the documents. `due`: what has to be reviewed first. */
export type Order = (typeof orders)[number];

export interface Arrangement {
  readonly grouping: Grouping;
  readonly order: Order;
  readonly filter: Filter;
}

export interface Filter {
  /** Only what one of these owns. */
  readonly mine?: readonly string[];
  /** Only what asks somebody to act. */
  readonly problems: boolean;
  /** Only what has each of these words in it. */
  readonly text: string;
}

export const everything: Filter = { problems: false, text: '' };

export const usual: Arrangement = { grouping: 'system', order: 'state', filter: everything };

export function isFiltering({ mine, problems, text }: Filter): boolean {
  return mine !== undefined || problems || text.trim() !== '';
}

/** What of an arrangement lasts until the workspace is opened again: a text is for the moment. */
export interface Remembered {
  readonly grouping: Grouping;
  readonly order: Order;
  readonly mine: boolean;
  readonly problems: boolean;
}

/** @param stored what was remembered, perhaps by another version: what has no meaning here is as usual */
export function recalled(stored: unknown): Remembered {
  const { grouping, order, mine, problems } = (stored ?? {}) as Readonly<Record<string, unknown>>;
  return {
    grouping: groupings.find(known => known === grouping) ?? usual.grouping,
    order: orders.find(known => known === order) ?? usual.order,
    mine: mine === true,
    problems: problems === true,
  };
}
