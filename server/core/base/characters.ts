/**
 * What is asked of a text at places in it, whether it is a string or a `Text`. What is searched for stands within a line,
 * or is a line feed.
 */
export type Characters = Pick<
  string,
  'length' | 'slice' | 'charAt' | 'charCodeAt' | 'indexOf' | 'lastIndexOf' | 'startsWith'
>;

/** Where the line of an offset begins. */
export function lineStartAt(text: Characters, offset: number): number {
  const start = offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return start + text.slice(start, offset).lastIndexOf('\r') + 1;
}

/** Where the line of an offset ends, before its line end. */
export function lineEndAt(text: Characters, offset: number): number {
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  const carriageReturn = text.slice(offset, end).indexOf('\r');
  return carriageReturn < 0 ? end : offset + carriageReturn;
}

/** Where the line behind that of an offset begins; the end of the text where there is none. */
export function nextLineAt(text: Characters, offset: number): number {
  const end = lineEndAt(text, offset);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

/** The line end that the text uses first; `\n` where it has none. */
export function lineEndOf(text: Characters): string {
  const end = lineEndAt(text, 0);
  if (end >= text.length) return '\n';
  return text.startsWith('\r\n', end) ? '\r\n' : text.charAt(end);
}
