import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { ReasonCode, State } from '../../../server/core/posture/states.ts';
import { aims, eventually, stateOf } from '../suite/aims.ts';
import { attributes, driverCan, screenshot, texts } from '../suite/driver.ts';
import { closeRows, openOnly, pointAt, row } from '../suite/systems-rows.ts';

/** Where in the example something is to be seen: the system, what it owes, and the words for it. */
type Seen = readonly [system: string, owed: string, words: RegExp];

/** The compiler keeps both lists whole. */
const states: Readonly<Record<State, Seen>> = {
  missing: ['CV screening aid', 'Impact assessment', /missing/],
  incomplete: ['Demand forecast', 'Impact assessment', /incomplete/],
  stale: ['Support copilot', 'Impact assessment', /stale/],
  draft: ['CV screening aid', 'Risk assessment', /draft/],
  'in-review': ['Demand forecast', 'Validation', /in review/],
  unknown: ['Code assistant', 'Risk assessment', /could not be checked/],
  'due-soon': ['Support copilot', 'Monitoring', /due/],
  waived: ['Meeting notes', 'Validation', /waived/],
  current: ['Support copilot', 'Vendor: tessera-ai', /current/],
  'not-required': ['CV screening aid', 'Monitoring', /not required/],
};

const reasons: Readonly<Record<ReasonCode, Seen>> = {
  'no-document': ['CV screening aid', 'Impact assessment', /required since its risk is high/],
  'has-errors': ['Demand forecast', 'Impact assessment', /it has 2 errors/],
  'has-placeholders': ['Demand forecast', 'Impact assessment', /2 placeholders not replaced yet/],
  'misses-fields': ['Demand forecast', 'Dataset', /retention missing/],
  'not-approved': ['CV screening aid', 'Risk assessment', /it is a draft: nobody has approved it/],
  'review-overdue': ['Code assistant', 'Impact assessment', /review was due on 2026-10-15, 39 days ago/],
  'review-due': ['Support copilot', 'Monitoring', /review due on 2026-12-10, in 17 days/],
  'facts-changed': ['Support copilot', 'Impact assessment', /models changed since 2026-09-01/],
  'incident-since': ['Support copilot', 'Impact assessment', /an incident happened on 2026-11-14/],
  'vendor-review-expired': ['CV screening aid', 'Vendor', /the review of the vendor held until 2026-10-31/],
  'model-not-validated': ['Support copilot', 'Validation', /is in use and was not validated/],
  'training-expired': [
    'Support copilot',
    'Training: Team lead',
    /the training of Team lead, support expired/,
  ],
  'evidence-expired': ['Code assistant', 'Impact assessment', /expired on 2026-09-30/],
  'edited-after-approval': ['Support copilot', 'Human oversight', /edited on 2026-11-20 by Marta Figueira/],
  'code-changed': ['Support copilot', 'Risk assessment', /3 commits \(12 lines\) changed its code/],
  'history-unknown': ['Code assistant', 'Risk assessment', /commit 8be41d7 is not in the repository/],
  waived: ['Meeting notes', 'Monitoring', /waived until 2026-12-15 by AI steering group/],
  'not-applicable': ['CV screening aid', 'Monitoring', /not required: it is owed from the stage production/],
};

describe('each state and each reason, as the sidebar shows it', function () {
  this.timeout(60_000);

  before(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('aims.systems.focus');
    await (await aims()).whenReady();
  });

  after(() => closeRows());

  for (const [state, [system, owed, words]] of Object.entries(states)) {
    it(`shows what is ${state}`, async function () {
      const found = await obligationOf(system, owed);
      assert.equal(stateOf(found), state);
      if (!driverCan('click') || !driverCan('attributes')) this.skip();
      await openOnly(system);
      const labels = await eventually(async () => {
        const drawn = await attributes(row(owed), 'aria-label');
        assert.equal(drawn.length > 0, true, `no row "${owed}" is drawn`);
        return drawn;
      });
      assert.match(labels[0] ?? '', words);
      await screenshot(`state-${state}`);
    });
  }

  for (const [reason, [system, owed, words]] of Object.entries(reasons)) {
    it(`says of a state that it is because of ${reason}`, async function () {
      const found = await obligationOf(system, owed);
      // Markdown, in which every sign is a plain one.
      assert.match(found.tooltip.replace(/\\(?=[^\w\s])/g, ''), words);
      if (!driverCan('hover') || !driverCan('texts')) this.skip();
      await openOnly(system);
      await pointAt(owed);
      await eventually(async () => assert.match((await texts('.workbench-hover')).join('\n'), words));
      // It fades in.
      await sleep(300);
      await screenshot(`reason-${reason}`);
    });
  }
});

async function obligationOf(system: string, owed: string) {
  return eventually(async () => {
    const row = (await aims()).systems().find(({ label }) => label === system);
    const obligation = row?.obligations.find(({ label }) => label.startsWith(owed));
    assert.ok(obligation, `${system} owes no "${owed}", but ${row?.obligations.map(each => each.label)}`);
    return obligation;
  });
}
