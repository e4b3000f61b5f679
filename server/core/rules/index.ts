import { assessments } from './assessments/index.ts';
import { certification } from './certification/index.ts';
import { context } from './context/index.ts';
import { crosswalk } from './crosswalk/index.ts';
import { fields } from './fields/index.ts';
import { improvement } from './improvement/index.ts';
import { leadership } from './leadership/index.ts';
import { obligations } from './obligations/index.ts';
import { operations } from './operations/index.ts';
import { reading } from './reading/index.ts';
import { references } from './references/index.ts';
import type { Rule, RuleArea } from './rule.ts';
import { upkeep } from './upkeep/index.ts';
import { waivers } from './waivers/index.ts';

/** The rules by what they are about, as the documentation lists them: what stops reading first, what needs judgement last. */
export const ruleAreas: readonly RuleArea[] = [
  reading,
  fields,
  references,
  upkeep,
  context,
  leadership,
  obligations,
  assessments,
  operations,
  improvement,
  certification,
  crosswalk,
  waivers,
];

export const rules: readonly Rule[] = ruleAreas.flatMap(area => area.rules);
