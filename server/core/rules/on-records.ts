import type { Steps } from '../base/steps.ts';
import { isLongText } from '../model/beginning.ts';
import { isSameHouse } from '../model/by-content.ts';
import { forOnce, type Record, type RecordGroup, recordGroupsOf, recordsOf } from '../model/record.ts';
import type { Document } from '../model/source-file.ts';
import { noteMade, type Reliance, type Strands } from '../model/watching.ts';
import type { Workspace } from '../model/workspace.ts';
import { amongOthers } from './among-others.ts';
import { type Answer, type Asked, ask, isTold } from './answer.ts';
import {
  type FoundInGroup,
  type FoundInRecord,
  type FoundTogether,
  keepTogether,
  recallTogether,
} from './found-together.ts';
import { type Among, footingOn, type Ground } from './ground.ts';
import { isAnyPartial, isPartial } from './partial.ts';
import { answersIn, createMemory, type Found, type Memory, type Recalled, startOf } from './remembered.ts';
import type { Finding, RecordContext, RecordRule, RelationsContext, RelationsRule } from './rule.ts';
import type { RuleSorts, RulesOnRecords } from './sorts.ts';

/**
 * What the rules that look at records find in those of a document, in order, with a pause after each that is asked about.
 *
 * @param until where the records end that are looked at in the light of the others
 */
export function* foundInRecords(
  workspace: Workspace,
  document: Document,
  { sorts, until }: { readonly sorts: Pick<RuleSorts, 'record' | 'relations'>; readonly until: number },
): Steps<readonly FoundInGroup[]> {
  const found: FoundInGroup[] = [];
  const own = askingAlone(workspace, sorts.record);
  const others = askingAmongOthers(workspace, document, sorts.relations);
  const grounds = { alone: own.ground, among: others.ground };
  const isWhole = until >= document.text.length;
  for (const group of recordGroupsOf(document)) {
    // What is found in a document's own record is remembered with that alone.
    const isAlike = isWhole && group.path.length > 0 && !isAnyPartial(group);
    let together = isAlike ? recallTogether(group, grounds) : undefined;
    if (!together) {
      const each = yield* foundInEach(group.records, { own, others, until });
      together = isAlike ? keepTogether(group, grounds, each) : { each, bundle: undefined };
    }
    found.push({ group, together });
    if (found.length % recalledAtOnce === 0) yield;
  }
  return found;
}

/** So many groups of which it is known what was found in them are gone through between two pauses. */
const recalledAtOnce = 100;

function* foundInEach(
  records: readonly Record[],
  {
    own,
    others,
    until,
  }: {
    readonly own: Asking<RecordContext>;
    readonly others: Asking<RelationsContext>;
    readonly until: number;
  },
): Steps<FoundTogether['each']> {
  const each: Omit<FoundInRecord, 'record'>[] = [];
  for (const record of records) {
    const isLater = until < record.document.text.length && record.node.range.start >= until;
    const known = {
      alone: recalled(own, record),
      among: isLater ? { found: nothingIn(record), loose: 0 } : recalled(others, record),
    };
    if (isFirm(known.alone) && isFirm(known.among)) {
      each.push({ alone: known.alone.found, among: known.among.found });
      continue;
    }
    const once = forOnce(record);
    const alone = isFirm(known.alone) ? known.alone.found : yield* askedAnew(own, once, known.alone);
    const among = isFirm(known.among) ? known.among.found : yield* askedAnew(others, once, known.among);
    each.push({ alone, among });
    yield;
  }
  return each;
}

/** Has it remembered what rules find in the document's own record that look at nothing else. */
export function* findInOwnRecord(
  document: Document,
  { rules, today }: { readonly rules: RulesOnRecords<RecordRule>; readonly today: string },
): Steps<void> {
  const asking = askingAlone({ today }, rules);
  for (const record of recordGroupsOf(document).flatMap(ownRecord)) {
    if (!isFirm(recalled(asking, record))) yield* askedAnew(asking, record, undefined);
  }
}

function ownRecord({ path, records }: RecordGroup): readonly Record[] {
  return path.length === 0 ? records : [];
}

/** What a single rule finds in the records of a document; `sorts` are those that it is one of. */
export function findingsOnRecords(
  workspace: Workspace,
  document: Document,
  { rule, sorts }: { readonly rule: RecordRule | RelationsRule; readonly sorts: RuleSorts },
): readonly Finding[] {
  return rule.sees === 'record'
    ? findingsBy(rule, askingAlone(workspace, sorts.record), document)
    : findingsBy(rule, askingAmongOthers(workspace, document, sorts.relations), document);
}

