/** In bytes: of a longer record only the beginning counts. No path and no line that is asked for comes near. */
const longestRecord = 64 * 1024;

export interface Records {
  /** Takes what was printed next; false once a record was the last that is wanted. */
  readonly take: (bytes: Buffer) => boolean;
  /** What has not come to its end yet. */
  readonly rest: () => Buffer;
}

/**
 * Cuts what a program prints into records that end with a byte, and hands them on as soon as they are whole. Of what
 * never ends only the beginning is kept.
 */
export function recordsEndingWith(end: number, take: (record: Buffer) => boolean | undefined): Records {
  let begun: Buffer[] = [];
  let size = 0;
  const keep = (piece: Buffer) => {
    if (size < longestRecord && piece.length > 0)
      begun.push(Buffer.from(piece.subarray(0, longestRecord - size)));
    size += piece.length;
  };
  const cut = (bytes: Buffer) => {
    let from = 0;
    for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, from)) {
      let record = bytes.subarray(from, Math.min(at, from + longestRecord));
      if (size > 0) {
        keep(record);
        record = Buffer.concat(begun);
        begun = [];
        size = 0;
      }
      from = at + 1;
      if (take(record) === false) return false;
    }
    keep(bytes.subarray(from));
    return true;
  };
  return { take: cut, rest: () => Buffer.concat(begun) };
}
