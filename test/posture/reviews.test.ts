import assert from 'node:assert/strict';
import { linksOf } from '../../server/core/model/links.ts';
import { type Review, reviewPeriods, reviewsOf } from '../../server/core/posture/reviews.ts';
import { fileIn, parseFixture, testFolder, workspaceOf } from '../support/fixture.ts';

const day = '2026-11-23';
const system = 'aims: ai-system/v1\nid: bot\nname: Bot\nowner: Sales\nstage: production\n';

describe('what is due in an AIMS', () => {
  describe('on which day a review is due', () => {
    for (const { what, review, risk = 'low', due } of [
      { what: 'the day that is planned', review: 'review: { next: 2027-01-15 }', due: '2027-01-15' },
      { what: 'the end of a month that is planned', review: 'review: { next: 2028-02 }', due: '2028-02-29' },
      { what: 'the end of a year that is planned', review: 'review: { next: 2027 }', due: '2027-12-31' },
      {
        what: 'a quarter from the end of a long month',
        review: 'review: { cadence: quarterly }\nreviewed: { on: 2026-08-31 }',
        due: '2026-11-30',
      },
      {
        what: 'a year from 29 February',
        review: 'review: { cadence: annual }\nreviewed: { on: 2024-02-29 }',
        due: '2025-02-28',
      },
      {
        what: 'half a year to the end of a February',
        review: 'review: { cadence: semi-annual }\nreviewed: { on: 2027-08-31 }',
        due: '2028-02-29',
      },
      {
        what: 'a number of days',
        review: 'review: { cadence: P90D }\nreviewed: { on: 2026-10-01 }',
        due: '2026-12-30',
      },
      { what: 'a year by low risk', review: 'approved: { on: 2026-03-31 }', due: '2027-03-31' },
      {
        what: 'a quarter by high risk',
        review: 'approved: { on: 2026-11-30 }',
        risk: 'high',
        due: '2027-02-28',
      },
      {
        what: 'counted from the first day of a month that is all that is written',
        review: 'approved: { on: 2026-03 }',
        due: '2027-03-01',
      },
    ]) {
      it(what, () => {
        const text = `aims: risk-assessment/v1\nid: ra\nsystem: bot\nowner: Sales\nstatus: approved\n${review}\n`;
        const picture = `#- bot.yaml\n${system}risk: { level: ${risk} }\n#- ra.yaml\n${text}`;
        assert.deepEqual(daysOf(picture, 'review'), [due]);
      });
    }
  });

  for (const { what, picture, expected } of [
    {
      what: 'the review of a document, a system and a register, but of no draft and no history',
      picture: `
#- register.yaml
aims: register/v1
id: reg
owner: Ilse
review: { next: 2027-03-01 }
systems:
  - { id: bot, name: Bot, owner: Sales, stage: pilot, review: { next: 2027-01-31 } }
  - { id: old, name: Old, owner: Sales, stage: retired, review: { next: 2027-01-31 } }
#- pol.yaml
aims: policy/v1
id: pol
owner: Ilse
status: approved
review: { next: 2026-12-24 }
#- draft.yaml
aims: policy/v1
id: draft
status: draft
review: { next: 2026-12-24 }
#- past.yaml
aims: policy/v1
id: past
status: superseded
review: { next: 2026-12-24 }
`,
      expected: [
        '2026-12-24 Review policy "pol" | Ilse | | mark-reviewed revise open',
        '2027-01-31 Review AI system "Bot" | Sales | bot | mark-reviewed open',
        '2027-03-01 Review AI system register "reg" | Ilse | | mark-reviewed open',
      ],
    },
    {
      what: 'an assessment can be re-affirmed, where it is about a system',
      picture: `
#- bot.yaml
${system}
#- ia.yaml
aims: impact-assessment/v1
id: ia
title: Effects on customers
system: bot
status: approved
review: { next: 2027-01-01 }
#- ra.yaml
aims: risk-assessment/v1
id: ra
title: Risk assessment of the AIMS
scope: aims
status: approved
review: { next: 2027-01-02 }
`,
      expected: [
        '2027-01-01 Review impact assessment "Effects on customers" | | bot | reaffirm mark-reviewed revise open',
        '2027-01-02 Review "Risk assessment of the AIMS" | | | mark-reviewed revise open',
      ],
    },
    {
      what: 'a document without a cadence, as often as the riskiest system that it answers for asks',
      picture: `
#- calm.yaml
${system.replace('bot', 'calm')}audience: public
risk: { level: low }
#- grave.yaml
${system.replace('bot', 'grave')}audience: public
risk: { level: critical }
#- rb.yaml
aims: runbook/v1
id: rb
title: When it goes wrong
status: approved
approved: { by: CISO, on: 2026-11-01 }
systems: [calm, grave]
`,
      expected: [
        '2027-02-01 Review incident runbook "When it goes wrong" | | calm grave | mark-reviewed revise open',
      ],
    },
    {
      what: 'the review of a vendor, and the day until which it holds, but not of a rejected one',
      picture: `
#- bot.yaml
${system}models: [{ name: m, vendor: tessera, version: "1", deployment_mode: third-party-api }]
#- tessera.yaml
aims: vendor/v1
id: tessera
title: Tessera
owner: Procurement
status: approved
conclusion: approve
valid_until: 2027-09
#- bad.yaml
aims: vendor/v1
id: bad
status: approved
conclusion: reject
valid_until: 2027-09
#- new.yaml
aims: vendor/v1
id: new
status: draft
conclusion: approve
valid_until: 2027-09
`,
      expected: ['2027-09-30 Renew the review of vendor "Tessera" | Procurement | bot | open'],
    },
    {
      what: 'evidence that ends, of what somebody relies on',
      picture: `
#- ctl.yaml
aims: control/v1
id: ctl
title: Four eyes
owner: Sales
status: implemented
evidence:
  - { title: Log of the quarter, location: logs/q3.csv, valid_until: 2027-02 }
  - { title: Without an end }
#- planned.yaml
aims: control/v1
id: planned
status: planned
evidence: [{ title: Sketch, valid_until: 2027-02 }]
#- inc.yaml
aims: incident/v1
id: inc
status: closed
evidence: [{ title: Mail, valid_until: 2027-02 }]
#- list.yaml
aims: controls/v1
id: list
status: superseded
controls: [{ id: c, title: C, status: implemented, evidence: [{ title: Old, valid_until: 2027-02 }] }]
`,
      expected: [
        '2027-02-28 Collect evidence "Log of the quarter" of control "Four eyes" anew | Sales | | open',
      ],
    },
    {
      what: 'training, once for each role, by the record that holds longest',
      picture: `
#- bot.yaml
${system}human_oversight: { overseers: [{ role: Duty lead }] }
#- tr.yaml
aims: training/v1
id: tr
owner: People
status: approved
records:
  - { who: Ann, role: duty  lead, module: m, completed_on: 2025-06-01, expires_on: 2026-06-01 }
  - { who: Bob, role: Duty Lead, module: m, completed_on: 2026-06-01, expires_on: 2027-06 }
  - { who: Cem, role: Clerk, module: m, completed_on: 2025-06-01, expires_on: 2026-10-01 }
  - { who: Dee, role: Guide, module: m, completed_on: 2025-06-01 }
`,
      expected: [
        '2026-10-01 Repeat the training of Clerk | People | | open',
        '2027-06-30 Repeat the training of Duty Lead | People | bot | open',
      ],
    },
    {
      what: 'acceptances that end and treatments on their way, of approved assessments',
      picture: `
#- bot.yaml
${system}
#- ctl.yaml
aims: control/v1
id: under-way
status: in-progress
#- done.yaml
aims: control/v1
id: done
status: implemented
#- ra.yaml
aims: risk-assessment/v1
id: ra
system: bot
owner: Sales
status: approved
risks:
  - id: R1
    title: Wrong answers
    risk_owner: Head of sales
    treatment: { option: accept }
    acceptance: { by: Board, on: 2026-01-01, expires: 2027-01-31 }
  - id: R2
    treatment: { option: mitigate, controls: [done, under-way], due: 2026-12 }
  - id: R3
    treatment: { option: mitigate, controls: [done], due: 2026-12 }
  - id: R4
    treatment: { option: mitigate, controls: [done] }
    residual: { likelihood: 1, impact: 1 }
    acceptance: { by: Board, on: 2026-01-01, expires: 2027-01-31 }
#- draft.yaml
aims: risk-assessment/v1
id: draft
system: bot
risks: [{ id: R1, treatment: { option: accept }, acceptance: { by: B, on: 2026-01-01, expires: 2027-01-31 } }]
`,
      expected: [
        '2026-12-31 Put the treatment of R2 in place | Sales | bot | open',
        '2027-01-31 Decide anew whether R1 "Wrong answers" is accepted | Head of sales | bot | open',
      ],
    },
    {
      what: 'waivers that end, in documents and in comments',
      picture: `
#- bot.yaml
${system}review: { next: 2026-10-01 } # aims-waive: overdue-review until 2027-01-15 by CTO because it moves in January
#- waivers.yaml
aims: waivers/v1
id: w
waivers:
  - { obligation: monitoring, system: bot, reason: Not ours, approved_by: Board, expires: 2026-12 }
  - { rule: overdue-review, path: pol.yaml, reason: Soon, approved_by: Board, expires: 2026-11-01 }
`,
      expected: [
        '2026-11-01 Decide anew about the waiver of overdue-review in "pol.yaml" | Board | | open',
        '2026-12-31 Decide anew about the waiver of the monitoring of "bot" | Board | bot | open',
        '2027-01-15 Decide anew about the waiver of overdue-review in a comment of AI system "Bot" | CTO | bot | open',
      ],
    },
    {
      what: 'rights to data, unless no system uses it any more',
      picture: `
#- register.yaml
aims: register/v1
systems:
  - { id: bot, name: Bot, owner: O, stage: pilot }
  - { id: old, name: Old, owner: O, stage: retired }
#- ds.yaml
aims: dataset/v1
id: ds
title: Mails
owner: Data
used_by: [bot, old]
rights: { expires: 2027-05-31 }
#- unused.yaml
aims: dataset/v1
id: unused
used_by: [old]
rights: { expires: 2027-05-31 }
`,
      expected: ['2027-05-31 Renew the right to use dataset "Mails" | Data | bot old | open'],
    },
    {
      what: 'exercises of runbooks, as often as the configuration asks',
      picture: `
#- config.yaml
aims: config/v1
thresholds: { exercise_days: 100 }
#- rb.yaml
aims: runbook/v1
id: rb
title: Leaks
owner: CISO
status: approved
last_exercised: 2026-09-01
#- never.yaml
aims: runbook/v1
id: never
status: approved
`,
      expected: ['2026-12-10 Exercise incident runbook "Leaks" | CISO | | open'],
    },
    {
      what: 'incidents that are open, and reports to the authority',
      picture: `
#- bot.yaml
${system}
#- inc.yaml
aims: incident/v1
id: inc
title: Wrong dose
owner: CISO
systems: [bot]
severity: high
status: contained
detected_on: 2026-11-20
serious_incident: true
#- earlier.yaml
aims: incident/v1
id: earlier
title: Fall
severity: low
status: closed
detected_on: 2026-11-20
serious_incident: true
statutory_report: { clock: death, due: 2026-11-25 }
#- reported.yaml
aims: incident/v1
id: reported
severity: low
status: resolved
detected_on: 2026-11-20
serious_incident: true
statutory_report: { clock: death, reported_on: 2026-11-22 }
#- dismissed.yaml
aims: incident/v1
id: dismissed
severity: low
status: dismissed
detected_on: 2026-11-20
serious_incident: true
`,
      expected: [
        '2026-11-25 Report serious incident "Fall" to the authority | | | open',
        '2026-12-05 Report serious incident "Wrong dose" to the authority | CISO | bot | open',
        '2026-12-20 Resolve incident "Wrong dose" | CISO | bot | open',
      ],
    },
    {
      what: 'corrective actions that nobody has verified',
      picture: `
#- ca.yaml
aims: corrective-action/v1
id: ca
title: Check the dose
owner: Sales
due: 2026-12-18
#- verified.yaml
aims: corrective-action/v1
id: verified
due: 2026-12-18
verified_on: 2026-11-01
#- judged.yaml
aims: corrective-action/v1
id: judged
due: 2026-12-18
effective: false
`,
      expected: ['2026-12-18 Finish and verify corrective action "Check the dose" | Sales | | open'],
    },
    {
      what: 'objectives of the approved scope',
      picture: `
#- scope.yaml
aims: scope/v1
id: scope
owner: Ilse
status: approved
objectives:
  - { id: O1, title: All assessed, owner: { role: Head of IT }, due: 2026 }
  - { id: O2, title: Undated }
#- draft.yaml
aims: scope/v1
id: draft
objectives: [{ id: O1, title: Not yet, due: 2026 }]
`,
      expected: ['2026-12-31 Reach objective O1 "All assessed", and set the next | Head of IT | | open'],
    },
    {
      what: 'the next management review, and what the latest decided for days to come',
      picture: `
#- old.yaml
aims: management-review/v1
id: mr-1
held_on: 2025-09-01
decisions: [{ decision: Long ago, due: 2027-01-01 }]
#- new.yaml
aims: management-review/v1
id: mr-2
owner: Ilse
held_on: 2026-09-01
decisions:
  - { decision: Two more people, owner: Head of IT, due: 2027-01 }
  - { decision: Was due, due: 2026-10-01 }
`,
      expected: [
        '2027-01-31 Carry out what management review "mr-2" decided: Two more people | Head of IT | | open',
        '2027-09-01 Hold the next management review | Ilse | | create open management-review',
      ],
    },
    {
      what: 'milestones on the way to a certificate, and the accreditation',
      picture: `
#- cert.yaml
aims: certification/v1
id: cert
owner: Ilse
status: approved
certification_body: { name: Norden Zert, accreditation_status: accredited, checked_on: 2026-11-01 }
milestones:
  - { id: M1, title: Gap analysis, due: 2026-10-31, done_on: 2026-10-12 }
  - { id: M2, title: Stage 1 audit, stage: stage-1, due: 2027-04 }
`,
      expected: [
        '2027-01-30 Look up again whether Norden Zert is accredited | Ilse | | open',
        '2027-04-30 Reach "M2": Stage 1 audit | Ilse | | open',
      ],
    },
    {
      what: 'what an audit was the last to look at, three years later',
      picture: `
#- first.yaml
aims: internal-audit/v1
id: first
owner: Ines
status: approved
audited_on: 2024-02-29
scope: { clauses: ["4.1", "4.2"], controls: [A.2.2] }
#- second.yaml
aims: internal-audit/v1
id: second
owner: Ines
status: approved
audited_on: 2026-10-15
scope: { clauses: ["4.2"] }
`,
      expected: [
        '2027-02-28 Audit 1 clause and 1 control again that internal audit "first" was the last to look at | Ines | | create open internal-audit',
        '2029-10-15 Audit 1 clause again that internal audit "second" was the last to look at | Ines | | create open internal-audit',
      ],
    },
  ]) {
    it(what, () => assert.deepEqual(calendar(picture), expected));
  }

  it('leaves out what a waiver lets go until after its day', () => {
    const policy = '#- pol.yaml\naims: policy/v1\nid: pol\nstatus: approved\nreview: { next: 2026-11-01 }\n';
    const waiver = (expires: string) =>
      `${policy}#- w.yaml\naims: waivers/v1\nwaivers: [{ rule: overdue-review, document: pol, reason: R, approved_by: B, expires: ${expires} }]\n`;
    assert.deepEqual(daysOf(policy, 'review'), ['2026-11-01']);
    assert.deepEqual(daysOf(waiver('2026-12-01'), 'review'), []);
    assert.deepEqual(daysOf(waiver('2026-11-22'), 'review'), ['2026-11-01']);
  });

  it('leaves out the review of what a system is let go without', () => {
    const picture = (waived: string) => `
#- bot.yaml
${system}risk: { level: low }
#- mon.yaml
aims: monitoring/v1
id: mon
system: bot
status: approved
review: { next: 2026-11-01 }
#- w.yaml
aims: waivers/v1
waivers: [{ obligation: ${waived}, system: bot, reason: R, approved_by: B, expires: 2027-01-01 }]
`;
    assert.deepEqual(daysOf(picture('validation'), 'review'), ['2026-11-01']);
    assert.deepEqual(daysOf(picture('monitoring'), 'review'), []);
  });

  it('stands where the day stands, or what it is counted from', () => {
    const picture = `
#- pol.yaml
aims: policy/v1
id: pol
status: approved
approved: { by: CTO, on: 2026-03-31 }
#                        ^^^^^^^^^^
review: { cadence: annual }
`;
    const [review] = reviewsIn(picture);
    const [mark] = parseFixture(picture).files[0]?.marks ?? [];
    assert.deepEqual(review?.location.range, mark?.range);
  });

  it('has a key that no other has, and that stays when the day moves', () => {
    const picture = (next: string) => `
#- a.yaml
aims: control/v1
id: ctl
status: implemented
review: { next: ${next} }
evidence:
  - { title: Log, valid_until: ${next} }
  - { title: Log, valid_until: ${next} }
#- b.yaml
aims: policy/v1
id: ctl
status: approved
review: { next: ${next} }
`;
    const keys = (next: string) => reviewsIn(picture(next)).map(({ key }) => key);
    assert.equal(new Set(keys('2027-01-01')).size, 3);
    assert.deepEqual(keys('2027-01-01'), keys('2028-02'));
  });

  it('is the same in whatever order the files were read', () => {
    const { files } = parseFixture(`
#- b.yaml
aims: policy/v1
id: b
status: approved
review: { next: 2027-01-01 }
#- a.yaml
aims: policy/v1
id: a
status: approved
review: { next: 2027-01-01 }
#- c.yaml
aims: waivers/v1
waivers: [{ rule: overdue-review, document: x, reason: R, approved_by: B, expires: 2027-01-01 }]
`);
    const inOrder = (list: typeof files) => {
      const workspace = workspaceOf(list);
      return reviewsOf(workspace, linksOf(workspace).root(testFolder)).map(({ key }) => key);
    };
    assert.deepEqual(inOrder(files), [
      'review policy a',
      'review policy b',
      'waiver waivers c.yaml overdue-review x',
    ]);
    assert.deepEqual(inOrder([...files].reverse()), inOrder(files));
  });
});

