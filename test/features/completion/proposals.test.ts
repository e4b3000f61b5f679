import assert from 'node:assert/strict';
import { accepted, labelsAt, proposedAt } from './picture.ts';

const register = `
#- aims/register.yaml
aims: register/v1
systems:
  - id: crm-bot
    name: CRM bot
    owner: Dana Osei
    stage: production
    models:
      - { name: gpt-4.1, vendor: openai, version: "2026-01", deployment_mode: third-party-api }
    risk: { level: high }
  - id: old-bot
    name: Old bot
    owner: Dana Osei
    stage: retired
    models:
      - { name: gpt-4.1, vendor: openai, version: "2026-02" }
#- aims/controls.yaml
aims: controls/v1
controls:
  - id: "007"
    title: Review of drafts
    owner: Lee
    status: implemented
#- aims/vendors/tessera.yaml
aims: vendor/v1
id: tessera
title: Tessera AI
owner: Lee
`;

/** A document beside the register and the controls, at whose cursor is asked. */
function beside(document: string, path = 'aims/x.yaml'): string {
  return `${register}#- ${path}\n${document}`;
}

describe('completion of keys', () => {
  it('shows what is needed first, and says from when on', () => {
    const items = proposedAt(beside('aims: ai-system/v1\nid: a\n$0'));
    assert.deepEqual(
      items.slice(0, 8).map(({ label, detail }) => `${label}: ${detail}`),
      [
        'name: always needed',
        'owner: always needed',
        'stage: needed from idea on',
        'purpose: needed from planned on',
        'audience: needed from development on',
        'automation_level: needed from development on',
        'models: needed from development on',
        'users: needed from pilot on',
      ],
    );
    assert.ok(!items.some(({ label }) => label === 'id' || label === 'aims'));
  });

  it('brings what the stage asks for before what a later one does', () => {
    const labels = labelsAt(beside('aims: ai-system/v1\nid: a\nname: A\nowner: B\nstage: planned\n$0'));
    assert.deepEqual(labels.slice(0, 2), ['purpose', 'audience']);
  });

  it('leaves out what stands in a section of the body, and explains each lazily', () => {
    const items = proposedAt(
      beside('---\naims: impact-assessment/v1\n$0\n---\n## Users\n\nAgents.\n', 'aims/x.md'),
    );
    assert.ok(!items.some(({ label }) => label === 'users'));
    const [first] = items.find(({ label }) => label === 'outcome')?.documentation?.() ?? [];
    assert.equal(first?.is === 'title' && first.text, 'Outcome');
  });
});

describe('completion of values', () => {
  it('says what the values of an enumeration mean', () => {
    const items = proposedAt(beside('aims: ai-system/v1\nstage: $0\n'));
    assert.deepEqual(items[4] && [items[4].label, items[4].detail], ['production', 'In regular use.']);
  });

  it('does not repeat what a list has', () => {
    const labels = labelsAt(beside('aims: ai-system/v1\norganization_roles: [provider, $0]\n'));
    assert.ok(labels.includes('deployer') && !labels.includes('provider'));
  });

  it('begins a list on a line of its own, where a text alone would swallow the next line', () => {
    const after = accepted(beside('aims: ai-system/v1\ncontrols:\n  $0\nstage: pilot\n'), '007');
    assert.match(after, /\ncontrols:\n {2}- "007"\nstage/);
    assert.match(accepted(beside('aims: ai-system/v1\ncontrols: $0\n'), '007'), /\ncontrols: "007"\n/);
  });

  it('goes on in brackets and braces that nobody has closed yet', () => {
    for (const { begun, label, after } of [
      { begun: 'controls: [x, $0', label: '007', after: 'controls: [x, "007"' },
      { begun: 'controls: [x, $0\nname: A\n', label: '007', after: 'controls: [x, "007"\nname: A\n' },
      {
        begun: 'review: { cadence: annual, $0\n',
        label: 'next',
        after: 'review: { cadence: annual, next: $0\n',
      },
      { begun: 'risk: { level: $0\n', label: 'high', after: 'risk: { level: high\n' },
      {
        begun: 'models: [{ name: x, vendor: $0\n',
        label: 'tessera',
        after: 'models: [{ name: x, vendor: tessera\n',
      },
      {
        begun: 'models: [{ name: x }, { $0\n',
        label: 'vendor',
        after: 'models: [{ name: x }, { vendor: $0\n',
      },
    ])
      assert.equal(accepted(beside(`aims: ai-system/v1\n${begun}`), label), `aims: ai-system/v1\n${after}`);
    assert.deepEqual(labelsAt(beside('aims: ai-system/v1\ncontrols: [x] $0\n')), []);
  });

  it('knows the rules that a waiver lets go and the configuration weighs', () => {
    assert.match(
      accepted(beside('aims: waivers/v1\nwaivers:\n  - rule: over$0\n'), 'overdue-review'),
      /\n {2}- rule: overdue-review\n/,
    );
    const config = beside('aims: config/v1\nseverities:\n  missing-field: off\n  $0\n');
    const labels = labelsAt(config);
    assert.ok(labels.includes('overdue-review') && !labels.includes('missing-field'));
    assert.match(accepted(config, 'overdue-review'), /\n {2}overdue-review: \$0\n/);
    const begun = beside('aims: config/v1\nseverities:\n  $0\n');
    assert.match(accepted(begun, 'overdue-review'), /severities:\n {2}overdue-review: \$0\n/);
    assert.ok(!labelsAt(begun).some(label => label.endsWith('its fields')));
  });

  it('gives yes and no as such, and as such in JSON', () => {
    const picture = beside('{ "aims": "incident/v1", "serious_incident": $0 }', 'aims/x.json');
    assert.match(accepted(picture, 'true'), /"serious_incident": true }/);
  });
});

