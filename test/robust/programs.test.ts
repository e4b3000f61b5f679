import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Position, Text } from '../../server/core/index.ts';
import { decode } from '../../server/hosts/decode.ts';
import { temporaryFolder } from '../hosts/temporary-folder.ts';
import { startEditor } from '../support/lsp.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { seeds } from './corpus.ts';
import { mutations } from './mutations.ts';

const seed = Number(process.env.AIMS_FUZZ_SEED ?? 20_261_123);
const many = process.env.AIMS_FUZZ === undefined ? 100 : 1500;

describe('the programs on a folder of spoiled files', function () {
  this.timeout(120_000);
  let folder = '';

  before(() => {
    folder = temporaryFolder(spoiledFiles());
  });

  it('check all of it, with every finding in its file', () => {
    const args = [path.resolve('dist/cli.js'), 'check', '--format', 'json', '--today', '2026-11-23'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    assert.deepEqual({ status, stderr }, { status: 1, stderr: '' });
    const { diagnostics, summary } = JSON.parse(stdout);
    assert.ok(diagnostics.length > many && summary.documents > many / 2);
    const ends = new Map<string, readonly number[]>();
    for (const { file, range, code } of diagnostics) {
      const lengths = ends.get(file) ?? lineLengths(path.join(folder, file));
      ends.set(file, lengths);
      for (const place of [range.start, range.end]) assertInLine(place, lengths, `${code} in ${file}`);
    }
  });

  it('say how every system stands', () => {
    const args = [path.resolve('dist/cli.js'), 'status', '--format', 'json', '--today', '2026-11-23'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    const { systems } = JSON.parse(stdout);
    assert.ok(systems.length >= 5, `${systems.length} systems`);
  });

  it('serve an editor that opens, edits and asks about any of it', async () => {
    const random = randomFrom(seed);
    const editor = await startEditor({ folders: [folder] });
    const names = fs.readdirSync(folder).filter(name => /\.(?:yaml|json|md)$/.test(name));
    for (let round = 0; round < 40; round++) {
      const name = random.pick(names);
      const uri = pathToFileURL(path.join(folder, name)).href;
      const { text } = decode(fs.readFileSync(path.join(folder, name)));
      editor.open(uri, text, random.pick(['yaml', 'json', 'markdown']));
      for (let version = 2; version < 6; version++) {
        const contentChanges = Array.from({ length: 1 + random.below(3) }, () => anyChange(random));
        void editor.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges,
        });
      }
      const textDocument = { uri };
      const answers = ['hover', 'definition', 'documentSymbol', 'codeAction'].map(method =>
        editor.connection.sendRequest(`textDocument/${method}`, {
          textDocument,
          position: anyPlace(random),
          range: { start: anyPlace(random), end: anyPlace(random) },
          context: { diagnostics: [] },
        }),
      );
      await Promise.all(answers);
      if (random.chance(0.7)) editor.close(uri);
    }
    assert.deepEqual(
      editor.log.filter(line => /fault of AIMS itself/.test(line)),
      [],
    );
    await editor.stop();
  });
});

function spoiledFiles(): Readonly<Record<string, Uint8Array | null>> {
  const random = randomFrom(seed);
  const corpus = seeds();
  const names = Object.keys(mutations);
  const files: Record<string, Uint8Array | null> = { 'folder.yaml': null, 'empty.yaml': new Uint8Array() };
  for (let index = 0; index < many; index++) {
    const { path: name, text } = random.pick(corpus);
    const mutation = mutations[random.pick(names)];
    const spoiled = mutation?.(random, text, random.pick(corpus).text) ?? text;
    const encoding = random.pick(['utf8', 'utf8', 'utf8', 'latin1', 'utf16le'] as const);
    const mark = encoding === 'utf16le' ? '\uFEFF' : '';
    files[`file-${index}${path.extname(name)}`] = Buffer.from(mark + spoiled, encoding);
  }
  return files;
}

/** Also where there is no place: editors are not always careful, and others speak the protocol too. */
function anyPlace(random: Random): Position {
  const number = () => random.pick([0, 1, random.below(50), random.below(2000), 1e9, 2 ** 31 - 1]);
  return { line: number(), character: number() };
}

function anyChange(random: Random): object {
  if (random.chance(0.1)) return { text: random.pick(['', 'aims: register/v1\n', '{', '---\n', '\0']) };
  const text = random.pick([
    '',
    '\n',
    'x',
    ': ',
    '- ',
    '"',
    '\r',
    '😀',
    '\ud83d',
    '&a *a',
    '---\n',
    '{{',
    '\t',
  ]);
  return { range: { start: anyPlace(random), end: anyPlace(random) }, text };
}

function lineLengths(file: string): readonly number[] {
  const text = Text.of(decode(fs.readFileSync(file)).text);
  return Array.from({ length: text.lineCount }, (_, line) => {
    const { start, end } = text.lineRange(line);
    return end - start;
  });
}

function assertInLine({ line, character }: Position, lengths: readonly number[], what: string): void {
  const length = lengths[line];
  assert.ok(
    length !== undefined && character >= 0 && character <= length,
    `${what}: line ${line}, character ${character}`,
  );
}
