import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { fingerprintsOf } from '../../server/core/model/system-facts.ts';
import { answerTo, complete, systemIn, workspaceWith } from './assessment.ts';

const head = 'aims: ai-system/v1\nid: s\nname: S\nowner: O\n';

/** The fingerprints of the facts of a system with these fields. */
function printsOf(fields: string): Readonly<Record<string, string>> {
  return fingerprintsOf(systemIn(workspaceWith({ system: `${head}${fields}\n` })).system.facts);
}

/** As documents.md describes it, by another implementation of SHA-256. */
function sha(canonical: string): string {
  return `f${createHash('sha256').update(canonical, 'utf8').digest('hex').slice(0, 8)}`;
}

describe('the fingerprints of what an assessment looks at', () => {
  it('are the first digits of the SHA-256 of canonical JSON', () => {
    const fields = [
      'purpose: |\n  Drafts  replies\n  für Kunden',
      'models: [{ version: 4.10, vendor: v, name: m, notes: x }, { name: a }]',
      'data_inputs: [{ personal_data: true, name: n, source: [b, a] }]',
      'data_outputs: { not_applicable: None. }',
      'audience: internal',
      'automation_level: assist',
      'risk: { rationale: R, ai_act_class: high, level: low }',
      'stage: production',
    ].join('\n');
    assert.deepEqual(printsOf(fields), {
      purpose: sha('"Drafts replies für Kunden"'),
      models: sha('[{"name":"a"},{"name":"m","vendor":"v","version":"4.10"}]'),
      data_inputs: sha('[{"name":"n","personal_data":true,"source":["a","b"]}]'),
      data_outputs: sha('{"not_applicable":"None."}'),
      audience: sha('"internal"'),
      automation_level: sha('"assist"'),
      risk: sha('{"ai_act_class":"high","level":"low"}'),
      stage: sha('"production"'),
    });
  });

  it('are left out for what is absent', () => {
    assert.deepEqual(printsOf('users: Many'), {});
    assert.deepEqual(Object.keys(printsOf('purpose:\naudience: public')), ['audience']);
  });

  describe('stay the same for', () => {
    for (const { what, a, b } of [
      { what: 'other quotes', a: 'purpose: Drafts replies', b: 'purpose: "Drafts replies"' },
      { what: 'another style of text', a: 'purpose: Drafts replies', b: 'purpose: >-\n  Drafts\n  replies' },
      {
        what: 'white space around and within',
        a: 'purpose: Drafts replies',
        b: "purpose: '  Drafts   replies '",
      },
      {
        what: 'line breaks and indentation',
        a: 'purpose: |\n  Drafts\n  replies',
        b: 'purpose: |\n    Drafts replies\n',
      },
      { what: 'a comment', a: 'purpose: Drafts replies', b: 'purpose: Drafts replies # and more' },
      {
        what: 'another order of models',
        a: 'models:\n  - name: a\n  - name: b',
        b: 'models:\n  - name: b\n  - name: a',
      },
      {
        what: 'another order of keys, and another layout',
        a: 'models:\n  - name: a\n    version: "1"',
        b: 'models: [{ version: "1", name: a }]',
      },
      {
        what: 'quotes around a version',
        a: 'models: [{ name: a, version: 1.10 }]',
        b: 'models: [{ name: a, version: "1.10" }]',
      },
      {
        what: 'another order of texts',
        a: 'data_inputs: [{ categories: [x, y] }]',
        b: 'data_inputs: [{ categories: [y, x] }]',
      },
      { what: 'an empty value', a: 'data_inputs: [{ name: a }]', b: 'data_inputs: [{ name: a, source: }]' },
      { what: 'a rationale', a: 'risk: { level: low }', b: 'risk: { level: low, rationale: Few users. }' },
      { what: 'steps before production', a: 'stage: development', b: 'stage: pilot' },
      { what: 'an alias', a: 'data_inputs: [{ name: a }]', b: 'x-a: &a { name: a }\ndata_inputs: [*a]' },
    ]) {
      it(what, () => assert.deepEqual(printsOf(b), printsOf(a)));
    }
  });

  describe('change with', () => {
    for (const { what, a, b } of [
      { what: 'a word', a: 'purpose: Drafts replies', b: 'purpose: Sends replies' },
      { what: 'a capital letter', a: 'purpose: Drafts replies', b: 'purpose: drafts replies' },
      { what: 'one more model', a: 'models: [{ name: a }]', b: 'models: [{ name: a }, { name: b }]' },
      {
        what: 'one more model of the same name',
        a: 'models: [{ name: a }]',
        b: 'models: [{ name: a }, { name: a }]',
      },
      {
        what: 'the version of a model',
        a: 'models: [{ name: a, version: "1.1" }]',
        b: 'models: [{ name: a, version: "1.10" }]',
      },
      {
        what: 'the vendor of a model',
        a: 'models: [{ name: a, vendor: v }]',
        b: 'models: [{ name: a, vendor: w }]',
      },
      {
        what: 'where a model runs',
        a: 'models: [{ deployment_mode: edge }]',
        b: 'models: [{ deployment_mode: on-device }]',
      },
      {
        what: 'which version belongs to which model',
        a: 'models: [{ name: a, version: "1" }, { name: b, version: "2" }]',
        b: 'models: [{ name: a, version: "2" }, { name: b, version: "1" }]',
      },
      { what: 'the source of data', a: 'data_inputs: [{ source: x }]', b: 'data_inputs: [{ source: y }]' },
      {
        what: 'true and "true"',
        a: 'data_inputs: [{ personal_data: true }]',
        b: 'data_inputs: [{ personal_data: "true" }]',
      },
      { what: 'a list becoming empty', a: 'data_outputs: [{ name: a }]', b: 'data_outputs: []' },
      { what: 'the risk', a: 'risk: { level: low }', b: 'risk: { level: high }' },
      { what: 'the class', a: 'risk: { level: low }', b: 'risk: { level: low, ai_act_class: high }' },
      { what: 'going live', a: 'stage: pilot', b: 'stage: production' },
    ]) {
      it(what, () => assert.notDeepEqual(printsOf(b), printsOf(a)));
    }
  });

  it('are the same for a section of a Markdown body, and for an entry of a register', () => {
    const inYaml = printsOf('purpose: Drafts replies\naudience: public');
    const inMarkdown = systemIn(
      workspaceWith({
        system: 'aims: register/v1\nsystems: []\n',
        documents: [
          '---\naims: ai-system/v1\nid: s\naudience: public\n---\n\n## Purpose\n\nDrafts\nreplies\n',
        ],
      }),
    );
    const inRegister = systemIn(
      workspaceWith({
        system: 'aims: register/v1\nsystems:\n  - id: s\n    purpose: Drafts replies\n    audience: public\n',
      }),
    );
    assert.deepEqual(fingerprintsOf(inMarkdown.system.facts), inYaml);
    assert.deepEqual(fingerprintsOf(inRegister.system.facts), inYaml);
  });
});

