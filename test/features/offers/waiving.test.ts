import assert from 'node:assert/strict';
import { testFolder } from '../../support/fixture.ts';
import { chooseIn, doneBy, drawOffer, wishIn } from '../../support/offers.ts';

const register = `
#- aims/register.yaml
aims: register/v1
id: reg
owner: Platform
systems:
  - id: crm-bot
    name: CRM bot
    owner: Sales
    stage: development
    audience: customer-facing
    automation_level: inform
    risk: { level: low }
    models: [{ name: t, vendor: acme, version: "1" }]
    purpose: Answers mails.
    affected_partys: x
`;

const answers = { reason: 'A pilot of two weeks.', approved_by: 'Dana Osei', expires: '2026-12-31' };
const asked =
  '\n  Why may this be let go?\n  Who allows it? A name or a role\n  Until which day, that day included?';

describe('waiving by command', () => {
  it('waives the only finding under the cursor', () => {
    const wishing = wishIn(register.replace('affected_partys', 'affected_$0partys'), { wants: 'waive' });
    assert.equal(drawOffer(wishing.offer), `do: Waive "unknown-key" here for a while${asked}`);
    assert.match(doneBy(wishing, answers), /^#- aims\/waivers\.yaml\n/);
    assert.match(doneBy(wishing, answers), /rule: unknown-key\n {4}document: crm-bot\n/);
  });

  it('lets be chosen what else is found around, and what the system owes', () => {
    const wishing = wishIn(register.replace('name: CRM', 'name: CRM$0'), { wants: 'waive' });
    assert.match(
      drawOffer(wishing.offer),
      /^What may be let go for a while\?\n\[What it owes\]\n- Risk assessment \| missing \| missing\n\[Found in CRM bot\]\n(- [a-z-]+ \| line \d+\n)*- unknown-key \| line 14/,
    );
    assert.equal(
      drawOffer(chooseIn(wishing, 'unknown-key').offer),
      `do: Waive "unknown-key" here for a while${asked}`,
    );
    const owed = chooseIn(wishing, 'Risk assessment');
    assert.match(
      doneBy(owed, answers),
      /obligation: risk-assessment\n {4}system: crm-bot\n {4}reason: A pilot of two weeks\.\n {4}approved_by: Dana Osei\n {4}expires: 2026-12-31\n/,
    );
  });

  it('lets be chosen what is owed where nothing is open', () => {
    assert.equal(
      drawOffer(wishIn(register, { wants: 'waive' }).offer),
      'What may be let go for a while?\n[CRM bot]\n- Risk assessment | missing | missing',
    );
  });

  const duty = { root: testFolder, system: 'crm-bot' };

  it('waives what is owed, in whatever state it is', () => {
    assert.equal(
      drawOffer(wishIn(register, { wants: 'waive', duty: { ...duty, kind: 'risk-assessment' } }).offer),
      `do: Waive the risk assessment of "crm-bot" for a while${asked}`,
    );
  });

  it('does not waive what is waived, or not owed', () => {
    const waived = `
#- aims/waivers.yaml
aims: waivers/v1
id: w
title: Waivers
owner: Lead
waivers:
  - { obligation: risk-assessment, system: crm-bot, reason: Soon gone., approved_by: Lead, expires: 2026-12-01 }
`;
    assert.match(
      drawOffer(
        wishIn(register + waived, { wants: 'waive', duty: { ...duty, kind: 'risk-assessment' } }).offer,
      ),
      /^no: The risk assessment of "CRM bot" is waived: waived until 2026-12-01 by Lead: Soon gone\.; .*To change that, edit the waiver\.$/,
    );
    assert.match(
      drawOffer(wishIn(register, { wants: 'waive', duty: { ...duty, kind: 'monitoring' } }).offer),
      /^no: "CRM bot" does not owe this: not required: it is owed from the stage production on/,
    );
  });

  it('has nothing to waive where nothing is found', () => {
    const fine = '#- c.yaml\naims: policy/v1\nid: $0c\ntitle: C\nowner: A\nstatus: retired\n';
    assert.equal(
      drawOffer(wishIn(fine, { wants: 'waive', pointed: true }).offer),
      'no: Nothing is found wrong with "C", so there is nothing to waive.',
    );
    assert.match(drawOffer(wishIn(fine, { wants: 'waive' }).offer), /^no: No system owes anything/);
  });
});
