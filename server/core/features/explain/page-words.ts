/** Our own words as Markdown. */

/** Blocks with an empty line between them. */
export function pageOf(blocks: readonly string[]): string {
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}

export function codeText(text: string): string {
  return `\`${text}\``;
}

/** An item of a list, on one line; what it is about stands first. */
export function listItem(term: string, text: string): string {
  return `- ${term}: ${text.replace(/\s+/g, ' ')}`;
}
