import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { itemsOf } from '../../../server/core/kinds/frameworks.ts';
import { kindNamed } from '../../../server/core/kinds/index.ts';
import { smallAims } from '../../posture/small-aims.ts';
import { readZip } from '../../support/zip.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runAims } from './run-aims.ts';

interface ExportedJson {
  readonly version: number;
  readonly export: string;
  readonly today: string;
  readonly columns: readonly { readonly key: string; readonly title: string }[];
  readonly rows: readonly {
    readonly file: string | null;
    readonly line: number | null;
    readonly values: Readonly<Record<string, string | number>>;
  }[];
}

const register = `aims: register/v1
systems:
  - id: chat
    name: Chat
    owner: { name: Kim, team: Support }
    stage: pilot
    stage_since: 2026-02-30
    purpose: |
      Answers customers.
      =cmd
    data_inputs:
      - { name: Mails, classification: confidential, personal_data: true, categories: [names, free text] }
      - { name: "Pages", classification: public }
    models: [{ name: m, vendor: v, version: "1.10", deployment_mode: third-party-api }]
    risk: { level: high, rationale: TODO, ai_act_class: limited }
    legal_basis: { not_applicable: Nobody is asked }
    review: { next: 2027-01-15 }
    x_bureau: { name: "Ours" }
  - id: sort
    name: Sort
    owner: <who>
    stage: idea
`;

async function json(folder: string, what: string, ...args: readonly string[]): Promise<ExportedJson> {
  const { code, output, errors } = await runAims(folder, ['export', what, ...args, '--format', 'json']);
  assert.deepEqual([code, errors], [0, '']);
  return JSON.parse(output);
}

describe('aims export register', () => {
  it('has a row for each system with all that it says, and where', async () => {
    const folder = temporaryFolder({ 'aims/register.yaml': register });
    const { version, export: what, today, rows, columns } = await json(folder, 'register');
    assert.deepEqual([version, what, today], [1, 'register', '2026-11-23']);
    const [chat, sort, ...others] = rows;
    assert.deepEqual(others, []);
    assert.deepEqual([chat?.file, chat?.line, sort?.line], ['aims/register.yaml', 2, 18]);
    const { to_mend, ...values } = chat?.values ?? {};
    assert.deepEqual(values, {
      id: 'chat',
      name: 'Chat',
      'owner.name': 'Kim',
      'owner.team': 'Support',
      stage: 'pilot',
      // What is wrong is shown, and not hidden.
      stage_since: '2026-02-30',
      purpose: 'Answers customers.\n=cmd',
      data_inputs:
        'Mails (classification: confidential; categories: names, free text; personal data: yes)\nPages (classification: public)',
      models: 'm (vendor: v; version: 1.10; deployment mode: third-party-api)',
      // A placeholder is nothing.
      'risk.level': 'high',
      'risk.ai_act_class': 'limited',
      legal_basis: 'not applicable: Nobody is asked',
      'review.next': '2027-01-15',
      own_fields: 'x_bureau: {"name":"Ours"}',
      state: 'missing',
    });
    assert.match(String(to_mend), /^risk assessment missing$/m);
    assert.deepEqual(sort?.values, { id: 'sort', name: 'Sort', stage: 'idea', state: 'not required' });
    const titles = new Map(columns.map(({ key, title }) => [key, title]));
    assert.equal(titles.get('risk.ai_act_class'), 'Risk: AI Act class');
    assert.equal(titles.get('risk.level'), 'Risk level');
    assert.equal(titles.get('data_inputs'), 'Data inputs');
  });

  it('has a column for every field of the schema, each with a title of its own', async () => {
    const { columns } = await json(temporaryFolder(), 'register');
    const keys = columns.map(({ key }) => key);
    for (const { name } of kindNamed('ai-system')?.fields ?? []) {
      if (name !== 'aims')
        assert.ok(
          keys.some(key => key === name || key.startsWith(`${name}.`)),
          name,
        );
    }
    assert.equal(new Set(columns.map(({ title }) => title)).size, columns.length);
  });

  it('reads the sections of Markdown as the fields that they are', async () => {
    const text = '---\naims: ai-system/v1\nid: m\nname: M\nowner: O\n---\n\n## Purpose\n\nSorts\nmail.\n';
    const { rows } = await json(temporaryFolder({ 'm.md': text }), 'register');
    assert.deepEqual(
      rows.map(({ file, line, values }) => [file, line, values.purpose]),
      [['m.md', 1, 'Sorts\nmail.']],
    );
  });

  it('exports what is below the path, in the same bytes each time', async () => {
    const system = 'aims: ai-system/v1\nid: other\nname: Other\nowner: O\n';
    const folder = temporaryFolder({ 'aims/register.yaml': register, 'more/s.yaml': system });
    const { rows } = await json(folder, 'register', 'more');
    assert.deepEqual(
      rows.map(({ values }) => values.id),
      ['other'],
    );
    for (const format of ['csv', 'html', 'md', 'json']) {
      const args = ['export', 'register', '--format', format];
      const [first, again] = [await runAims(folder, args), await runAims(folder, args)];
      assert.equal(first.code, 0);
      assert.equal(first.output, again.output);
      assert.ok(first.output.includes('Chat'), format);
    }
  });

  it('writes the format that the ending of the file says, and CSV that is no formula', async () => {
    const folder = temporaryFolder({ 'register.yaml': register.replace('Answers customers.\n      ', '') });
    const { code, output } = await runAims(folder, ['export', 'register', '--output', 'out.csv', '--bom']);
    assert.deepEqual([code, output], [0, '']);
    const written = fs.readFileSync(path.join(folder, 'out.csv'), 'utf8');
    assert.ok(written.startsWith('\uFEFFId,Name,'));
    const records: Record<string, string>[] = parse(written, { bom: true, columns: true });
    assert.deepEqual(
      records.map(record => [record.Id, record.Purpose, record.File, record.Line]),
      [
        ['chat', "'=cmd", 'register.yaml', '3'],
        ['sort', '', 'register.yaml', '18'],
      ],
    );
  });
});