describe('facts that changed since an assessment', () => {
  const before =
    'stage: pilot\naudience: public\nrisk: { level: low }\npurpose: Drafts replies\nmodels: [{ name: a, version: "1" }]';
  const assessed = (facts: Readonly<Record<string, string>>, on = 'on: 2026-10-01, ') =>
    `${complete}review: { cadence: annual }\nassessed: { ${on}facts: ${JSON.stringify(facts)} }\n`;
  const reasonsFor = (now: string, document: string) =>
    answerTo({ system: `${head}${now}\n`, documents: [document] }).reasons.map(
      ({ changes: _, ...told }) => told,
    );

  it('are none as long as the register says the same', () => {
    assert.deepEqual(reasonsFor(before, assessed(printsOf(before))), []);
  });

  it('are named, in the order in which they are always named', () => {
    const now = before.replace('public', 'internal').replace('low', 'high').replace('"1"', '"2"');
    assert.deepEqual(reasonsFor(now, assessed(printsOf(before))), [
      {
        code: 'facts-changed',
        message: 'models, audience and risk changed since 2026-10-01',
        facts: ['models', 'audience', 'risk'],
      },
    ]);
  });

  it('are only those that were looked at', () => {
    const { audience = '' } = printsOf(before);
    const now = before.replace('Drafts', 'Sends');
    assert.deepEqual(reasonsFor(now, assessed({ audience })), []);
  });

  it('are compared without a day as well, and not at all without facts', () => {
    const now = before.replace('Drafts', 'Sends');
    const [reason] = reasonsFor(now, assessed(printsOf(before), ''));
    assert.equal(reason?.message, 'purpose changed since it was assessed');
    assert.deepEqual(
      reasonsFor(now, `${complete}review: { cadence: annual }\nassessed: { on: 2026-10-01 }\n`),
      [],
    );
  });

  it('include one that has gone from the register', () => {
    const now = before.replace('purpose: Drafts replies\n', '');
    assert.deepEqual(
      reasonsFor(now, assessed(printsOf(before))).map(({ facts }) => facts),
      [['purpose']],
    );
  });

  it('do not include names that are no facts', () => {
    assert.deepEqual(reasonsFor(before, assessed({ 'x-mood': 'f00000000' })), []);
  });
});
