import assert from 'node:assert/strict';
import { locationOf } from '../../server/core/model/locate.ts';
import type { Workspace } from '../../server/core/model/workspace.ts';
import { type ObligationPosture, postureOf } from '../../server/core/posture/posture.ts';
import { states } from '../../server/core/posture/states.ts';
import { drawn, type Fixture, parseFixture, uriOf, workspaceOf } from '../support/fixture.ts';
import type { PastCommit } from '../support/past.ts';
import { reasonCodes } from '../support/reason-codes.ts';
import { complete, withLine } from './assessment.ts';

/**
 * A picture of each reason and of each state: the files, what happened to them, and what an obligation of the first
 * system comes to by that. Carets mark where else a reason says that one has to look.
 */
interface Picture {
  readonly what: string;
  readonly kind: string;
  readonly files: string;
  readonly past?: readonly PastCommit[];
  /** The state, and a line for each reason: its code, since when, and the message. */
  readonly says: string;
}

const head = 'aims: ai-system/v1\nid: s\nname: S\nowner: O\nstage: pilot\n';
const system = `#- s.yaml\n${head}`;
const assessment = `#- ia.yaml\n${complete}`;
const reviewed = `${complete}review: { cadence: annual }\n`;

function assessedWith(key: string, line: string | undefined): string {
  return `#- ia.yaml\n${withLine(reviewed, key, line)}`;
}

function lines(...commits: readonly [on: string, path: string, added: number][]): readonly PastCommit[] {
  return commits.map(([on, path, added]) => ({ on, files: { [path]: { added, deleted: 0 } } }));
}