describe('aims export statement-of-applicability', () => {
  it('has a row for each control of Annex A, decided or not', async () => {
    const folder = temporaryFolder(smallAims);
    const { rows } = await json(folder, 'statement-of-applicability');
    assert.deepEqual(
      rows.map(({ values }) => values.control),
      itemsOf('iso42001', 'control').map(({ id }) => id),
    );
    const states = new Set(rows.map(({ values }) => values.applicable));
    assert.deepEqual(states, new Set(['applies', 'does not apply']));
    for (const { file, line, values } of rows) {
      const text = fs.readFileSync(path.join(folder, file ?? ''), 'utf8').split('\n')[line ?? -1];
      assert.ok(text?.includes(String(values.control)), text);
    }
    const bare = await json(temporaryFolder({ 'register.yaml': register }), 'statement-of-applicability');
    assert.equal(bare.rows.length, 38);
    for (const { file, values } of bare.rows)
      assert.deepEqual([file, values.applicable, values.status], [null, 'undecided', 'no control']);
  });

  it('says the reason, what puts a control into practice and what proves it, as of the day', async () => {
    const folder = temporaryFolder({
      'soa.yaml': `aims: statement-of-applicability/v1
id: soa
owner: O
decisions:
  - { control: A.2.2, applicable: true, justification: Needed, basis: [risk, law], implemented_by: [c, gone] }
  - { control: A.2.3, applicable: false, justification: No others }
`,
      'c.yaml': `aims: control/v1
id: c
title: Policies are read
owner: O
status: degraded
evidence:
  - { title: Minutes, location: minutes.txt, valid_until: 2026-11-01 }
  - { title: Numbers, valid_until: 2027-01-01 }
  - TODO
`,
    });
    const [first, second] = (await json(folder, 'statement-of-applicability')).rows;
    assert.deepEqual([first?.file, first?.line], ['soa.yaml', 4]);
    const { readiness, title, ...values } = first?.values ?? {};
    assert.deepEqual(values, {
      control: 'A.2.2',
      applicable: 'applies (proposed)',
      justification: 'Needed',
      basis: 'risk\nlaw',
      status: 'degraded',
      implemented_by: 'c Policies are read (degraded)\ngone (there is no such control)',
      evidence: 'Minutes (minutes.txt, expired 2026-11-01)\nNumbers (valid until 2027-01-01)',
      statement: 'soa (draft)',
    });
    assert.deepEqual(
      [second?.values.applicable, second?.values.status],
      ['does not apply (proposed)', undefined],
    );
  });
});

