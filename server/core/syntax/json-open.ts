import { type Range, rangeOf } from '../base/range.ts';
import { type Report, trailingComma } from './json-faults.ts';
import type { Patience } from './json-string.ts';
import { emptyScalar, entryOf } from './placed.ts';
import type { Entry, Node, SyntaxFault } from './tree.ts';

/** A JSON text as far as it has been read. */
export interface Reading {
  readonly text: string;
  readonly report: Report;
  readonly add: (fault: () => SyntaxFault) => void;
  /** The collections that have begun and not ended, the outermost first. */
  readonly open: Open[];
  readonly patience: Patience;
  root: Node | null;
  at: number;
  /** Where a collection begins that stands too deep. */
  skipsFrom?: number;
}

export type Open = OpenList | OpenMapping;

interface OpenShared {
  readonly start: number;
  /** The commas since the last item or entry. */
  commas: Commas | undefined;
  /** Whether an item or entry must be separated from the last. */
  needsComma: boolean;
  /** Behind what has been read of it. */
  end: number;
}

interface Commas {
  readonly first: number;
  readonly second?: number;
  readonly last: number;
}

export interface OpenList extends OpenShared {
  readonly is: 'list';
  readonly items: Node[];
}

export interface OpenMapping extends OpenShared {
  readonly is: 'mapping';
  readonly entries: Entry[];
  readonly checkKey: (entry: Entry) => void;
  /** The key whose value has not come yet. */
  key: Key | undefined;
}

export interface Key {
  readonly name: string;
  readonly range: Range;
  /** Where the colon stands, once it has come. */
  colon?: number;
}

/** Adds a value that has been read to what it stands in. */
export function addValue(reading: Reading, node: Node): void {
  const parent = reading.open.at(-1);
  if (!parent) {
    reading.root = node;
    return;
  }
  if (parent.is === 'list') parent.items.push(node);
  else {
    const key = parent.key ?? { name: '', range: rangeOf(node.range.start, node.range.start) };
    const entry = entryOf(key.name, key.range, node);
    parent.checkKey(entry);
    parent.entries.push(entry);
    parent.key = undefined;
  }
  parent.needsComma = true;
  parent.end = Math.max(parent.end, node.range.end);
}

export function takeComma(reading: Reading, open: Open): void {
  const { at } = reading;
  const { commas } = open;
  open.commas = commas
    ? { first: commas.first, second: commas.second ?? at, last: at }
    : { first: at, last: at };
  open.end = at + 1;
  reading.at++;
}

/** Checks what stands between two items or entries, when the second begins. */
export function separate({ text, at, report }: Reading, open: Open): void {
  const { commas, needsComma, end } = open;
  const surplus = needsComma ? commas?.second : commas?.first;
  if (commas && surplus !== undefined)
    report({ cause: 'comma-extra', range: rangeOf(surplus, commas.last + 1) });
  if (needsComma && !commas) {
    const fix = { title: 'Add the comma', edits: [{ range: rangeOf(end, end), text: ',' }] };
    const [next = ''] = /^(?:"[^"\r\n]*"?|[^\s,:{}[\]"]+|.)/.exec(text.slice(at, at + 100)) ?? [];
    const range = rangeOf(at, at + next.length);
    report({ cause: 'comma-missing', range, fix });
  }
  open.commas = undefined;
  open.needsComma = false;
}

/** Closes what a bracket closes, and what stands open within that. */
export function close(reading: Reading, sign: string): void {
  const { open, at, report } = reading;
  const is = sign === ']' ? 'list' : 'mapping';
  const index = open.findLastIndex(each => each.is === is);
  if (index < 0) {
    report({ cause: 'bracket-wrong', range: rangeOf(at, at + 1), it: sign });
  } else {
    const innermost = open.at(-1);
    if (innermost && innermost !== open[index]) reportUnclosed(reading, innermost);
    while (open.length > index + 1) closeInnermost(reading, { end: at, isComplete: false });
  }
  reading.at++;
  closeInnermost(reading, { end: reading.at, isComplete: true });
}

/** What has begun ends with the text. */
export function finish(reading: Reading): void {
  const { text, open, report } = reading;
  const innermost = open.at(-1);
  if (innermost) reportUnclosed(reading, innermost);
  else if (!reading.root) report({ cause: 'empty', range: rangeOf(reading.at, reading.at) });
  while (open.length > 0) closeInnermost(reading, { end: text.length, isComplete: false });
}

export function reportNoValue({ report }: Reading, { name, range }: Key): void {
  report({ cause: 'value-missing', range, it: name });
}

export function addNoValue(reading: Reading, { range, colon }: Key): void {
  addValue(reading, emptyScalar(colon === undefined ? range.end : colon + 1));
}

interface Ending {
  readonly end: number;
  /** False where the closing bracket is missing: this is reported, and nothing else about how it ends. */
  readonly isComplete: boolean;
}

function closeInnermost(reading: Reading, { end, isComplete }: Ending): void {
  const innermost = reading.open.at(-1);
  if (!innermost) return;
  if (innermost.is === 'mapping' && innermost.key) {
    if (isComplete) reportNoValue(reading, innermost.key);
    addNoValue(reading, innermost.key);
  }
  if (isComplete) reportLastCommas(reading, innermost);
  reading.open.pop();
  const range = rangeOf(innermost.start, end);
  addValue(
    reading,
    innermost.is === 'list'
      ? { type: 'sequence', range, layout: 'flow', items: innermost.items }
      : { type: 'mapping', range, layout: 'flow', entries: innermost.entries },
  );
}

function reportLastCommas({ text, report, add }: Reading, { commas, needsComma }: Open): void {
  if (!commas) return;
  const range = rangeOf(commas.first, commas.last + 1);
  if (!needsComma) {
    report({ cause: 'comma-extra', range });
    return;
  }
  const isOnlyCommas = /^[,\s]*$/.test(text.slice(range.start, range.end).slice(0, 1000));
  const fix = { title: 'Remove the comma', edits: [{ range, text: '' }] };
  add(() => trailingComma(range, isOnlyCommas ? fix : undefined));
}

function reportUnclosed({ text, report }: Reading, { start }: Open): void {
  report({ cause: 'unclosed', range: rangeOf(start, start + 1), it: text.charAt(start) });
}
