import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { folderOfTest } from './folder-of-test.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** A control whose evidence is a run of evaluations. */
const control = (location: string, hash = ''): string =>
  [
    'aims: control/v1',
    'id: release-evals',
    'title: Evaluation before every release',
    'owner: Platform',
    'status: in-progress',
    'evidence:',
    `  - location: ${location}`,
    ...(hash === '' ? [] : [`    sha256: "${hash}"`]),
    '',
  ].join('\n');

describe('the language server and evidence', () => {
  const here = folderOfTest();
  const { uriOf, write, diagnosticsOf, start } = here;

  /** What the rules about evidence say, and nobody else. */
  const findingsIn = (uri: string): readonly Diagnostic[] =>
    diagnosticsOf(uri).filter(({ code }) => String(code).endsWith('-evidence'));
  const codesIn = (uri: string): readonly unknown[] => findingsIn(uri).map(({ code }) => code);
  const has = (uri: string, code: string) => () => codesIn(uri).includes(code);
  const hasNot = (uri: string, code: string) => () => !codesIn(uri).includes(code);
  const tell = (changes: readonly { readonly name: string; readonly type: 1 | 2 | 3 }[]) =>
    here.editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: changes.map(({ name, type }) => ({ uri: uriOf(name), type })),
    });
  /** Something else to wait for, by which everything that was told before has been taken in. */
  const settle = () => new Promise(resolve => setTimeout(resolve, 500));

  it('follows a file that is created, changed, deleted, and moved with its folder', async () => {
    const uri = write('aims/control.yaml', control('runs/august.csv', hashOf('passed\n')));
    const { until, registrations } = await start();
    await until('nothing is there', has(uri, 'missing-evidence'));
    const [finding] = findingsIn(uri);
    assert.deepEqual(finding?.range, { start: { line: 6, character: 14 }, end: { line: 6, character: 29 } });
    assert.deepEqual(registrations.get('workspace/didChangeWatchedFiles'), {
      watchers: [{ globPattern: '**/*.csv', kind: 2 }],
    });

    write('runs/august.csv', 'passed\n');
    await tell([{ name: 'runs/august.csv', type: 1 }]);
    await until('it is there', hasNot(uri, 'missing-evidence'));
    assert.deepEqual(codesIn(uri), []);

    write('runs/august.csv', 'passed, after all\n');
    await tell([{ name: 'runs/august.csv', type: 2 }]);
    await until('it is another one', has(uri, 'changed-evidence'));

    write('runs/august.csv', 'passed\n');
    await tell([{ name: 'runs/august.csv', type: 2 }]);
    await until('it is the right one', hasNot(uri, 'changed-evidence'));

    fs.renameSync(path.join(here.folder, 'runs'), path.join(here.folder, 'old-runs'));
    await tell([
      { name: 'runs', type: 3 },
      { name: 'old-runs', type: 1 },
    ]);
    await until('its folder is gone', has(uri, 'missing-evidence'));

    fs.renameSync(path.join(here.folder, 'old-runs'), path.join(here.folder, 'runs'));
    await tell([{ name: 'runs', type: 1 }]);
    await until('its folder is back', hasNot(uri, 'missing-evidence'));

    fs.rmSync(path.join(here.folder, 'runs/august.csv'));
    await tell([{ name: 'runs/august.csv', type: 3 }]);
    await until('it is deleted', has(uri, 'missing-evidence'));
  });

  it('looks at what is typed, and forgets what is not named any more', async () => {
    write('node_modules/report.pdf', 'built');
    write('.gitignore', 'runs/\n');
    write('runs/august.csv', 'passed\n');
    const text = control('runs/august.csv');
    const uri = write('aims/control.yaml', text);
    const { until, open, edit } = await start();
    open(uri, text);
    edit(uri, 'runs/august.csv', 'runs/july.csv');
    await until('the typed path leads nowhere', has(uri, 'missing-evidence'));
    edit(uri, 'runs/july.csv', 'runs/august.csv');
    await until('the file is ignored by Git, and there', hasNot(uri, 'missing-evidence'));
    edit(uri, 'runs/august.csv', '../august.csv');
    await until('the path leads out', has(uri, 'missing-evidence'));
    edit(uri, '../august.csv', 'node_modules/report.pdf');
    await until('a file in a folder that is never looked through', hasNot(uri, 'missing-evidence'));
    edit(uri, 'node_modules/report.pdf', 'https://example.org/report.pdf');
    await settle();
    assert.deepEqual(codesIn(uri), []);
  });

  it('looks again when a document is saved or opened, where the client cannot watch', async () => {
    const text = control('runs/august.csv');
    const uri = write('aims/control.yaml', text);
    const other = write('aims/other.yaml', text.replace('id: release-evals', 'id: other'));
    const { until, open, close, connection } = await start({ capabilities: {} });
    await until('nothing is there', has(uri, 'missing-evidence'));
    write('runs/august.csv', 'passed\n');
    open(uri, text);
    await until('it is there', hasNot(uri, 'missing-evidence'));
    await until('for the other document too', hasNot(other, 'missing-evidence'));
    fs.rmSync(path.join(here.folder, 'runs/august.csv'));
    await connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await until('it is gone', has(uri, 'missing-evidence'));
    close(uri);
  });

  it('looks again at what a saved document names, where links keep the client from telling', async function () {
    const text = control('link/august.csv');
    const uri = write('aims/control.yaml', text);
    write('runs/august.csv', 'passed\n');
    try {
      fs.symlinkSync('runs', path.join(here.folder, 'link'));
    } catch {
      return this.skip();
    }
    const { until, open, connection } = await start();
    open(uri, text);
    await settle();
    assert.deepEqual(codesIn(uri), []);
    fs.rmSync(path.join(here.folder, 'runs/august.csv'));
    await connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await until('it is gone', has(uri, 'missing-evidence'));
  });

  it('says nothing of what lies outside, and does not look', async function () {
    const outside = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'aims-lsp-')));
    fs.writeFileSync(path.join(outside, 'secret.csv'), 'secret');
    const uri = write('aims/control.yaml', control('link/secret.csv', hashOf('secret')));
    try {
      fs.symlinkSync(outside, path.join(here.folder, 'link'));
    } catch {
      return this.skip();
    }
    const { until } = await start();
    await until('the link leads out', has(uri, 'missing-evidence'));
    assert.match(String(findingsIn(uri)[0]?.message), /A link on the way .* leads out/);
    fs.rmSync(outside, { recursive: true });
  });

  it('compares no hash of a file above the limit, and compares it once the limit is higher', async () => {
    const large = 'x'.repeat(1_100_000);
    write('runs/august.csv', large);
    const uri = write('aims/control.yaml', control('runs/august.csv', 'a'.repeat(64)));
    const settings: Record<string, unknown> = { aims: { maxFileSize: 1 } };
    const { until, open, connection } = await start({ settings });
    await until('it is too large', has(uri, 'changed-evidence'));
    assert.match(String(findingsIn(uri)[0]?.message), /could not be checked: it is too large: 1 MB/);
    assert.equal(findingsIn(uri)[0]?.severity, 3);
    settings.aims = { maxFileSize: 2 };
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until('it is compared', () => findingsIn(uri)[0]?.severity === 2);
    const config = write('config.yaml', 'aims: config/v1\nsize_limit_mb: 1\n');
    await tell([{ name: 'config.yaml', type: 1 }]);
    await until('the configuration lowers the limit', () => findingsIn(uri)[0]?.severity === 3);
    open(config, 'aims: config/v1\nsize_limit_mb: 3\n');
    await until('and raises it', () => findingsIn(uri)[0]?.severity === 2);
  });
});
