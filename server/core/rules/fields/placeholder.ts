import { shortened } from '../../base/shorten.ts';
import { allowsNotApplicable } from '../../kinds/index.ts';
import { pathText } from '../../model/condition.ts';
import { missingFrom } from '../../model/missing.ts';
import { placeholdersOf } from '../../model/placeholder.ts';
import type { Use } from '../../model/uses.ts';
import { severityOfMissing, systemOf } from '../grave.ts';
import type { RelationsRule } from '../rule.ts';

export const placeholder: RelationsRule = {
  code: 'placeholder',
  summary: 'A placeholder such as TODO stands where an answer belongs.',
  severity: 'warning',
  sees: 'relations',

  *check({ record, facts, root }) {
    if (facts.condition.placeholders === 0) return;
    const missing = new Map(missingFrom(record).map(each => [pathText(each.path), each]));
    for (const { use, range, text } of placeholdersOf(record)) {
      const needed = missing.get(pathText(use.path));
      yield {
        range,
        severity: needed ? severityOfMissing(needed, systemOf(root, record)) : 'info',
        message: `"${shortened(text)}" only holds the place of an answer and counts as missing. ${whatToDo(use)}`,
      };
    }
  },
};

function whatToDo({ field, section }: Use): string {
  if (section) return 'Write the answer here.';
  return allowsNotApplicable(field.shape)
    ? 'Write the answer here, or {not_applicable: reason} where there is none to give.'
    : 'Write the answer here, or leave the field out until there is one.';
}
