import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import { type CachePart, cachePieces, readCacheBody } from '../../server/lsp/cache-body.ts';

const parts: readonly CachePart[] = [
  ['yaml abc=', ['[1,false]', '{"of":"größer"}', '']],
  ['json x', ['[0,false]']],
  ['told', Array.from({ length: 1001 }, (_, index) => `["line",${index}]`)],
];

function written(most = 1_000_000): Buffer | undefined {
  const pieces = runThrough(cachePieces('these', parts, { most }));
  return pieces && Buffer.from(pieces.join(''));
}

describe('what stands in a cache', () => {
  it('is had back part by part', () => {
    const body = readCacheBody(written() ?? Buffer.alloc(0));
    assert.ok(body);
    assert.equal(body.signature, 'these');
    for (const [key, lines] of parts) assert.deepEqual(body.lines(key), lines);
    assert.equal(body.lines('else'), undefined);
    assert.equal(body.lines('toString'), undefined);
  });

  it('is nothing where it would be too large, in bytes', () => {
    const { length } = written() ?? Buffer.alloc(0);
    const contents = written()?.indexOf('\n') ?? 0;
    assert.ok(written(length - contents - 1));
    assert.equal(written(length - contents - 2), undefined);
  });

  it('is nothing where the list of parts is not of what follows', () => {
    const whole = written() ?? Buffer.alloc(0);
    const line = whole.toString('utf8', 0, whole.indexOf('\n'));
    const rest = whole.subarray(line.length);
    for (const other of [
      '',
      'null',
      '[]',
      '{}',
      '{"signature":"x","parts":[["a"]]}',
      '{"signature":"x","parts":[["a",-1]]}',
      '{"signature":"x","parts":[["a",1]]}',
      '{"signature":5,"parts":[]}',
      line.replace(/\d+\]\]/, '9]]'),
    ]) {
      assert.equal(readCacheBody(Buffer.concat([Buffer.from(other), rest])), undefined, other);
    }
    assert.equal(readCacheBody(Buffer.from('no line end')), undefined);
  });
});
