import assert from 'node:assert/strict';
import type { Wish } from '../../../server/core/features/offers/wish.ts';
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
    stage: production
    purpose: Answers mails.
  - id: idea
    name: Only an idea
    owner: Sales
    stage: idea
`;

const impact = `
#- aims/impact/ia.md
---
aims: impact-assessment/v1
id: ia-crm
title: Impact of the CRM bot
system: crm-bot
owner: Sales
status: approved
approved: { by: Board, on: 2026-01-10 }
assessed: { on: 2026-01-05, by: Dana Osei, facts: { purpose: f00000000 } }
---

# Impact of the CRM bot

## Intended use

Answering $0mails.
`;

const risks = `
#- aims/risk/ra.yaml
aims: risk-assessment/v1
id: ra-crm
title: Risks of the CRM bot
system: crm-bot
owner: Sales
status: draft
`;

const without = (picture: string) => picture.replace('$0', '');
const at = (picture: string, mark: string) => without(picture).replace(mark, `$0${mark}`);

const outcomes: readonly (readonly [string, string, Wish, string])[] = [
  [
    'offers at the assessment around the cursor, wherever in it that is',
    register + impact + risks,
    { wants: 'reaffirm' },
    `do: Re-affirm it for the system as it is today
  Why does the assessment still hold?
  Who looked at it again? A name or a role`,
  ],
  [
    'lets one of the assessments of the system around the cursor be chosen, the worst first',
    at(register, 'crm-bot') + without(impact) + risks,
    { wants: 'reaffirm' },
    `Which assessment still holds for its system as it is today?
- Impact of the CRM bot | Impact assessment · ia-crm | incomplete
- Risks of the CRM bot | Risk assessment · ra-crm | draft`,
  ],
  [
    'lets one of all be chosen where nothing is pointed at',
    register + without(impact),
    { wants: 'reaffirm' },
    `Which assessment still holds for its system as it is today?
- Impact of the CRM bot | Impact assessment · ia-crm | incomplete`,
  ],
  [
    'says of a system that has none what there is to do',
    at(register, 'idea\n    name') + without(impact),
    { wants: 'reaffirm' },
    `no: "Only an idea" has no document that could be re-affirmed. "AIMS: Show Why" says what it has and what it lacks.`,
  ],
  [
    'says what to do where there is no assessment at all',
    register,
    { wants: 'reaffirm' },
    `no: No assessment of a registered system is in force, so there is none to re-affirm. Create one with "AIMS: New Document".`,
  ],
  [
    'says of an assessment that names no system why it cannot be re-affirmed',
    register + impact.replace('system: crm-bot', 'system: crm-bott'),
    { wants: 'reaffirm' },
    `no: "Impact of the CRM bot" names no registered system, so there is nothing to compare it with. Write the id of its system into "system".`,
  ],
  [
    'names what took the place of a document that is history',
    register +
      impact.replace('status: approved', 'status: superseded') +
      without(impact)
        .replace('ia.md', 'ia-2.md')
        .replace('id: ia-crm', 'id: ia-crm-2\nsupersedes: ia-crm')
        .replace('title: Impact', 'title: New impact'),
    { wants: 'reaffirm' },
    `no: "Impact of the CRM bot" is not changed any more: it is superseded and kept as history. "New impact of the CRM bot" took its place: do it there.`,
  ],
  [
    'lets a draft be edited rather than revised',
    register + risks.replace('title', '$0title'),
    { wants: 'revise' },
    `no: "Risks of the CRM bot" is a draft and not approved: edit it as it is. A new revision is begun only of what was approved.`,
  ],
  [
    'revises what was approved, without asking anything',
    register + impact,
    { wants: 'revise' },
    'do: Supersede it by a new revision',
  ],
  [
    'marks reviewed what was approved',
    register + impact,
    { wants: 'mark-reviewed' },
    `do: Mark it as reviewed today
  What did the review find?
  Who reviewed it? A name or a role`,
  ],
  [
    'does not mark reviewed what was never approved',
    register + risks.replace('title', '$0title'),
    { wants: 'mark-reviewed' },
    `no: "Risks of the CRM bot" was never approved and no review of it is planned, so there is nothing to review yet. Approve it first, or write a "review" with a cadence.`,
  ],
  [
    'does what a person pointed at with that and nothing else',
    at(register, 'id: reg') + without(impact),
    { wants: 'reaffirm', pointed: true },
    `no: "reg" is of the kind "AI system register", and such a document is not re-affirmed.`,
  ],
  [
    'takes the document that answers what is owed',
    register + without(impact),
    { wants: 'revise', duty: { root: testFolder, system: 'crm-bot', kind: 'impact-assessment' } },
    'do: Supersede it by a new revision',
  ],
  [
    'says of what is owed and not there that it has to be created first',
    register + without(impact),
    { wants: 'reaffirm', duty: { root: testFolder, system: 'crm-bot', kind: 'risk-assessment' } },
    `no: There is no document for "risk assessment" of "CRM bot" yet, so there is nothing to re-affirm. Create it first.`,
  ],
  [
    'says of a system that is gone that nothing was done',
    register,
    { wants: 'reaffirm', duty: { root: testFolder, system: 'gone', kind: 'risk-assessment' } },
    'no: This system is not registered any more, so nothing was done.',
  ],
];

describe('bringing a document up to date', () => {
  for (const [what, picture, wish, expected] of outcomes) {
    it(what, () => assert.equal(drawOffer(wishIn(picture, wish).offer), expected));
  }

  it('goes on with the document that was chosen', () => {
    const wishing = wishIn(at(register, 'crm-bot') + without(impact) + risks, { wants: 'reaffirm' });
    const done = doneBy(chooseIn(wishing, 'Impact of the CRM bot'), {
      reason: 'The new wording says the same.',
      by: 'Dana Osei',
    });
    assert.match(done, /^#- aims\/impact\/ia\.md\n/);
    assert.match(done, /assessed: \{ on: 2026-11-23, by: Dana Osei/);
    assert.match(done, /note: The new wording says the same\./);
  });
});
