import { fieldNamed, type Kind, type Shape } from '../../kinds/index.ts';
import { headRangeOf } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';
import { entryOf } from '../../syntax/node.ts';
import type { RecordRule } from '../rule.ts';
import { listed } from '../wording.ts';

/**
 * The inputs that have a name in the schema are those that ISO/IEC 42001:2023 asks for in clause 9.3.2. Minutes name
 * them in words of their own too, so a text that plainly speaks of one stands for it.
 */
export const managementReviewInputs: RecordRule = {
  code: 'management-review-inputs',
  summary: 'An approved management review lacks inputs that every management review has to have.',
  severity: 'warning',
  sees: 'record',
  kinds: ['management-review'],

  *check({ record }) {
    const said = saidBy(record, 'management-review');
    if (said?.status !== 'approved' || !said.inputs) return;
    const given = said.inputs;
    const missing = requiredInputs(record.kind).filter(input => !given.some(text => isAbout(text, input)));
    if (missing.length === 0) return;
    yield {
      range: entryOf(record.node, 'inputs')?.keyRange ?? headRangeOf(record),
      message:
        `Not among the inputs: ${listed(missing, missing.length)}. Clause 9.3.2 asks for ${missing.length === 1 ? 'it' : 'them'}, and leadership cannot steer by what it was not shown. ` +
        'Name what lay on the table, also where it stands here in other words; take up in the next review what did not.',
    };
  },
};

/** `Audit results` is how people write `audit-results`. */
function asWord(input: string): string {
  return input
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

function isAbout(text: string, input: string): boolean {
  return asWord(text) === input || ownWords[input]?.every(word => word.test(text)) === true;
}

/** What people write of an input that they do not call by its name: a text with a word of each kind. */
const ownWords: Readonly<Record<string, readonly RegExp[]>> = {
  'earlier-actions': [
    /\b(?:earlier|previous|prior|last|past)\b/i,
    /\b(?:actions?|reviews?|decisions?|minutes)\b/i,
  ],
  'context-changes': [/\b(?:context|internal|external)\b/i, /\b(?:context|issues?|changes?)\b/i],
  'interested-parties': [/\binterested parties\b|\bstakeholders?\b/i],
  nonconformities: [/\bnon-?conformit|\bcorrective actions?\b/i],
  measurements: [/\bmeasur|\bmonitoring\b|\bmetrics?\b|\bindicators?\b|\bkpis?\b/i],
  'audit-results': [/\baudit/i],
  'improvement-opportunities': [/\bimprov/i],
};

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
