/** A text, as short as can be found, that still is of some kind. */
export function minimised(text: string, isOne: (text: string) => boolean): string {
  let current = text;
  for (const size of [400, 100, 40, 12, 4, 1, 1]) {
    for (let at = 0; at < current.length; ) {
      const shorter = current.slice(0, at) + current.slice(at + size);
      if (isOne(shorter)) current = shorter;
      else at += size;
    }
  }
  return current;
}
