import assert from 'node:assert/strict';
import { foundInVendor, severitiesIn, type VendorInUse } from './vendor-in-use.ts';

describe('vendor-review-expired', () => {
  const approved = 'status: approved\nconclusion: approve\nvalid_until: 2026-11-22\n';

  it('says since when, who uses the vendor, and what to do', () => {
    assert.deepEqual(found({ vendor: approved, systems: [{ name: 'Copilot' }, { name: 'Minutes' }] }), [
      'warning: This review held until 2026-11-22, 1 day ago, but Copilot and Minutes still use the vendor. Its data ' +
        'handling, its controls and its models may have changed since. Review it again and write the new day here.',
    ]);
    assert.deepEqual(found({ vendor: approved, systems: [{ stage: 'idea' }], today: '2026-11-24' }), [
      'info: This review held until 2026-11-22, 2 days ago. No system in pilot or later uses the vendor, so nothing ' +
        'depends on it yet. Review it again before one does, or retire this document.',
    ]);
  });

  it('begins on the day after the last one', () => {
    assert.deepEqual(found({ vendor: approved, today: '2026-11-22' }), []);
    assert.deepEqual(found({ vendor: approved.replace('-22', ''), today: '2026-11-30' }), []);
    assert.equal(found({ vendor: approved.replace('-22', ''), today: '2026-12-01' }).length, 1);
    assert.deepEqual(found({ vendor: 'status: approved\n' }), []);
    assert.deepEqual(found({ vendor: 'status: approved\nvalid_until: TBD\n' }), []);
  });

  for (const { status, count } of [
    { status: 'approved', count: 1 },
    { status: 'draft', count: 0 },
    { status: 'in-review', count: 0 },
    { status: 'superseded', count: 0 },
    { status: 'retired', count: 0 },
  ]) {
    it(`${status}: ${count}`, () => {
      assert.equal(
        found({ vendor: approved.replace('status: approved', `status: ${status}`) }).length,
        count,
      );
    });
  }

  it('has nothing to say of a rejection', () => {
    assert.deepEqual(found({ vendor: approved.replace(': approve\n', ': reject\n') }), []);
  });

  it('is an error where one of the systems is of high risk and in production', () => {
    const grave = { stage: 'production', risk: 'high' };
    assert.deepEqual(severitiesIn(found({ vendor: approved, systems: [{}, grave] })), ['error']);
    assert.deepEqual(severitiesIn(found({ vendor: approved, systems: [{ ...grave, stage: 'pilot' }] })), [
      'warning',
    ]);
  });
});

function found(circumstances: VendorInUse): readonly string[] {
  return foundInVendor('vendor-review-expired', circumstances);
}
