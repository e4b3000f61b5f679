import assert from 'node:assert/strict';
import { checkPicture, findingsIn, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const code = 'system-out-of-scope';
const only = [code];

describe('system-out-of-scope', () => {
  describe('concerns systems that are built or run', () => {
    for (const { stage, found } of [
      { stage: 'idea', found: 0 },
      { stage: 'planned', found: 0 },
      { stage: 'development', found: 1 },
      { stage: 'pilot', found: 1 },
      { stage: 'production', found: 1 },
      { stage: 'suspended', found: 1 },
      { stage: 'retired', found: 0 },
      { stage: undefined, found: 1 },
    ]) {
      it(`${stage ?? 'of an unknown stage'}: ${found}`, () => {
        const system = `aims: ai-system/v1\nid: b\n${stage ? `stage: ${stage}\n` : ''}`;
        assert.equal(messages({ fields: 'systems: [a]\n', system }).length, found);
      });
    }

    for (const status of ['superseded', 'retired']) {
      it(`and are not ${status}`, () => {
        const system = `aims: ai-system/v1\nid: b\nstage: pilot\nstatus: ${status}\n`;
        assert.deepEqual(messages({ fields: 'systems: [a]\n', system }), []);
      });
    }
  });

  for (const { what, fields, found } of [
    { what: 'a single id', fields: 'systems: a\n', found: 1 },
    { what: 'no list', fields: '', found: 0 },
    { what: 'an empty list', fields: 'systems: []\n', found: 0 },
    { what: 'all', fields: 'systems: all\n', found: 0 },
    { what: 'a placeholder', fields: 'systems: TODO\n', found: 0 },
    { what: 'a reason why it does not apply', fields: 'systems: { not_applicable: None yet. }\n', found: 0 },
    { what: 'the word all as if it were an id', fields: 'systems: [All]\n', found: 0 },
    { what: 'the system', fields: 'systems: [a, b]\n', found: 0 },
    {
      what: 'a misspelt id of the system, which is a finding of its own',
      fields: 'systems: [a, call-nots]\n',
      found: 0,
    },
    {
      what: 'an exclusion that names it',
      fields: 'systems: [a]\nexclusions: [{ system: b, reason: R }]\n',
      found: 0,
    },
    {
      what: 'a sentence that names it',
      fields: 'systems: [a]\nexclusions: The trial of call notes.\n',
      found: 0,
    },
    {
      what: 'a sentence with its id',
      fields: 'systems: [a]\nexclusions: ["CALL-NOTES, which ended"]\n',
      found: 0,
    },
    {
      what: 'what is excluded in words',
      fields: 'systems: [a]\nexclusions: [{ what: Call notes }]\n',
      found: 0,
    },
    { what: 'a part of its name', fields: 'systems: [a]\nexclusions: Protocall notes.\n', found: 1 },
    {
      what: 'a reason that names it',
      fields: 'systems: [a]\nexclusions: [{ what: X, reason: Call notes }]\n',
      found: 1,
    },
    { what: 'a superseded scope', fields: 'status: superseded\nsystems: [a]\n', found: 0 },
    { what: 'a scope that could not be read to its end', fields: 'systems: [a]\nexclusions: "\n', found: 0 },
  ]) {
    it(`finds ${found} with ${what}`, () => {
      const id = /\bb\b/.test(fields) ? 'b' : 'call-notes';
      const system = `aims: ai-system/v1\nid: ${id}\nname: Call notes\nstage: pilot\n`;
      assert.equal(messages({ fields, system }).length, found);
    });
  }

  it('is seen in an exclusion that is a section of a Markdown body', () => {
    const workspace = workspaceOf([
      { path: 's.md', text: '---\naims: scope/v1\nid: s\nsystems: [a]\n---\n## Exclusions\n\nCall notes.\n' },
      { path: 'b.yaml', text: 'aims: ai-system/v1\nid: b\nname: Call notes\nstage: pilot\n' },
    ]);
    assert.deepEqual(messagesOf(code, workspace, 's.md'), []);
  });

  for (const { status, stage, risk, severity } of [
    { status: 'approved', stage: 'pilot', risk: 'high', severity: 'warning' },
    { status: 'approved', stage: 'production', risk: 'medium', severity: 'warning' },
    { status: 'approved', stage: 'production', risk: 'high', severity: 'error' },
    { status: 'approved', stage: 'production', risk: 'critical', severity: 'error' },
    { status: 'draft', stage: 'production', risk: 'critical', severity: 'info' },
  ]) {
    it(`is ${severity} in a scope that is ${status}, of ${risk} risk in ${stage}`, () => {
      const system = `aims: ai-system/v1\nid: b\nstage: ${stage}\nrisk: { level: ${risk} }\n`;
      const [message] = messages({ fields: `status: ${status}\nsystems: [a]\n`, system });
      assert.equal(message?.split(':')[0], severity);
    });
  }

  it('is one finding that names the systems, of many the first', () => {
    const entries = Array.from({ length: 30 }, (_, index) => `  - id: s${index}\n    stage: pilot\n`).join(
      '',
    );
    const register = `aims: register/v1\nsystems:\n${entries}`;
    const text = 'aims: scope/v1\nid: s\nsystems: [s0, s1]\n';
    const workspace = workspaceOf([
      { path: 'r.yaml', text: register },
      { path: 's.yaml', text },
    ]);
    const [found, ...others] = findingsIn(workspace, 's.yaml').filter(each => each.code === code);
    assert.deepEqual(others, []);
    assert.equal(
      found?.message,
      '"s2", "s3", "s4", "s5", "s6" and 23 more are neither in this list nor excluded, so nobody can tell whether the AI ' +
        'management system governs them. Add them here, or under "exclusions" with "system" and "reason".',
    );
    assert.equal(found?.related.length, 20);
    const [one] = messages({ fields: 'systems: [a]\n', system: 'aims: ai-system/v1\nid: b\nstage: pilot\n' });
    assert.match(one ?? '', /^info: "b" is neither in this list .* governs it\. Add it here, /);
  });

  it('counts an id that was given twice once', () => {
    const system = 'aims: ai-system/v1\nid: b\nstage: pilot\n';
    const [found] = messages({ fields: 'systems: [a]\n', system: `${system}---\n${system}` });
    assert.match(found ?? '', /"b" is neither/);
  });

  it('is found where a system is in and out at once, in drafts too', () => {
    checkPicture(
      `
#- s.yaml
aims: scope/v1
id: s
systems: [a, b]
exclusions:
  - system: b
#           ^ warning system-out-of-scope
    reason: Ended in May.
  - { what: The other one, system: c }
---
aims: scope/v1
id: t
systems: all
exclusions: [{ system: b, reason: Ended in May. }]
`,
      { only },
    );
  });
});

function messages({
  fields,
  system,
}: {
  readonly fields: string;
  readonly system: string;
}): readonly string[] {
  const workspace = workspaceOf([
    { path: 'a.yaml', text: 'aims: ai-system/v1\nid: a\nstage: pilot\n' },
    { path: 'b.yaml', text: system },
    { path: 's.yaml', text: `aims: scope/v1\nid: s\n${fields}` },
  ]);
  return messagesOf(code, workspace, 's.yaml');
}
