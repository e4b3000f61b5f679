import { listed } from '../base/listed.ts';
import type { Range } from '../base/range.ts';
import { lowerFirst } from '../kinds/expected.ts';
import type { RecordFacts } from '../model/facts.ts';
import { factsAt, linksAround } from '../model/links.ts';
import { type Record, recordsOf } from '../model/record.ts';
import type { Document, SourceFile } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';
import { documentPostureOf } from '../posture/document-posture.ts';
import { type ObligationPosture, type SystemPosture, systemPostureOf } from '../posture/posture.ts';
import { recordStateOf } from '../posture/record-state.ts';
import { problemStates, type Reason, type State } from '../posture/states.ts';
import { recordAtOffset } from './cursor.ts';
import { whyDocumentUnread, whyFileUnread } from './unread.ts';
import {
  countedStates,
  documentWords,
  obligationTitle,
  stateWords,
  systemProblems,
  toldReasons,
} from './words.ts';

/** How the document stands that somebody has before them; in a register, the system at the cursor. */
export interface DocumentStatus {
  /** What it is: `Impact assessment`; of a system its name. */
  readonly title: string;
  /** Which one it is, where the title does not tell: `Impact of the bot`, `AI system`. */
  readonly name: string;
  /** The state in a word or two: `stale`, `kept as history`. */
  readonly words: string;
  /** Undefined for what is history or could not be read. */
  readonly state?: State;
  /** Why, the worst first; of many the first ones, and how many more there are. */
  readonly reasons: readonly string[];
  /** The reasons for the state of a document as they are; of a system what it owes has them. */
  readonly because: readonly Reason[];
  /** Of a system, what of all that it owes brings it into its state, where somebody has to act. */
  readonly affected: readonly string[];
  readonly weight: StatusWeight;
  /** Where in the text the cursor may be for this to be its status. */
  readonly range: Range;
  /** The system that it is, or that needs it the most. */
  readonly about?: StatusSubject;
}

/** `error`: it cannot be relied on at all; `warning`: somebody has to mend it. */
export type StatusWeight = 'error' | 'warning' | 'info';

export interface StatusSubject {
  readonly root: string;
  readonly system: RecordFacts;
  /** What the document answers; undefined for the system itself. */
  readonly obligation?: ObligationPosture;
}

/** Undefined where nothing at the offset is ours. */
export function documentStatusAt(
  workspace: Workspace,
  file: SourceFile,
  offset: number,
): DocumentStatus | undefined {
  const document = documentNear(file, offset);
  if (!document) return undefined;
  const range = stretchOf(file, document);
  const unread = whyFileUnread(file) ?? whyDocumentUnread(document);
  if (unread !== undefined) {
    const title = document.header.kind?.title ?? 'AIMS document';
    return { ...bare, title, words: 'not readable', reasons: [unread], weight: 'error', range };
  }
  const record = recordAtOffset(document, offset);
  const facts = record && factsAt(workspace, { uri: file.uri, document: document.index, path: record.path });
  if (!facts) return undefined;
  const within = record.path.length > 0 ? record.node.range : between(document, offset, range);
  const system = systemPostureOf(workspace, facts);
  if (system) return { ...systemStatus(workspace, record, system), range: within };
  if (record.kind.name === 'register') return { ...registerStatus(workspace, record, facts), range: within };
  return { ...recordStatus(workspace, record, facts), range: within };
}

const bare = { name: '', reasons: [], because: [], affected: [] } as const;

/** The document around an offset, else the one before it: behind the last one the lines are empty. */
function documentNear({ documents }: SourceFile, offset: number): Document | undefined {
  return documents.findLast(document => document.node.range.start <= offset) ?? documents[0];
}

function stretchOf(file: SourceFile, document: Document): Range {
  const at = file.documents.indexOf(document);
  const next = file.documents[at + 1];
  return {
    start: at === 0 ? 0 : document.node.range.start,
    end: next ? next.node.range.start - 1 : file.text.length,
  };
}

