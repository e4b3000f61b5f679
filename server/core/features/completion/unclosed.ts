import type { Text } from '../../base/text.ts';
import type { NodeStep } from '../../syntax/node.ts';
import type { Node } from '../../syntax/tree.ts';

interface Cursor {
  readonly at: number;
  readonly text: Text;
}

/**
 * The steps to an offset, and on into what was opened before it and not closed yet: the parser ends such brackets and
 * braces with the last thing in them, and the blanks that follow belong to what is around.
 */
export function intoUnclosed(steps: readonly NodeStep[], cursor: Cursor): readonly NodeStep[] {
  const last = steps.at(-1);
  if (last?.is !== 'entry' || last.part !== 'value') return steps;
  return [...steps, ...stepsInto({ is: 'node', node: last.entry.value }, cursor)];
}

/** The step and those on to the last thing in it, as far as that is open too. */
function stepsInto(step: NodeStep & { readonly is: 'node' }, cursor: Cursor): readonly NodeStep[] {
  const { node } = step;
  if (!isUnclosed(node, cursor)) return [];
  if (node.type === 'sequence') {
    const index = node.items.length - 1;
    const item = node.items[index];
    return [step, ...(item ? stepsInto({ is: 'node', node: item, index }, cursor) : [])];
  }
  const entry = node.type === 'mapping' ? node.entries.at(-1) : undefined;
  if (!entry || cursor.text.slice(entry.range.end, node.range.end).includes(',')) return [step];
  const { value } = entry;
  const inside: NodeStep & { readonly is: 'node' } = { is: 'node', node: value };
  const isEmpty = value.type === 'scalar' && value.style === 'empty';
  const further = isEmpty ? [inside] : stepsInto(inside, cursor);
  return further.length === 0 ? [step] : [step, { is: 'entry', entry, part: 'value' }, ...further];
}

/** Whether brackets or braces end on the line of the offset before it, with nothing between, and without a closing one. */
function isUnclosed(node: Node, { at, text }: Cursor): boolean {
  if ((node.type !== 'mapping' && node.type !== 'sequence') || node.layout !== 'flow') return false;
  const { start, end } = node.range;
  if (end > at || /[^ \t]/.test(text.slice(end, at))) return false;
  return end - start < 2 || text.charAt(end - 1) !== (node.type === 'mapping' ? '}' : ']');
}
