import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import type { Diagnostic } from 'vscode-languageserver';
import { createPieces } from '../../server/hosts/message-pieces.ts';
import { createMessageWriter } from '../../server/hosts/message-writer.ts';
import { randomFrom } from '../support/random.ts';

const uri = 'file:///aims/register.yaml';

function finding(line: number, message = `finding ${line}`): Diagnostic {
  const end = { line, character: 9 };
  return { range: { start: { line, character: 2 }, end }, severity: 2, source: 'aims', code: 'a', message };
}

function telling(diagnostics: readonly Diagnostic[], version?: number): { jsonrpc: '2.0' } {
  const params = { uri, diagnostics, ...(version !== undefined && { version }) };
  return Object.assign({ jsonrpc: '2.0' as const }, { method: 'textDocument/publishDiagnostics', params });
}

describe('writing messages', () => {
  const textOf = (pieces: ReturnType<ReturnType<typeof createPieces>>): string =>
    pieces.map(({ text }) => text).join('');

  it('says the same in pieces, whatever the list was before', () => {
    const random = randomFrom(7);
    const piecesOf = createPieces();
    let list = Array.from({ length: 60 }, (_, line) => finding(line));
    for (let round = 0; round < 300; round++) {
      const at = random.below(list.length + 1);
      const gone = random.below(random.chance(0.1) ? 60 : 3);
      const come = random.below(random.chance(0.1) ? 60 : 3);
      list = list.toSpliced(
        at,
        gone,
        ...Array.from({ length: come }, (_, index) => finding(index, '„ü" \ud800')),
      );
      const message = telling(list, random.chance(0.5) ? round : undefined);
      const pieces = piecesOf(message);
      assert.deepEqual(JSON.parse(textOf(pieces)), JSON.parse(JSON.stringify(message)));
      for (const { text, bytes } of pieces) assert.equal(bytes, Buffer.byteLength(text));
    }
  });

  it('writes of a long list only what is new in it', () => {
    let written = 0;
    const noting = (line: number) =>
      Object.assign(finding(line), { data: { toJSON: () => void written++ } }) satisfies Diagnostic;
    const piecesOf = createPieces();
    const list = Array.from({ length: 1000 }, (_, line) => noting(line));
    piecesOf(telling(list));
    assert.equal(written, 1000);
    piecesOf(telling(list.toSpliced(500, 1, noting(500), noting(501))));
    assert.equal(written, 1002);
  });

  it('puts a long list together from few pieces, after many edits as well', () => {
    const piecesOf = createPieces();
    const random = randomFrom(11);
    let list = Array.from({ length: 1000 }, (_, line) => finding(line));
    for (let round = 0; round < 2000; round++) {
      list = list.toSpliced(
        random.below(list.length),
        random.below(2),
        ...[finding(round)].slice(random.below(2)),
      );
      const pieces = piecesOf(telling(list));
      assert.ok(pieces.length < 2 + list.length / 8, `${pieces.length} pieces of ${list.length} findings`);
    }
  });

  it('writes one message after the other, each with its length in bytes', async () => {
    const stream = new PassThrough();
    const writer = createMessageWriter(stream);
    const longOnes = Array.from({ length: 3000 }, (_, line) => finding(line, `ü ${'long '.repeat(60)}`));
    const messages = [
      Object.assign({ jsonrpc: '2.0' }, { id: 1, result: 'ä€😀' }),
      telling(longOnes),
      telling([]),
      Object.assign({ jsonrpc: '2.0' }, { id: 2, result: 'x'.repeat(9_000_000) }),
      telling(longOnes.toSpliced(5, 1), 3),
    ];
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(Buffer.from(chunk)));
    await Promise.all(messages.map(message => writer.write(message)));
    assert.equal(chunks.length, messages.length);
    let rest = Buffer.concat(chunks);
    for (const message of messages) {
      const head = /^Content-Length: (\d+)\r\n\r\n/.exec(rest.toString('latin1', 0, 60));
      const begin = head?.[0].length ?? 0;
      const end = begin + Number(head?.[1]);
      assert.deepEqual(JSON.parse(rest.toString('utf8', begin, end)), JSON.parse(JSON.stringify(message)));
      rest = rest.subarray(end);
    }
    assert.equal(rest.length, 0);
  });

  it('tells of what could not be written, and goes on', async () => {
    const stream = new PassThrough();
    const writer = createMessageWriter(stream);
    const failures: unknown[] = [];
    writer.onError(([error, , count]) => failures.push([error.name, count]));
    const circular: { jsonrpc: string; self?: unknown } = { jsonrpc: '2.0' };
    circular.self = circular;
    const [lost, kept] = await Promise.allSettled([writer.write(circular), writer.write(telling([]))]);
    assert.deepEqual([lost?.status, kept?.status], ['rejected', 'fulfilled']);
    assert.deepEqual(failures, [['TypeError', 1]]);
  });

  it('writes at a time what is handed over at a time', async () => {
    const stream = new PassThrough();
    const writer = createMessageWriter(stream);
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(Buffer.from(chunk)));
    const write = (numbers: readonly number[]) =>
      Promise.all(numbers.map(number => writer.write(telling([finding(number)], number))));
    await write([1, 2, 3]);
    await write([4]);
    const versions = chunks.map(chunk =>
      [...chunk.toString().matchAll(/"version":(\d)/g)].map(each => each[1]),
    );
    assert.deepEqual(versions, [['1', '2', '3'], ['4']]);
  });
});
