import assert from 'node:assert/strict';
import { linksAround } from '../../server/core/model/links.ts';
import { pieceOf } from '../../server/core/posture/standing.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';

const system = `aims: ai-system/v1
id: s
name: S
owner: O
stage: production
purpose: P
audience: internal
automation_level: assist
users: U
affected_parties: A
data_inputs: [{ name: I, classification: internal }]
data_outputs: [{ name: R }]
models: [{ name: M, version: "1", deployment_mode: self-hosted }]
risk: { level: high, rationale: R, ai_act_class: limited }
controls: { not_applicable: None yet. }
review: { next: 2027-01-31 }
`;

function worth(...others: readonly string[]) {
  const files = [system, ...others].map((text, index) => ({ path: `${index}.yaml`, text }));
  const moment = workspaceOf(files);
  const root = linksAround(moment, uriOf('0.yaml'));
  const [record] = root.ofKind('ai-system');
  assert.ok(record);
  const { standing, lack } = pieceOf({ root, moment }, record);
  return `${standing} ${lack}`.trim();
}

describe('what the entry of a system is worth', () => {
  it('is less where nobody is said to oversee it', () => {
    assert.equal(worth(), 'partial is incomplete: human_oversight missing');
  });

  it('is whole where a document says so in its place', () => {
    const oversight = 'aims: oversight/v1\nid: o\nsystem: s\nowner: O\n';
    assert.equal(worth(oversight), 'current');
    assert.notEqual(worth(`${oversight}status: retired\n`), 'current');
  });
});
