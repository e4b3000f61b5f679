/** What of a report a filter leaves: of the systems, and of what each owes. */
import type { ObligationReport, PostureReport, RootReport, SystemReport } from '../../server/lsp/protocol.ts';
import type { Filter } from './arrangement.ts';
import { lookOf } from './state-look.ts';

/** A system with what of its obligations is shown. */
export interface FilteredSystem {
  readonly system: SystemReport;
  readonly obligations: readonly ObligationReport[];
}

export interface FilteredRoot {
  readonly root: RootReport;
  readonly systems: readonly FilteredSystem[];
}

/** Roots of which nothing is left are left out. */
export function filtered({ roots, vocabulary }: PostureReport, filter: Filter): readonly FilteredRoot[] {
  const wanted: Wanted = {
    ...(filter.mine && { owners: new Set(filter.mine.map(fold)) }),
    ...(filter.problems && { states: problemsIn(vocabulary) }),
    words: fold(filter.text).split(' ').filter(Boolean),
  };
  return roots.flatMap(root => {
    const systems = root.systems.flatMap(system => {
      const obligations = leftOf(system, wanted);
      return obligations ? [{ system, obligations }] : [];
    });
    return systems.length > 0 ? [{ root, systems }] : [];
  });
}

export function problemsIn({ states }: PostureReport['vocabulary']): ReadonlySet<string> {
  return new Set(states.filter(({ problem }) => problem).map(({ name }) => name));
}

/** How names and words are compared: capitals and spaces make no difference. */
export function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

interface Wanted {
  readonly owners?: ReadonlySet<string>;
  readonly states?: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** Undefined where the system is left out. A system that fits as a whole is shown with all that it owes. */
function leftOf(
  system: SystemReport,
  { owners, states, words }: Wanted,
): readonly ObligationReport[] | undefined {
  let left = system.obligations;
  if (owners && !isOwned(system.owners, owners)) {
    left = left.filter(({ document }) => document !== undefined && isOwned(document.owners, owners));
    if (left.length === 0) return undefined;
  }
  if (states) {
    left = left.filter(({ state }) => states.has(state));
    if (left.length === 0) return undefined;
  }
  const missing = words.filter(word => !systemText(system).includes(word));
  if (missing.length > 0) {
    left = left.filter(obligation => missing.every(word => obligationText(obligation).includes(word)));
    if (left.length === 0) return undefined;
  }
  return left;
}

function isOwned(owners: readonly string[], wanted: ReadonlySet<string>): boolean {
  return owners.some(owner => wanted.has(fold(owner)));
}

/** Somebody types letter by letter, so what is searched is put together once for each report. */
const searched = new WeakMap<SystemReport | ObligationReport, string>();

function systemText(system: SystemReport): string {
  return remembered(system, ({ id, name, stage, risk, owner, owners }) =>
    // Its state is the worst of what it owes: to look for `stale` is to look for what is stale.
    [name, id, stage, risk, owner, ...owners].join(' '),
  );
}

function obligationText(obligation: ObligationReport): string {
  return remembered(obligation, ({ title, kind, state, document }) =>
    [title, kind, lookOf(state).words, state, document?.id ?? '', ...(document?.owners ?? [])].join(' '),
  );
}

function remembered<Searched extends SystemReport | ObligationReport>(
  key: Searched,
  make: (key: Searched) => string,
): string {
  const known = searched.get(key);
  if (known !== undefined) return known;
  const text = fold(make(key));
  searched.set(key, text);
  return text;
}
