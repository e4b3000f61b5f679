/** What the view says about its filters. */
import { type Filter, isFiltering } from './arrangement.ts';
import { oneLine } from './row.ts';

/** Why the view shows nothing although there are systems; `no` where it shows some, or there are none. */
export type Emptiness = 'no' | 'filtered' | 'all-good';

export interface Counts {
  /** Systems in the view. */
  readonly shown: number;
  /** Systems there are. */
  readonly systems: number;
}

export function emptinessOf({ mine, problems, text }: Filter, { shown, systems }: Counts): Emptiness {
  if (shown > 0 || systems === 0) return 'no';
  return problems && mine === undefined && text.trim() === '' ? 'all-good' : 'filtered';
}

/** `Only mine, "bot": 5 of 7 systems hidden`; empty without a filter. */
export function filterMessage(filter: Filter, counts: Counts): string {
  if (!isFiltering(filter)) return '';
  const hidden = counts.systems - counts.shown;
  const count = hidden === 0 ? 'no system hidden' : `${hidden} of ${systemsIn(counts.systems)} hidden`;
  return `${filterWords(filter)}: ${count}`;
}

/** `Only mine, only problems, "bot"` */
export function filterWords({ mine, problems, text }: Filter): string {
  const words = oneLine(text);
  const parts = [
    ...(mine === undefined ? [] : ['only mine']),
    ...(problems ? ['only problems'] : []),
    ...(words === '' ? [] : [`"${words}"`]),
  ].join(', ');
  return parts.slice(0, 1).toUpperCase() + parts.slice(1);
}

function systemsIn(count: number): string {
  return count === 1 ? '1 system' : `${count} systems`;
}
