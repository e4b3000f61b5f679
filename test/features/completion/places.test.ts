import assert from 'node:assert/strict';
import { checkAccepted, labelsAt } from './picture.ts';

const blockCases: readonly (readonly [what: string, picture: string, label: string, expected: string])[] = [
  [
    'a key on an empty line',
    `
aims: register/v1
systems:
  - id: a
    $0
    name: b
`,
    'stage',
    `
aims: register/v1
systems:
  - id: a
    stage: $0
    name: b
`,
  ],
  [
    'a key in the middle of its word',
    `
aims: ai-system/v1
sta$0ge_s
id: a
`,
    'stage',
    `
aims: ai-system/v1
stage: $0
id: a
`,
  ],
  [
    'a key whose value is there',
    `
aims: ai-system/v1
ow$0: Dana
`,
    'owner',
    `
aims: ai-system/v1
owner: Dana
`,
  ],
  [
    'a key at the end of the text',
    `
aims: ai-system/v1
id: a
r$0`,
    'risk',
    `
aims: ai-system/v1
id: a
risk:
  $0`,
  ],
  [
    'a key of an inner mapping that is empty',
    `
aims: ai-system/v1
risk:
  $0
id: a
`,
    'level',
    `
aims: ai-system/v1
risk:
  level: $0
id: a
`,
  ],
  [
    'a key of an inner mapping that has begun',
    `
aims: ai-system/v1
risk:
  le$0
id: a
`,
    'level',
    `
aims: ai-system/v1
risk:
  level: $0
id: a
`,
  ],
  [
    'a key on a line that is indented too far',
    `
aims: ai-system/v1
id: a
risk:
  level: low
    $0
`,
    'rationale',
    `
aims: ai-system/v1
id: a
risk:
  level: low
  rationale: $0
`,
  ],
  [
    'a key of an item behind its dash',
    `
aims: register/v1
systems:
  - id: a
  - na$0
`,
    'name',
    `
aims: register/v1
systems:
  - id: a
  - name: $0
`,
  ],
  [
    'a version in quotes',
    `
aims: ai-system/v1
models:
  - name: m
    v$0
`,
    'version',
    `
aims: ai-system/v1
models:
  - name: m
    version: "$0"
`,
  ],
  [
    'a list of mappings',
    `
aims: ai-system/v1
mod$0
`,
    'models',
    `
aims: ai-system/v1
models:
  - $0
`,
  ],
  [
    'a value that is empty',
    `
aims: ai-system/v1
stage: $0
id: a
`,
    'production',
    `
aims: ai-system/v1
stage: production
id: a
`,
  ],
  [
    'a value right behind the colon',
    `
aims: ai-system/v1
stage:$0
`,
    'pilot',
    `
aims: ai-system/v1
stage: pilot
`,
  ],
  [
    'a value in the middle of its word',
    `
aims: ai-system/v1
stage: pro$0duktion # so far
`,
    'production',
    `
aims: ai-system/v1
stage: production # so far
`,
  ],
  [
    'a value in single quotes',
    `
aims: ai-system/v1
stage: 'pr$0'
`,
    'production',
    `
aims: ai-system/v1
stage: 'production'
`,
  ],
  [
    'a value in a quote that is not closed',
    `
aims: ai-system/v1
stage: "pr$0
id: a
`,
    'production',
    `
aims: ai-system/v1
stage: "production"
id: a
`,
  ],
  [
    'an item behind its dash',
    `
aims: ai-system/v1
organization_roles:
  - provider
  - $0
id: a
`,
    'deployer',
    `
aims: ai-system/v1
organization_roles:
  - provider
  - deployer
id: a
`,
  ],
  [
    'an item behind a dash without a blank',
    `
aims: ai-system/v1
organization_roles:
  -$0
`,
    'deployer',
    `
aims: ai-system/v1
organization_roles:
  - deployer
`,
  ],
  [
    'an item on an empty line of its list',
    `
aims: ai-system/v1
organization_roles:
  - provider
  $0
id: a
`,
    'importer',
    `
aims: ai-system/v1
organization_roles:
  - provider
  - importer
id: a
`,
  ],
  [
    'an item of a flow list',
    `
aims: ai-system/v1
organization_roles: [provider, $0]
`,
    'importer',
    `
aims: ai-system/v1
organization_roles: [provider, importer]
`,
  ],
  [
    'an item without its comma',
    `
aims: ai-system/v1
organization_roles: [provider $0]
`,
    'importer',
    `
aims: ai-system/v1
organization_roles: [provider, importer]
`,
  ],
  [
    'an item before another',
    `
aims: ai-system/v1
organization_roles: [$0 provider]
`,
    'importer',
    `
aims: ai-system/v1
organization_roles: [importer, provider]
`,
  ],
  [
    'a key of a flow mapping',
    `
aims: ai-system/v1
risk: {level: low, $0}
`,
    'rationale',
    `
aims: ai-system/v1
risk: {level: low, rationale: $0}
`,
  ],
  [
    'an entry of a register behind its key',
    `
aims: register/v1
systems: $0
`,
    'AI system: new entry',
    `
aims: register/v1
systems:
  - id: <id>
    name: <what people call the system>
    owner: <who answers for the system and its risks>
    stage: idea
`,
  ],
  [
    'an entry of a register behind its dash',
    `
aims: register/v1
systems:
- id: a
- $0
`,
    'AI system: new entry',
    `
aims: register/v1
systems:
- id: a
- id: <id>
  name: <what people call the system>
  owner: <who answers for the system and its risks>
  stage: idea
`,
  ],
  [
    'an entry on an empty line below the key',
    `
aims: register/v1
systems:
  $0
`,
    'AI system: new entry',
    `
aims: register/v1
systems:
  - id: <id>
    name: <what people call the system>
    owner: <who answers for the system and its risks>
    stage: idea
`,
  ],
  [
    'a section with all its keys',
    `
aims: ai-system/v1
risk: $0
id: a
`,
    'Risk: its fields',
    `
aims: ai-system/v1
risk:
  level: <risk level>
  rationale: <why this level and not the next one>
  ai_act_class: <AI Act class>
id: a
`,
  ],
  [
    'that something does not apply',
    `
aims: ai-system/v1
controls: $0
`,
    'not_applicable',
    `
aims: ai-system/v1
controls: {not_applicable: <reason>}
`,
  ],
];

