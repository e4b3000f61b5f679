import { encloses, movedRange, type Range } from '../base/range.ts';
import type { Finding, Related } from './rule.ts';

/** Whether all that a finding points at in its own file, and all that its fixes edit there, stands within a range. */
export function isWithin(range: Range, { range: own, related = [], fixes = [] }: Finding): boolean {
  return (
    encloses(range, own) &&
    related.every(each => !('range' in each) || encloses(range, each.range)) &&
    fixes.every(({ edits }) => edits.every(edit => encloses(range, edit.range)))
  );
}

/** The same finding about the same text so many characters further on. */
export function movedBy(finding: Finding, by: number): Finding {
  const { range, related, fixes } = finding;
  return {
    ...finding,
    range: movedRange(range, by),
    ...(related && { related: related.map(each => relatedFurther(each, by)) }),
    ...(fixes && {
      fixes: fixes.map(fix => ({
        ...fix,
        edits: fix.edits.map(edit => ({ ...edit, range: movedRange(edit.range, by) })),
      })),
    }),
  };
}

/** A place is looked up when it is told, and need not be moved. */
function relatedFurther(related: Related, by: number): Related {
  return 'range' in related ? { ...related, range: movedRange(related.range, by) } : related;
}
