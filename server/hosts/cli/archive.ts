/**
 * Files by their names as a ZIP archive (APPNOTE 6.3). They are stored as they are: how a compressor packs differs from one
 * machine to the next, and the same files are to give the same bytes. No file has a time of its own.
 */
export function archive(files: Readonly<Record<string, string>>): Uint8Array {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [fileName, text] of Object.entries(files)) {
    const name = Buffer.from(fileName, 'utf8');
    const content = Buffer.from(text, 'utf8');
    const shared = sharedHeader(name, content);
    const entry = Buffer.concat([numbers([4, 0x04034b50]), shared, name, content]);
    entries.push(entry);
    directory.push(
      Buffer.concat([
        numbers([4, 0x02014b50], [2, version]),
        shared,
        // No comment, on the first disk, no attributes.
        numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
        name,
      ]),
    );
    offset += entry.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = directory.length;
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...entries, ...directory, end]);
}

/** What it takes to read it: 2.0. */
const version = 20;

/** Names are in UTF-8. */
const inUtf8 = 0x0800;

/** 1 January 1980, the first day there is. */
const firstDay = (1 << 5) | 1;

/** What stands both before a file and in the directory. */
function sharedHeader(name: Buffer, content: Buffer): Buffer {
  return numbers(
    [2, version],
    [2, inUtf8],
    [2, 0],
    [2, 0],
    [2, firstDay],
    [4, checksum(content)],
    [4, content.length],
    [4, content.length],
    [2, name.length],
    [2, 0],
  );
}

/** CRC-32, as ISO 3309 has it. */
function checksum(content: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of content) sum = (sum >>> 8) ^ (remainders[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** Numbers of so many bytes, the lowest byte first. */
function numbers(...each: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    each.map(([size, value]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value, 0, size);
      return bytes;
    }),
  );
}
