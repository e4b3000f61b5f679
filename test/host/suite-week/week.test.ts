// The first week of an AI management system, as a person lives it: with commands and at the keyboard.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { ActTarget } from '../../../client/parts/act-target.ts';
import { makeRepository, type TestRepository } from '../../support/repository.ts';
import { aims, eventually, inWorkspace, stateOf, systemNamed } from '../suite/aims.ts';
import { driverCan, press, screenshot, texts, type } from '../suite/driver.ts';

const register = 'aims/register.yaml';
const assessment = 'aims/impact/ia-support-copilot.md';

/** What people write into the entry that the command has begun. */
const entry = `    stage: pilot
    purpose: Drafts replies to customers.
    audience: customer-facing
    automation_level: recommend
    risk:
      level: high
      rationale: A wrong reply may cost a customer money.
      ai_act_class: limited
    models:
      - name: tessera-4.1
        vendor: tessera-ai
        version: "2026-02-10"
        deployment_mode: third-party-api
    users: Forty agents
    affected_parties: Customers, and whoever they write about
`;

/** What people write in place of what the assessment asks for, by the beginning of that. */
const answers: Readonly<Record<string, string>> = {
  '<the decisions that': 'Whether a customer gets a refund, since agents follow the draft.',
  '<what goes wrong>': 'hallucination',
  '<who is hit when': 'The customer is promised what we do not keep.',
  '<rare, unlikely': 'possible',
  '<negligible, minor': 'moderate',
  '<effects on single': 'A wrong promise costs a customer an evening.',
  '<effects that hit': 'Customers who write in a second language get worse drafts.',
  '<wider effects>': 'None that we know of.',
  '<eval-coverage': 'human-review',
  '<what is done, by whom': 'An agent reads every draft before it is sent.',
  '<low, medium, high': 'low',
  '<who looked at it>': 'Marta Figueira',
  '<how people could use': 'Agents could send drafts unread when the queue is long.',
  '<the conclusion>': 'The copilot may be used as long as a person reads every draft.',
};

