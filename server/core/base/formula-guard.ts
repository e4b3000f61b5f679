/**
 * Text on its way into a cell of a spreadsheet: one that begins like a formula gets an apostrophe before it, so that the
 * spreadsheet shows it and evaluates nothing. A text that looks guarded already gets another one, so that `unguarded` gives
 * back every text as it was.
 */
export function guarded(text: string): string {
  return /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}

/** The text that `guarded` was given. */
export function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell;
}