const pictures: readonly Picture[] = [
  {
    what: 'nothing answers it',
    kind: 'risk-assessment',
    files: system,
    says: `missing
no-document: required since its stage is pilot`,
  },
  {
    what: 'what answers it has errors',
    kind: 'impact-assessment',
    files: system + assessedWith('reviewed', 'reviewed: { on: 2026-02-30 }'),
    says: `incomplete
has-errors: it has 1 error`,
  },
  {
    what: 'what answers it has placeholders',
    kind: 'impact-assessment',
    files: system + assessedWith('title', 'title: <its title>'),
    says: `incomplete
has-placeholders: 1 placeholder not replaced yet`,
  },
  {
    what: 'what answers it lacks what its approval needs',
    kind: 'impact-assessment',
    files: system + assessedWith('users', undefined),
    says: `incomplete
misses-fields: users missing`,
  },
  {
    what: 'it is a draft',
    kind: 'impact-assessment',
    files: system + assessedWith('status', 'status: draft'),
    says: `draft
not-approved: it is a draft: nobody has approved it`,
  },
  {
    what: 'it is in review',
    kind: 'impact-assessment',
    files: system + assessedWith('status', 'status: in-review'),
    says: `in-review
not-approved: it is in review and not approved yet`,
  },
  {
    what: 'its review is overdue',
    kind: 'impact-assessment',
    files: `${system}${assessment}review: { next: 2026-10-15 }\n`,
    says: `stale
review-overdue since 2026-10-16: review was due on 2026-10-15, 39 days ago`,
  },
  {
    what: 'its review is due soon',
    kind: 'impact-assessment',
    files: `${system}${assessment}review: { next: 2026-12-10 }\n`,
    says: `due-soon
review-due since 2026-11-10: review due on 2026-12-10, in 17 days`,
  },
  {
    what: 'the system is for other people now',
    kind: 'impact-assessment',
    files: `${system}audience: customer-facing\n${assessedWith(
      'assessed',
      'assessed: { on: 2026-09-15, by: Kim, facts: { audience: fa1aaebe5 } }',
    )}`,
    past: [
      { on: '2026-09-01', files: { 's.yaml': `${head}audience: internal\n` } },
      { on: '2026-10-04', files: { 's.yaml': `${head}audience: customer-facing\n` } },
    ],
    says: `stale
facts-changed since 2026-10-04: audience changed since 2026-09-15: internal to customer-facing`,
  },
  {
    what: 'something happened since',
    kind: 'impact-assessment',
    files: `${system}${assessedWith('assessed', 'assessed: { on: 2026-09-15, by: Kim }')}
#- incident.yaml
aims: incident/v1
^^^^^^^^^^^^^^^^^ incident-since: the incident
id: inc
title: It promised a refund
systems: [s]
occurred_on: 2026-11-14
`,
    says: `stale
incident-since since 2026-11-14: an incident happened on 2026-11-14, after it was assessed: It promised a refund`,
  },
  {
    what: 'the review of a vendor has run out',
    kind: 'vendor',
    files: `${system}models: [{ name: m, vendor: v, version: "1", deployment_mode: managed-cloud }]
#- vendor.yaml
aims: vendor/v1
id: v
name: V
owner: O
status: approved
provides: Models
services: [m]
controls_reviewed: [SOC 2 report]
data_handling: { trains_on_our_data: false, retention: None kept, region: EU, subprocessors: [A cloud] }
version_change_notice: Ninety days
evaluation_results: Seen in May
incident_notice: Three days
exit: Another vendor
certifications: [SOC 2]
conclusion: approve
valid_until: 2026-10-31
#            ^^^^^^^^^^ vendor-review-expired: the last day of the review
approved: { by: CTO, on: 2026-06-01 }
review: { cadence: annual }
`,
    says: `stale
vendor-review-expired since 2026-11-01: the review of the vendor held until 2026-10-31`,
  },
  {
    what: 'another model was validated',
    kind: 'validation',
    files: `${system}models: [{ name: m, version: "2", deployment_mode: self-hosted }]
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ model-not-validated: the model in use
#- validation.yaml
aims: validation/v1
id: val
system: s
owner: O
status: approved
models: [{ name: m, version: "1" }]
suite: { name: Cases, location: https://example.org, version: "1" }
criteria: [{ metric: right, threshold: 0.9, direction: at-least }]
results: [{ metric: right, value: 0.95, on: 2026-09-01 }]
regression_blocks_deployment: true
decision: pass
approved: { by: CTO, on: 2026-09-02 }
review: { cadence: annual }
`,
    says: `stale
model-not-validated: m 2 is in use and was not validated`,
  },
  {
    what: 'the training of those who oversee it has expired',
    kind: 'training',
    files: `${system}human_oversight: { overseers: [{ role: Team lead }] }
#- training.yaml
aims: training/v1
id: t
owner: O
status: approved
records: [{ who: Nine, role: Team lead, completed_on: 2026-05-11, expires_on: 2026-11-15 }]
`,
    says: `stale
training-expired since 2026-11-16: the training of Team lead expired on 2026-11-15`,
  },
  {
    what: 'its evidence has expired',
    kind: 'impact-assessment',
    files:
      system +
      assessedWith(
        'evidence',
        'evidence: [{ title: Penetration test, location: https://example.org, collected_on: 2026-03-31, valid_until: 2026-09-30 }]',
      ),
    says: `stale
evidence-expired since 2026-10-01: evidence "Penetration test" expired on 2026-09-30`,
  },
  {
    what: 'it says something else than what was approved, by its fingerprint',
    kind: 'impact-assessment',
    files: system + assessedWith('approved', 'approved: { by: CTO, on: 2026-10-01, content: f00000000 }'),
    says: `stale
edited-after-approval: it is not what was approved on 2026-10-01 any more`,
  },
  {
    what: 'it says something else than what was approved, by its history',
    kind: 'impact-assessment',
    files: system + assessedWith('outcome', 'outcome: May be sold.'),
    past: [
      { on: '2026-10-01', by: 'Kim', files: { 'ia.yaml': reviewed } },
      {
        on: '2026-11-20',
        by: 'Lee',
        files: { 'ia.yaml': withLine(reviewed, 'outcome', 'outcome: May be sold.') },
      },
    ],
    says: `stale
edited-after-approval since 2026-11-20: it is not what was approved on 2026-10-01 any more: it was edited on 2026-11-20 by Lee`,
  },
  {
    what: 'its code changed',
    kind: 'impact-assessment',
    files: `${system}code: [src/**]
#     ^^^^^^^^ code-changed: the code of the system
${assessedWith('assessed', 'assessed: { on: 2026-10-05, by: Kim }')}`,
    past: lines(
      ['2026-10-01', 'src/a.py', 900],
      ['2026-10-10', 'src/a.py', 150],
      ['2026-11-02', 'src/b.py', 60],
    ),
    says: `stale
code-changed since 2026-11-02: 2 commits (210 lines) changed its code since 2026-10-05`,
  },
  {
    what: 'nobody can tell whether its code changed',
    kind: 'impact-assessment',
    files: `${system}code: [src/**]\n${assessedWith('assessed', 'assessed: { on: 2026-10-05, by: Kim }')}`,
    says: `unknown
history-unknown: whether its code changed since cannot be told: the history of the repository was not read`,
  },
  {
    what: 'somebody lets it go for a while',
    kind: 'validation',
    files: `${system}#- waivers.yaml
aims: waivers/v1
owner: O
waivers:
  - obligation: validation
    system: s
    reason: It cannot be tested.
    approved_by: CTO
    expires: 2027-05-31
`,
    says: `waived
waived: waived until 2027-05-31 by CTO: It cannot be tested.
no-document: required since its stage is pilot`,
  },
  {
    what: 'it is not owed',
    kind: 'monitoring',
    files: system,
    says: `not-required
not-applicable: not required: it is owed from the stage production on, and its stage is pilot`,
  },
  {
    what: 'all is in order, the code as it was included',
    kind: 'impact-assessment',
    files: `${system}code: [src/**]\n${assessedWith('assessed', 'assessed: { on: 2026-10-05, by: Kim }')}`,
    past: lines(['2026-10-01', 'src/a.py', 900], ['2026-10-10', 'src/a.py', 12]),
    says: 'current',
  },
];

