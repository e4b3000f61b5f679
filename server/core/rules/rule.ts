import type { Edit } from '../base/edit.ts';
import type { Range } from '../base/range.ts';
import type { Location } from '../model/locate.ts';
import type { Document, SourceFile } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';

/**
 * One check of one kind of fault. A rule is a module here, a page in `docs/rules`, and a line in the registry; its
 * code names all three. It knows nothing of severities that people set, nor of how its findings are shown.
 */
export type Rule = FileRule | DocumentRule | WorkspaceRule | FindingsRule;

interface Described {
  /** In kebab-case, for good: it stands in settings and in other people's pipelines. */
  readonly code: string;
  /** One sentence: what is found. */
  readonly summary: string;
  /** Of a finding that names none itself. */
  readonly severity: Severity;
}

/** Asks whether a file can be read as it was meant. Where one finds something, nobody else is asked. */
export interface FileRule extends Described {
  readonly sees: 'file';
  check(context: { readonly file: SourceFile }): Iterable<Finding>;
}

/** Looks at nothing but one document and the day. Its findings are remembered as long as the file stays the same. */
export interface DocumentRule extends Described {
  readonly sees: 'document';
  check(context: DocumentContext): Iterable<Finding>;
}

/** Looks at a document in the light of the others. */
export interface WorkspaceRule extends Described {
  readonly sees: 'workspace';
  check(context: WorkspaceContext): Iterable<Finding>;
}

/** Looks at what the other rules find, in this file or in others. It is never asked what such rules find. */
export interface FindingsRule extends Described {
  readonly sees: 'findings';
  check(context: FindingsContext): Iterable<Finding>;
}

export interface DocumentContext {
  readonly file: SourceFile;
  readonly document: Document;
  /** The day it is judged on. */
  readonly today: string;
}

export interface WorkspaceContext extends DocumentContext {
  readonly workspace: Workspace;
}

export interface FindingsContext extends WorkspaceContext {
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

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export interface Finding {
  readonly range: Range;
  /** For people: what is wrong, why it matters, what to do. */
  readonly message: string;
  /** Where the finding's circumstances decide it: the stage and the risk of the system. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

export interface Related extends Location {
  readonly message: string;
}

/** What can be done about a finding, in its own file. */
export interface Fix {
  /** What it does, as a command: `Change to "crm-bot"`. */
  readonly title: string;
  readonly edits: readonly Edit[];
}
