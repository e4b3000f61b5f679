import type { HistoryAnswer, HistoryQuestion, ListedEntry, NamedFile, NamedPlace } from '../core/index.ts';

/**
 * What the engine's drivers (language server, command line) need from the world outside. The only I/O there is, and the
 * hosts do it.
 */
export interface Host {
  /**
   * The uris of the files below a folder (a uri as well) that may hold AIMS documents, by name; build folders and what
   * is ignored left out. Throws the signal's reason once it is aborted.
   */
  walk(folder: string, options: WalkOptions): AsyncIterable<string>;
  /** Which of the uris a walk through the folder would give now; for news of single files. */
  walkedOf(uris: Iterable<string>, folder: string, options: WalkOptions): Promise<ReadonlySet<string>>;
  /** The text of one file. Never rejects for what a file may be: that is part of the answer. */
  read(uri: string, options: ReadOptions): Promise<FileContent>;
  /**
   * What lies at a place that a document names, without reading more of it than a hash needs. Nothing outside of the
   * root is touched, wherever links lead. Never rejects: what stands in the way is part of the answer.
   */
  look(uri: string, options: LookOptions): Promise<NamedFile>;
  /**
   * What lies in a folder of a root, to be proposed to somebody who writes a path; nothing outside of the root is
   * touched. Never rejects.
   */
  list(uri: string, root: string): Promise<readonly ListedEntry[]>;
  /** What version control tells. */
  readonly history: HistoryReader;
}

export interface LookOptions extends NamedPlace {
  /** In bytes: of a larger file no hash is made, where the place itself has no limit. */
  readonly maxSize: number;
}

export interface WalkOptions {
  /** Globs, relative to the folder, of what is not looked at. */
  readonly exclude: readonly string[];
  readonly signal?: AbortSignal;
  /** Told of every folder (and ignore file) that could not be looked at, so that somebody can say so. */
  readonly onUnreadable?: (unreadable: Unreadable) => void;
}

export interface Unreadable {
  readonly uri: string;
  /** A sentence for people. */
  readonly reason: string;
}

export interface ReadOptions {
  /** In bytes. Of a larger file only the beginning is read, to see whether it is ours. */
  readonly maxSize: number;
}

export type FileContent =
  /**
   * `encoding`: where the bytes are not UTF-8 (or UTF-16 with a mark), the reason in words; `text` then has U+FFFD.
   * `size`: in bytes.
   */
  | { readonly is: 'text'; readonly text: string; readonly encoding?: string; readonly size: number }
  | ({ readonly is: 'unchecked' } & Unchecked)
  /** Not there (any more), no regular file, or surely not an AIMS document. */
  | { readonly is: 'nothing' };

/** Why an AIMS document, or what may be one, could not be read whole. */
export interface Unchecked {
  /** A sentence for people. */
  readonly reason: string;
  /** In bytes, where it is too large and nothing else stands in the way. */
  readonly size?: number;
}

/** What the language server needs besides. */
export interface ServerHost extends Host {
  /** The local day, `YYYY-MM-DD`. */
  today(): string;
  /** A uri as this host spells it: what comes from editors passes through here once. */
  canonicalUri(uri: string): string;
  /** The uri of the page of a rule. */
  pageOf(code: string): string;
  /** Told whether there are thousands of documents to look at, one after the other: then the same is done again and again. */
  expectMuch(isMuch: boolean): void;
  /** SHA-256 in base64: texts with the same one are the same. */
  digest(text: string): string;
  /**
   * A file of ours in a folder of this machine, an absolute path, for what is about one thing; undefined where the path is
   * none.
   */
  cacheFile(folder: string, about: string): CacheFile | undefined;
}

/** What is kept until the next start, so that it need not be found out again. Anybody may remove it at any time. */
export interface CacheFile {
  /** In bytes: more is not written. */
  readonly most: number;
  /**
   * What this very program wrote there last, to the byte. Without it there is nothing, or something else: then `ignored` says
   * what, in words for the log. Never rejects.
   */
  read(): Promise<{ readonly body?: Buffer; readonly ignored?: string }>;
  /** Takes the place of what was there, all of it or nothing. Rejects with the reason. */
  write(pieces: readonly string[]): Promise<void>;
}

/**
 * What version control tells. It runs a program on a repository that nobody may have looked at, so it is asked only
 * where a person trusts the workspace, or called the command line.
 */
export interface HistoryReader {
  /**
   * Answers questions about files below one root, one for each question and in their order. Never rejects: what stands
   * in the way is the answer `unknown`. Once the signal is aborted it ends soon, and what it answers is of no use.
   */
  answer(
    root: string,
    questions: readonly HistoryQuestion[],
    options: { readonly signal?: AbortSignal },
  ): Promise<readonly HistoryAnswer[]>;
  /**
   * Names the state of the history around a root: as long as it stays the same, so do all answers. Cheap; undefined
   * where there is none.
   */
  stamp(root: string): Promise<string | undefined>;
  /** The commit that a document about today's state of a root is based on, where there is one. */
  head(root: string): Promise<string | undefined>;
}
