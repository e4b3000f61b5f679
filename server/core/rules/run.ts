import { runThrough, type Steps } from '../base/steps.ts';
import type { Document, SourceFile } from '../model/source-file.ts';
import { documentsSteps } from '../model/unread.ts';
import type { Bundle, Reliance } from '../model/watching.ts';
import type { Workspace } from '../model/workspace.ts';
import { foundForAims } from './aims-wide.ts';
import { type Answer, ask, isTold } from './answer.ts';
import { foundAsWhole } from './as-whole.ts';
import { type Checked, CheckedFile, CheckedSoFar } from './checked.ts';
import type { FoundInGroup, FoundTogether } from './found-together.ts';
import { noteReliances } from './holding.ts';
import { rules } from './index.ts';
import { findingsOnRecords, foundInRecords } from './on-records.ts';
import type { Finding, FindingsContext, Rule } from './rule.ts';
import { sortsOf } from './sorts.ts';

/** All that the rules find in a file. A file without AIMS documents has no findings, ever. */
export function check(workspace: Workspace, file: SourceFile, all: readonly Rule[] = rules): Checked {
  return runThrough(checkSteps(workspace, file, all));
}

/** The same, with pauses between rules and records: in a large document there is much to look at. */
export function* checkSteps(
  workspace: Workspace,
  file: SourceFile,
  all: readonly Rule[] = rules,
): Steps<Checked> {
  return yield* checkPartSteps(workspace, file, { all, until: Number.POSITIVE_INFINITY });
}

/** What is asked of a file. */
export interface Asking {
  readonly all: readonly Rule[];
  /** Where the entries end that are looked at in the light of the others; of those behind it is found what each says alone. */
  readonly until: number;
}

/** The same where it is not the whole file that is wanted to be known. */
export function* checkPartSteps(
  workspace: Workspace,
  file: SourceFile,
  { all, until }: Asking,
): Steps<Checked> {
  if (file.documentCount === 0) return new CheckedFile({ groups: [], others: [] });
  const { parts, resting } = yield* answersAbout(workspace, file, { all, until });
  const soFar = new CheckedSoFar(workspace, file);
  for (const { document, answers, found } of parts) {
    soFar.addAnswers(answers, document);
    let oneByOne = 0;
    for (const each of found) {
      oneByOne += soFar.addGroup(each);
      if (oneByOne < toldAtOnce) continue;
      oneByOne = 0;
      yield;
    }
  }
  if (until >= file.text.length) noteReliances(workspace, file, { all, resting });
  return soFar.checked();
}

/** Of so many records is told one by one between two pauses. */
const toldAtOnce = 100;

/** What the rules found in a document, or in the file as a whole. */
interface Part {
  readonly document: Document | undefined;
  readonly answers: readonly Answer[];
  /** In its records. */
  readonly found: readonly FoundInGroup[];
}

interface AnswersAbout {
  readonly parts: readonly Part[];
  /** The answers of the AIMS that the findings in records rest on. */
  readonly resting: readonly (Reliance | Bundle)[];
}

function* answersAbout(workspace: Workspace, file: SourceFile, { all, until }: Asking): Steps<AnswersAbout> {
  const sorts = sortsOf(all);
  const answers = sorts.file.map(rule => ask(rule, { file }));
  const asWhole: Part = { document: undefined, answers, found: [] };
  if (asWhole.answers.some(({ findings }) => findings.length > 0)) return { parts: [asWhole], resting: [] };
  const parts = [asWhole];
  const documents = yield* documentsSteps(file);
  const resting: (Reliance | Bundle)[] = [];
  const { today } = workspace;
  const { codes, findingsOf } = otherRules(workspace, all);
  for (const document of documents) {
    const context = { workspace, file, document, today, codes, findingsOf };
    const answers = [...(yield* foundAsWhole(context, sorts.document))];
    const hear = (answer: Answer): void => {
      if (isTold(answer)) answers.push(answer);
    };
    const forAims = foundForAims(workspace, document, sorts.aims);
    for (const answer of forAims.answers) hear(answer);
    resting.push(...forAims.resting);
    yield;
    for (const rule of sorts.findings) {
      hear(ask(rule, context));
      yield;
    }
    const found = yield* foundInRecords(workspace, document, { sorts, until });
    parts.push({ document, answers, found });
    for (const { together } of found) resting.push(...restingOf(together));
  }
  return { parts, resting };
}

function restingOf({ each, bundle }: FoundTogether): readonly (Reliance | Bundle)[] {
  return bundle ? [bundle] : each.flatMap(({ among }) => among.reliance ?? []);
}

/** What a rule about the findings of others can ask. */
function otherRules(
  workspace: Workspace,
  all: readonly Rule[],
): Pick<FindingsContext, 'codes' | 'findingsOf'> {
  const sorts = sortsOf(all);
  return {
    codes: sorts.codes,
    findingsOf(code, file) {
      const rule = all.find(each => each.code === code);
      if (!rule || rule.sees === 'findings') return undefined;
      if (rule.sees === 'file') return ask(rule, { file }).findings;
      return file.documents.flatMap(document => {
        const context = { file, document, today: workspace.today };
        if (rule.sees === 'document')
          return findingsBy(rule, runThrough(foundAsWhole(context, sorts.document)));
        if (rule.sees === 'aims') return findingsBy(rule, foundForAims(workspace, document, [rule]).answers);
        return findingsOnRecords(workspace, document, { rule, sorts });
      });
    },
  };
}

/** What one of them found, among the answers of some. */
function findingsBy(rule: Rule, answers: readonly Answer[]): readonly Finding[] {
  return answers.flatMap(answer => (answer.rule === rule ? answer.findings : []));
}
