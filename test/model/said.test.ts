import assert from 'node:assert/strict';
import { factsOf } from '../../server/core/model/facts.ts';
import { recordsOf } from '../../server/core/model/record.ts';
import { type Said, type Seen, saidBy, seenIn } from '../../server/core/model/said.ts';
import { readFile } from '../../server/core/model/source-file.ts';

function said<Name extends keyof Said>(kind: Name, body: string, ending = 'yaml'): Said[Name] | undefined {
  const file = readFile({ uri: `file:///a.${ending}`, text: textOf(kind, body, ending) });
  const record = file.documents.flatMap(recordsOf).find(each => each.kind.name === kind);
  assert.ok(record, 'there is no record');
  return saidBy(record, kind);
}

function seen<Name extends keyof Seen>(kind: Name, body: string): Seen[Name] | undefined {
  const file = readFile({ uri: 'file:///a.yaml', text: textOf(kind, body, 'yaml') });
  const facts = factsOf(file)?.records.find(each => each.kind === kind);
  assert.ok(facts, 'there are no facts');
  return seenIn(facts, kind);
}

function textOf(kind: string, body: string, ending: string): string {
  if (ending === 'md') return `---\naims: ${kind}/v1\nid: a\n${body}`;
  return `aims: ${kind}/v1\n${body}`;
}

describe('what a record says', () => {
  const day = (text: string) => ({ first: text, last: text, precision: 'day' });

  for (const { what, body, is } of [
    { what: 'a text is a list of texts', body: 'provides: Models', is: { provides: ['Models'] } },
    {
      what: 'a list of texts is one too, without its placeholders',
      body: 'provides: [Models, TODO, Hosting]',
      is: { provides: ['Models', 'Hosting'] },
    },
    {
      what: 'a single value stands for a list',
      body: 'services: Hosting',
      is: { services: ['Hosting'] },
    },
    { what: 'a placeholder is nothing', body: 'provides: TBD\nexit: <how>', is: {} },
    { what: 'an empty value is nothing', body: 'provides:\nexit: ""\nservices: []', is: {} },
    { what: 'a word that is none of the values is nothing', body: 'conclusion: perhaps', is: {} },
    { what: 'a day is a span', body: 'valid_until: 2026-12-31', is: { valid_until: day('2026-12-31') } },
    {
      what: 'a year is the whole of it',
      body: 'valid_until: 2026',
      is: { valid_until: { first: '2026-01-01', last: '2026-12-31', precision: 'year' } },
    },
    { what: 'an impossible day is nothing', body: 'valid_until: 2026-02-30', is: {} },
    {
      what: 'a mapping keeps what it says',
      body: 'data_handling:\n  trains_on_our_data: false\n  region: unknown\n  subprocessors: [A, B]',
      is: { data_handling: { trains_on_our_data: false, subprocessors: ['A', 'B'] } },
    },
    {
      what: 'what does not apply is ruled out where there is a reason',
      body: 'provides: {not_applicable: it is our own}\nexit: {not_applicable: TODO}',
      is: { ruledOut: ['provides'] },
    },
    { what: 'an unknown key is nobody’s', body: 'provide: Models\nx-own: 1', is: {} },
  ] as const) {
    it(what, () => assert.deepEqual(said('vendor', body), is));
  }

  it('keeps the places of the items of a list', () => {
    const body =
      'criteria:\n  - metric: recall\n    threshold: 0.9\n  - TODO\n  - metric: TODO\n    threshold: 1';
    assert.deepEqual(said('validation', body)?.criteria, [
      { metric: 'recall', threshold: 0.9 },
      {},
      { threshold: 1 },
    ]);
  });

  it('reads a version as it is written', () => {
    assert.deepEqual(said('validation', 'models:\n  - name: m\n    version: 1.10')?.models, [
      { name: 'm', version: '1.10' },
    ]);
  });

  it('takes a number or a word where both may stand', () => {
    const body =
      'risks:\n  - id: r\n    inherent: {likelihood: 4, impact: major}\n    residual: {likelihood: often}';
    assert.deepEqual(said('risk-assessment', body)?.risks, [
      { id: 'r', inherent: { likelihood: 4, impact: 'major' }, residual: { likelihood: 'often' } },
    ]);
  });

  it('knows the words of a list from ids', () => {
    assert.equal(said('scope', 'systems: all')?.systems, 'all');
    assert.deepEqual(said('scope', 'systems: crm')?.systems, ['crm']);
    assert.deepEqual(said('scope', 'systems: [crm, notes]')?.systems, ['crm', 'notes']);
  });

  it('lets people choose the keys of some mappings', () => {
    assert.deepEqual(said('config', 'severities: {overdue-review: error, similar-id: no, x-mine: error}'), {
      severities: { 'overdue-review': 'error' },
    });
  });

  it('looks through aliases and merge keys', () => {
    const body = 'programme:\n  - &m {module: Basics}\n  - <<: *m\n    audience: All\n  - *m';
    assert.deepEqual(said('training', body)?.programme, [
      { module: 'Basics' },
      { audience: ['All'], module: 'Basics' },
      { module: 'Basics' },
    ]);
  });

  it('takes a text from the section of a body, and a list in the words of the section', () => {
    const body =
      '---\n# Title\n\n## Outcome\n\nIt may go on.\n\n## Failure modes\n\n- Hallucination\n\n## Users\n\nTODO\n';
    assert.deepEqual(said('impact-assessment', body, 'md'), {
      id: 'a',
      outcome: ['It may go on.'],
      inWords: { failure_modes: '- Hallucination' },
    });
  });

  it('takes the front matter before a section of the same name', () => {
    const body = 'outcome: Yes, it may.\n---\n## Outcome\n\nNo.\n';
    assert.deepEqual(said('impact-assessment', body, 'md')?.outcome, ['Yes, it may.']);
  });

  it('is another view of each kind', () => {
    const file = readFile({ uri: 'file:///a.yaml', text: 'aims: vendor/v1\nid: v\n' });
    const [record] = file.documents.flatMap(recordsOf);
    assert.ok(record);
    assert.equal(saidBy(record, 'policy'), undefined);
  });
});

describe('what other documents see of it', () => {
  it('is what the schema marks', () => {
    assert.deepEqual(seen('vendor', 'provides: Models\nconclusion: reject'), { conclusion: 'reject' });
  });

  it('is nothing where the schema marks nothing', () => {
    assert.deepEqual(seen('monitoring', 'system: crm'), {});
  });

  it('is only that a text is there where the schema says so', () => {
    const body =
      'decisions:\n  - {control: A.2.2, applicable: false, justification: No models, basis: [law]}\n  - control: A.2.3';
    assert.deepEqual(seen('statement-of-applicability', body), {
      decisions: [{ control: 'A.2.2', applicable: false, justification: true }, { control: 'A.2.3' }],
    });
  });

  it('is all of a marked mapping that marks nothing within', () => {
    assert.deepEqual(seen('internal-audit', 'scope: {clauses: [4.1, "6.2"], controls: A.2.2}'), {
      scope: { clauses: ['4.1', '6.2'], controls: ['A.2.2'] },
    });
  });
});
