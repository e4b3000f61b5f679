import { shortened } from '../../base/shorten.ts';
import { withArticle } from '../../kinds/expected.ts';
import { pathText } from '../../model/condition.ts';
import type { RootView } from '../../model/links.ts';
import { type Missing, rangeOfMissing } from '../../model/missing.ts';
import { saidIn } from '../../model/placeholder.ts';
import { headRangeOf, type Record } from '../../model/record.ts';
import { isStage, stageOrder } from '../../model/stages.ts';
import { hasOversightDocument } from '../../posture/overseers.ts';
import { severityOfMissing, systemOf } from '../grave.ts';
import { missingOf, ownRuleOf } from '../own-rule.ts';
import type { RelationsRule } from '../rule.ts';
import { alternatives, kindNoun, listed } from '../wording.ts';
import { isBetterSaid } from './better-said.ts';

export const missingField: RelationsRule = {
  code: 'missing-field',
  summary: 'A field is missing that the stage of the system, or the approval of the document, needs.',
  severity: 'warning',
  sees: 'relations',

  *check(context) {
    const { record, facts, root } = context;
    // What others see of it tells whether anything is: of thousands of records not each is to be understood as a whole for this.
    if (facts.condition.missing.length === 0 && facts.condition.ahead === 0) return;
    const system = systemOf(root, record);
    const missing = missingOf(record).filter(
      each =>
        ownRuleOf(record, each) === undefined &&
        !isAnsweredByDocument(root, record, each) &&
        !isBetterSaid(context, each),
    );
    const due = missing.filter(each => each.due);
    const unplaced = due.filter(each => each.need.when !== 'always' && isUnplaced(record, each));
    const together = unplaced.length > fewEnough ? unplaced : [];
    for (const each of due) {
      if (together.includes(each)) continue;
      yield {
        range: rangeOfMissing(record, each),
        severity: severityOfMissing(each, system),
        message: `${each.use ? 'Nothing stands in' : 'There is no'} "${pathText(each.path)}", ${whyNeeded(record, each)} ${firstSentence(each.field.description)}`,
      };
    }
    const [first] = together;
    if (first) {
      const names = listed(
        together.map(each => `"${pathText(each.path)}"`),
        together.length,
      );
      yield {
        range: headRangeOf(record),
        severity: severityOfMissing(first, system),
        message: `${together.length} fields are missing that ${whoNeeds(record, first)}: ${names}. Where one does not apply, write {not_applicable: reason} under it.`,
      };
    }
    const later = missing.filter(each => !each.due);
    if (later.length > 0) {
      yield { range: headRangeOf(record), severity: 'info', message: laterMessage(later) };
    }
  },
};

/** Up to so many fields that are missing at one place are a finding each; more are one, with a list to work off. */
const fewEnough = 3;

/** Whether nothing of it is there, so that all there is to mark is the id of its record. */
function isUnplaced(record: Record, { use, within }: Missing): boolean {
  return use === undefined && within === record.node;
}

/** A document about the oversight of a system stands for the section of its entry. */
function isAnsweredByDocument(root: RootView, record: Record, { field, path }: Missing): boolean {
  if (path.length > 1 || field.name !== 'human_oversight') return false;
  return hasOversightDocument(root, saidIn(record, 'id'));
}

function whyNeeded(record: Record, { need }: Missing): string {
  switch (need.when) {
    case 'always':
      return `which every ${kindNoun(record.kind)} has.`;
    case 'approved':
      return `which an approved ${kindNoun(record.kind)} needs.`;
    case 'status':
      return `which ${withArticle(kindNoun(record.kind))} needs that is ${saidIn(record, 'status')}.`;
    case 'stage': {
      const stage = saidIn(record, 'stage');
      const risk = need.ifRisk ? ` of ${need.ifRisk.join(' or ')} risk` : '';
      if (stage === undefined) return 'so the system counts as one in production, which owes the most.';
      if (!isStage(stage)) {
        const unknown = `"${shortened(stage)}" is no stage and counts as production`;
        return `which a system${risk} needs from ${need.stage} on; ${unknown}.`;
      }
      return need.stage === stage
        ? `which a system${risk} needs in ${stage}.`
        : `which a system${risk} needs from ${need.stage} on, and this one is ${atStage(stage)}.`;
    }
    default:
      return need satisfies never;
  }
}

/** `this system needs in production`, `an approved policy needs` */
function whoNeeds(record: Record, { need }: Missing): string {
  const noun = kindNoun(record.kind);
  switch (need.when) {
    case 'always':
      return `every ${noun} has`;
    case 'approved':
      return `an approved ${noun} needs`;
    case 'status':
      return `${withArticle(noun)} needs that is ${saidIn(record, 'status')}`;
    case 'stage': {
      const stage = saidIn(record, 'stage') ?? '';
      if (!isStage(stage)) {
        return `a system needs in production, as which the unknown stage "${shortened(stage)}" counts`;
      }
      return `this system needs ${stage === 'suspended' ? 'though it is suspended' : `in ${stage}`}`;
    }
    default:
      return need satisfies never;
  }
}

/** `in production`, `suspended` */
function atStage(stage: string): string {
  return stage === 'suspended' || stage === 'retired' || stage === 'planned' ? stage : `in ${stage}`;
}

/** One finding for all that lies ahead: a list to read, not a row of nagging. */
function laterMessage(later: readonly Missing[]): string {
  const names = (list: readonly Missing[]) => list.map(each => pathText(each.path)).join(', ');
  const forApproval = later.filter(({ need }) => need.when === 'approved');
  if (forApproval.length > 0) return `Still to write before it can be approved: ${names(forApproval)}.`;
  const stages = new Map<string, Missing[]>();
  const statuses = new Map<string, Missing[]>();
  for (const each of later) {
    const { need } = each;
    if (need.when === 'stage') stages.set(need.stage, [...(stages.get(need.stage) ?? []), each]);
    if (need.when !== 'status') continue;
    const status = alternatives(need.status);
    statuses.set(status, [...(statuses.get(status) ?? []), each]);
  }
  const byStage = [...stages].sort(([a], [b]) => stageOrder(a) - stageOrder(b));
  const turns = [
    ...byStage.map(([stage, list]) => `from ${stage} on ${names(list)}`),
    ...[...statuses].map(([status, list]) => `once it is ${status} ${names(list)}`),
  ];
  return `Needed later: ${turns.join('; ')}.`;
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
