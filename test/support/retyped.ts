import { Text } from '../../server/core/base/text.ts';
import { changeBetween } from '../../server/core/base/text-change.ts';

/** A text that became another one as it does in an editor: only the stretch is replaced in which the two differ. */
export function retyped(before: Text, after: string): Text {
  const { start, endBefore, endAfter } = changeBetween(before, Text.of(after));
  return before.replaced({ start, end: endBefore }, after.slice(start, endAfter));
}
