import assert from 'node:assert/strict';
import { foundInVendor, type VendorInUse } from './vendor-in-use.ts';

describe('vendor-trains-on-our-data', () => {
  const training = 'data_handling: { trains_on_our_data: true }\n';
  const personal = { input: '{ name: Calls, personal_data: true }' };

  it('says whose data, why it matters, and what can be done', () => {
    const systems = [personal, { name: 'Minutes' }];
    assert.deepEqual(found({ vendor: training, systems }), [
      'warning: This vendor trains models with what it gets, and Copilot works on personal, confidential or restricted data. ' +
        'What a model has learned cannot be called back, and may show in answers to others. Have training excluded by ' +
        'contract or setting, keep such data from the vendor, or record a waiver that says why it is accepted.',
    ]);
  });

  for (const { input, count } of [
    { input: '{ personal_data: true }', count: 1 },
    { input: '{ personal_data: false }', count: 0 },
    { input: '{ classification: public }', count: 0 },
    { input: '{ classification: internal }', count: 0 },
    { input: '{ classification: confidential }', count: 1 },
    { input: '{ classification: restricted, personal_data: false }', count: 1 },
    { input: '{ classification: public }, { classification: confidential }', count: 1 },
    { input: '', count: 0 },
  ]) {
    it(`with the inputs ${input || 'none'}: ${count}`, () => {
      assert.equal(found({ vendor: training, systems: [{ input }] }).length, count);
    });
  }

  for (const { vendor, count } of [
    { vendor: `status: approved\n${training}`, count: 1 },
    { vendor: 'data_handling: { trains_on_our_data: false }\n', count: 0 },
    { vendor: 'data_handling: { retention: none }\n', count: 0 },
    { vendor: 'data_handling: { trains_on_our_data: "true" }\n', count: 0 },
    { vendor: `conclusion: reject\n${training}`, count: 0 },
    { vendor: `status: retired\n${training}`, count: 0 },
  ]) {
    it(`${vendor.trim().replace('\n', ', ')}: ${count}`, () => {
      assert.equal(found({ vendor, systems: [personal] }).length, count);
    });
  }

  for (const { stage, mode, count } of [
    { stage: 'development', count: 0 },
    { stage: 'pilot', count: 1 },
    { stage: 'pilot', mode: 'self-hosted', count: 0 },
    { stage: 'retired', count: 0 },
  ]) {
    it(`for a system in ${stage}${mode ? `, ${mode}` : ''}: ${count}`, () => {
      const systems = [{ ...personal, stage, ...(mode && { mode }) }];
      assert.equal(found({ vendor: training, systems }).length, count);
    });
  }
});

function found(circumstances: VendorInUse): readonly string[] {
  return foundInVendor('vendor-trains-on-our-data', circumstances);
}
