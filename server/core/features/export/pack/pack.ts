import type { CommitInfo } from '../../../model/history.ts';
import type { RootLinks } from '../../../model/links.ts';
import type { Checked } from '../../../rules/checked.ts';
import type { Moment } from '../page.ts';
import type { Subject } from '../subject.ts';
import type { PackNames } from './pack-names.ts';

/** All that a pack for an auditor is made of: one AIMS, what the rules find in it, and what the disk and history tell. */
export interface Pack extends Subject {
  readonly root: RootLinks;
  readonly moment: Moment;
  /** The version of the program that makes it. */
  readonly version: string;
  readonly commit: HeadCommit;
  /** Whether the files that documents name as evidence lie in the pack. */
  readonly withEvidence: boolean;
  /** Documents and the files that they name as evidence, by uri; of files that are not there, none. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Files that the newest commit has and the folder has not, by name: some may have been documents. */
  readonly gone: readonly string[];
  /** What the rules find in each document file, by uri. */
  readonly checked: ReadonlyMap<string, Checked>;
  readonly names: PackNames;
}

/** What the repository stands at: the whole hash, and where in the repository the AIMS lies (`.`: at its top). */
export type HeadCommit =
  | { readonly is: 'commit'; readonly commit: string; readonly folder: string | undefined }
  /** `why`: in words that go on a sentence. */
  | { readonly is: 'unknown'; readonly why: string };

/** A file that the pack speaks of. */
export interface Source {
  readonly uri: string;
  /** From the folder of the AIMS. */
  readonly name: string;
  /** What it held when the pack was made; where it could not be read, why not. */
  readonly held: { readonly size: number; readonly sha256: string } | { readonly why: string };
  readonly version: SourceVersion;
}

/** What history knows of a file. */
export type SourceVersion =
  /** `committed`: the file is what the newest commit has, line ends apart. `changed`: it is something else. */
  | { readonly is: 'committed' | 'changed'; readonly made: CommitInfo | { readonly why: string } }
  /** It is in no commit, or nobody knows: `why` goes on a sentence. */
  | { readonly is: 'none'; readonly why: string };

/** A file of a pack, by its name from the top of it: a text, or the bytes of a file. */
export type PackFile =
  | { readonly is: 'text'; readonly name: string; readonly text: string }
  | { readonly is: 'copy'; readonly name: string; readonly of: Source };
