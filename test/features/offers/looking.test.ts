import assert from 'node:assert/strict';
import { testFolder } from '../../support/fixture.ts';
import { chooseIn, drawOffer, wishIn } from '../../support/offers.ts';

const company = `
#- aims/register.yaml
aims: register/v1
id: reg
owner: Platform
systems:
  - id: crm-bot
    name: CRM bot
    owner: Sales
    stage: pilot
    controls: [c-1]
    models: [{ name: t-5, vendor: tessera, version: "1.0", deployment_mode: third-party-api }]
    links: [https://example.org/crm]
#- aims/impact.yaml
aims: impact-assessment/v1
id: ia
title: Impact
system: crm-bot
owner: Sales
evidence: [{ title: Minutes, location: proof/minutes.pdf }]
#- aims/risk.yaml
aims: risk-assessment/v1
id: ra
title: Risks
system: crm-bot
owner: Sales
#- aims/vendor.yaml
aims: vendor/v1
id: tessera
title: Tessera
owner: Sales
#- aims/control.yaml
aims: control/v1
id: c-1
title: People check answers
owner: Sales
status: implemented
#- aims/policy.yaml
aims: policy/v1
id: pol
title: Policy
owner: Legal
#- proof/minutes.pdf
%PDF
`;

const at = (mark: string) => company.replace(mark, `$0${mark}`);

describe('looking from a document', () => {
  it('goes to everything that is connected with a system', () => {
    assert.equal(
      drawOffer(wishIn(at('name: CRM'), { wants: 'related' }).offer),
      `Connected with CRM bot
[Answers what it owes]
- Risks | Risk assessment · ra | draft
- Impact | Impact assessment · ia | draft
- Tessera | Vendor · tessera | draft
[Named by it]
- People check answers | Control · c-1
[Evidence and links]
- https://example.org/crm`,
    );
  });

  it('goes from an assessment to its system, to what else is about that, and to its evidence', () => {
    assert.equal(
      drawOffer(wishIn(at('title: Impact'), { wants: 'related' }).offer),
      `Connected with Impact
[Its system]
- CRM bot | AI system · crm-bot | missing
[About the same system]
- Risks | Risk assessment · ra | draft
[Evidence and links]
- proof/minutes.pdf`,
    );
  });

  it('goes to what names a document', () => {
    assert.equal(
      drawOffer(wishIn(at('title: People'), { wants: 'related' }).offer),
      'Connected with People check answers\n[Names it]\n- CRM bot | AI system · crm-bot | missing',
    );
  });

  it('says where a document stands alone', () => {
    assert.equal(
      drawOffer(wishIn(at('title: Policy'), { wants: 'related' }).offer),
      'no: "Policy" names nothing, and nothing names it.',
    );
  });

  it('asks whose connections they are where nothing is open', () => {
    const wishing = wishIn(company, { wants: 'related' });
    assert.match(drawOffer(chooseIn(wishing, 'People check answers').offer), /\[Names it\]\n- CRM bot/);
  });

  it('finds the record around the cursor, and what is pointed at', () => {
    for (const [wish, mark, expected] of [
      [{ wants: 'copy-id' }, 'title: Impact', 'found: impact-assessment ia'],
      [{ wants: 'copy-id' }, 'stage: pilot', 'found: ai-system crm-bot crm-bot'],
      // In front of the dash of its entry, and on it.
      [{ wants: 'copy-id' }, '  - id: crm-bot', 'found: ai-system crm-bot crm-bot'],
      [{ wants: 'copy-id' }, '- id: crm-bot', 'found: ai-system crm-bot crm-bot'],
      [{ wants: 'history' }, 'title: Policy', 'found: policy pol'],
      [{ wants: 'reveal' }, 'title: Risks', 'found: ai-system crm-bot crm-bot'],
      [{ wants: 'reveal' }, 'title: Tessera', 'found: ai-system crm-bot crm-bot'],
      [{ wants: 'why' }, 'stage: pilot', 'found: ai-system crm-bot crm-bot'],
      [{ wants: 'why' }, 'title: Risks', 'found: risk-assessment ra'],
    ] as const) {
      assert.equal(drawOffer(wishIn(at(mark), wish).offer), expected);
    }
    const duty = { root: testFolder, system: 'crm-bot', kind: 'risk-assessment' };
    for (const [wants, expected] of [
      ['copy-id', 'found: risk-assessment ra'],
      ['history', 'found: risk-assessment ra'],
      ['reveal', 'found: ai-system crm-bot crm-bot/risk-assessment'],
      ['why', 'found: ai-system crm-bot crm-bot/risk-assessment'],
    ] as const) {
      assert.equal(drawOffer(wishIn(company, { wants, duty }).offer), expected);
    }
  });

  it('says why there is nothing to show of what is pointed at', () => {
    for (const [wants, mark, expected] of [
      ['reveal', 'title: Policy', /^no: "Policy" is about no registered system/],
      [
        'why',
        'title: Policy',
        /^no: "Policy" is of the kind "policy", which answers nothing that a system owes/,
      ],
    ] as const) {
      assert.match(drawOffer(wishIn(at(mark), { wants, pointed: true }).offer), expected);
    }
  });

  it('lets systems be chosen for the sidebar, and what has a state to be explained', () => {
    assert.equal(
      drawOffer(wishIn(at('title: Policy'), { wants: 'reveal' }).offer),
      'Which system is to be shown in the sidebar?\n- CRM bot | AI system · crm-bot | missing',
    );
    assert.match(
      drawOffer(wishIn(company, { wants: 'why' }).offer),
      /^Which state is to be explained\?\n- CRM bot \| AI system · crm-bot \| missing\n- Impact \| Impact assessment · ia \| draft\n/,
    );
  });
});
