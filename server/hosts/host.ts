/**
 * What the engine's drivers (language server, command line) need from the world outside. The only I/O there is.
 */
export interface Host {
  /** The files below a folder that may hold AIMS documents, by name; build folders and what is ignored left out. */
  walk(folder: string, options: WalkOptions): AsyncIterable<string>;
  /** The text of one file. Never rejects for what a file may be: that is part of the answer. */
  read(uri: string, options: ReadOptions): Promise<FileContent>;
}

export interface WalkOptions {
  /** Globs, relative to the folder, of what is not looked at. */
  readonly exclude: readonly string[];
  readonly signal?: AbortSignal;
}

export interface ReadOptions {
  /** In bytes. Of a larger file only the beginning is read, to see whether it is ours. */
  readonly maxSize: number;
}

export type FileContent =
  /** `encoding`: where the bytes are not UTF-8 (or UTF-16 with a mark), the reason in words; `text` then has U+FFFD. */
  | { readonly is: 'text'; readonly text: string; readonly encoding?: string }
  /** An AIMS document, or what may be one, that could not be read whole; the reason is a sentence for people. */
  | { readonly is: 'unchecked'; readonly reason: string }
  /** Not there (any more), no regular file, or surely not an AIMS document. */
  | { readonly is: 'nothing' };
