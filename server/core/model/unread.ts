import { memo } from '../base/memo.ts';
import type { Range } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import type { Path } from '../kinds/schema-fault.ts';
import { packedPlaces, packedRange } from '../syntax/packed-places.ts';
import type { Carrier, Mapping, TreeDocument } from '../syntax/tree.ts';
import type { Header } from './header.ts';
import { headRangeOf, type Record, type RecordGroup, recordGroupsOf } from './record.ts';
import { type Document, isAtHand, type SourceFile, treeSteps } from './source-file.ts';

/** What is kept of a document whose tree is let go: enough to check it, as long as nobody has to look at what it says. */
interface Note extends Pick<Document, 'index' | 'carrier' | 'header'> {
  readonly head: Range;
  /** Where the values of its record stand. */
  readonly places: string;
}

/** In characters: a longer text is read again. */
const mostNoted = 8000;

/**
 * Takes note of the documents of a file whose tree is to be let go. Of registers no note is taken, nor of what has faults or
 * is longer than most.
 */
export function noteDocuments(file: SourceFile): void {
  if (file.text.length > mostNoted || file.conflicts.length > 0 || file.documentCount === 0) return;
  const noted = file.documents.flatMap(document => noteOf(document) ?? []);
  if (noted.length === file.documentCount) notes(file).noted = noted;
}

/**
 * The documents of a file, to be checked: without their trees, where these are not at hand and there is a note of each. It is of
 * use once: the tree of a file that is checked again is kept for the next time.
 */
export function* documentsSteps(file: SourceFile): Steps<readonly Document[]> {
  const { noted } = notes(file);
  notes(file).noted = undefined;
  if (noted && !isAtHand(file)) return noted.map(note => new UnreadDocument(file, note));
  yield* treeSteps(file);
  return file.documents;
}

const notes = memo((_: SourceFile): { noted: readonly Note[] | undefined } => ({ noted: undefined }));

function noteOf(document: Document): Note | undefined {
  const { index, carrier, header, node, text } = document;
  const [group, ...others] = recordGroupsOf(document);
  if (!group || group.path.length > 0 || others.length > 0 || node.faults.length > 0) return undefined;
  const [record] = group.records;
  if (!record) return undefined;
  const places = packedPlaces(record.node, text.whole);
  return places === undefined ? undefined : { index, carrier, header, head: headRangeOf(record), places };
}

/** A document whose tree is read once somebody looks at it. */
class UnreadDocument implements Document {
  readonly uri: string;
  readonly carrier: Carrier;
  readonly index: number;
  readonly header: Header;
  readonly text: Document['text'];
  readonly unread: { readonly groups: readonly RecordGroup[] };
  readonly #file: SourceFile;
  #read: Document | undefined;

  constructor(file: SourceFile, { index, carrier, header, head, places }: Note) {
    this.uri = file.uri;
    this.carrier = carrier;
    this.index = index;
    this.header = header;
    this.text = file.text;
    this.#file = file;
    this.unread = { groups: [new UnreadGroup(this, new UnreadRecord(this, head, places))] };
  }

  get node(): TreeDocument {
    return this.read.node;
  }

  /** The same with its tree. */
  get read(): Document {
    this.#read ??= this.#file.documents.find(({ index }) => index === this.index);
    if (!this.#read) throw new Error(`${this.uri} has no document ${this.index}`);
    return this.#read;
  }
}

/** The only one of such a document. */
class UnreadGroup implements RecordGroup {
  readonly document: UnreadDocument;
  readonly kind: Record['kind'];
  readonly path: Path = [];
  readonly records: readonly Record[];

  constructor(document: UnreadDocument, record: UnreadRecord) {
    this.document = document;
    this.kind = record.kind;
    this.records = [record];
  }

  get start(): number {
    return groupIn(this.document).start;
  }

  get said(): object {
    return groupIn(this.document).said;
  }
}

class UnreadRecord implements Record {
  readonly document: UnreadDocument;
  readonly kind: Record['kind'];
  readonly path: Path = [];
  readonly unread: NonNullable<Record['unread']>;

  constructor(document: UnreadDocument, head: Range, places: string) {
    this.document = document;
    this.kind = document.header.kind as Record['kind'];
    this.unread = { head, rangeAt: path => packedRange(places, document.text.whole, path) };
  }

  get node(): Mapping {
    return recordIn(this.document).node;
  }

  get sections(): Record['sections'] {
    return recordIn(this.document).sections;
  }
}

function groupIn({ read }: UnreadDocument): RecordGroup {
  const [group] = recordGroupsOf(read);
  if (!group) throw new Error(`${read.uri} has no record of its own`);
  return group;
}

function recordIn(document: UnreadDocument): Record {
  return groupIn(document).records[0] as Record;
}
