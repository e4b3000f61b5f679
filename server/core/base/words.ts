/**
 * The words of a text in lower case, each with a blank before and behind it, so that what includes it includes whole
 * words: ` head of ai governance ` is in ` dana osei head of ai governance `. Empty where there is no letter or digit.
 */
export function wordsOf(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? '' : ` ${words} `;
}

/** A name as it is compared with others: how it is spaced and whether it is in capitals makes no other name of it. */
export function foldName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
