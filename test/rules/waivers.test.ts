import assert from 'node:assert/strict';
import { inlineWaiversOf } from '../../server/core/model/inline-waivers.ts';
import { readFile } from '../../server/core/model/source-file.ts';
import { check } from '../../server/core/rules/run.ts';
import { messagesOf } from '../support/findings.ts';
import { fileIn, parseFixture, type WorkspaceOptions, workspaceOf } from '../support/fixture.ts';

/** The codes that are found in a file, and those that are waived with why, for the rules named. */
function outcome(
  picture: string,
  path: string,
  { only, ...options }: WorkspaceOptions & { only: readonly string[] },
) {
  const workspace = workspaceOf(parseFixture(picture).files, options);
  const { diagnostics, waived } = check(workspace, fileIn(workspace, path));
  return {
    found: diagnostics.filter(({ code }) => only.includes(code)).map(({ code }) => code),
    waived: waived.map(
      ({ code, waiving }) => `${code} ${waiving.expires} ${waiving.approvedBy ?? '-'} ${waiving.reason}`,
    ),
  };
}

const placeholder = { only: ['placeholder'] };

const policy = `#- aims/policy.yaml
aims: policy/v1
id: policy-ai
owner: Head of AI governance
applies_to: TODO
`;

const register = `#- aims/register.yaml
aims: register/v1
systems:
  - id: one
    name: TODO
    owner: O
    stage: idea
  - id: two
    name: TODO
    owner: O
    stage: idea
`;

function record(fields: string): string {
  return `#- aims/waivers.yaml\naims: waivers/v1\nwaivers:\n  - { ${fields} }\n`;
}

const because = 'reason: It waits for the board., approved_by: Board, expires: 2026-12-31';

describe('a waiver in a document of waivers', () => {
  it('lets a finding of a document go, and it stays countable', () => {
    assert.deepEqual(
      outcome(
        policy + record(`rule: placeholder, document: policy-ai, ${because}`),
        'aims/policy.yaml',
        placeholder,
      ),
      {
        found: [],
        waived: ['placeholder 2026-12-31 Board It waits for the board.'],
      },
    );
  });

  it('is about one system of a register where it names one', () => {
    const picture = register + record(`rule: placeholder, document: two, ${because}`);
    const { found, waived } = outcome(picture, 'aims/register.yaml', placeholder);
    assert.deepEqual([found.length, waived.length], [1, 1]);
  });

  for (const path of ['aims/policy.yaml', './aims/policy.yaml', 'aims//policy.yaml']) {
    it(`is about a file by its path ${path}`, () => {
      const picture = policy + record(`rule: placeholder, path: "${path}", ${because}`);
      assert.equal(outcome(picture, 'aims/policy.yaml', placeholder).waived.length, 1);
    });
  }

  for (const { what, fields } of [
    { what: 'another rule', fields: `rule: overdue-review, document: policy-ai, ${because}` },
    { what: 'another document', fields: `rule: placeholder, document: policy-b, ${because}` },
    { what: 'another file', fields: `rule: placeholder, path: aims/policy.yml, ${because}` },
    {
      what: 'a path that leads out and back',
      fields: `rule: placeholder, path: ../aims/policy.yaml, ${because}`,
    },
    {
      what: 'something that ended yesterday',
      fields: 'rule: placeholder, document: policy-ai, reason: R, approved_by: B, expires: 2026-11-22',
    },
    { what: 'no approver', fields: 'rule: placeholder, document: policy-ai, reason: R, expires: 2026-12-31' },
    {
      what: 'no reason',
      fields: 'rule: placeholder, document: policy-ai, approved_by: B, expires: 2026-12-31',
    },
    { what: 'no end', fields: 'rule: placeholder, document: policy-ai, reason: R, approved_by: B' },
  ]) {
    it(`lets nothing go with ${what}`, () => {
      assert.deepEqual(outcome(policy + record(fields), 'aims/policy.yaml', placeholder), {
        found: ['placeholder'],
        waived: [],
      });
    });
  }

  it('lets nothing go in another root', () => {
    const picture =
      policy +
      record(`rule: placeholder, document: policy-ai, ${because}`).replace('aims/', 'other/') +
      '#- other/config.yaml\naims: config/v1\n';
    assert.deepEqual(outcome(picture, 'aims/policy.yaml', placeholder).found, ['placeholder']);
  });

  it('lets nothing go once its list is history', () => {
    const picture =
      policy +
      record(`rule: placeholder, document: policy-ai, ${because}`).replace(
        'waivers:\n',
        'status: retired\nwaivers:\n',
      );
    assert.deepEqual(outcome(picture, 'aims/policy.yaml', placeholder).found, ['placeholder']);
  });

  it('may waive what stops a file from being read', () => {
    const conflict =
      '#- aims/x.yaml\naims: policy/v1\nid: x\n<<<<<<< a\nowner: A\n=======\nowner: B\n>>>>>>> b\n';
    const picture = conflict + record(`rule: merge-conflict, path: aims/x.yaml, ${because}`);
    assert.equal(outcome(picture, 'aims/x.yaml', { only: ['merge-conflict'] }).waived.length, 1);
  });
});

