import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint } from '../../../server/core/model/fingerprint.ts';
import { type CommitSpec, makeRepository, runGit } from '../../support/repository.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runAims } from './run-aims.ts';

const files = {
  'aims/register.yaml': `aims: register/v1
systems:
  - { id: bot, name: Bot, owner: Sales, stage: pilot, audience: internal, code: ["services/bot/**"] }
`,
  'aims/bot.yaml': `aims: impact-assessment/v1
id: ia-bot
system: bot
owner: Sales
status: approved
approved: { by: Board, on: 2026-10-01 }
review: { cadence: annual }
assessed: { on: 2026-10-01, by: Dana Osei, facts: { audience: ${fingerprint('internal')} } }
intended_use: To answer mails.
users: Sales people
affected_parties: Customers
foreseeable_misuse: Mails to those who want none
decisions: { influences: Whom we call, automation_level: assist }
failure_modes: [{ risk: Wrong words, affects: Customers, likelihood: 2, severity: 2 }]
impacts: { individuals: Annoyed, groups: Nobody beside them, society: No effect }
mitigations: [{ kind: human-review, description: Somebody reads each mail }]
outcome: May be used
residual_risk: low
`,
  'services/bot/main.py': 'one\n',
};

const text =
  'whether its code changed since cannot be told: the clone is a shallow one and reaches back only to ';

/** A repository, and a clone of its newest commit as pipelines make it. */
function folders(...later: readonly CommitSpec[]): { readonly whole: string; readonly shallow: string } {
  const { folder } = makeRepository(temporaryFolder(), [
    { on: '2026-10-01', files },
    { on: '2026-11-02', files: { 'services/bot/main.py': 'two\n' } },
    ...later,
  ]);
  const parent = temporaryFolder();
  runGit(parent, ['clone', '--quiet', '--depth', '1', pathToFileURL(folder).href, 'clone']);
  return { whole: folder, shallow: path.join(parent, 'clone') };
}

describe('aims check in a shallow clone', function () {
  this.timeout(30_000);

  it('says in every format what the history should have told', async () => {
    const { shallow } = folders();
    const outputOf = async (format: string) =>
      (await runAims(shallow, ['check', '--format', format, '--summary', 'out.md'])).output;

    const { doubts } = JSON.parse(await outputOf('json'));
    assert.deepEqual(doubts, [{ file: 'aims/bot.yaml', reason: `${text}2026-11-02` }]);

    assert.match(
      await outputOf('text'),
      /\nNot known, since the history does not tell it:\n {2}aims\/bot\.yaml\n {4}whether its code changed since /,
    );
    const [command, ...others] = (await outputOf('github')).split('\n').filter(line => /history/.test(line));
    assert.deepEqual(others, []);
    assert.match(
      command ?? '',
      /^::warning title=aims%3A history::.* 1 document .* shallow one .*fetch-depth: 0/,
    );
    const [{ invocations }] = JSON.parse(await outputOf('sarif')).runs;
    assert.equal(invocations[0].toolExecutionNotifications.length, 1);
    const summary = fs.readFileSync(path.join(shallow, 'out.md'), 'utf8');
    assert.match(summary, /### Not checked\n\n- \[`aims\/bot\.yaml`\]\(.*\): whether its code changed since/);
    assert.match(
      summary,
      /Apart from these: 1 document of which the history does not tell whether it is stale\./,
    );
  });

  it('says nothing of it where the history tells', async () => {
    const { whole } = folders();
    const { output } = await runAims(whole, ['check', '--format', 'json']);
    assert.equal(JSON.parse(output).doubts, undefined);
    assert.doesNotMatch((await runAims(whole, ['check'])).output, /history/);
    const github = await runAims(whole, ['check', '--format', 'github']);
    assert.doesNotMatch(github.output, /history/);
  });

  it('does not say of a finding of the baseline that it is gone, where only the history is', async () => {
    const commits = Array.from({ length: 12 }, (_, index) => ({
      on: '2026-11-03',
      files: { 'services/bot/main.py': `${index}\n` },
    }));
    const { whole, shallow } = folders(...commits);
    const known = path.join(temporaryFolder(), 'known.json');
    await runAims(whole, ['check', '--write-baseline', known]);
    assert.match(fs.readFileSync(known, 'utf8'), /code-changed-since-assessed/);
    const { output } = await runAims(shallow, ['check', '--baseline', known, '--format', 'json']);
    const { gone, doubts } = JSON.parse(output);
    assert.deepEqual([gone, doubts.length], [[], 1]);
  });

  it('says it of what is asked about, and of nothing else', async () => {
    const { shallow } = folders();
    const { output } = await runAims(shallow, ['check', 'aims/register.yaml', '--format', 'json']);
    assert.equal(JSON.parse(output).doubts, undefined);
  });
});
