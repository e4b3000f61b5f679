import { type Archive, openArchive } from './archive.ts';
import { RefusedSource } from './source.ts';

/** Exports that are large come as parts, each an archive in the one that is downloaded. */
const mostParts = 20;

/** In bytes, of all parts as they are packed: they are held together. */
const largestParts = 192 * 1024 * 1024;

/**
 * An archive with nothing but archives in it as the files of all of them, one level deep; any other as it is. What stands in
 * several parts under one name is read from the first.
 */
export async function withParts(archive: Archive): Promise<Archive> {
  const { names } = archive;
  if (names.length === 0 || !names.every(name => /\.zip$/i.test(name))) return archive;
  if (names.length > mostParts)
    throw new RefusedSource(
      `is a zip archive with ${names.length} archives in it; at most ${mostParts} are read together.`,
    );
  const owners = new Map<string, Archive>();
  let size = 0;
  for (const name of names) {
    const bytes = await archive.read(name);
    size += bytes.length;
    if (size > largestParts)
      throw new RefusedSource(
        `is a zip archive with archives in it that have more than ${largestParts / 1024 / 1024} MB.`,
      );
    const part = await openArchive(bytes, archive.budget);
    for (const each of part.names) if (!owners.has(each)) owners.set(each, part);
  }
  const ownerOf = (name: string) => {
    const owner = owners.get(name);
    if (!owner) throw new RefusedSource(`is a zip archive without "${name}", which belongs in it.`);
    return owner;
  };
  return {
    names: [...owners.keys()],
    budget: archive.budget,
    chunks: name => ownerOf(name).chunks(name),
    read: name => ownerOf(name).read(name),
  };
}
