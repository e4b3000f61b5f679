import assert from 'node:assert/strict';
import { checkPicture, findingsIn, messagesOf } from '../support/findings.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';

const code = 'uncovered-incident-type';
const why =
  'Should it happen, nobody knows who stops the system, who is told and by when; auditors ask for all four.';

describe(code, () => {
  it('names the types that no approved runbook covers, and what to do', () => {
    assert.deepEqual(found(''), [
      `warning: No approved runbook covers harmful-hallucination, biased-output, prompt-injection or data-leak. ${why} ` +
        'Write a runbook that names harmful-hallucination, biased-output, prompt-injection and data-leak under ' +
        '"incident_types", and have it approved.',
    ]);
    assert.deepEqual(found(runbook('harmful-hallucination, biased-output, data-leak')), [
      `warning: No approved runbook covers prompt-injection. ${why} Write a runbook that names prompt-injection under ` +
        '"incident_types", and have it approved.',
    ]);
    assert.deepEqual(found(runbook('harmful-hallucination, biased-output, prompt-injection, data-leak')), []);
  });

  it('says what drafts would cover', () => {
    const rest = runbook('biased-output, prompt-injection');
    const draft = (types: string) => runbook(types, 'draft');
    assert.deepEqual(found(`${rest}---\n${draft('data-leak')}`), [
      `warning: No approved runbook covers harmful-hallucination or data-leak. ${why} Have the draft for data-leak approved, ` +
        'and write a runbook that names harmful-hallucination under "incident_types".',
    ]);
    const two = `${rest}---\n${draft('data-leak')}---\n${runbook('harmful-hallucination', 'in-review')}`;
    assert.deepEqual(found(two), [
      `warning: No approved runbook covers harmful-hallucination or data-leak. ${why} Have the drafts for ` +
        'harmful-hallucination and data-leak approved.',
    ]);
    const related = findingsIn(workspaceWith({ runbooks: two }), 'register.yaml')
      .filter(each => each.code === code)
      .flatMap(each => each.related);
    assert.deepEqual(
      related.map(({ uri, message }) => [uri, message]),
      [
        [uriOf('runbooks.yaml'), 'This runbook is not approved yet.'],
        [uriOf('runbooks.yaml'), 'This runbook is not approved yet.'],
      ],
    );
  });

  it('does not count what is history, nor what was ruled out', () => {
    const all = 'harmful-hallucination, biased-output, prompt-injection, data-leak';
    for (const status of ['superseded', 'retired']) assert.equal(found(runbook(all, status)).length, 1);
    const none = 'aims: runbook/v1\nid: r\nstatus: approved\nincident_types: { not_applicable: See all. }\n';
    assert.equal(found(none).length, 1);
  });

  for (const { stage, severities } of [
    { stage: 'idea', severities: [] },
    { stage: 'development', severities: [] },
    { stage: 'pilot', severities: ['info'] },
    { stage: 'suspended', severities: ['info'] },
    { stage: 'production', severities: ['warning'] },
    { stage: 'retired', severities: [] },
  ]) {
    it(`with a system in ${stage}: ${severities.join() || 'nothing'}`, () => {
      const messages = messagesOf(code, workspaceWith({ runbooks: '', stage }), 'register.yaml');
      assert.deepEqual(
        messages.map(message => message.slice(0, message.indexOf(':'))),
        severities,
      );
    });
  }

  it('stands once, at the scope before a register', () => {
    checkPicture(
      `
#- a.yaml
aims: register/v1
systems:
  - { id: a, stage: production }
#- b.yaml
aims: register/v1
systems:
  - { id: b, stage: production }
#- scope.yaml
aims: scope/v1
^^^^^^^^^^^^^^ warning uncovered-incident-type
id: scope
`,
      { only: [code] },
    );
  });
});

function runbook(types: string, status = 'approved'): string {
  return `aims: runbook/v1\nid: r-${status}\nstatus: ${status}\nincident_types: [${types}]\n`;
}

function workspaceWith({
  runbooks,
  stage = 'production',
}: {
  readonly runbooks: string;
  readonly stage?: string;
}) {
  return workspaceOf([
    { path: 'register.yaml', text: `aims: register/v1\nsystems:\n  - { id: s, stage: ${stage} }\n` },
    { path: 'runbooks.yaml', text: runbooks },
  ]);
}

function found(runbooks: string): readonly string[] {
  return messagesOf(code, workspaceWith({ runbooks }), 'register.yaml');
}
