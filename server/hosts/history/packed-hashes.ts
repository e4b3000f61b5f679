/** A list of hashes that takes as many bytes as they have: lists of texts would take five times as much. */
export interface PackedHashes {
  readonly push: (hash: string) => void;
  /** The hash with this number, in lower case. */
  readonly at: (index: number) => string;
}

/** @param size in bytes, of one hash */
export function packedHashes(size: number): PackedHashes {
  let bytes = Buffer.alloc(size * 1024);
  let filled = 0;
  return {
    push(hash) {
      if (filled + size > bytes.length) {
        const larger = Buffer.alloc(bytes.length * 2);
        bytes.copy(larger, 0, 0, filled);
        bytes = larger;
      }
      bytes.write(hash, filled, size, 'hex');
      filled += size;
    },
    at: index => bytes.toString('hex', index * size, (index + 1) * size),
  };
}