describe('aims export risk-register', () => {
  it('has a row for each risk in force, with the levels that the matrix makes', async () => {
    const assessment = (id: string, more: string) => `aims: risk-assessment/v1
id: ${id}
owner: O
${more}
risks:
  - id: R1
    title: It lies
    category: technical
    inherent: { likelihood: 4, impact: major }
    treatment: { option: mitigate, controls: [c1, c2], due: 2027-01-31 }
    residual: { likelihood: 2, impact: 2 }
    risk_owner: Kim
    acceptance: { by: Board, on: 2026-10-01 }
  - { not_applicable: No societal risks }
`;
    const folder = temporaryFolder({
      'a.yaml': assessment('ra', 'system: chat\nstatus: approved'),
      'b.yaml': assessment('old', 'system: chat\nstatus: superseded'),
      'c.yaml': assessment('whole', 'scope: aims'),
    });
    const { rows } = await json(folder, 'risk-register');
    assert.deepEqual(
      rows.map(({ file, line, values }) => [file, line, values.system, values['assessment.status']]),
      [
        ['a.yaml', 6, 'chat', 'approved'],
        ['c.yaml', 5, 'AI management system', 'draft'],
      ],
    );
    assert.deepEqual(rows[0]?.values, {
      system: 'chat',
      id: 'R1',
      title: 'It lies',
      category: 'technical',
      'inherent.likelihood': 4,
      'inherent.impact': 'major',
      'inherent.level': 'high',
      'treatment.option': 'mitigate',
      'treatment.controls': 'c1\nc2',
      'treatment.due': '2027-01-31',
      'residual.likelihood': 2,
      'residual.impact': 2,
      'residual.level': 'low',
      'risk_owner.name': 'Kim',
      'acceptance.by': 'Board',
      'acceptance.on': '2026-10-01',
      assessment: 'ra',
      'assessment.status': 'approved',
    });
  });
});

describe('aims export questionnaire', () => {
  const files = {
    'register.yaml': register.replace('stage: idea', 'stage: idea\n    data_inputs: [{ name: Unmarked }]'),
    'vendor.yaml':
      'aims: vendor/v1\nid: v\ntitle: Vendor Ltd\nowner: O\nstatus: approved\ndata_handling: { trains_on_our_data: false }\n',
    'ia.yaml':
      'aims: impact-assessment/v1\nid: ia\nsystem: chat\nowner: O\nstatus: approved\napproved: { by: B, on: 2026-09-01 }\n',
    'val.yaml': `aims: validation/v1
id: val
system: chat
owner: O
status: approved
models: [{ name: m, version: "1.10" }]
criteria: [{ metric: right, threshold: 0.9, direction: at-least }]
results: [{ metric: right, value: 0.93, on: 2026-08-24 }, { metric: other, value: 2 }]
decision: pass
`,
    'draft.yaml':
      'aims: oversight/v1\nid: ov\nsystem: chat\nowner: O\nmode: human-in-command\noverseers: [{ role: Secret role }]\n',
    'incident.yaml': 'aims: incident/v1\nid: i1\nsystems: [chat]\nstatus: closed\naffected: Secret people\n',
    'runbook.yaml':
      'aims: runbook/v1\nid: rb\nowner: O\nstatus: approved\nincident_types: [prompt-injection, data-leak]\n',
  };

  async function answers(...args: readonly string[]) {
    const ran = await runAims(temporaryFolder(files), ['export', 'questionnaire', '--format', 'md', ...args]);
    return { ...ran, text: ran.output.replaceAll('\u200B', '') };
  }

  it('answers for the systems in pilot and production, from what is approved', async () => {
    const { code, text } = await answers();
    assert.equal(code, 0);
    assert.deepEqual(
      [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading),
      ['Chat', 'What was left out, and why'],
    );
    for (const line of [
      '- **Purpose:** Answers customers. =cmd',
      '- **Models and vendors:** m (version 1.10, by Vendor Ltd, third-party-api, does not train on our data)',
      '- **AI Act class:** limited',
      '- **Users:** not said',
      '- **Evaluation:** right: 0.93 on 2026-08-24 (at least 0.9)<br>other: 2 (`val.yaml:1`)',
      '- **Decision of the evaluation:** pass (`val.yaml:1`)',
      '- **Incidents that runbooks cover:** data-leak<br>prompt-injection (`runbook.yaml:1`)',
      '- **Incidents recorded:** 1, of which 0 open',
    ]) {
      assert.ok(text.includes(`${line}\n`), `${line}\n\n${text}`);
    }
    assert.match(
      text,
      /\*\*State of the impact assessment:\*\* .*, ia, approved on 2026-09-01 \(`ia\.yaml:1`\)/,
    );
    assert.match(text, /\*\*State of the risk assessment:\*\* missing\n/);
  });

  it('keeps back what is confidential, unmarked or not approved, and says that it did', async () => {
    const { text } = await answers('--system', 'chat', '--system', 'sort');
    assert.match(text, /Pages \(classification: public\)/);
    assert.doesNotMatch(text, /Mails|free text|Unmarked|Secret|human-in-command/);
    assert.match(text, /^- Chat: 1 input of 2, because they are classified as confidential or restricted/m);
    assert.match(text, /^- Sort: 1 input of 1, because/m);
    // What is kept back was said, and nobody may take it for a system without data.
    assert.match(text, /^- \*\*Data that goes in:\*\* left out \(1 input\); the end of this page says why$/m);
    assert.match(
      text,
      /^- Chat: what 1 document about its oversight or validation says, because nobody has approved it yet\.$/m,
    );
    assert.doesNotMatch(text, /other AI system/);
  });

  it('tells what is asked for by name, and only that', async () => {
    const { text } = await answers('--system', 'chat', '--include', 'Mails');
    assert.match(
      text,
      /Mails \(classification: confidential; categories: names, free text; personal data: yes\)/,
    );
    assert.doesNotMatch(text, /1 input of 2/);
    assert.match(text, /^- 1 other AI system of the register: nobody asked for it\.$/m);
  });

  it('is a page, too', async () => {
    const { output } = await runAims(temporaryFolder(files), ['export', 'questionnaire', '--format', 'html']);
    assert.match(output, /<h2>Chat<\/h2>/);
    assert.doesNotMatch(output, /Mails/);
  });

  it('refuses systems and inputs that are not there', async () => {
    for (const [args, message] of [
      [['--system', 'chta'], 'no AI system here has the id "chta". Did you mean "chat"?'],
      [['--include', 'Mail'], 'no input of these systems is called "Mail". Did you mean "Mails"?'],
    ] as const) {
      const { code, errors } = await answers(...args);
      assert.deepEqual([code, errors], [2, `aims: ${message}\n`]);
    }
    const { code, errors } = await runAims(temporaryFolder(files), [
      'export',
      'register',
      '--system',
      'chat',
      '--format',
      'md',
    ]);
    assert.deepEqual([code, errors], [2, 'aims: "--system" is about "aims export questionnaire" only.\n']);
  });
});

