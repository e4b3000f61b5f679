import { addDays, type Day } from '../base/day.ts';
import { listed } from '../base/listed.ts';
import { memo } from '../base/memo.ts';
import { shortenedTo } from '../base/shorten.ts';
import type { FactItem } from '../model/fact-words.ts';
import type { RecordFacts } from '../model/facts.ts';
import {
  type CommitInfo,
  historyOf,
  type PastFile,
  type Since,
  type TextQuestion,
  type VersionsQuestion,
} from '../model/history.ts';
import type { Lifecycle } from '../model/lifecycle.ts';
import type { RootLinks, RootView } from '../model/links.ts';
import type { Moment } from '../model/moment.ts';
import { pastOf } from '../model/past.ts';
import { factNames, factsInWords, fingerprintsOf, type SystemFacts } from '../model/system-facts.ts';
import { systemAbout } from './system-about.ts';

/** A fact of a system that is another one than an assessment looked at. */
export interface FactChange {
  /** `models` */
  readonly fact: string;
  /** What it was in words, where history tells; without items it was absent. */
  readonly before?: readonly FactItem[];
  /** What it is; without items it is absent. */
  readonly after: readonly FactItem[];
  /** The commit that changed it, where history tells. */
  readonly by?: CommitInfo;
}

/** The names of the facts whose fingerprints differ from those that were assessed. */
export function changedFacts(lifecycle: Lifecycle, system: SystemFacts | undefined): readonly string[] {
  const { assessedFacts } = lifecycle;
  if (!assessedFacts || !system) return [];
  const now = fingerprintsOf(system.facts);
  return factNames.filter(name => Object.hasOwn(assessedFacts, name) && assessedFacts[name] !== now[name]);
}

export interface AssessedSystem {
  readonly root: RootView;
  readonly assessment: RecordFacts;
  readonly system: RecordFacts;
}

/** The same with what each of them was and is. */
export function factChanges(moment: Moment, assessed: AssessedSystem): readonly FactChange[] {
  const { assessment, system } = assessed;
  const { lifecycle } = assessment;
  const changed = changedFacts(lifecycle, system.system);
  // Of nearly every system no fact has changed, and to put them into words takes a while.
  if (changed.length === 0) return [];
  const words = factsInWords(system.system?.facts ?? {});
  return changed.map(fact => {
    const before = wordsBefore(moment, assessed, fact);
    const by = changedBy(moment, assessed, { fact, before });
    return { fact, ...(before && { before }), after: words[fact] ?? [], ...(by && { by }) };
  });
}

/** Only a past whose fingerprint is the assessed one is what somebody looked at, whatever day it is of. */
function wordsBefore(
  moment: Moment,
  assessed: AssessedSystem,
  fact: string,
): readonly FactItem[] | undefined {
  const { assessment, system } = assessed;
  for (const question of factQuestions(moment.today, assessed)) {
    const answer = historyOf(moment.history, question);
    const past = answer?.is === 'past' ? pastOf(answer, system)?.facts : undefined;
    if (past && past.fingerprints[fact] === assessment.lifecycle.assessedFacts?.[fact])
      return past.words[fact] ?? [];
  }
  return undefined;
}

/** The first commit of those since when the fact has been another one without a break. */
function changedBy(
  moment: Moment,
  { root, assessment, system }: AssessedSystem,
  { fact, before }: { readonly fact: string; readonly before: readonly FactItem[] | undefined },
): CommitInfo | undefined {
  const question = systemVersionsQuestion(root, system.place.uri);
  const answer = question && historyOf(moment.history, question);
  if (answer?.is !== 'versions') return undefined;
  const known = answer.versions.filter(({ on }) => on <= moment.today);
  const isAsAssessed = (version: PastFile) =>
    pastOf(version, system)?.facts?.fingerprints[fact] === assessment.lifecycle.assessedFacts?.[fact];
  const last = known.findIndex(isAsAssessed);
  // Where the last version before these is as it was assessed, the oldest of them changed it.
  const first = last < 0 && before && answer.complete ? known.at(-1) : known[last - 1];
  return first && { commit: first.commit, on: first.on, by: first.by, subject: first.subject };
}

