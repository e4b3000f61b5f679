import { memo } from '../base/memo.ts';
import { shortened } from '../base/shorten.ts';
import type { Steps } from '../base/steps.ts';
import { byCodeUnits } from '../base/uri.ts';
import { type FileFacts, factsOf, type RecordFacts } from '../model/facts.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';
import { type RecordState, recordStateOf } from '../posture/record-state.ts';
import { unapprovable } from '../posture/standing.ts';
import { isHistory } from '../posture/succession.ts';
import { whyDocumentUnread, whyFileUnread } from './unread.ts';
import { documentWords } from './words.ts';

/**
 * How a file is marked where files are listed: for what is wrong with its own documents, and never for what a system
 * still lacks. A draft that somebody writes, a review that comes near and what is history are marked with nothing.
 *
 * - `broken`: it has errors, so that nobody can rely on what it says;
 * - `incomplete`: fields that are due are missing, or placeholders hold their place;
 * - `stale`: it was approved once, and does not hold any more.
 */
export interface FileMark {
  readonly uri: string;
  readonly sort: MarkSort;
  /** For people, on one line: `stale: models changed since 2026-09-01`. */
  readonly words: string;
}

/** From the worst on. */
export const markSorts = ['broken', 'incomplete', 'stale'] as const;

export type MarkSort = (typeof markSorts)[number];

/** The files that have a mark, in order. */
export function* fileMarkSteps(workspace: Workspace): Steps<readonly FileMark[]> {
  const marks: FileMark[] = [];
  for (const file of workspace.files.values()) {
    const mark = markOf(workspace, file);
    if (mark) marks.push({ uri: file.uri, ...mark });
    yield;
  }
  return marks.sort((a, b) => byCodeUnits(a.uri, b.uri));
}

type Mark = Omit<FileMark, 'uri'>;

function markOf(workspace: Workspace, file: SourceFile): Mark | undefined {
  const unread = whyUnread(file);
  if (unread !== undefined) return { sort: 'broken', words: unread };
  const facts = workspace.facts.get(file.uri);
  const marked = facts ? markedIn(workspace, facts) : [];
  const [worst] = markSorts.filter(sort => marked.some(each => each.sort === sort));
  if (!worst) return undefined;
  return { sort: worst, words: wordsFor(marked.filter(({ sort }) => sort === worst)) };
}

const whyUnread = memo(
  (file: SourceFile): string | undefined =>
    whyFileUnread(file) ??
    (hasRecordsEverywhere(file)
      ? undefined
      : file.documents.map(whyDocumentUnread).find(why => why !== undefined)),
);

/** Of whose documents all have records, none is unread; the facts tell that without the tree. */
function hasRecordsEverywhere(file: SourceFile): boolean {
  const documents = new Set(factsOf(file)?.records.map(({ place }) => place.document));
  return documents.size === file.documentCount;
}

interface Marked {
  readonly record: RecordFacts;
  readonly sort: MarkSort;
  readonly state: RecordState;
}

function markedIn(workspace: Workspace, facts: FileFacts): readonly Marked[] {
  return judgedIn(facts).flatMap(record => {
    const state = recordStateOf(workspace, record);
    const sort = sortOf(record, state);
    return sort ? [{ record, sort, state }] : [];
  });
}

/** With a list that is history, its entries are. */
const judgedIn = memo(({ records }: FileFacts): readonly RecordFacts[] => {
  const past = new Set(records.filter(record => isWhole(record) && isHistory(record)).map(documentOf));
  return records.filter(record => !past.has(documentOf(record)) && !isHistory(record));
});

function sortOf(record: RecordFacts, { state, reasons }: RecordState): MarkSort | undefined {
  if (state === 'stale') return 'stale';
  if (state !== 'incomplete') return undefined;
  if (reasons.some(({ code }) => code === 'has-errors')) return 'broken';
  return isBeingWritten(record) ? undefined : 'incomplete';
}

/** What a draft still lacks is what somebody is going to write. */
function isBeingWritten({ kind, lifecycle }: RecordFacts): boolean {
  return lifecycle.status === 'draft' && !unapprovable.has(kind);
}

/** So many records are named; the Problems view has them all. */
const mostNamed = 2;

function wordsFor(marked: readonly Marked[]): string {
  const told = marked.slice(0, mostNamed).map(({ record, state }) => {
    const words = documentWords(state);
    const name = isWhole(record) ? undefined : (record.title ?? record.id);
    return name === undefined ? words : `${shortened(name)} ${words}`;
  });
  const left = marked.length - told.length;
  return [...told, ...(left > 0 ? [`and ${left} more`] : [])].join('; ');
}

function isWhole({ place }: RecordFacts): boolean {
  return place.path.length === 0;
}

function documentOf({ place }: RecordFacts): number {
  return place.document;
}
