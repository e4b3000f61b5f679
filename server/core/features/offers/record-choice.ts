import { listed } from '../../base/listed.ts';
import { shortened, shortenedTo } from '../../base/shorten.ts';
import { segmentsBelow } from '../../base/uri.ts';
import { kindTitle } from '../../kinds/index.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { linksAround } from '../../model/links.ts';
import { headOf } from '../../model/locate.ts';
import type { Workspace } from '../../model/workspace.ts';
import { documentPostureOf } from '../../posture/document-posture.ts';
import { systemPostureOf } from '../../posture/posture.ts';
import { type State, states } from '../../posture/states.ts';
import { documentWords, systemWords } from '../words.ts';
import type { Choice, Lead, Wish } from './wish.ts';

/** How a record stands, as far as records of its kind have a state. */
export interface Standing {
  /** `history` once it is superseded or retired. */
  readonly state: State | 'history';
  /** `stale: models changed since 2026-09-01` */
  readonly words: string;
}

export function standingOf(workspace: Workspace, facts: RecordFacts): Standing | undefined {
  const system = systemPostureOf(workspace, facts);
  if (system) return { state: system.state, words: systemWords(system) };
  const document = documentPostureOf(workspace, facts);
  return document && { state: document.state, words: documentWords(document) };
}

/** A record as one line of a list to choose from. */
export function recordChoice(
  workspace: Workspace,
  facts: RecordFacts,
  { leads, group }: { readonly leads: Lead; readonly group?: string },
): Choice {
  const standing = standingOf(workspace, facts);
  const kind = kindTitle(facts.kind);
  const state = standing?.state === 'history' ? undefined : standing?.state;
  return {
    label: nameFor(facts),
    description: [kind, ...(facts.id === undefined || facts.id === facts.title ? [] : [facts.id])].join(
      ' · ',
    ),
    detail: [
      ...(standing ? [shortenedTo(110, standing.words)] : []),
      pathWithin(workspace, facts.place.uri),
    ].join(' · '),
    ...(group !== undefined && { group }),
    ...(state && { state }),
    leads,
  };
}

/** What a record is called in a sentence, or in a list: its title, else its id. */
export function nameFor({ title, id, kind, place }: RecordFacts): string {
  const name = title ?? id;
  return name === undefined || name === ''
    ? `${kindTitle(kind)} in ${place.uri.slice(place.uri.lastIndexOf('/') + 1)}`
    : shortened(name);
}

/** The path of a file within its root, for people. */
export function pathWithin(workspace: Workspace, uri: string): string {
  const segments = segmentsBelow(uri, linksAround(workspace, uri).uri);
  return segments.length > 0 ? segments.join('/') : uri;
}

/** A wish about one record and no other. */
export function aboutRecord(workspace: Workspace, wish: Wish, facts: RecordFacts): Lead {
  const { wants } = wish;
  return { to: 'wish', wish: { wants, at: headOf(workspace, facts), pointed: true } };
}

/** What asks somebody to act first, as it does in the sidebar; otherwise the order stays. */
export function mostUrgentFirst(
  workspace: Workspace,
  records: readonly RecordFacts[],
): readonly RecordFacts[] {
  const ranks = new Map(
    records.map(record => {
      const state = standingOf(workspace, record)?.state;
      const rank = state === undefined || state === 'history' ? states.length : states.indexOf(state);
      return [record, rank] as const;
    }),
  );
  return [...records].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

/** `"Impact assessment of CRM" and "Risks of CRM"` */
export function namesOf(records: readonly RecordFacts[]): string {
  return listed(
    records.map(record => `"${nameFor(record)}"`),
    3,
  );
}
