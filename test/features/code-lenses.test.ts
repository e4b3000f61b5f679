import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import { codeLensSteps, type LensAction, lensText } from '../../server/core/features/code-lenses.ts';
import { fileIn, parseFixture, workspaceOf } from '../support/fixture.ts';

/** The lenses of the first file: the text they stand on, what they say, and in brackets what they do. */
function lensesIn(picture: string): readonly string[] {
  const { files } = parseFixture(picture);
  const workspace = workspaceOf(files);
  const file = fileIn(workspace, files[0]?.path ?? '');
  const shown = (does: LensAction | undefined): string => {
    switch (does?.is) {
      case undefined:
        return '';
      case 'reveal':
        return ` [reveal ${does.id}]`;
      case 'open':
      case 'references': {
        const { uri, range } = does.location;
        const there = workspace.files.get(uri)?.text.slice(range.start, range.end);
        return ` [${does.is} ${there} in ${uri.split('/').at(-1)}]`;
      }
      case 'wish':
        return ` [${does.wants} ${Object.values(does.duty ?? {})
          .slice(1)
          .join('/')}]`;
      default:
        return does satisfies never;
    }
  };
  return runThrough(codeLensSteps(file)).map(lens => {
    const on = file.text.slice(lens.range.start, lens.range.end);
    const text = lensText(workspace, lens);
    return `${on}: ${text ? `${text.title}${shown(text.does)}` : 'nothing'}`;
  });
}

const assessed = (status: string) => `
#- ia.md
---
aims: impact-assessment/v1
id: ia-bot
title: Impact of the bot
system: bot
owner: Ana
status: ${status}
approved: { on: 2026-02-01, by: CEO }
review: { cadence: quarterly }
---
`;

describe('code lenses', () => {
  it('say of each system of a register its state and why, what it owes, and who names it', () => {
    assert.deepEqual(
      lensesIn(`
#- register.yaml
aims: register/v1
systems:
  - id: bot
    name: Bot
    stage: pilot
    risk: { level: low }
    audience: internal
    automation_level: inform
  - id: idea
    stage: idea
  - name: Nameless
    stage: idea
${assessed('draft')}`),
      [
        'bot: missing: risk assessment [reveal bot]',
        'bot: owes 3: 2 missing, 1 draft [reveal bot]',
        'bot: 1 reference [references bot in register.yaml]',
        'bot: create risk assessment [new-document bot/risk-assessment]',
        'idea: not required [reveal idea]',
        'idea: owes nothing [reveal idea]',
        'idea: no references',
        'idea: why? [why idea]',
        // Without an id it is pointed at by its first key.
        'name: not required',
        'name: owes nothing',
        'name: no id to refer to',
        'name: why? [why ]',
      ],
    );
  });

  it('lead to the document that a system is stale for', () => {
    const [state] = lensesIn(`
#- bot.json
{
  "aims": "ai-system/v1", "id": "bot", "name": "Bot", "stage": "development",
  "risk": { "level": "low" }, "automation_level": "inform"
}
#- ra.yaml
aims: risk-assessment/v1
id: ra-bot
title: Risks
system: bot
owner: Ana
status: draft
`);
    assert.equal(
      state,
      '"bot": draft: risk assessment, it is a draft: nobody has approved it [open ra-bot in ra.yaml]',
    );
  });

  it('say of an assessment what it answers', () => {
    assert.deepEqual(
      lensesIn(`
#- ra.yaml
aims: risk-assessment/v1
id: ra-bot
title: Risks
system: bot
owner: Ana
status: draft
review: { next: 2026-12-16 }
#- bot.yaml
aims: ai-system/v1
id: bot
name: Bot
stage: development
`),
      [
        'ra-bot: draft [reveal bot]',
        'ra-bot: answers risk assessment of bot [open bot in bot.yaml]',
        'ra-bot: no references',
        'ra-bot: why? [why ]',
      ],
    );
  });

  it('say so in the front matter of Markdown', () => {
    assert.deepEqual(lensesIn(assessed('draft')), [
      'ia-bot: incomplete: it has 1 error',
      'ia-bot: no system rests on this impact assessment',
      'ia-bot: no references',
      'ia-bot: connections [related ]',
    ]);
  });

  it('call history what it is', () => {
    assert.deepEqual(lensesIn(assessed('superseded')), [
      'ia-bot: superseded, kept as history',
      'ia-bot: answers nothing any more',
      'ia-bot: no references',
      'ia-bot: connections [related ]',
    ]);
  });

  it('offer what resolves it best', () => {
    const lenses = lensesIn(`
#- ra.yaml
aims: risk-assessment/v1
id: ra
title: Risks of the bot
system: bot
owner: Ana
status: approved
approved: { by: Ana, on: 2025-01-01 }
review: { cadence: annual }
criteria: Ours
risks:
  - id: R1
    title: It is wrong
    category: technical
    cause: It guesses.
    consequence: Somebody is misled.
    inherent: { likelihood: 2, impact: 2 }
    treatment: { option: accept }
    residual: { likelihood: 2, impact: 2 }
    risk_owner: Sales
#- bot.yaml
aims: ai-system/v1
id: bot
name: Bot
stage: development
`);
    assert.equal(lenses.at(-1), 'ra: re-affirm [reaffirm bot/risk-assessment]');
  });

  it('stand on nothing that owes and answers nothing', () => {
    assert.deepEqual(lensesIn('\n#- p.yaml\naims: policy/v1\nid: p\ntitle: P\n'), []);
    assert.deepEqual(lensesIn('\n#- r.yaml\naims: register/v1\nid: r\nsystems: []\n'), []);
  });

  it('say nothing of a system whose id another one has, but who names it', () => {
    const lenses = lensesIn(`
#- r.yaml
aims: register/v1
systems:
  - { id: a, stage: idea }
  - { id: a, stage: idea }
`);
    assert.deepEqual(lenses.slice(4, 6), ['a: nothing', 'a: nothing']);
  });
});
