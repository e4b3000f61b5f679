import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  DocumentStatusReport,
  FileMarksReport,
  GovernedCodeReport,
  PostureSummary,
} from '../../server/lsp/protocol.ts';
import { eventually } from '../support/eventually.ts';
import type { Editor, EditorOptions } from '../support/lsp.ts';
import { folderOfTest } from './folder-of-test.ts';

const register = `aims: register/v1
title: Our systems
systems:
  - id: crm-bot
    name: Sales helper
    owner: Dana Osei
    stage: development
  - id: idea
    name: Idea
    owner: Dana Osei
    stage: idea
`;

const policy = `aims: policy/v1
id: pol
owner: CTO
topics: [use]
applies_to: Everybody
status: approved
approved: { by: CEO, on: 2025-06-01 }
review: { cadence: annual }
`;

describe('the language server, about what is seen outside of the documents', () => {
  const here = folderOfTest();
  const { uriOf, write } = here;
  let summaries: PostureSummary[] = [];

  beforeEach(() => {
    summaries = [];
  });

  async function start(options: Partial<EditorOptions> = {}): Promise<Editor> {
    const started = await here.start(options);
    started.connection.onNotification('aims/postureChanged', (summary: PostureSummary) => {
      summaries.push(summary);
    });
    // The first word of the server may have come before somebody listened; whatever comes next is as good.
    const other = write('zz-other.yaml', 'aims: policy/v1\n');
    started.open(other, 'aims: policy/v1\nid: other\nstatus: superseded\n');
    await eventually(() => assert.ok(summaries.at(-1)?.complete));
    return started;
  }

  const marks = async (): Promise<FileMarksReport> =>
    (await here.editor.connection.sendRequest('aims/fileMarks')) as FileMarksReport;

  const statusAt = async (uri: string, line: number): Promise<DocumentStatusReport | null> =>
    (await here.editor.connection.sendRequest('aims/documentStatus', {
      textDocument: { uri },
      position: { line, character: 4 },
    })) as DocumentStatusReport | null;

  it('marks files that are stale or broken, and follows what is written', async () => {
    const stale = write('stale.yaml', policy);
    const broken = write('broken.yaml', 'aims: polcy/v1\nid: p\n');
    const fine = policy.replace('on: 2025-06-01', 'on: 2026-06-01').replace('id: pol', 'id: fine');
    const other = write('fine.yaml', fine);
    const started = await start();
    const first = await marks();
    assert.equal(first.complete, true);
    assert.deepEqual(first.marks, [
      { uri: broken, sort: 'broken', words: 'there is no kind of document "polcy"' },
      { uri: stale, sort: 'stale', words: 'stale: review was due on 2026-06-01, 175 days ago' },
    ]);

    started.open(other, fine);
    started.edit(other, 'on: 2026-06-01', 'on: 2026-02-30');
    await eventually(async () => {
      const now = await marks();
      assert.ok(now.revision > first.revision);
      assert.deepEqual(
        now.marks.map(({ uri, sort }) => [path.basename(uri), sort]),
        [
          ['broken.yaml', 'broken'],
          ['fine.yaml', 'broken'],
          ['stale.yaml', 'stale'],
        ],
      );
    });
    fs.rmSync(path.join(here.folder, 'broken.yaml'));
    void started.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: broken, type: 3 }],
    });
    await eventually(async () => assert.ok(!(await marks()).marks.some(({ uri }) => uri === broken)));
  });

  it('counts by state what needs attention', async () => {
    write('register.yaml', register);
    await start();
    await eventually(() => {
      const { problems, attention } = summaries.at(-1) ?? {};
      assert.deepEqual({ problems, attention }, { problems: 2, attention: [{ state: 'missing', count: 2 }] });
    });
  });

  it('says of the open document how it stands, in a register of the system at the cursor', async () => {
    const uri = write('register.yaml', register);
    const started = await start();
    started.open(uri, register);
    const system = await statusAt(uri, 4);
    assert.ok(system);
    assert.equal(system.title, 'Sales helper');
    assert.equal(system.words, 'missing');
    assert.equal(system.severity, 'error');
    assert.deepEqual(system.range.start, { line: 3, character: 4 });
    const key = `${pathToFileURL(here.folder).href}#crm-bot`;
    assert.equal(system.subject?.key, key);
    assert.deepEqual(system.affected, ['risk assessment', 'human oversight']);
    assert.deepEqual(system.subject?.location.range.start, { line: 3, character: 8 });
    const whole = await statusAt(uri, 1);
    assert.equal(whole?.title, 'AI system register');
    assert.deepEqual(whole?.range.start, { line: 0, character: 0 });

    started.edit(uri, 'stage: development', 'stage: idea');
    assert.equal((await statusAt(uri, 4))?.words, 'not required', 'the newest text is waited for');
  });

  it('says above code which systems it is a part of, with the commands of the client', async () => {
    const governing = register.replace('stage: development', 'stage: development\n    code: [src/**]');
    const uri = write('register.yaml', governing);
    const started = await start();
    await eventually(() => assert.equal(summaries.at(-1)?.governsCode, true));
    // There is no such file: its path is all that is asked for.
    const lenses = async (file: string) => {
      const textDocument = { uri: uriOf(file) };
      const report = await started.connection.sendRequest('aims/governedCode', { textDocument });
      return (report as GovernedCodeReport).lenses;
    };
    assert.deepEqual(await lenses('src/main.py'), [
      {
        title: 'Governed by Sales helper · risk assessment and human oversight missing',
        command: {
          command: 'aims.systems.reveal',
          arguments: [`${pathToFileURL(here.folder).href}#crm-bot`],
        },
      },
    ]);
    assert.deepEqual(await lenses('lib/main.py'), []);

    started.open(uri, governing);
    started.edit(uri, 'code: [src/**]', 'code: [lib/**]');
    await eventually(async () => assert.equal((await lenses('lib/main.py')).length, 1));
    started.edit(uri, '    code: [lib/**]\n', '');
    await eventually(() => assert.equal(summaries.at(-1)?.governsCode, false));
  });

  it('answers of an untitled document as of any other, and nothing of what is not ours', async () => {
    const started = await start();
    started.open('untitled:Untitled-1', policy);
    assert.equal((await statusAt('untitled:Untitled-1', 0))?.words, 'stale');
    const foreign = write('build.yaml', 'name: build\n');
    started.open(foreign, 'name: build\n');
    assert.equal(await statusAt(foreign, 0), null);
    assert.equal(await statusAt(uriOf('gone.yaml'), 0), null);
  });

  it('says of a document that is too large to be read that it is not checked, and why', async () => {
    const text = `${policy}notes: ${'x'.repeat(1_100_000)}\n`;
    const uri = write('large.yaml', text);
    const started = await start({ settings: { aims: { maxFileSize: 1 } } });
    started.open(uri, text);
    await eventually(async () => {
      const status = await statusAt(uri, 0);
      assert.equal(status?.words, 'not checked');
      assert.match(status?.reasons.join(' ') ?? '', /MB/);
    });
  });
});
