/** In bytes: of a longer record only the beginning counts. No path and no line that is asked for comes near. */
const longestRecord = 64 * 1024;

export interface Records {
  /** Takes what was printed next; false once a record was the last that is wanted. */
  readonly take: (bytes: Buffer) => boolean;
  /** What has not come to its end yet. */
  readonly rest: () => string;
}

/**
 * Cuts what a program prints into records that end with a byte, and hands them on as texts as soon as they are whole. Of
 * what never ends only the beginning is kept.
 */
export function recordsEndingWith(end: number, take: (record: string) => boolean | undefined): Records {
  let begun: Buffer[] = [];
  let size = 0;
  const keep = (piece: Buffer) => {
    if (size < longestRecord && piece.length > 0) {
      begun.push(Buffer.from(piece.subarray(0, longestRecord - size)));
    }
    size += piece.length;
  };
  const rest = () => Buffer.concat(begun).toString('utf8');
  return {
    rest,
    take(bytes) {
      let from = 0;
      for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, from)) {
        let record: string;
        if (size > 0) {
          keep(bytes.subarray(from, at));
          record = rest();
          begun = [];
          size = 0;
        } else {
          record = bytes.toString('utf8', from, Math.min(at, from + longestRecord));
        }
        from = at + 1;
        if (take(record) === false) return false;
      }
      keep(bytes.subarray(from));
      return true;
    },
  };
}
