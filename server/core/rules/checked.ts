import type { Document, SourceFile } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';
import { rulesWaivedIn, type Waiving, waivingIn } from '../posture/waiving.ts';
import type { Answer, RuleFailure } from './answer.ts';
import type { FoundInGroup, FoundInRecord } from './found-together.ts';
import { answersIn } from './remembered.ts';
import { byPlace, type Diagnostic, settingsFor, telling } from './told.ts';
import { type PlacedEntry, tellingOfEntries } from './told-entry.ts';
import { diagnosticsInOrder, type ToldFile } from './told-file.ts';
import { groupOfEntries, type PlacedGroup, tellingOfGroups } from './told-group.ts';

/** What a check of a file came to. */
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

/** A finding that somebody lets go for a while: it is not shown, and still counted. */
export interface WaivedDiagnostic extends Diagnostic {
  readonly waiving: Waiving;
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

/** Takes in what rules found in a file, from its beginning to its end, and sets apart what is waived. */
export class CheckedSoFar {
  readonly #groups: PlacedGroup[] = [];
  readonly #others: Diagnostic[] = [];
  readonly #waived: WaivedDiagnostic[] = [];
  readonly #failures = new Map<string, RuleFailure>();
  readonly #tell: ReturnType<typeof telling>;
  readonly #tellEntry: ReturnType<typeof tellingOfEntries>;
  readonly #tellGroup: ReturnType<typeof tellingOfGroups>;
  readonly #waivingOf: ReturnType<typeof waivingIn>;
  readonly #waivedRules: ReadonlySet<string>;
  /** Where the last entry ends that is told of as one. */
  #end = 0;

  constructor(workspace: Workspace, file: SourceFile) {
    const settings = settingsFor(workspace, file);
    this.#tell = telling(workspace, file);
    this.#tellEntry = tellingOfEntries(settings, this.#tell);
    this.#tellGroup = tellingOfGroups(settings, this.#tellEntry);
    this.#waivingOf = waivingIn(workspace, file);
    this.#waivedRules = rulesWaivedIn(workspace, file);
  }

  /** What was found in a document as a whole, or in the file. */
  addAnswers(answers: readonly Answer[], document: Document | undefined): void {
    for (const answer of answers) {
      const { failure } = answer;
      // A rule that fails on one record will fail on many, and once is enough to know.
      if (failure && !this.#failures.has(failure.rule)) this.#failures.set(failure.rule, failure);
      for (const diagnostic of this.#tell(answer, document)) {
        const waiving = this.#waivingOf(diagnostic);
        if (waiving) this.#waived.push({ waiving, ...diagnostic });
        else this.#others.push(diagnostic);
      }
    }
  }

  /**
   * What was found in neighbouring records.
   *
   * @returns how many of them had to be looked at one by one
   */
  addGroup(found: FoundInGroup): number {
    const placed = this.#tellGroup(found);
    if (!placed || placed.start < this.#end || this.#isWaivedAmong(placed.told.codes)) {
      this.#addRecords(found);
      return found.together.each.length;
    }
    if (placed.told.entries.length > 0) this.#groups.push(placed);
    this.#end = placed.start + placed.told.length;
    return 0;
  }

  #addRecords({ group, together }: FoundInGroup): void {
    const entries: PlacedEntry[] = [];
    for (const [index, record] of group.records.entries()) {
      const found = together.each[index];
      if (!found) continue;
      const entry = this.#entryOf({ record, ...found });
      if (!entry || this.#isWaivedIn(entry)) {
        this.addAnswers(answersIn(found.alone, record), group.document);
        this.addAnswers(answersIn(found.among, record), group.document);
      } else {
        if (entry.told.diagnostics.length > 0) entries.push(entry);
        this.#end = record.node.range.end;
      }
    }
    if (entries.length > 0) this.#groups.push(groupOfEntries(entries, this.#end));
  }

  #entryOf(found: FoundInRecord): PlacedEntry | undefined {
    const { record } = found;
    // A document stands for all that is in it.
    if (record.path.length === 0 || record.node.range.start < this.#end) return undefined;
    return this.#tellEntry(found);
  }

  #isWaivedIn({ told }: PlacedEntry): boolean {
    return this.#waivedRules.size > 0 && told.diagnostics.some(({ code }) => this.#waivedRules.has(code));
  }

  #isWaivedAmong(codes: ReadonlySet<string>): boolean {
    for (const code of this.#waivedRules) if (codes.has(code)) return true;
    return false;
  }

  checked(): Checked {
    return new CheckedFile(
      { groups: this.#groups, others: this.#others.sort(byPlace) },
      { waived: this.#waived.sort(byPlace), failures: [...this.#failures.values()] },
    );
  }
}
