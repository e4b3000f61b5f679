/**
 * What our client and our server say to each other beside the Language Server Protocol: types and method names
 * only, so that the client may import it.
 */
import type { Location, Range } from 'vscode-languageserver';
import type { ActName, HintSort, Reason, State } from '../core/index.ts';

export * from './errand-protocol.ts';
export * from './readiness-protocol.ts';
export * from './reviews-protocol.ts';
export * from './wish-protocol.ts';

export interface InitializationOptions {
  /** `YYYY-MM-DD`: the day the documents are judged on. Default: the environment's `AIMS_TODAY`, else the local day. */
  readonly today?: string;
  /** Whether the person trusts the workspace. Only then is `git` run, to read the history of the repository. */
  readonly trusted?: boolean;
  /**
   * The absolute path of a folder in which the server may keep what it knows of the texts, so that the next start need not
   * find it out again. It may be removed at any time. Default: nothing is kept.
   */
  readonly cacheFolder?: string;
  /**
   * The commands that the client runs itself (`clientCommands`, `wishCommands`). A code lens names no other; without them
   * it is text to read. An action asks nothing without the one that asks.
   */
  readonly commands?: readonly string[];
  /** Translated messages by their English text; for later. */
  readonly l10n?: Readonly<Record<string, string>>;
}

/** What our client does when somebody picks a code lens, and for what no request of the protocol asks. */
export const clientCommands = {
  /** Arguments: a uri, and the range in it that is selected. */
  open: 'aims.open',
  /** Arguments: the key of a system, as `SystemReport` has it. */
  reveal: 'aims.systems.reveal',
  /** Arguments: a uri, and the position in it of the id whose references are shown. */
  showReferences: 'aims.showReferences',
  /** Arguments: what is asked, and `LensChoice`s of which a person picks one. */
  choose: 'aims.choose',
  /** Arguments: none. Orders the keys of the document in the active editor. */
  orderKeys: 'aims.orderKeys',
  /** Arguments: an `Asked`. Asks each question and sends the answers with `aims/act`; it decides nothing. */
  ask: 'aims.ask',
} as const;

/** The key of a system with an id of its own. */
export function systemKey(root: string, id: string): string {
  return `${root}#${id}`;
}

/** The key of what a system owes; `subject` where it owes one for each of several things. */
export function obligationKey(
  system: string,
  { kind, subject }: { readonly kind: string; readonly subject?: string },
): string {
  return subject === undefined ? `${system}/${kind}` : `${system}/${kind}/${subject}`;
}

/** The settings under `aims.` that the server reads, with `files.exclude` beside them. */
export interface Settings {
  /** A severity of one's own by rule code; `off` silences the rule. */
  readonly severity: Readonly<Record<string, 'default' | 'error' | 'warning' | 'info' | 'hint' | 'off'>>;
  /** In megabytes: a larger file is reported as unchecked and not read. */
  readonly maxFileSize: number;
  /** Globs, relative to a workspace folder, of what is never looked at. `files.exclude` counts as well. */
  readonly exclude: readonly string[];
  /** The sorts of inlay hints that are switched on. */
  readonly inlayHints: readonly HintSort[];
}

/** The server's command, for clients that have none of their own: it shows a place, with a uri and a range. */
export const showCommand = 'aims.show';

/** Client -> server: the posture of every system as of now. Answers with a `PackedPosture`. */
export const postureRequest = 'aims/posture';

/** Server -> client, after every change of what `aims/posture` would answer: a `PostureSummary`. */
export const postureChanged = 'aims/postureChanged';

/** How new a report is. All reports count the same changes: one of the newest revision need not be asked for again. */
export interface Revised {
  /** Grows with every change. */
  readonly revision: number;
  /** False while the first look through the workspace goes on: what is missing may only not have been read yet. */
  readonly complete: boolean;
}

export interface PostureSummary extends Revised {
  /** How many AIMS documents there are. */
  readonly documents: number;
  readonly systems: number;
  /** How many impact assessments, in whatever state. */
  readonly assessments: number;
  /** How many obligations are in a state that asks somebody to act. */
  readonly problems: number;
  /** The same by state, the worst first; states that none is in are left out. */
  readonly attention: readonly StateCount[];
  /** Whether any system says which code it is made of, so that there is something to say above code. */
  readonly governsCode: boolean;
}

export interface StateCount {
  readonly state: State;
  readonly count: number;
}

export interface PostureReport extends PostureSummary {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** One for every AIMS root that has systems, in the order of their uris. */
  readonly roots: readonly RootReport[];
  readonly vocabulary: Vocabulary;
}

/** The words that a report uses where they have an order: what a view groups by. */
export interface Vocabulary {
  /** The worst first. */
  readonly states: readonly {
    readonly name: State;
    /** It asks somebody to act. */
    readonly problem: boolean;
  }[];
  /** From the first idea on. */
  readonly stages: readonly string[];
  /** The gravest first. */
  readonly risks: readonly string[];
  /** The kinds of documents that a system may owe. */
  readonly kinds: readonly { readonly name: string; readonly title: string }[];
}

export interface RootReport {
  readonly uri: string;
  /** The last segment of the uri's path, for people. */
  readonly name: string;
  /** In the order of the documents: by uri, then as they stand there. */
  readonly systems: readonly SystemReport[];
}

