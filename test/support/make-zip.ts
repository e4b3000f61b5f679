import { crc32, deflateRawSync } from 'node:zlib';

/** A file for an archive; all but the content is told wrongly by who wants to see what a reader makes of it. */
export interface ZipMember {
  readonly content: string | Uint8Array;
  /** As the directory says it. */
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  /** How large it is said to be. */
  readonly size?: number;
  /** Of Unix, such as 0o120777 for a symbolic link. */
  readonly mode?: number;
  /** Packed already; `content` is what it unpacks to. */
  readonly packed?: Uint8Array;
}

/** A zip archive (APPNOTE 6.3), packed, of files by their names; a list where a name is to be there twice. */
export function makeZip(
  files:
    | Readonly<Record<string, string | Uint8Array | ZipMember>>
    | readonly (readonly [string, ZipMember])[],
  { count }: { readonly count?: number } = {},
): Buffer {
  const members: readonly (readonly [string, ZipMember])[] = Array.isArray(files)
    ? (files as readonly (readonly [string, ZipMember])[])
    : Object.entries(files).map(([name, file]) => [name, isMember(file) ? file : { content: file }] as const);
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [fileName, member] of members) {
    const name = Buffer.from(fileName, 'utf8');
    const content = Buffer.from(member.content as Uint8Array);
    const method = member.method ?? 8;
    const packed = member.packed ?? (method === 8 ? deflateRawSync(content) : content);
    const shared = numbers(
      [2, 20],
      [2, 0x0800 | (member.flags ?? 0)],
      [2, method],
      [2, 0],
      [2, 33],
      [4, member.crc ?? crc32(content)],
      [4, packed.length],
      [4, member.size ?? content.length],
      [2, name.length],
      [2, 0],
    );
    const entry = Buffer.concat([numbers([4, 0x04034b50]), shared, name, packed]);
    entries.push(entry);
    directory.push(
      Buffer.concat([
        numbers([4, 0x02014b50], [2, 0x031e]),
        shared,
        numbers([2, 0], [2, 0], [2, 0], [4, (member.mode ?? 0) * 0x10000], [4, offset]),
        name,
      ]),
    );
    offset += entry.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const told = count ?? directory.length;
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, told], [2, told], [4, size], [4, offset], [2, 0]);
  return Buffer.concat([...entries, ...directory, end]);
}

function isMember(file: string | Uint8Array | ZipMember): file is ZipMember {
  return typeof file === 'object' && 'content' in file;
}

/** Little-endian, each in so many bytes. */
function numbers(...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    values.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      if (bytes === 2) buffer.writeUInt16LE(value);
      else buffer.writeUInt32LE(value >>> 0);
      return buffer;
    }),
  );
}
