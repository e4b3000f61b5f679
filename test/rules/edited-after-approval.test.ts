import assert from 'node:assert/strict';
import { factsAt } from '../../server/core/model/links.ts';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';

const only = ['edited-after-approval'];

const policy = ({ status = 'approved', content = 'f00000000', topics = 'use' } = {}) =>
  `aims: policy/v1\nid: p\nstatus: ${status}\ntopics: [${topics}]\napproved: { by: CTO, on: 2026-10-01, content: ${content} }\n`;

const contentOf = (text: string) =>
  factsAt(workspaceOf([{ path: 'p.yaml', text }]), { uri: uriOf('p.yaml'), document: 0, path: [] })?.lifecycle
    .content;

const said = (text: string) =>
  messagesOf('edited-after-approval', workspaceOf([{ path: 'p.yaml', text }]), 'p.yaml');

describe('edited-after-approval', () => {
  it('is silent about what was approved, and speaks of any word that changed since', () => {
    const content = contentOf(policy()) ?? '';
    assert.match(content, /^f[0-9a-f]{8}$/);
    assert.deepEqual(said(policy({ content })), []);
    assert.deepEqual(said(policy({ content, topics: '"use"  ' })), [], 'layout is no edit');
    const [message] = said(policy({ content, topics: 'use, oversight' }));
    const now = contentOf(policy({ content, topics: 'use, oversight' }));
    assert.ok(
      message?.includes(`not what was approved on 2026-10-01 any more: its fingerprint is now ${now}`),
    );
  });

  it('concerns approved documents only, and fingerprints only', () => {
    for (const status of ['draft', 'in-review', 'superseded', 'retired']) {
      assert.deepEqual(said(policy({ status })), [], status);
    }
    for (const content of ['TODO', 'abc', '12345678', '""']) {
      assert.deepEqual(said(policy({ content })), [], content);
    }
    assert.deepEqual(said('aims: policy/v1\nstatus: approved\napproved: { by: CTO, on: 2026-10-01 }\n'), []);
  });

  it('stands at the fingerprint, and weighs what the system weighs', () =>
    checkPicture(
      `
#- aims/system.yaml
aims: ai-system/v1
id: grave
stage: production
risk: { level: critical }
#- aims/validation.yaml
aims: validation/v1
system: grave
status: approved
approved:
  by: CTO
  content: f00000000
#          ^^^^^^^^^ error edited-after-approval
#- aims/policy.md
---
aims: policy/v1
status: approved
approved: { content: f00000000 }
#                    ^^^^^^^^^ warning edited-after-approval
---
Be careful.
`,
      { only },
    ));
});