const jsonCases: typeof blockCases = [
  [
    'a key in braces without a comma before it',
    `
{
  "aims": "ai-system/v1"
  $0
}
`,
    'stage',
    `
{
  "aims": "ai-system/v1",
  "stage": "$0"
}
`,
  ],
  [
    'a key before others',
    `
{
  "aims": "ai-system/v1",
  $0
  "id": "a"
}
`,
    'stage',
    `
{
  "aims": "ai-system/v1",
  "stage": "$0",
  "id": "a"
}
`,
  ],
  [
    'a key in its quotes',
    `
{ "aims": "ai-system/v1", "st$0" }
`,
    'stage',
    `
{ "aims": "ai-system/v1", "stage": "$0" }
`,
  ],
  [
    'a key whose value is there',
    `
{ "aims": "ai-system/v1", "st$0": "pilot" }
`,
    'stage',
    `
{ "aims": "ai-system/v1", "stage": "pilot" }
`,
  ],
  [
    'a value without quotes',
    `
{ "aims": "ai-system/v1", "stage": $0 }
`,
    'pilot',
    `
{ "aims": "ai-system/v1", "stage": "pilot" }
`,
  ],
  [
    'a value in its quotes, before another key',
    `
{ "aims": "ai-system/v1", "stage": "p$0"
  "id": "a" }
`,
    'pilot',
    `
{ "aims": "ai-system/v1", "stage": "pilot",
  "id": "a" }
`,
  ],
  [
    'a boolean in place of a text',
    `
{ "aims": "ai-system/v1", "data_inputs": [{ "personal_data": "t$0" }] }
`,
    'true',
    `
{ "aims": "ai-system/v1", "data_inputs": [{ "personal_data": true }] }
`,
  ],
  [
    'an entry',
    `
{
    "aims": "register/v1",
    "systems": [$0]
}
`,
    'AI system: new entry',
    `
{
    "aims": "register/v1",
    "systems": [{
        "id": "<id>",
        "name": "<what people call the system>",
        "owner": "<who answers for the system and its risks>",
        "stage": "idea"
    }]
}
`,
  ],
  [
    'a mapping',
    `
{
  "aims": "ai-system/v1",
  "ri$0"
}
`,
    'risk',
    `
{
  "aims": "ai-system/v1",
  "risk": {
    $0
  }
}
`,
  ],
];

