import assert from 'node:assert/strict';
import { foundInVendor, type VendorInUse } from './vendor-in-use.ts';

describe('rejected-vendor', () => {
  const rejected = 'status: approved\nconclusion: reject\n';

  it('says who uses the vendor all the same, and what to do', () => {
    assert.deepEqual(found({ vendor: rejected, systems: [{ name: 'Copilot' }, { name: 'Minutes' }] }), [
      'error: The review says that this vendor must not be used, but Copilot and Minutes use it. An auditor will ask what ' +
        'the review is for. Take its models out of the system, or review the vendor again if what was wrong has been put right.',
    ]);
  });

  for (const { vendor, count } of [
    { vendor: rejected, count: 1 },
    { vendor: 'conclusion: reject\n', count: 1 },
    { vendor: 'status: retired\nconclusion: reject\n', count: 0 },
    { vendor: 'status: superseded\nconclusion: reject\n', count: 0 },
    { vendor: 'status: approved\nconclusion: approve-with-conditions\n', count: 0 },
    { vendor: 'status: approved\nconclusion: rejected\n', count: 0 },
  ]) {
    it(`${vendor.trim().replace('\n', ', ')}: ${count}`, () => {
      assert.equal(found({ vendor }).length, count);
    });
  }

  for (const { stage, mode, count } of [
    { stage: 'development', count: 0 },
    { stage: 'pilot', count: 1 },
    { stage: 'suspended', count: 1 },
    { stage: 'retired', count: 0 },
    { stage: 'pilot', mode: 'self-hosted', count: 1 },
  ]) {
    it(`for a system in ${stage}${mode ? `, ${mode}` : ''}: ${count}`, () => {
      assert.equal(found({ vendor: rejected, systems: [{ stage, ...(mode && { mode }) }] }).length, count);
    });
  }
});

function found(circumstances: VendorInUse): readonly string[] {
  return foundInVendor('rejected-vendor', circumstances);
}
