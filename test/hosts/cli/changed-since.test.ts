import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint } from '../../../server/core/model/fingerprint.ts';
import { loadExample } from '../../support/example-history.ts';
import { type CommitSpec, makeRepository, runGit, type TestRepository } from '../../support/repository.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { runAims } from './run-aims.ts';

interface Json {
  readonly summary: { readonly unchanged: number };
  readonly diagnostics: readonly { readonly file: string; readonly code: string; readonly message: string }[];
  readonly since: {
    readonly base: string;
    readonly systems: readonly {
      readonly id: string;
      readonly before: string | null;
      readonly after: string | null;
      readonly obligations: readonly {
        readonly kind: string;
        readonly before: string | null;
        readonly after: string | null;
        readonly reasons: readonly string[];
      }[];
    }[];
  };
}

async function since(folder: string, revision: string, ...more: readonly string[]): Promise<Json> {
  const args = ['check', '--changed-since', revision, '--format', 'json', ...more];
  const { output, errors } = await runAims(folder, args);
  assert.equal(errors, '');
  return JSON.parse(output);
}

/** `file code` of each finding. */
async function found(
  folder: string,
  revision = 'main',
  ...more: readonly string[]
): Promise<readonly string[]> {
  const { diagnostics } = await since(folder, revision, ...more);
  return diagnostics.map(({ file, code }) => `${file} ${code}`);
}

async function refusal(folder: string, revision: string): Promise<string> {
  const { code, output, errors } = await runAims(folder, ['check', `--changed-since=${revision}`]);
  assert.deepEqual([code, output, errors.split('\n').length], [2, '', 2], errors);
  return errors.replace(/^aims: "--changed-since" cannot be answered: /, '').trimEnd();
}

const system = (id: string, more = '') => `  - id: ${id}
    name: ${id}
    owner: Sales
    stage: pilot
    audience: internal
    code: ["services/${id}/**"]
${more}`;

const register = (...systems: readonly string[]) => `aims: register/v1\nsystems:\n${systems.join('')}`;

/** Assessed on a day, of a system for internal use. */
const assessment = (id: string, more = '') => `---
aims: impact-assessment/v1
id: ia-${id}
system: ${id}
owner: Sales
status: approved
approved: { by: Board, on: 2026-10-01 }
review: { cadence: annual }
assessed:
  on: 2026-10-01
  by: Dana Osei
  facts: { audience: ${fingerprint('internal')} }
${more}users: Sales people
affected_parties: Customers
foreseeable_misuse: Mails to those who want none
decisions: { influences: Whom we call, automation_level: assist }
failure_modes: [{ risk: Wrong words, affects: Customers, likelihood: 2, severity: 2 }]
impacts: { individuals: Annoyed, groups: Nobody beside them, society: No effect }
mitigations: [{ kind: human-review, description: Somebody reads each mail }]
outcome: May be used
residual_risk: low
---

## Intended use

To answer mails.
`;

const policy = (id: string, more = '') =>
  `aims: policy/v1\nid: ${id}\ntitle: ${id}\nowner: Compliance\n${more}`;

/** Two systems with their assessments, and faults that were there before. */
const beginning: CommitSpec = {
  on: '2026-10-01',
  files: {
    'aims/register.yaml': register(system('bot', '    purpos: x\n'), system('sorter', '    purpos: x\n')),
    'aims/bot.md': assessment('bot'),
    'aims/sorter.md': assessment('sorter'),
    'aims/old.yaml': policy('old', 'ownr: x\n'),
    'aims/use.yaml': policy(
      'use',
      'status: approved\ntopics: [development, use, oversight]\napproved: { by: Board, on: 2026-10-01 }\n',
    ),
    'services/bot/main.py': 'one\n',
    'services/sorter/main.py': 'one\n',
  },
};

function repository(...specs: readonly CommitSpec[]): TestRepository {
  return makeRepository(temporaryFolder(), [beginning, ...specs]);
}

/** The same with what a branch does, which is checked out. */
function branch(...specs: readonly Omit<CommitSpec, 'branch' | 'from'>[]): TestRepository {
  const made = repository();
  made.commit(
    ...specs.map((spec, index) => ({ ...spec, branch: 'topic', ...(index === 0 && { from: 'main' }) })),
  );
  made.git('checkout', '--quiet', 'topic');
  return made;
}

