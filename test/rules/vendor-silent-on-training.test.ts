import assert from 'node:assert/strict';
import { checkPicture } from '../support/findings.ts';
import { foundInVendor, type VendorInUse } from './vendor-in-use.ts';

describe('vendor-silent-on-training', () => {
  const personal = { input: '{ name: Calls, personal_data: true }' };

  it('says whose data, why it matters, and what to write', () => {
    assert.deepEqual(found({ vendor: '', systems: [personal] }), [
      'warning: Nothing here says whether this vendor trains models with what it gets, and Copilot works on personal, ' +
        'confidential or restricted data. Silence counts as yes, and what a model has learned cannot be called back. Ask the ' +
        'vendor, and write true or false as "trains_on_our_data" under "data_handling".',
    ]);
  });

  it('concerns sensitive data that reaches the vendor from the pilot on', () => {
    for (const { system, count } of [
      { system: {}, count: 0 },
      { system: { input: '{ classification: internal }' }, count: 0 },
      { system: { input: '{ classification: restricted }' }, count: 1 },
      { system: { ...personal, stage: 'development' }, count: 0 },
      { system: { ...personal, mode: 'self-hosted' }, count: 0 },
    ]) {
      assert.equal(found({ vendor: '', systems: [system] }).length, count, JSON.stringify(system));
    }
  });

  it('has nothing to say of a rejection and of what is history', () => {
    for (const vendor of ['conclusion: reject\n', 'status: superseded\n', 'status: retired\n']) {
      assert.deepEqual(found({ vendor, systems: [personal] }), []);
    }
  });

  it('stands where the answer belongs, and leaves to others what they report', () => {
    checkPicture(
      `
#- vendors.yaml
aims: vendor/v1
id: nothing
#   ^^^^^^^ warning vendor-silent-on-training
owner: O
---
aims: vendor/v1
id: empty
owner: O
data_handling:
^^^^^^^^^^^^^ warning vendor-silent-on-training
---
aims: vendor/v1
id: elsewhere
owner: O
data_handling: { region: EU }
^^^^^^^^^^^^^ warning vendor-silent-on-training
---
aims: vendor/v1
id: key
owner: O
data_handling:
  trains_on_our_data:
# ^^^^^^^^^^^^^^^^^^ warning vendor-silent-on-training
---
aims: vendor/v1
id: ruled-out
owner: O
status: approved
data_handling: { not_applicable: The vendor only sells us the weights. }
^^^^^^^^^^^^^ warning vendor-silent-on-training
---
aims: vendor/v1
id: approved
owner: O
status: approved
data_handling: { region: EU }
^^^^^^^^^^^^^ warning vendor-silent-on-training
---
aims: vendor/v1
id: silent
owner: O
status: approved
---
aims: vendor/v1
id: wrong-type
owner: O
data_handling: { trains_on_our_data: "no" }
---
aims: vendor/v1
id: wrong-form
owner: O
data_handling: They do not train.
---
aims: vendor/v1
id: answered
owner: O
data_handling: { trains_on_our_data: false }
#- s.yaml
aims: ai-system/v1
id: s
stage: pilot
data_inputs: [{ name: Calls, personal_data: true }]
models:
  - vendor: nothing
  - vendor: empty
  - vendor: elsewhere
  - vendor: key
  - vendor: ruled-out
  - vendor: approved
  - vendor: silent
  - vendor: wrong-type
  - vendor: wrong-form
  - vendor: answered
`,
      { only: ['vendor-silent-on-training'] },
    );
  });
});

function found(circumstances: VendorInUse): readonly string[] {
  return foundInVendor('vendor-silent-on-training', circumstances);
}
