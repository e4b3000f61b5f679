import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PackedPosture } from '../../server/lsp/protocol.ts';
import { temporaryFolder } from '../hosts/temporary-folder.ts';
import { type Editor, type EditorOptions, startEditor } from '../support/lsp.ts';
import { makeRepository } from '../support/repository.ts';
import { postureIn, saidIn, silence, windowsOnto } from './windows.ts';

const system = [
  'aims: ai-system/v1',
  'id: crm-bot',
  'name: CRM bot',
  'owner: Sales',
  'stage: pilot',
  'audience: public',
  'code: [services/crm]',
  '',
].join('\n');

const assessment = [
  'aims: impact-assessment/v1',
  'id: ia-crm',
  'system: crm-bot',
  'owner: Sales',
  'status: approved',
  'assessed: { on: 2026-10-01, by: Kim }',
  'approved: { by: CTO, on: 2026-10-01 }',
  '',
].join('\n');

const control = [
  'aims: control/v1',
  'id: release-evals',
  'title: Evaluation before every release',
  'owner: Platform',
  'status: in-progress',
  'evidence: [{ location: evidence/run.json }]',
  '',
].join('\n');

const files = {
  'aims/system.yaml': system,
  'aims/ia.yaml': assessment,
  'aims/control.yaml': control,
  'services/crm/a.py': 'a\n',
};

/** Words that no rule says: where they are told, they were recalled. */
const mark = 'These words were kept';

describe('what an editor was told before', () => {
  let folder = '';
  let cacheFolder = '';
  let commit = (_: string): void => {};
  const { start, stop, stopAll } = windowsOnto(() => ({ folder, cacheFolder }));

  /** What the cache holds that a start leaves whose client trusts the folder or not, with words of ours in it. */
  const kept = new Map<boolean, readonly (readonly [file: string, bytes: Buffer])[]>();

  before(() => {
    const base = temporaryFolder({ workspace: null });
    folder = path.join(base, 'workspace');
    cacheFolder = path.join(base, 'storage');
  });

  beforeEach(() => {
    fs.rmSync(folder, { recursive: true, force: true });
    fs.rmSync(cacheFolder, { recursive: true, force: true });
    const repository = makeRepository(folder, [{ on: '2026-10-01', by: 'Kim', files }]);
    commit = on =>
      void repository.commit({ on, by: 'Lee', files: { 'services/crm/a.py': 'b\n'.repeat(300) } });
  });

  afterEach(stopAll);

  const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const write = (name: string, text: string): void => {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  };
  const namesIn = (posture: PackedPosture): readonly string[] =>
    posture.roots.flatMap(root => root.systems.map(({ name }) => name));
  /** Starts and ends until all that is told is kept, with words of our own in it that the engine would not say. */
  const makeMarked = async (trusted: boolean): Promise<void> => {
    for (let attempt = 0; attempt < 5; attempt++) {
      const editor = await start(trusted ? { trusted } : {});
      // What history tells may be long in coming where the machine has much to do.
      await silence(editor, 400 * (attempt + 1));
      await postureIn(editor);
      await stop(editor);
      if (marked(cacheFolder)) return;
    }
    assert.fail('nothing of what was told is kept');
  };

  /** The same, which leaves the same each time: it is made once. */
  const keepMarked = async ({ trusted = false } = {}): Promise<void> => {
    if (!kept.has(trusted)) {
      await makeMarked(trusted);
      const names = fs.readdirSync(cacheFolder).map(name => path.join(cacheFolder, name));
      kept.set(
        trusted,
        names.map(name => [name, fs.readFileSync(name)]),
      );
    }
    fs.mkdirSync(cacheFolder, { recursive: true });
    for (const [name, bytes] of kept.get(trusted) ?? []) fs.writeFileSync(name, bytes);
  };

  const isRecalled = (editor: Editor): boolean =>
    editor.everTold.some(({ message }) => String(message).includes(mark));

  it('is told again at once of a workspace that is as it was, and checked behind that', async () => {
    await keepMarked();
    const editor = await start();
    const posture = await postureIn(editor);
    assert.deepEqual(namesIn(posture), [mark]);
    await editor.until('what was found then', () => isRecalled(editor));
    await editor.until('what the engine finds', () => !saidIn(editor).includes(mark));
    await until('what the engine shows', async () => !namesIn(await postureIn(editor)).includes(mark));
    assert.deepEqual(namesIn(await postureIn(editor)), ['CRM bot']);
    const fresh = await startEditor({ folders: [folder] });
    await silence(fresh);
    await silence(editor);
    assert.equal(saidIn(editor), saidIn(fresh));
    await fresh.stop();
  });

  it('is told again with what the history of the repository told', async () => {
    await keepMarked({ trusted: true });
    const editor = await start({ trusted: true });
    assert.deepEqual(namesIn(await postureIn(editor)), [mark]);
    await editor.until('what the engine finds', () => !saidIn(editor).includes(mark));
  });

  it('is told of an open document as the engine finds it', async () => {
    await keepMarked();
    const editor = await start();
    editor.open(uriOf('aims/ia.yaml'), assessment);
    assert.deepEqual(namesIn(await postureIn(editor)), [mark]);
    await editor.until('what the engine finds in it', () =>
      (editor.diagnostics.get(uriOf('aims/ia.yaml')) ?? []).some(
        ({ message }) => !String(message).includes(mark),
      ),
    );
  });

  it('is none of a text: its facts are those that were kept, and nobody derives them again', async () => {
    await keepMarked();
    rewrite(cacheFolder, (key, line) =>
      key === 'told' ? undefined : line.replace('"title":"CRM bot"', `"title":"${mark}"`),
    );
    const editor = await start();
    assert.deepEqual(namesIn(await postureIn(editor)), [mark]);
    editor.open(uriOf('aims/system.yaml'), system);
    editor.edit(uriOf('aims/system.yaml'), 'stage: pilot', 'stage: production');
    await until('only what was edited is derived', async () =>
      namesIn(await postureIn(editor)).includes('CRM bot'),
    );
  });

  it('gives way to an edit at once', async () => {
    await keepMarked();
    const editor = await start();
    assert.deepEqual(namesIn(await postureIn(editor)), [mark]);
    editor.open(uriOf('aims/system.yaml'), system);
    editor.edit(uriOf('aims/system.yaml'), 'CRM bot', 'Another name');
    await until('the edit is shown', async () => namesIn(await postureIn(editor)).includes('Another name'));
  });

  const news: Readonly<Record<string, () => Partial<EditorOptions>>> = {
    'a text is another': () => {
      write('aims/system.yaml', `${system}# a comment\n`);
      return {};
    },
    'a document is new': () => {
      write('aims/other.yaml', system.replace('id: crm-bot', 'id: other').replace('CRM bot', 'Other'));
      return {};
    },
    'a document is gone': () => {
      fs.rmSync(path.join(folder, 'aims/ia.yaml'));
      return {};
    },
    'it is another day': () => ({ today: '2027-11-23' }),
    'the settings are others': () => ({ settings: { aims: { severity: { 'missing-scope': 'off' } } } }),
    'evidence is there that was not': () => {
      write('evidence/run.json', '{}');
      return {};
    },
    'the client can do less': () => ({
      capabilities: { workspace: { configuration: true, workspaceFolders: true } },
    }),
    'nobody trusts the folder any more': () => ({ trusted: false }),
    'there is a new commit': () => {
      commit('2026-11-01');
      return {};
    },
  };

  for (const [what, happen] of Object.entries(news)) {
    it(`is not told where ${what}`, async () => {
      await keepMarked({ trusted: true });
      const editor = await start({ trusted: true, ...happen() });
      await silence(editor);
      assert.ok(!isRecalled(editor));
      assert.ok(!namesIn(await postureIn(editor)).includes(mark));
      assert.ok(editor.everTold.length > 0, 'something is found all the same');
    });
  }

  it('is told where none of this happened: what is kept once holds in a folder that is made anew', async () => {
    await keepMarked({ trusted: true });
    const editor = await start({ trusted: true });
    assert.deepEqual(namesIn(await postureIn(editor)), [mark]);
    await editor.until('what was found then', () => isRecalled(editor));
  });
});

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const began = Date.now(); !(await holds()); await new Promise(resolve => setTimeout(resolve, 30))) {
    if (Date.now() - began > 10_000) assert.fail(`${what}: not within 10 s`);
  }
}

