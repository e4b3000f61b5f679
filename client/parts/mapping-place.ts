/** What may stand at a place in the mapping of an import, as it is being written. */

/** `from`: where on its line it begins. */
export type MappingPlace =
  | { readonly is: 'field'; readonly from: number }
  /** What a text of the source means, in a column that goes into the field. */
  | { readonly is: 'value'; readonly field: string; readonly from: number };

/**
 * Undefined where neither a field nor a value stands.
 *
 * @param lines the text, which may be broken anywhere
 */
export function mappingPlaceAt(
  lines: readonly string[],
  { line, character }: { readonly line: number; readonly character: number },
): MappingPlace | undefined {
  const text = lines[line] ?? '';
  const from = valueStart.exec(text)?.[0].length;
  if (from === undefined || character < from) return undefined;
  const parent = above(lines, line);
  // Below "values" every key is a text of the source, whatever it says.
  if (parent === undefined || keyIn(lines[parent] ?? '') !== 'values')
    return keyIn(text) === 'field' ? { is: 'field', from } : undefined;
  const field = fieldBeside(lines, parent);
  return field === undefined ? undefined : { is: 'value', field, from };
}

/** A key, quoted or not, and the blanks behind its colon. */
const valueStart = /^\s*(?:- +)?(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'#].*?):(?: +|$)/;

/** The nearest line above that is indented less. */
function above(lines: readonly string[], line: number): number | undefined {
  const indent = indentOf(lines[line] ?? '');
  for (let at = line - 1; at >= 0; at--) {
    const text = lines[at] ?? '';
    if (isSaid(text) && indentOf(text) < indent) return at;
  }
  return undefined;
}

/** What the key `field` says in the item that the line is in, above it or below. */
function fieldBeside(lines: readonly string[], line: number): string | undefined {
  const indent = indentOf(lines[line] ?? '');
  let first = line;
  while (first > 0 && !begins(lines[first] ?? '') && isWithin(lines[first - 1] ?? '', indent)) first -= 1;
  for (let at = first; at < lines.length; at++) {
    const text = lines[at] ?? '';
    if (at > first && (begins(text) || !isWithin(text, indent))) return undefined;
    const [, field] = indentOf(text) === indent ? (/^\s*(?:- +)?field: +["']?([\w.]+)/.exec(text) ?? []) : [];
    if (field !== undefined) return field;
  }
  return undefined;

  function begins(text: string): boolean {
    return /^\s*- /.test(text) && indentOf(text) === indent;
  }
}

function isWithin(text: string, indent: number): boolean {
  return !isSaid(text) || indentOf(text) >= indent;
}

function isSaid(text: string): boolean {
  return text.trim() !== '' && !text.trimStart().startsWith('#');
}

/** The dash of an item belongs to the indentation of what stands behind it. */
function indentOf(text: string): number {
  return /^\s*(?:- +)?/.exec(text)?.[0].length ?? 0;
}

function keyIn(text: string): string | undefined {
  return /^\s*(?:- +)?(\w+):/.exec(text)?.[1];
}