describe('the periods of a calendar', () => {
  for (const { today, periods } of [
    { today: '2026-11-23', periods: 'overdue 1 | this-month 2026-11 2 | next-months 2026-12 1 | later 3' },
    { today: '2026-11-30', periods: 'overdue 2 | this-month 2026-11 1 | next-months 2026-12 1 | later 3' },
    { today: '2026-12-01', periods: 'overdue 3 | this-month 2026-12 1 | next-months 2027-03 1 | later 2' },
    // From a 31st the months that follow are still the next three.
    { today: '2026-12-31', periods: 'overdue 3 | this-month 2026-12 1 | next-months 2027-03 1 | later 2' },
    { today: '2028-03-01', periods: 'overdue 7' },
  ]) {
    it(`on ${today}`, () => {
      const days = [
        '2026-11-22',
        '2026-11-23',
        '2026-11-30',
        '2026-12-31',
        '2027-03-01',
        '2027-04-30',
        '2028-02-29',
      ];
      const reviews = days.map(each => ({ day: each }) as Review);
      assert.equal(
        reviewPeriods(reviews, today)
          .map(({ is, month, reviews: own }) =>
            [is, month, own.length].filter(part => part !== undefined).join(' '),
          )
          .join(' | '),
        periods,
      );
    });
  }
});

function reviewsIn(picture: string): readonly Review[] {
  const { files } = parseFixture(picture);
  const workspace = workspaceOf(files, { today: day });
  for (const { path } of files) fileIn(workspace, path);
  return reviewsOf(workspace, linksOf(workspace).root(testFolder));
}

/** `day what | owner | systems | acts and what is created` */
function calendar(picture: string): readonly string[] {
  return reviewsIn(picture).map(({ day: due, what, owner = '', systems, acts, creates = '' }) =>
    [`${due} ${what}`, owner, systems.map(({ id }) => id).join(' '), [...acts, creates].join(' ').trim()]
      .join(' | ')
      .replace(/ {2,}/g, ' '),
  );
}

function daysOf(picture: string, sort: Review['sort']): readonly string[] {
  return reviewsIn(picture)
    .filter(each => each.sort === sort)
    .map(({ day: due }) => due);
}