/** The part of a document's stretch around an offset that lies in none of the entries, which have a status of their own. */
function between(document: Document, offset: number, { start, end }: Range): Range {
  let [from, to] = [start, end];
  for (const { path, node } of recordsOf(document)) {
    if (path.length === 0) continue;
    if (node.range.end < offset) from = Math.max(from, node.range.end + 1);
    else to = Math.min(to, node.range.start - 1);
  }
  return { start: from, end: to };
}

type Status = Omit<DocumentStatus, 'range'>;

/** Its state is that of what it owes; what is wrong with the entry itself is one reason more to look at it. */
function systemStatus(workspace: Workspace, record: Record, posture: SystemPosture): Status {
  const { state, obligations } = posture;
  const isProblem = problemStates.has(state);
  const entry = recordStateOf(workspace, posture.record);
  const isFaulty = entry.state === 'incomplete' || entry.state === 'stale';
  const weights = [weightOf(state, []), ...(isFaulty ? [weightOf(entry.state, entry.reasons)] : [])];
  const kind = record.kind.title;
  return {
    title: posture.record.title ?? posture.record.id ?? kind,
    name: kind,
    words: stateWords[state],
    state,
    because: [],
    affected: obligations
      .filter(each => isProblem && each.state === state)
      .map(each => lowerFirst(obligationTitle(each))),
    reasons: firstOf([
      ...(isFaulty ? [`its entry is ${documentWords(entry)}`] : []),
      ...systemProblems(posture),
    ]),
    weight: (['error', 'warning', 'info'] as const).find(weight => weights.includes(weight)) ?? 'info',
    about: { root: linksAround(workspace, record.document.uri).uri, system: posture.record },
  };
}

/** Its own state, and behind it how its systems are. */
function registerStatus(workspace: Workspace, record: Record, facts: RecordFacts): Status {
  const own = recordStatus(workspace, record, facts);
  const systems = recordsOf(record.document).flatMap(({ path }) => {
    const entry = factsAt(workspace, { ...facts.place, path });
    return (entry && systemPostureOf(workspace, entry)) ?? [];
  });
  if (systems.length === 0) return own;
  const states = systems.map(({ state }) => state);
  return { ...own, reasons: [...own.reasons, `its systems: ${countedStates(states)}`] };
}

function recordStatus(workspace: Workspace, record: Record, facts: RecordFacts): Status {
  const { state, reasons, due } = recordStateOf(workspace, facts);
  const { title } = record.kind;
  const named = { title, name: facts.title ?? facts.id ?? '' };
  if (state === 'history') {
    const words = `${facts.lifecycle.status}, kept as history`;
    return { ...bare, ...named, words, weight: 'info' };
  }
  const answers = documentPostureOf(workspace, facts)?.answers ?? [];
  const [first] = answers;
  const root = linksAround(workspace, facts.place.uri).uri;
  return {
    ...named,
    words: stateWords[state],
    state,
    because: reasons,
    affected: [],
    reasons: [
      ...firstOf(toldReasons(reasons)),
      ...(reasons.length === 0 && due ? [`next review due on ${due.day}`] : []),
      ...(answers.length > 0 ? [answersWords(answers)] : []),
    ],
    weight: weightOf(state, reasons),
    ...(first && { about: { root, system: first.system.record, obligation: first.obligation } }),
  };
}

const mostReasons = 4;

function firstOf(reasons: readonly string[]): readonly string[] {
  const left = reasons.length - mostReasons;
  return left > 0 ? [...reasons.slice(0, mostReasons), `and ${left} more`] : reasons;
}

function answersWords(
  answers: readonly { readonly system: SystemPosture; readonly obligation: ObligationPosture }[],
): string {
  const systems = [
    ...new Set(answers.map(({ system: { record } }) => record.title ?? record.id ?? 'a system')),
  ];
  return `for ${listed(systems, 3)}`;
}

function weightOf(state: State | 'history', reasons: readonly Reason[]): StatusWeight {
  if (state === 'missing' || reasons.some(({ code }) => code === 'has-errors')) return 'error';
  return state === 'incomplete' || state === 'stale' ? 'warning' : 'info';
}
