// PROVISIONAL: whole-document composition by the package; being replaced by composition in steps.
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import { rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import type { Node, ScalarStyle, SyntaxFault, TreeDocument } from './tree.ts';

const styles: Record<string, ScalarStyle> = {
  PLAIN: 'plain', QUOTE_SINGLE: 'single-quoted', QUOTE_DOUBLE: 'double-quoted', BLOCK_LITERAL: 'literal', BLOCK_FOLDED: 'folded',
};

// biome-ignore lint/correctness/useYield: provisional
export function* readYaml(text: string, start = 0): Steps<readonly TreeDocument[]> {
  const from = start + (text.charCodeAt(start) === 0xfeff ? 1 : 0);
  const source = text.slice(from).replace(/\r(?!\n)/g, '\n');
  const docs = parseAllDocuments(source, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  if (!Array.isArray(docs)) return [];
  return docs.map(doc => {
    const anchors = new Map<string, Node>();
    const convert = (node: unknown): Node => {
      const r = (node as { range?: [number, number, number] } | null)?.range ?? [0, 0, 0];
      const range = rangeOf(r[0] + from, r[1] + from);
      let made: Node;
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        return { type: 'alias', range, name: node.source, ...(target && { target }) };
      }
      if (isScalar(node)) {
        const empty = range.start === range.end && node.value === null;
        const value = node.value as string | number | boolean | null;
        made = { type: 'scalar', range, value, style: empty ? 'empty' : (styles[node.type ?? 'PLAIN'] ?? 'plain') };
      } else if (isMap(node)) {
        made = {
          type: 'mapping', range, layout: node.flow ? 'flow' : 'block',
          entries: node.items.map(pair => {
            const key = convert(pair.key);
            const value: Node = pair.value ? convert(pair.value) : { type: 'scalar', range: rangeOf(key.range.end, key.range.end), value: null, style: 'empty' };
            const name = isScalar(pair.key) ? String(pair.key.value ?? '') : text.slice(key.range.start, key.range.end);
            return { range: rangeOf(key.range.start, Math.max(key.range.end, value.range.end)), name, keyRange: key.range, value };
          }),
        };
      } else if (isSeq(node)) made = { type: 'sequence', range, layout: node.flow ? 'flow' : 'block', items: node.items.map(convert) };
      else made = { type: 'scalar', range, value: null, style: 'empty' };
      const { anchor } = (node ?? {}) as { anchor?: string };
      if (anchor) anchors.set(anchor, made);
      return made;
    };
    const faults: SyntaxFault[] = doc.errors.map(error => ({
      code: 'yaml-syntax', range: rangeOf(error.pos[0] + from, error.pos[1] + from), message: error.message,
    }));
    return {
      range: rangeOf(doc.range[0] + from, doc.range[2] + from),
      root: doc.contents ? convert(doc.contents) : null,
      sections: [],
      faults,
    };
  });
}
