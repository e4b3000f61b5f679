import assert from 'node:assert/strict';
import { chooseIn, doneBy, drawOffer, wishIn } from '../../support/offers.ts';

const begun = `
#- aims/register.yaml
aims: register/v1
id: register
title: AI system register
owner: { role: AI governance lead }
systems:
`;

const filled = `
#- aims/register.yaml
aims: register/v1
id: register
owner: Platform
# All of them.
systems:
  - id: crm-bot
    name: CRM bot # ours
    owner: Sales
    stage: idea
`;

const second = `
#- aims/lab.yaml
aims: register/v1
id: lab
title: Register of the lab
owner: Lab
systems: []
`;

const ownFile = `
#- aims/systems/forecast.yaml
aims: ai-system/v1
id: forecast
name: Forecast
owner: Sales
stage: idea
`;

const answers = { name: 'Support copilot', owner: 'Head of support' };
const wish = { wants: 'new-system' } as const;

describe('a new system by command', () => {
  it('is the first entry of a register that is empty', () => {
    assert.equal(
      doneBy(wishIn(begun, wish), answers),
      `#- aims/register.yaml
aims: register/v1
id: register
title: AI system register
owner: { role: AI governance lead }
systems:
  - id: support-copilot
    name: Support copilot
    owner: Head of support
    stage: idea
    purpose: $0<what it is for, and for whom>
`,
    );
  });

  it('follows the others, and leaves them as they are', () => {
    assert.equal(
      doneBy(wishIn(filled, wish), answers),
      `#- aims/register.yaml
aims: register/v1
id: register
owner: Platform
# All of them.
systems:
  - id: crm-bot
    name: CRM bot # ours
    owner: Sales
    stage: idea
  - id: support-copilot
    name: Support copilot
    owner: Head of support
    stage: idea
    purpose: $0<what it is for, and for whom>
`,
    );
  });

  it('gets an id that no system has', () => {
    assert.match(doneBy(wishIn(filled, wish), { ...answers, name: 'CRM Bot' }), /- id: crm-bot-2\n/);
    assert.match(doneBy(wishIn(filled, wish), { ...answers, name: '???' }), /- id: new\n/);
  });

  it('goes where the person chooses of several registers', () => {
    const wishing = wishIn(filled + second, wish);
    assert.equal(
      drawOffer(wishing.offer),
      `Where is the system registered?
- Register of the lab | 0 systems
- register | 1 system`,
    );
    assert.match(doneBy(chooseIn(wishing, 'Register of the lab'), answers), /^#- aims\/lab\.yaml\n/);
  });

  it('goes into the register in which the cursor is', () => {
    const wishing = wishIn(filled + second.replace('owner', '$0owner'), wish);
    assert.match(doneBy(wishing, answers), /^#- aims\/lab\.yaml\n/);
  });

  it('gets a file of its own where the others have one', () => {
    const done = doneBy(wishIn(begun + ownFile, wish), answers);
    assert.match(
      done,
      /^#- aims\/systems\/support-copilot\.yaml\naims: ai-system\/v1\nid: support-copilot\nname: Support copilot\n/,
    );
    assert.match(done, /owner: Head of support\n/);
    assert.match(done, /purpose: \$0</);
  });

  it('is registered in JSON as well', () => {
    const json = `
#- aims/register.json
{ "aims": "register/v1", "id": "r", "owner": "A", "systems": [] }
`;
    const done = doneBy(wishIn(json, wish), answers);
    assert.match(done, /"name": "Support copilot"/);
    assert.doesNotThrow(() => JSON.parse(done.split('\n').slice(1).join('\n').replace('$0', '')));
  });

  it('needs an AIMS', () => {
    assert.match(drawOffer(wishIn('#- notes.yaml\na: b\n', wish).offer), /^no: There is no AIMS document/);
  });
});
