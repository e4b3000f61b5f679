import assert from 'node:assert/strict';
import { checkPicture, findingsIn, messagesOf } from '../support/findings.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';

const code = 'mitigation-not-implemented';

const control = (status: string) => ({
  path: 'c.yaml',
  text: `aims: control/v1\nid: ctl\ntitle: T\n${status}\n`,
});

const risk = (treatment: string, head = 'scope: aims\nstatus: approved') => ({
  path: 'a.yaml',
  text: `aims: risk-assessment/v1\nid: ra\n${head}\nrisks:\n  - id: R1\n    treatment: { controls: [ctl]${treatment} }\n`,
});

const impact = {
  path: 'a.yaml',
  text: 'aims: impact-assessment/v1\nid: ia\nstatus: approved\nmitigations: [{ control: ctl }]\n',
};

const found = (assessment: { path: string; text: string }, ...others: { path: string; text: string }[]) =>
  messagesOf(code, workspaceOf([assessment, ...others]), 'a.yaml');

describe(code, () => {
  for (const { status, due = '', says, severity = 'warning' } of [
    { status: 'implemented', says: undefined },
    { status: 'degraded', says: 'which is degraded: in place, but not working as it should' },
    // A reference to history is a fault of its own.
    { status: 'retired', says: undefined },
    { status: 'not-applicable', says: 'which is said not to be applicable' },
    { status: 'planned', says: 'which is planned' },
    { status: 'in-progress', says: 'which is still in progress' },
    { status: 'planned', due: '2026-11-22', says: 'which is planned and was due on 2026-11-22' },
    {
      status: 'planned',
      due: '2026-11-23',
      says: 'which is planned and due on 2026-11-23',
      severity: 'info',
    },
    {
      status: 'in-progress',
      due: '2026-11',
      says: 'which is still in progress and due on 2026-11-30',
      severity: 'info',
    },
    { status: 'in-progress', due: '2026-10', says: 'which is still in progress and was due on 2026-10-31' },
    { status: 'in-progress', due: 'soon', says: 'which is still in progress' },
    { status: 'degraded', due: '2027', says: 'which is degraded: in place, but not working as it should' },
    { status: 'implemented', due: '2026-01', says: undefined },
    // No status at all is an unknown; one that there is not is a fault of the control.
    { status: '', says: 'which does not say whether it is implemented', severity: 'info' },
    { status: 'TODO', says: 'which does not say whether it is implemented', severity: 'info' },
    { status: 'done', says: undefined },
  ]) {
    it(`${says ?? 'is content'} for "${status}"${due && `, due ${due}`}`, () => {
      const messages = found(risk(due && `, due: ${due}`), control(status && `status: ${status}`));
      assert.equal(messages.length, says === undefined ? 0 : 1);
      if (says === undefined) return;
      const begin = `${severity}: The treatment of R1 relies on the control "ctl", ${says}. Until it works, the risk is not as low as it is rated here. `;
      assert.equal(messages[0]?.slice(0, begin.length), begin);
    });
  }

  it('says the same of a mitigation, which has no due day', () => {
    assert.deepEqual(found(impact, control('status: planned')), [
      'warning: This mitigation relies on the control "ctl", which is planned. Until it works, the risk is not as low as it is rated here. ' +
        'Put it in place, or say what protects people until then.',
    ]);
    assert.deepEqual(found(impact, control('status: implemented')), []);
  });

  it('leaves references to nothing, drafts and history to others', () => {
    assert.deepEqual(found(risk('')), []);
    for (const status of ['draft', 'in-review', 'superseded', 'retired']) {
      assert.deepEqual(found(risk('', `scope: aims\nstatus: ${status}`), control('status: planned')), []);
    }
    const idea = { path: 's.yaml', text: 'aims: ai-system/v1\nid: s\nstage: idea\n' };
    assert.deepEqual(found(risk('', 'system: s\nstatus: approved'), control('status: planned'), idea), []);
  });

  it('stands at each reference, and shows the status of the control', () => {
    const files = [
      {
        path: 'a.yaml',
        text:
          'aims: risk-assessment/v1\nid: ra\nsystem: s\nstatus: approved\nrisks:\n' +
          '  - treatment: { controls: ctl-b }\n  - { category: societal, not_applicable: N }\n  - treatment: { controls: [ctl-a, ctl-b] }\n',
      },
      {
        path: 'controls.yaml',
        text: 'aims: controls/v1\ncontrols:\n  - { id: ctl-a, status: implemented }\n  - { id: ctl-b, status: degraded }\n',
      },
      { path: 's.yaml', text: 'aims: ai-system/v1\nid: s\nstage: production\nrisk: { level: critical }\n' },
    ];
    const workspace = workspaceOf(files);
    const findings = findingsIn(workspace, 'a.yaml').filter(each => each.code === code);
    const [text = '', controls = ''] = files.map(file => file.text);
    assert.deepEqual(
      findings.map(({ range, severity }) => [text.slice(range.start, range.end), severity]),
      [
        ['ctl-b', 'error'],
        ['ctl-b', 'error'],
      ],
    );
    const related = findings.flatMap(each => each.related);
    assert.deepEqual(
      related.map(({ uri, range, message }) => [uri, controls.slice(range.start, range.end), message]),
      Array.from({ length: 2 }, () => [uriOf('controls.yaml'), 'degraded', 'The status of "ctl-b".']),
    );
  });

  it('is told in JSON as well', () => {
    checkPicture(
      `
#- a.json
{ "aims": "impact-assessment/v1", "id": "ia", "status": "approved", "mitigations": [
  { "kind": "technical", "control": "ctl" } ] }
                                    ^^^^^ warning mitigation-not-implemented
#- c.yaml
aims: control/v1
id: ctl
status: in-progress
`,
      { only: [code] },
    );
  });
});
