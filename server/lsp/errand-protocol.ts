/**
 * What our client has done by a process of its own, which ends with it: the program `aims`, told over Node's channel between
 * processes. So that what takes long, reads what others wrote and needs packages of its own is neither in the editor's process
 * nor in that of the language server. Types and names only; `protocol.ts` hands them on.
 */
import type { Explained } from './wish-protocol.ts';

/** The only argument of a program that is to do an errand. The errand is the first message. */
export const errandArgument = '--errand';

export type Errand = FindPlaces | PreviewImport | WriteExport;

interface AnyErrand {
  /** Whether the history of repositories may be asked: only where a person trusts the workspace. */
  readonly trusted: boolean;
}

/** Where in folders a register could be imported into. Answered with `places`. */
export interface FindPlaces extends AnyErrand {
  readonly is: 'find-places';
  /** Absolute paths. */
  readonly folders: readonly string[];
}

/** What an import would do. Nothing is written. Answered with `preview`. */
export interface PreviewImport extends AnyErrand {
  readonly is: 'preview-import';
  readonly place: ImportPlace;
  /** The absolute paths of what is to be imported. */
  readonly files: readonly string[];
  readonly as: 'register' | 'files';
  /** By the name of a file, which of its tables is meant. */
  readonly sheets?: readonly { readonly file: string; readonly sheet: string }[];
  /** The id of the system that all of it is about. */
  readonly system?: string;
  /** What the mapping is to say, where it is edited, instead of what its file says. */
  readonly mapping?: string;
}

/** Writes an export. Answered with `exported`. */
export interface WriteExport extends AnyErrand {
  readonly is: 'export';
  /** The absolute path of the folder that it runs in. */
  readonly folder: string;
  /** `register`: as the command line names it. */
  readonly what: string;
  readonly format?: string;
  /** The absolute path of what is written. */
  readonly output: string;
  /** The absolute path of the part of the folder that it is about; absent: all of it. */
  readonly path?: string;
  /** The ids of the systems that it is about, where it is about some. */
  readonly systems?: readonly string[];
}

export interface ImportPlace {
  /** The absolute path of the folder that is open. */
  readonly folder: string;
  /** The path of the folder in it that new documents go into, with `/`. */
  readonly into: string;
}

/** What a process says of its errand: how it gets on, and once at the end what came of it. */
export type ErrandNews =
  | { readonly is: 'progress'; readonly doing: string }
  | ErrandRefusal
  | { readonly is: 'places'; readonly places: readonly FoundPlace[] }
  | { readonly is: 'preview'; readonly preview: ImportPreview }
  /** `warnings`: sentences about what is written. */
  | { readonly is: 'exported'; readonly warnings: readonly string[] };

export interface ErrandRefusal {
  readonly is: 'refused';
  readonly why: string;
  /** Of the mapping, from 1, where that is what stands in the way. */
  readonly line?: number;
  /** The tables of a file to choose from, where it is that nobody can tell which is meant. */
  readonly choice?: {
    readonly file: string;
    /** `about`: how large it is, and whether it is hidden. */
    readonly of: readonly { readonly sheet: string; readonly about: string }[];
  };
  /** The systems that are there, where it is that nobody can tell whose the models are. */
  readonly systems?: readonly { readonly id: string; readonly name: string }[];
  /** How it could be done, in the words of `as`. */
  readonly instead?: 'files';
}

export interface FoundPlace extends ImportPlace {
  /** How many AI systems are registered there. */
  readonly systems: number;
}

export interface ImportPreview {
  /** What there is to know of it. */
  readonly page: Pick<Explained, 'title' | 'text' | 'links'>;
  /** What would be written, the register before the mapping. */
  readonly files: readonly PreviewedFile[];
  /** The whole mapping, as it would be. */
  readonly mapping: string;
  /** The fields that a column may go into. */
  readonly fields: readonly MappableField[];
  /** What came of it in a few words, for who does it: `2 new systems, 1 updated`. */
  readonly words: string;
}

export interface MappableField {
  /** `owner.team` */
  readonly path: string;
  readonly title: string;
  /** What its values may be, where they can be listed. */
  readonly values: readonly { readonly value: string; readonly about: string }[];
}

export interface PreviewedFile {
  readonly uri: string;
  /** Relative to the folder that is open. */
  readonly name: string;
  /** What it says now; absent where there is none yet. */
  readonly before?: string;
  readonly after: string;
}
