import { fieldNamed, type Kind, type Shape } from '../../kinds/index.ts';
import { headRangeOf, recordsOf } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';
import { entryOf } from '../../syntax/node.ts';
import type { DocumentRule } from '../rule.ts';
import { listed } from '../wording.ts';

/**
 * The inputs that have a name in the schema are those that ISO/IEC 42001:2023 asks for in clause 9.3.2; texts of one's
 * own are further inputs, and stand for none of them.
 */
export const managementReviewInputs: DocumentRule = {
  code: 'management-review-inputs',
  summary: 'An approved management review lacks inputs that every management review has to have.',
  severity: 'warning',
  sees: 'document',

  *check({ document }) {
    for (const record of recordsOf(document)) {
      const said = saidBy(record, 'management-review');
      if (said?.status !== 'approved' || !said.inputs) continue;
      const given = new Set(said.inputs.map(asWord));
      const missing = requiredInputs(record.kind).filter(input => !given.has(input));
      if (missing.length === 0) continue;
      yield {
        range: entryOf(record.node, 'inputs')?.keyRange ?? headRangeOf(record),
        message:
          `Not among the inputs: ${listed(missing)}. Clause 9.3.2 asks for them, and leadership cannot steer by what it was not shown. ` +
          'Name those that lay on the table, also where they stand here in other words; take the others up in the next review.',
      };
    }
  },
};

/** `Audit results` is how people write `audit-results`. */
function asWord(input: string): string {
  return input
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

function requiredInputs({ fields }: Kind): readonly string[] {
  const shape = fieldNamed(fields, 'inputs')?.shape;
  return shape ? wordsOf(shape) : [];
}

function wordsOf(shape: Shape): readonly string[] {
  if (shape.is === 'enum') return shape.values.map(({ value }) => value);
  if (shape.is === 'list') return wordsOf(shape.of);
  if (shape.is === 'choice') return [...new Set(shape.of.flatMap(wordsOf))];
  return [];
}
