import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { folderOfTest } from './folder-of-test.ts';

/** With a fault in it. */
const system = (id: string) =>
  `aims: ai-system/v1\nid: ${id}\nname: ${id}\nowner: O\nstage: pilott\npurpose: P\n`;
const large = (megabytes: number) => `${system('large')}# ${'x'.repeat(megabytes * 1024 * 1024)}\n`;

describe('the language server and the configuration of an AIMS', () => {
  const here = folderOfTest();
  const { write, diagnosticsOf, start } = here;

  const changed = (uri: string, type = 2) =>
    here.editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  const has = (uri: string, code: string) => () => diagnosticsOf(uri).some(each => each.code === code);
  const isSilent = (uri: string) => () => diagnosticsOf(uri).length === 0;

  it('follows its exclusions while they are typed', async () => {
    const config = write('config.yaml', 'aims: config/v1\n');
    const draft = write('drafts/a.yaml', system('a'));
    const other = write('aims/b.yaml', system('b'));
    const { until, open, edit, connection } = await start();
    open(draft, system('a'));
    await until('both are checked', () => has(draft, 'invalid-value')() && has(other, 'invalid-value')());
    open(config, 'aims: config/v1\n');
    edit(config, '/v1\n', '/v1\nexclusions: [drafts]\n');
    await until('the draft is left out', isSilent(draft));
    assert.ok(has(other, 'invalid-value')());
    const hover = await connection.sendRequest('textDocument/hover', {
      textDocument: { uri: draft },
      position: { line: 0, character: 8 },
    });
    assert.equal(hover, null);
    edit(draft, 'stage: pilott', 'stage: pilottt');
    edit(config, 'exclusions: [drafts]\n', '');
    await until('it counts again', has(draft, 'invalid-value'));
    assert.match(String(diagnosticsOf(draft)[0]?.message), /pilottt/);
  });

  it('follows its exclusions on the disk, and says nothing of what is too large among what they match', async () => {
    const config = write('config.yaml', 'aims: config/v1\nexclusions: [drafts]\n');
    const tooLarge = write('drafts/large.yaml', large(2));
    const other = write('aims/b.yaml', system('b'));
    const { until } = await start({ settings: { aims: { maxFileSize: 1 }, 'files.exclude': {} } });
    await until('the other one is checked', has(other, 'invalid-value'));
    assert.ok(isSilent(tooLarge)());
    write('config.yaml', 'aims: config/v1\n');
    changed(config);
    await until('it is reported', has(tooLarge, 'unchecked-file'));
    fs.rmSync(path.join(here.folder, 'config.yaml'));
    changed(config, 3);
    write('config.yaml', 'aims: config/v1\nexclusions: ["**/large.yaml"]\n');
    changed(config, 1);
    await until('it is left out', isSilent(tooLarge));
  });

  for (const isOpen of [true, false]) {
    it(`follows its size limit, for a document that is ${isOpen ? 'open' : 'closed'}`, async () => {
      const config = write('z/config.yaml', 'aims: config/v1\nsize_limit_mb: 3\n');
      const uri = write('z/a-large.yaml', large(2));
      const settings = { aims: { maxFileSize: 1 }, 'files.exclude': {} };
      const { until, open } = await start({ settings });
      if (isOpen) open(uri, large(2));
      await until('it is read, for the limit is higher', has(uri, 'invalid-value'));
      const limitTo = (body: string) => {
        write('z/config.yaml', `aims: config/v1\n${body}`);
        changed(config);
      };
      limitTo('size_limit_mb: 1\n');
      await until('it is too large', has(uri, 'unchecked-file'));
      assert.match(String(diagnosticsOf(uri)[0]?.message), /2 MB, and the limit is 1 MB/);
      limitTo('size_limit_mb: 2\n');
      await until('a little too large', () =>
        /the limit is 2 MB/.test(String(diagnosticsOf(uri)[0]?.message)),
      );
      limitTo('size_limit_mb: 4\n');
      await until('it is read again', has(uri, 'invalid-value'));
      limitTo('');
      await until('the limit of the editor holds', has(uri, 'unchecked-file'));
      settings.aims.maxFileSize = 3;
      await here.editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await until('that can be raised, too', has(uri, 'invalid-value'));
    });
  }

  it('follows the files of its overlays', async () => {
    const config = write('config.yaml', 'aims: config/v1\noverlays: [licensed/iso.txt]\n');
    const text = 'aims: control/v1\nid: c\nimplements: A.6.2.4\n';
    const control = write('control.yaml', text);
    const overlay = (wording: string) =>
      write('licensed/iso.txt', `framework: iso42001\nversion: "2023"\nitems: { A.6.2.4: ${wording} }\n`);
    const { until, open, connection, diagnostics } = await start();
    open(control, text);
    await until('it is missing', has(config, 'unreadable-overlay'));
    const hovered = async () =>
      JSON.stringify(
        await connection.sendRequest('textDocument/hover', {
          textDocument: { uri: control },
          position: { line: 2, character: 14 },
        }),
      );
    assert.doesNotMatch(await hovered(), /your own/);
    changed(overlay('Licensed one'), 1);
    const isSound = () => !has(config, 'unreadable-overlay')();
    await until('it is there', isSound);
    assert.match(await hovered(), /Licensed one/);
    changed(overlay('Licensed two'));
    for (let tries = 0; tries < 100 && !/Licensed two/.test(await hovered()); tries++)
      await new Promise(resolve => setTimeout(resolve, 50));
    assert.match(await hovered(), /Licensed two/);
    assert.ok(!JSON.stringify([...diagnostics]).includes('Licensed'));
    const uri = write('licensed/iso.txt', 'Licensed three');
    changed(uri);
    await until('it is no overlay any more', has(config, 'unreadable-overlay'));
    assert.ok(!JSON.stringify([...diagnostics]).includes('Licensed'));
  });
});
