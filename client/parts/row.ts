/** A row of a tree as plain data, and the words in it. What comes from documents is somebody else's text. */

export interface Row {
  readonly label: string;
  readonly description: string;
  /** The id of a product icon. */
  readonly icon: string;
  /** The id of a theme colour. */
  readonly color?: string;
  /** Markdown; text from documents is escaped. */
  readonly tooltip: string;
  readonly contextValue: string;
  /** What a screen reader says: it hears neither icon nor colour. */
  readonly accessibility: string;
  readonly children: 'none' | 'closed' | 'open';
}

export function paragraphs(parts: readonly string[]): string {
  return parts.filter(part => part !== '').join('\n\n');
}

/** White space folded; without control characters and those that turn the direction of what follows. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

/** With a backslash before all of ASCII's punctuation, no text of a document can be Markdown, a link or an icon. */
export function escaped(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** The editor makes links and icons of what looks like them in plain labels; no text of a document is to be one. */
export function plain(text: string): string {
  return oneLine(text).replace(/\]\(/g, '] (').replace(/\$\(/g, '$ (');
}
