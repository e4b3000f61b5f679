import assert from 'node:assert/strict';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { registerWorkload } from '../bench/workloads.ts';
import { folderOfTest } from './folder-of-test.ts';

const config = 'aims: config/v1\nowner: AI governance office\nseverities:\n  missing-field: "off"\n';

const waivers = `aims: waivers/v1
owner: AI governance office
waivers:
  - rule: unknown-key
    path: aims/register.yaml
    reason: It has a field of its own.
    approved_by: Head of AI governance
    expires: 2030-01-01
`;

describe('the first look at a long document', () => {
  const { write, start } = folderOfTest();

  /** What was told of a document, one telling after the other, until everything is known. */
  const tellingsOf = async (uri: string, text: string): Promise<readonly (readonly string[])[]> => {
    const editor = await start();
    const told: (readonly string[])[] = [];
    let isComplete = false;
    editor.connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => {
        if (params.uri === uri) told.push(params.diagnostics.map(each => JSON.stringify(each)));
      },
    );
    editor.connection.onNotification('aims/postureChanged', ({ complete }: { complete: boolean }) => {
      isComplete ||= complete;
    });
    editor.open(uri, text);
    for (let turn = 0; turn < 400 && !isComplete; turn++)
      await new Promise(resolve => setTimeout(resolve, 50));
    await new Promise(resolve => setTimeout(resolve, 300));
    return told;
  };

  const { files } = registerWorkload({ entries: 150, faults: 0.3, seed: 3 });
  const [{ text: original } = { text: '' }, ...others] = files;
  const text = original.replaceAll('\n    tags:\n', '\n    labels: [x]\n    tags:\n');

  it('tells what is sure as soon as it is read, and takes nothing back', async function () {
    this.timeout(40_000);
    const uri = write('aims/register.yaml', text);
    for (const file of others) write(file.path, file.text);
    const told = await tellingsOf(uri, text);
    assert.ok(told.length >= 2, `it was told ${told.length} times`);
    const final = new Set(told.at(-1));
    for (const [index, each] of told.entries()) {
      assert.ok(each.length > 0);
      for (const finding of each) assert.ok(final.has(finding), `telling ${index}: ${finding}`);
      const now = new Set(each);
      for (const finding of told[index - 1] ?? [])
        assert.ok(now.has(finding), `telling ${index} took back ${finding}`);
    }
    assert.ok([...final].some(each => each.includes('unknown-key')));
  });

  it('tells nothing that a configuration or a waiver silences', async function () {
    this.timeout(40_000);
    write('config.yaml', config);
    write('aims/z/waivers.yaml', waivers);
    const uri = write('aims/register.yaml', text);
    for (const file of others) write(file.path, file.text);
    const told = await tellingsOf(uri, text);
    assert.ok(told.length >= 2);
    const ever = told.flat();
    assert.ok(!ever.some(each => each.includes('"missing-field"') || each.includes('"unknown-key"')));
  });

  it('knows of waivers that are open and not saved', async function () {
    this.timeout(40_000);
    const uri = write('aims/register.yaml', text);
    const waiversUri = write('aims/waivers.yaml', 'aims: waivers/v1\n');
    const editor = await start();
    let isComplete = false;
    editor.connection.onNotification('aims/postureChanged', ({ complete }: { complete: boolean }) => {
      isComplete ||= complete;
    });
    editor.open(waiversUri, waivers);
    editor.open(uri, text);
    for (let turn = 0; turn < 400 && !isComplete; turn++)
      await new Promise(resolve => setTimeout(resolve, 50));
    assert.ok(editor.everTold.length > 0);
    assert.ok(!editor.everTold.some(({ code }) => code === 'unknown-key'));
  });
});
