import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { VersionsReport } from '../../server/lsp/protocol.ts';
import { type Editor, startEditor } from '../support/lsp.ts';
import { makeRepository } from '../support/repository.ts';

const first = 'aims: register/v1\nid: r\nowner: A\nsystems: []\n';
const second = first.replace('owner: A', 'owner: B');

describe('the history of a document over the protocol', () => {
  let folder = '';
  let editor: Editor | undefined;

  beforeEach(() => {
    folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'aims-lsp-')));
  });

  afterEach(async () => {
    await editor?.stop();
    editor = undefined;
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const versions = async (trusted: boolean): Promise<VersionsReport> => {
    editor = await startEditor({ folders: [folder], trusted });
    return editor.connection.sendRequest<VersionsReport>('aims/versions', {
      uri: pathToFileURL(path.join(folder, 'register.yaml')).href,
    });
  };

  it('has the text of every commit, the newest first', async () => {
    makeRepository(folder, [
      { on: '2026-03-01', by: 'Dana Osei', message: 'Begin', files: { 'register.yaml': first } },
      { on: '2026-04-01', message: 'Something else', files: { 'other.txt': 'x' } },
      { on: '2026-05-01', by: 'Kim', message: 'New owner', files: { 'register.yaml': second } },
    ]);
    const report = await versions(true);
    assert.ok(report.is === 'versions', JSON.stringify(report));
    assert.equal(report.complete, true);
    assert.deepEqual(
      report.versions.map(({ on, by, subject, text }) => [on, by, subject, text]),
      [
        ['2026-05-01', 'Kim', 'New owner', second],
        ['2026-03-01', 'Dana Osei', 'Begin', first],
      ],
    );
  });

  it('is not told where there is none, and nobody is asked in a folder that is not trusted', async () => {
    fs.writeFileSync(path.join(folder, 'register.yaml'), first);
    const none = await versions(true);
    assert.ok(none.is === 'unknown');
    assert.match(none.why, /version control/);
    await editor?.stop();
    makeRepository(folder, [{ on: '2026-03-01', files: { 'register.yaml': first } }]);
    assert.deepEqual(await versions(false), { is: 'unknown', why: 'the workspace is not trusted' });
  });
});
