import assert from 'node:assert/strict';
import type { Wish } from '../../../server/core/features/offers/wish.ts';
import { kinds } from '../../../server/core/kinds/index.ts';
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
    stage: pilot
    purpose: Answers mails.
    audience: customer-facing
    automation_level: inform
    risk: { level: medium }
    models:
      - { name: t-5, vendor: tessera, version: "1.0", deployment_mode: third-party-api }
  - id: idea
    name: Only an idea
    owner: Sales
    stage: idea
`;

const policy = `
#- aims/policies/use.md
---
aims: policy/v1
id: use
title: Use of AI
owner: Legal
---
`;

const scope = `
#- aims/scope.md
---
aims: scope/v1
id: scope
title: Our scope
owner: Lead
---
`;

const near = (wish: Omit<Wish, 'wants'>): Wish => ({ wants: 'new-document', ...wish });

describe('a new document by command', () => {
  it('lets each kind be chosen, once', () => {
    const { offer } = wishIn(register + scope, near({}));
    assert.ok(offer.is === 'choose');
    assert.equal(offer.choices.length, kinds.length);
    assert.deepEqual(
      [...new Set(offer.choices.map(({ group }) => group))],
      ['For an AI system', 'As many as there are', 'One for the whole AIMS'],
    );
    assert.equal(
      offer.choices.find(({ label }) => label === 'Context and scope')?.description,
      'there is one already',
    );
    assert.equal(offer.choices.find(({ label }) => label === 'AI system register')?.description, undefined);
  });

  it('has what the system around the cursor lacks before all kinds', () => {
    const { offer } = wishIn(register.replace('name: CRM', 'name: $0CRM'), near({}));
    assert.match(
      drawOffer(offer),
      /^What is to be written down\?\n\[Missing for CRM bot\]\n- Risk assessment \| for CRM bot \| missing\n- Impact assessment \| for CRM bot \| missing\n- Validation \| for CRM bot \| missing\n- Vendor: tessera \| for CRM bot \| missing\n\[For an AI system\]\n/,
    );
  });

  it('asks which system it is about, those without it first', () => {
    const wishing = wishIn(register + policy.replace('owner', '$0owner'), near({}));
    assert.equal(
      drawOffer(chooseIn(wishing, 'Impact assessment').offer),
      `Which system is it about?
- CRM bot | impact assessment missing | missing
- Only an idea | impact assessment not required | not-required`,
    );
  });

  it('asks nothing more in the entry of a system', () => {
    const wishing = wishIn(register.replace('name: CRM', 'name: $0CRM'), near({ kind: 'monitoring' }));
    assert.match(doneBy(wishing), /^#- aims\/monitoring\/mon-crm-bot\.yaml\naims: monitoring\/v1\n/);
  });

  it('is prefilled for the system that was chosen', () => {
    const chosen = chooseIn(wishIn(register, near({ kind: 'impact-assessment' })), 'CRM bot');
    const done = doneBy(chosen);
    assert.match(done, /^#- aims\/impact\/ia-crm-bot\.md\n/);
    assert.match(done, /system: crm-bot/);
    assert.match(done, /\$0</);
  });

  it('may be the risks of the management itself', () => {
    const chosen = chooseIn(
      wishIn(register, near({ kind: 'risk-assessment' })),
      'The AI management system as a whole',
    );
    assert.match(
      doneBy(chosen, { title: 'Risks of the AIMS' }),
      /^#- aims\/risk\/ra-risks-of-the-aims\.yaml\n/,
    );
  });

  it('offers the vendors whose review is missing, and others', () => {
    const wishing = wishIn(register, near({ kind: 'vendor' }));
    assert.equal(
      drawOffer(wishing.offer),
      `Which system is it about?
- Vendor: tessera | for CRM bot | missing
- Another vendor | that no system names yet`,
    );
    assert.match(doneBy(chooseIn(wishing, 'Vendor: tessera')), /^#- aims\/vendors\/tessera\.yaml\n/);
    assert.match(
      doneBy(chooseIn(wishing, 'Another vendor'), { title: 'Acme Models' }),
      /^#- aims\/vendors\/acme-models\.yaml\naims: vendor\/v1\nid: acme-models\ntitle: Acme Models\n/,
    );
  });

  it('takes its id and the name of its file from what people call it', () => {
    const done = doneBy(wishIn(register, near({ kind: 'policy' })), { title: '../../Use of AI: "ours"' });
    assert.match(
      done,
      /^#- aims\/policies\/policy-use-of-ai-ours\.md\n---\naims: policy\/v1\nid: policy-use-of-ai-ours\n/,
    );
  });

  const outcomes: readonly (readonly [string, string, Wish, string])[] = [
    [
      'is one for what an AIMS has once, which is opened then',
      register + scope,
      near({ kind: 'scope' }),
      'there: aims/scope.md\n  There is a context and scope already, and an AIMS has one: "Our scope".',
    ],
    [
      'is none where there is no AIMS yet',
      '#- notes.yaml\na: b\n',
      near({}),
      'no: There is no AIMS document in this workspace yet. Begin with "AIMS: Create Register", which writes a register, a scope and a policy.',
    ],
    [
      'needs a system for what is about one',
      policy,
      near({ kind: 'validation' }),
      'no: A validation is about an AI system, and none is registered yet. Begin with "AIMS: New System".',
    ],
    [
      'asks what it is called where nothing else names it',
      register,
      near({ kind: 'incident' }),
      'do: Create an incident\n  What do people call it?',
    ],
    [
      'registers a system as New System does',
      register,
      near({ kind: 'ai-system' }),
      'do: Register an AI system\n  What do people call the AI system?\n  Who answers for it? A role, a team or a name',
    ],
    [
      'is what is owed and missing, where somebody points at that',
      register,
      near({ duty: { root: testFolder, system: 'crm-bot', kind: 'vendor', subject: 'tessera' } }),
      'do: Create the vendor review of "tessera"',
    ],
    [
      'is not written where what is owed is there',
      register +
        '#- aims/ra.yaml\naims: risk-assessment/v1\nid: ra\ntitle: Risks\nsystem: crm-bot\nowner: Sales\n',
      near({ duty: { root: testFolder, system: 'crm-bot', kind: 'risk-assessment' } }),
      'there: aims/ra.yaml\n  The risk assessment of "CRM bot" is there already: it is draft.',
    ],
  ];

  for (const [what, picture, wish, expected] of outcomes) {
    it(what, () => assert.equal(drawOffer(wishIn(picture, wish).offer), expected));
  }

  it('asks which AIMS it is for where there are several', () => {
    const other = '#- other/aims.yaml\naims: config/v1\nid: config\ntitle: Other\nowner: B\n';
    const wishing = wishIn(register + other, near({ kind: 'policy' }));
    assert.equal(
      drawOffer(wishing.offer),
      'Which AI management system is the document for?\n- workspace\n- other',
    );
    assert.match(doneBy(chooseIn(wishing, 'other'), { title: 'Use' }), /^#- other\//);
  });
});
