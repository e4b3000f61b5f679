import {
  abilities,
  bounds,
  cadence,
  fine,
  fingerprint,
  invalid,
  testRows,
  texts,
  wrong,
} from './fault-rows.ts';

const day = 'a date as YYYY, YYYY-MM or YYYY-MM-DD';
const levels = ['low', 'medium', 'high', 'critical'];

describe('validate: single values and lists of them', () =>
  testRows({
    'a text or texts': [
      fine({ purpose: 'x' }),
      fine({ purpose: ['x', 'y'] }),
      wrong({ purpose: 5 }, ['purpose'], texts),
      wrong({ purpose: true }, ['purpose'], texts),
      wrong({ purpose: { why: 'x' } }, ['purpose'], texts),
      wrong({ purpose: ['x', 5] }, ['purpose', 1], 'a text'),
      wrong({ purpose: [['x']] }, ['purpose', 0], 'a text'),
      wrong({ models: [{ name: 4 }] }, ['models', 0, 'name'], 'a text'),
      wrong({ models: [{ name: ['a', 'b'] }] }, ['models', 0, 'name'], 'a text'),
    ],
    'a list of texts': [
      fine({ tags: ['a', 'b'] }),
      fine({ tags: 'a' }),
      wrong({ tags: 5 }, ['tags'], 'a list of texts or a single text'),
      wrong({ tags: { a: 1 } }, ['tags'], 'a list of texts or a single text'),
      wrong({ tags: ['a', 2024] }, ['tags', 1], 'a text'),
    ],
    'an id': [
      fine({ id: 'A.b_c-1' }),
      fine({ id: 'x'.repeat(100) }),
      { value: { id: 'x'.repeat(101) }, faults: [{ is: 'invalid-id', path: ['id'] }] },
      { value: { id: '-a' }, faults: [{ is: 'invalid-id', path: ['id'] }] },
      { value: { id: 'a b' }, faults: [{ is: 'invalid-id', path: ['id'] }] },
      { value: { id: 'a\n' }, faults: [{ is: 'invalid-id', path: ['id'] }] },
      wrong({ id: 42 }, ['id'], 'an id as a text'),
      wrong({ id: { not_applicable: 'x' } }, ['id'], 'an id as a text'),
    ],
    'a reference': [
      fine({ models: [{ vendor: 'openai' }] }),
      {
        value: { models: [{ vendor: 'Open AI' }] },
        faults: [{ is: 'invalid-id', path: ['models', 0, 'vendor'] }],
      },
      wrong({ models: [{ vendor: 7 }] }, ['models', 0, 'vendor'], 'the id of a vendor as a text'),
      wrong({ supersedes: 1 }, ['supersedes'], 'the id of an AI system as a text'),
      wrong({ system: ['a'] }, ['system'], 'the id of an AI system as a text', 'impact-assessment'),
      wrong(
        { supersedes: ['a'] },
        ['supersedes'],
        'the id of an impact assessment as a text',
        'impact-assessment',
      ),
    ],
    'a list of references': [
      fine({ controls: ['a', 'b'] }),
      fine({ controls: 'a' }),
      { value: { controls: 'a b' }, faults: [{ is: 'invalid-id', path: ['controls'] }] },
      { value: { controls: ['a', 'b c'] }, faults: [{ is: 'invalid-id', path: ['controls', 1] }] },
      wrong({ controls: 1 }, ['controls'], 'a list of ids, each of a control, or a single one'),
      wrong({ controls: [1] }, ['controls', 0], 'the id of a control as a text'),
      wrong(
        { assessments: { a: 1 } },
        ['assessments'],
        'a list of ids, each of an impact assessment, or a single one',
      ),
    ],
    'a date, possible or not': [
      fine({ stage_since: 2026 }),
      fine({ stage_since: '2026-03' }),
      fine({ stage_since: '2026-02-31' }),
      fine({ stage_since: 'soon' }),
      wrong({ stage_since: 2026.5 }, ['stage_since'], day),
      wrong({ stage_since: true }, ['stage_since'], day),
      wrong({ stage_since: ['2026'] }, ['stage_since'], day),
      wrong({ review: { next: { in: 'May' } } }, ['review', 'next'], day),
    ],
    'a version, number or not': [
      fine({ version: '1.10' }),
      fine({ version: 1.1 }),
      fine({ models: [{ version: 5 }] }),
      wrong({ version: true }, ['version'], 'a version as a text'),
      wrong({ models: [{ version: ['1'] }] }, ['models', 0, 'version'], 'a version as a text'),
    ],
    'an enumeration': [
      fine({ stage: 'pilot' }),
      invalid({ risk: { level: 'hgih' } }, ['risk', 'level'], levels),
      invalid({ risk: { level: 'High' } }, ['risk', 'level'], levels),
      invalid({ audience: 'intern' }, ['audience'], ['internal', 'customer-facing', 'public']),
      wrong({ risk: { level: 3 } }, ['risk', 'level'], 'one of low, medium, high, critical'),
      wrong({ risk: { level: ['low'] } }, ['risk', 'level'], 'one of low, medium, high, critical'),
      wrong(
        { risk: { level: { not_applicable: 'x' } } },
        ['risk', 'level'],
        'one of low, medium, high, critical',
      ),
    ],
    'a list of values': [
      fine({ human_oversight: { abilities: ['review', 'stop'] } }),
      fine({ human_oversight: { abilities: 'stop' } }),
      invalid({ human_oversight: { abilities: 'halt' } }, ['human_oversight', 'abilities'], abilities()),
      invalid(
        { human_oversight: { abilities: ['stop', 'halt'] } },
        ['human_oversight', 'abilities', 1],
        abilities(),
      ),
      wrong(
        { human_oversight: { abilities: 1 } },
        ['human_oversight', 'abilities'],
        'a list of some of review, override, correct, stop, or a single one',
      ),
    ],
    'an enumeration that is open to a certain form': [
      fine({ review: { cadence: 'quarterly' } }),
      fine({ review: { cadence: 'P90D' } }),
      fine({ review: { cadence: 'P1Y6M' } }),
      cadence('quaterly'),
      cadence('P'),
      cadence('P0D'),
      cadence('PT1H'),
      cadence('P9D\n'),
      wrong(
        { review: { cadence: 90 } },
        ['review', 'cadence'],
        'one of monthly, quarterly, semi-annual, annual, biennial, an ISO 8601 duration in years, months, weeks or days such as P90D',
      ),
    ],
    'yes and no': [
      fine({ data_inputs: [{ personal_data: false }] }),
      wrong(
        { data_inputs: [{ personal_data: 'yes' }] },
        ['data_inputs', 0, 'personal_data'],
        'yes or no as true or false',
      ),
      wrong(
        { data_inputs: [{ personal_data: 1 }] },
        ['data_inputs', 0, 'personal_data'],
        'yes or no as true or false',
      ),
    ],
    'a number or its word': [
      // Which numbers and words there are depends on the risk matrix in use; the rule `off-scale` knows.
      fine({ failure_modes: [{ likelihood: 1, severity: 'severe' }] }, 'impact-assessment'),
      fine({ failure_modes: [{ likelihood: 6, severity: 'sever' }] }, 'impact-assessment'),
      {
        kind: 'impact-assessment',
        value: { failure_modes: [{ likelihood: 0 }] },
        faults: [
          {
            is: 'out-of-bounds',
            path: ['failure_modes', 0, 'likelihood'],
            expected: 'a whole number, 1 or more',
          },
        ],
      },
      wrong(
        { failure_modes: [{ severity: 2.5 }] },
        ['failure_modes', 0, 'severity'],
        'a whole number, 1 or more, or one of negligible, minor, moderate, major, severe, a word of the risk matrix in your configuration',
        'impact-assessment',
      ),
    ],
    'a text of a certain form': [
      fine({ approved: { content: 'f0123abcd' } }),
      bounds({ approved: { content: 'x' } }, ['approved', 'content'], fingerprint()),
      bounds({ approved: { content: 'f0123ABCD' } }, ['approved', 'content'], fingerprint()),
      wrong({ approved: { content: 5 } }, ['approved', 'content'], fingerprint()),
      bounds(
        { evidence: [{ sha256: 'abc' }] },
        ['evidence', 0, 'sha256'],
        'a SHA-256: 64 hexadecimal digits',
      ),
    ],
  }));
