import type { Steps } from '../base/steps.ts';
import { runThrough } from '../base/steps.ts';
import { Text } from '../base/text.ts';
import { type Conflict, conflictsOf, oursOf } from '../syntax/conflict.ts';
import { carrierOf, readSteps } from '../syntax/read.ts';
import type { Carrier, Tree, TreeDocument } from '../syntax/tree.ts';
import { type Header, headerOf } from './header.ts';
import type { RecordGroup } from './record.ts';

/** One file as it is: its text, and the AIMS documents that were read from it. Immutable. */
export interface SourceFile {
  readonly uri: string;
  readonly text: Text;
  readonly tree: Tree;
  /** The documents that are ours, in order. Empty for a file that is not. */
  readonly documents: readonly Document[];
  /** How many these are, without a look at them. */
  readonly documentCount: number;
  /** Whether one of them is the configuration of an AIMS, which makes the file's folder the root of one; likewise. */
  readonly holdsConfig: boolean;
  /** Where unresolved merge conflicts stand. The documents are then those of our own side of each. */
  readonly conflicts: readonly Conflict[];
  /** Why the bytes could not be read as text, in words; then the text has U+FFFD in it. */
  readonly encoding?: string;
  /** In bytes, as the host found it; else it is counted in the text. */
  readonly size?: number;
  /** Whether the text goes on, and only its beginning was read. */
  readonly isCutOff?: true;
}

/** A governance document: one of a file's documents whose first key says that it is ours. */
export interface Document {
  /** The file's. */
  readonly uri: string;
  readonly carrier: Carrier;
  /** Which of the file's documents it is, counted from 0 and with those that are not ours. */
  readonly index: number;
  readonly node: TreeDocument;
  readonly header: Header;
  readonly text: Text;
  /** Whether it may go on in a part of the text that was not read. */
  readonly isCutOff?: true;
  /** Of one that is to be checked without its tree, which has no faults then, the records; whoever looks at `node` has it read. */
  readonly unread?: { readonly groups: readonly RecordGroup[] };
}

export interface FileText {
  readonly uri: string;
  readonly text: string | Text;
  /** Where the uri's ending does not tell, as that of a file that was never saved. */
  readonly carrier?: Carrier;
  readonly encoding?: string;
  readonly size?: number;
  readonly isCutOff?: true;
}

/**
 * Reads a file in steps. Never fails: what cannot be understood is among the faults of the tree.
 *
 * @param before the file as it was: what has not changed in it need not be read again, and stays the same objects
 */
export function* readFileSteps(file: FileText, before?: SourceFile): Steps<SourceFile> {
  const text = Text.of(file.text);
  const conflicts = conflictsOf(text);
  const known = conflicts.length === 0 && before?.conflicts.length === 0 ? before : undefined;
  if (known) yield* treeSteps(known);
  const whole = { ...file, text };
  const reading = yield* readingOf(whole, conflicts, known);
  return new TextFile(whole, conflicts, { reading, ...outlineOf(reading.documents) });
}

/** What has to be known of a file whose tree is not read. */
export type Outline = Pick<SourceFile, 'documentCount' | 'holdsConfig'>;

/** A file of which somebody knows already what is in it: its tree is read when somebody asks for it. */
export function unreadFile(file: FileText, outline: Outline): SourceFile {
  const text = Text.of(file.text);
  return new TextFile({ ...file, text }, conflictsOf(text), outline);
}

function outlineOf(documents: readonly Document[]): Outline {
  return {
    documentCount: documents.length,
    holdsConfig: documents.some(document => document.header.kindName === 'config'),
  };
}

/** What comes of reading a file: it can be had again from the text at any time. */
interface Reading {
  readonly tree: Tree;
  readonly documents: readonly Document[];
}

interface KnownText extends FileText {
  readonly text: Text;
}

function* readingOf(
  file: KnownText,
  conflicts: readonly Conflict[],
  before?: Pick<SourceFile, 'text' | 'tree'>,
): Steps<Reading> {
  const text = conflicts.length > 0 ? oursOf(file.text) : file.text;
  const tree = yield* readSteps(text, carrierOf(file.uri) ?? file.carrier ?? 'yaml', before);
  const documents = tree.documents.flatMap((node, index) => {
    const header = headerOf(node);
    if (!header) return [];
    const document = { uri: file.uri, carrier: tree.carrier, index, node, header, text };
    return file.isCutOff ? { ...document, isCutOff: true as const } : document;
  });
  return { tree, documents };
}

