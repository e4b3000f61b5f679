import { rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import type { Path } from '../kinds/schema-fault.ts';
import {
  type FileFacts,
  factsOf,
  fileOfFacts,
  type ItemReference,
  type LocalIdFact,
  type LocalReferenceFact,
  type Place,
  type RecordFacts,
  type Reference,
} from './facts.ts';
import { type Head, headOfRecord, notedHead, noteHead } from './heads.ts';
import { recordAtPath } from './record.ts';
import { type FileText, type SourceFile, treeSteps } from './source-file.ts';

/**
 * The facts of a file as lines of JSON, for a host that keeps them by the text of the file: the first line is about the file, each
 * other one about a record. Where the file lies is not in them, so that they hold for the same text anywhere.
 *
 * @returns undefined where they hold something that JSON does not have
 */
export function* factsWrittenSteps(file: SourceFile): Steps<readonly string[] | undefined> {
  const { documentCount, holdsConfig } = file;
  const { records = [] }: Partial<FileFacts> = factsOf(file) ?? {};
  const lines = [JSON.stringify([documentCount, holdsConfig])];
  for (const record of records) {
    if (!isWritable(record)) return undefined;
    const head = notedHead(file, record.place) ?? (yield* headSteps(file, record.place));
    if (!head) return undefined;
    lines.push(JSON.stringify(writtenOf(record, head)));
    yield;
  }
  return lines;
}

function* headSteps(file: SourceFile, { document, path }: Place): Steps<Head | undefined> {
  yield* treeSteps(file);
  const within = file.documents.find(({ index }) => index === document);
  const record = within && recordAtPath(within, path);
  return record && headOfRecord(record);
}

/**
 * The file that such lines are about, without reading it.
 *
 * @returns undefined where the lines are none that were written so
 */
export function* fileOfWrittenSteps(file: FileText, lines: readonly string[]): Steps<SourceFile | undefined> {
  const [first, ...rest] = lines;
  const about = first === undefined ? undefined : parsed(first);
  if (!Array.isArray(about)) return undefined;
  const [documentCount, marksRoot]: readonly unknown[] = about;
  if (!isCount(documentCount) || typeof marksRoot !== 'boolean') return undefined;
  const records: RecordFacts[] = [];
  const heads: (readonly [Place, Head])[] = [];
  for (const line of rest) {
    const written = parsed(line);
    if (!isWritten(written)) return undefined;
    const record = recordOf(written, file.uri);
    records.push(record);
    heads.push([record.place, { range: rangeOf(...written.head), owners: written.owners }]);
    yield;
  }
  const known = fileOfFacts(file, { documentCount, marksRoot, records });
  for (const [place, head] of heads) noteHead(known, place, head);
  return known;
}

/** Facts with places in short: the file is always the same, and so is the document; paths begin at the record. */
interface WrittenRecord extends Omit<RecordFacts, 'place' | ListName> {
  readonly place: readonly [document: number, path: Path];
  readonly references: readonly (readonly [kind: string, id: string, path: Path])[];
  readonly items: readonly (readonly [item: string, path: Path])[];
  readonly localIds: readonly (readonly [list: string, id: string, path: Path])[];
  readonly localReferences: readonly (readonly [
    list: string,
    id: string,
    kind: string,
    of: string,
    path: Path,
  ])[];
  readonly head: readonly [start: number, end: number];
  readonly owners: readonly string[];
}

type ListName = 'references' | 'items' | 'localIds' | 'localReferences';

function writtenOf(record: RecordFacts, { range, owners }: Head): WrittenRecord {
  const { place, references, items, localIds, localReferences } = record;
  const below = ({ path }: Place) => path.slice(place.path.length);
  return {
    head: [range.start, range.end],
    owners,
    ...record,
    place: [place.document, place.path],
    references: references.map(each => [each.kind, each.id, below(each.place)]),
    items: items.map(each => [each.item, below(each.place)]),
    localIds: localIds.map(each => [each.list, each.id, below(each.place)]),
    localReferences: localReferences.map(each => [
      each.list,
      each.id,
      each.in.kind,
      each.in.id,
      below(each.place),
    ]),
  };
}

function recordOf({ head: _, owners: __, ...written }: WrittenRecord, uri: string): RecordFacts {
  const [document, path] = written.place;
  const place = { uri, document, path };
  const within = (below: Path): Place => ({ uri, document, path: [...path, ...below] });
  return {
    ...written,
    place,
    references: written.references.map(([kind, id, at]): Reference => ({ kind, id, place: within(at) })),
    items: written.items.map(([item, at]): ItemReference => ({ item, place: within(at) })),
    localIds: written.localIds.map(([list, id, at]): LocalIdFact => ({ list, id, place: within(at) })),
    localReferences: written.localReferences.map(
      ([list, id, kind, of, at]): LocalReferenceFact => ({
        list,
        id,
        in: { kind, id: of },
        place: within(at),
      }),
    ),
  };
}

/** Whether it has the form of a written record, as far as anybody would stumble over another one. */
function isWritten(value: unknown): value is WrittenRecord {
  if (!isObject(value)) return false;
  const { place, lifecycle, condition, seen, system, ratings = [], answered } = value;
  return (
    Array.isArray(place) &&
    isCount(place[0]) &&
    isPath(place[1]) &&
    isText(value.kind) &&
    isText(value.idKind) &&
    [value.id, value.title, value.owner].every(each => each === undefined || isText(each)) &&
    isListOf(value.references, 2) &&
    isListOf(value.items, 1) &&
    isListOf(value.localIds, 2) &&
    isListOf(value.localReferences, 4) &&
    Array.isArray(value.head) &&
    value.head.length === 2 &&
    value.head.every(isCount) &&
    isTexts(value.owners) &&
    isObject(lifecycle) &&
    isText(lifecycle.status) &&
    Array.isArray(lifecycle.evidence) &&
    lifecycle.evidence.every(item => isObject(item) && isText(item.title) && isPath(item.path)) &&
    isObject(condition) &&
    isCount(condition.errors) &&
    isCount(condition.placeholders) &&
    isTexts(condition.missing) &&
    isCount(condition.ahead) &&
    isObject(seen) &&
    (system === undefined ||
      (isObject(system) && isObject(system.facts) && Object.values(system.facts).every(isText))) &&
    Array.isArray(ratings) &&
    ratings.every(isObject) &&
    isTexts(answered)
  );
}

/** A list of rows: so many texts and a path. */
function isListOf(value: unknown, texts: number): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      row =>
        Array.isArray(row) &&
        row.length === texts + 1 &&
        row.slice(0, texts).every(isText) &&
        isPath(row[texts]),
    )
  );
}

function isPath(value: unknown): value is Path {
  return Array.isArray(value) && value.every(step => isText(step) || isCount(step));
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Whether JSON says the same: it has no infinite numbers and no -0, and a list has no gaps. */
function isWritable(value: unknown, depth = 0): boolean {
  if (depth > deepest) return false;
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object':
      if (value === null) return true;
      if (Array.isArray(value)) return value.every(item => item !== undefined && isWritable(item, depth + 1));
      return Object.values(value).every(each => isWritable(each, depth + 1));
    default:
      return false;
  }
}

/** Nobody writes deeper, and JSON is written by a function that calls itself. */
const deepest = 200;
