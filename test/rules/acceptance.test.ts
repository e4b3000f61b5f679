import assert from 'node:assert/strict';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const only = { only: ['unaccepted-risk', 'expired-acceptance', 'residual-risk'] };

/** An approved assessment with that text as its one risk. */
const assessment = (risk: string) =>
  `aims: risk-assessment/v1\nid: ra\nowner: O\nscope: aims\nstatus: approved\nrisks:\n  - id: R1\n${risk.replace(/^/gm, '    ')}\n`;

const found = (code: string, risk: string, others: readonly { path: string; text: string }[] = []) =>
  messagesOf(code, workspaceOf([{ path: 'ra.yaml', text: assessment(risk) }, ...others]), 'ra.yaml');

describe('unaccepted-risk', () => {
  for (const { acceptance, says } of [
    { acceptance: '', says: 'nobody is named who accepted it' },
    { acceptance: 'acceptance: { reason: R }', says: 'nobody is named who accepted it' },
    { acceptance: 'acceptance: { not_applicable: It is small. }', says: 'nobody is named who accepted it' },
    { acceptance: 'acceptance: { by: TODO, on: <day> }', says: 'nobody is named who accepted it' },
    { acceptance: 'acceptance: { on: 2026-11-02 }', says: 'its acceptance does not say by whom' },
    { acceptance: 'acceptance: { by: CTO }', says: 'its acceptance does not say on which day' },
    { acceptance: 'acceptance: { by: [CTO, CFO], on: 2026-11 }', says: undefined },
    // A day that is none is a fault of its own, reported where it stands.
    { acceptance: 'acceptance: { by: CTO, on: 2026-02-30 }', says: undefined },
  ]) {
    it(`${says ?? 'is content'} with ${acceptance || 'no acceptance'}`, () => {
      const messages = found('unaccepted-risk', `treatment: { option: accept }\n${acceptance}`);
      assert.deepEqual(
        messages,
        says === undefined
          ? []
          : [
              `warning: The treatment of R1 is to accept it, but ${says}. A risk that nobody with the authority bears is a risk ` +
                'that was forgotten. Have it accepted and fill in "acceptance" with "by", "on", "expires" and "reason", or treat it otherwise.',
            ],
      );
    });
  }

  it('asks nothing of other treatments', () => {
    for (const option of ['avoid', 'mitigate', 'transfer', 'acept', 'TODO']) {
      assert.deepEqual(found('unaccepted-risk', `treatment: { option: ${option} }`), []);
    }
  });

  it('names a risk by its id, its title, or as this one', () => {
    const named = (risk: string) =>
      messagesOf(
        'unaccepted-risk',
        workspaceOf([
          {
            path: 'ra.yaml',
            text: `aims: risk-assessment/v1\nstatus: approved\nrisks: [{ ${risk} treatment: { option: accept } }]\n`,
          },
        ]),
        'ra.yaml',
      )[0]?.replace(/^warning: The treatment of (.*) is to accept it.*$/, '$1');
    assert.equal(named('id: R1, title: The terms change,'), 'R1 "The terms change"');
    assert.equal(named('title: The terms change,'), '"The terms change"');
    assert.equal(named(''), 'this risk');
  });
});

describe('expired-acceptance', () => {
  const risk = (expires: string, rest = 'treatment: { option: accept }') =>
    `${rest}\nacceptance: { by: CTO, on: 2026-01-01, expires: ${expires} }`;

  for (const { expires, until } of [
    { expires: '2026-11-22', until: '2026-11-22' },
    { expires: '2026-11-23', until: undefined },
    { expires: '2026-11', until: undefined },
    { expires: '2026-10', until: '2026-10-31' },
    { expires: '2026', until: undefined },
    { expires: '2025', until: '2025-12-31' },
    { expires: '2026-02-30', until: undefined },
    { expires: 'soon', until: undefined },
    { expires: 'TODO', until: undefined },
  ]) {
    it(`${until === undefined ? 'finds nothing in' : `ended on ${until} with`} ${expires}`, () => {
      assert.deepEqual(
        found('expired-acceptance', risk(expires)),
        until === undefined
          ? []
          : [
              `warning: The acceptance of R1 held until ${until}; since then nobody bears what is left of the risk. Treat it, or have ` +
                'it accepted again with a new "on", "expires" and "reason".',
            ],
      );
    });
  }

  it('does not matter any more where the risk has become low enough', () => {
    const count = (rest: string) => found('expired-acceptance', risk('2026-01-31', rest)).length;
    assert.equal(count('residual: { likelihood: possible, impact: moderate }'), 0);
    assert.equal(count('residual: { likelihood: possible, impact: major }'), 1);
    assert.equal(count('residual: { likelihood: often, impact: major }'), 1);
    assert.equal(count('treatment: { option: accept }\nresidual: { likelihood: rare, impact: minor }'), 1);
  });
});

