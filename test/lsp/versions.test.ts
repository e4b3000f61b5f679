import assert from 'node:assert/strict';
import type { VersionsReport } from '../../server/lsp/protocol.ts';
import { makeRepository } from '../support/repository.ts';
import { folderOfTest } from './folder-of-test.ts';

const first = 'aims: register/v1\nid: r\nowner: A\nsystems: []\n';
const second = first.replace('owner: A', 'owner: B');

describe('the history of a document over the protocol', () => {
  const here = folderOfTest();

  const versions = async (trusted: boolean): Promise<VersionsReport> => {
    const editor = await here.start({ trusted });
    return editor.connection.sendRequest<VersionsReport>('aims/versions', {
      uri: here.uriOf('register.yaml'),
    });
  };

  it('has the text of every commit, the newest first', async () => {
    makeRepository(here.folder, [
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
    here.write('register.yaml', first);
    const none = await versions(true);
    assert.ok(none.is === 'unknown');
    assert.match(none.why, /version control/);
    await here.stop();
    makeRepository(here.folder, [{ on: '2026-03-01', files: { 'register.yaml': first } }]);
    assert.deepEqual(await versions(false), { is: 'unknown', why: 'the workspace is not trusted' });
  });
});
