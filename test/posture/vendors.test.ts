import assert from 'node:assert/strict';
import { linksAround } from '../../server/core/model/links.ts';
import { usesOfVendor, vendorReviewExpiredOn } from '../../server/core/posture/vendors.ts';
import { testFolder, workspaceOf } from '../support/fixture.ts';

describe('the review of a vendor', () => {
  it('holds until its last day', () => {
    for (const { until, expired } of [
      { until: '2026-11-23', expired: undefined },
      { until: '2026-11-22', expired: '2026-11-22' },
      { until: '2026-11', expired: undefined },
      { until: '2026-10', expired: '2026-10-31' },
      { until: 'TBD', expired: undefined },
      { until: undefined, expired: undefined },
    ]) {
      const line = until === undefined ? '' : `valid_until: ${until}\n`;
      const [vendor] = rootOf(`aims: vendor/v1\nid: v\nowner: O\n${line}`).ofKind('vendor');
      assert.ok(vendor);
      assert.equal(vendorReviewExpiredOn(vendor, '2026-11-23'), expired, until);
    }
  });
});

describe('the systems that use a vendor', () => {
  it('are those in pilot or later, each once', () => {
    const system = (id: string, fields: string) =>
      `aims: ai-system/v1\nid: ${id}\n${fields}\nmodels: [{ name: m, vendor: v }, { name: n, vendor: v }]\n`;
    const root = rootOf(
      [
        system('idea', 'stage: idea'),
        system('building', 'stage: development'),
        system('trying', 'stage: pilot'),
        system('running', 'stage: production'),
        system('halted', 'stage: suspended'),
        system('gone', 'stage: retired'),
        system('unstaged', 'owner: O'),
        system('replaced', 'stage: production\nstatus: superseded'),
        system('running', 'stage: production'),
      ].join('---\n'),
    );
    const ids = usesOfVendor(root, 'v').map(({ record }) => record.id);
    assert.deepEqual(ids, ['trying', 'running', 'halted', 'unstaged']);
    assert.deepEqual(usesOfVendor(root, 'w'), []);
  });

  it('say whether the vendor runs a model, and whether the data is sensitive', () => {
    const use = (models: string, inputs: string) => {
      const root = rootOf(
        `aims: ai-system/v1\nid: s\nstage: pilot\nmodels: [${models}]\ndata_inputs: [${inputs}]\n`,
      );
      const [found] = usesOfVendor(root, 'v');
      return found && [found.runsThere, found.isSensitive];
    };
    const there = '{ vendor: v, deployment_mode: third-party-api }';
    const here = '{ vendor: v, deployment_mode: self-hosted }';
    assert.deepEqual(use(there, '{ personal_data: true }'), [true, true]);
    assert.deepEqual(use(here, '{ personal_data: false }'), [false, false]);
    assert.deepEqual(use(`${here}, ${there}`, '{ classification: internal }'), [true, false]);
    assert.deepEqual(use('{ vendor: v }', '{ classification: confidential }'), [true, true]);
    assert.deepEqual(use(here, '{ classification: public }, { classification: restricted }'), [false, true]);
  });
});

function rootOf(text: string) {
  return linksAround(workspaceOf([{ path: 'a.yaml', text }]), `${testFolder}/a.yaml`);
}
