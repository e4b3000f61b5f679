import assert from 'node:assert/strict';
import { linksAround } from '../../server/core/model/links.ts';
import { validationCoverage } from '../../server/core/posture/validation.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';

describe('the models in use that validations cover', () => {
  for (const { it: does, inUse, validations, found } of [
    {
      it: 'compares names without case and blanks, and versions exactly',
      inUse: '[{ name: GBM, version: "1.10" }, { name: graph, version: v2 }]',
      validations: ['models: [{ name: " gbm ", version: "1.10" }, { name: Graph, version: V2 }]'],
      found: ['GBM 1.10 validated by v-0', 'graph v2 not-validated'],
    },
    {
      it: 'takes a version that a carrier reads as a number as it is written',
      inUse: '[{ name: gbm, version: 1.10 }]',
      validations: ['models: [{ name: gbm, version: "1.1" }]'],
      found: ['gbm 1.10 not-validated'],
    },
    {
      it: 'lets several validations cover it together, and what is not in use any more alone',
      inUse: '[{ name: a, version: "1" }, { name: b, version: "2" }]',
      validations: [
        'models: [{ name: a, version: "1" }, { name: old, version: "0" }]',
        'models: [{ name: b, version: "2" }]',
      ],
      found: ['a 1 validated by v-0', 'b 2 validated by v-1'],
    },
    {
      it: 'goes by the name where a version is not given',
      inUse: '[{ name: a }, { name: b, version: "2" }, { version: "3" }]',
      validations: ['models: [{ name: a, version: "1" }, { name: b }]'],
      found: ['a - validated by v-0', 'b 2 validated by v-0'],
    },
    {
      it: 'asks the newest validation whether it failed',
      inUse: '[{ name: a, version: "1" }]',
      validations: [
        'models: [{ name: a, version: "1" }]\ndecision: fail\napproved: { by: CTO, on: 2026-06-01 }',
        'models: [{ name: a, version: "1" }]\ndecision: pass\napproved: { by: CTO, on: 2026-05-01 }',
      ],
      found: ['a 1 failed by v-0'],
    },
    {
      it: 'lets a later pass stand over a failure',
      inUse: '[{ name: a, version: "1" }]',
      validations: [
        'models: [{ name: a, version: "1" }]\ndecision: fail\napproved: { by: CTO, on: 2026-06-01 }',
        'models: [{ name: a, version: "1" }]\ndecision: conditional\napproved: { by: CTO, on: 2026-07-01 }',
      ],
      found: ['a 1 validated by v-1'],
    },
  ]) {
    it(does, () => assert.deepEqual(coverage(inUse, validations).models, found));
  }

  it('counts approved validations only', () => {
    for (const status of ['draft', 'in-review', 'superseded', 'retired']) {
      const { models, validations } = coverage(
        '[{ name: a, version: "1" }]',
        ['models: [{ name: a, version: "1" }]'],
        status,
      );
      assert.deepEqual(models, ['a 1 not-validated'], status);
      assert.deepEqual(validations, [], status);
    }
  });

  it('lists the validations newest first', () => {
    const on = (day: string) => `approved: { by: CTO, on: ${day} }`;
    const { validations } = coverage('[]', [on('2025'), on('2026-03-01'), '', on('2026-02')]);
    assert.deepEqual(validations, ['v-1', 'v-3', 'v-0', 'v-2']);
  });
});

function coverage(inUse: string, validations: readonly string[], status = 'approved') {
  const texts = validations.map(
    (fields, index) =>
      `aims: validation/v1\nid: v-${index}\nowner: O\nsystem: s\nstatus: ${status}\n${fields}\n`,
  );
  const workspace = workspaceOf([
    { path: 's.yaml', text: `aims: ai-system/v1\nid: s\nname: S\nowner: O\nmodels: ${inUse}\n` },
    { path: 'v.yaml', text: texts.join('---\n') },
  ]);
  const root = linksAround(workspace, uriOf('s.yaml'));
  const [system] = root.definitions('system', 's');
  assert.ok(system);
  const found = validationCoverage(root, system);
  return {
    models: found.models.map(
      ({ name, version = '-', is, by }) => `${name} ${version} ${is}${by ? ` by ${by.id}` : ''}`,
    ),
    validations: found.validations.map(({ record }) => record.id),
  };
}
