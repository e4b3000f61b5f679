import assert from 'node:assert/strict';
import { checkPicture, findingsIn, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const only = ['model-not-validated'];

describe('model-not-validated', () => {
  for (const { stage, found } of [
    { stage: 'idea', found: 0 },
    { stage: 'planned', found: 0 },
    { stage: 'development', found: 0 },
    { stage: 'pilot', found: 1 },
    { stage: 'production', found: 1 },
    { stage: 'suspended', found: 1 },
    { stage: 'retired', found: 0 },
    { stage: undefined, found: 1 },
  ]) {
    it(`is asked of a system from the pilot on: ${stage ?? 'no stage'} ${found}`, () => {
      assert.equal(messages({ stage }).length, found);
    });
  }

  for (const { stage, risk, severity } of [
    { stage: 'production', risk: 'critical', severity: 'error' },
    { stage: 'production', risk: 'high', severity: 'error' },
    { stage: 'production', risk: 'medium', severity: 'warning' },
    { stage: 'pilot', risk: 'critical', severity: 'warning' },
  ]) {
    it(`is ${severity} of a system of ${risk} risk in ${stage}`, () => {
      assert.match(messages({ stage, risk })[0] ?? '', new RegExp(`^${severity}: `));
    });
  }

  for (const status of ['draft', 'in-review', 'superseded', 'retired']) {
    it(`is silent in a validation that is ${status}`, () => {
      assert.deepEqual(
        messages({ validation: `status: ${status}\nmodels: [{ name: m, version: "1" }]` }),
        [],
      );
    });
  }

  it('names what is in use and what was validated', () => {
    assert.deepEqual(
      messages({
        inUse: '[{ name: m, version: "2" }, { name: n, version: 2026-02 }, { name: o }]',
        validation: 'status: approved\nmodels: [{ name: m, version: "1" }, { name: p }, { version: "3" }]',
      }),
      [
        'warning: The system uses "m" in version "2", "n" in version "2026-02" and "o", and what was validated is "m" in version ' +
          '"1" and "p". Measurements of one version say nothing about another. Validate what is in use, or correct the register.',
      ],
    );
    assert.match(
      messages({ validation: 'status: approved\nmodels: { not_applicable: We rent it. }' })[0] ?? '',
      /and what was validated is none of its models\. /,
    );
  });

  it('leaves a validation without models to the rule about missing fields', () => {
    for (const models of ['', 'models: []', 'models:'])
      assert.deepEqual(messages({ validation: `status: approved\n${models}` }), [], models);
  });

  it('stands at the newest validation, once, and shows the register', () => {
    const picture = `
#- a.yaml
aims: validation/v1
id: old
owner: O
system: s
status: approved
approved: { by: CTO, on: 2025-01-01 }
models: [{ name: m, version: "1" }]
---
aims: validation/v1
id: new
owner: O
system: s
status: approved
approved: { by: CTO, on: 2026-01-01 }
models: [{ name: n, version: "1" }]
^^^^^^ warning model-not-validated
---
aims: validation/v1
id: coming
owner: O
system: s
models: [{ name: m, version: "2" }]
#- s.yaml
aims: ai-system/v1
id: s
name: S
owner: O
stage: pilot
risk: { level: low }
models: [{ name: m, version: "2" }, { name: n, version: "1" }]
`;
    checkPicture(picture, { only });
    const workspace = workspaceOf([
      { path: 'v.yaml', text: validation('status: approved\nmodels: [{ name: m, version: "1" }]') },
      { path: 's.yaml', text: system({}) },
    ]);
    const [finding] = findingsIn(workspace, 'v.yaml').filter(({ code }) => code === 'model-not-validated');
    const [related] = finding?.related ?? [];
    assert.equal(system({}).slice(related?.range.start, related?.range.end), '"2"');
  });

  describe('of a model that failed', () => {
    const failed = 'status: approved\nmodels: [{ name: m, version: "2" }]\ndecision: fail';

    it('says so at the decision', () => {
      assert.deepEqual(messages({ validation: failed }), [
        'warning: The system uses "m" in version "2", which failed this validation and may not be deployed. Take it out of use, ' +
          'or validate it again and record what came out.',
      ]);
      checkPicture(
        `#- s.yaml\n${system({})}#- v.yaml\n${validation(failed)}#         ^^^^ warning model-not-validated\n`,
        { only },
      );
    });

    it('is silent while the system is suspended, and where a later validation passed', () => {
      assert.deepEqual(messages({ stage: 'suspended', validation: failed }), []);
      const later = `${failed}\napproved: { by: CTO, on: 2026-01-01 }\n---\n${validation(failed.replace('fail', 'pass')).replace('id: v', 'id: w')}approved: { by: CTO, on: 2026-02-01 }`;
      assert.deepEqual(messages({ validation: later }), []);
    });
  });

  it('is silent where everything is covered, or the system is not known', () => {
    assert.deepEqual(messages({ validation: 'status: approved\nmodels: [{ name: M, version: "2" }]' }), []);
    assert.deepEqual(messages({ inUse: '[]' }), []);
    const alone = workspaceOf([
      { path: 'v.yaml', text: validation('status: approved\nmodels: [{ name: m }]') },
    ]);
    assert.deepEqual(messagesOf('model-not-validated', alone, 'v.yaml'), []);
  });
});

interface Circumstances {
  readonly stage?: string | undefined;
  readonly risk?: string;
  readonly inUse?: string;
  readonly validation?: string;
}

function messages({ validation: fields, ...circumstances }: Circumstances): readonly string[] {
  const text = validation(fields ?? 'status: approved\nmodels: [{ name: m, version: "1" }]');
  const workspace = workspaceOf([
    { path: 'v.yaml', text },
    { path: 's.yaml', text: system(circumstances) },
  ]);
  return messagesOf('model-not-validated', workspace, 'v.yaml');
}

function validation(fields: string): string {
  return `aims: validation/v1\nid: v\nowner: O\nsystem: s\n${fields}\n`;
}

function system(circumstances: Omit<Circumstances, 'validation'>): string {
  const { stage, risk = 'low', inUse = '[{ name: m, version: "2" }]' } = { stage: 'pilot', ...circumstances };
  const line = stage === undefined ? '' : `stage: ${stage}\n`;
  return `aims: ai-system/v1\nid: s\nname: S\nowner: O\n${line}risk: { level: ${risk} }\nmodels: ${inUse}\n`;
}
