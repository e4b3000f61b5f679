import assert from 'node:assert/strict';
import { configOf } from '../../server/core/model/config.ts';
import { linksAround } from '../../server/core/model/links.ts';
import type { SystemFacts } from '../../server/core/model/system-facts.ts';
import { demandFor, verdictOn } from '../../server/core/posture/demands.ts';
import { missingImpactAssessment } from '../../server/core/rules/obligations/missing-impact-assessment.ts';
import { check } from '../../server/core/rules/run.ts';
import { checkPicture, findingsIn } from '../support/findings.ts';
import { fileIn, workspaceOf } from '../support/fixture.ts';

/** Every value a deciding field can have, absent and misspelt ones included, and whether it is a ground by itself. */
const audiences = [
  { value: 'internal', ground: false },
  { value: 'customer-facing', ground: true },
  { value: 'public', ground: true },
  { value: undefined, ground: true },
  { value: 'TODO', ground: true },
];
const risks = [
  { value: 'low', ground: false },
  { value: 'medium', ground: false },
  { value: 'high', ground: true },
  { value: 'critical', ground: true },
  { value: undefined, ground: true },
  { value: 'hihg', ground: true },
];
const classes = [
  { value: 'minimal', ground: false },
  { value: 'limited', ground: false },
  { value: 'high', ground: true },
  { value: 'prohibited', ground: true },
  { value: undefined, ground: true },
];
const levels = [
  { value: 'inform', ground: false },
  { value: 'assist', ground: false },
  { value: 'recommend', ground: true },
  { value: 'decide-with-review', ground: true },
  { value: 'decide-and-act', ground: true },
  { value: undefined, ground: true },
];
const stages = [
  { value: 'idea', owes: false },
  { value: 'planned', owes: false },
  { value: 'development', owes: false },
  { value: 'pilot', owes: true },
  { value: 'production', owes: true },
  { value: 'suspended', owes: true },
  { value: 'retired', owes: false },
  { value: undefined, owes: true },
  { value: 'beta', owes: true },
];

interface Value {
  readonly value: string | undefined;
  readonly ground: boolean;
}

/** A system by what decides about it. */
interface Case {
  readonly stage: (typeof stages)[number];
  readonly audience: Value;
  readonly risk: Value;
  readonly aiActClass: Value;
  readonly level: Value;
}

const combinations: readonly Case[] = stages.flatMap(stage =>
  audiences.flatMap(audience =>
    risks.flatMap(risk =>
      classes.flatMap(aiActClass => levels.map(level => ({ stage, audience, risk, aiActClass, level }))),
    ),
  ),
);