describe('a waiver in a comment', () => {
  const waiver = 'aims-waive: placeholder until 2026-12-31 because the board decides';
  const inYaml = (body: string) => `#- a.yaml\naims: policy/v1\nid: p\nowner: O\n${body}`;

  for (const { what, path = 'a.yaml', picture, waives } of [
    { what: 'before the line', picture: inYaml(`# ${waiver}\napplies_to: TODO\n`), waives: 1 },
    {
      what: 'before the line, with blanks and other comments between',
      picture: inYaml(`# ${waiver}\n\n# more\n\napplies_to: TODO\n`),
      waives: 1,
    },
    { what: 'behind the value', picture: inYaml(`applies_to: TODO # ${waiver}\n`), waives: 1 },
    { what: 'with CRLF', picture: inYaml(`# ${waiver}\r\napplies_to: TODO\r\n`), waives: 1 },
    { what: 'two lines before', picture: inYaml(`# ${waiver}\nversion: "1"\napplies_to: TODO\n`), waives: 0 },
    { what: 'behind the line', picture: inYaml(`applies_to: TODO\n# ${waiver}\nversion: "1"\n`), waives: 0 },
    { what: 'in a text', picture: inYaml(`notes: |\n  # ${waiver}\napplies_to: TODO\n`), waives: 0 },
    { what: 'in quotes', picture: inYaml(`notes: "a # ${waiver}"\napplies_to: TODO\n`), waives: 0 },
    {
      what: 'without a blank before it',
      picture: inYaml(`notes: a#${waiver}\napplies_to: TODO\n`),
      waives: 0,
    },
    {
      what: 'in front matter',
      path: 'a.md',
      picture: `#- a.md\n---\naims: policy/v1\nid: p\nowner: O\n# ${waiver}\napplies_to: TODO\n---\nText.\n`,
      waives: 1,
    },
    {
      what: 'in a body, before a section',
      path: 'a.md',
      picture: `#- a.md\n---\naims: policy/v1\nid: p\nowner: O\n---\n## Applies to\n\n<!-- ${waiver} -->\n\nTODO\n`,
      waives: 1,
    },
    {
      what: 'in a body, as text',
      path: 'a.md',
      picture: `#- a.md\n---\naims: policy/v1\nid: p\nowner: O\n---\n## Applies to\n\n${waiver}\n\nTODO\n`,
      waives: 0,
    },
    {
      what: 'in the second document of a stream',
      picture: `#- a.yaml\naims: policy/v1\nid: p\nowner: O\n---\naims: policy/v1\nid: q\nowner: O\n# ${waiver}\napplies_to: TODO\n`,
      waives: 1,
    },
  ]) {
    it(`${waives ? 'counts' : 'counts for nothing'} ${what}`, () => {
      assert.equal(outcome(picture, path, placeholder).waived.length, waives);
    });
  }

  it('says who allowed it, if it does', () => {
    const picture = inYaml(
      '# aims-waive: placeholder until 2027 by Head of X because by then it is decided\napplies_to: TODO\n',
    );
    assert.deepEqual(outcome(picture, 'a.yaml', placeholder).waived, [
      'placeholder 2027-12-31 Head of X by then it is decided',
    ]);
  });

  for (const { comment, lacks } of [
    { comment: 'aims-waive:', lacks: 'the code of the rule' },
    { comment: 'aims-waive: Placeholder until 2027 because x', lacks: 'the code of the rule' },
    { comment: 'aims-waive: placeholder because x', lacks: 'the day until which it holds' },
    { comment: 'aims-waive: placeholder until soon because x', lacks: 'the day until which it holds' },
    { comment: 'aims-waive: placeholder until 2026-02-30 because x', lacks: 'the day until which it holds' },
    { comment: 'aims-waive: placeholder until 2027', lacks: 'the reason' },
    { comment: 'aims-waive: placeholder until 2027 because', lacks: 'the reason' },
  ]) {
    it(`lacks ${lacks}: ${comment}`, () => {
      const file = readFile({ uri: 'file:///a.yaml', text: `aims: policy/v1\nid: p\n# ${comment}\n` });
      assert.deepEqual(
        inlineWaiversOf(file).unreadable.map(each => each.lacks),
        [lacks],
      );
    });
  }

  it('is none in JSON, which has no comments', () => {
    const text = `{"aims": "policy/v1", "notes": "# ${waiver}"}`;
    assert.deepEqual(inlineWaiversOf(readFile({ uri: 'file:///a.json', text })), {
      waivers: [],
      unreadable: [],
    });
  });

  it('takes no longer where there are very many', () => {
    const text = `aims: policy/v1\nid: p\n${'# aims-waive: '.repeat(50_000)}\n${'# aims-waive: x\n'.repeat(20_000)}`;
    const { waivers, unreadable } = inlineWaiversOf(readFile({ uri: 'file:///a.yaml', text }));
    assert.deepEqual([waivers.length, unreadable.length], [0, 1000]);
  });
});

