/**
 * How our client and our server say to each other what a person wants done, what becomes of it and what has to be asked:
 * types and names only. `protocol.ts` hands them on.
 */
import type { Location, Range } from 'vscode-languageserver';
import type { ActName, CommitInfo, State, WishName } from '../core/index.ts';

/** The command of our client for each wish. Its argument is what a person pointed at, or nothing. */
export const wishCommands = {
  'create-register': 'aims.createRegister',
  'new-system': 'aims.newSystem',
  'new-document': 'aims.newDocument',
  reaffirm: 'aims.reaffirm',
  'mark-reviewed': 'aims.markReviewed',
  revise: 'aims.revise',
  'note-code': 'aims.noteCode',
  waive: 'aims.waive',
  related: 'aims.openRelated',
  why: 'aims.showWhy',
  reveal: 'aims.revealInSidebar',
  'copy-id': 'aims.copyId',
  history: 'aims.showHistory',
} as const satisfies Readonly<Record<WishName, string>>;

/** Client -> server: does an action, with `ActParams`. Answers with an `ActResult`. */
export const actRequest = 'aims/act';

export interface ActParams {
  readonly uri: string;
  /** The version of the document that the action was offered for; another one is not touched. */
  readonly version: number | null;
  readonly range: Range;
  /** The id of the action. */
  readonly action: string;
  /** By the names of the questions. */
  readonly answers: Readonly<Record<string, string>>;
  /** The wish that it was offered for; without one it was offered at the place. */
  readonly wish?: WishParams;
}

export interface ActResult {
  readonly done: boolean;
  /** Where nothing was done, a sentence for people. */
  readonly why?: string;
  /** The first place that changed, for an editor that does not show it yet. */
  readonly changed?: Location;
  /** The uris of the files that are new. They are as the disk has them once they are saved. */
  readonly created?: readonly string[];
}

/** Client -> server: what becomes of a wish, with `WishParams`. Answers with an `Offered`. */
export const offerRequest = 'aims/offer';

/** What a person wants, and what it is about as far as that is known. */
export interface WishParams {
  readonly wants: WishName;
  /** Where the person is. */
  readonly uri?: string;
  readonly range?: Range;
  /** Whether the person pointed at that place, so that nothing else can be meant. */
  readonly pointed?: boolean;
  /** A system, or something that it owes, by its key in the report. Where it says nothing, the place counts. */
  readonly key?: string;
  readonly kind?: string;
  readonly system?: string | null;
  readonly register?: string | null;
  readonly finding?: string;
  readonly folder?: string;
}

/** What becomes of a wish. Whoever asks follows it until something is done or shown. */
export type Offered =
  /** It can be done, once these questions are answered. */
  | { readonly is: 'ask'; readonly asked: Asked }
  | { readonly is: 'choose'; readonly prompt: string; readonly choices: readonly ChoiceReport[] }
  /** What was looked for. `key`: of the system, or of what it owes. */
  | {
      readonly is: 'found';
      readonly location: Location;
      readonly name: string;
      readonly id?: string;
      readonly key?: string;
      /** Which document of the file it is or stands in. */
      readonly document: number;
    }
  /** There is something already; it is shown instead. */
  | { readonly is: 'there'; readonly location: Location; readonly why: string }
  | { readonly is: 'refused'; readonly why: string };

/** Client -> server: what a file said in each of its commits, with `VersionsParams`. Answers with a `VersionsReport`. */
export const versionsRequest = 'aims/versions';

export interface VersionsParams {
  readonly uri: string;
}

export type VersionsReport =
  /** The newest first, each with the text as of then. `complete`: whether the first one there ever was is among them. */
  | {
      readonly is: 'versions';
      readonly versions: readonly (CommitInfo & { readonly text: string })[];
      readonly complete: boolean;
    }
  /** `why`: in words that go on a sentence. */
  | { readonly is: 'unknown'; readonly why: string };

/** Client -> server: why something is in its state, with `WhyParams`. Answers with an `Explained`, or null where it is gone. */
export const whyRequest = 'aims/why';

/** A system or what it owes by its key, or a document by its place in a file. */
export type WhyParams = { readonly key: string } | { readonly uri: string; readonly document: number };

/** A text to read, in Markdown. Positions are in it. */
export interface Explained {
  readonly title: string;
  readonly text: string;
  readonly links: readonly { readonly range: Range; readonly location: Location }[];
  /** What can be done about what the line speaks of. */
  readonly acts: readonly {
    readonly line: number;
    readonly key: string;
    readonly location: Location;
    readonly acts: readonly ActName[];
  }[];
}

export interface ChoiceReport {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  /** The heading that it stands under. */
  readonly group?: string;
  readonly state?: State;
  /** Exactly one of these: what is wished for then, where it leads, or what is opened. */
  readonly wish?: WishParams;
  readonly location?: Location;
  /** A web address, or the uri of a file. */
  readonly target?: string;
}

export interface Asked {
  /** What is going to be done, for people. */
  readonly title: string;
  readonly act: Omit<ActParams, 'answers'>;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly name: string;
  readonly prompt: string;
  readonly suggestion?: string;
  /** `day`: `YYYY-MM-DD`. `person`: a name or a role, most likely of who answered such a question before. */
  readonly form: 'text' | 'day' | 'person';
}
