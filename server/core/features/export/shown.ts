/**
 * Text from documents as an export shows it: characters that no format can hold, that a terminal would obey or that turn
 * the direction of the text around them are left out; line ends are `\n`.
 */
export function shown(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}]/gu, character => (character === '\n' || character === '\t' ? character : ''))
    .replace(/[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}
