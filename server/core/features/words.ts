import { listed } from '../base/listed.ts';
import { lowerFirst } from '../kinds/expected.ts';
import { kindTitle } from '../kinds/index.ts';
import type { DocumentPosture } from '../posture/document-posture.ts';
import type { ObligationPosture, SystemPosture } from '../posture/posture.ts';
import { problemStates, type Reason, type State, states } from '../posture/states.ts';

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

/** A system's state and where it comes from, the state first: `stale: impact assessment, models changed since ...`. */
export function systemWords({ state, obligations }: SystemPosture): string {
  const worst = obligations.find(obligation => obligation.state === state && problemStates.has(state));
  if (!worst) return stateWords[state];
  const why = state === 'missing' ? '' : worst.reasons.map(reason => `, ${reason.message}`).join('');
  return `${stateWords[state]}: ${lowerFirst(obligationTitle(worst))}${why}`;
}

/** What a system has to have mended, the worst first: `impact assessment stale: models changed since 2026-09-01`. */
export function systemProblems({ obligations }: SystemPosture): readonly string[] {
  return states
    .filter(state => problemStates.has(state))
    .flatMap(state => obligations.filter(obligation => obligation.state === state))
    .map(
      each =>
        `${lowerFirst(obligationTitle(each))} ${each.state === 'missing' ? 'missing' : documentWords(each)}`,
    );
}

/** How many there are in each state, the worst first: `1 missing, 2 stale, 4 current`. */
export function countedStates(given: readonly State[]): string {
  return states
    .flatMap(state => {
      const number = given.filter(each => each === state).length;
      return number > 0 ? [`${number} ${stateWords[state]}`] : [];
    })
    .join(', ');
}

/** A document's own state: `stale: models changed since 2026-09-01`. */
export function documentWords({ state, reasons }: Pick<DocumentPosture, 'state' | 'reasons'>): string {
  if (state === 'history') return 'kept as history';
  const why = listed(toldReasons(reasons), 3);
  return why === '' ? stateWords[state] : `${stateWords[state]}: ${why}`;
}

/** What is worth saying beside the word for the state: that a draft is not approved the word says already. */
export function toldReasons(reasons: readonly Reason[]): readonly string[] {
  return reasons.filter(({ code }) => code !== 'not-approved').map(({ message }) => message);
}

/** `Impact assessment`, `Vendor: tessera-ai` */
export function obligationTitle({ kind, subject }: Pick<ObligationPosture, 'kind' | 'subject'>): string {
  const title = kindTitle(kind);
  return subject === undefined ? title : `${title}: ${subject}`;
}
