import assert from 'node:assert/strict';
import { findingsIn } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

/** What documents.md asks of a system whose models and data say nothing about themselves yet. */
const needs = [
  { stage: 'planned', fields: ['purpose'] },
  { stage: 'development', fields: ['audience', 'automation_level', 'risk.level', 'models'] },
  {
    stage: 'pilot',
    fields: ['data_inputs', 'data_outputs', 'risk.rationale', 'users', 'affected_parties', 'review'],
  },
  { stage: 'production', fields: ['controls'] },
] as const;

const order = ['idea', 'planned', 'development', 'pilot', 'production'];

/** The stages, and the one whose demands each has to meet. */
const stages: readonly {
  readonly stage: string | undefined;
  readonly like: string;
  readonly lacksStage?: boolean;
}[] = [
  ...order.map(stage => ({ stage, like: stage })),
  { stage: 'suspended', like: 'pilot' },
  { stage: 'retired', like: 'idea' },
  // What is missing first is the stage.
  { stage: undefined, like: 'idea', lacksStage: true },
  // Its placeholder is reported by another rule.
  { stage: 'TODO', like: 'idea' },
  { stage: 'beta', like: 'production' },
];

const ofHighRisk = ['human_oversight', 'risk.ai_act_class'];

describe('missing-field', () => {
  describe('of a system with an id, a name and an owner', () => {
    for (const { stage, like, lacksStage = false } of stages) {
      it(`at ${stage ?? 'no stage'} is what its stage needs, and ahead lies what later ones need`, () => {
        const reached = needs.filter(need => order.indexOf(need.stage) <= order.indexOf(like));
        const ahead = stage === 'retired' ? [] : needs.filter(need => !reached.includes(need));
        assert.deepEqual(missing({ stage }), {
          error: [],
          warning: [...(lacksStage ? ['stage'] : []), ...reached.flatMap(need => need.fields)].sort(),
          ahead: ahead.map(need => ({ stage: need.stage, fields: [...need.fields].sort() })),
        });
      });
    }

    for (const { stage } of stages) {
      for (const risk of ['low', 'medium', 'high', 'critical', 'TODO', 'huge']) {
        const grave = stage === 'production' && (risk === 'high' || risk === 'critical');
        it(`at ${stage ?? 'no stage'} with the risk ${risk} is ${grave ? 'an error' : 'no error'}`, () => {
          const { error, warning } = missing({ stage, risk });
          if (grave) assert.deepEqual(warning, []);
          else assert.deepEqual(error, []);
          assert.equal(error.length > 0, grave);
        });
      }
    }

    for (const { stage, like } of stages) {
      for (const risk of ['low', 'medium', 'high', 'critical']) {
        const asked = like === 'production' && (risk === 'high' || risk === 'critical');
        it(`at ${stage ?? 'no stage'} with the risk ${risk} ${asked ? 'lacks' : 'does not lack yet'} oversight and class`, () => {
          const { error, warning } = missing({ stage, risk });
          const due = [...error, ...warning].filter(field => ofHighRisk.includes(field));
          assert.deepEqual(due, asked ? ofHighRisk : []);
        });
      }
    }

    it('announces oversight and class to those of high risk only', () => {
      const aheadOf = (risk: string) => missing({ stage: 'pilot', risk }).ahead;
      assert.deepEqual(aheadOf('medium'), [{ stage: 'production', fields: ['controls'] }]);
      assert.deepEqual(aheadOf('high'), [
        { stage: 'production', fields: ['controls', 'human_oversight', 'risk.ai_act_class'] },
      ]);
    });
  });

  describe('is one finding where more than three fields are missing at one place', () => {
    const messages = (text: string) =>
      findingsFor(text).flatMap(({ severity, message }) => (severity === 'info' ? [] : [message]));
    const system = (stage: string, more = '') => messages(systemText({ stage, more }));
    const end = 'Where one does not apply, write {not_applicable: reason} under it.';

    it('that names them all', () => {
      assert.deepEqual(system('development', 'purpose: To help\n'), [
        `4 fields are missing that this system needs in development: "audience", "automation_level", "models" and "risk.level". ${end}`,
      ]);
      assert.equal(system('development', 'purpose: To help\nmodels: [{ name: m }]\n').length, 3);
      assert.match(system('suspended')[0] ?? '', /^11 fields .* needs though it is suspended: "purpose", /);
      assert.match(system('beta')[0] ?? '', /in production, as which the unknown stage "beta" counts: /);
      const approved = messages(assessment('approved'));
      assert.equal(approved.length, 1);
      assert.match(approved[0] ?? '', /^12 fields are missing that an approved impact assessment needs: /);
    });

    it('and those that have a place stay there', () => {
      const found = system('pilot', 'purpose:\nmodels:\n  - name: m\n');
      assert.deepEqual(
        found.map(message => /^(There is no|Nothing stands in|\d+ fields)/.exec(message)?.[0]),
        ['Nothing stands in', 'There is no', 'There is no', '9 fields'].sort(),
      );
    });

    it('and what every record has stays an error each', () => {
      assert.equal(messages('aims: ai-system/v1\nstage: planned\n').length, 4);
    });
  });

  describe('of each model', () => {
    const models = 'models:\n  - name: a\n  - name: b\n    version: "1"\n    deployment_mode: self-hosted\n';
    for (const { stage, like } of stages) {
      const due = order.indexOf(like) >= order.indexOf('pilot');
      it(`at ${stage ?? 'no stage'} is ${due ? 'its version and deployment mode' : 'nothing'}`, () => {
        const { warning } = missing({ stage, more: models });
        const ofModels = warning.filter(field => field.startsWith('models'));
        assert.deepEqual(ofModels, due ? ['models[0].deployment_mode', 'models[0].version'] : []);
      });
    }
  });

  for (const risk of ['low', 'critical']) {
    for (const { stage } of stages) {
      it(`is an error for id, name and owner at ${stage ?? 'no stage'} with the risk ${risk}`, () => {
        const { error } = missing({ stage, risk, head: '' });
        for (const field of ['id', 'name', 'owner']) assert.ok(error.includes(field), `${field}: ${error}`);
      });
    }
  }

  it('takes a title for a name', () => {
    const { error } = missing({ stage: 'idea', head: 'id: a\ntitle: A\nowner: O\n' });
    assert.deepEqual(error, []);
  });

  for (const nothing of ['', ' ""', ' []', ' {}', ' null', ' ~', ' "  "', ' [""]']) {
    it(`counts \`purpose:${nothing}\` as missing, at the key`, () => {
      const found = findings({ stage: 'planned', more: `purpose:${nothing}\n` });
      const due = found.filter(({ severity }) => severity === 'warning');
      assert.deepEqual(
        due.map(({ word, message }) => [word, message.split(',')[0]]),
        [['purpose', 'Nothing stands in "purpose"']],
      );
    });
  }

  it('takes a reason for an answer, and nothing within it is missed', () => {
    const more = [
      'data_inputs: { not_applicable: It reads nothing. }',
      'risk: { not_applicable: Rated with the suite that it is a part of. }',
      'models: { not_applicable: A rule and no model. }',
      '',
    ].join('\n');
    const { warning } = missing({ stage: 'pilot', more });
    assert.deepEqual(warning, [
      'affected_parties',
      'audience',
      'automation_level',
      'data_outputs',
      'purpose',
      'review',
      'users',
    ]);
  });

  it('says nothing of its own where a placeholder is reported', () => {
    const { warning } = missing({ stage: 'planned', more: 'purpose: TODO\n' });
    assert.deepEqual(warning, []);
  });

  it('says nothing where a part of the document could not be read', () => {
    assert.deepEqual(findings({ stage: 'pilot', more: 'purpose: "never closed\n' }), []);
  });

  describe('of an impact assessment', () => {
    const ofApproved = [
      'affected_parties',
      'approved',
      'decisions',
      'failure_modes',
      'foreseeable_misuse',
      'impacts',
      'intended_use',
      'mitigations',
      'outcome',
      'residual_risk',
      'review',
      'users',
    ];

    it('as a draft is id, system and owner', () => {
      assert.deepEqual(missingIn('aims: impact-assessment/v1\ntitle: T\n').error, ['id', 'owner', 'system']);
    });

    for (const status of [undefined, 'draft', 'in-review']) {
      it(`that is ${status ?? 'without a status'} is announced in one finding`, () => {
        const found = missingIn(assessment(status));
        assert.deepEqual(found, { ...none, ahead: [{ stage: 'approval', fields: ofApproved }] });
      });
    }

    it('that is approved is due', () => {
      assert.deepEqual(missingIn(assessment('approved')), { ...none, warning: ofApproved });
    });

    for (const status of ['superseded', 'retired']) {
      it(`that is ${status} is nobody's business any more`, () => {
        assert.deepEqual(missingIn(assessment(status)), none);
      });
    }

    it('that is approved weighs as the system does', () => {
      const system = (stage: string, risk: string) => ({
        path: 'system.yaml',
        text: `aims: ai-system/v1\nid: s\nname: S\nowner: O\nstage: ${stage}\nrisk:\n  level: ${risk}\n`,
      });
      const of = (stage: string, risk: string) =>
        Object.entries(missingIn(assessment('approved'), [system(stage, risk)])).flatMap(
          ([severity, fields]) => (fields.length > 0 ? [severity] : []),
        );
      assert.deepEqual(of('production', 'high'), ['error']);
      assert.deepEqual(of('production', 'critical'), ['error']);
      assert.deepEqual(of('production', 'medium'), ['warning']);
      assert.deepEqual(of('pilot', 'critical'), ['warning']);
    });

    it('asks what is within a part once the part is there', () => {
      const found = missingIn(
        `${assessment('approved')}decisions:\n  influences: Refunds\napproved:\n  by: CTO\n`,
      );
      const within = found.warning.filter(field => field.includes('.'));
      assert.deepEqual(within, ['approved.on', 'decisions.automation_level']);
    });
  });

  it('of a register is nothing', () => {
    assert.deepEqual(missingIn('aims: register/v1\nsystems: []\n'), none);
  });
});

