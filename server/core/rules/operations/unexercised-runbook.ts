import { configOf } from '../../model/config.ts';
import { headRangeOf } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';
import { exerciseDueOf } from '../../posture/runbooks.ts';
import { valueAt } from '../../syntax/node.ts';
import type { RelationsRule } from '../rule.ts';
import { counted, whenItWas } from '../wording.ts';

export const unexercisedRunbook: RelationsRule = {
  code: 'unexercised-runbook',
  summary: 'An approved runbook was last exercised too long ago.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['runbook'],

  *check({ record, facts, root, today }) {
    const { exerciseDays } = configOf(root).thresholds;
    // Of an approved runbook that was never exercised the day is missing, which is a finding already.
    const exercised = saidBy(record, 'runbook')?.last_exercised;
    const due = exerciseDueOf(root, facts);
    if (exercised === undefined || due === undefined || today <= due) return;
    yield {
      range: valueAt(record.node, ['last_exercised'])?.range ?? headRangeOf(record),
      message:
        `This runbook was last exercised ${whenItWas(exercised, today)}; every ${counted(exerciseDays, 'day')} is what this ` +
        'AIMS asks for. What nobody has practised fails on the day it is needed. Rehearse it, correct what did not ' +
        'work, and write the new day here.',
    };
  },
};
