import type { Range } from '../base/range.ts';
import { shortenedTo } from '../base/shorten.ts';
import { runThrough, type Steps } from '../base/steps.ts';
import { wordsOf } from '../base/words.ts';
import { linksAround } from '../model/links.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Cursor, cursorOnLeaf } from './cursor.ts';
import { dueWords, nearness } from './date-words.ts';
import { datePlanAt } from './dates.ts';
import { levelHintsIn } from './level-hints.ts';
import { type Value, valueSteps } from './values.ts';

/** A few words beside a value, which are not in the text. */
export interface InlayHint {
  /** Where it stands: behind the value. */
  readonly offset: number;
  /** Plain text, on one line. */
  readonly text: string;
  readonly sort: HintSort;
}

/** What can be switched on and off by itself. */
export const hintSorts = ['dates', 'riskLevels', 'frameworkTitles', 'referenceNames'] as const;

export type HintSort = (typeof hintSorts)[number];

export interface HintsWanted {
  /** Only what meets it is looked at. */
  readonly range: Range;
  readonly sorts: ReadonlySet<HintSort>;
}

/** The hints of a stretch of a file, in the order of the text. */
export function inlayHintsIn(
  workspace: Workspace,
  file: SourceFile,
  wanted: HintsWanted,
): readonly InlayHint[] {
  return runThrough(inlayHintSteps(workspace, file, wanted));
}

/** The same with a pause after each record. */
export function* inlayHintSteps(
  workspace: Workspace,
  file: SourceFile,
  { range, sorts }: HintsWanted,
): Steps<readonly InlayHint[]> {
  if (sorts.size === 0) return [];
  const values = yield* valueSteps(file, range);
  const hints: InlayHint[] = [];
  for (const [index, value] of values.entries()) {
    const hint = hintFor({ workspace, file, sorts }, value);
    if (hint) hints.push({ ...hint, offset: value.leaf.node.range.end });
    if (index % 200 === 199) yield;
  }
  const levels = sorts.has('riskLevels') ? levelHintsIn(workspace, file, values) : [];
  return [...hints, ...levels].sort((a, b) => a.offset - b.offset);
}

/** A name stands in the middle of somebody's line, and is often one of several. */
const longest = 40;

interface Place {
  readonly workspace: Workspace;
  readonly file: SourceFile;
  readonly sorts: ReadonlySet<HintSort>;
}

function hintFor(place: Place, value: Value): Omit<InlayHint, 'offset'> | undefined {
  const { workspace, file, sorts } = place;
  const cursor = cursorOnLeaf(value.record, value.leaf);
  switch (cursor.at) {
    case 'reference': {
      const name = sorts.has('referenceNames') ? nameBehind(workspace, file, cursor) : undefined;
      return name === undefined ? undefined : { text: shortenedTo(longest, name), sort: 'referenceNames' };
    }
    case 'item':
      if (!sorts.has('frameworkTitles') || isSaidBy(cursor.item.id, cursor.item.title)) return undefined;
      return { text: shortenedTo(longest, cursor.item.title), sort: 'frameworkTitles' };
    case 'value': {
      const text = sorts.has('dates') ? dueText(place, value) : undefined;
      return text === undefined ? undefined : { text, sort: 'dates' };
    }
    case 'header':
    case 'field':
    case 'id':
    case 'local-id':
    case 'local-reference':
      return undefined;
    default:
      return cursor satisfies never;
  }
}

/** What the record is called, where its id does not say as much. */
function nameBehind(
  workspace: Workspace,
  file: SourceFile,
  { kind, id }: Extract<Cursor, { readonly at: 'reference' }>,
): string | undefined {
  const [definition] = linksAround(workspace, file.uri).definitions(kind, id);
  const title = definition?.title;
  return title === undefined || isSaidBy(id, title) ? undefined : title;
}

/** `Tessera AI` says nothing beside `tessera-ai`. */
function isSaidBy(id: string, title: string): boolean {
  const said = wordsOf(id);
  return wordsOf(title)
    .trim()
    .split(' ')
    .every(word => said.includes(` ${word} `));
}

function dueText({ workspace, file }: Place, { record, leaf }: Value): string | undefined {
  const plan = datePlanAt({ workspace, file }, record, leaf);
  if (!plan?.due) return undefined;
  const { day, is } = plan.due;
  if (is === 'written') return dueWords(leaf.path, workspace.today, day);
  return `next review ${day < workspace.today ? 'was ' : ''}due ${day}, ${nearness(workspace.today, day)}`;
}