describe('aims export', () => {
  it('says what could not be read, to who runs it and to who reads it', async () => {
    const folder = temporaryFolder({
      'config.yaml': 'aims: config/v1\nsize_limit_mb: 0.001\n',
      'large.yaml': `aims: ai-system/v1\nid: x\nname: X\nowner: O\nnotes: ${'x'.repeat(2000)}\n`,
      'sub/small.yaml': 'aims: ai-system/v1\nid: y\nname: Y\nowner: O\n',
    });
    const { code, output, errors } = await runAims(folder, ['export', 'register', '--format', 'md']);
    assert.equal(code, 0);
    assert.match(errors, /^aims: "large\.yaml" was not read whole: .+\n$/);
    assert.match(output, /\*\*Not read whole:\*\* large\.yaml: /);
    const json = await runAims(folder, ['export', 'register', '--format', 'json']);
    assert.equal(JSON.parse(json.output).unchecked[0].file, 'large.yaml');
    assert.equal((await runAims(folder, ['export', 'register', 'sub', '--format', 'md'])).errors, '');
    const quiet = await runAims(folder, ['export', 'register', '--format', 'md', '--quiet', '--no-color']);
    assert.deepEqual([quiet.errors, quiet.output], ['', output]);
  });

  it('writes a workbook', async () => {
    const folder = temporaryFolder({ 'register.yaml': register });
    for (const what of ['register', 'statement-of-applicability', 'risk-register']) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [path.resolve('dist/cli.js'), 'export', what, '--today', '2026-11-23', '--output', `${what}.xlsx`],
        { cwd: folder, encoding: 'utf8' },
      );
      assert.deepEqual([status, stdout, stderr], [0, '', '']);
      const files = readZip(fs.readFileSync(path.join(folder, `${what}.xlsx`)));
      assert.ok(files['xl/worksheets/sheet1.xml']);
    }
  });

  it('refuses in one line what it cannot write', async () => {
    const folder = temporaryFolder({ 'register.yaml': register });
    for (const [args, message] of [
      [[], '"aims export" needs what is to be exported: register, '],
      [['registre'], 'there is no export "registre". Did you mean "register"?'],
      [['register'], '"aims export register" needs "--format": '],
      [['register', '--output', 'x.docx'], '"aims export register" needs "--format": '],
      [['register', '--format', 'pdf'], '"--format" must be '],
      [['register', '--format', 'md', '--bom'], '"--bom" is about "--format csv" only.'],
      [['register', 'a', 'b', '--format', 'md'], '"aims export" takes one path, but there is "b" as well.'],
      [['register', '--format', 'xlsx'], '"--format xlsx" needs "--output": '],
      [['register', 'nowhere', '--format', 'md'], '"nowhere" cannot be read: '],
    ] as const) {
      const { code, output, errors } = await runAims(folder, ['export', ...args]);
      assert.deepEqual([code, output], [2, ''], args.join(' '));
      assert.ok(errors.startsWith(`aims: ${message}`), errors);
      assert.equal(errors.indexOf('\n'), errors.length - 1);
    }
  });
});
