import type { Day } from '../base/day.ts';
import { memo } from '../base/memo.ts';
import type { RootView } from '../model/links.ts';
import type { Seen } from '../model/said.ts';
import { auditFinding } from './audits.ts';
import { inForce, type SeenDocument } from './in-force.ts';

/** What a corrective action follows from: the id of an incident, or a finding of an audit. */
export type Source = NonNullable<Seen['corrective-action']['from']>;

export type CorrectiveAction = SeenDocument<'corrective-action'>;

/** The corrective actions in force that say they follow from that incident or finding. */
export function actionsFrom(root: RootView, source: Source): readonly CorrectiveAction[] {
  const key = sourceKey(source);
  return key === undefined ? [] : (root.lookUp(actionsBySource, key) ?? []);
}

/**
 * The last day by which a corrective action is to be done; undefined for one that says nothing of it, or that somebody
 * has looked at: where it says whether it worked, the day of that is another matter.
 */
export function actionDueOf({ seen }: Pick<CorrectiveAction, 'seen'>): Day | undefined {
  return seen.verified_on || seen.effective !== undefined ? undefined : seen.due?.last;
}

export function isFromMajorNonconformity(root: RootView, source: Source | undefined): boolean {
  if (source === undefined || typeof source === 'string') return false;
  return auditFinding(root, source)?.kind === 'major-nonconformity';
}

const actionsBySource = (root: RootView) => bySource(inForce(root, 'corrective-action'));

const bySource = memo(
  (actions: readonly CorrectiveAction[]): ReadonlyMap<string, readonly CorrectiveAction[]> => {
    const actionsUnder = new Map<string, CorrectiveAction[]>();
    for (const action of actions) {
      const key = action.seen.from && sourceKey(action.seen.from);
      if (key === undefined) continue;
      const known = actionsUnder.get(key);
      if (known) known.push(action);
      else actionsUnder.set(key, [action]);
    }
    return actionsUnder;
  },
);

/** Undefined where it does not say which finding. Ids have no line breaks. */
function sourceKey(source: Source): string | undefined {
  if (typeof source === 'string') return source;
  const { audit, finding } = source;
  return audit === undefined || finding === undefined ? undefined : `${audit}\n${finding}`;
}