describe('missing-impact-assessment', () => {
  it(`follows documents.md in all ${combinations.length} combinations of the deciding fields`, () => {
    const config = configOf(linksAround(workspaceOf([]), 'file:///none.yaml'));
    const demand = demandFor(config, 'impact-assessment');
    const wrong = combinations.filter(each => verdictOn(demand, factsOf(each)).owed !== isOwed(each));
    assert.deepEqual(wrong.map(idOf), []);
  });

  it('is found where the obligation is owed, as an error where the risk is high in production', () => {
    // Every value of every field, with one ground at most.
    const shown = combinations.filter(each => grounds(each).filter(({ ground }) => ground).length <= 1);
    const expected = shown.flatMap(each => (isOwed(each) ? [`${idOf(each)} ${severityOf(each)}`] : []));
    assert.ok(expected.length > 50 && expected.some(each => each.endsWith(' error')));
    assert.deepEqual(missingIn(`aims: register/v1\nsystems:\n${shown.map(entryOf).join('')}`), expected);
  });

  it('says which grounds there are, and which of them are there because nothing is given', () => {
    const because = (fields: string) =>
      /; one is required since (.*?)\. Without/.exec(messageFor(fields))?.[1];
    assert.equal(
      because(
        'stage: pilot\naudience: public\nautomation_level: decide-and-act\nrisk: { level: critical, ai_act_class: high }',
      ),
      'its audience is public, its risk is critical, its AI Act class is high and its automation level is decide-and-act',
    );
    assert.equal(
      because(
        'stage: pilot\naudience: everybody\nautomation_level: assist\nrisk: { level: low, ai_act_class: minimal }',
      ),
      'its audience "everybody" is none, which counts as the strictest',
    );
    assert.equal(
      because('users: U'),
      'its stage is not given, which counts as production; its audience, risk, AI Act class and automation level ' +
        'are not given, which counts as the strictest',
    );
    assert.equal(
      because('stage: live\naudience: internal\nautomation_level: assist\nrisk: { level: low }'),
      'its stage "live" is none, which counts as production; its AI Act class is not given, which counts as the strictest',
    );
  });

  it('is answered by a document that names the system, as soon as there is one that counts', () => {
    checkPicture(
      `
#- drafted.yaml
aims: impact-assessment/v1
id: ia-drafted
system: drafted
#- history.yaml
aims: impact-assessment/v1
id: ia-superseded
system: superseded
status: superseded
---
aims: impact-assessment/v1
id: ia-retired
system: retired
status: retired
---
aims: impact-assessment/v1
id: ia-listed
---
aims: impact-assessment/v1
id: ia-of-another
system: drafted
#- register.yaml
aims: register/v1
systems:
  - id: drafted
    stage: pilot
  - id: superseded
#       ^^^^^^^^^^ warning missing-impact-assessment
    stage: pilot
  - id: retired
#       ^^^^^^^ warning missing-impact-assessment
    stage: pilot
  - id: lists-one
    stage: pilot
    assessments: ia-listed
  - id: lists-that-of-another
#       ^^^^^^^^^^^^^^^^^^^^^ warning missing-impact-assessment
    stage: pilot
    assessments: [ia-of-another]
  - id: misspelt
#       ^^^^^^^^ warning missing-impact-assessment
    stage: pilot
  - name: Without an id
#   ^^^^ warning missing-impact-assessment
    stage: pilot
#- typo.md
---
aims: impact-assessment/v1
id: ia-misspelt
system: mispelt
---
`,
      { only: ['missing-impact-assessment'] },
    );
  });
});

function grounds({ audience, risk, aiActClass, level }: Case): readonly Value[] {
  return [audience, risk, aiActClass, level];
}

function isOwed(each: Case): boolean {
  return each.stage.owes && grounds(each).some(({ ground }) => ground);
}

function severityOf({ stage, risk }: Case): string {
  const isHigh = risk.value === 'high' || risk.value === 'critical';
  return stage.value === 'production' && isHigh ? 'error' : 'warning';
}

function idOf(each: Case): string {
  return [each.stage, ...grounds(each)].map(({ value }) => value ?? 'absent').join('.');
}

function entryOf(each: Case): string {
  const { stage, audience, risk, aiActClass, level } = each;
  const fields = [
    ['id', idOf(each)],
    ['stage', stage.value],
    ['audience', audience.value],
    ['automation_level', level.value],
    ['risk', `{ ${flow('level', risk)}${flow('ai_act_class', aiActClass)}rationale: R }`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`    ${name}: ${value}\n`]));
  return lines.join('').replace('    ', '  - ');
}

function flow(key: string, { value }: Value): string {
  return value === undefined ? '' : `${key}: ${value}, `;
}

function factsOf({ stage, audience, risk, aiActClass, level }: Case): SystemFacts {
  return {
    facts: {},
    ...(stage.value !== undefined && { stage: stage.value }),
    ...(audience.value !== undefined && { audience: audience.value }),
    ...(risk.value !== undefined && { risk: risk.value }),
    ...(aiActClass.value !== undefined && { aiActClass: aiActClass.value }),
    ...(level.value !== undefined && { automationLevel: level.value }),
  };
}

/** What this rule alone finds: each id with its severity. */
function missingIn(text: string): readonly string[] {
  const workspace = workspaceOf([{ path: 'r.yaml', text }]);
  return check(workspace, fileIn(workspace, 'r.yaml'), [missingImpactAssessment]).diagnostics.map(
    ({ range, severity }) => `${text.slice(range.start, range.end)} ${severity}`,
  );
}

function messageFor(fields: string): string {
  const workspace = workspaceOf([{ path: 's.yaml', text: `aims: ai-system/v1\nid: s\n${fields}\n` }]);
  return (
    findingsIn(workspace, 's.yaml').find(({ code }) => code === 'missing-impact-assessment')?.message ?? ''
  );
}
