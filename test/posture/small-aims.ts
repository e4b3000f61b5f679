import { itemsOf } from '../../server/core/kinds/frameworks.ts';

/** A small AIMS in which every document is in order, by the name of its file, to be spoilt by tests. */
export const approved =
  'status: approved\napproved: { by: CTO, on: 2026-10-01 }\nreview: { cadence: annual }';

const excluded = new Set(['A.10.4']);

export const smallAims: Readonly<Record<string, string>> = {
  'config.yaml': `aims: config/v1
obligations:
  monitoring: { from: never }
  validation: { from: never }
  vendor: { from: never }
`,
  'scope.yaml': `aims: scope/v1
id: scope
owner: CTO
${approved}
organization: Acme
boundaries: All of it
issues: { internal: [Few people], external: [New law] }
interested_parties: [{ name: Customers, needs: Fair answers, addressed_by: pol }]
roles: [{ role: CTO, holder: Kim, accountable_for: [The AIMS], owns_aims: true }]
objectives: [{ id: o-1, title: Fewer complaints, measure: Complaints, target: "5", owner: CTO, due: 2027 }]
communication: Every quarter
`,
  'policy.yaml': `aims: policy/v1
id: pol
owner: CTO
${approved}
topics: [development, use, oversight]
applies_to: Everybody
`,
  'system.yaml': `aims: ai-system/v1
id: s
name: S
owner: O
stage: development
purpose: Sorts mail
audience: internal
automation_level: inform
risk: { level: low }
models: [{ name: m, vendor: v, version: "1", deployment_mode: third-party-api }]
`,
  'risk.yaml': `aims: risk-assessment/v1
id: ra
system: s
owner: O
${approved}
criteria: Five by five
risks:
  - id: r-1
    title: Wrong answers
    category: technical
    cause: The model
    consequence: Lost time
    inherent: { likelihood: 2, impact: 2 }
    treatment: { option: mitigate, controls: [ctl], due: 2027 }
    residual: { likelihood: 1, impact: 2 }
    risk_owner: CTO
`,
  'vendor.yaml': 'aims: vendor/v1\nid: v\nowner: O\n',
  'control.yaml': `aims: control/v1
id: ctl
owner: O
status: implemented
description: Two people look at it
implements: [A.2.2, "6.3", "8.1"]
evidence: [{ title: Log, valid_until: 2027-01-01 }]
`,
  'soa.yaml': `aims: statement-of-applicability/v1
id: soa
owner: CTO
${approved}
decisions:
${itemsOf('iso42001', 'control')
  .map(({ id }) =>
    excluded.has(id)
      ? `  - { control: ${id}, applicable: false, justification: We have no customers. }`
      : `  - { control: ${id}, applicable: true, justification: Needed, implemented_by: [ctl] }`,
  )
  .join('\n')}
`,
  'review.yaml': `aims: management-review/v1
id: mr
owner: CTO
${approved}
held_on: 2026-09-15
attendees: [CTO]
inputs: [status-of-actions]
decisions: [{ decision: Go on, owner: CTO, due: 2027 }]
`,
  'training.yaml': `aims: training/v1
id: tr
owner: CTO
${approved}
programme: [{ module: basics, audience: Everybody }]
records: [{ who: Kim, role: CTO, module: basics, completed_on: 2026-09-02 }]
`,
  'audit.yaml': `aims: internal-audit/v1
id: ia
owner: CTO
${approved}
audited_on: 2026-09-01
auditors: [Kim]
scope: { clauses: ["4"], controls: [A.2] }
findings: [{ id: F1, kind: observation, clause: "4.1", statement: Fine }]
`,
};

/** The files of the small AIMS; what is undefined is not there. */
export function filesOf(changes: Readonly<Record<string, string | undefined>> = {}) {
  return Object.entries({ ...smallAims, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text }],
  );
}

/** The text of one of its files, with something in it written otherwise. */
export function textWith(path: string, from: string, to: string): string {
  const text = smallAims[path];
  if (!text?.includes(from)) throw new Error(`${path} does not say "${from}"`);
  return text.replace(from, to);
}