/** What the host is asked to find out when the systems of a file changed: its versions since the first assessment. */
export function systemVersionsQuestion(root: RootView, uri: string): VersionsQuestion | undefined {
  const from = root.ask(firstAssessmentIn, uri);
  return from === undefined ? undefined : { is: 'versions', root: root.uri, uri, from };
}

const firstAssessmentIn = (root: RootLinks, uri: string) => firstAssessments(root).get(uri);

/** By the uri of the systems' file: the day of the oldest of their assessments for which facts changed. */
const firstAssessments = memo((root: RootLinks): ReadonlyMap<string, Day> => {
  const days = new Map<string, Day>();
  for (const assessment of assessedSystemsIn(root)) {
    const day = assessment.assessment.lifecycle.assessedOn?.day;
    const { uri } = assessment.system.place;
    const known = days.get(uri);
    if (day !== undefined && (known === undefined || day < known)) days.set(uri, day);
  }
  return days;
});

/** The approved assessments whose systems say something else now. */
export function assessedSystemsIn(root: RootLinks): readonly AssessedSystem[] {
  return ['impact-assessment', 'risk-assessment'].flatMap(kind =>
    root.ofKind(kind).flatMap((assessment): readonly AssessedSystem[] => {
      if (assessment.lifecycle.status !== 'approved') return [];
      const system = systemAbout(root, assessment);
      const changed = changedFacts(assessment.lifecycle, system?.system);
      return system && changed.length > 0 ? [{ root, assessment, system }] : [];
    }),
  );
}

/** Days within which somebody commits what was looked at. */
const soonAfter = 7;

/** What the host is asked for it: the system's file at the commit or on the day, and a few days later. */
export function factQuestions(
  today: Day,
  { root, assessment, system }: AssessedSystem,
): readonly TextQuestion[] {
  const { lifecycle } = assessment;
  if (changedFacts(lifecycle, system.system).length === 0) return [];
  const { assessedCommit: commit, assessedOn } = lifecycle;
  const later = assessedOn && addDays(assessedOn.day, soonAfter);
  const moments: readonly Since[] = [
    ...(commit === undefined ? [] : [{ is: 'commit', commit } as const]),
    ...(assessedOn ? [{ is: 'day', day: assessedOn.day } as const] : []),
    ...(later !== undefined && later < today ? [{ is: 'day', day: later } as const] : []),
  ];
  return moments.map(at => ({ is: 'text', root: root.uri, uri: system.place.uri, at }));
}

/** `tessera-4.1 2026-02-10 to tessera-5 2026-09-30`; empty where history does not tell what it was. */
export function changeWords({ before, after }: FactChange): string {
  if (!before) return '';
  const gone = without(before, after);
  const come = without(after, before);
  const isPaired = gone.length === come.length;
  const words = isPaired
    ? gone.map((item, index) => pairWords(item, come[index] ?? []))
    : [
        ...(gone.length > 0 ? [`without ${listed(gone.map(itemWords), 3)}`] : []),
        ...(come.length > 0 ? [`with ${listed(come.map(itemWords), 3)}`] : []),
      ];
  return shortenedTo(longest, listed(words, 3));
}

/** In characters; all of it is shown where somebody asks why. */
const longest = 160;

function without(items: readonly FactItem[], others: readonly FactItem[]): readonly FactItem[] {
  const known = new Set(others.map(item => item.join('\n')));
  return items.filter(item => !known.has(item.join('\n')));
}

/** What tells the one from the other; what it is called stands before it, unless that is what changed. */
function pairWords(before: FactItem, after: FactItem): string {
  const [nameBefore, ...restBefore] = before;
  const [nameAfter, ...restAfter] = after;
  if (nameBefore !== nameAfter) return `${nameBefore ?? 'nothing'} to ${nameAfter ?? 'nothing'}`;
  const gone = restBefore.filter(word => !restAfter.includes(word));
  const come = restAfter.filter(word => !restBefore.includes(word));
  return `${nameBefore}, ${gone.join(', ') || 'nothing'} to ${come.join(', ') || 'nothing'}`;
}

export function itemWords(item: FactItem): string {
  return item.join(', ');
}
