import assert from 'node:assert/strict';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const only = { only: ['framework-not-in-use'] };
const crosswalk = (body: string) => `aims: crosswalk/v1\nid: c\nowner: O\n${body}\n`;

describe('framework-not-in-use', () => {
  for (const { what, config, framework, found } of [
    { what: 'one that is not named', config: 'frameworks: [eu-ai-act]', framework: 'soc2', found: 1 },
    { what: 'one that is named alone', config: 'frameworks: soc2', framework: 'soc2', found: 0 },
    { what: 'any where nothing is said', config: 'title: C', framework: 'nist-ai-rmf', found: 0 },
    {
      what: 'any where only what is wrong is said',
      config: 'frameworks: [sock2]',
      framework: 'soc2',
      found: 0,
    },
    {
      what: 'any where none applies',
      config: 'frameworks: { not_applicable: We work with ISO/IEC 42001 alone. }',
      framework: 'soc2',
      found: 1,
    },
    { what: 'none that is not one', config: 'frameworks: [eu-ai-act]', framework: 'sock2', found: 0 },
  ]) {
    it(`finds ${found ? 'fault' : 'none'} with ${what}`, () => {
      const workspace = workspaceOf([
        { path: 'config.yaml', text: `aims: config/v1\n${config}\n` },
        { path: 'c.yaml', text: crosswalk(`framework: ${framework}`) },
      ]);
      assert.equal(messagesOf('framework-not-in-use', workspace, 'c.yaml').length, found);
    });
  }

  it('is silent about what is history, and about other documents that name items of it', () =>
    checkPicture(
      `
#- config.yaml
aims: config/v1
frameworks: [eu-ai-act]
#- a.yaml
aims: crosswalk/v1
framework: soc2
status: retired
#- b.yaml
aims: crosswalk/v1
framework: nist-ai-rmf
#          ^^^^^^^^^^^ info framework-not-in-use
---
aims: control/v1
id: c
implements: [soc2/CC8.1]
#- other/config.yaml
aims: config/v1
#- other/c.yaml
aims: crosswalk/v1
framework: soc2
`,
      only,
    ));
});
