import { keyRangeIn } from '../../posture/risks.ts';
import { severityFor } from '../grave.ts';
import type { RelationsRule } from '../rule.ts';
import { alternatives } from '../wording.ts';
import { assessmentOf } from './in-force.ts';

/** The categories of risks with what each is about, in the order of the schema. */
const categories = {
  technical: 'the model, the data or the software fails or is attacked',
  operational: 'decisions, people or suppliers around the system fail',
  societal: 'people, groups or society are harmed',
} as const;

const names = Object.keys(categories) as readonly (keyof typeof categories)[];

export const unconsideredRiskCategory: RelationsRule = {
  code: 'unconsidered-risk-category',
  summary: 'An approved risk assessment has no risk of a category and does not say why.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['risk-assessment'],

  *check(context) {
    const assessment = assessmentOf(context, 'risk-assessment');
    if (!assessment) return;
    const { record, said, system, isBinding } = assessment;
    const items = said.risks?.filter(item => Object.keys(item).length > 0) ?? [];
    // Where a category is missing or misspelt, that is the fault: it may be the very one that seems to be left out.
    if (!isBinding || items.length === 0 || items.some(({ category }) => category === undefined)) return;
    const considered = new Set(
      items.filter(item => Object.keys(item).length > 1).map(({ category }) => category),
    );
    const left = names.filter(name => !considered.has(name));
    if (left.length === 0) return;
    const meanings = left.map(name => `${name}: ${categories[name]}`).join('; ');
    yield {
      range: keyRangeIn(record, ['risks']),
      severity: severityFor(system),
      message:
        `No risk here is ${alternatives(left)} (${meanings}), and nothing says that there is none. An auditor looks whether ` +
        `only one sort of risk was thought of. List the risks, or add an entry with the category and the reason under "not_applicable".`,
    };
  },
};
