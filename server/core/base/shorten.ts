/** Somebody's text as it can stand in a sentence of ours: on one line, and cut where it gets long. */
export function shortened(text: string): string {
  return shortenedTo(60, text);
}

/** The same, cut so that it has at most so many code units. */
export function shortenedTo(most: number, text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  // Half of a character that has two code units is none.
  return line.length > most ? `${line.slice(0, most - 3).replace(/[\uD800-\uDBFF]$/, '')}...` : line;
}
