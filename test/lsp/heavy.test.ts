import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { registerWorkload } from '../bench/workloads.ts';
import { temporaryFolder } from '../hosts/temporary-folder.ts';
import { type Editor, startEditor } from '../support/lsp.ts';

const small = 'aims: ai-system/v1\nid: small\nname: Small\nowner: Sales\n';

/** A document as large as nobody writes: its reading takes far longer than one answer may. */
const size = 2 * 1024 * 1024;

describe('a large document that is open', function () {
  this.timeout(60_000);
  let folder = '';
  let editor: Editor | undefined;

  beforeEach(async () => {
    folder = temporaryFolder({ 'aims/small.yaml': small });
    editor = await startEditor({ folders: [folder] });
    editor.open(uriOf('aims/small.yaml'), small);
    await hover('aims/small.yaml');
  });

  afterEach(async () => {
    await editor?.stop();
    editor = undefined;
  });

  const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const hover = async (name: string): Promise<unknown> => {
    const params = { textDocument: { uri: uriOf(name) }, position: { line: 1, character: 5 } };
    return editor?.connection.sendRequest('textDocument/hover', params);
  };

  for (const [name, languageId, makeText] of [
    ['aims/large.yaml', 'yaml', largeYaml],
    ['aims/large.json', 'json', largeJson],
    ['aims/large.md', 'markdown', largeMarkdown],
  ] as const) {
    it(`lets others be answered while it is read: ${path.extname(name)}`, async () => {
      const order: string[] = [];
      editor?.open(uriOf(name), makeText(), languageId);
      // This one has to wait for the document.
      const large = hover(name).then(() => order.push('large'));
      // A burst, as an editor sends it when a document is shown, and then one after the other.
      const burst = Array.from({ length: 20 }, () =>
        hover('aims/small.yaml').then(() => order.push('small')),
      );
      await Promise.all(burst);
      for (let asked = 0; asked < 5; asked++) {
        assert.ok(await hover('aims/small.yaml'));
        order.push('small');
      }
      await large;
      assert.deepEqual(order, [...Array(25).fill('small'), 'large']);
    });
  }

  it('lets others be answered while it is edited, and is answered for its newest text', async () => {
    const name = 'aims/large.json';
    const text = largeJson();
    editor?.open(uriOf(name), text, 'json');
    await hover(name);
    const delays: number[] = [];
    let isRead = false;
    const begun = performance.now();
    editor?.edit(uriOf(name), '"r9-1"', '"renamed"');
    const asking = (async () => {
      while (!isRead) {
        const asked = performance.now();
        await hover('aims/small.yaml');
        delays.push(performance.now() - asked);
      }
    })();
    const line = text.split('\n').findIndex(each => each.includes('"r9-1"'));
    const params = { textDocument: { uri: uriOf(name) }, position: { line, character: 15 } };
    const answer = JSON.stringify(await editor?.connection.sendRequest('textDocument/hover', params));
    const reading = performance.now() - begun;
    isRead = true;
    await asking;
    assert.match(answer, /renamed/);
    const longest = Math.max(...delays);
    // Where the whole edit is read faster than this there is nobody to wait for.
    const said = `an answer took ${longest.toFixed(0)} ms while ${reading.toFixed(0)} ms were read`;
    assert.ok(reading < 200 || longest < reading / 3, said);
  });

  it('is read from the disk without holding up anybody', async () => {
    fs.writeFileSync(path.join(folder, 'aims/large.json'), largeJson());
    const uri = uriOf('aims/large.json');
    const order: string[] = [];
    void editor?.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: 1 }],
    });
    const large = editor
      ?.until('the finding in it', () => (editor?.diagnostics.get(uri)?.length ?? 0) > 0)
      .then(() => order.push('large'));
    const burst = Array.from({ length: 20 }, () => hover('aims/small.yaml').then(() => order.push('small')));
    await Promise.all([large, ...burst]);
    assert.deepEqual(order, [...Array(20).fill('small'), 'large']);
  });
});

/** Twenty entries again and again, each time with other ids, and a key that is a finding. */
function largeYaml(): string {
  const [head, entries = ''] = (registerWorkload({ entries: 20 }).files[0]?.text ?? '').split(
    /(?<=^systems:\n)/m,
  );
  const rounds = Math.ceil(size / entries.length);
  const parts = Array.from({ length: rounds }, (_, round) =>
    entries.replaceAll('id: system-', `id: r${round}-`),
  );
  return `${head?.replace('title:', 'titel:')}${parts.join('')}`;
}

function largeJson(): string {
  const register = JSON.parse(registerWorkload({ entries: 20, carrier: 'json' }).files[0]?.text ?? '');
  const entries = JSON.stringify(register.systems, null, 2).slice(1, -1);
  const rounds = Math.ceil(size / entries.length);
  const parts = Array.from({ length: rounds }, (_, round) => entries.replaceAll('"system-', `"r${round}-`));
  return `{\n  "aims": "register/v1",\n  "titel": "x",\n  "systems": [${parts.join(',')}]\n}\n`;
}

function largeMarkdown(): string {
  const head = '---\naims: impact-assessment/v1\nid: large\nowner: Sales\nsystem: small\n---\n\n## Users\n\n';
  const part = '### A part\n\nSome *prose* about nothing in particular, with a list:\n\n- one\n- two\n\n';
  return head + part.repeat(Math.ceil(size / part.length));
}
