import type { Random } from '../support/random.ts';
import type { Made } from './documents.ts';

/** A fault put into a document on purpose: it has exactly one finding, of this rule. */
export interface Fault {
  readonly code: string;
  readonly made: Made;
}

/** The same with one fault, of a sort that the generator of numbers picks. */
export function withFault(random: Random, { id, fields }: Made): Fault {
  const { code, spoil } = random.pick('system' in fields ? ofAssessments : ofSystems);
  return { code, made: { id, fields: spoil(fields) } };
}

interface Sort {
  readonly code: string;
  readonly spoil: (fields: Fields) => Fields;
}

type Fields = Readonly<Record<string, unknown>>;

const unknownKey: Sort = { code: 'unknown-key', spoil: fields => ({ ...fields, priority: 'high' }) };

const ofSystems: readonly Sort[] = [
  unknownKey,
  { code: 'impossible-date', spoil: fields => ({ ...fields, stage_since: '2026-02-30' }) },
  { code: 'placeholder', spoil: fields => ({ ...fields, legal_basis: 'TBD' }) },
  { code: 'invalid-value', spoil: fields => inFirst(fields, 'data_inputs', { classification: 'secret' }) },
  { code: 'wrong-type', spoil: fields => inFirst(fields, 'data_inputs', { personal_data: 'sometimes' }) },
];

const ofAssessments: readonly Sort[] = [
  unknownKey,
  { code: 'impossible-date', spoil: fields => inFirst(fields, 'evidence', { collected_on: '2026-02-30' }) },
  { code: 'invalid-value', spoil: fields => ({ ...fields, residual_risk: 'tiny' }) },
];

/** With some values of the first mapping of a list replaced. */
function inFirst(fields: Fields, name: string, values: Fields): Fields {
  const [first, ...rest] = fields[name] as readonly Fields[];
  return { ...fields, [name]: [{ ...first, ...values }, ...rest] };
}
