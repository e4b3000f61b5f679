import assert from 'node:assert/strict';
import { checkPicture } from '../support/findings.ts';
import { foundInVendor, severitiesIn, type VendorInUse } from './vendor-in-use.ts';

describe('unreviewed-vendor', () => {
  it('says who uses the vendor already, and what is left to do', () => {
    assert.deepEqual(found({ vendor: '' }), [
      'warning: The review of this vendor is a draft, but Copilot already uses it: nobody has decided that it may be used. ' +
        'Finish the review with a conclusion and have it approved.',
    ]);
    assert.deepEqual(found({ vendor: 'status: in-review\nconclusion: approve\n', systems: [{}, {}] }), [
      'warning: The review of this vendor is still in review, but Copilot and Copilot already use it: nobody has decided ' +
        'that it may be used. Finish the review and have it approved.',
    ]);
  });

  for (const { vendor, count } of [
    { vendor: 'status: draft\n', count: 1 },
    { vendor: 'status: draft\nconclusion: approve\n', count: 1 },
    { vendor: 'status: draft\nconclusion: reject\n', count: 0 },
    { vendor: 'status: approved\n', count: 0 },
    { vendor: 'status: superseded\n', count: 0 },
    { vendor: 'status: retired\n', count: 0 },
  ]) {
    it(`${vendor.trim().replace('\n', ', ')}: ${count}`, () => {
      assert.equal(found({ vendor }).length, count);
    });
  }

  for (const { stage, mode, count } of [
    { stage: 'idea', count: 0 },
    { stage: 'development', count: 0 },
    { stage: 'pilot', count: 1 },
    { stage: 'suspended', count: 1 },
    { stage: 'retired', count: 0 },
    { stage: 'pilot', mode: 'self-hosted', count: 0 },
    { stage: 'pilot', mode: 'embedded', count: 1 },
  ]) {
    it(`for a system in ${stage}${mode ? `, ${mode}` : ''}: ${count}`, () => {
      assert.equal(found({ vendor: '', systems: [{ stage, ...(mode && { mode }) }] }).length, count);
    });
  }

  it('is an error where one of the systems is of high risk and in production', () => {
    const grave = { stage: 'production', risk: 'critical' };
    assert.deepEqual(severitiesIn(found({ vendor: '', systems: [{}, grave] })), ['error']);
    // What is hosted by oneself is no ground, however grave.
    assert.deepEqual(severitiesIn(found({ vendor: '', systems: [{}, { ...grave, mode: 'self-hosted' }] })), [
      'warning',
    ]);
  });

  it('stands at the status, else at the id, of each review', () => {
    checkPicture(
      `
#- vendors.yaml
aims: vendor/v1
id: a
#   ^ warning unreviewed-vendor
owner: O
---
aims: vendor/v1
id: b
owner: O
status: in-review
#       ^^^^^^^^^ warning unreviewed-vendor
---
aims: vendor/v1
id: c
owner: O
#- s.yaml
aims: ai-system/v1
id: s
stage: pilot
models: [{ vendor: a }, { vendor: b }, { vendor: d }]
`,
      { only: ['unreviewed-vendor'] },
    );
  });
});

function found(circumstances: VendorInUse): readonly string[] {
  return foundInVendor('unreviewed-vendor', circumstances);
}
