import assert from 'node:assert/strict';
import { crc32 } from 'node:zlib';

/** The files of an archive whose files are stored as they are, found by its directory; throws where something does not add up. */
export function readZip(bytes: Buffer): Readonly<Record<string, string>> {
  const end = bytes.length - 22;
  assert.equal(bytes.readUInt32LE(end), 0x06054b50);
  const files: Record<string, string> = {};
  let at = bytes.readUInt32LE(end + 16);
  assert.equal(at + bytes.readUInt32LE(end + 12), end, 'the directory ends where the end begins');
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    assert.equal(bytes.readUInt32LE(at), 0x02014b50);
    const inDirectory = bytes.subarray(at + 6, at + 32);
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const name = bytes.subarray(at + 46, nameEnd);
    const entry = bytes.readUInt32LE(at + 42);
    assert.equal(bytes.readUInt32LE(entry), 0x04034b50);
    assert.deepEqual(bytes.subarray(entry + 4, entry + 30), inDirectory, 'both headers say the same');
    assert.equal(inDirectory.readUInt16LE(4), 0, 'it is stored');
    const start = entry + 30 + name.length;
    const content = bytes.subarray(start, start + inDirectory.readUInt32LE(14));
    assert.deepEqual(bytes.subarray(entry + 30, start), name);
    assert.equal(inDirectory.readUInt32LE(10), crc32(content), name.toString());
    files[name.toString()] = content.toString();
    at = nameEnd;
  }
  assert.equal(at, end);
  return files;
}
