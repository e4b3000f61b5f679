import assert from 'node:assert/strict';
import { carrierOf, readFile } from '../../server/core/index.ts';
import { decode } from '../../server/hosts/decode.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { assertSoundOutline, soundlyChecked } from '../support/sound.ts';
import { seeds } from './corpus.ts';

const rounds = Math.ceil(Number(process.env.AIMS_FUZZ ?? 200) / 2);
const seed = Number(process.env.AIMS_FUZZ_SEED ?? 20_261_123);

describe('any bytes in any file', function () {
  this.timeout(60_000 + rounds * 100);

  it('are decoded to some text and checked, and what makes no sense as text is said', () => {
    const random = randomFrom(seed);
    const corpus = seeds();
    let reported = 0;
    for (let round = 0; round < rounds; round++) {
      const { path, text } = random.pick(corpus);
      const bytes = spoiled(random, encoded(random, text));
      const decoded = decode(bytes);
      const file = readFile({ uri: uriOf(path), ...decoded });
      const { diagnostics } = soundlyChecked(workspaceOf([]), file);
      assertSoundOutline(file);
      assert.ok(carrierOf(file.uri));
      if (file.documents.length === 0) {
        assert.deepEqual(diagnostics, [], `round ${round} of seed ${seed}: ${path}`);
      } else if (decoded.encoding !== undefined) {
        const codes = diagnostics.map(({ code }) => code);
        assert.ok(
          codes.includes('unsupported-encoding') || codes.includes('merge-conflict'),
          codes.join(', '),
        );
        reported += 1;
      }
    }
    assert.ok(reported > rounds / 10, `${reported} of ${rounds}`);
  });
});

function encoded(random: Random, text: string): Buffer {
  const little = () => Buffer.from(text, 'utf16le');
  return random.pick([
    () => Buffer.from(text, 'utf8'),
    () => Buffer.from(text, 'latin1'),
    () => Buffer.concat([Buffer.from([0xff, 0xfe]), little()]),
    () => Buffer.concat([Buffer.from([0xfe, 0xff]), little().swap16()]),
    () => little(),
    () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text, 'utf8')]),
  ])();
}

function spoiled(random: Random, bytes: Buffer): Buffer {
  const result = Buffer.from(
    bytes.subarray(0, random.chance(0.3) ? random.below(bytes.length + 1) : bytes.length),
  );
  for (let left = random.below(4); left > 0 && result.length > 0; left--) {
    // Mostly behind the first key, so that the document is still seen as ours.
    const at = random.chance(0.1)
      ? random.below(result.length)
      : Math.min(result.length - 1, 60 + random.below(result.length));
    result[at] = random.pick([0, 0x80, 0xc3, 0xed, 0xff, random.below(256)]);
  }
  return result;
}
