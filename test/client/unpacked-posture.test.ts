import assert from 'node:assert/strict';
import { postureUnpacker } from '../../client/parts/unpacked-posture.ts';
import { packedPosture } from '../../server/lsp/posture.ts';
import type { PackedPosture } from '../../server/lsp/protocol.ts';
import { smallAims } from '../posture/small-aims.ts';
import { workspaceOf } from '../support/fixture.ts';

const register = `aims: register/v1
systems:
  - { id: a, name: A, owner: { name: Ana, role: Lead, team: n/a }, stage: production, risk: { level: high } }
  - { id: b, name: B, owner: [Bo, Cy], stage: production, risk: { level: high } }
  - { id: c, name: C, owner: Ana, stage: idea, risk: { level: low } }
`;

describe('the posture as it is sent', () => {
  it('has what is alike only once, and each system has it again', () => {
    const packed = sent();
    const texts = packed.obligations.map(each => JSON.stringify(each));
    assert.equal(new Set(texts).size, texts.length);
    const [a, b, c] = postureUnpacker()(packed).roots.flatMap(({ systems }) => systems);
    assert.ok(a && b && c);
    assert.equal(a.obligations.length, 9);
    assert.deepEqual(a.obligations, b.obligations);
    assert.equal(a.obligations[0], b.obligations[0]);
    assert.deepEqual(
      c.obligations.map(({ state }) => state),
      Array.from({ length: 9 }, () => 'not-required'),
    );
  });

  it('is put together of the objects that were there before', () => {
    const unpacked = postureUnpacker();
    const [before] = unpacked(sent()).roots.flatMap(({ systems }) => systems);
    const [after] = unpacked(sent(register.replace('id: c, name: C', 'id: d, name: D'))).roots.flatMap(
      ({ systems }) => systems,
    );
    assert.ok(before && after);
    assert.ok(before.obligations.every((each, index) => each === after.obligations[index]));
  });

  it('says all that owners are called by, without placeholders', () => {
    const owners = sent().roots.flatMap(({ systems }) => systems.map(each => each.owners));
    assert.deepEqual(owners, [['Ana', 'Lead'], ['Bo', 'Cy'], ['Ana']]);
  });

  it('says for how long something has been so, and how far away a review is', () => {
    const files = Object.entries(smallAims).map(([name, text]) => ({ path: `aims/${name}`, text }));
    const riskAssessment = (today: string) => {
      const packed = packedPosture(workspaceOf(files, { today }), moment);
      const found = packed.obligations.find(({ kind }) => kind === 'risk-assessment');
      return [found?.state, found?.due, found?.dueIn, found?.age];
    };
    assert.deepEqual(riskAssessment('2026-11-01'), ['current', '2027-10-01', 334, undefined]);
    assert.deepEqual(riskAssessment('2027-10-11'), ['stale', '2027-10-01', -10, 9]);
  });
});

const moment = { revision: 1, complete: true };

/** What is sent, as it arrives. */
function sent(text = register): PackedPosture {
  const packed = packedPosture(workspaceOf([{ path: 'aims/register.yaml', text }]), moment);
  return JSON.parse(JSON.stringify(packed));
}
