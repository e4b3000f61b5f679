import assert from 'node:assert/strict';
import { linksAround } from '../../server/core/model/links.ts';
import { crossFaultsOf } from '../../server/core/posture/cross-faults.ts';
import { checkPicture, findingsIn, messagesOf } from '../support/findings.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';

const only = { only: ['off-scale'] };

const risks = (inherent: string) =>
  `aims: risk-assessment/v1\nid: ra\nowner: O\nscope: aims\nrisks:\n  - id: R1\n    inherent: ${inherent}\n`;

describe('off-scale', () => {
  it('looks at every rating of both kinds of assessment, and at nothing else of these names', () => {
    checkPicture(
      `
#- ia.yaml
aims: impact-assessment/v1
id: ia
failure_modes:
  - likelihood: often
#               ^^^^^ error off-scale
    severity: high
#             ^^^^ error off-scale
  - likelihood: "3"
    severity: 5
#- ra.json
{ "aims": "risk-assessment/v1", "id": "ra", "risks": [
  { "inherent": { "likelihood": 6, "impact": "major" },
                                ^ error off-scale
    "residual": { "likelihood": "rare", "impact": "Severe" } } ] }
                                                  ^^^^^^^^ error off-scale
#- incident.yaml
aims: incident/v1
id: i
severity: high
`,
      only,
    );
  });

  it('leaves to others what is no rating, and to history what was rated then', () => {
    checkPicture(
      `
#- none.yaml
aims: risk-assessment/v1
id: ra
risks:
  - inherent: { likelihood: 0, impact: 2.5 }
  - inherent: { likelihood: TODO, impact: true }
  - inherent: { likelihood: , impact: [major] }
  - inherent: { not_applicable: Nothing was built before the controls were there. }
  - x-likelihood: often
#- old.yaml
aims: risk-assessment/v1
id: ra-2024
status: superseded
risks:
  - inherent: { likelihood: often, impact: 9 }
---
aims: impact-assessment/v1
id: ia-2024
status: retired
failure_modes:
  - likelihood: often
---
aims: risk-assessment/v1
id: ra-gone
system: gone
risks:
  - inherent: { likelihood: often, impact: 9 }
---
aims: ai-system/v1
id: gone
stage: retired
`,
      { only: ['off-scale'] },
    );
  });

  it('says which scale is in use and what was probably meant', () => {
    const workspace = workspaceOf([{ path: 'ra.yaml', text: risks('{ likelihood: Likly, impact: 7 }') }]);
    assert.deepEqual(messagesOf('off-scale', workspace, 'ra.yaml'), [
      'error: "Likly" in "risks[0].inherent.likelihood" is not on the scale of likelihood, so nobody can say how high this ' +
        'risk is. Did you mean "likely"? The scale in use is rare, unlikely, possible, likely or almost-certain, or a number ' +
        'from 1 to 5; "risk_matrix" in the configuration sets another.',
      'error: "7" in "risks[0].inherent.impact" is not on the scale of impact, so nobody can say how high this risk is. The ' +
        'scale in use is negligible, minor, moderate, major or severe, or a number from 1 to 5; "risk_matrix" in the ' +
        'configuration sets another.',
    ]);
  });

  it('shows of a long scale its ends', () => {
    const config = `aims: config/v1\nrisk_matrix:\n  impact: [${Array.from({ length: 10 }, (_, step) => `step-${step}`)}]\n`;
    const workspace = workspaceOf([
      { path: 'config.yaml', text: config },
      { path: 'ra.yaml', text: risks('{ likelihood: 5, impact: 11 }') },
    ]);
    const [message = ''] = messagesOf('off-scale', workspace, 'ra.yaml');
    assert.match(message, /The scale in use is step-0 to step-9, or a number from 1 to 10;/);
  });

  it('follows the configuration of the root, and makes the assessment incomplete', () => {
    const files = (config: string) => [
      { path: 'config.yaml', text: `aims: config/v1\nrisk_matrix: ${config}\n` },
      { path: 'ra.yaml', text: risks('{ likelihood: often, impact: 4 }') },
    ];
    const faults = (config: string) => {
      const workspace = workspaceOf(files(config));
      const root = linksAround(workspace, uriOf('ra.yaml'));
      const [assessment] = root.ofKind('risk-assessment');
      const found = findingsIn(workspace, 'ra.yaml').filter(({ code }) => code === 'off-scale').length;
      assert.equal(assessment && crossFaultsOf(workspace.named, root, assessment), found);
      return found;
    };
    assert.equal(faults('{}'), 1);
    assert.equal(faults('{ likelihood: [seldom, often] }'), 0);
    assert.equal(faults('{ likelihood: [seldom, often], impact: [small, middling, large] }'), 1);
  });
});
