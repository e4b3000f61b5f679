import assert from 'node:assert/strict';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const code = 'unconsidered-failure-mode';

const writes = 'data_outputs: [{ name: Draft reply }]';
const judges =
  'automation_level: recommend\ndata_inputs: [{ name: Applications, personal_data: true }]\ndata_outputs: [{ name: Score }]';

/** What is found in an approved assessment with that text as its failure modes, of such a system. */
function found(
  system: string,
  modes: string,
  { status = 'approved', stage = 'pilot' }: { status?: string; stage?: string } = {},
): readonly string[] {
  const workspace = workspaceOf([
    { path: 's.yaml', text: `aims: ai-system/v1\nid: s\nstage: ${stage}\n${system}\n` },
    {
      path: 'ia.yaml',
      text: `aims: impact-assessment/v1\nid: ia\nsystem: s\nstatus: ${status}\nfailure_modes: ${modes}\n`,
    },
  ]);
  return messagesOf(code, workspace, 'ia.yaml');
}

/** The failures that a message says are left, each with its severity. */
function left(system: string, modes = '[{ risk: drift }]'): string {
  const [message = ''] = found(system, modes);
  const asked = ['hallucination', 'bias in outputs', 'performance gaps across populations'].filter(noun =>
    message.includes(noun),
  );
  return [message.split(':')[0], ...asked].filter(part => part).join(', ');
}

const both = 'bias in outputs, performance gaps across populations';

