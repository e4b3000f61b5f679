import type { Edit } from '../../base/edit.ts';
import type { Range } from '../../base/range.ts';
import type { Block } from '../hover.ts';
import type { Draft } from './draft.ts';

/** Something that may be written at the cursor. */
export interface Completion {
  readonly label: string;
  readonly sort: CompletionSort;
  /** A few words behind the label. */
  readonly detail?: string;
  /** What is to be known of it, made only when somebody looks. */
  readonly documentation?: () => readonly Block[];
  readonly edit: CompletionEdit;
  /** Further edits, away from the cursor: a comma behind what stands before. */
  readonly also?: readonly Edit[];
  /** What is compared with what stands in the edit's range up to the cursor. */
  readonly filter: string;
  /** Completions are shown in the order of these texts. */
  readonly order: string;
  readonly preselect?: boolean;
  /** Whether there is more to complete where the cursor comes to rest. */
  readonly goesOn?: boolean;
  /** Whether it would only be in the way of somebody who types on: it is for those who ask. */
  readonly isRemark?: boolean;
}

export interface CompletionEdit {
  /** On one line, with the cursor in it. */
  readonly range: Range;
  readonly text: string;
  /** The same with stops for the cursor, in the snippet syntax of the protocol, where it has such. */
  readonly snippet?: string;
}

export type CompletionSort =
  | 'field'
  | 'value'
  | 'reference'
  | 'item'
  | 'date'
  | 'text'
  | 'file'
  | 'snippet'
  | 'heading'
  | 'document';

export interface Completions {
  readonly items: readonly Completion[];
  /** Whether there are others for what may be typed next: too many to be told at once. */
  readonly incomplete: boolean;
}

/** What is proposed, before it is laid out for the place. */
export interface Proposal {
  readonly label: string;
  readonly sort: CompletionSort;
  readonly detail?: string;
  readonly documentation?: () => readonly Block[];
  readonly draft: Draft;
  /** Words besides the label by which it is found: those of a title. */
  readonly words?: string;
  /** The lower the earlier; equal ones as they come. */
  readonly rank: number;
  readonly preselect?: boolean;
  /** Whether something is proposed, and not only to be thought up, where the cursor comes to rest. */
  readonly goesOn?: boolean;
  readonly isRemark?: boolean;
}
