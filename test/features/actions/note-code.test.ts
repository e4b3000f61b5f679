import assert from 'node:assert/strict';
import { checkAction, titlesAt } from '../../support/actions.ts';
import type { PastCommit } from '../../support/past.ts';

const title = 'Note that the changes of the code are not significant';

const picture = `
#- aims/system.yaml
aims: ai-system/v1
id: crm-bot
name: CRM bot
owner: Sales
stage: pilot
code: [services/crm]
#- aims/ia.yaml
aims: impact-assessment/v1
id: ia-$0crm
system: crm-bot
owner: Sales
status: approved
assessed:
  on: 2026-10-01 # in the meeting
  by: Sam
`;

const past: readonly PastCommit[] = [
  { on: '2026-10-20', commit: 'aaa', files: { 'services/crm/reply.py': { added: 300, deleted: 2 } } },
  { on: '2026-11-20', commit: '9b07f2e', files: { 'README.md': { added: 1, deleted: 0 } } },
];

describe('noting that changes of the code are not significant', () => {
  it('says until which commit somebody looked, who, and why', () => {
    checkAction(
      picture,
      title,
      `
#- aims/ia.yaml
aims: impact-assessment/v1
id: ia-crm
system: crm-bot
owner: Sales
status: approved
assessed:
  on: 2026-10-01 # in the meeting
  by: Sam
  code_seen:
    on: 2026-11-23
    by: Dana Osei
    because: Only names
    commit: 9b07f2e00000
`,
      { past, answers: { by: 'Dana Osei', because: 'Only names' } },
    );
  });

  for (const { what, given = picture, commits = past } of [
    { what: 'where too little changed', commits: past.slice(1) },
    { what: 'in a draft', given: picture.replace('approved', 'draft') },
    { what: 'where the system names no code', given: picture.replace('code: [services/crm]', 'tags: [a]') },
  ]) {
    it(`is not offered ${what}`, () => {
      assert.ok(titlesAt(picture, { past }).includes(title), 'it is offered else');
      assert.ok(!titlesAt(given, { past: commits }).includes(title));
    });
  }
});