/**
 * Puts words of our own into the one cache of a folder, as if the server had written them: into the findings and the names of
 * systems.
 *
 * @returns false where it holds nothing of what was told
 */
function marked(folder: string): boolean {
  let isMarked = false;
  rewrite(folder, (key, line) => {
    if (key !== 'told') return line;
    if (line.startsWith('["file",')) return line.replace(/"message":"/g, `"message":"${mark}. `);
    if (!line.startsWith('["systems",')) return line;
    isMarked = true;
    return line.replace(/"name":"[^"]*"/g, `"name":"${mark}"`);
  });
  return isMarked;
}

/** Writes a cache anew, line by line: its sums are right, and what was told is left out where its lines are. */
function rewrite(folder: string, rewritten: (key: string, line: string) => string | undefined): void {
  const [name = ''] = fs.readdirSync(folder);
  const file = path.join(folder, name);
  const whole = fs.readFileSync(file);
  const headEnd = whole.indexOf('\n');
  const listEnd = whole.indexOf('\n', headEnd + 1);
  const list: { parts: [string, number][] } = JSON.parse(whole.toString('utf8', headEnd + 1, listEnd));
  let at = listEnd + 1;
  const parts = list.parts.flatMap(([key, bytes]) => {
    const lines = whole.toString('utf8', at, at + bytes - 1).split('\n');
    at += bytes;
    const text = lines.flatMap(line => rewritten(key, line) ?? []).join('\n');
    return text === '' ? [] : [{ key, bytes: Buffer.from(`${text}\n`) }];
  });
  const newList = { ...list, parts: parts.map(({ key, bytes }) => [key, bytes.length]) };
  const body = Buffer.concat([
    Buffer.from(`${JSON.stringify(newList)}\n`),
    ...parts.map(({ bytes }) => bytes),
  ]);
  const head = {
    ...JSON.parse(whole.toString('utf8', 0, headEnd)),
    bytes: body.length,
    sha256: createHash('sha256').update(body).digest('hex'),
  };
  fs.writeFileSync(file, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]));
}
