import assert from 'node:assert/strict';
import { checkPicture, findingsIn, messagesOf } from '../support/findings.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';

const code = 'uncovered-policy-topic';
const register = 'aims: register/v1\nsystems: []\n';
const binds = 'so nobody is bound by what was decided about it, or nothing was';

describe('uncovered-policy-topic', () => {
  it('stands once, at the scope before the register', () => {
    checkPicture(
      `
#- r.yaml
aims: register/v1
systems: []
#- s.yaml
aims: scope/v1
^^^^^^^^^^^^^^ info uncovered-policy-topic
id: s
`,
      { only: [code] },
    );
  });

  it('is a warning once a system is in production', () => {
    checkPicture(
      `
#- a.yaml
aims: ai-system/v1
^^^^^^^^^^^^^^^^^^ warning uncovered-policy-topic
id: a
stage: production
`,
      { only: [code] },
    );
  });

  for (const { what, policies, expected } of [
    {
      what: 'there is no policy',
      policies: [],
      expected:
        `This AI management system has no policy: nothing covers the development, use and oversight of AI, ${binds}. ` +
        'Write a document that begins "aims: policy/v1" with those topics, and have leadership approve it.',
    },
    {
      what: 'all are history',
      policies: ['superseded [development, use, oversight]', 'retired [use]'],
      expected:
        `This AI management system has no policy: nothing covers the development, use and oversight of AI, ${binds}. ` +
        'Write a document that begins "aims: policy/v1" with those topics, and have leadership approve it.',
    },
    {
      what: 'topics are given in words',
      policies: ['approved [AI development, Acceptable use, data reuse]'],
      expected: `No approved policy covers the oversight of AI, ${binds}. Write a document that begins "aims: policy/v1" with that topic, and have leadership approve it.`,
    },
    {
      what: 'one topic is left',
      policies: ['approved [development, use]'],
      expected: `No approved policy covers the oversight of AI, ${binds}. Write a document that begins "aims: policy/v1" with that topic, and have leadership approve it.`,
    },
    {
      what: 'a draft would cover it',
      policies: ['approved [development, use]', 'draft [oversight]'],
      expected: `No approved policy covers the oversight of AI, ${binds}. "p1" would cover it once approved.`,
    },
    {
      what: 'drafts would cover a part of it',
      policies: ['approved purchasing', 'in-review [oversight]', 'draft [oversight, use]'],
      expected:
        `No approved policy covers the development, use and oversight of AI, ${binds}. "p1" and "p2" would cover use and ` +
        'oversight once approved; for development a policy has to be written.',
    },
    {
      what: 'one policy covers all',
      policies: ['approved [development, use, oversight]'],
      expected: undefined,
    },
    {
      what: 'several do together',
      policies: ['approved development', 'approved [use]', 'approved [oversight, x]'],
      expected: undefined,
    },
    {
      what: 'they spell it otherwise',
      policies: ['approved [Development, " USE ", Oversight]'],
      expected: undefined,
    },
  ]) {
    it(`says ${expected === undefined ? 'nothing' : 'what is left'} where ${what}`, () => {
      const workspace = workspaceOf([{ path: 'r.yaml', text: register }, ...policies.map(policyOf)]);
      assert.deepEqual(
        messagesOf(code, workspace, 'r.yaml'),
        expected === undefined ? [] : [`info: ${expected}`],
      );
    });
  }

  it('points at the drafts', () => {
    const policies = ['draft [use, oversight]', 'approved [use]', 'draft [use]'].map(policyOf);
    const workspace = workspaceOf([{ path: 'r.yaml', text: register }, ...policies]);
    const [found] = findingsIn(workspace, 'r.yaml').filter(each => each.code === code);
    assert.deepEqual(
      found?.related.map(({ uri }) => uri),
      [uriOf('p0.yaml')],
    );
  });
});

function policyOf(words: string, index: number): { readonly path: string; readonly text: string } {
  const [status = ''] = words.split(' ');
  const topics = words.slice(status.length + 1);
  return {
    path: `p${index}.yaml`,
    text: `aims: policy/v1\nid: p${index}\nowner: O\nstatus: ${status}\ntopics: ${topics}\n`,
  };
}
