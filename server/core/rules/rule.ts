import type { Edit } from '../base/edit.ts';
import type { Range } from '../base/range.ts';
import type { Said } from '../kinds/generated/said.ts';
import type { Place, RecordFacts } from '../model/facts.ts';
import type { RootView } from '../model/links.ts';
import type { Moment } from '../model/moment.ts';
import type { Record } from '../model/record.ts';
import type { Document, SourceFile } from '../model/source-file.ts';
import type { WatchedView } from '../model/watching.ts';
import type { Workspace } from '../model/workspace.ts';

/**
 * One check of one kind of fault. A rule is a module here, a page in `docs/rules`, and a line in the registry; its
 * code names all three. It knows nothing of severities that people set, nor of how its findings are shown.
 *
 * What a rule sees is all that it may look at, for what it finds is remembered as long as that stays the same. The less
 * it sees, the less often it is asked: the first of these sorts that a rule can be is the one that it is to be.
 */
export type Rule = RecordRule | RelationsRule | FileRule | DocumentRule | AimsRule | FindingsRule;

/** What all rules have. */
export interface Described {
  /** In kebab-case, for good: it stands in settings and in other people's pipelines. */
  readonly code: string;
  /** One sentence: what is found. */
  readonly summary: string;
  /** Of a finding that names none itself. */
  readonly severity: Severity;
}

/** What rules have that are asked about records. */
interface OnRecords extends Described {
  /** The kinds of record that it can find something in, and is asked about. Where it does not say so, these are all. */
  readonly kinds?: readonly KindName[];
}

/**
 * Looks at nothing but one record and the day. Of the document that an entry of a register stands in it may ask the
 * kind and the carrier, and of its text what stands in the entry: the entry may have moved since it was asked. Whether the
 * entry could be read whole tells `isPartial`.
 */
export interface RecordRule extends OnRecords {
  readonly sees: 'record';
  check(context: RecordContext): Iterable<Finding>;
}

/** Looks at one record in the light of the others: at what they say (their facts), and not at where they say it. */
export interface RelationsRule extends OnRecords {
  readonly sees: 'relations';
  check(context: RelationsContext): Iterable<Finding>;
}

/** Asks whether a file can be read as it was meant. Where one finds something, nobody else is asked. */
export interface FileRule extends Described {
  readonly sees: 'file';
  check(context: { readonly file: SourceFile }): Iterable<Finding>;
}

/** Looks at nothing but one document as a whole and the day: whether it could be read, whether there is such a kind. */
export interface DocumentRule extends Described {
  readonly sees: 'document';
  check(context: DocumentContext): Iterable<Finding>;
}

/**
 * Looks at an AIMS as a whole, likewise. It is asked about the document that speaks for the AIMS, at whose `aims:` line its
 * findings stand, and of that about its own record.
 */
export interface AimsRule extends Described {
  readonly sees: 'aims';
  /** The kinds of document in which it may find something whoever speaks for the AIMS. */
  readonly kinds?: readonly KindName[];
  check(context: RelationsContext): Iterable<Finding>;
}

/** Looks at what the other rules find, in this file or in others. It is never asked what such rules find. */
export interface FindingsRule extends Described {
  readonly sees: 'findings';
  check(context: FindingsContext): Iterable<Finding>;
}

export interface RecordContext {
  readonly record: Record;
  /** The day it is judged on. */
  readonly today: string;
}

export interface RelationsContext extends RecordContext {
  /** What others see of the record. */
  readonly facts: RecordFacts;
  /** Whether the document that it stands in is history: with a list its entries are. */
  readonly isOver: boolean;
  /** The AIMS that it belongs to. What a rule asks of it is watched: as long as the answers are the same, so is the rule's. */
  readonly root: RootView;
  readonly moment: Moment;
  readonly made: WatchedView['made'];
}

export interface DocumentContext {
  readonly file: SourceFile;
  readonly document: Document;
  /** The day it is judged on. */
  readonly today: string;
}

export interface FindingsContext extends DocumentContext {
  readonly workspace: Workspace;
  /** The codes of all rules. */
  readonly codes: readonly string[];
  /** What a rule finds in a file, waived or not; undefined for one that looks at findings itself or that there is not. */
  findingsOf(code: string, file: SourceFile): readonly Finding[] | undefined;
}

/** Rules about the same thing, each a module in the area's folder. */
export interface RuleArea {
  /** For people: `Context and scope`. */
  readonly title: string;
  readonly rules: readonly Rule[];
}

export type KindName = keyof Said;

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Plain data, which is copied where it is remembered. */
export interface Finding {
  readonly range: Range;
  /** For people: what is wrong, why it matters, what to do. */
  readonly message: string;
  /** Where the finding's circumstances decide it: the stage and the risk of the system. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/**
 * What explains a finding: something in its own file, the value at a place, or the record at a place, which is pointed
 * at by its id. A place is looked up when the finding is told, for the text around it changes without it.
 */
export type Related = { readonly message: string } & (
  | { readonly range: Range }
  | { readonly place: Place }
  | { readonly head: Place }
);

/** What can be done about a finding, in its own file. */
export interface Fix {
  /** What it does, as a command: `Change to "crm-bot"`. */
  readonly title: string;
  readonly edits: readonly Edit[];
}
