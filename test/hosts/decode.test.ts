import assert from 'node:assert/strict';
import { isUtf8 } from 'node:buffer';
import { decode, lacksFirstKey } from '../../server/hosts/decode.ts';

describe('decode', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const utf16 = (text: string, order: 'le' | 'be') => {
    const bytes = Buffer.from(text, 'utf16le');
    return order === 'le' ? bytes : bytes.swap16();
  };
  const utf32 = (text: string, order: 'le' | 'be') => {
    const bytes = Buffer.alloc([...text].length * 4);
    for (const [index, character] of [...text].entries()) {
      const code = character.codePointAt(0) ?? 0;
      if (order === 'le') bytes.writeUInt32LE(code, index * 4);
      else bytes.writeUInt32BE(code, index * 4);
    }
    return bytes;
  };
  const text = 'aims: policy/v1\ntitle: Größe 漢字 😀\r\n';
  const mark = '\uFEFF';
  const advice = 'Save it as UTF-8.';
  const without = `The file is in UTF-16 without a byte order mark, which programs can only guess. ${advice}`;
  const is32 = `The file is in UTF-32, which is not read. ${advice}`;
  const notUtf8 = (line: number, byte: string) =>
    `Line ${line} has a byte (${byte}) that is not UTF-8; the file may be in another encoding, such as Windows-1252. ${advice}`;

  const table: readonly [what: string, bytes: Uint8Array, text: string, encoding?: string][] = [
    ['an empty file', utf8(''), ''],
    ['ASCII', utf8('aims: policy/v1'), 'aims: policy/v1'],
    ['UTF-8', utf8(text), text],
    ['UTF-8 with a mark', utf8(mark + text), text],
    ['UTF-8 with two marks: the second is text', utf8(mark + mark + text), mark + text],
    ['UTF-8 with U+FFFD in it', utf8(`a\uFFFDb`), 'a\uFFFDb'],
    ['UTF-8 with NUL in it', utf8('ab\0\0c\0'), 'ab\0\0c\0'],
    ['UTF-16, little end first', utf16(mark + text, 'le'), text],
    ['UTF-16, big end first', utf16(mark + text, 'be'), text],
    ['UTF-16 with nothing but its mark', utf16(mark, 'be'), ''],
    ['UTF-16 with U+FFFD in it', utf16(`${mark}a\uFFFDb`, 'le'), 'a\uFFFDb'],
    [
      'UTF-16 with half a pair',
      utf16(`${mark}a\uFFFD\nb\uD83D c`, 'le'),
      'a\uFFFD\nb\uFFFD c',
      `The file is in UTF-16, and line 2 has half of a character. ${advice}`,
    ],
    [
      'UTF-16 cut in the middle of a character',
      utf16(`${mark}ab`, 'be').subarray(0, 5),
      'a\uFFFD',
      `The file is in UTF-16 and ends in the middle of a character. ${advice}`,
    ],
    ['UTF-16 without a mark', utf16(text, 'le'), text, without],
    ['UTF-16 without a mark, big end first', utf16(text, 'be'), text, without],
    ['UTF-32', utf32(mark + text, 'le'), text, is32],
    ['UTF-32, big end first', utf32(mark + text, 'be'), text, is32],
    ['UTF-32 without a mark', utf32(text, 'le'), text, is32],
    ['UTF-32 without a mark, big end first', utf32(text, 'be'), text, is32],
    [
      'UTF-32 with no character',
      Buffer.from('FFFE0000610000000000FF7F00D80000', 'hex'),
      'a\uFFFD\uFFFD',
      is32,
    ],
    ['Windows-1252', Buffer.from('a: 1\nb: caf\xe9\n', 'latin1'), 'a: 1\nb: caf\uFFFD\n', notUtf8(2, '0xE9')],
    ['lines that end in CR', Buffer.from('1\r2\r\n3\xff', 'latin1'), '1\r2\r\n3\uFFFD', notUtf8(3, '0xFF')],
    [
      'UTF-8 cut in the middle of a character',
      Buffer.from('a€').subarray(0, 3),
      'a\uFFFD',
      notUtf8(1, '0xE2'),
    ],
    ['a surrogate in UTF-8', Buffer.from('61EDA080', 'hex'), 'a\uFFFD\uFFFD\uFFFD', notUtf8(1, '0xED')],
    ['a form too long', Buffer.from('61C0AF', 'hex'), 'a\uFFFD\uFFFD', notUtf8(1, '0xC0')],
  ];
  for (const [what, bytes, expected, encoding] of table) {
    it(what, () => {
      assert.deepEqual(
        decode(bytes),
        encoding === undefined ? { text: expected } : { text: expected, encoding },
      );
    });
  }

  it('finds fault with random bytes exactly where they are not UTF-8', () => {
    let state = 1;
    const random = (below: number) => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return (state >> 12) % below;
    };
    // Bytes near the borders of what may follow what.
    const bytes = [
      0x61, 0x0a, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xe0, 0xed, 0xee, 0xf0, 0xf4, 0xf5,
    ];
    let valid = 0;
    for (let round = 0; round < 50_000; round++) {
      const sample = Uint8Array.from({ length: 1 + random(6) }, () => bytes[random(bytes.length)] ?? 0);
      const { encoding } = decode(sample);
      assert.equal(encoding === undefined, isUtf8(sample), Buffer.from(sample).toString('hex'));
      if (encoding === undefined) valid += 1;
    }
    assert.ok(valid > 1000);
  });

  it('knows without decoding what cannot be an AIMS document', () => {
    for (const order of ['le', 'be'] as const) {
      assert.equal(lacksFirstKey(utf16(mark + text, order)), false);
      assert.equal(lacksFirstKey(utf16(text, order)), false);
      assert.equal(lacksFirstKey(utf32(text, order)), false);
    }
    assert.equal(lacksFirstKey(utf8(text)), false);
    assert.equal(lacksFirstKey(utf8(mark + text)), false);
    assert.equal(lacksFirstKey(utf8('# README\nNothing of ours.')), true);
    assert.equal(lacksFirstKey(utf8('')), true);
    // Only the part of a larger buffer that was filled counts.
    assert.equal(lacksFirstKey(Buffer.from('name: x\naims: y').subarray(0, 8)), true);
  });
});
