import assert from 'node:assert/strict';
import { decodeTable } from '../../../server/hosts/import/decode-table.ts';

/** What Windows-1252 has at 0x80 to 0x9F; where it has nothing, the control character of that number. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

describe('the encoding of a table', () => {
  it('is Windows-1252 where it is nothing else, to the byte', () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index);
    assert.deepEqual(decodeTable(bytes), { text: upper, encoding: 'windows-1252' });
    const others = Uint8Array.from([0x41, 0xa0, 0xe9, 0xff]);
    assert.equal(decodeTable(others).text, 'A\u00a0éÿ');
  });

  it('is UTF-8 with a mark and without', () => {
    const text = 'Name,Größe\n“a”,€\n';
    for (const mark of ['', '\ufeff'])
      assert.deepEqual(decodeTable(Buffer.from(mark + text)), { text, encoding: 'utf-8' });
  });

  it('is UTF-16 with a mark or by the zeros in it', () => {
    for (const mark of ['', '\ufeff']) {
      const little = Buffer.from(`${mark}Näme,b`, 'utf16le');
      assert.deepEqual(decodeTable(little), { text: 'Näme,b', encoding: 'utf-16' });
      assert.deepEqual(decodeTable(Buffer.from(little).swap16()), { text: 'Näme,b', encoding: 'utf-16' });
    }
  });

  it('is what somebody says it is', () => {
    const bytes = Buffer.from('é');
    assert.equal(decodeTable(bytes, 'windows-1252').text, 'Ã©');
    assert.equal(decodeTable(Uint8Array.from([0x80]), 'utf-8').text, '\ufffd');
  });
});