describe('completion of ratings', () => {
  const assessment = 'aims: impact-assessment/v1\nfailure_modes:\n  - likelihood: $0\n';

  it('gives the words of the usual scale', () => {
    assert.equal(labelsAt(`#- aims/x.yaml\n${assessment}`)[0], 'rare');
  });

  it('gives the words of the risk matrix in use', () => {
    const config = 'aims: config/v1\nrisk_matrix:\n  likelihood: [seldom, often]\n  impact: [small, great]\n';
    assert.deepEqual(labelsAt(`#- aims/c.yaml\n${config}#- aims/x.yaml\n${assessment}`), ['seldom', 'often']);
  });
});

describe('completion of ids', () => {
  it('shows title, state and file, and history last', () => {
    const items = proposedAt(beside('aims: impact-assessment/v1\nsystem: $0\n'));
    assert.deepEqual(
      items.map(({ label, detail }) => `${label}: ${detail}`),
      [
        'crm-bot: CRM bot · production · aims/register.yaml',
        'old-bot: Old bot · retired · aims/register.yaml',
      ],
    );
    const blocks = items[0]?.documentation?.() ?? [];
    assert.ok(blocks.some(block => block.is === 'list' && block.items.some(({ term }) => term === 'owner')));
  });

  it('never proposes the record itself', () => {
    const labels = labelsAt(beside('aims: ai-system/v1\nid: me\nname: Me\nsupersedes: $0\n'));
    assert.deepEqual(labels, ['crm-bot', 'old-bot']);
  });

  it('puts an id in quotes that would be read as a number', () => {
    const picture = beside('aims: ai-system/v1\ncontrols:\n  - $0\n');
    assert.match(accepted(picture, '007'), /- "007"\n/);
  });

  it('knows vendors that are used but not written about', () => {
    const items = proposedAt(beside('aims: ai-system/v1\nmodels:\n  - name: gpt-4.1\n    vendor: $0\n'));
    assert.deepEqual(
      items.map(({ label, detail }) => `${label}: ${detail}`),
      [
        'tessera: Tessera AI · draft · aims/vendors/tessera.yaml',
        'openai: used 2 times; no vendor document yet',
      ],
    );
  });

  it('stays within the root', () => {
    const picture = `${register}#- other/config.yaml\naims: config/v1\n#- other/x.yaml\naims: impact-assessment/v1\nsystem: $0\n`;
    assert.deepEqual(labelsAt(picture), []);
  });

  it('knows the ids within a document', () => {
    const picture = beside(
      'aims: certification/v1\nmilestones:\n  - id: m1\n    title: Gap analysis\n  - id: m2\n    depends_on: [$0]\n',
    );
    assert.deepEqual(
      proposedAt(picture).map(({ label, detail }) => `${label}: ${detail}`),
      ['m1: Gap analysis'],
    );
  });

  it('knows the findings of the audit that stands beside them', () => {
    const picture = `#- a.yaml
aims: internal-audit/v1
id: audit-1
findings:
  - id: f1
#- b.yaml
aims: corrective-action/v1
from:
  audit: audit-1
  finding: $0
`;
    assert.deepEqual(labelsAt(picture), ['f1']);
  });
});

