/** The reasons for a state in as few words as fit into a row: `models changed, review overdue`. */
import type { ObligationReport, ReasonReport } from '../../server/lsp/protocol.ts';

type State = ObligationReport['state'];
type Code = ReasonReport['code'];

type BareReason = Pick<ReasonReport, 'code' | 'facts'>;

const words: Readonly<Record<Code, string>> = {
  'no-document': 'no document',
  'has-errors': 'errors',
  'has-placeholders': 'placeholders',
  'misses-fields': 'fields missing',
  'not-approved': 'not approved',
  'review-overdue': 'review overdue',
  'review-due': 'review due',
  'facts-changed': 'facts changed',
  'incident-since': 'incident',
  'vendor-review-expired': 'vendor review expired',
  'model-not-validated': 'model not validated',
  'training-expired': 'training expired',
  'evidence-expired': 'evidence expired',
  'edited-after-approval': 'edited after approval',
  'code-changed': 'code changed',
  'history-unknown': 'no history',
  waived: 'waived',
  'not-applicable': 'not applicable',
};

/** What the state says already. */
const plain: Readonly<Partial<Record<State, Code>>> = {
  missing: 'no-document',
  draft: 'not-approved',
  'in-review': 'not-approved',
  'due-soon': 'review-due',
  waived: 'waived',
  'not-required': 'not-applicable',
};

/** How many reasons a row names. */
const most = 2;

/** Those of the reasons that the state does not say already. */
export function reasonWords(state: State, reasons: readonly BareReason[]): readonly string[] {
  // Why a waived obligation is in need of a waiver, and what nobody could check of one in order, is for the tooltip.
  if (state === 'waived' || state === 'current') return [];
  return reasons.filter(({ code }) => code !== plain[state]).map(wordsFor);
}

/** The first few of some words, each once, and how many more there are. */
export function fewOf(given: readonly string[]): string {
  const distinct = [...new Set(given)];
  const rest = distinct.length - most;
  return distinct.slice(0, most).join(', ') + (rest > 0 ? ` +${rest}` : '');
}

function wordsFor({ code, facts = [] }: BareReason): string {
  if (code === 'facts-changed' && facts.length > 0) return `${factWords(facts)} changed`;
  // A newer server may know more reasons than we do.
  return Object.hasOwn(words, code) ? words[code] : code.replaceAll('-', ' ');
}

function factWords([first = '', ...rest]: readonly string[]): string {
  const name = first.replaceAll('_', ' ');
  return rest.length === 0 ? name : `${name} +${rest.length}`;
}
