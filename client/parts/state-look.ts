/** How a state looks, wherever it is shown. */
import type { SystemReport } from '../../server/lsp/protocol.ts';

type State = SystemReport['state'];

export interface Look {
  /** Every state has a shape of its own, so that nothing hangs on colour. */
  readonly icon: string;
  readonly color?: string;
  readonly words: string;
}

const looks: Readonly<Record<State, Look>> = {
  missing: { icon: 'error', color: 'problemsErrorIcon.foreground', words: 'missing' },
  incomplete: { icon: 'warning', color: 'problemsWarningIcon.foreground', words: 'incomplete' },
  stale: { icon: 'history', color: 'problemsWarningIcon.foreground', words: 'stale' },
  draft: { icon: 'edit', color: 'problemsInfoIcon.foreground', words: 'draft' },
  'in-review': { icon: 'eye', color: 'problemsInfoIcon.foreground', words: 'in review' },
  unknown: { icon: 'question', words: 'could not be checked' },
  'due-soon': { icon: 'bell', color: 'charts.yellow', words: 'due soon' },
  waived: { icon: 'law', words: 'waived' },
  current: { icon: 'pass', color: 'testing.iconPassed', words: 'current' },
  'not-required': { icon: 'dash', color: 'disabledForeground', words: 'not required' },
};

/** A newer server may know more states than we do. */
export function lookOf(state: State): Look {
  return Object.hasOwn(looks, state) ? looks[state] : { icon: 'question', words: state };
}