describe(code, () => {
  for (const { system, asked } of [
    { system: '', asked: '' },
    { system: 'purpose: Predicts how many tents are sold.', asked: '' },
    { system: writes, asked: 'warning, hallucination' },
    { system: 'data_outputs: [{ name: Proposed code and comments }]', asked: 'warning, hallucination' },
    { system: 'data_outputs: [{ name: Error code }]', asked: '' },
    { system: 'purpose: A chatbot for returns.', asked: 'warning, hallucination' },
    { system: 'purpose: Summarises meetings.', asked: 'warning, hallucination' },
    { system: 'purpose: A rule engine, not a chatbot.', asked: '' },
    { system: 'purpose: Works without any large language model.', asked: '' },
    { system: 'models: [{ name: gpt-4.1 }]', asked: 'warning, hallucination' },
    { system: 'models: [{ name: Llama3-70b }]', asked: 'warning, hallucination' },
    { system: 'models: [{ name: mistral-embed }]', asked: '' },
    { system: 'models: [{ name: hierarchical-boosting }]', asked: '' },
    { system: `${writes}\naudience: internal`, asked: 'warning, hallucination' },
    { system: `${writes}\naudience: customer-facing`, asked: `warning, hallucination, ${both}` },
    { system: judges, asked: `warning, ${both}` },
    { system: judges.replace('recommend', 'decide-and-act'), asked: `warning, ${both}` },
    { system: judges.replace('recommend', 'assist'), asked: `info, ${both}` },
    { system: judges.replace('name: Score', 'name: Route'), asked: `info, ${both}` },
    { system: judges.replace('name: Score', 'name: Route').replace('recommend', 'inform'), asked: '' },
    { system: judges.replace('personal_data: true', 'personal_data: false'), asked: '' },
    { system: judges.replace('true', 'true, kind: training'), asked: '' },
    { system: judges.replace('true', 'true, kind: retrieval'), asked: `warning, ${both}` },
    {
      system: judges.replace('name: Score', 'name: List, used_for: Deciding whom to invite'),
      asked: `warning, ${both}`,
    },
    {
      system: `${judges.replace('name: Score', 'name: List')}\npurpose: Ranks applicants.`,
      asked: `warning, ${both}`,
    },
    {
      system: `${judges.replace('name: Score', 'name: List')}\npurpose: It never rejects anybody.`,
      asked: `info, ${both}`,
    },
  ]) {
    it(`asks ${asked || 'nothing'} of ${system.replaceAll('\n', ', ') || 'an entry that says nothing'}`, () => {
      assert.equal(left(system), asked);
    });
  }

  for (const risk of [
    'hallucination',
    'Hallucination',
    'risk-taxonomy/hallucination',
    'Invents refund rules',
    'Makes deadlines up',
    'Confabulated sources',
    'Gives wrong advice about returns',
    'Factual errors',
  ]) {
    it(`takes "${risk}" for hallucination`, () => {
      assert.equal(left(writes, `[{ risk: "${risk}" }]`), '');
      assert.equal(
        left(writes, `[{ risk: "${risk}", not_applicable: Sentences are written by people. }]`),
        '',
      );
    });
  }

  for (const { risk, asked } of [
    { risk: 'bias', asked: 'warning, performance gaps across populations' },
    { risk: 'Discriminates by age', asked: 'warning, performance gaps across populations' },
    { risk: 'Unfair to newcomers', asked: 'warning, performance gaps across populations' },
    { risk: 'performance-gap', asked: 'warning, bias in outputs' },
    { risk: 'Works worse for women', asked: 'warning, bias in outputs' },
    { risk: 'Errs more often for dialects', asked: 'warning, bias in outputs' },
    { risk: 'Bias against minorities', asked: '' },
    { risk: 'automation-bias', asked: `warning, ${both}` },
    { risk: 'Automation bias of recruiters', asked: `warning, ${both}` },
    { risk: 'availability-loss', asked: `warning, ${both}` },
  ]) {
    it(`asks ${asked || 'nothing more'} where "${risk}" is listed`, () => {
      assert.equal(left(judges, `[{ risk: "${risk}" }]`), asked);
    });
  }

  it('takes populations for a look at gaps between them, be it that there are none', () => {
    assert.equal(left(judges, '[{ risk: bias, populations: People who write Polish }]'), '');
    assert.equal(left(judges, '[{ risk: bias, populations: { not_applicable: One shop only. } }]'), '');
    assert.equal(
      left(judges, '[{ risk: bias, populations: TODO }]'),
      'warning, performance gaps across populations',
    );
  });

  it('reads whom a failure affects, too', () => {
    assert.equal(left(writes, '[{ risk: F1, affects: Customers who follow wrong advice }]'), '');
  });

  it('asks nothing where there is no list to complete, nor of drafts, history and ideas', () => {
    for (const modes of [
      '',
      'TODO',
      '[]',
      '{ not_applicable: It was never switched on. }',
      'made-up answers',
    ]) {
      assert.deepEqual(found(writes, modes), [], modes);
    }
    for (const status of ['draft', 'in-review', 'superseded', 'retired']) {
      assert.deepEqual(found(writes, '[{ risk: drift }]', { status }), []);
    }
    for (const stage of ['idea', 'planned', 'retired']) {
      assert.deepEqual(found(writes, '[{ risk: drift }]', { stage }), []);
    }
    const alone = 'aims: impact-assessment/v1\nid: ia\nstatus: approved\nfailure_modes: [{ risk: drift }]\n';
    assert.deepEqual(messagesOf(code, workspaceOf([{ path: 'ia.yaml', text: alone }]), 'ia.yaml'), []);
  });

  it('says from what it concludes', () => {
    assert.deepEqual(found(`${writes}\naudience: public`, '[{ risk: drift }]'), [
      'warning: Neither listed nor ruled out here: hallucination (the system generates content, since its output is "Draft reply"); bias in outputs ' +
        'and performance gaps across populations (the system may treat people unequally, since what it makes reaches people outside). An auditor ' +
        'cannot tell whether that was looked at. Add it under "failure_modes" with whom it affects, or with the reason under "not_applicable" if the ' +
        'system cannot fail this way.',
    ]);
    assert.match(
      found(judges, '[{ risk: bias }]')[0] ?? '',
      /\(the system judges people, since it works on personal data, its automation level is recommend, and one of its outputs says "Score"\)/,
    );
    assert.match(
      found('models: [{ name: Claude 4 }]', '[{ risk: drift }]')[0] ?? '',
      /since it runs on "Claude 4"\)/,
    );
    assert.match(
      found('purpose: Translates letters.', '[{ risk: drift }]')[0] ?? '',
      /since its purpose says "Translates"\)/,
    );
  });

  it('searches a section of the body, where what is lacking is information', () => {
    const head = (id: string) =>
      `---\naims: impact-assessment/v1\nid: ${id}\nsystem: s\nstatus: approved\n---\n`;
    checkPicture(
      `
#- told.md
${head('told')}
## Failure modes

| what goes wrong |
| --- |
| It invents a package name |
#- lacking.md
${head('lacking')}
## Failure modes
#  ^^^^^^^^^^^^^ info unconsidered-failure-mode

Drift over the summer.
#- s.md
---
aims: ai-system/v1
id: s
stage: pilot
---

## Purpose

Drafts replies to customers.
`,
      { only: [code] },
    );
  });
});
