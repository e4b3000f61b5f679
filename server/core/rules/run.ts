import { memo } from '../base/memo.ts';
import { runThrough, type Steps } from '../base/steps.ts';
import { isLongText } from '../model/beginning.ts';
import { type Document, type SourceFile, treeSteps } from '../model/source-file.ts';
import type { Bundle, Reliance } from '../model/watching.ts';
import type { Workspace } from '../model/workspace.ts';
import { rulesWaivedIn, type Waiving, waivingIn } from '../posture/waiving.ts';
import { type Answer, ask, isTold, type RuleFailure } from './answer.ts';
import type { FoundInGroup, FoundTogether } from './found-together.ts';
import { noteReliances } from './holding.ts';
import { rules } from './index.ts';
import { findingsOnRecords, foundInRecords } from './on-records.ts';
import { answersIn } from './remembered.ts';
import type { DocumentContext, DocumentRule, FindingsContext, Rule } from './rule.ts';
import { sortsOf } from './sorts.ts';
import { byPlace, type Diagnostic, settingsFor, telling } from './told.ts';
import { type PlacedEntry, tellingOfEntries } from './told-entry.ts';
import { diagnosticsInOrder, type ToldFile } from './told-file.ts';
import { groupOfEntries, type PlacedGroup, tellingOfGroups } from './told-group.ts';

export type { RuleFailure } from './answer.ts';
export type { Diagnostic } from './told.ts';

/** A finding that somebody lets go for a while: it is not shown, and still counted. */
export interface WaivedDiagnostic extends Diagnostic {
  readonly waiving: Waiving;
}

export interface Checked {
  /** By position, then by code; put together when somebody asks for them. */
  readonly diagnostics: readonly Diagnostic[];
  /** The same, group by group. */
  readonly told: ToldFile;
  /** In the same order. */
  readonly waived: readonly WaivedDiagnostic[];
  /** Rules that failed by a fault of ours, each once: some of their answers are missing, everybody else's are here. */
  readonly failures: readonly RuleFailure[];
}

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
  yield* treeSteps(file);
  const { parts, resting } = yield* answersAbout(workspace, file, { all, until });
  const others: Diagnostic[] = [];
  const waived: WaivedDiagnostic[] = [];
  const failures = new Map<string, RuleFailure>();
  const groups: PlacedGroup[] = [];
  const tell = telling(workspace, file);
  const settings = settingsFor(workspace, file);
  const tellEntry = tellingOfEntries(settings, tell);
  const tellGroup = tellingOfGroups(settings, tellEntry);
  const waivingOf = waivingIn(workspace, file);
  const waivedRules = rulesWaivedIn(workspace, file);
  const isWaivedIn = ({ told }: PlacedEntry): boolean =>
    waivedRules.size > 0 && told.diagnostics.some(({ code }) => waivedRules.has(code));
  const tellEach = (answers: readonly Answer[], document: Document | undefined): void => {
    for (const answer of answers) {
      const { failure } = answer;
      // A rule that fails on one record will fail on many, and once is enough to know.
      if (failure && !failures.has(failure.rule)) failures.set(failure.rule, failure);
      for (const diagnostic of tell(answer, document)) {
        const waiving = waivingOf(diagnostic);
        if (waiving) waived.push({ waiving, ...diagnostic });
        else others.push(diagnostic);
      }
    }
  };
  let end = 0;
  const tellRecords = ({ group, together }: FoundInGroup): void => {
    const entries: PlacedEntry[] = [];
    for (const [index, record] of group.records.entries()) {
      const found = together.each[index];
      if (!found) continue;
      const { range } = record.node;
      const entry = range.start < end ? undefined : tellEntry({ record, ...found });
      if (!entry || isWaivedIn(entry)) {
        tellEach(answersIn(found.alone, record), group.document);
        tellEach(answersIn(found.among, record), group.document);
      } else {
        if (entry.told.diagnostics.length > 0) entries.push(entry);
        end = range.end;
      }
    }
    if (entries.length > 0) groups.push(groupOfEntries(entries, end));
  };
  for (const { document, answers, found } of parts) {
    tellEach(answers, document);
    let count = 0;
    for (const each of found) {
      const told = tellGroup(each);
      if (!told || told.start < end || isAnyOf(waivedRules, told.told.codes)) {
        tellRecords(each);
        count += each.together.each.length;
        if (count >= toldAtOnce) {
          count = 0;
          yield;
        }
        continue;
      }
      if (told.told.entries.length > 0) groups.push(told);
      end = told.start + told.told.length;
    }
  }
  if (until >= file.text.length) noteReliances(workspace, file, { all, resting });
  return new CheckedFile(
    { groups, others: others.sort(byPlace) },
    { waived: waived.sort(byPlace), failures: [...failures.values()] },
  );
}

/** Of so many records is told one by one between two pauses. */
const toldAtOnce = 100;

function isAnyOf(codes: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
  for (const code of codes) if (told.has(code)) return true;
  return false;
}

export class CheckedFile implements Checked {
  readonly told: ToldFile;
  readonly waived: Checked['waived'];
  readonly failures: Checked['failures'];
  #diagnostics: readonly Diagnostic[] | undefined;

  constructor(
    told: ToldFile,
    { waived = [], failures = [] }: Partial<Pick<Checked, 'waived' | 'failures'>> = {},
  ) {
    this.told = told;
    this.waived = waived;
    this.failures = failures;
  }

  get diagnostics(): readonly Diagnostic[] {
    this.#diagnostics ??= diagnosticsInOrder(this.told);
    return this.#diagnostics;
  }
}

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
  const resting: (Reliance | Bundle)[] = [];
  const { today } = workspace;
  const { codes, findingsOf } = otherRules(workspace, all);
  // Of a short document no rule takes long, and to pause takes as long as most of them.
  const isLong = isLongText(file.text);
  for (const document of file.documents) {
    const context = { workspace, file, document, today, codes, findingsOf };
    const answers: Answer[] = [];
    const hear = (answer: Answer): void => {
      if (isTold(answer)) answers.push(answer);
    };
    for (const rule of sorts.document) {
      hear(askOnce(rule, context));
      if (isLong) yield;
    }
    for (const rule of sorts.workspace) hear(ask(rule, context));
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
        const context = { workspace, file, document, today: workspace.today };
        if (rule.sees === 'document') return askOnce(rule, context).findings;
        if (rule.sees === 'workspace') return ask(rule, context).findings;
        return findingsOnRecords(workspace, document, { rule, sorts });
      });
    },
  };
}

/** What a document rule finds depends on the document and the day alone, so it is asked once. */
function askOnce(rule: DocumentRule, context: DocumentContext): Answer {
  const known = answersAsWhole(context.document);
  if (known.today !== context.today) {
    known.today = context.today;
    known.answers.clear();
  }
  const before = known.answers.get(rule);
  if (before) return before;
  const answer = ask(rule, context);
  known.answers.set(rule, answer);
  return answer;
}

const answersAsWhole = memo((_: Document) => ({ today: '', answers: new Map<DocumentRule, Answer>() }));