/** How rules of one sort are asked about the records of a document. */
interface Asking<Context, Standing extends Ground = Ground> {
  readonly rules: RulesOnRecords<Asked<Context>>;
  /** Of those that could be read whole. */
  readonly ground: Standing;
  readonly memory: Memory;
  /**
   * Undefined where nobody else knows of the record, so that nothing can be said of the two.
   *
   * @param before what was relied on when they were asked last
   */
  contextOf(record: Record, before?: Reliance): Watched<Context> | undefined;
}

/** What rules see, and what they rely on; nothing where they ask nobody. */
interface Watched<Context> {
  readonly context: Context;
  readonly reliance?: Reliance;
  /** The strands of which the rules have to be asked, where it is not all of them. */
  readonly open?: Strands;
}

/** What a rule finds that asks nobody else is the same for the third entry of a register and for the fourth. */
const aloneMemory = createMemory(isSameHouse);

function askingAlone(
  { today }: Pick<Workspace, 'today'>,
  rules: RulesOnRecords<RecordRule>,
): Asking<RecordContext> {
  return {
    rules,
    ground: { rules: rules.all, today, isPartial: false },
    memory: aloneMemory,
    contextOf: record => ({ context: { record, today } }),
  };
}

const amongMemory = createMemory();

function askingAmongOthers(
  workspace: Workspace,
  document: Document,
  rules: RulesOnRecords<RelationsRule>,
): Asking<RelationsContext, Ground & { readonly among: Among }> {
  const { contextOf, ...among } = amongOthers(workspace, document);
  return {
    rules,
    ground: {
      rules: rules.all,
      today: workspace.today,
      isPartial: false,
      among,
    },
    memory: amongMemory,
    contextOf,
  };
}

/** What the rules found when they were asked last; undefined where all of them have to be asked. */
function recalled<Context>({ rules, memory, ground }: Asking<Context>, record: Record): Recalled | undefined {
  // Whoever asks nothing leaves alone what is known.
  return rules.all.length === 0
    ? { found: nothingIn(record), loose: 0 }
    : memory.recall(record, groundFor(record, ground));
}

function groundFor(record: Record, ground: Ground): Ground {
  return isPartial(record) ? { ...ground, isPartial: true } : ground;
}

/** Whether nobody has to be asked. */
function isFirm(known: Recalled | undefined): known is Recalled {
  return known?.loose === 0;
}

function nothingIn(record: Record): Found {
  return { answers: [], start: startOf(record), isSettled: true, reliance: undefined };
}

/** Asks the rules, but for those that rely on the same answers as when they were asked last. */
function* askedAnew<Context>(
  asking: Asking<Context>,
  record: Record,
  known: Recalled | undefined,
): Steps<Found> {
  const { rules, ground, memory } = asking;
  const watched = asking.contextOf(record, known?.found.reliance);
  if (watched === undefined) return nothingIn(record);
  const { context, reliance, open } = watched;
  const before = known ? answersIn(known.found, record) : [];
  const answers: Answer[] = [];
  const together = askedTogether(record);
  let asked = 0;
  for (const { rule, strand } of rules.about(record.kind.name)) {
    if (open !== undefined && (open & strand) === 0) {
      const answer = before.find(each => each.rule === rule);
      if (answer) answers.push(answer);
      continue;
    }
    if (reliance) reliance.strand = strand;
    const answer = ask(rule, context);
    if (isTold(answer)) answers.push(answer);
    if (++asked % together === 0) yield;
  }
  if (reliance) noteMade(reliance);
  return memory.keep(record, footingOn(groundFor(record, ground), reliance), answers);
}

/**
 * How many rules are asked between two pauses. Of a long document each may have much to look at, of a short one few have; of an
 * entry all of them together are soon done.
 */
function askedTogether({ path, document }: Record): number {
  if (path.length > 0) return Number.POSITIVE_INFINITY;
  return isLongText(document.text) ? 1 : 8;
}

/** Asks one question and not all of them: the others have their turn when the file is checked. */
function findingsBy<Context>(
  rule: Asked<Context>,
  asking: Asking<Context>,
  document: Document,
): readonly Finding[] {
  return recordsOf(document).flatMap(record => {
    const asked = asking.rules.about(record.kind.name).find(each => each.rule === rule);
    if (!asked) return [];
    const known = recalled(asking, record);
    if (known && (known.loose & asked.strand) === 0)
      return answersIn(known.found, record).flatMap(answer => (answer.rule === rule ? answer.findings : []));
    const watched = asking.contextOf(record);
    return watched === undefined ? [] : ask(rule, watched.context).findings;
  });
}
