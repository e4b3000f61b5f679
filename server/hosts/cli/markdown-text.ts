import { printable } from './display.ts';

/**
 * Text from documents on its way into a comment of a pull request. It is shown as it is, on one line, and is no more than text:
 * no markup, no HTML, no link, nobody is mentioned, and no issue is referred to.
 */
export function markdownText(text: string): string {
  return (
    printable(text)
      // What services make links, mentions and references of, they find in the text that is shown; a space without width parts it.
      .replace(/[@#!~%$^](?=[\p{L}\p{N}"'([{])/gu, `$&${apart}`)
      .replace(/\b(?:https?|ftp|mailto|xmpp|data|javascript|vscode)(?=:)/gi, `$&${apart}`)
      .replace(/\bwww(?=\.)/gi, `$&${apart}`)
      .replace(/\bGH(?=-\d)/gi, `$&${apart}`)
      .replace(/:(?=[\w+-]+:)/g, `$&${apart}`)
      .replace(/[\\`*_[\]#~|$!^{}]/g, '\\$&')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}

/** The same for ids, codes and names of files, as code. It can stand in a table. */
export function markdownCode(text: string): string {
  const shown = printable(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = shown.startsWith('`') || shown.endsWith('`') || shown.trim() === '' ? ' ' : '';
  return `${fence}${space}${shown.replaceAll('|', '\\|')}${space}${fence}`;
}

const apart = '\u200B';
