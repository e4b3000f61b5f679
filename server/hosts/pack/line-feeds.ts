const [lineFeed, carriageReturn] = [0x0a, 0x0d];

/** Takes bytes piece by piece and gives them with `\r\n` as `\n`; a piece may end between the two. */
export function toLineFeeds(): {
  readonly take: (bytes: Uint8Array) => Uint8Array;
  /** What is left once all was taken. */
  readonly end: () => Uint8Array;
} {
  let waiting = false;
  return {
    take(bytes) {
      if (!waiting && !bytes.includes(carriageReturn)) return bytes;
      const plain = Buffer.allocUnsafe(bytes.length + 1);
      let length = 0;
      for (const byte of bytes) {
        if (waiting && byte !== lineFeed) plain[length++] = carriageReturn;
        waiting = byte === carriageReturn;
        if (!waiting) plain[length++] = byte;
      }
      return plain.subarray(0, length);
    },
    end() {
      const left = waiting ? Uint8Array.of(carriageReturn) : new Uint8Array();
      waiting = false;
      return left;
    },
  };
}