describe('completion of framework ids', () => {
  it('finds them by id and by the words of the title', () => {
    const items = proposedAt(beside('aims: control/v1\nimplements: [A.6$0]\n'));
    const one = items.find(({ label }) => label === 'A.6.2.4');
    assert.ok(one);
    assert.match(one.filter, /^A\.6\.2\.4 .*[Vv]erification/);
  });

  it('writes a clause in quotes, which would be a number, and names the framework where the id alone is not enough', () => {
    const picture = beside('aims: control/v1\nimplements:\n  - $0\n');
    assert.match(accepted(picture, '6.2'), /- "6\.2"\n/);
    const labels = labelsAt(picture);
    assert.ok(
      labels.includes('GOVERN 1.6') && labels.some(label => /^eu-ai-act:[^/]+\/14$/.test(label)),
      labels.join(),
    );
  });

  it('leaves out frameworks that are not in use, unless the document is about one', () => {
    const config = '#- aims/config.yaml\naims: config/v1\nframeworks: [soc2]\n';
    const inUse = labelsAt(`${config}#- aims/x.yaml\naims: control/v1\nimplements: [$0]\n`);
    assert.ok(inUse.includes('A.6.2.4') && inUse.includes('CC6.1'));
    assert.ok(!inUse.some(label => label.startsWith('eu-ai-act') || label.startsWith('GOVERN')));
    const about = `${config}#- aims/x.yaml\naims: crosswalk/v1\nframework: nist-ai-rmf\nin_place:\n  - id: $0\n`;
    assert.ok(labelsAt(about).includes('GOVERN 1.1'));
  });

  it('keeps to the sort and the framework that the field asks for', () => {
    const decisions = labelsAt(beside('aims: statement-of-applicability/v1\ndecisions:\n  - control: $0\n'));
    assert.equal(decisions.length, 38);
    const claims = labelsAt(beside('aims: crosswalk/v1\nframework: soc2\nin_place:\n  - id: $0\n'));
    assert.ok(claims.length > 0 && claims.every(label => /^(?:CC|A|C|PI|P)\d/.test(label)), claims.join());
  });
});

describe('completion of what is used already', () => {
  it('gives owners, the most frequent first', () => {
    const items = proposedAt(beside('aims: impact-assessment/v1\nowner: $0\n'));
    const texts = items
      .filter(({ sort }) => sort === 'text')
      .map(({ label, detail }) => `${label}: ${detail}`);
    assert.deepEqual(texts, ['Lee: used 2 times', 'Dana Osei: used 2 times']);
  });

  it('gives the models of other systems whole', () => {
    const picture = beside('aims: ai-system/v1\nmodels:\n  - $0\n');
    assert.match(
      accepted(picture, 'gpt-4.1 2026-01'),
      /models:\n {2}- name: gpt-4\.1\n {4}vendor: openai\n {4}version: "?2026-01"?\n {4}deployment_mode: third-party-api\n$/,
    );
  });

  it('gives the versions of the model of that name', () => {
    const picture = beside('aims: ai-system/v1\nmodels:\n  - name: gpt-4.1\n    version: "$0"\n');
    assert.deepEqual(labelsAt(picture), ['2026-01', '2026-02', 'not_applicable']);
  });
});

describe('completion of dates', () => {
  it('gives today for what happened', () => {
    const items = proposedAt(beside('aims: dataset/v1\nlabels:\n  checked_on: $0\n'));
    assert.deepEqual(
      items.map(({ label, preselect }) => [label, preselect]),
      [['2026-11-23', true]],
    );
  });

  it('gives the next review by the cadence, from the latest look on', () => {
    const [first] = proposedAt(
      beside(
        'aims: policy/v1\nid: p\napproved: { on: 2026-08-31, by: Board }\nreview:\n  cadence: semi-annual\n  next: $0\n',
      ),
    );
    assert.deepEqual([first?.label, first?.detail], ['2027-02-28', 'next review, counted from approved.on']);
  });

  it('gives it by the risk of the system, from today on where nobody has looked yet', () => {
    const [first] = proposedAt(
      beside('aims: impact-assessment/v1\nid: ia\nsystem: crm-bot\nreview:\n  next: $0\n'),
    );
    assert.deepEqual([first?.label, first?.detail], ['2027-02-23', 'next review, counted from today']);
  });

  it('gives the ends of periods for what is due', () => {
    const items = proposedAt(beside('aims: corrective-action/v1\ndue: $0\n'), { today: '2026-08-15' });
    assert.deepEqual(
      items.map(({ label }) => label),
      ['2026-09-30', '2026-11-15', '2027-02-15', '2026-12-31', '2027-08-15'],
    );
  });
});

