import assert from 'node:assert/strict';
import { applyEdits } from '../../server/core/base/edit.ts';
import { findingsIn, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const code = 'incident-without-runbook';

const runbooks = `aims: runbook/v1
id: rb-leak
status: approved
incident_types: data-leak
---
aims: runbook/v1
id: rb-injection
status: approved
incident_types: [prompt-injection, model-drift, prompt-injection]
systems: [a, b]
---
aims: runbook/v1
id: rb-drafted
incident_types: [biased-output]
---
aims: runbook/v1
id: rb-empty
status: approved
---
aims: runbook/v1
id: "2024"
status: approved
incident_types: [misuse]
`;

describe(code, () => {
  const unnamed = 'This incident names no runbook, so nobody can tell whether what was rehearsed was done.';

  for (const { incident, message } of [
    {
      incident: 'systems: [a]\ntype: data-leak',
      message: `warning: ${unnamed} "rb-leak" is for data-leak: follow it, and name it under "runbook".`,
    },
    {
      incident: 'systems: [a, b]\ntype: prompt-injection',
      message: `warning: ${unnamed} "rb-injection" is for prompt-injection: follow it, and name it under "runbook".`,
    },
    {
      incident: 'systems: [a, c]\ntype: prompt-injection',
      message: `warning: ${unnamed} No approved runbook covers prompt-injection for a and c: write one, or add the type to one whose steps fit.`,
    },
    {
      incident: 'type: biased-output',
      message: `warning: ${unnamed} No approved runbook covers biased-output: write one, or add the type to one whose steps fit.`,
    },
    {
      incident: 'type: availability',
      message: `info: ${unnamed} No approved runbook covers availability: write one, or add the type to one whose steps fit.`,
    },
    {
      incident: 'systems: [c]\ntype: model-drift',
      message: `warning: ${unnamed} No approved runbook covers model-drift for c: write one, or add the type to one whose steps fit.`,
    },
    {
      incident: 'type: data-leak\nrunbook: rb-injection',
      message:
        'warning: The runbook "rb-injection" is for prompt-injection and model-drift, and this incident is data-leak: its steps may ' +
        'leave out what matters here. "rb-leak" is the one for it.',
    },
    {
      incident: 'type: security-breach\nrunbook: rb-leak',
      message:
        'warning: The runbook "rb-leak" is for data-leak, and this incident is security-breach: its steps may leave out what ' +
        'matters here. No approved runbook covers security-breach: write one, or add the type to one whose steps fit.',
    },
    {
      incident: 'type: data-leak\nrunbook:',
      message: `warning: ${unnamed} "rb-leak" is for data-leak: follow it, and name it under "runbook".`,
    },
  ]) {
    it(incident.replaceAll('\n', ', '), () => {
      assert.deepEqual(messagesOf(code, workspaceWith(`aims: incident/v1\nid: i\n${incident}\n`), 'i.yaml'), [
        message,
      ]);
    });
  }

  for (const incident of [
    'type: data-leak\nrunbook: rb-leak',
    'type: model-drift\nrunbook: rb-injection',
    'type: biased-output\nrunbook: rb-drafted',
    'type: data-leak\nrunbook: rb-empty',
    'type: data-leak\nrunbook: rb-laek',
    'type: data-leak\nrunbook: TBD',
    'type: data-leak\nrunbook: { not_applicable: It ended by itself. }',
    'type: other',
    'status: new',
    'type: data-leek',
    'type: data-leak\nstatus: closed',
    'type: data-leak\nstatus: dismissed',
    'type: data-leak\nstatus: clsed',
    'type: data-leak\nrunbook: rb-injection\nstatus: closed',
  ]) {
    it(`nothing: ${incident.replaceAll('\n', ', ')}`, () => {
      const workspace = workspaceWith(`aims: incident/v1\nid: i\n${incident}\n`);
      assert.deepEqual(messagesOf(code, workspace, 'i.yaml'), []);
    });
  }

  it('concerns what is resolved too', () => {
    const workspace = workspaceWith('aims: incident/v1\nid: i\nstatus: resolved\ntype: data-leak\n');
    assert.equal(messagesOf(code, workspace, 'i.yaml').length, 1);
  });

  describe('the fix', () => {
    for (const { name, path = 'i.yaml', before, after } of [
      {
        name: 'inserts a line',
        before: 'aims: incident/v1\n# seen twice\ntype: data-leak # at night\nid: i\n',
        after: 'aims: incident/v1\n# seen twice\ntype: data-leak # at night\nrunbook: rb-leak\nid: i\n',
      },
      {
        name: 'keeps the line ends',
        before: 'aims: incident/v1\r\nid: i\r\ntype: data-leak\r\n',
        after: 'aims: incident/v1\r\nid: i\r\ntype: data-leak\r\nrunbook: rb-leak\r\n',
      },
      {
        name: 'quotes what would be no text',
        before: 'aims: incident/v1\ntype: misuse\n',
        after: 'aims: incident/v1\ntype: misuse\nrunbook: "2024"\n',
      },
      {
        name: 'keeps to the layout of the mapping',
        before: '{ aims: incident/v1, type: data-leak }\n',
        after: '{ aims: incident/v1, type: data-leak, runbook: rb-leak }\n',
      },
      {
        name: 'keeps as far in',
        path: 'i.json',
        before: '{\n\t"aims": "incident/v1",\n\t"type": "data-leak"\n}\n',
        after: '{\n\t"aims": "incident/v1",\n\t"type": "data-leak",\n\t"runbook": "rb-leak"\n}\n',
      },
      {
        name: 'stays on the line of JSON',
        path: 'i.json',
        before: '{ "aims": "incident/v1", "type": "data-leak" }\n',
        after: '{ "aims": "incident/v1", "type": "data-leak", "runbook": "rb-leak" }\n',
      },
      {
        name: 'writes into front matter',
        path: 'i.md',
        before: '---\naims: incident/v1\ntype: data-leak\n---\n\ntype: of text\n',
        after: '---\naims: incident/v1\ntype: data-leak\nrunbook: rb-leak\n---\n\ntype: of text\n',
      },
      {
        name: 'changes the reference, in its quotes',
        before: "aims: incident/v1\ntype: data-leak\nrunbook: 'rb-injection' # followed\n",
        after: "aims: incident/v1\ntype: data-leak\nrunbook: 'rb-leak' # followed\n",
      },
      {
        name: 'stands behind an explicit key',
        before: 'aims: incident/v1\n? type\n: data-leak\n',
        after: 'aims: incident/v1\n? type\n: data-leak\nrunbook: rb-leak\n',
      },
      {
        name: 'is none where a key stands already',
        before: 'aims: incident/v1\ntype: data-leak\nrunbook:\n',
      },
      {
        name: 'is none where the type comes from elsewhere',
        before: 'aims: incident/v1\nx-a: &a { type: data-leak }\n<<: *a\n',
      },
      { name: 'is none where no runbook fits', before: 'aims: incident/v1\ntype: biased-output\n' },
    ]) {
      it(name, () => {
        const [finding, ...more] = findingsIn(workspaceWith(before, path), path).filter(
          each => each.code === code,
        );
        assert.ok(finding && more.length === 0);
        const [fix, ...others] = finding.fixes;
        assert.deepEqual(others, []);
        assert.equal(fix && applyEdits(before, fix.edits), after);
      });
    }

    it('says what it does', () => {
      const titles = (text: string) =>
        findingsIn(workspaceWith(`aims: incident/v1\ntype: data-leak\n${text}`), 'i.yaml')
          .filter(each => each.code === code)
          .flatMap(({ fixes }) => fixes.map(({ title }) => title));
      assert.deepEqual(titles(''), ['Insert "runbook: rb-leak"']);
      assert.deepEqual(titles('runbook: rb-injection\n'), ['Change to "rb-leak"']);
    });
  });
});

function workspaceWith(text: string, path = 'i.yaml') {
  return workspaceOf([
    { path, text },
    { path: 'runbooks.yaml', text: runbooks },
  ]);
}
