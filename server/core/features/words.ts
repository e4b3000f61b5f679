import { kindNamed } from '../kinds/index.ts';
import type { ObligationPosture, SystemPosture } from '../posture/posture.ts';
import { problemStates, type State } from '../posture/states.ts';

/** A state as people say it. */
export const stateWords: Readonly<Record<State, string>> = {
  missing: 'missing',
  incomplete: 'incomplete',
  draft: 'draft',
  'in-review': 'in review',
  stale: 'stale',
  'due-soon': 'due soon',
  current: 'current',
  waived: 'waived',
  'not-required': 'not required',
  unknown: 'unknown',
};

/** `stale: models changed since 2026-09-01`. Where the state says all, only the state. */
export function obligationWords({ state, reasons }: ObligationPosture): string {
  const why = reasons.map(reason => reason.message).join('; ');
  // The reason why something is not required, or missing, is a sentence of its own and too long for a line.
  return why === '' || state === 'not-required' || state === 'missing'
    ? stateWords[state]
    : `${stateWords[state]}: ${why}`;
}

/** What is wrong with a system in a few words; its state where nothing is. */
export function systemWords({ state, obligations }: SystemPosture): string {
  const worst = obligations.find(obligation => obligation.state === state && problemStates.has(state));
  return worst ? `${obligationTitle(worst.kind).toLowerCase()} ${obligationWords(worst)}` : stateWords[state];
}

/** `Impact assessment` */
export function obligationTitle(kind: string): string {
  return kindNamed(kind)?.title ?? kind;
}
