import assert from 'node:assert/strict';
import { forOnce, recordsOf } from '../../server/core/model/record.ts';
import { fileIn, workspaceOf } from '../support/fixture.ts';

describe('a record that is looked at once', () => {
  const text = 'aims: register/v1\nsystems:\n  - id: a\n  - id: b\n';
  const [document] = fileIn(workspaceOf([{ path: 'a.yaml', text }]), 'a.yaml').documents;
  const [whole, a, b] = document ? recordsOf(document) : [];
  assert.ok(whole && a && b);

  it('is at hand as long as no other entry is looked at, so that its facts and its check are made of the same', () => {
    const once = forOnce(a);
    assert.equal(forOnce(a), once);
    assert.notEqual(once, a);
    assert.deepEqual({ ...once }, { ...a });
    assert.notEqual(forOnce(b), once);
    assert.notEqual(forOnce(a), once);
  });

  it('is the record itself where it is a document', () => {
    assert.equal(forOnce(whole), whole);
  });
});
