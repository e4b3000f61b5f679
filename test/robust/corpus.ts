import fs from 'node:fs';
import path from 'node:path';
import { endings, written } from '../bench/carriers.ts';
import { type Made, makeAssessment, makeSystem } from '../bench/documents.ts';
import { withFault } from '../bench/faults.ts';
import { generatedTexts } from '../bench/texts.ts';
import { randomFrom } from '../support/random.ts';

/** Texts that are good, or nearly, to make bad ones from. */
export interface Seed {
  readonly path: string;
  readonly text: string;
}

/** The documents of the example, and generated ones of every kind in every carrier, some with a fault. */
export function seeds(): readonly Seed[] {
  return [...exampleSeeds(), ...generatedSeeds(), ...handmadeSeeds];
}

export const carriers = ['yaml', 'json', 'markdown'] as const;

function exampleSeeds(): readonly Seed[] {
  const folder = path.resolve('examples');
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:ya?ml|json|md)$/.test(name))
    .sort()
    .map(name => ({
      path: `examples/${name.split(path.sep).join('/')}`,
      text: fs.readFileSync(path.join(folder, name), 'utf8'),
    }));
}

function generatedSeeds(): readonly Seed[] {
  const random = randomFrom(42);
  const making = { random, texts: generatedTexts };
  const systems = [1, 2, 3].map(number => makeSystem(making, `system-${number}`, { owesAssessment: true }));
  const [first] = systems;
  const assessment = first && makeAssessment(making, first, { purpose: 'f00000000' });
  const made: readonly (readonly [kind: string, Pick<Made, 'fields'>])[] = [
    ['register', { fields: { title: 'Systems', systems: systems.map(({ fields }) => fields) } }],
    ...systems.map(system => ['ai-system', withFault(random, system).made] as const),
    ...(assessment ? [['impact-assessment', withFault(random, assessment).made] as const] : []),
  ];
  return made.flatMap(([kind, document], index) =>
    carriers.map(carrier => ({
      path: `generated/${kind}-${index}.${endings[carrier]}`,
      text: written(kind, document, carrier),
    })),
  );
}

/** What the others have too little of: anchors, aliases, streams, directives, comments, flow, scalars of all styles. */
const handmadeSeeds: readonly Seed[] = [
  {
    path: 'handmade/stream.yaml',
    text: `%YAML 1.2
# a stream of three
---
aims: ai-system/v1
id: one
name: &name 'It''s "one"'
owner: {name: *name, role: [a, "b\\n\\x41\\u00e9"], contact: ~}
purpose: |2-
    indented
  text
users: >+
  folded

  twice

...
---
kind: ConfigMap
---
"aims": !!str impact-assessment/v1
? id
: ia-one
<<: &base {owner: A, status: draft}
system: one
users: *name
failure_modes:
- &mode
  risk: drift
  likelihood: 0x3
- *mode
- <<: [*base, *mode]
x-any: [1, 2.5, .inf, 0o7, 1_000, 2026-11-23, yes, null, ]
`,
  },
  {
    path: 'handmade/assessment.md',
    text: `---
aims: impact-assessment/v1 # first
id: ia-two
system: one
owner: B
version: 1.10
---
Before any heading.

# Title

Users
-----

<!-- nobody -->
TODO

## Affected parties ##

\`\`\`yaml
# no heading
aims: impact-assessment/v1
\`\`\`

### Sub

> ## quoted

## Affected parties

Twice.
`,
  },
  {
    path: 'handmade/system.json',
    text: `{
  // comment
  "aims": "ai-system/v1", "id": "json-one", "name": "\\ud83d\\ude00 \\u0041", "owner": {"name": "A",},
  "models": [{"name": "m", "version": 1.10}, {"name": "m", "name": "n"}],
  "__proto__": {"constructor": {"prototype": []}}, "toString": null,
  /* more */ "stage": "production", "risk": {"level": "high"}
}
`,
  },
];