describe('residual-risk', () => {
  const residual = 'residual: { likelihood: likely, impact: major }';

  it('says how high it is, how that comes about, and what may be borne', () => {
    assert.deepEqual(found('residual-risk', residual), [
      'warning: What is left of R1 is high (likely x major, 4 x 4 = 16), and only up to medium may a risk be borne without acceptance. ' +
        'Treat it further, or have somebody with the authority accept it, and fill in "acceptance" with "by", "on", "expires" and "reason".',
    ]);
  });

  for (const { rest, count } of [
    { rest: 'residual: { likelihood: 3, impact: 3 }', count: 0 },
    { rest: 'residual: { likelihood: 2, impact: 5 }', count: 1 },
    { rest: 'residual: { likelihood: 5, impact: 5 }', count: 1 },
    { rest: 'residual: { likelihood: 5 }', count: 0 },
    { rest: 'residual: { likelihood: often, impact: 5 }', count: 0 },
    { rest: 'residual: { not_applicable: The risk is gone. }', count: 0 },
    { rest: `${residual}\nacceptance: { by: CTO, on: 2026-11-02 }`, count: 0 },
    { rest: `${residual}\nacceptance: { by: CTO }`, count: 1 },
    // These two are the business of other rules.
    { rest: `${residual}\ntreatment: { option: accept }`, count: 0 },
    { rest: `${residual}\nacceptance: { by: CTO, on: 2026-01-02, expires: 2026-02 }`, count: 0 },
  ]) {
    it(`finds ${count} in ${rest.replace('\n', ' ')}`, () => {
      assert.equal(found('residual-risk', rest).length, count);
    });
  }

  it('follows the matrix of the configuration', () => {
    const config = (matrix: string) => [
      { path: 'config.yaml', text: `aims: config/v1\nrisk_matrix: ${matrix}\n` },
    ];
    const low = 'residual: { likelihood: rare, impact: severe }';
    assert.equal(found('residual-risk', low, config('{ acceptable_up_to: medium }')).length, 0);
    assert.equal(found('residual-risk', low, config('{ acceptable_up_to: low }')).length, 1);
    assert.equal(found('residual-risk', residual, config('{ acceptable_up_to: high }')).length, 0);
    assert.equal(found('residual-risk', residual, config('{ likelihood: [no, yes] }')).length, 0);
  });

  it('is answered for an impact assessment by an acceptance that holds in an approved risk assessment', () => {
    const accepted = (system: string, { status = 'approved', expires = '2026-11-23', by = 'CTO' } = {}) =>
      `aims: risk-assessment/v1\nid: ra-${system}\nsystem: ${system}\nstatus: ${status}\nrisks:\n` +
      `  - { id: R1 }\n  - { id: R2, acceptance: { by: ${by}, on: 2026-11-02, expires: ${expires} } }\n`;
    const impact = (system: string, level = 'high') =>
      `aims: impact-assessment/v1\nid: ia-${system}\nsystem: ${system}\nstatus: approved\nresidual_risk: ${level}\n`;
    const documents = (texts: readonly string[]) =>
      texts.map((text, index) => ({ path: `${index}.yaml`, text }));
    const system = 'aims: ai-system/v1\nid: a\nstage: pilot\n---\naims: ai-system/v1\nid: b\nstage: pilot\n';
    const left = (...texts: readonly string[]) =>
      messagesOf('residual-risk', workspaceOf(documents([...texts, system])), '0.yaml');

    assert.deepEqual(left(impact('a')), [
      'warning: The risk that is left is high, and only up to medium may it be borne without acceptance. No approved risk assessment of ' +
        'this system has a risk with an acceptance that holds. List it there with its "acceptance", or mitigate further.',
    ]);
    assert.equal(left(impact('a', 'critical')).length, 1);
    assert.equal(left(impact('a', 'medium')).length, 0);
    assert.equal(left(impact('a', 'hihg')).length, 0);
    assert.equal(left(impact('a'), accepted('a')).length, 0);
    assert.equal(left(impact('a'), accepted('a', { expires: 'TODO' })).length, 0);
    assert.equal(left(impact('a'), accepted('b')).length, 1);
    assert.equal(left(impact('a'), accepted('a', { status: 'draft' })).length, 1);
    assert.equal(left(impact('a'), accepted('a', { status: 'superseded' })).length, 1);
    assert.equal(left(impact('a'), accepted('a', { expires: '2026-11-22' })).length, 1);
    assert.equal(left(impact('a'), accepted('a', { by: 'TODO' })).length, 1);
    assert.equal(left(impact('a').replace('approved', 'in-review')).length, 0);
  });
});

describe('the acceptance of risks', () => {
  it('is asked of what is approved and in force, at the place of the fault', () => {
    checkPicture(
      `
#- approved.json
{ "aims": "risk-assessment/v1", "id": "ra", "status": "approved", "risks": [
  { "id": "R1", "treatment": { "option": "accept" } },
                                         ^^^^^^^^ warning unaccepted-risk
  { "id": "R2", "residual": { "likelihood": 5, "impact": 4 } },
                ^^^^^^^^^^ warning residual-risk
  { "id": "R3", "acceptance": { "by": "CTO", "on": "2026", "expires": "2025-12-31" } }
                                                                      ^^^^^^^^^^^^ warning expired-acceptance
] }
#- grave.yaml
aims: risk-assessment/v1
id: ra-grave
system: grave
status: approved
risks:
  - treatment: { option: accept }
#                        ^^^^^^ error unaccepted-risk
  - residual: { likelihood: 5, impact: 4 }
#   ^^^^^^^^ error residual-risk
  - acceptance: { by: CTO, on: 2025, expires: 2025 }
#                                             ^^^^ error expired-acceptance
---
aims: ai-system/v1
id: grave
stage: production
risk: { level: high }
#- others.yaml
aims: risk-assessment/v1
id: ra-draft
risks:
  - treatment: { option: accept }
  - residual: { likelihood: 5, impact: 4 }
  - acceptance: { by: CTO, on: 2025, expires: 2025 }
---
aims: risk-assessment/v1
id: ra-old
status: superseded
risks:
  - treatment: { option: accept }
  - residual: { likelihood: 5, impact: 4 }
---
aims: risk-assessment/v1
id: ra-idea
system: thought-of
status: approved
risks:
  - treatment: { option: accept }
  - residual: { likelihood: 5, impact: 4 }
---
aims: ai-system/v1
id: thought-of
stage: idea
`,
      only,
    );
  });
});