describe('a week', function () {
  this.timeout(180_000);
  let repository: TestRepository;

  before(async function () {
    if (!driverCan('press') || !driverCan('type') || !driverCan('texts')) this.skip();
    const folder = inWorkspace('').fsPath;
    repository = makeRepository(folder, [
      { on: '2026-08-31', message: 'Begin', files: { 'README.md': read('README.md') } },
    ]);
    await on('2026-09-01');
  });

  it('begins with a register, a scope and a policy', async () => {
    await vscode.commands.executeCommand('aims.createRegister');
    await eventually(() => {
      assert.equal(vscode.window.activeTextEditor?.document.uri.path, inWorkspace(register).path);
      for (const file of [register, 'aims/scope.md', 'aims/policies/ai-policy.md'])
        assert.match(read(file), /aims: /);
    });
    await screenshot('week-1-register');
  });

  it('goes on with a system, of which more becomes known', async () => {
    const done = vscode.commands.executeCommand('aims.newSystem');
    await answer('What do people call', 'Support copilot');
    await answer('Who answers for it', 'Head of support');
    await done;
    const document = await opened(register);
    const gap = await eventually(() => {
      const editor = vscode.window.activeTextEditor;
      assert.match(editor?.document.getText(editor.selection) ?? '', /^<what it is for/);
      return editor;
    });
    await screenshot('week-2-system');
    assert.equal(gap?.document.uri.path, document.uri.path);
    await replace(document, /^ {4}stage: idea\n {4}purpose: <.*>\n/m, entry);
    await ready();
    assert.equal(await stateOfAssessment(), 'missing');
  });

  it('assesses the system, and has that approved', async () => {
    await vscode.commands.executeCommand('aims.newDocument', target());
    const document = await opened(assessment);
    await screenshot('week-3-assessment');
    for (const [beginning, text] of Object.entries(answers)) {
      await replace(document, new RegExp(`${beginning.replace(/>$/, '')}[^>]*>`), text);
    }
    await replace(document, / {4}control: <id of a control>\n/, '');
    await replace(
      document,
      /status: draft\n/,
      'status: approved\napproved:\n  by: Head of support\n  on: 2026-09-01\n',
    );
    await eventually(async () => assert.equal(await stateOfAssessment(), 'current'), 30);
    commit('2026-09-01', 'The support copilot, and what it can do to people');
  });

  it('sees the assessment stale when the model changes, with what it was and what it is', async () => {
    await on('2026-09-08');
    const document = await opened(register);
    await replace(document, /tessera-4\.1/, 'tessera-5');
    await replace(document, /"2026-02-10"/, '"2026-09-05"');
    commit('2026-09-08', 'Move the copilot to tessera-5');
    await eventually(async () => assert.equal(await stateOfAssessment(), 'stale'), 30);
    await vscode.commands.executeCommand('aims.showWhy', target());
    await eventually(() => {
      const page = vscode.window.activeTextEditor?.document.getText() ?? '';
      assert.match(page, /^# Impact assessment of Support copilot: stale\n/);
      assert.match(
        page,
        /- models changed since 2026-09-01: tessera-4\.1 2026-02-10 to tessera-5 2026-09-05/,
      );
      assert.match(page, /^ {2}- tessera-4\.1 2026-02-10, tessera-ai, third-party-api$/m);
      assert.match(page, /^ {2}\+ tessera-5 2026-09-05, tessera-ai, third-party-api$/m);
      assert.match(
        page,
        /Changed by [0-9a-f]{7} of 2026-09-08 by Ada Example: Move the copilot to tessera-5/,
      );
    }, 60);
    await vscode.commands.executeCommand('aims.systems.focus');
    await screenshot('week-4-stale');
  });

  it('re-affirms it with a reason, and sees it current', async () => {
    const done = vscode.commands.executeCommand('aims.reaffirm', target());
    await answer(
      'Why does the assessment still hold',
      'The new model was tried on 200 old cases; agents still read it all.',
    );
    await answer('Who looked at it again', 'Marta Figueira');
    await done;
    // Some hosts save by themselves meanwhile; then there is nothing to save at that moment.
    await eventually(async () => {
      await (await opened(assessment)).save();
      assert.match(read(assessment), /reviewed:/);
    });
    await eventually(async () => assert.equal(await stateOfAssessment(), 'current'), 30);
    await screenshot('week-5-current');
  });

  it('leaves the files that such a week leaves, to the byte', () => {
    const extension = vscode.extensions.getExtension('aims.aims');
    assert.ok(extension);
    const expected = path.join(extension.extensionPath, 'test/fixtures/week/expected');
    const files = filesBelow(inWorkspace('aims').fsPath);
    const kept = path.join(extension.extensionPath, 'test/host/.out/week/aims');
    fs.rmSync(kept, { recursive: true, force: true });
    fs.cpSync(inWorkspace('aims').fsPath, kept, { recursive: true });
    assert.deepEqual(files, filesBelow(path.join(expected, 'aims')));
    for (const file of files)
      assert.equal(read(`aims/${file}`), fs.readFileSync(path.join(expected, 'aims', file), 'utf8'), file);
  });

  /** By hand, as people do: a stream would write the files anew, and an editor takes that for news. */
  function commit(on: string, message: string): void {
    const author = 'Ada Example <ada@example.org>';
    repository.git('add', '--all');
    repository.git(
      'commit',
      '--quiet',
      `--author=${author}`,
      `--date=${on}T12:00:00+0000`,
      `--message=${message}`,
    );
  }
});

/** Another day for the server; everything else goes on. */
async function on(day: string): Promise<void> {
  process.env.AIMS_TODAY = day;
  await vscode.commands.executeCommand('aims.restartServer');
  await ready();
}

async function ready(): Promise<void> {
  await (await aims()).whenReady();
}

function target(): ActTarget {
  const root = inWorkspace('').toString().replace(/\/$/, '');
  const start = { line: 0, character: 0 };
  return {
    key: `${root}#support-copilot/impact-assessment`,
    uri: inWorkspace(register).toString(),
    range: { start, end: start },
  };
}

async function stateOfAssessment(): Promise<string> {
  await ready();
  const { obligations } = await systemNamed('Support copilot');
  const row = obligations.find(({ label }) => label === 'Impact assessment');
  assert.ok(row);
  return stateOf(row);
}

async function answer(question: string, text: string): Promise<void> {
  await eventually(
    async () => assert.ok((await texts('.quick-input-message')).some(each => each.includes(question))),
    30,
  );
  await press('Control+A');
  await type(text);
  await press('Enter');
}

function opened(file: string): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument(inWorkspace(file));
}

async function replace(document: vscode.TextDocument, from: RegExp, to: string): Promise<void> {
  const found = from.exec(document.getText());
  assert.ok(found, `${from} is not in ${document.uri.path}:\n${document.getText()}`);
  const range = new vscode.Range(
    document.positionAt(found.index),
    document.positionAt(found.index + found[0].length),
  );
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, to);
  assert.ok(await vscode.workspace.applyEdit(edit));
  await document.save();
}

function read(file: string): string {
  return fs.readFileSync(inWorkspace(file).fsPath, 'utf8');
}

function filesBelow(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => fs.statSync(path.join(folder, file)).isFile())
    .map(file => file.split(path.sep).join('/'))
    .sort();
}