function assessment(status: string | undefined): string {
  return `aims: impact-assessment/v1\nid: ia\nsystem: s\nowner: O\n${status ? `status: ${status}\n` : ''}`;
}

interface SystemText {
  readonly stage: string | undefined;
  readonly risk?: string;
  readonly head?: string;
  readonly more?: string;
}

function systemText({ stage, risk, head = 'id: a\nname: A\nowner: O\n', more = '' }: SystemText): string {
  return [
    'aims: ai-system/v1\n',
    head,
    stage === undefined ? '' : `stage: ${stage}\n`,
    risk === undefined ? '' : `risk:\n  level: ${risk}\n`,
    more,
  ].join('');
}

interface Found {
  readonly severity: string;
  readonly message: string;
  /** What the finding stands at. */
  readonly word: string;
}

function findings(system: SystemText): readonly Found[] {
  return findingsFor(systemText(system));
}

function findingsFor(text: string, others: readonly { path: string; text: string }[] = []): readonly Found[] {
  const workspace = workspaceOf([{ path: 'a.yaml', text }, ...others]);
  return findingsIn(workspace, 'a.yaml')
    .filter(({ code }) => code === 'missing-field')
    .map(({ severity, message, range }) => ({ severity, message, word: text.slice(range.start, range.end) }));
}

