import assert from 'node:assert/strict';
import { addMonths } from '../../server/core/base/day.ts';
import { postureOf } from '../../server/core/posture/posture.ts';
import { check } from '../../server/core/rules/run.ts';
import { fileIn, workspaceOf } from '../support/fixture.ts';
import { complete, system } from './assessment.ts';

/** One impact assessment, assessed on a day of its own, and what the configuration says. */
function worldWith(config: string, { assessed = '2026-09-01', document = complete } = {}) {
  return workspaceOf(
    [
      { path: 'config.yaml', text: `aims: config/v1\n${config}\n` },
      { path: 'system.yaml', text: system },
      { path: 'ia.yaml', text: document.replace(/on: \d{4}-\d{2}-\d{2}/, `on: ${assessed}`) },
    ],
    { today: '2026-11-23' },
  );
}

function assessmentIn(config: string, given = {}) {
  const [root] = postureOf(worldWith(config, given)).roots;
  const answer = root?.systems[0]?.obligations.find(({ kind }) => kind === 'impact-assessment');
  assert.ok(answer);
  return answer;
}

describe('the configuration acts:', () => {
  it('cadences move the day on which a review is due', () => {
    const dueBy = (config: string) => assessmentIn(config).due?.day;
    const all = (cadence: string) =>
      `cadences: { low: ${cadence}, medium: ${cadence}, high: ${cadence}, critical: ${cadence} }`;
    assert.equal(dueBy(all('annual')), addMonths(dueBy(all('monthly')) ?? '', 11));
    assert.notEqual(dueBy(''), dueBy(all('monthly')));
  });

  it('due_soon_days move the day on which somebody is told', () => {
    const document = `${complete}review: { next: 2026-12-10 }\n`;
    const stateWith = (days: number) =>
      assessmentIn(`thresholds: { due_soon_days: ${days} }`, { document }).reasons.map(({ code }) => code);
    assert.ok(stateWith(17).includes('review-due'));
    assert.ok(!stateWith(16).includes('review-due'));
    assert.deepEqual(
      assessmentIn('', { document }).reasons.map(({ code }) => code),
      stateWith(30),
    );
  });

  it('obligations move what is owed', () => {
    const stateWith = (config: string) => assessmentIn(config).state;
    assert.equal(stateWith('obligations: { impact-assessment: { from: never } }'), 'not-required');
    assert.notEqual(stateWith(''), 'not-required');
  });

  it('severities move how much a finding weighs, in this root alone', () => {
    const workspace = workspaceOf([
      {
        path: 'config.yaml',
        text: 'aims: config/v1\nseverities: { unknown-key: hint, placeholder: "off" }\n',
      },
      { path: 'p.yaml', text: 'aims: policy/v1\nid: p\ncolour: red\ntitle: TODO\n' },
      { path: 'team/config.yaml', text: 'aims: config/v1\n' },
      { path: 'team/p.yaml', text: 'aims: policy/v1\nid: p\ncolour: red\ntitle: TODO\n' },
    ]);
    const found = (path: string) =>
      check(workspace, fileIn(workspace, path)).diagnostics.flatMap(({ code, severity }) =>
        code === 'unknown-key' || code === 'placeholder' ? [`${severity} ${code}`] : [],
      );
    assert.deepEqual(found('p.yaml'), ['hint unknown-key']);
    assert.equal(found('team/p.yaml').length, 2);
  });
});
