import assert from 'node:assert/strict';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const code = 'residual-above-inherent';

describe(code, () => {
  it('compares the products, on the scales in use', () => {
    checkPicture(
      `
#- config.yaml
aims: config/v1
risk_matrix:
  likelihood: [seldom, sometimes, often]
#- ra.yaml
aims: risk-assessment/v1
id: ra
risks:
  - inherent: { likelihood: seldom, impact: severe }
    residual: { likelihood: often, impact: minor }
#   ^^^^^^^^ warning residual-above-inherent
  - inherent: { likelihood: often, impact: minor }
    residual: { likelihood: often, impact: 2 }
  - inherent: { likelihood: often, impact: minor }
    residual: { likelihood: seldom, impact: severe }
`,
      { only: [code] },
    );
  });

  it('needs both, and is not about history or what has no rating', () => {
    checkPicture(
      `
#- ra.yaml
aims: risk-assessment/v1
id: ra
risks:
  - residual: { likelihood: likely, impact: severe }
  - inherent: { likelihood: rare, impact: minor }
  - inherent: { likelihood: rare }
    residual: { likelihood: likely, impact: severe }
  - inherent: { likelihood: seldom, impact: minor }
    residual: { likelihood: likely, impact: severe }
  - category: societal
    not_applicable: No people are touched.
    inherent: { likelihood: rare, impact: minor }
    residual: { likelihood: likely, impact: severe }
#- old.yaml
aims: risk-assessment/v1
id: ra-old
status: retired
risks:
  - inherent: { likelihood: rare, impact: minor }
    residual: { likelihood: likely, impact: severe }
`,
      { only: [code] },
    );
  });

  it('says both and what may have happened', () => {
    const text =
      'aims: risk-assessment/v1\nid: ra\nrisks:\n  - { id: R1, inherent: { likelihood: 1, impact: 2 }, residual: { likelihood: 4, impact: 5 } }\n';
    assert.deepEqual(messagesOf(code, workspaceOf([{ path: 'ra.yaml', text }]), 'ra.yaml'), [
      'warning: With its treatment R1 is critical (likely x severe, 4 x 5 = 20), and without it low (rare x minor, 1 x 2 = 2). A treatment ' +
        'leaves less than there was, so one of the two is wrong, or they were exchanged. Rate both again.',
    ]);
  });
});
