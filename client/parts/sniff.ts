/**
 * Does a text begin as an AIMS document does? A cheap look at the first bytes that decides whether the server is worth
 * starting; what a document really is, the server says. So in doubt the answer is yes.
 *
 * Source: documents.md, "How a document says what it is".
 */

/** The carriers by the language ids of the editor. */
export type Carrier = 'yaml' | 'json' | 'markdown';

/** How much of a text is looked at, in UTF-16 code units: a licence text may stand above the first key. */
export const headLength = 8192;

export function carrierOfLanguage(languageId: string): Carrier | undefined {
  return languageId === 'yaml' || languageId === 'json' || languageId === 'markdown' ? languageId : undefined;
}

export function carrierOfFile(name: string): Carrier | undefined {
  const extension = /\.(?:ya?ml|json|md)$/i.exec(name)?.[0].toLowerCase();
  if (extension === undefined) return undefined;
  return extension === '.json' ? 'json' : extension === '.md' ? 'markdown' : 'yaml';
}

/** @param text the text or its beginning; not more than `headLength` of it is looked at */
export function beginsAsAims(carrier: Carrier, text: string): boolean {
  const head = text.slice(0, headLength).replace(/^\uFEFF/, '');
  switch (carrier) {
    case 'yaml':
      return yamlDocuments(head).some(beginsWithKey);
    case 'json':
      return beginsWithKey(head);
    case 'markdown': {
      const opening = /^\s*---[ \t]*(?:\r\n?|\n)/.exec(head);
      return opening !== null && beginsWithKey(yamlDocuments(head.slice(opening[0].length))[0] ?? '');
    }
  }
}

/** The documents of a stream, each with what follows its `---` on the same line. */
function yamlDocuments(text: string): readonly string[] {
  return text.split(/^(?:---|\.\.\.)(?=[ \t\r\n]|$)/m);
}

/** What may come before the first key, then the key, then what shows that its value is one word or still to be written. */
function beginsWithKey(document: string): boolean {
  // Every piece is found with a sticky expression of its own, so that no long comment makes a backtracking one slow.
  let at = after(filler, document, 0);
  if (document[at] === '{') at = after(filler, document, at + 1);
  const key = /(["']?)aims\1[ \t]*:(?=\s|["']|$)/y;
  key.lastIndex = at;
  const found = key.exec(document);
  if (found === null) return false;
  const value = /[ \t]*(?:[!&][^\s]*[ \t]+)*(["']?)[\w./-]*\1[ \t]*(?:[#,}\r\n]|$)/y;
  value.lastIndex = at + found[0].length;
  return value.test(document);
}

/** White space, comments of either carrier, directives, and a tag or an anchor of the whole mapping. */
const filler = /\s+|#[^\r\n]*|\/\/[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/|%[^\r\n]*|[!&]\S*/y;

function after(piece: RegExp, text: string, start: number): number {
  let at = start;
  for (;;) {
    piece.lastIndex = at;
    if (!piece.test(text)) return at;
    at = piece.lastIndex;
  }
}
