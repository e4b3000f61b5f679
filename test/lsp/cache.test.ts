import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PackedPosture } from '../../server/lsp/protocol.ts';
import { exampleFiles } from '../support/example.ts';
import { type Editor, type EditorOptions, startEditor } from '../support/lsp.ts';
import { randomFrom } from '../support/random.ts';
import { postureIn, silence, windowsOnto } from './windows.ts';

describe('the cache of the language server', () => {
  let base = '';
  let folder = '';
  let cacheFolder = '';
  const { start, stop, stopAll } = windowsOnto(() => ({ folder, cacheFolder }));

  before(() => {
    base = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'aims-cache-')));
    folder = path.join(base, 'workspace');
    cacheFolder = path.join(base, 'storage', 'aims');
  });

  after(() => fs.rmSync(base, { recursive: true, force: true }));

  beforeEach(() => {
    for (const { path: name, text } of exampleFiles()) write(name, text);
  });

  afterEach(async () => {
    await stopAll();
    for (const name of fs.readdirSync(base)) fs.rmSync(path.join(base, name), { recursive: true });
  });

  const write = (name: string, text: string): void => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  };
  const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');
  const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const caches = (): readonly string[] =>
    fs.existsSync(cacheFolder) ? fs.readdirSync(cacheFolder).map(name => path.join(cacheFolder, name)) : [];

  const findingsIn = (editor: Editor): string =>
    JSON.stringify([...editor.diagnostics].filter(([, { length }]) => length > 0).sort(), null, 1);

  /** What is told of the workspace as it is, by a server without a cache. */
  const expected = async () => {
    const editor = await startEditor({ folders: [folder] });
    try {
      const { revision: _, ...posture } = await postureIn(editor);
      await silence(editor);
      return { posture, findings: findingsIn(editor) };
    } finally {
      await editor.stop();
    }
  };

  /** The same of the example, which is where it was and says what it said. */
  const expectedOfExample = () => {
    ofExample ??= expected();
    return ofExample;
  };
  let ofExample: ReturnType<typeof expected> | undefined;

  const tellsThat = async (editor: Editor, { posture, findings }: Awaited<ReturnType<typeof expected>>) => {
    await editor.until('all findings', () => findingsIn(editor) === findings);
    const { revision: _, ...now } = await postureIn(editor);
    assert.deepEqual(now, posture);
    assert.deepEqual(
      editor.log.filter(line => line.includes('fault of AIMS')),
      [],
    );
  };

  /** One start and its end: what was found out is kept. */
  const startOnce = async (options: Partial<EditorOptions> = {}): Promise<void> => {
    const editor = await start(options);
    await postureIn(editor);
    await stop(editor);
  };

  /** The same of the example, which leaves the same each time: it is found out once. */
  const keepExample = async (): Promise<void> => {
    if (!keptOfExample) {
      await startOnce();
      keptOfExample = caches().map(file => [file, fs.readFileSync(file)]);
    }
    for (const [file, bytes] of keptOfExample) {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, bytes);
    }
  };
  let keptOfExample: readonly (readonly [file: string, bytes: Buffer])[] | undefined;

  it('is written at the end, and nowhere without a folder for it', async () => {
    await stop(await startEditor({ folders: [folder] }));
    assert.deepEqual(caches(), []);
    await startOnce();
    assert.equal(caches().length, 1);
  });

  it('is taken from an absolute path alone', async () => {
    const editor = await start({ cacheFolder: 'storage' });
    await postureIn(editor);
    await stop(editor);
    assert.ok(!fs.existsSync('storage'));
  });

  it('changes nothing that is told of a workspace that is as it was', async () => {
    const told = await expectedOfExample();
    await keepExample();
    const [cache = ''] = caches();
    const written = () => fs.statSync(cache).mtimeMs;
    // What was told is kept by a start that ends when all of it is told.
    for (let attempt = 0, before = 0; written() !== before; attempt++) {
      assert.ok(attempt < 6, 'what is the same is not written again');
      before = written();
      const editor = await start();
      await tellsThat(editor, told);
      await new Promise(resolve => setTimeout(resolve, 300));
      await stop(editor);
    }
  });

  for (const seed of [1, 2]) {
    it(`changes nothing that is told after edits between the starts (seed ${seed})`, async () => {
      const random = randomFrom(seed);
      const names = exampleFiles().map(({ path: name }) => name);
      await keepExample();
      for (let round = 0; round < 2; round++) {
        for (let edit = 0; edit < 8; edit++) {
          const [name, other] = [random.pick(names), random.pick(names)];
          const file = path.join(folder, name);
          if (!fs.existsSync(file)) continue;
          switch (random.below(5)) {
            case 0:
              fs.rmSync(file);
              break;
            case 1:
              write(path.join('copies', name), read(name));
              break;
            case 2:
              if (fs.existsSync(path.join(folder, other))) write(name, read(other));
              break;
            default: {
              const lines = read(name).split('\n');
              lines.splice(random.below(lines.length), 1 + random.below(3));
              write(name, lines.join('\n'));
            }
          }
        }
        const told = await expected();
        const editor = await start();
        await tellsThat(editor, told);
        await stop(editor);
      }
    });
  }

  it('has an open document answered by its text, and edits of it told', async () => {
    const [name = ''] = exampleFiles()
      .map(each => each.path)
      .filter(each => /register.*\.yaml$/.test(each));
    const text = read(name);
    await keepExample();
    const editor = await start();
    editor.open(uriOf(name), text);
    const symbols: readonly unknown[] = await editor.connection.sendRequest('textDocument/documentSymbol', {
      textDocument: { uri: uriOf(name) },
    });
    assert.ok(symbols.length > 0);
    const before = await postureIn(editor);
    editor.edit(uriOf(name), '  - id: ', '  - id: quite-new\n    stage: idea\n  - id: ');
    for (;;) {
      const after = await postureIn(editor);
      const ids = (posture: PackedPosture) => posture.roots.flatMap(root => root.systems.map(({ id }) => id));
      if (ids(after).includes('quite-new')) {
        assert.deepEqual(
          ids(after).filter(id => id !== 'quite-new'),
          ids(before),
        );
        break;
      }
    }
    write(name, text.replace('  - id: ', '  - id: quite-new\n    stage: idea\n  - id: '));
    const told = await expected();
    await editor.until(
      'what is told of a text that was saved like this',
      () => findingsIn(editor) === told.findings,
    );
  });

  const spoilers: Readonly<Record<string, (whole: Buffer) => Buffer>> = {
    'is empty': () => Buffer.alloc(0),
    'is cut off': whole => whole.subarray(0, whole.length >> 1),
    'has another bit': whole => {
      const flipped = Buffer.from(whole);
      flipped[whole.length >> 1] = (flipped[whole.length >> 1] ?? 0) ^ 4;
      return flipped;
    },
    'is of an older form': whole =>
      Buffer.from(whole.toString('utf8').replace('aims-cache/', 'aims-cache/0')),
    'was written by another version': whole =>
      Buffer.from(whole.toString('utf8').replace(/"program":"..../, '"program":"0000')),
    'is something else': () => Buffer.from('{"format":"aims-cache/1","bytes":0}\n'),
  };

  for (const [how, spoil] of Object.entries(spoilers)) {
    it(`that ${how} is passed over, with a word in the log, and made anew`, async () => {
      const told = await expectedOfExample();
      await keepExample();
      const [cache = ''] = caches();
      const whole = fs.readFileSync(cache);
      fs.writeFileSync(cache, spoil(whole));
      const editor = await start();
      await tellsThat(editor, told);
      assert.equal(editor.log.filter(line => line.includes('The cache is made anew')).length, 1);
      await stop(editor);
      assert.deepEqual(caches(), [cache]);
      assert.deepEqual(partsOf(fs.readFileSync(cache)), partsOf(whole));
    });
  }

  it('of another workspace is passed over', async () => {
    await keepExample();
    const [own = ''] = caches();
    const whole = fs.readFileSync(own);
    fs.rmSync(own);
    const other = path.join(base, 'other');
    fs.mkdirSync(other);
    fs.writeFileSync(path.join(other, 'register.yaml'), 'aims: register/v1\nsystems:\n  - id: foreign\n');
    await startOnce({ folders: [other] });
    const [foreign = ''] = caches();
    fs.renameSync(foreign, own);
    const told = await expectedOfExample();
    const editor = await start();
    await tellsThat(editor, told);
    await stop(editor);
    assert.deepEqual(partsOf(fs.readFileSync(own)), partsOf(whole));
  });

  it('is no harm where a file stands in the way of its folder', async () => {
    const told = await expectedOfExample();
    fs.mkdirSync(path.dirname(cacheFolder), { recursive: true });
    fs.writeFileSync(cacheFolder, 'of somebody');
    const editor = await start();
    await tellsThat(editor, told);
    await stop(editor);
    assert.equal(fs.readFileSync(cacheFolder, 'utf8'), 'of somebody');
    assert.ok(editor.log.some(line => line.includes('The workspace has no cache: ')));
  });

  it('is shared by two windows of one workspace', async () => {
    const told = await expectedOfExample();
    await keepExample();
    const [first, second] = await Promise.all([start(), start()]);
    await Promise.all([tellsThat(first, told), tellsThat(second, told)]);
    await Promise.all([stop(first), stop(second)]);
    const third = await start();
    await tellsThat(third, told);
    assert.equal(caches().length, 1);
  });
});

/** What is kept of the texts, in whatever order; what was told may not all have been told yet. */
function partsOf(cache: Buffer): readonly string[] {
  const [, , ...lines] = cache.toString('utf8').split('\n');
  return lines.filter(line => !/^\["|^\{"texts"/.test(line)).sort();
}
