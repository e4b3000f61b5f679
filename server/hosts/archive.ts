import type { Day } from '../core/base/day.ts';

/**
 * The parts of a ZIP archive (APPNOTE 6.3). Files are stored as they are: how a compressor packs differs from one machine to
 * the next, and the same files are to give the same bytes. No file has a time of its own but the day that the caller gives.
 */
export interface ArchivedFile {
  /** With `/` between folders. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** CRC-32, as `checksum` makes it. */
  readonly sum: number;
  /** In bytes, from the beginning of the archive. */
  readonly offset: number;
}

/** More than that fits into no archive of this kind: files, and bytes. */
export const mostInArchive = { files: 0xffff, bytes: 0xffffffff } as const;

/** What stands before the bytes of a file. It is as long whatever its size and sum are. */
export function fileHeader(file: ArchivedFile, day: Day = firstDay): Buffer {
  const name = Buffer.from(file.name, 'utf8');
  return Buffer.concat([numbers([4, 0x04034b50]), sharedHeader(name, file, day), name]);
}

/** What stands behind all files: where each of them begins. `end`: how long the archive is so far, in bytes. */
export function archiveDirectory(files: readonly ArchivedFile[], end: number, day: Day = firstDay): Buffer {
  const entries = files.map(file => {
    const name = Buffer.from(file.name, 'utf8');
    return Buffer.concat([
      numbers([4, 0x02014b50], [2, version]),
      sharedHeader(name, file, day),
      // No comment, on the first disk, no attributes.
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, file.offset]),
      name,
    ]);
  });
  const size = entries.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([
    ...entries,
    numbers(
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, files.length],
      [2, files.length],
      [4, size],
      [4, end],
      [2, 0],
    ),
  ]);
}

/** Texts by their names as an archive. */
export function archive(texts: Readonly<Record<string, string>>): Uint8Array {
  const files: ArchivedFile[] = [];
  const parts: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(texts)) {
    const content = Buffer.from(text, 'utf8');
    const file = { name, size: content.length, sum: checksum(content), offset };
    const header = fileHeader(file);
    files.push(file);
    parts.push(header, content);
    offset += header.length + content.length;
  }
  return Buffer.concat([...parts, archiveDirectory(files, offset)]);
}

/** What it takes to read it: 2.0. */
const version = 20;

/** Names are in UTF-8. */
const inUtf8 = 0x0800;

/** The first day there is. */
const firstDay: Day = '1980-01-01';

/** What stands both before a file and in the directory. */
function sharedHeader(name: Buffer, { size, sum }: ArchivedFile, day: Day): Buffer {
  return numbers(
    [2, version],
    [2, inUtf8],
    [2, 0],
    [2, 0],
    [2, dayNumber(day)],
    [4, sum],
    [4, size],
    [4, size],
    [2, name.length],
    [2, 0],
  );
}

/** Years from 1980 on, of which there are 128. */
function dayNumber(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (year < 1980) return (1 << 5) | 1;
  if (year > 2107) return (127 << 9) | (12 << 5) | 31;
  return ((year - 1980) << 9) | (month << 5) | date;
}

/** CRC-32, as ISO 3309 has it; `before`: that of what came before. */
export function checksum(content: Uint8Array, before = 0): number {
  let sum = (before ^ 0xffffffff) >>> 0;
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
