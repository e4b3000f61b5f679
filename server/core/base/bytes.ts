/** How many bytes a text has as UTF-8. */
export function bytesIn(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    // The two halves of a pair make four bytes together.
    else bytes += code >= 0xd800 && code <= 0xdfff ? 2 : 3;
  }
  return bytes;
}

export function inMegabytes(bytes: number): string {
  return `${Number((bytes / megabyte).toFixed(bytes < megabyte ? 3 : 1))} MB`;
}

export const megabyte = 1024 * 1024;
