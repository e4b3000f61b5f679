import assert from 'node:assert/strict';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { readHeld } from '../../server/hosts/pack/held.ts';
import { toLineFeeds } from '../../server/hosts/pack/line-feeds.ts';
import { sha256Of } from '../support/pack.ts';
import { blobOf } from './history/asking.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('line feeds', () => {
  it('are the same wherever the pieces end', () => {
    const text = 'a\r\n\r\r\nb\rc\n\r\n\r';
    const bytes = Buffer.from(text);
    for (let size = 1; size <= bytes.length; size++) {
      const plain = toLineFeeds();
      const pieces: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += size)
        pieces.push(Buffer.from(plain.take(bytes.subarray(at, at + size))));
      pieces.push(plain.end());
      assert.equal(Buffer.concat(pieces).toString(), text.replaceAll('\r\n', '\n'), `in pieces of ${size}`);
    }
  });
});

describe('what a file holds', () => {
  const held = async (bytes: string | Uint8Array, contents: string | undefined, most = 1e9) => {
    const file = path.join(temporaryFolder({ f: bytes }), 'f');
    const handle = await open(file);
    try {
      return await readHeld(handle, most, { contents });
    } finally {
      await handle.close();
    }
  };

  it('is what the commit holds, but for its line ends', async () => {
    // Over the end of the piece that is read at once.
    const text = `${'line\n'.repeat(60_000)}end`;
    const windows = text.replaceAll('\n', '\r\n');
    const own = { size: text.length, sha256: sha256Of(text) };
    assert.deepEqual(await held(text, blobOf(text)), { ...own, isCommitted: true, hasOtherLineEnds: false });
    assert.deepEqual(await held(windows, blobOf(text)), {
      ...own,
      isCommitted: true,
      hasOtherLineEnds: true,
    });
    assert.deepEqual(await held(`${windows}!`, blobOf(text)), {
      size: windows.length + 1,
      sha256: sha256Of(`${windows}!`),
      isCommitted: false,
      hasOtherLineEnds: false,
    });
    assert.deepEqual(await held(text, undefined), {
      ...own,
      isCommitted: undefined,
      hasOtherLineEnds: false,
    });
  });

  it('is not read where it is too large', async () => {
    assert.match(String(await held('12345', undefined, 4)), /^it is too large/);
  });
});