describe('completion of evidence', () => {
  it('gives the documents, and what others name and the host found', () => {
    const picture = `#- aims/a.yaml
aims: control/v1
evidence:
  - location: runs/1.csv
  - location: runs/2.csv
  - location: runs
#- runs/1.csv
x
#- aims/b.yaml
aims: control/v1
evidence:
  - location: $0
`;
    assert.deepEqual(labelsAt(picture), ['aims/a.yaml', 'runs', 'runs/1.csv', 'not_applicable']);
  });
});

describe('completion from the taxonomy of risks', () => {
  it('gives failures as entries, without those that are told', () => {
    const picture = beside('aims: impact-assessment/v1\nfailure_modes:\n  - risk: hallucination\n  - $0\n');
    const labels = labelsAt(picture);
    assert.ok(
      labels.includes('drift: new entry') || labels.some(label => label.startsWith('model-drift')),
      labels.join(),
    );
    assert.ok(!labels.includes('hallucination: new entry'));
    assert.match(
      accepted(picture, 'prompt-injection: new entry'),
      / {2}- risk: prompt-injection\n {4}affects: <who is hit when it happens, and how>\n {4}likelihood: <likelihood>\n/,
    );
  });

  it('proposes what helps against the failures that are told', () => {
    const items = proposedAt(
      beside(
        'aims: impact-assessment/v1\nfailure_modes:\n  - risk: hallucination\nmitigations:\n  - description: $0\n',
      ),
    );
    assert.ok(
      items.some(({ detail }) => /^against /.test(detail ?? '')),
      JSON.stringify(items.map(each => each.label)),
    );
  });

  it('fills in what it knows of a risk', () => {
    const picture = beside('aims: risk-assessment/v1\nrisks:\n  - $0\n');
    assert.match(
      accepted(picture, 'prompt-injection: new entry'),
      /- id: r-prompt-injection\n {4}title: .+\n {4}category: technical\n {4}taxonomy: prompt-injection\n/,
    );
  });
});

describe('completion of a document that begins', () => {
  for (const [what, picture] of [
    ['in YAML', '#- a.yaml\naims: $0'],
    ['right behind the colon', '#- a.yaml\naims:$0'],
    ['in the middle of the word', '#- a.yaml\n# Ours.\naims: reg$0ister\n'],
    ['in a later document of a stream', '#- a.yaml\nkind: x\n---\naims: $0'],
    ['beside a document that is ours', '#- a.yaml\naims: register/v1\n---\naims: $0'],
    ['in front matter', '#- a.md\n---\naims: $0\n---\n'],
    ['in front matter that is open', '#- a.md\n---\naims: $0'],
    ['in JSON', '#- a.json\n{ "aims": "$0" }'],
    ['in JSON that has only begun', '#- a.json\n{ "aims": '.concat('$0')],
  ] as const) {
    it(`gives the kinds ${what}`, () => {
      assert.match(accepted(picture, 'register/v1'), /aims"?: "?register\/v1/);
    });
  }

  it('gives a skeleton in YAML', () => {
    assert.equal(
      accepted('#- a.yaml\naims: $0\n', 'register/v1: draft'),
      `aims: register/v1
title: <what people call this document>
systems:
  - id: <id>
    name: <what people call the system>
    owner: <who answers for the system and its risks>
    stage: idea
`,
    );
  });

  it('gives a skeleton in JSON', () => {
    assert.equal(
      accepted('#- a.json\n{\n  "aims": "$0"\n}\n', 'oversight/v1: draft').split('\n').slice(0, 6).join('\n'),
      `{
  "aims": "oversight/v1",
  "id": "<id>",
  "title": "<what people call this document>",
  "owner": "<who sees to it that oversight takes place>",
  "system": "<id of an AI system>",`,
    );
  });

  it('gives a skeleton in Markdown, with its sections behind the front matter', () => {
    const text = accepted('#- a.md\n---\naims: impact$0\n---\n', 'impact-assessment/v1: draft');
    assert.match(text, /^---\naims: impact-assessment\/v1\nid: <id>\n/);
    assert.match(
      text,
      /\n---\n\n## Users\n\n<who works with the system directly>\n\n## Affected parties\n\n<who feels the effects without using the system>\n/,
    );
  });

  it('gives no skeleton where something is written already', () => {
    const labels = labelsAt('#- a.yaml\naims: $0\nid: x\n');
    assert.ok(labels.includes('register/v1') && !labels.includes('register/v1: draft'));
  });
});
