import { type Row, testRows } from './fault-rows.ts';

/** What no system and no impact assessment has: ids of frameworks, keys of people's own choice, two shapes in one field. */

const controlForm = 'the id of an Annex A control such as A.6.2.4';

testRows({
  'validate: ids of frameworks': [
    of('control', { implements: ['A.6.2.4', 'iso42001:2023/A.9.2', 'soc2/CC8.1', 'eu-ai-act/50(1)'] }),
    of('control', { implements: 'GOVERN 1.6' }),
    // YAML reads a clause of two parts as a number.
    of('control', { implements: 6.2 }),
    of('internal-audit', { scope: { clauses: [4.1, '6.1.2'] } }),
    of('statement-of-applicability', { decisions: [{ control: 'a b; c' }] }, [
      { is: 'out-of-bounds', path: ['decisions', 0, 'control'], expected: controlForm },
    ]),
    of('statement-of-applicability', { decisions: [{ control: true }] }, [
      { is: 'wrong-type', path: ['decisions', 0, 'control'], expected: controlForm },
    ]),
    of('internal-audit', { scope: { controls: true } }, [
      {
        is: 'wrong-type',
        path: ['scope', 'controls'],
        expected: `a list, each ${controlForm}, or a single one`,
      },
    ]),
  ],
  'validate: one of two shapes': [
    of('corrective-action', { from: 'inc-1' }),
    of('corrective-action', { from: { audit: 'audit-1', finding: 'F1' } }),
    of('corrective-action', { from: { not_applicable: 'Nobody asked for it.' } }),
    of('corrective-action', { from: 'an incident' }, [{ is: 'invalid-id', path: ['from'] }]),
    of('corrective-action', { from: { audits: 'audit-1' } }, [
      { is: 'unknown-key', path: ['from'], key: 'audits', known: ['audit', 'finding', 'not_applicable'] },
    ]),
    of('scope', { systems: 'all' }),
    of('scope', { systems: ['a', 'b'] }),
    of('scope', { systems: 'a b' }, [{ is: 'invalid-id', path: ['systems'] }]),
    of('scope', { exclusions: 'The trial of image search, which ended in May' }),
    of('scope', { exclusions: ['One thing', { what: 'Another', reason: 'It ended.' }] }),
    of('crosswalk', {
      in_place: [{ id: 'CC8.1', evidence: ['a report', { title: 'b', location: 'c.pdf' }] }],
    }),
  ],
  'validate: keys of people’s own choice': [
    of('config', { severities: { 'overdue-review': 'error', 'a-rule-of-tomorrow': 'off' } }),
    of('config', { severities: { not_applicable: 'The defaults are right.' } }),
    of('config', { severities: { 'overdue-review': 'fatal' } }, [
      {
        is: 'invalid-value',
        path: ['severities', 'overdue-review'],
        allowed: ['error', 'warning', 'info', 'hint', 'off', 'default'],
      },
    ]),
    of('config', { severities: { 'overdue-review': 1 } }, [
      {
        is: 'wrong-type',
        path: ['severities', 'overdue-review'],
        expected: 'one of error, warning, info, hint, off, default',
      },
    ]),
  ],
  'validate: a reason beside other fields, where an entry is ruled out': [
    of('risk-assessment', { risks: [{ category: 'societal', not_applicable: 'It only counts boxes.' }] }),
    of('monitoring', { metrics: [{ covers: 'drift', not_applicable: 'The model is frozen.' }] }),
    of('impact-assessment', { failure_modes: [{ risk: 'bias', not_applicable: 'No people.' }] }),
    of('vendor', { data_handling: { region: 'EU', not_applicable: 'x' } }, [
      {
        is: 'out-of-bounds',
        path: ['data_handling'],
        expected: '`not_applicable` alone, without other keys',
      },
    ]),
  ],
  'validate: ids within a document': [
    of('certification', { milestones: [{ id: 'M1' }, { id: 'M2', depends_on: ['M1'] }] }),
    of('certification', { milestones: [{ id: 'M2', depends_on: 'M1' }] }),
    of('certification', { milestones: [{ id: 'M 2' }] }, [
      { is: 'invalid-id', path: ['milestones', 0, 'id'] },
    ]),
    of('certification', { milestones: [{ depends_on: 3 }] }, [
      { is: 'wrong-type', path: ['milestones', 0, 'depends_on'], expected: 'a list of ids, or a single one' },
    ]),
  ],
});

function of(kind: string, value: object, faults: Row['faults'] = []): Row {
  return { kind, value, faults };
}
