import assert from 'node:assert/strict';
import { type HintSort, hintSorts, inlayHintsIn } from '../../server/core/features/inlay-hints.ts';
import { frameworkItem } from '../../server/core/kinds/frameworks.ts';
import { fileIn, parseFixture, workspaceOf } from '../support/fixture.ts';

interface Options {
  readonly sorts?: readonly HintSort[];
  /** Lines of the first file, counted from 0. */
  readonly lines?: readonly [first: number, last: number];
}

/** The first file of a picture with its hints in guillemets, for the lines that have one. */
function hinted(picture: string, { sorts = hintSorts, lines }: Options = {}): readonly string[] {
  const { files } = parseFixture(picture);
  const workspace = workspaceOf(files);
  const file = fileIn(workspace, files[0]?.path ?? '');
  const starts = [0, ...[...file.text.whole.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const range = lines
    ? { start: starts[lines[0]] ?? 0, end: (starts[lines[1] + 1] ?? file.text.length + 1) - 1 }
    : { start: 0, end: file.text.length };
  const hints = inlayHintsIn(workspace, file, { range, sorts: new Set(sorts) });
  let text = file.text.whole;
  for (const { offset, text: hint } of [...hints].reverse())
    text = `${text.slice(0, offset)}«${hint}»${text.slice(offset)}`;
  return text
    .split('\n')
    .filter(line => line.includes('«'))
    .map(line => line.trim());
}

const others = `
#- vendors/tessera.yaml
aims: vendor/v1
id: tessera-ai
title: Tessera AI
#- controls.yaml
aims: controls/v1
controls:
  - { id: ctl-1, title: Evaluation before every release }
`;

describe('inlay hints', () => {
  it('say in YAML when a review is due, what level a rating comes to, and what ids stand for', () => {
    assert.deepEqual(
      hinted(`
#- a.yaml
aims: risk-assessment/v1
id: ra
system: bot
risks:
  - id: R1
    inherent: { likelihood: likely, impact: major }
    treatment: { option: mitigate, controls: [ctl-1], due: 2026-12-16 }
    residual:
      likelihood: 2
      impact: 3
review:
  next: 2026-12-16
#- bot.yaml
aims: ai-system/v1
id: bot
name: Sales bot
${others}`),
      [
        'system: bot«Sales bot»',
        'inherent: { likelihood: likely, impact: major }«= high (4 x 4 = 16)»',
        'treatment: { option: mitigate, controls: [ctl-1«Evaluation before every release»], due: 2026-12-16«due in 23 days» }',
        'impact: 3«= medium (2 x 3 = 6)»',
        'next: 2026-12-16«review due in 23 days»',
      ],
    );
  });

  it('say so in JSON', () => {
    assert.deepEqual(
      hinted(`
#- a.json
{
  "aims": "control/v1",
  "id": "c",
  "implements": ["A.6.2.4", "soc2/CC8.1", "A.6"],
  "review": { "next": "2026-11-20" }
}
`),
      [
        '"implements": ["A.6.2.4"«AI system verification and validation», "soc2/CC8.1"«Changes are authorized, tested, appro...», "A.6"],',
        '"review": { "next": "2026-11-20"«review due 3 days ago» }',
      ],
    );
  });

  it('say so in front matter', () => {
    assert.deepEqual(
      hinted(`
#- a.md
---
aims: impact-assessment/v1
id: ia
system: bot
failure_modes:
  - risk: hallucination
    likelihood: possible
    severity: severe
approved: { on: 2026-11-01, by: CEO }
review: { cadence: monthly }
---
# Text
`),
      [
        'severity: severe«= high (3 x 5 = 15)»',
        'approved: { on: 2026-11-01«next review due 2026-12-01, in 8 days», by: CEO }',
      ],
    );
  });

  it('leave out a name that the id says already, and one that nobody knows', () => {
    assert.deepEqual(
      hinted(`
#- a.yaml
aims: ai-system/v1
id: a
models:
  - { name: m, vendor: tessera-ai }
  - { name: n, vendor: nobody }
controls: [ctl-1]
${others}`),
      ['controls: [ctl-1«Evaluation before every release»]'],
    );
  });

  it('keep to one line and a length that leaves the text readable', () => {
    const [line = ''] = hinted(`
#- a.yaml
aims: monitoring/v1
system: bot
#- bot.yaml
aims: ai-system/v1
id: bot
name: |
  A very <b>long</b> name
  [linked](command:evil), on several lines and <b>more</b> than anybody wants to read
`);
    assert.equal(line, 'system: bot«A very <b>long</b> name [linked](comm...»');
  });

  it('say nothing of what is settled or history', () => {
    const record = (status: string) => `
#- a.yaml
aims: policy/v1
id: p
status: ${status}
review: { next: 2026-11-20 }
`;
    assert.deepEqual(hinted(record('approved')), ['review: { next: 2026-11-20«review due 3 days ago» }']);
    assert.deepEqual(hinted(record('superseded')), []);
    assert.deepEqual(
      hinted(`
#- a.yaml
aims: corrective-action/v1
id: ca
due: 2026-11-20
verified_on: 2026-11-19
`),
      [],
    );
  });

  it('are switched off sort by sort', () => {
    const picture = `
#- a.yaml
aims: risk-assessment/v1
system: bot
risks:
  - { taxonomy: performance-gap, inherent: { likelihood: 1, impact: 1 } }
review: { next: 2026-12-16 }
#- bot.yaml
aims: ai-system/v1
id: bot
name: Sales agent
`;
    const hintsOf = (sort: HintSort) =>
      hinted(picture, { sorts: [sort] }).flatMap(line => /«(.*?)»/.exec(line)?.[1] ?? []);
    assert.deepEqual(hintsOf('dates'), ['review due in 23 days']);
    assert.deepEqual(hintsOf('riskLevels'), ['= low (1 x 1 = 1)']);
    assert.deepEqual(hintsOf('referenceNames'), ['Sales agent']);
    assert.deepEqual(hintsOf('frameworkTitles'), [frameworkItem('performance-gap', 'risk-taxonomy')?.title]);
    assert.deepEqual(hinted(picture, { sorts: [] }), []);
  });

  it('are told of the lines that are asked for only', () => {
    const picture = `
#- a.yaml
aims: register/v1
systems:
  - { id: a, review: { next: 2026-12-16 } }
  - { id: b, review: { next: 2026-12-16 } }
  - { id: c, review: { next: 2026-12-16 } }
`;
    assert.deepEqual(hinted(picture, { lines: [3, 3] }), [
      '- { id: b, review: { next: 2026-12-16«review due in 23 days» } }',
    ]);
  });

  it('stand where a value is written, and not again where an alias stands for it', () => {
    assert.deepEqual(
      hinted(`
#- a.yaml
aims: register/v1
systems:
  - { id: a, review: &r { next: 2026-12-16 } }
  - { id: b, review: *r }
`),
      ['- { id: a, review: &r { next: 2026-12-16«review due in 23 days» } }'],
    );
  });

  it('follow the risk matrix of the configuration', () => {
    assert.deepEqual(
      hinted(`
#- a.yaml
aims: risk-assessment/v1
risks: [{ id: R1, inherent: { likelihood: often, impact: 3 } }, { id: R2, inherent: { likelihood: likely, impact: 3 } }]
#- config.yaml
aims: config/v1
risk_matrix: { likelihood: [seldom, often], impact: [small, great, huge] }
`),
      [
        'risks: [{ id: R1, inherent: { likelihood: often, impact: 3 }«= critical (2 x 3 = 6)» }, { id: R2, inherent: { likelihood: likely, impact: 3 } }]',
      ],
    );
  });
});
