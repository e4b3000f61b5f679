import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { asOrdinaryUser, temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { runAims } from './run-aims.ts';

const system = `  - id: crm-bot
    name: CRM bot
    owner: Head of sales
    stage: production
    purpose: Answers questions of customers.
    audience: customer-facing
    automation_level: assist
    risk: { level: high }
    models: [{ name: gpt-x, vendor: tessera, version: "1.10", deployment_mode: third-party-api }]
`;

const register = `aims: register/v1\nsystems:\n${system}`;

describe('aims init', () => {
  it('begins an AIMS, which "aims check" finds nothing but gaps in', async () => {
    const folder = temporaryFolder();
    const { code, output, errors } = await run(folder, 'init');
    assert.deepEqual({ code, errors }, { code: 0, errors: '' });
    const files = ['aims/register.yaml', 'aims/scope.md', 'aims/policies/ai-policy.md'];
    assert.deepEqual(output.split('\n').slice(0, 3), files);
    assert.deepEqual(filesIn(folder), [...files].sort());
    assert.equal((await run(folder, 'check')).code, 0);
    assert.equal((await run(folder, 'check', '--fail-on', 'warning')).code, 0);
  });

  it('begins one in a folder that is there or not yet', async () => {
    const folder = temporaryFolder({ there: null });
    assert.equal(
      (await run(folder, 'init', 'there', '--quiet')).output.split('\n')[0],
      'there/aims/register.yaml',
    );
    const other = temporaryFolder();
    assert.equal((await run(other, 'init', 'new/er')).output.split('\n')[0], 'new/er/aims/register.yaml');
    const beside = path.relative(folder, temporaryFolder());
    assert.equal((await run(folder, 'init', beside)).output.split('\n')[0], `${beside}/aims/register.yaml`);
  });

  it('minds no AIMS of somebody else beside it', async () => {
    const above = temporaryFolder({ 'theirs/aims/register.yaml': register, 'ours/README.md': '' });
    const ours = path.join(above, 'ours');
    assert.equal(
      (await run(ours, 'init', '../new/er')).output.split('\n')[0],
      '../new/er/aims/register.yaml',
    );
    assert.equal((await run(ours, 'init')).code, 0);
    assert.equal((await run(ours, 'init', '../theirs')).code, 2);
  });

  it('writes nothing where something is in the way', async () => {
    const folder = temporaryFolder({ 'aims/scope.md': 'Ours\n', file: '', dir: null });
    const kept = filesIn(folder);
    const table: readonly [args: string, line: string][] = [
      ['', '"aims/scope.md" is there already, and nothing is overwritten.'],
      ['file', '"file" cannot be written to: it is no folder.'],
      ['file/dir', '"file/dir" cannot be written to: "file" is no folder.'],
    ];
    for (const [args, line] of table) {
      assert.deepEqual(await run(folder, 'init', ...args.split(' ').filter(Boolean)), refused(line));
    }
    assert.deepEqual(filesIn(folder), kept);
    assert.deepEqual(fs.readdirSync(path.join(folder, 'aims')), ['scope.md']);
  });

  it('writes nothing where an AIMS is kept already', async () => {
    const folder = temporaryFolder();
    await run(folder, 'init');
    const before = textsIn(folder);
    const line =
      'there is an AI management system already, "aims/register.yaml" is part of it. Nothing was written; "aims new" adds to it.';
    assert.deepEqual(await run(folder, 'init'), refused(line));
    assert.deepEqual(await run(folder, 'init', 'teams/support'), refused(line));
    assert.deepEqual(textsIn(folder), before);
  });

  it('says when what it wrote is not seen', async () => {
    const folder = temporaryFolder({ '.gitignore': 'aims/policies/\n' });
    const { code, errors } = await run(folder, 'init');
    assert.equal(code, 0);
    assert.equal(
      errors,
      'aims: Git or a build folder leaves out "aims/policies/ai-policy.md", so AIMS does not see it yet.\n',
    );
  });

  it('says why where the system does not let it', async function () {
    const folder = temporaryFolder({ locked: null });
    fs.chmodSync(path.join(folder, 'locked'), 0o555);
    const done = await asOrdinaryUser(folder, async () => {
      assert.deepEqual(
        await run(folder, 'init', 'locked'),
        refused('"locked/aims/register.yaml" cannot be written: permission denied.'),
      );
    });
    assert.deepEqual(filesIn(folder), []);
    if (!done) this.skip();
  });
});

describe('aims new', () => {
  it('writes a document that is prefilled, and prints its path alone', async () => {
    const folder = temporaryFolder({ 'aims/register.yaml': register });
    assert.deepEqual(await run(folder, 'new', 'impact-assessment', '--system', 'crm-bot'), {
      code: 0,
      output: 'aims/impact/ia-crm-bot.md\n',
      errors: '',
    });
    const text = fs.readFileSync(path.join(folder, 'aims/impact/ia-crm-bot.md'), 'utf8');
    assert.match(text, /^system: crm-bot$/m);
    assert.match(text, /^owner: Head of sales$/m);
    assert.match(
      text,
      /^assessed:\n {2}on: 2026-11-23\n {2}by: <who looked at it>\n {2}facts:\n {4}purpose: f[0-9a-f]{8}$/m,
    );
  });

  it('is about what the system owes and lacks', async () => {
    const folder = temporaryFolder({ 'aims/register.yaml': register });
    assert.equal(
      (await run(folder, 'new', 'vendor', '--system', 'crm-bot')).output,
      'aims/vendors/tessera.yaml\n',
    );
    assert.match(
      textsIn(folder)['aims/vendors/tessera.yaml'] ?? '',
      /^id: tessera$[\s\S]*^services: \[gpt-x\]$/m,
    );
    assert.equal((await run(folder, 'new', 'incident', '--system', 'crm-bot')).code, 0);
    assert.match(textsIn(folder)['aims/incidents/incident-crm-bot.md'] ?? '', /^systems: \[crm-bot\]$/m);
  });

  it('puts it where it is told, under the id that it is told', async () => {
    const folder = temporaryFolder({ 'aims/register.yaml': register });
    assert.equal(
      (await run(folder, 'new', 'policy', '--id', 'pol-x', '--into', 'here/and there')).output,
      'here/and there/pol-x.md\n',
    );
    assert.match(textsIn(folder)['here/and there/pol-x.md'] ?? '', /^id: pol-x$/m);
    assert.equal((await run(folder, 'new', 'config')).output, 'aims-config.yaml\n');
  });

  it('shows the document and writes nothing', async () => {
    const folder = temporaryFolder({ 'aims/register.yaml': register });
    const { output } = await run(folder, 'new', 'risk-assessment', '--system', 'crm-bot', '--stdout');
    assert.match(output, /^aims: risk-assessment\/v1\nid: ra-crm-bot\n/);
    assert.deepEqual(filesIn(folder), ['aims/register.yaml']);
    await run(folder, 'new', 'risk-assessment', '--system', 'crm-bot');
    assert.equal(textsIn(folder)['aims/risk/ra-crm-bot.yaml'], output);
  });

  it('adds a system in a file of its own', async () => {
    const folder = temporaryFolder({ 'aims/register.yaml': register });
    assert.equal(
      (await run(folder, 'new', 'ai-system', '--id', 'second')).output,
      'aims/systems/second.yaml\n',
    );
    const report = JSON.parse((await run(folder, 'status', '--format', 'json')).output);
    assert.deepEqual(
      report.systems.map(({ id }: { id: string }) => id),
      ['crm-bot', 'second'],
    );
  });

  it('replaces nothing and writes nowhere else', async () => {
    const elsewhere = temporaryFolder();
    const folder = temporaryFolder({
      'aims/register.yaml': register,
      'aims/scope.yaml': 'aims: scope/v1\nid: scope\n',
      'aims/policies/mine.md': 'A note of ours.\n',
      'aims/policies/pol.yaml': 'aims: policy/v1\nid: pol\n',
    });
    fs.symlinkSync(elsewhere, path.join(folder, 'out'));
    const before = textsIn(folder);
    const table: readonly [args: readonly string[], line: string][] = [
      [
        ['policy', '--id', 'pol'],
        'there is a policy with the id "pol" already, at aims/policies/pol.yaml:2.',
      ],
      [
        ['policy', '--id', 'mine', '--into', 'aims/policies'],
        '"aims/policies/mine.yaml" is there already, and nothing is overwritten.',
      ],
      [['scope'], 'there is a context and scope already, "aims/scope.yaml", and an AIMS has one.'],
      [['vendor', '--system', 'crmbot'], 'no AI system here has the id "crmbot". Did you mean "crm-bot"?'],
      [['policy', '--into', '..'], '"--into" must lie in this folder, and ".." does not.'],
      [['policy', '--into', '/tmp'], '"--into" must lie in this folder, and "/tmp" does not.'],
      [['policy', '--into', 'out'], '"--into" must lie in this folder, and "out" does not.'],
      [['policy', '--into', 'out/deep'], '"--into" must lie in this folder, and "out/deep" does not.'],
      [['policy', '--into', 'aims/register.yaml'], '"aims/register.yaml" is no folder.'],
    ];
    writeFiles(folder, { 'aims/policies/mine.yaml': 'not: ours\n' });
    for (const [args, line] of table)
      assert.deepEqual(await run(folder, 'new', ...args), refused(line), args.join(' '));
    assert.deepEqual(textsIn(folder), { ...before, 'aims/policies/mine.yaml': 'not: ours\n' });
    assert.deepEqual(filesIn(elsewhere), []);
  });

  it('asks which AIMS is meant where there are several', async () => {
    const config = 'aims: config/v1\n';
    const folder = temporaryFolder({
      'a/aims-config.yaml': config,
      'b/aims-config.yaml': config,
      'a/register.yaml': register,
      'b/register.yaml': register.replace('crm-bot', 'other'),
    });
    assert.deepEqual(
      await run(folder, 'new', 'policy'),
      refused('there are 2 management systems here, "a", "b". Name the folder of one.'),
    );
    assert.equal((await run(folder, 'new', 'policy', '--into', 'b')).output, 'b/policy-new.md\n');
    assert.equal(
      (await run(folder, 'new', 'monitoring', '--system', 'other')).output,
      'b/monitoring/mon-other.yaml\n',
    );
  });
});

const assessment = `# kept
aims: impact-assessment/v1
id: ia-crm
system: crm-bot
owner: Sales   # kept too
status: approved
approved: { by: Board, on: 2026-01-02 }
assessed:
  on: 2026-01-01
  by: Sam
  facts: { purpose: f00000000 }
review: { cadence: annual, next: 2026-10-01 }
`;

describe('aims reaffirm', () => {
  it('says that an assessment holds for its system of today, who says so and why', async () => {
    const folder = temporaryFolder({ 'register.yaml': register, 'ia.yaml': assessment });
    const { code, output, errors } = await run(
      folder,
      ...['reaffirm', 'ia-crm', '--by', 'Dana "D" Osei', '--reason', 'Same effects: # none new'],
    );
    assert.deepEqual({ code, errors }, { code: 0, errors: '' });
    assert.match(
      output,
      /^ia\.yaml\nRe-affirmed "ia-crm" for "CRM bot" as it is on 2026-11-23\.\nIt is still incomplete: /,
    );
    const text = textsIn(folder)['ia.yaml'] ?? '';
    assert.equal(
      text.replace(/f[0-9a-f]{8}/g, 'F'),
      `# kept
aims: impact-assessment/v1
id: ia-crm
system: crm-bot
owner: Sales   # kept too
status: approved
approved: { by: Board, on: 2026-01-02 }
reviewed:
  on: 2026-11-23
  by: Dana "D" Osei
  note: "Same effects: # none new"
assessed:
  on: 2026-11-23
  by: Dana "D" Osei
  facts: { purpose: F, models: F, audience: F, automation_level: F, risk: F, stage: F }
review: { cadence: annual, next: 2027-11-23 }
`,
    );
    assert.ok(!text.includes('f00000000'));
  });

  it('does only what makes sense, and else says why', async () => {
    const folder = temporaryFolder({
      'register.yaml': register,
      'ia.yaml': assessment,
      'old.yaml': assessment.replace('id: ia-crm', 'id: ia-old').replace('approved\n', 'superseded\n'),
      'new.yaml': assessment.replace('id: ia-crm', 'id: ia-new\nsupersedes: ia-old'),
      'aims.yaml': 'aims: risk-assessment/v1\nid: ra-aims\nscope: aims\n',
      'lost.yaml': 'aims: risk-assessment/v1\nid: ra-lost\nsystem: nobody\n',
      'pol.yaml': 'aims: policy/v1\nid: pol\nowner: O\n',
      'cut.yaml': 'aims: risk-assessment/v1\nid: ra-cut\nsystem: crm-bot\nowner: [a\nstatus: draft\n',
      'same.yaml': 'aims: policy/v1\nid: ia-crm\n',
    });
    const before = textsIn(folder);
    const table: readonly [id: string, line: string][] = [
      ['ia-cmr', 'nothing here has the id "ia-cmr". Did you mean "ia-crm"?'],
      ['../ia.yaml', 'nothing here has the path or the id "../ia.yaml".'],
      [
        'pol',
        '"pol" is a policy, and only impact and risk assessments are re-affirmed. To record that it was looked at: aims review pol --by NAME.',
      ],
      [
        'policy/ia-crm',
        '"ia-crm" is a policy, and only impact and risk assessments are re-affirmed. To record that it was looked at: aims review ia-crm --by NAME.',
      ],
      [
        'crm-bot',
        '"crm-bot" is an AI system, and only impact and risk assessments are re-affirmed. To record that it was looked at: aims review crm-bot --by NAME.',
      ],
      [
        'ia-old',
        '"ia-old" is superseded, and what is history stays as it is. In its place there is "ia-new".',
      ],
      [
        'ra-aims',
        '"ra-aims" is about no system, so there is nothing to re-affirm it for. To record that it was looked at: aims review ra-aims --by NAME.',
      ],
      [
        'ra-lost',
        '"ra-lost" is about the system "nobody", and no AI system here has that id. Is this the folder of the AIMS?',
      ],
      [
        'ra-cut',
        '"cut.yaml" cannot be read whole, so nothing is written into it. "aims check" says where; mend that first.',
      ],
    ];
    for (const [id, line] of table) {
      assert.deepEqual(await run(folder, 'reaffirm', id, '--by', 'D', '--reason', 'R'), refused(line), id);
    }
    assert.deepEqual(textsIn(folder), before);
    // Of two documents with the id, only one can be meant.
    assert.equal((await run(folder, 'reaffirm', 'ia-crm', '--by', 'D', '--reason', 'R')).code, 0);
    assert.notEqual(textsIn(folder)['ia.yaml'], before['ia.yaml']);
  });
});

describe('aims review', () => {
  it('marks documents and systems as reviewed, with a note or without', async () => {
    const folder = temporaryFolder({
      'register.yaml': register,
      'pol.json':
        '{\r\n  "aims": "policy/v1",\r\n  "id": "pol",\r\n  "status": "approved",\r\n  "review": { "cadence": "quarterly" }\r\n}\r\n',
    });
    assert.deepEqual(await run(folder, 'review', 'crm-bot', '--by', 'Dana', '--note', 'Nothing\nnew'), {
      code: 0,
      output:
        'register.yaml\nMarked "crm-bot" as reviewed on 2026-11-23.\nThe next review is due on 2027-02-23.\n',
      errors: '',
    });
    assert.ok(
      textsIn(folder)['register.yaml']?.includes(
        '    reviewed:\n      on: 2026-11-23\n      by: Dana\n      note: Nothing new\n',
      ),
    );
    assert.equal((await run(folder, 'review', 'pol', '--by', 'Dana', '--quiet')).output, 'pol.json\n');
    const { reviewed } = JSON.parse(textsIn(folder)['pol.json'] ?? '');
    assert.deepEqual(reviewed, { on: '2026-11-23', by: 'Dana' });
    assert.ok(!/[^\r]\n/.test(textsIn(folder)['pol.json'] ?? ''));
  });

  it('asks which is meant', async () => {
    const folder = temporaryFolder({
      'a.yaml': 'aims: policy/v1\nid: x\n',
      'b.yaml': 'aims: vendor/v1\nid: x\n',
      'c.yaml': 'aims: policy/v1\nid: twice\n',
      'd.yaml': 'aims: policy/v1\nid: twice\n',
      'sub/aims-config.yaml': 'aims: config/v1\n',
      'sub/e.yaml': 'aims: policy/v1\nid: both\n',
      'f.yaml': 'aims: policy/v1\nid: both\n',
    });
    const table: readonly [id: string, line: string][] = [
      ['x', '"x" is the id of a policy and a vendor. Say which: policy/x or vendor/x.'],
      ['twice', 'the id "twice" is given more than once, at c.yaml:2 and d.yaml:2. Give each its own first.'],
      [
        'both',
        '"both" is in several management systems: this folder and "sub". Run this in the folder of one.',
      ],
      ['dataset/x', 'no dataset here has the id "x".'],
      ['sub/x.yaml', 'nothing here has the path or the id "sub/x.yaml".'],
    ];
    for (const [id, line] of table)
      assert.deepEqual(await run(folder, 'review', id, '--by', 'D'), refused(line));
    assert.equal((await run(folder, 'review', 'vendor/x', '--by', 'D')).code, 0);
    assert.match(textsIn(folder)['b.yaml'] ?? '', /^reviewed:$/m);
    assert.doesNotMatch(textsIn(folder)['a.yaml'] ?? '', /reviewed/);
  });

  it('finds a document by the path of its file', async () => {
    const folder = temporaryFolder({
      'aims/a.yaml': 'aims: policy/v1\nid: x\n',
      'aims/b.yaml': 'aims: vendor/v1\nid: x\n',
      'aims/two.yaml': 'aims: policy/v1\nid: y\n---\naims: policy/v1\nid: z\n',
    });
    assert.equal(
      (await run(folder, 'review', './aims/b.yaml', '--by', 'D', '--quiet')).output,
      'aims/b.yaml\n',
    );
    assert.deepEqual(
      await run(folder, 'review', 'aims/two.yaml', '--by', 'D'),
      refused('"aims/two.yaml" holds several documents. Say which: y and z.'),
    );
    assert.deepEqual(
      await run(folder, 'reaffirm', 'aims/a.yaml', '--by', 'D', '--reason', 'R'),
      await run(folder, 'reaffirm', 'policy/x', '--by', 'D', '--reason', 'R'),
    );
  });

  it('shows what documents call themselves without obeying it', async () => {
    const folder = temporaryFolder({ 'a\x1B[2J.yaml': 'aims: policy/v1\nid: pol\n' });
    const { output } = await run(folder, 'review', 'pol', '--by', 'D');
    assert.ok(output.startsWith('a␛[2J.yaml\n'), JSON.stringify(output));
  });
});

function refused(line: string) {
  return { code: 2, output: '', errors: `aims: ${line}\n` };
}

function run(folder: string, ...args: readonly string[]) {
  return runAims(folder, args);
}

function filesIn(folder: string): readonly string[] {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter(name => fs.lstatSync(path.join(folder, name)).isFile()).sort();
}

function textsIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesIn(folder).map(name => [name, fs.readFileSync(path.join(folder, name), 'utf8')]),
  );
}