class TextFile implements SourceFile, KnownText {
  readonly uri: string;
  readonly text: Text;
  readonly documentCount: number;
  readonly holdsConfig: boolean;
  readonly conflicts: readonly Conflict[];
  readonly encoding?: string;
  readonly size?: number;
  readonly isCutOff?: true;
  readonly carrier?: Carrier;
  /** The reading itself, or what is left of it once nobody needs it any more. */
  #reading: Reading | WeakRef<Reading> | undefined;
  /** The reading that is under way: whoever needs it goes on with it. */
  #steps: Steps<Reading> | undefined;
  /** Whether the reading is kept however long nobody asks for it. */
  #isHeld: boolean;

  constructor(
    file: KnownText,
    conflicts: readonly Conflict[],
    { documentCount, holdsConfig, reading }: Outline & { readonly reading?: Reading },
  ) {
    this.uri = file.uri;
    this.text = file.text;
    this.documentCount = documentCount;
    this.holdsConfig = holdsConfig;
    this.conflicts = conflicts;
    if (file.encoding !== undefined) this.encoding = file.encoding;
    if (file.size !== undefined) this.size = file.size;
    if (file.isCutOff) this.isCutOff = true;
    if (file.carrier !== undefined) this.carrier = file.carrier;
    this.#reading = reading;
    this.#isHeld = reading !== undefined;
  }

  get tree(): Tree {
    return this.#read().tree;
  }

  get documents(): readonly Document[] {
    return this.documentCount === 0 ? [] : this.#read().documents;
  }

  *readSteps(): Steps<Reading> {
    for (;;) {
      const known = this.#known();
      if (known) return known;
      this.#steps ??= readingOf(this, this.conflicts);
      const step = this.#steps.next();
      if (step.done) {
        this.#steps = undefined;
        this.#reading = this.#mayGo() ? new WeakRef(step.value) : step.value;
        return step.value;
      }
      yield;
    }
  }

  letGo({ slowly = false }: LettingGo): void {
    this.#isHeld = false;
    if (!this.#mayGo()) return;
    if (slowly) {
      if (this.#reading && !(this.#reading instanceof WeakRef)) this.#reading = new WeakRef(this.#reading);
      return;
    }
    this.#reading = undefined;
    this.text.letGo();
  }

  isAtHand(): boolean {
    return this.#known() !== undefined;
  }

  hold(): void {
    this.#isHeld = true;
    this.#reading = this.#known();
  }

  #mayGo(): boolean {
    return !this.#isHeld && this.text.length <= longestReadAgain;
  }

  #read(): Reading {
    return this.#known() ?? runThrough(this.readSteps());
  }

  #known(): Reading | undefined {
    return this.#reading instanceof WeakRef ? this.#reading.deref() : this.#reading;
  }
}

/** In characters. A longer text is not read again while somebody waits for an answer. */
const longestReadAgain = 100_000;

/**
 * Lets the memory have the tree of a file that nobody looks at: of thousands of files that are not open, texts and facts are
 * kept. Where somebody asks for the tree after all, it is read again.
 */
export function letGo(file: SourceFile, how: LettingGo = {}): void {
  if (file instanceof TextFile) file.letGo(how);
}

interface LettingGo {
  /** Whether it may stay until the memory is needed, since somebody is likely to ask for it soon. */
  readonly slowly?: boolean;
}

/** Whether the tree of a file is there, and need not be read again. */
export function isAtHand(file: SourceFile): boolean {
  return !(file instanceof TextFile) || file.isAtHand();
}

/** Keeps the tree of a file at hand until it is let go; where it is not there it is kept once it is read. */
export function hold(file: SourceFile): void {
  if (file instanceof TextFile) file.hold();
}

/** Reads the tree of a file in steps where it is not there: for whoever is about to look at all of it. */
export function* treeSteps(file: SourceFile): Steps<void> {
  if (file instanceof TextFile) yield* file.readSteps();
}

export function readFile(file: FileText): SourceFile {
  return runThrough(readFileSteps(file));
}