export interface SystemReport {
  /** The same over restarts as long as root and id stay. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  /** The id in the system's entry. */
  readonly location: Location;
  /** As written; empty where it is absent. */
  readonly stage: string;
  readonly risk: string;
  readonly owner: string;
  /** All that its owner is called by: name, role, team, contact. */
  readonly owners: readonly string[];
  readonly state: State;
  /** The state in a few words: `impact assessment stale: models changed`. */
  readonly summary: string;
  readonly obligations: readonly ObligationReport[];
}

/** What a system owes. `obligationKey` gives it a key. */
export interface ObligationReport {
  /** `impact-assessment` */
  readonly kind: string;
  /** What it is about where a system owes one for each of several things: `tessera-ai`. */
  readonly subject?: string;
  /** `Impact assessment`, `Vendor: tessera-ai` */
  readonly title: string;
  readonly state: State;
  /** The document that answers it, where there is one. */
  readonly document?: AnswerReport;
  /** The day a review is due, `YYYY-MM-DD`. */
  readonly due?: string;
  /** How many days there are until then; negative where it has passed. */
  readonly dueIn?: number;
  /** For how many days the oldest of the reasons has held, where that is known. */
  readonly age?: number;
  readonly reasons: readonly ReasonReport[];
  /** What a person can do about it, the act that resolves it best first. */
  readonly acts: readonly ActName[];
}

/**
 * A `PostureReport` as it is sent. Of thousands of systems most owe alike, down to the last word; what is alike is sent
 * once, and systems name it by its place.
 */
export interface PackedPosture extends Omit<PostureReport, 'roots'> {
  readonly obligations: readonly ObligationReport[];
  readonly roots: readonly PackedRoot[];
}

export interface PackedRoot extends Omit<RootReport, 'systems'> {
  readonly systems: readonly PackedSystem[];
}

export interface PackedSystem extends Omit<SystemReport, 'obligations'> {
  /** Places in the list of the report. */
  readonly obligations: readonly number[];
}

export interface AnswerReport {
  readonly id: string;
  readonly location: Location;
  /** All that its owner is called by. */
  readonly owners: readonly string[];
}

/** Why an obligation is in its state. Its texts may come from documents and from commits. */
export interface ReasonReport extends Omit<Reason, 'related'> {
  /** What somebody does about it, as a sentence. */
  readonly resolves: string;
  /** Where else one has to look. */
  readonly related: readonly RelatedReport[];
}

export interface RelatedReport {
  readonly location: Location;
  /** In words: `the incident`. */
  readonly message: string;
}

/** Client -> server: which files are marked where files are listed. Answers with a `FileMarksReport`. */
export const fileMarksRequest = 'aims/fileMarks';

export interface FileMarksReport extends Revised {
  /** Files without a mark are left out. */
  readonly marks: readonly FileMarkReport[];
}

export interface FileMarkReport {
  readonly uri: string;
  /** `broken`: it has errors. `incomplete`: something that is due is missing. `stale`: it does not hold any more. */
  readonly sort: 'broken' | 'incomplete' | 'stale';
  /** For people, on one line: `stale: models changed since 2026-09-01`. */
  readonly words: string;
}

/**
 * Client -> server, with `DocumentStatusParams`: how the document stands that somebody has before them. Answers with a
 * `DocumentStatusReport`, or null where nothing there is ours.
 */
export const documentStatusRequest = 'aims/documentStatus';

export interface DocumentStatusParams {
  readonly textDocument: { readonly uri: string };
  /** Of the cursor: in a register it tells which system. */
  readonly position: Range['start'];
}

export interface DocumentStatusReport {
  /** `Impact assessment`; of a system its name. */
  readonly title: string;
  /** Which one it is, where the title does not tell; may be empty. */
  readonly name: string;
  /** The state in a word or two: `stale`. */
  readonly words: string;
  /** Undefined for what is history or could not be read. */
  readonly state?: State;
  /** Why, in sentences, the worst first. */
  readonly reasons: readonly string[];
  /** Why, for short: the reasons of a document, and of a system what it owes that has to be mended. */
  readonly because: readonly Pick<Reason, 'code' | 'facts'>[];
  readonly affected: readonly string[];
  readonly severity: 'error' | 'warning' | 'info';
  /** Where the cursor may be for this to hold. */
  readonly range: Range;
  /** What commands about it act on. */
  readonly subject?: StatusSubjectReport;
}

export interface StatusSubjectReport {
  /** As the posture has it: of the system, or of what it owes and the document answers. */
  readonly key: string;
  /** The id of the system. */
  readonly system: string;
  /** The kind of document that answers; absent for a system itself. */
  readonly kind?: string;
  /** The id of the document that answers; of a system itself its own. */
  readonly id?: string;
  readonly location: Location;
}

/** Client -> server, with `GovernedCodeParams`: what to say above code. Answers with a `GovernedCodeReport`. */
export const governedCodeRequest = 'aims/governedCode';

export interface GovernedCodeParams {
  readonly textDocument: { readonly uri: string };
}

export interface GovernedCodeReport {
  /** From left to right; none for a file that no system is made of. */
  readonly lenses: readonly LensReport[];
}

/** Without a command it is there to be read. */
export interface LensReport {
  readonly title: string;
  readonly command?: LensCommand;
}

/** One of the client's own commands. */
export interface LensCommand {
  readonly command: string;
  readonly arguments: readonly unknown[];
}

export interface LensChoice {
  readonly label: string;
  readonly detail: string;
  readonly command: LensCommand;
}

/** What a proposed completion carries, so that it is known again when somebody looks at it. */
export interface CompletionData {
  readonly list: number;
  readonly index: number;
  /** There is more to propose where the cursor comes to rest. */
  readonly goesOn?: boolean;
}
