import type { Day } from '../base/day.ts';
import { memo } from '../base/memo.ts';
import type { HistoryView } from './history.ts';
import type { NamedFile } from './workspace.ts';

/** What answers rest on besides the links: the day, what lies at the paths that documents name, and the history. */
export interface Moment {
  readonly today: Day;
  /** By uri; see `Workspace`. */
  readonly named: Pick<ReadonlyMap<string, NamedFile>, 'get'>;
  readonly history: HistoryView;
}

/**
 * Remembers what is made of an object as long as the moment stays the same; another moment begins anew. Texts change all
 * the time while both the day and the files at those paths stay as they are.
 */
export function atMoment<Key extends object, Value>(
  make: (key: Key) => Value,
): (moment: Moment, key: Key) => Value {
  const cells = memo((_: Key): { moment?: Moment; value?: Value } => ({}));
  return ({ today, named, history }, key) => {
    const cell = cells(key);
    const { moment } = cell;
    if (moment?.today !== today || moment.named !== named || moment.history !== history) {
      cell.moment = { today, named, history };
      cell.value = make(key);
    }
    return cell.value as Value;
  };
}
