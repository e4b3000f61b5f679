import type { Edit } from '../../base/edit.ts';
import type { Range } from '../../base/range.ts';
import type { Record } from '../../model/record.ts';
import type { Document, SourceFile } from '../../model/source-file.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Diagnostic } from '../../rules/told.ts';

/** Something that can be done at a place of a file: there, in other files, and with new ones. */
export interface CodeAction {
  /** By which it is found again among the actions of the same place. */
  readonly id: string;
  /** What it does, as a command: `Create the impact assessment of "crm-bot"`. */
  readonly title: string;
  readonly kind: ActionKind;
  /** The finding that it mends. */
  readonly diagnostic?: Diagnostic;
  /** Whether it is what one nearly always wants. */
  readonly isPreferred?: boolean;
  /** What a person is asked first, where somebody can ask; else placeholders stand in place of the answers. */
  readonly needs?: readonly Input[];
  /** What is changed. Undefined where the answers make it impossible. */
  change(answers: Answers): ProposedChange | undefined;
}

export type ActionKind =
  | 'quickfix'
  | 'refactor'
  | 'refactor.extract'
  | 'refactor.move'
  | 'refactor.rewrite'
  | 'source'
  | 'source.fixAll.aims';

/** A question to a person. */
export interface Input {
  readonly name: string;
  /** `Why may this be let go?` */
  readonly prompt: string;
  /** What stands in place of the answer where nobody was asked; it is reported as a placeholder. */
  readonly placeholder: string;
  /** What the answer most likely is. */
  readonly suggestion?: string;
  /** `day`: `YYYY-MM-DD`. `person`: a name or a role, most likely of who answered such a question before. */
  readonly form: 'text' | 'day' | 'person';
}

/** By the names of the inputs. */
export type Answers = { readonly [name: string]: string };

export interface ProposedChange {
  /** One for each file that is changed. */
  readonly edits: readonly EditsAt[];
  /** Files that there are not yet. */
  readonly creates?: readonly NewFile[];
  /** Uris of files that are gone afterwards: all they said stands elsewhere then. */
  readonly deletes?: readonly string[];
  /** Where somebody goes on writing. */
  readonly cursor?: { readonly uri: string; readonly offset: number };
}

export interface EditsAt {
  readonly uri: string;
  readonly edits: readonly Edit[];
}

export interface NewFile {
  readonly uri: string;
  readonly text: string;
}

/** What a module that offers actions has to look at. */
export interface ActionContext {
  readonly workspace: Workspace;
  readonly file: SourceFile;
  readonly range: Range;
  /** The AIMS document at the beginning of the range. */
  readonly document: Document;
  /** The innermost record there; undefined where the document's kind is not known. */
  readonly record: Record | undefined;
  /** The findings that the range touches. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The answers of somebody who was not asked. */
export function unasked(needs: readonly Input[] = []): Answers {
  return Object.fromEntries(needs.map(({ name, placeholder }) => [name, placeholder]));
}

/** An answer as it goes into a document: one line, without what nobody sees. */
export function answerTo(answers: Answers, { name, placeholder }: Input): string {
  const said = (Object.hasOwn(answers, name) ? answers[name] : undefined) ?? '';
  const line = said.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line === '' ? placeholder : line;
}

export function inFile(file: { readonly uri: string }, edits: readonly Edit[]): ProposedChange {
  return { edits: [{ uri: file.uri, edits }] };
}