interface MissingFields {
  readonly error: readonly string[];
  readonly warning: readonly string[];
  readonly ahead: readonly { readonly stage: string; readonly fields: readonly string[] }[];
}

const none: MissingFields = { error: [], warning: [], ahead: [] };

function missing(system: SystemText): MissingFields {
  return missingIn(systemText(system));
}

/** The names of the missing fields by severity, and those that lie ahead by what will need them. */
function missingIn(text: string, others: readonly { path: string; text: string }[] = []): MissingFields {
  const found = { error: [] as string[], warning: [] as string[] };
  let ahead: MissingFields['ahead'] = [];
  for (const { severity, message } of findingsFor(text, others)) {
    const fields = dueIn(message);
    if (fields.length > 0 && (severity === 'error' || severity === 'warning')) {
      found[severity].push(...fields);
    } else {
      assert.equal(severity, 'info', message);
      assert.deepEqual(ahead, [], 'one finding for all that lies ahead');
      ahead = aheadIn(message);
    }
  }
  return { error: found.error.sort(), warning: found.warning.sort(), ahead };
}

function dueIn(message: string): readonly string[] {
  const field = /^(?:There is no|Nothing stands in) "([^"]+)"/.exec(message)?.[1];
  if (field !== undefined) return [field];
  const [, count, list = ''] = /^(\d+) fields are missing that [^:]+: (.+)\. Where/.exec(message) ?? [];
  const fields = [...list.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
  assert.equal(fields.length, Number(count ?? 0), message);
  return fields;
}

function aheadIn(message: string): { stage: string; fields: string[] }[] {
  const split = (names: string) => names.split(', ').sort();
  const approval = /^Still to write before it can be approved: (.+)\.$/.exec(message)?.[1];
  if (approval !== undefined) return [{ stage: 'approval', fields: split(approval) }];
  const stages = /^Needed later: (.+)\.$/.exec(message)?.[1];
  assert.ok(stages, message);
  return stages.split('; ').map(part => {
    const [, stage = '', names = ''] = /^from (\S+) on (.+)$/.exec(part) ?? [];
    return { stage, fields: split(names) };
  });
}
