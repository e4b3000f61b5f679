import type { RootView } from '../../model/links.ts';
import { isBlankAt } from '../../model/present.ts';
import type { Record } from '../../model/record.ts';
import {
  controlsBehind,
  type Decision,
  decisionsOf,
  isInPlace,
  type OwnControl,
} from '../../posture/annex-a.ts';
import type { Finding, RelationsRule } from '../rule.ts';
import { listed } from '../wording.ts';
import { calledControl, isStatement, placesOf, rangeIn, severityOfDecision } from './statements.ts';

export const unimplementedControl: RelationsRule = {
  code: 'unimplemented-control',
  summary: 'A control of Annex A applies, but no control of ours that is in place implements it.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['statement-of-applicability'],

  *check(context) {
    if (!isStatement(context)) return;
    const { record, facts, root } = context;
    for (const decision of decisionsOf(facts)) {
      if (decision.applicable !== true || isAnsweredOtherwise(root, record, decision)) continue;
      const found = gapOf(decision, controlsBehind(root, decision));
      if (found) yield { range: rangeIn(record, decision, 'control'), ...found };
    }
  },
};

/** Names that no control has, and what is no list of names, are told at their own place. */
function isAnsweredOtherwise(root: RootView, record: Record, { namedControls, place }: Decision): boolean {
  if (namedControls.some(id => root.definitions('control', id).length === 0)) return true;
  return namedControls.length === 0 && !isBlankAt(record, [...place.path, 'implemented_by']);
}

function gapOf(decision: Decision, controls: readonly OwnControl[]): Omit<Finding, 'range'> | undefined {
  const { id } = decision.item;
  const severity = severityOfDecision(decision);
  if (controls.length === 0) {
    const message =
      `${id} applies, but no control puts it into practice: without one the decision is a promise. Name the control under ` +
      `"implemented_by", or write one that has ${id} under "implements".`;
    return { severity, message };
  }
  // A status that there is not is told where it stands.
  if (controls.some(control => isInPlace(control) || !waiting.has(control.status))) return undefined;
  const coming = controls.filter(({ status }) => !givenUp.has(status));
  const related = placesOf(controls, `This control is to put ${id} into practice.`);
  const states = listed(controls.map(wordsFor), 3);
  const message =
    coming.length > 0
      ? `${id} applies, but nothing that puts it into practice is in place yet: ${states}. An auditor counts what works. ` +
        'Finish the control, and set its status to "implemented".'
      : `${id} applies, but what put it into practice is not used: ${states}. Name another control under ` +
        '"implemented_by", or decide that it does not apply.';
  return { severity: coming.length > 0 ? 'info' : severity, message, related };
}

const givenUp: ReadonlySet<string> = new Set(['not-applicable', 'retired']);
const waiting: ReadonlySet<string> = new Set(['planned', 'in-progress', 'draft', ...givenUp]);

/** `"Two people review" (ctl-review) is planned` */
function wordsFor({ record, status }: OwnControl): string {
  const state =
    status === 'draft' ? 'has no status' : `is ${status === 'in-progress' ? 'in progress' : status}`;
  return `${calledControl(record)} ${state.replace('not-applicable', 'said not to apply')}`;
}
