import { touches } from '../base/range.ts';
import { rules } from '../rules/index.ts';
import type { Diagnostic } from '../rules/told.ts';
import type { Block, Hover } from './hover.ts';

/**
 * The rules behind the findings at an offset, each once: in a sentence what it looks for. The finding's own message is
 * shown by the editor. The range is that of the shortest finding there.
 */
export function ruleHoverAt(found: readonly Diagnostic[], offset: number): Hover | undefined {
  const here = found.filter(({ range }) => touches(range, offset));
  const [closest] = [...here].sort((a, b) => lengthOf(a) - lengthOf(b));
  if (!closest) return undefined;
  const codes = [...new Set(here.map(({ code }) => code))];
  const blocks = codes.flatMap((code): readonly Block[] => {
    const rule = rules.find(each => each.code === code);
    return rule ? [{ is: 'rule', code, text: rule.summary }] : [];
  });
  return blocks.length > 0 ? { range: closest.range, blocks } : undefined;
}

function lengthOf({ range }: Diagnostic): number {
  return range.end - range.start;
}
