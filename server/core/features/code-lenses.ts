import { counted, listed } from '../base/listed.ts';
import type { Range } from '../base/range.ts';
import { shortenedTo } from '../base/shorten.ts';
import type { Steps } from '../base/steps.ts';
import { nounOf } from '../kinds/expected.ts';
import type { RecordFacts } from '../model/facts.ts';
import { factsAt, linksAround } from '../model/links.ts';
import { headOf, type Location } from '../model/locate.ts';
import { headRangeOf, type Record, recordsOf } from '../model/record.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';
import { obligationNames } from '../posture/demands.ts';
import { type DocumentPosture, documentPostureOf } from '../posture/document-posture.ts';
import { type SystemPosture, systemPostureOf } from '../posture/posture.ts';
import { problemStates } from '../posture/states.ts';
import { nearness } from './date-words.ts';
import { nextStep } from './next-step.ts';
import type { Duty, WishName } from './offers/wish.ts';
import { countedStates, documentWords, obligationTitle, systemWords } from './words.ts';

/** A line above a record that has more to say than its text. What it says is asked for when it is shown. */
export interface CodeLens {
  /** Where the record is pointed at. */
  readonly range: Range;
  readonly place: RecordFacts['place'];
  readonly says: LensSort;
}

/**
 * `state`: its state and why. `duties`: what a system owes, or what a document answers. `references`: how often
 * others name it. `next`: what one would do next; it is of no use to somebody who can only read it.
 */
export type LensSort = 'state' | 'duties' | 'references' | 'next';

export interface LensText {
  /** Plain text, on one line. */
  readonly title: string;
  /** What happens when somebody picks it, where something can. */
  readonly does?: LensAction;
}

export type LensAction =
  | { readonly is: 'open'; readonly location: Location }
  /** Shows a system where all of them are listed. */
  | { readonly is: 'reveal'; readonly root: string; readonly id: string }
  | { readonly is: 'references'; readonly location: Location }
  /** Does or shows what a person wishes for with a command, at the record. */
  | { readonly is: 'wish'; readonly wants: WishName; readonly location: Location; readonly duty?: Duty };

const lensSorts: readonly LensSort[] = ['state', 'duties', 'references', 'next'];

/** The lenses of a file: on every system, and on every document of a kind that answers an obligation. */
export function* codeLensSteps(file: SourceFile): Steps<readonly CodeLens[]> {
  const lenses: CodeLens[] = [];
  for (const document of file.documents) {
    for (const record of recordsOf(document)) {
      if (!hasLenses(record)) continue;
      const range = headRangeOf(record);
      const place = { uri: file.uri, document: document.index, path: record.path };
      lenses.push(...lensSorts.map(says => ({ range, place, says })));
      yield;
    }
  }
  return lenses;
}

/** What a lens says as of now; undefined where what it stood on is gone, or another system has its id. */
export function lensText(
  workspace: Workspace,
  { place, says }: Pick<CodeLens, 'place' | 'says'>,
): LensText | undefined {
  const facts = factsAt(workspace, place);
  if (!facts) return undefined;
  if (says === 'references') return referencesText(workspace, facts);
  if (says === 'next') return nextStep(workspace, facts);
  const system = systemPostureOf(workspace, facts);
  if (system) {
    return says === 'state' ? systemState(workspace, system) : systemDuties(workspace, system);
  }
  const posture = documentPostureOf(workspace, facts);
  if (!posture) return undefined;
  return says === 'state'
    ? documentState(workspace, facts, posture)
    : documentDuties(workspace, facts, posture);
}

function hasLenses({ kind, path }: Record): boolean {
  return kind.idKind === 'system' || (path.length === 0 && answering.has(kind.name));
}

const answering: ReadonlySet<string> = new Set(obligationNames);

/** A lens is read at a glance; what is longer is in the sidebar. */
const longest = 80;

function cut(text: string): string {
  return shortenedTo(longest, text);
}

/** It opens what has to be mended: the document that brings the system into its state. */
function systemState(workspace: Workspace, posture: SystemPosture): LensText {
  const { state, obligations } = posture;
  const cause = obligations.find(each => each.state === state && problemStates.has(state))?.document;
  return {
    title: cut(systemWords(posture)),
    ...doing(cause ? { is: 'open', location: headOf(workspace, cause) } : revealOf(workspace, posture)),
  };
}

/** `owes 7: 1 missing, 2 stale, 4 current` */
function systemDuties(workspace: Workspace, posture: SystemPosture): LensText {
  const owed = posture.obligations.filter(({ state }) => state !== 'not-required');
  if (owed.length === 0) return { title: 'owes nothing', ...doing(revealOf(workspace, posture)) };
  const counts = countedStates(owed.map(({ state }) => state));
  return { title: `owes ${owed.length}: ${counts}`, ...doing(revealOf(workspace, posture)) };
}

function documentState(workspace: Workspace, facts: RecordFacts, posture: DocumentPosture): LensText {
  const { state, reasons, due, answers } = posture;
  const [first] = answers;
  const reveal = first && doing(revealOf(workspace, first.system));
  if (state === 'history') return { title: `${cut(facts.lifecycle.status)}, kept as history` };
  const words = documentWords(posture);
  const isBare = reasons.length === 0 && due !== undefined;
  const next = isBare ? `, next review ${due.day}, ${nearness(workspace.today, due.day)}` : '';
  return { title: cut(words + next), ...reveal };
}

/** `answers support-copilot: impact assessment` */
function documentDuties(
  workspace: Workspace,
  facts: RecordFacts,
  { state, answers }: DocumentPosture,
): LensText {
  const [first] = answers;
  if (!first) {
    const noun = nounOf(facts.idKind);
    return {
      title: state === 'history' ? 'answers nothing any more' : `no system rests on this ${noun}`,
    };
  }
  const systems = [...new Set(answers.map(({ system }) => system.record.id ?? 'a system without an id'))];
  const what = obligationTitle({ kind: first.obligation.kind }).toLowerCase();
  return {
    title: cut(`answers ${what} of ${listed(systems, 3)}`),
    ...doing({ is: 'open', location: headOf(workspace, first.system.record) }),
  };
}

function referencesText(workspace: Workspace, facts: RecordFacts): LensText {
  const { idKind, id } = facts;
  if (id === undefined) return { title: 'no id to refer to' };
  const root = linksAround(workspace, facts.place.uri);
  const places = root.references(idKind, id).length + root.references('any', id).length;
  if (places === 0) return { title: 'no references' };
  return {
    title: counted(places, 'reference'),
    ...doing({ is: 'references', location: headOf(workspace, facts) }),
  };
}

/** A system without an id cannot be found again where all of them are listed. */
export function revealOf(workspace: Workspace, { record }: SystemPosture): LensAction | undefined {
  const { id, place } = record;
  return id === undefined ? undefined : { is: 'reveal', root: linksAround(workspace, place.uri).uri, id };
}

function doing(does: LensAction | undefined): Pick<LensText, 'does'> {
  return does ? { does } : {};
}