describe('aims check --changed-since', function () {
  this.timeout(30_000);

  it('finds nothing where nothing changed', async () => {
    const { folder, commits } = repository();
    const { diagnostics, since: compared, summary } = await since(folder, 'main');
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(compared, { revision: 'main', base: commits[0], systems: [] });
    assert.ok(summary.unchanged > 4);
    const { output, code } = await runAims(folder, ['check', '--changed-since', 'main']);
    assert.equal(code, 0);
    assert.equal(output, `5 files, 5 documents: no findings, ${summary.unchanged} there before\n`);
  });

  it('finds in a document that nobody touched what the branch caused there', async () => {
    const made = branch({
      on: '2026-11-01',
      files: {
        'aims/register.yaml': register(
          system('bot', '    purpos: x\n').replace('audience: internal', 'audience: public'),
          system('sorter', '    purpos: x\n'),
        ),
      },
    });
    const { diagnostics, since: compared } = await since(made.folder, 'main');
    const caused = diagnostics.filter(({ code }) => code === 'changed-since-assessed');
    assert.deepEqual(
      caused.map(({ file }) => file),
      ['aims/bot.md'],
    );
    // Of the register the entry that was edited counts, and not the other one.
    const unknown = diagnostics.filter(({ code }) => code === 'unknown-key');
    assert.deepEqual(
      unknown.map(({ file }) => file),
      ['aims/register.yaml'],
    );
    assert.ok(diagnostics.every(({ file }) => !/sorter|old/.test(file)));
    const [changed, ...others] = compared.systems;
    assert.deepEqual([changed?.id, others], ['bot', []]);
    const stale = changed?.obligations.find(({ kind }) => kind === 'impact-assessment');
    assert.deepEqual([stale?.before, stale?.after], ['current', 'stale']);
    assert.match(stale?.reasons.join() ?? '', /audience/);
  });

  it('says what became of the document that answered, where another one takes its place', async () => {
    const draft = assessment('bot')
      .replace('id: ia-bot', 'id: ia-bot-refunds')
      .replace('status: approved', 'status: draft')
      .replace(/^approved: .*\n/m, '');
    const made = repository({ on: '2026-10-02', files: { 'aims/refunds.md': draft } });
    const reasons = async () => {
      const [bot] = (await since(made.folder, 'HEAD')).since.systems;
      const owed = bot?.obligations.find(({ kind }) => kind === 'impact-assessment');
      return [owed?.before, owed?.after, ...(owed?.reasons ?? [])];
    };
    const taking = 'ia-bot-refunds takes its place: it is a draft: nobody has approved it';

    const entries = [system('bot').replace('audience: internal', 'audience: public'), system('sorter')];
    writeFiles(made.folder, { 'aims/register.yaml': register(...entries) });
    const [before, after, stale, instead] = await reasons();
    assert.deepEqual([before, after, instead], ['current', 'draft', taking]);
    assert.match(stale ?? '', /^ia-bot, which answered it, is stale: audience changed since 2026-10-01/);

    writeFiles(made.folder, {
      'aims/bot.md': assessment('bot').replace('status: approved', 'status: retired'),
    });
    assert.deepEqual((await reasons()).slice(2), ['ia-bot, which answered it, is retired', taking]);
    fs.rmSync(path.join(made.folder, 'aims/bot.md'));
    assert.deepEqual((await reasons()).slice(2), ['ia-bot, which answered it, is gone', taking]);
    fs.rmSync(path.join(made.folder, 'aims/refunds.md'));
    const [, none, gone, why] = await reasons();
    assert.deepEqual([none, gone], ['missing', 'ia-bot, which answered it, is gone']);
    assert.match(why ?? '', /^required since/);
  });

  it('finds what governed code did to an assessment, with the history of then for then', async () => {
    const commits = Array.from({ length: 12 }, (_, index) => ({
      on: `2026-11-${String(index + 2).padStart(2, '0')}`,
      files: { 'services/bot/main.py': `${index}\n` },
    }));
    const made = branch(...commits);
    const codes = (await found(made.folder)).filter(each => each.endsWith('code-changed-since-assessed'));
    assert.deepEqual(codes, ['aims/bot.md code-changed-since-assessed']);
    // From the middle of the branch on it takes fewer commits, and still the last ones caused it.
    assert.ok((await found(made.folder, 'HEAD~3')).includes('aims/bot.md code-changed-since-assessed'));
    // Where it was so before, the branch did not cause it.
    assert.deepEqual(await found(made.folder, 'HEAD~1'), []);
  });

  it('counts what is not committed yet, and what nobody tracks', async () => {
    const made = repository();
    writeFiles(made.folder, {
      'aims/new.yaml': policy('new', 'tpics: x\n'),
      'aims/old.yaml': policy('old', 'ownr: x\nnotes: Looked at it.\n'),
    });
    const all = await found(made.folder, 'HEAD');
    assert.ok(all.includes('aims/new.yaml unknown-key'));
    assert.ok(all.includes('aims/old.yaml unknown-key'));
    assert.ok(
      all.every(each => /^aims\/(?:new|old)\.yaml /.test(each)),
      all.join('\n'),
    );
  });

  it('reports below a path what is asked for, and compares with all', async () => {
    const made = repository();
    writeFiles(made.folder, { 'aims/new.yaml': policy('new', 'tpics: x\n') });
    assert.deepEqual(await found(made.folder, 'HEAD', 'aims/old.yaml'), []);
    assert.ok((await found(made.folder, 'HEAD', 'aims/new.yaml')).includes('aims/new.yaml unknown-key'));
  });

  it('knows documents by their ids, and those without one by their lines, when they are renamed', async () => {
    const made = repository({
      on: '2026-10-02',
      files: {
        'aims/nameless.yaml': 'aims: policy/v1\ntitle: No id\nowner: Compliance\nownr: x\n',
      },
    });
    made.git('mv', 'aims/old.yaml', 'aims/policy-of-old.yaml');
    made.git('mv', 'aims/nameless.yaml', 'aims/still-nameless.yaml');
    made.git('mv', 'aims/register.yaml', 'aims/systems.yaml');
    assert.deepEqual(await found(made.folder, 'HEAD'), []);
    made.git('mv', 'aims', 'governance');
    assert.deepEqual(await found(made.folder, 'HEAD'), []);
    // An entry becomes a file of its own.
    writeFiles(made.folder, {
      'governance/systems.yaml': register(system('bot', '    purpos: x\n')),
      'governance/sorter.yaml': `aims: ai-system/v1\n${system('sorter', '    purpos: x\n').replace(/^(?: {2}- | {4})/gm, '')}`,
    });
    const left = await found(made.folder, 'HEAD');
    assert.ok(
      left.every(each => each.startsWith('governance/sorter.yaml ')),
      left.join('\n'),
    );
  });

  it('keeps a management system the same one when its folder moves', async () => {
    const made = makeRepository(temporaryFolder(), [
      {
        on: '2026-10-01',
        files: { 'a/config.yaml': 'aims: config/v1\n', 'a/p.yaml': policy('p', 'ownr: x\n') },
      },
    ]);
    made.git('mv', 'a', 'b');
    assert.deepEqual(await found(made.folder, 'HEAD'), []);
  });

  it('finds references and evidence that the branch took away', async () => {
    const made = repository({
      on: '2026-10-02',
      files: {
        'aims/proof.yaml': policy(
          'proof',
          'evidence: [{ title: Run, location: runs/a.csv }]\nsupersedes: old\n',
        ),
        'runs/a.csv': 'passed\n',
      },
    });
    fs.rmSync(path.join(made.folder, 'runs/a.csv'));
    fs.rmSync(path.join(made.folder, 'aims/old.yaml'));
    assert.deepEqual(await found(made.folder, 'HEAD'), [
      'aims/proof.yaml missing-evidence',
      'aims/proof.yaml unresolved-reference',
    ]);
  });

  it('finds evidence that the branch changed, by its hash', async () => {
    const hash = createHash('sha256').update('passed\n').digest('hex');
    const made = repository({
      on: '2026-10-02',
      files: {
        'aims/proof.yaml': policy(
          'proof',
          `evidence: [{ title: Run, location: runs/a.csv, sha256: ${hash} }]\n`,
        ),
        'runs/a.csv': 'passed\n',
      },
    });
    assert.deepEqual(await found(made.folder, 'HEAD'), []);
    writeFiles(made.folder, { 'runs/a.csv': 'passed, after all\n' });
    assert.deepEqual(await found(made.folder, 'HEAD'), ['aims/proof.yaml changed-evidence']);
  });

  it('takes evidence that is kept out of version control for as old as the hills', async () => {
    const made = repository({
      on: '2026-10-02',
      files: {
        'aims/proof.yaml': policy('proof', 'evidence: [{ title: Run, location: runs/a.csv }]\n'),
        '.gitignore': 'runs\n',
      },
    });
    writeFiles(made.folder, { 'runs/a.csv': 'passed\n' });
    assert.deepEqual(await found(made.folder, 'HEAD'), []);
    assert.deepEqual((await since(made.folder, 'HEAD')).since.systems, []);
  });

  it('compares with where the branch began, and not with where the other one is by now', async () => {
    const made = branch({ on: '2026-11-01', files: { 'aims/new.yaml': policy('new', 'tpics: x\n') } });
    made.git('checkout', '--quiet', 'main');
    made.commit({
      on: '2026-11-02',
      branch: 'main',
      files: { 'aims/old.yaml': policy('old'), 'aims/bot.md': assessment('bot', 'nots: x\n') },
    });
    made.git('checkout', '--quiet', 'topic');
    const { diagnostics, since: compared } = await since(made.folder, 'main');
    assert.equal(compared.base, made.commits[0]);
    assert.ok(diagnostics.every(({ file }) => file === 'aims/new.yaml'));
    assert.ok(diagnostics.length > 0);
  });

  it('says which systems are new and which are gone', async () => {
    const made = repository();
    writeFiles(made.folder, {
      'aims/register.yaml': register(system('bot', '    purpos: x\n'), system('scout')),
    });
    const { since: compared } = await since(made.folder, 'HEAD');
    assert.deepEqual(
      compared.systems.map(({ id, before, after }) => [id, before === null, after === null]),
      [
        ['scout', true, false],
        ['sorter', false, true],
      ],
    );
  });

  it('understands the names of commits as Git does, and no more than those', async () => {
    const made = branch({ on: '2026-11-01', files: { 'aims/new.yaml': policy('new', 'tpics: x\n') } });
    const [first = ''] = made.commits;
    made.git('tag', '-a', '-m', 'One', 'v1', 'main');
    made.git('update-ref', 'refs/remotes/origin/main', 'main');
    made.git('config', 'branch.topic.remote', 'origin');
    made.git('config', 'branch.topic.merge', 'refs/heads/main');
    made.git('config', 'remote.origin.url', 'https://host.invalid/x');
    made.git('config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*');
    made.git('branch', 'abcd', 'main');
    const names = [
      'main',
      'refs/heads/main',
      'heads/main',
      'origin/main',
      'v1',
      'abcd',
      first,
      first.slice(0, 7),
      'HEAD~1',
      'HEAD^',
      '@~',
      'topic~1',
      '@{u}',
      'topic@{upstream}',
    ];
    for (const name of names) assert.equal((await since(made.folder, name)).since.base, first, name);
    const none = (name: string) =>
      `there is no commit "${name}" in this repository. Pipelines often fetch one branch only: fetch the other one first, as with "git fetch origin main".`;
    for (const name of [
      'nope',
      'HEAD~9',
      'HEAD@{1}',
      'HEAD@{yesterday}',
      ':/One',
      'HEAD:aims/old.yaml',
      'main..HEAD',
      '-h',
      '--all',
      '^main',
      '*',
      'ffffffff',
      'v1^{blob}',
      '../x',
      `${first}~5`,
      'a'.repeat(600),
    ]) {
      assert.equal(await refusal(made.folder, name), none(name), name);
    }
    assert.match(await refusal(made.folder, 'no\nline\x1B[2J'), /^there is no commit "no line␛\[2J"/);
  });

  it('works in a folder of the repository, and in a work tree of its own', async () => {
    const made = repository();
    writeFiles(made.folder, { 'aims/new.yaml': policy('new', 'tpics: x\n') });
    assert.ok((await found(path.join(made.folder, 'aims'), 'HEAD')).includes('new.yaml unknown-key'));
    assert.deepEqual(await found(path.join(made.folder, 'services'), 'HEAD'), []);
    const tree = path.join(temporaryFolder(), 'tree');
    made.git('worktree', 'add', '--quiet', tree, 'HEAD');
    assert.deepEqual(await found(tree, 'main'), []);
    writeFiles(tree, { 'aims/other.yaml': policy('other', 'tpics: x\n') });
    const inTree = await found(tree, 'main');
    assert.ok(inTree.length > 0 && inTree.every(each => each.startsWith('aims/other.yaml ')));
  });

  it('leaves alone what is in another repository', async () => {
    const made = repository();
    makeRepository(path.join(made.folder, 'team'), [
      { on: '2026-10-01', files: { 'p.yaml': policy('p', 'ownr: x\n') } },
    ]);
    assert.deepEqual(await found(made.folder, 'HEAD'), []);
    const beside = temporaryFolder({ 'q.yaml': policy('q', 'ownr: x\n') });
    assert.deepEqual(await found(made.folder, 'HEAD', '.', beside), []);
  });

  it('says what is to be fetched where a clone is cut off', async () => {
    const made = branch(
      { on: '2026-11-01', files: { 'aims/new.yaml': policy('new') } },
      { on: '2026-11-02', files: { 'aims/new.yaml': policy('new', 'tpics: x\n') } },
    );
    const clone = path.join(temporaryFolder(), 'clone');
    const from = pathToFileURL(made.folder).href;
    runGit('/', ['clone', '--quiet', '--depth', '1', '--no-single-branch', from, clone]);
    assert.equal(
      await refusal(clone, 'origin/main'),
      'the clone is a shallow one and does not reach back to where the branch left "origin/main". Fetch more of it, as with "git fetch --unshallow" or "fetch-depth: 0".',
    );
    assert.equal(
      await refusal(clone, 'HEAD~1'),
      'there is no commit "HEAD~1" in this repository. The clone is a shallow one: fetch more of it, as with "git fetch --unshallow" or "fetch-depth: 0".',
    );
    runGit(clone, ['fetch', '--quiet', '--unshallow']);
    assert.ok((await found(clone, 'origin/main')).includes('aims/new.yaml unknown-key'));
  });

  it('says why it cannot be answered', async () => {
    assert.equal(
      await refusal(temporaryFolder({ 'a.yaml': policy('a') }), 'main'),
      'the folder is not under version control.',
    );
    const empty = makeRepository(temporaryFolder(), []);
    assert.equal(await refusal(empty.folder, 'main'), 'nothing has been committed yet.');
    const made = repository();
    made.commit({ on: '2026-10-01', branch: 'orphan', files: { 'x.md': 'x\n' } });
    assert.equal(
      await refusal(made.folder, 'orphan'),
      '"orphan" and what is checked out have no commit in common.',
    );
  });

  it('says of the example company what a new model in the register made stale', async () => {
    const made = loadExample(temporaryFolder());
    const commit = made.git('log', '--format=%H', '--grep', 'tessera-5 answers').trim();
    made.git('checkout', '--quiet', commit);
    const args = ['--today', '2026-10-04'];
    assert.deepEqual(made.git('diff', '--name-only', 'HEAD~1').trim(), 'aims/register.yaml');
    const all = await found(made.folder, 'HEAD~1', ...args);
    assert.deepEqual(
      all.filter(each => !each.startsWith('aims/register.yaml ')),
      [
        'aims/impact/support-copilot.md changed-since-assessed',
        'aims/validation/support-copilot-4.1.yaml model-not-validated',
      ],
    );
    const { since: compared, summary } = await since(made.folder, 'HEAD~1', ...args);
    assert.ok(summary.unchanged > 50);
    assert.deepEqual(
      compared.systems.map(({ id, obligations }) => [
        id,
        obligations.map(({ kind, before, after }) => `${kind}: ${before} to ${after}`),
      ]),
      [['support-copilot', ['validation: current to stale']]],
    );
  });

  it('goes together with a baseline', async () => {
    const made = repository();
    await runAims(made.folder, ['check', '--write-baseline', 'known.json']);
    writeFiles(made.folder, { 'aims/old.yaml': policy('old', 'ownr: x\nnotes: Looked at it.\n') });
    assert.ok((await found(made.folder, 'HEAD')).includes('aims/old.yaml unknown-key'));
    assert.deepEqual(await found(made.folder, 'HEAD', '--baseline', 'known.json'), []);
  });
});
