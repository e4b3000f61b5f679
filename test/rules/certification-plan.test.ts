import assert from 'node:assert/strict';
import { kindNamed } from '../../server/core/kinds/index.ts';
import { certification } from '../../server/core/rules/certification/index.ts';
import { findingsIn } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

interface ShownMilestone {
  readonly month: number;
  readonly stage: string;
}

describe('the default certification plan', () => {
  const shown = kindNamed('certification')?.fields.find(({ name }) => name === 'milestones')?.examples?.[0];
  const milestones = shown as readonly ShownMilestone[];

  it('takes six months, from the gap analysis to stage 2', () => {
    assert.deepEqual(
      milestones.map(({ month, stage }) => `${month} ${stage}`),
      ['1 gap-analysis', '2 gap-analysis', '3 readiness', '4 readiness', '5 stage-1', '6 stage-2'],
    );
  });

  it('is a plan that no rule about plans has anything against', () => {
    const plan = {
      aims: 'certification/v1',
      id: 'cert-2027',
      owner: 'AI governance',
      status: 'approved',
      milestones,
    };
    const workspace = workspaceOf([{ path: 'plan.json', text: JSON.stringify(plan, null, 2) }], {
      today: '2026-11-23',
    });
    const codes = new Set(certification.rules.map(({ code }) => code));
    const found = findingsIn(workspace, 'plan.json').filter(({ code }) => codes.has(code));
    assert.deepEqual(
      found.map(({ message }) => message),
      [],
    );
    assert.ok(codes.size >= 4);
  });
});
