import type { Entry, TreeDocument } from './tree.ts';

/**
 * The first key of a document. Only a byte order mark, comments, directives, `---` (or the opening of front matter)
 * and the brace of a flow mapping can come before it; quotes around it do not matter.
 */
export function firstKeyOf(document: TreeDocument): Entry | undefined {
  return document.root?.type === 'mapping' ? document.root.entries[0] : undefined;
}

/** PROVISIONAL: until the real one is here. */
export function mayBeOurs(text: string, _carrier: unknown): boolean {
  return text.includes('aims');
}
