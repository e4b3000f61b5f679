import assert from 'node:assert/strict';
import { findingsIn } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

/** What other kinds than systems and impact assessments need: by a status of their own, and unless something answers. */
describe('missing-field in other kinds', () => {
  it('asks of a control by its own status', () => {
    const control = (status: string) =>
      `aims: control/v1\nid: c\nowner: IT\n${status && `status: ${status}\n`}`;
    const later = 'Needed later: once it is in-progress, implemented or degraded description';
    const evidence = 'once it is implemented or degraded implements, evidence';
    assert.deepEqual(found(control('')), [`info ${later}; ${evidence}.`]);
    assert.deepEqual(found(control('planned')), [`info ${later}; ${evidence}.`]);
    assert.deepEqual(found(control('in-progress')), [
      'warning description',
      `info Needed later: ${evidence}.`,
    ]);
    // That there is no evidence is told by control-without-evidence.
    assert.deepEqual(found(control('implemented')), ['warning description', 'warning implements']);
    assert.deepEqual(found(control('retired')), []);
    assert.deepEqual(found(control('not-applicable')), []);
  });

  it('says so in words', () => {
    const [finding] = findings('aims: control/v1\nid: c\nowner: IT\nstatus: degraded\n');
    assert.match(
      finding?.message ?? '',
      /^There is no "description", which a control needs that is degraded\. /,
    );
  });

  it('asks of the entries of a list of controls, and not of the list', () => {
    assert.deepEqual(found('aims: controls/v1\ncontrols:\n  - id: c\n    status: retired\n'), [
      'error owner',
    ]);
  });

  it('asks nothing more of an incident that was none', () => {
    const incident = (status: string) =>
      `aims: incident/v1\nid: i\nowner: IT\nsystems: []\ntype: other\nstatus: ${status}\n`;
    assert.deepEqual(found(incident('dismissed')), ['error systems']);
    const closed = findings(incident('closed')).find(({ severity }) => severity === 'warning');
    assert.match(closed?.message ?? '', /^6 fields are missing that an incident needs that is closed: /);
    for (const field of ['severity', 'occurred_on', 'detected_on', 'affected', 'actions', 'serious_incident'])
      assert.ok(closed?.message.includes(`"${field}"`), field);
  });

  it('takes the scope of the AIMS for the system of a risk assessment', () => {
    const assessment = (about: string) =>
      `aims: risk-assessment/v1\nid: r\nowner: IT\nstatus: retired\n${about}`;
    assert.deepEqual(found(assessment('')), ['error system']);
    assert.deepEqual(found(assessment('scope: aims\n')), []);
    assert.deepEqual(found(assessment('scope:\n')), ['error system']);
  });

  it('takes a reason for the rest of a risk that is ruled out', () => {
    const text = [
      'aims: risk-assessment/v1',
      'id: r',
      'owner: IT',
      'scope: aims',
      'status: approved',
      'risks:',
      '  - category: societal',
      '    not_applicable: It counts boxes.',
      '  - category: technical',
      '    title: It counts wrong',
      '',
    ];
    const inRisks = found(text.join('\n')).filter(each => each.includes('risks'));
    assert.deepEqual(inRisks, [
      'warning risks[1].id',
      'warning risks[1].cause',
      'warning risks[1].consequence',
      'warning risks[1].inherent',
      'warning risks[1].treatment',
      'warning risks[1].residual',
      'warning risks[1].risk_owner',
    ]);
  });

  it('lets a waiver name a rule or an obligation, and a document or a file', () => {
    const waiver = (what: string) =>
      `aims: waivers/v1\nwaivers:\n  - reason: Later\n    approved_by: CTO\n    expires: 2027-01-31\n${what}`;
    assert.deepEqual(found(waiver('')), ['error waivers[0].rule', 'error waivers[0].document']);
    assert.deepEqual(found(waiver('    rule: placeholder\n    path: a.md\n')), []);
    assert.deepEqual(found(waiver('    rule: placeholder\n    document: pol\n')), []);
    assert.deepEqual(found(waiver('    obligation: runbook\n')), []);
  });

  it('asks nothing of a configuration', () => {
    assert.deepEqual(found('aims: config/v1\n'), []);
  });
});

function findings(text: string) {
  const workspace = workspaceOf([{ path: 'a.yaml', text }]);
  return findingsIn(workspace, 'a.yaml').filter(({ code }) => code === 'missing-field');
}

/** The severity with the name of the missing field, or with what lies ahead. */
function found(text: string): readonly string[] {
  return findings(text).map(({ severity, message }) => {
    const field = /^(?:There is no|Nothing stands in) "([^"]+)"/.exec(message)?.[1];
    return `${severity} ${field ?? message}`;
  });
}
