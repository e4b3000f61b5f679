import { memo } from '../base/memo.ts';
import type { Steps } from '../base/steps.ts';
import { runThrough } from '../base/steps.ts';
import { Text } from '../base/text.ts';
import { type Conflict, conflictsOf, oursOf } from '../syntax/conflict.ts';
import { carrierOf, readSteps } from '../syntax/read.ts';
import type { Carrier, Tree, TreeDocument } from '../syntax/tree.ts';
import { type Header, headerOf } from './header.ts';

/** One file as it is: its text, and the AIMS documents that were read from it. Immutable. */
export interface SourceFile {
  readonly uri: string;
  readonly text: Text;
  readonly tree: Tree;
  /** The documents that are ours, in order. Empty for a file that is not. */
  readonly documents: readonly Document[];
  /** How many these are, without a look at them. */
  readonly documentCount: number;
  /** Where unresolved merge conflicts stand. The documents are then those of our own side of each. */
  readonly conflicts: readonly Conflict[];
  /** Why the bytes could not be read as text, in words; then the text has U+FFFD in it. */
  readonly encoding?: string;
  /** In bytes, as the host found it; else it is counted in the text. */
  readonly size?: number;
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
}

export interface FileText {
  readonly uri: string;
  readonly text: string | Text;
  /** Where the uri's ending does not tell, as that of a file that was never saved. */
  readonly carrier?: Carrier;
  readonly encoding?: string;
  readonly size?: number;
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
  const whole = { ...file, text };
  return new TextFile(whole, conflicts, yield* readingOf(whole, conflicts, known));
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
    return header ? [{ uri: file.uri, carrier: tree.carrier, index, node, header, text }] : [];
  });
  return { tree, documents };
}

class TextFile implements SourceFile {
  readonly uri: string;
  readonly text: Text;
  readonly documentCount: number;
  readonly conflicts: readonly Conflict[];
  readonly encoding?: string;
  readonly size?: number;
  readonly #file: KnownText;
  /** The reading itself, or what is left of it once nobody needs it any more. */
  #reading: Reading | WeakRef<Reading>;

  constructor(file: KnownText, conflicts: readonly Conflict[], reading: Reading) {
    this.uri = file.uri;
    this.text = file.text;
    this.documentCount = reading.documents.length;
    this.conflicts = conflicts;
    if (file.encoding !== undefined) this.encoding = file.encoding;
    if (file.size !== undefined) this.size = file.size;
    this.#file = file;
    this.#reading = reading;
  }

  get tree(): Tree {
    return this.#read().tree;
  }

  get documents(): readonly Document[] {
    return this.#read().documents;
  }

  letGo(): void {
    if (this.text.length > longestReadAgain || this.#reading instanceof WeakRef) return;
    this.#reading = new WeakRef(this.#reading);
  }

  #read(): Reading {
    if (!(this.#reading instanceof WeakRef)) return this.#reading;
    const left = this.#reading.deref();
    if (left) return left;
    const again = runThrough(readingOf(this.#file, this.conflicts));
    this.#reading = new WeakRef(again);
    return again;
  }
}

/** In characters. A longer text is not read again while somebody waits for an answer. */
const longestReadAgain = 100_000;

/**
 * Lets the memory have the tree of a file that nobody looks at: of thousands of files that are not open, texts and facts are
 * kept. Where somebody asks for the tree after all, it is read again.
 */
export function letGo(file: SourceFile): void {
  if (file instanceof TextFile) file.letGo();
}

export function readFile(file: FileText): SourceFile {
  return runThrough(readFileSteps(file));
}

/** Whether the file holds the configuration of an AIMS, which makes its folder the root of one. */
export const holdsConfig = memo((file: SourceFile): boolean =>
  file.documents.some(document => document.header.kindName === 'config'),
);
