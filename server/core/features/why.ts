import type { RecordFacts } from '../model/facts.ts';
import type { CommitInfo } from '../model/history.ts';
import { linksAround } from '../model/links.ts';
import { headOf, type Location, locationOf } from '../model/locate.ts';
import type { Workspace } from '../model/workspace.ts';
import { type ActName, actsFor } from '../posture/acts.ts';
import { documentPostureOf } from '../posture/document-posture.ts';
import { itemWords } from '../posture/fact-changes.ts';
import type { ObligationPosture, SystemPosture } from '../posture/posture.ts';
import { systemPostureOf } from '../posture/posture.ts';
import { resolutionOf } from '../posture/resolutions.ts';
import { type Reason, type State, states } from '../posture/states.ts';
import { placedDuty } from './offers/placed.ts';
import { nameFor } from './offers/record-choice.ts';
import type { Duty } from './offers/wish.ts';
import { documentWords, obligationTitle, stateWords } from './words.ts';

/** What is to be explained: a system or something that it owes, or one document of a file. */
export type WhySubject =
  | { readonly is: 'duty'; readonly duty: Duty }
  | { readonly is: 'document'; readonly uri: string; readonly document: number };

/** Why something is in its state. All texts are plain. */
export interface Why {
  readonly title: string;
  readonly about: RecordFacts;
  readonly state: State | 'history';
  /** The state in a sentence of few words. */
  readonly words: string;
  /** What is owed, the worst first. */
  readonly owed: readonly WhyOwed[];
  /** What is not owed, and why not. */
  readonly notOwed: readonly { readonly title: string; readonly because: string }[];
}

export interface WhyOwed {
  readonly title: string;
  /** The system that owes it. */
  readonly system: RecordFacts;
  readonly duty?: Duty;
  readonly state: State;
  readonly document?: { readonly name: string; readonly location: Location };
  /** The last day on which it counts as reviewed. */
  readonly due?: string;
  readonly reasons: readonly WhyReason[];
  readonly acts: readonly ActName[];
}

export interface WhyReason {
  readonly message: string;
  readonly since?: string;
  /** What a person does so that it holds no longer. */
  readonly resolves: string;
  readonly changes: readonly WhyChange[];
  readonly commits: readonly CommitInfo[];
  readonly related: readonly { readonly message: string; readonly location: Location }[];
}

/** A fact as it was assessed and as it is; undefined where history does not tell. An empty list: there was none. */
export interface WhyChange {
  readonly fact: string;
  readonly before?: readonly string[];
  readonly after: readonly string[];
  readonly by?: CommitInfo;
}

/** Undefined where the subject is not there any more, or has no state. */
export function whyOf(workspace: Workspace, subject: WhySubject): Why | undefined {
  return subject.is === 'duty' ? whyDuty(workspace, subject.duty) : whyDocument(workspace, subject);
}

function whyDuty(workspace: Workspace, duty: Duty): Why | undefined {
  const found = placedDuty(workspace, duty);
  if (!found) return undefined;
  const { system, obligation } = found;
  if (duty.kind !== undefined && !obligation) return undefined;
  const name = nameFor(system.record);
  if (!obligation) return whySystem(workspace, system);
  return {
    title: `${obligationTitle(obligation)} of ${name}`,
    about: obligation.document ?? system.record,
    state: obligation.state,
    words: stateWords[obligation.state],
    owed: [owedOf(workspace, system, obligation)],
    notOwed: [],
  };
}

function whySystem(workspace: Workspace, system: SystemPosture): Why {
  const isOwed = ({ state }: ObligationPosture) => state !== 'not-required';
  return {
    title: nameFor(system.record),
    about: system.record,
    state: system.state,
    words: stateWords[system.state],
    owed: worstFirst(system.obligations.filter(isOwed)).map(each => owedOf(workspace, system, each)),
    notOwed: system.obligations
      .filter(each => !isOwed(each))
      .map(each => ({
        title: obligationTitle(each),
        because: each.reasons.map(({ message }) => message.replace(/^not required: /, '')).join('; '),
      })),
  };
}

function whyDocument(
  workspace: Workspace,
  { uri, document }: Extract<WhySubject, { readonly is: 'document' }>,
): Why | undefined {
  const about = workspace.facts
    .get(uri)
    ?.records.find(({ place }) => place.document === document && place.path.length === 0);
  const system = about && systemPostureOf(workspace, about);
  if (system) return whySystem(workspace, system);
  const posture = about && documentPostureOf(workspace, about);
  if (!posture) return undefined;
  const { state, answers } = posture;
  return {
    title: nameFor(about),
    about,
    state,
    words: answers.length > 0 && state !== 'history' ? stateWords[state] : unneeded(workspace, about),
    owed: answers.map(answer => owedOf(workspace, answer.system, answer.obligation)),
    notOwed: [],
  };
}

function unneeded(workspace: Workspace, about: RecordFacts): string {
  const posture = documentPostureOf(workspace, about);
  const words = posture ? documentWords(posture) : '';
  return posture?.state === 'history'
    ? `${about.lifecycle.status}, kept as history: it answers nothing any more`
    : `${words}. No system rests on it: nothing that is owed names it, or another document answers it better`;
}

function worstFirst(obligations: readonly ObligationPosture[]): readonly ObligationPosture[] {
  return [...obligations].sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
}

function owedOf(workspace: Workspace, { record }: SystemPosture, obligation: ObligationPosture): WhyOwed {
  const { kind, subject, state, document, due, reasons } = obligation;
  const root = linksAround(workspace, record.place.uri).uri;
  return {
    title: obligationTitle(obligation),
    system: record,
    state,
    ...(record.id !== undefined && {
      duty: { root, system: record.id, kind, ...(subject !== undefined && { subject }) },
    }),
    ...(document && { document: { name: nameFor(document), location: headOf(workspace, document) } }),
    ...(due && { due: due.day }),
    reasons: reasons.map(reason => reasonOf(workspace, reason)),
    acts: actsFor(obligation),
  };
}

function reasonOf(workspace: Workspace, reason: Reason): WhyReason {
  const { code, message, since, changes = [], commits = [], related = [] } = reason;
  return {
    message,
    ...(since !== undefined && { since }),
    resolves: resolutionOf(code),
    changes: changes.map(({ fact, before, after, by }) => ({
      fact,
      ...(before && { before: before.map(itemWords) }),
      after: after.map(itemWords),
      ...(by && { by }),
    })),
    commits: commits.filter(({ commit }) => !changes.some(({ by }) => by?.commit === commit)),
    related: related.map(({ place, message: words }) => ({
      message: words,
      location: locationOf(workspace, place),
    })),
  };
}
