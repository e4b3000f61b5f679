import { type LineIndex, lineIndexOf } from '../base/line-index.ts';
import { memo } from '../base/memo.ts';
import type { Steps } from '../base/steps.ts';
import { runThrough } from '../base/steps.ts';
import { type Conflict, conflictsOf, oursOf } from '../syntax/conflict.ts';
import { carrierOf, readSteps } from '../syntax/read.ts';
import type { Carrier, Tree, TreeDocument } from '../syntax/tree.ts';
import { type Header, headerOf } from './header.ts';

/** One file as it is: its text, and the AIMS documents that were read from it. Immutable. */
export interface SourceFile {
  readonly uri: string;
  readonly text: string;
  readonly tree: Tree;
  /** The documents that are ours, in order. Empty for a file that is not. */
  readonly documents: readonly Document[];
  /** Where unresolved merge conflicts stand. The documents are then those of our own side of each. */
  readonly conflicts: readonly Conflict[];
  /** Why the bytes could not be read as text, in words; then the text has U+FFFD in it. */
  readonly encoding?: string;
  /** In bytes, as the host found it; else it is counted in the text. */
  readonly size?: number;
  /** Where the lines of the text begin, if somebody knows already; `linesOf` tells in any case. */
  readonly lines?: LineIndex;
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
  readonly text: string;
}

export interface FileText {
  readonly uri: string;
  readonly text: string;
  /** Where the uri's ending does not tell, as that of a file that was never saved. */
  readonly carrier?: Carrier;
  readonly encoding?: string;
  readonly size?: number;
  readonly lines?: LineIndex;
}

/**
 * Reads a file in steps. Never fails: what cannot be understood is among the faults of the tree.
 *
 * @param before the file as it was: what has not changed in it need not be read again, and stays the same objects
 */
export function* readFileSteps(file: FileText, before?: SourceFile): Steps<SourceFile> {
  const conflicts = conflictsOf(file.text);
  const text = conflicts.length > 0 ? oursOf(file.text) : file.text;
  const known = before?.conflicts.length === 0 ? before : undefined;
  const tree = yield* readSteps(text, carrierOf(file.uri) ?? file.carrier ?? 'yaml', known);
  const documents = tree.documents.flatMap((node, index) => {
    const header = headerOf(node);
    return header ? [{ uri: file.uri, carrier: tree.carrier, index, node, header, text }] : [];
  });
  return { ...file, tree, documents, conflicts };
}

export function readFile(file: FileText): SourceFile {
  return runThrough(readFileSteps(file));
}

/** Whether the file holds the configuration of an AIMS, which makes its folder the root of one. */
export const holdsConfig = memo((file: SourceFile): boolean =>
  file.documents.some(document => document.header.kindName === 'config'),
);

/** Where the lines of the file begin: for the borders, where people and protocols count lines. */
export const linesOf = memo((file: SourceFile): LineIndex => file.lines ?? lineIndexOf(file.text));