const markdownCases: typeof blockCases = [
  [
    'a key in front matter',
    `
---
aims: impact-assessment/v1
$0
---
`,
    'system',
    `
---
aims: impact-assessment/v1
system: $0
---
`,
  ],
  [
    'a key in front matter that nobody closed',
    `
---
aims: impact-assessment/v1
sys$0
`,
    'system',
    `
---
aims: impact-assessment/v1
system: $0
`,
  ],
  [
    'a heading on an empty line',
    `
---
aims: impact-assessment/v1
---

# Assessment

$0
`,
    '## Users',
    `
---
aims: impact-assessment/v1
---

# Assessment

## Users

$0
`,
  ],
  [
    'a heading that has begun',
    `
---
aims: impact-assessment/v1
---

### Aff$0

Customers.
`,
    '### Affected parties',
    `
---
aims: impact-assessment/v1
---

### Affected parties

Customers.
`,
  ],
];

describe('completion writes', () => {
  for (const [what, picture, label, expected] of [...blockCases, ...jsonCases, ...markdownCases]) {
    it(what, () => checkAccepted(picture, label, expected));
  }
});

describe('completion proposes nothing', () => {
  for (const [what, picture] of [
    ['in a file that is not ours', '#- a.yaml\nkind: ConfigMap\n$0'],
    ['in an empty file', '#- a.yaml\n$0'],
    ['behind a text that is somebody else’s', '#- a.yaml\naims: Improve reading$0\n'],
    ['behind a word with which no kind begins', '#- a.yaml\naims: grow$0\n'],
    ['behind `aims` further down', '#- a.yaml\ngoals: x\naims: $0\n'],
    ['in a comment', '#- a.yaml\naims: ai-system/v1\n# $0\nid: a\n'],
    ['in a comment behind a value', '#- a.yaml\naims: ai-system/v1\nstage: pilot # $0\n'],
    ['in a block of text', '#- a.yaml\naims: ai-system/v1\npurpose: |\n  Some $0\n'],
    ['behind a list that is closed', '#- a.yaml\naims: ai-system/v1\ntags: [a] $0\n'],
    ['under keys that are people’s own', '#- a.yaml\naims: ai-system/v1\nx-own:\n  $0\n'],
    ['in a document of an unknown kind', '#- a.yaml\naims: ai-sytem/v1\n$0\n'],
    ['in code within a body', '#- a.md\n---\naims: impact-assessment/v1\n---\n```\n$0\n```\n'],
    ['in the prose of a body', '#- a.md\n---\naims: impact-assessment/v1\n---\nSome prose$0\n'],
    [
      'between two sides of a conflict',
      '#- a.yaml\naims: ai-system/v1\n<<<<<<< a\nstage: $0\n=======\nid: b\n>>>>>>> b\n',
    ],
  ] as const) {
    it(what, () => assert.deepEqual(labelsAt(picture), []));
  }
});