describe('an obligation where', () => {
  for (const { what, kind, files, past, says } of pictures) {
    it(`${what}: ${says.split('\n')[0]}`, () => {
      const picture = parseFixture(files);
      const workspace = workspaceOf(picture.files, past ? { past } : {});
      const obligation = obligationIn(workspace, kind);
      assert.equal(saidOf(obligation), says);
      assert.deepEqual(
        drawnRelated(workspace, obligation, picture.files),
        picture.files.map(({ text, marks }) => drawn(text, marks)),
      );
    });
  }

  it('has a picture of every state and of every reason', () => {
    const shown = new Set(
      pictures.flatMap(({ says }) => {
        const [state = '', ...reasons] = says.split('\n');
        return [state, ...reasons.map(reason => /^[a-z-]+/.exec(reason)?.[0] ?? '')];
      }),
    );
    assert.deepEqual([...shown].sort(), [...new Set([...states, ...reasonCodes])].sort());
  });
});

function obligationIn(workspace: Workspace, kind: string): ObligationPosture {
  const [root] = postureOf(workspace).roots;
  const [first] = root?.systems ?? [];
  const obligation = first?.obligations.find(each => each.kind === kind);
  assert.ok(obligation, `there is a system, and ${kind} is known`);
  return obligation;
}

function saidOf({ state, reasons }: ObligationPosture): string {
  const said = reasons.map(({ code, since, message }) =>
    since === undefined ? `${code}: ${message}` : `${code} since ${since}: ${message}`,
  );
  return [state, ...said].join('\n');
}

/** The places that the reasons lead to, drawn into the files of the picture. */
function drawnRelated(
  workspace: Workspace,
  { reasons }: ObligationPosture,
  files: Fixture['files'],
): readonly string[] {
  const places = reasons.flatMap(({ code, related = [] }) =>
    related.map(({ place, message }) => ({ ...locationOf(workspace, place), note: `${code}: ${message}` })),
  );
  return files.map(({ path, text }) =>
    drawn(
      text,
      places.filter(({ uri }) => uri === uriOf(path)),
    ),
  );
}