describe('unused waivers', () => {
  const unused = (picture: string, options: WorkspaceOptions = {}) =>
    messagesOf('unused-waiver', workspaceOf(parseFixture(picture).files, options), 'aims/waivers.yaml')
      .length;

  it('are those whose finding is not there', () => {
    const waiver = record(`rule: placeholder, document: policy-ai, ${because}`);
    assert.equal(unused(policy + waiver), 0);
    assert.equal(unused(policy.replace('TODO', 'Everybody') + waiver), 1);
  });

  it('are not told of twice where they ended, or name what does not exist', () => {
    for (const fields of [
      'rule: placeholder, document: policy-ai, reason: R, approved_by: B, expires: 2026-11-22',
      `rule: placehodler, document: policy-ai, ${because}`,
      `rule: placeholder, document: nothing, ${because}`,
      `obligation: validation, system: nothing, ${because}`,
    ])
      assert.equal(unused(policy.replace('TODO', 'Everybody') + record(fields)), 0, fields);
  });

  it('may wait for rules about findings, which nobody can ask', () => {
    assert.equal(unused(policy + record(`rule: unused-waiver, document: policy-ai, ${because}`)), 0);
  });

  it('are those of an obligation that is met', () => {
    const system = (stage: string) =>
      `#- s.yaml\naims: ai-system/v1\nid: s\nname: S\nowner: O\nstage: ${stage}\n`;
    const waiver = record(`obligation: risk-assessment, system: s, ${because}`);
    assert.equal(unused(system('development') + waiver), 0);
    assert.equal(unused(system('idea') + waiver), 1);
  });
});

describe('the severities of a configuration', () => {
  const config = '#- config.yaml\naims: config/v1\nseverities: { placeholder: error, similar-id: "off" }\n';
  const severities = (settings: Readonly<Record<string, 'hint' | 'off'>>) => {
    const workspace = workspaceOf(parseFixture(config + policy).files);
    const { diagnostics } = check(
      { ...workspace, settings: { severity: settings } },
      fileIn(workspace, 'aims/policy.yaml'),
    );
    return diagnostics.filter(({ code }) => code === 'placeholder').map(({ severity }) => severity);
  };

  it('hold for everybody', () => assert.deepEqual(severities({}), ['error']));

  it('come before the settings of an editor', () =>
    assert.deepEqual(severities({ placeholder: 'off' }), ['error']));
});
