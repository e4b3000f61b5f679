import { touches } from '../base/range.ts';
import type { SyntaxFault } from '../syntax/tree.ts';
import type { Record } from './record.ts';

/**
 * What is wrong with how a record is written. A document answers for all that stands in it, an entry of a register for
 * what stands between its first and its last sign: what is wrong in another entry, or between two of them, is nothing to
 * it. So it is the same wherever the entry moves, and whatever is edited around it.
 */
export function syntaxFaultsOf({ document, path, node }: Record): readonly SyntaxFault[] {
  const { faults } = document.node;
  if (faults.length === 0 || path.length === 0) return faults;
  return faults.filter(({ range }) => touches(node.range, range.start));
}
